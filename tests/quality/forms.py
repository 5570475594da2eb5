"""A report's text as a file of each form, and where its characters went."""

from __future__ import annotations

import html
import io
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_CONTEXT = 14
_RULER = re.compile(r"^\|[ |:-]+$", re.MULTILINE)  # as _blocks() leaves them out
_SIGNS = re.compile(r"[\s|#\u3000\xa0]+")


def as_text(text: str) -> tuple[str, bytes]:
    """As it is, Markdown where it has Markdown's headings or rulers."""
    return ".md" if re.search(r"^(?:#|\| ?:?-)", text, re.MULTILINE) else ".txt", text.encode()


def as_page(text: str) -> tuple[str, bytes]:
    """As a saved page of a government site, its paragraphs cut into spans."""
    body = []
    for block in _blocks(text):
        if isinstance(block, str):
            line = html.escape(block.strip(), quote=False)
            body.append(f'<p style="text-indent:2em"><span>{line}</span></p>')
        else:
            rows = "".join(
                "<tr>" + "".join(f"<td><p>{html.escape(c)}</p></td>" for c in row) + "</tr>"
                for row in block
            )
            body.append(f"<table border=1><tbody>{rows}</tbody></table>")
    links = "<li><a href='/a.html'>栏目</a></li>" * 12
    page = (
        f"<html><head><meta charset='utf-8'></head><body><ul>{links}</ul>"
        f"<div class='TRS_Editor'>{''.join(body)}</div></body></html>"
    )
    return ".html", page.encode()


def as_word(text: str) -> tuple[str, bytes]:
    """As a Word file: 三号 type, paragraphs indented, tables ruled."""
    import docx

    document = docx.Document()
    document.styles["Normal"].font.size = docx.shared.Pt(16)
    for block in _blocks(text):
        if isinstance(block, str):
            document.add_paragraph(f"　　{block.strip()}")
        else:
            width = max(map(len, block))
            table = document.add_table(len(block), width, "Table Grid")
            for line, row in zip(table.rows, block, strict=True):
                for cell, words in zip(line.cells, row, strict=False):
                    cell.text = words
    file = io.BytesIO()
    document.save(file)
    return ".docx", file.getvalue()


FORMS: dict[str, Callable[[str], tuple[str, bytes]]] = {
    "text": as_text,
    "html": as_page,
    "docx": as_word,
}


def _blocks(text: str) -> list[str | list[list[str]]]:
    """Paragraphs, and tables as rows of cells."""
    blocks: list[str | list[list[str]]] = []
    rows: list[list[str]] = []
    for line in [*text.split("\n"), ""]:
        if line.startswith("|"):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if not all(re.fullmatch(":?-+:?", cell) for cell in cells):
                rows.append(cells)
            continue
        if rows:
            blocks.append(rows)
            rows = []
        if line.strip():
            blocks.append(re.sub(r"^#+ ", "", line))
    return blocks


def placed(text: str, spans: Sequence[tuple[int, int]], read: str) -> list[tuple[int, int]]:
    """Where spans of the text stand in the text that a reader made of its form."""
    dense, at = _dense(read)
    text = _RULER.sub(lambda ruler: " " * len(ruler[0]), text)
    found = []
    for low, high in spans:
        before, middle, after = (
            _SIGNS.sub("", part)
            for part in (text[max(0, low - 80) : low], text[low:high], text[high : high + 80])
        )
        before, after = before[-_CONTEXT:], after[:_CONTEXT]
        start = dense.find(before + middle + after)
        if start >= 0:
            first = start + len(before)
            last = first + len(middle)
            ends = [*at, len(read)]
            empty = ends[first - 1] + 1 if first else 0
            found.append((ends[first], ends[last - 1] + 1) if middle else (empty, empty))
    return found


def _dense(read: str) -> tuple[str, list[int]]:
    at = [offset for offset, sign in enumerate(read) if not _SIGNS.match(sign)]
    return "".join(read[offset] for offset in at), at
