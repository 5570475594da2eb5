"""A planter's book as an office publishes it: a web page, a Word file, a PDF, cells merged."""

import html
import io
import sys
from pathlib import Path

from planter import COLUMNS, RULED

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "readers"))
from making import font

RESULT = "三、本年度办理结果"
FOUR_HEADS = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"] * 3


def blocks(book):
    """Headings and paragraphs as words, tables as rows of (words, rows, columns)."""
    norm = "行政规范性文件" if book.year > 2020 else "规范性文件"
    yield f"青石县人民政府{book.year}年政府信息公开工作年度报告"
    yield "一、总体情况"
    yield book.sentences()
    yield "二、主动公开政府信息情况"
    yield from _two(book, norm)
    yield "三、收到和处理政府信息公开申请情况"
    yield _three(book)
    yield "四、政府信息公开行政复议、行政诉讼情况"
    yield [
        [("行政复议", 1, 5), ("行政诉讼", 1, 10)],
        [*[("", 1, 1)] * 5, ("未经复议直接起诉", 1, 5), ("复议后起诉", 1, 5)],
        [(head, 1, 1) for head in FOUR_HEADS],
        [(str(figure), 1, 1) for figure in book.four],
    ]
    yield "五、存在的主要问题及改进情况"
    yield "公开的时效还要提高，将逐月通报。"
    yield "六、其他需要报告的事项"
    yield "本年度未收取信息处理费。"


def _two(book, norm):
    if book.year > 2020:
        heads = ["本年制发件数", "本年废止件数", "现行有效件数"]
        rows = [("规章", [0, 0, 0]), (norm, book.norm)]
    else:
        heads = ["本年新制作数量", "本年新公开数量", "对外公开总数量"]
        rows = [("规章", [0, 0, 0]), (norm, [book.norm[0], book.norm[0], book.norm[2]])]
    yield [
        [("第二十条第（一）项", 1, 4)],
        [(words, 1, 1) for words in ("信息内容", *heads)],
        *([(str(cell), 1, 1) for cell in (label, *cells)] for label, cells in rows),
    ]


def _three(book):
    head = [
        [(RULED, 3, 3), ("申请人情况", 1, 7)],
        [("自然人", 2, 1), ("法人或其他组织", 1, 5), ("总计", 2, 1)],
        [(words, 1, 1) for words in COLUMNS[1:]],
    ]
    inner = book.rows[2:-1]
    spans = _group_heights(inner)
    rows = []
    for number, row in enumerate(book.rows):
        cells = [(str(cell), 1, 1) for cell in row.cells]
        if number in (0, 1, len(book.rows) - 1):
            rows.append([(row.label, 1, 3), *cells])
            continue
        lead = [(RESULT, len(inner), 1)] if number == 2 else []
        if row.group and row.group != row.label:
            lead.append((row.group, spans[number - 2], 1))
        alone = row.label.startswith("（")
        rows.append([*lead, (row.label, 1, 2 if alone else 1), *cells])
    return head + rows


def _group_heights(rows):
    heights, first = {}, None
    for number, row in enumerate(rows):
        if row.group and row.group != row.label:
            first = number
        elif row.label.startswith("（"):
            first = None
        if first is not None:
            heights[first] = heights.get(first, 0) + 1
    return heights


def page(book):
    """The report as a content system prints it."""
    body = []
    for block in blocks(book):
        if isinstance(block, str):
            body.append(f"<p><span>　　{html.escape(block, quote=False)}</span></p>")
            continue
        lines = [
            "".join(
                f"<td rowspan='{high}' colspan='{wide}'><p><span>{words}</span></p></td>"
                for words, high, wide in row
            )
            for row in block
        ]
        body.append(
            f"<table><tbody>{''.join(f'<tr>{line}</tr>' for line in lines)}</tbody></table>"
        )
    links = "<li><a href='/a.html'>栏目</a></li>" * 12
    return (
        f"<html><head><meta charset='utf-8'></head><body><ul>{links}</ul>"
        f"<div class='TRS_Editor'>{''.join(body)}</div></body></html>"
    ).encode()


def word(book):
    """The report as a Word file."""
    import docx

    document = docx.Document()
    for block in blocks(book):
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        squares = _squares(block)
        width = len(squares[0])
        cells = document.add_table(len(squares), width)._cells  # cell() finds them all each time
        for (row, column), (words, high, wide) in _cells(block):
            cell = cells[row * width + column]
            if high > 1 or wide > 1:
                cell = cell.merge(cells[(row + high - 1) * width + column + wide - 1])
            cell.text = words
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _cells(block):
    """Each cell with the row and column of its first square."""
    taken = set()
    for number, row in enumerate(block):
        column = 0
        for words, high, wide in row:
            while (number, column) in taken:
                column += 1
            yield (number, column), (words, high, wide)
            taken |= {(number + y, column + x) for y in range(high) for x in range(wide)}
            column += wide


def _squares(block):
    width = max(column + wide for (_, column), (_, _, wide) in _cells(block))
    return [[""] * width for _ in block]


def pdf(book):
    """The report printed with ruled tables, broken over pages where they end."""
    from fpdf import FPDF
    from fpdf.fonts import FontFace

    made = FPDF(format="A3")  # a merged cell must fit on a page
    made.add_font("han", fname=font())
    made.set_font("han", size=7)
    made.add_page()
    for block in blocks(book):
        if isinstance(block, str):
            made.multi_cell(0, 7, block, new_x="LMARGIN", new_y="NEXT")
            continue
        plain = FontFace(emphasis="")
        widths = (4, 4, 14, *[3] * 7) if block[0][0][0] == RULED else None
        with made.table(
            first_row_as_headings=False, headings_style=plain, col_widths=widths
        ) as table:
            for row in block:
                line = table.row()
                for words, high, wide in row:
                    line.cell(words, colspan=wide, rowspan=high)
    return bytes(made.output())
