"""Prints the tables of a book: lines with bars, tabs, blanks, one cell a line, torn labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tables_book import Book, Line

_FORM = """new|一、本年新收政府信息公开申请数量|
old|二、上年结转政府信息公开申请数量|
open|（一）予以公开|
part|（二）部分公开（区分处理的，只计这一情形，不计其他情形）|
deny1|1.属于国家秘密|（三）不予公开
deny2|2.其他法律行政法规禁止公开|（三）不予公开
deny3|3.危及“三安全一稳定”|（三）不予公开
deny4|4.保护第三方合法权益|（三）不予公开
deny5|5.属于三类内部事务信息|（三）不予公开
deny6|6.属于四类过程性信息|（三）不予公开
deny7|7.属于行政执法案卷|（三）不予公开
deny8|8.属于行政查询事项|（三）不予公开
lack1|1.本机关不掌握相关政府信息|（四）无法提供
lack2|2.没有现成信息需要另行制作|（四）无法提供
lack3|3.补正后申请内容仍不明确|（四）无法提供
skip1|1.信访举报投诉类申请|（五）不予处理
skip2|2.重复申请|（五）不予处理
skip3|3.要求提供公开出版物|（五）不予处理
skip4|4.无正当理由大量反复申请|（五）不予处理
skip5|5.要求行政机关确认或重新出具已获取信息|（五）不予处理
misc1|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|（六）其他处理
misc2|2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|（六）其他处理
misc3|3.其他|（六）其他处理
misc|（六）其他处理|
done|（七）总计|
left|四、结转下年度继续办理|"""
FORM = [tuple(line.split("|")) for line in _FORM.splitlines()]
RULED = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
ORGANISED = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]
RESULTS = "三、本年度办理结果"
_GLUE = {"tabs": "\t", "spaces": " ", "wide": "    ", "one": "\n", "split": " ", "under": " "}


def line(style: str, cells: list[str]) -> str:
    """A row of a table in a style."""
    if style == "pipes":
        return "| " + " | ".join(cells) + " |"
    return _GLUE[style].join(cell for cell in cells if cell or style == "tabs")


def rule(width: int) -> str:
    """The line under the first row of a table with bars.

    Not where a row that is marked may follow at once: a page or a Word file has no such line, and
    the bench looks for what stands before the mark.
    """
    return "|" + " --- |" * width


def marked(faulty: str | None, right: str) -> str:
    """Two versions of a row, or a row that is lost with its line."""
    return f"⟦‖{right}\n⟧" if faulty is None else f"⟦{faulty}‖{right}⟧\n"


def printed(book: Book, key: str, right: str, faulty: str | None) -> str:
    """A row with its end, in both versions where the book has it spoilt."""
    return marked(faulty, right) if key in book.spoilt else right + "\n"


def three_block(book: Book) -> str:
    """Table three."""
    seen: set[str] = set()
    rows = "".join(_three_row(book, each, seen) for each in book.three)
    return (_three_head(book) + rows).rstrip("\n")


def _three_head(book: Book) -> str:
    if book.style == "pipes":
        lead = {"flat": 1, "joined": 1, "two": 2, "three": 3}[book.lead]
        blank = [""] * (lead - 1)
        if book.draw.random() < 0.4:
            names = ["项目", *blank, "自然人", *ORGANISED, "总计"]
            return line("pipes", names) + "\n"
        rows = [
            [RULED, *blank, "申请人情况", *[""] * 6],
            ["", *blank, "自然人", "法人或其他组织", *[""] * 4, "总计"],
            ["", *blank, "", *ORGANISED, ""],
        ]
        first, *others = (line("pipes", row) for row in rows)
        return "\n".join([first, rule(lead + 7), *others]) + "\n"
    if book.style in ("split", "under"):
        return (
            f"{RULED}\n申请人情况\n自然人 法人或其他组织 总计\n商业 科研 社会公益 法律服务 其他\n"
            "企业 机构 组织 机构\n"
        )
    if book.style == "one":
        return (
            "\n".join([RULED, "申请人情况", "自然人", "法人或其他组织", *ORGANISED, "总计"]) + "\n"
        )
    heads = [[RULED, "申请人情况"], ["自然人", "法人或其他组织", "总计"], ORGANISED]
    return "\n".join(line(book.style, head) for head in heads) + "\n"


def _three_row(book: Book, row: Line, seen: set[str]) -> str:
    heads = []
    if row.key not in ("new", "old", "left") and RESULTS not in seen:
        heads.append(RESULTS)
    if row.group and row.group not in seen:
        heads.append(row.group)
    seen.update(heads)
    before, label = _leads(book, row, heads)
    faulty = book.spoilt.get(row.key)
    right = _row(book, label, row.cells)
    wrong = None if faulty is None else _row(book, label, faulty)
    return before + printed(book, row.key, right, wrong)


def _leads(book: Book, row: Line, heads: list[str]) -> tuple[str, list[str]]:
    """Lines that stand before a row, and the cells that lead it."""
    if book.style == "pipes":
        if book.lead == "flat":
            return "".join(line("pipes", [head, *[""] * 7]) + "\n" for head in heads), [row.label]
        if book.lead == "joined":
            return "", [" ".join([*heads, row.label])]
        if book.lead == "two":
            return "", [" ".join(heads), row.label]
        first = RESULTS if RESULTS in heads else ""
        group = row.group if row.group in heads else ""
        top = row.key in ("new", "old", "left")
        own = [row.label, "", ""] if top else [first, group or row.label, row.label]
        return "", own if top or row.group else [first, row.label, ""]
    if book.style in ("under", "one", "split") or book.lead in ("flat", "three"):
        return "".join(head + "\n" for head in heads), [row.label]
    return "", [("" if book.lead == "two" else " ").join([*heads, row.label])]


def _row(book: Book, label: list[str], cells: list[str]) -> str:
    words = label[-1]
    if book.style == "split" and len(words) > 10 and words[1] != "、":
        cut = len(words) // 2
        return f"{words[:cut]}\n{' '.join(cells)}\n{words[cut:]}"
    if book.style == "under":
        return f"{words}\n{' '.join(cells)}"
    return line(book.style, [*label, *cells])


def four_block(book: Book) -> str:
    """Table four."""
    kinds = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"] * 3
    if book.style == "pipes":
        heads = [
            ["行政复议", *[""] * 4, "行政诉讼", *[""] * 9],
            [*[""] * 5, "未经复议直接起诉", *[""] * 4, "复议后起诉", *[""] * 4],
            kinds,
        ]
        first, *others = (line("pipes", head) for head in heads)
        top = "\n".join([first, rule(15), *others])
    elif book.style == "one":
        top = "\n".join(["行政复议", "行政诉讼", "未经复议直接起诉", "复议后起诉", *kinds])
    elif book.style in ("split", "under"):
        top = (
            "行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n结果 结果 其他 尚未 总计 "
            "结果 结果 其他 尚未 总计 结果 结果 其他 尚未 总计\n"
            "维持 纠正 结果 审结 维持 纠正 结果 审结 维持 纠正 结果 审结"
        )
    else:
        heads = [["行政复议", "行政诉讼"], ["未经复议直接起诉", "复议后起诉"], kinds]
        top = "\n".join(line(book.style, head) for head in heads)
    faulty = book.spoilt.get("courts")
    wrong = None if faulty is None else line(book.style, faulty)
    row = printed(book, "courts", line(book.style, book.courts), wrong)
    return f"{top}\n{row}".rstrip("\n")


_NAMES = {
    "rules": "规章",
    "norms": "行政规范性文件",
    "licence": "行政许可",
    "service": "其他对外管理服务事项",
    "penalty": "行政处罚",
    "force": "行政强制",
    "fee": "行政事业性收费",
    "bought": "政府集中采购",
}
_ITEMS = {
    2021: [
        ("一", ["本年制发件数", "本年废止件数", "现行有效件数"], ["rules", "norms"]),
        ("五", ["本年处理决定数量"], ["licence"]),
        ("六", ["本年处理决定数量"], ["penalty", "force"]),
        ("八", ["本年收费金额（单位：万元）"], ["fee"]),
    ],
    2019: [
        ("一", ["本年新制作数量", "本年新公开数量", "对外公开总数量"], ["rules", "norms"]),
        ("五", ["上一年项目数量", "本年增/减", "处理决定数量"], ["licence", "service"]),
        ("六", ["上一年项目数量", "本年增/减", "处理决定数量"], ["penalty", "force"]),
        ("八", ["上一年项目数量", "本年增/减"], ["fee"]),
        ("九", ["采购项目数量", "采购总金额"], ["bought"]),
    ],
}


def two_block(book: Book) -> str:
    """The tables of part two, each for itself or all in one frame."""
    one = book.style == "pipes" and book.draw.random() < 0.25
    blocks = []
    for item, heads, keys in _ITEMS[book.era]:
        title = f"第二十条第（{item}）项"
        lines = []
        if one:
            lines.append(line("pipes", [title, *[""] * len(heads)]) + "\n")
        else:
            lines.append(title + ("\n\n" if book.style == "pipes" else "\n"))
        lines.append(line(book.style, ["信息内容", *heads]) + "\n")
        lines += [_two_row(book, key) for key in keys]
        blocks.append("".join(lines))
    return ("" if one or book.style != "pipes" else "\n").join(blocks).rstrip("\n")


def _two_row(book: Book, key: str) -> str:
    name = "规范性文件" if (key, book.era) == ("norms", 2019) else _NAMES[key]
    faulty = book.spoilt.get(key)
    right = line(book.style, [name, *book.two[key]])
    wrong = None if faulty is None else line(book.style, [name, *faulty])
    return printed(book, key, right, wrong)
