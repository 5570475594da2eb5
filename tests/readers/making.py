"""Our own report as a web page, a Word file and a PDF, for tests and benchmarks."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pytest

PARAGRAPHS = (
    "青石县财政局2024年政府信息公开工作年度报告",
    "根据《中华人民共和国政府信息公开条例》，制定本报告。所列数据的统计期限自2024年1月1日起至12月31日止。",
    "一、总体情况",
    "2024年，我局主动公开信息120条，收到政府信息公开申请12件，均在法定期限内答复，按时办结率为100%。",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、存在的主要问题及改进情况",
    "一是公开内容还不够细，二是解读形式还较单一。下一步，我局将加强培训，丰富解读形式，提高公开质量。",
)
HEAD = ("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")
ROWS = (HEAD, ("规章", "0", "0", "0"), ("行政规范性文件", "3", "1", "12"))
TITLE = PARAGRAPHS[0]
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
needs_office = pytest.mark.skipif(
    not OFFICE, reason="no LibreOffice: apt install libreoffice-writer"
)
FONTS = (
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
    "/usr/share/fonts/truetype/arphic/uming.ttc",
)


def web_page(kilobytes: int = 0) -> str:
    """The report among navigation, filled up to about so many thousand characters of code."""
    rows = "\n".join(
        "<tr>"
        + "".join(f'<td style="border:1px solid"><p>{cell}</p></td>' for cell in row)
        + "</tr>"
        for row in ROWS
    )
    parts = [
        f'<p style="text-indent:2em"><span lang="EN-US">{text}</span></p>' for text in PARAGRAPHS
    ]
    parts.insert(5, f"<table><tbody>{rows}</tbody></table>")
    body = "\n".join(parts)
    head = f'<meta name="ArticleTitle" content="{TITLE}"><meta name="PubDate" content="2025-01-20">'
    link = '<li class="nav-item"><a href="/art/2024/1/1/art_1_1.html">政务动态</a></li>\n'
    style = "font-size:16pt;font-family:仿宋_GB2312"
    fill = f"<p><span style='{style}'>我局认真做好公开工作，提高质量。</span></p>\n"
    missing = max(0, kilobytes * 1000 - len(body))
    links = link * (missing // 2 // len(link))
    more = fill * (missing // 2 // len(fill))
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'>{head}</head><body><div class='nav'><ul>"
        f"{links}</ul></div><div id='zoom' class='TRS_Editor'>{body}{more}</div>"
        f"<div class='foot'>主办：青石县人民政府办公室</div></body></html>"
    )


def word_file(tables: int = 1, paragraphs: int = 1) -> bytes:
    """The report made by python-docx."""
    import docx

    document = docx.Document()
    for number, text in enumerate(PARAGRAPHS * paragraphs):
        document.add_paragraph(text)
        if number == 4:
            for _ in range(tables):
                add_table(document, ROWS)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def add_table(document, rows) -> None:
    """A table as it stands."""
    table = document.add_table(len(rows), len(rows[0]), "Table Grid")
    for line, row in zip(table.rows, rows, strict=True):
        for cell, text in zip(line.cells, row, strict=True):
            cell.text = text


def font() -> str:
    """A font with Chinese characters, or nothing."""
    return next((path for path in FONTS if Path(path).exists()), "")


def pdf_file(pages: int = 1, *, ruled: bool = True, packed: bool = True) -> bytes:
    """The report made by fpdf2, with a page mark on each page; not ``packed``, it can be read."""
    from fpdf import FPDF

    pdf = FPDF()
    pdf.set_compression(packed)
    pdf.set_auto_page_break(False)
    pdf.add_font("han", fname=font())
    pdf.set_font("han", size=12)
    for number in range(1, pages + 1):
        pdf.add_page()
        for text in PARAGRAPHS if number == 1 else (f"（{number}）", *PARAGRAPHS[2:-1]):
            pdf.multi_cell(0, 8, text, new_x="LMARGIN", new_y="NEXT")
            if text.startswith("二、"):
                layout = "ALL" if ruled else "NONE"
                with pdf.table(ROWS, borders_layout=layout, first_row_as_headings=False):
                    pass
        pdf.set_y(-25)
        pdf.cell(0, 8, f"- {number} -", align="C")
    return bytes(pdf.output())
