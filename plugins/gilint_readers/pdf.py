"""PDF files with a text layer: lines, ruled and aligned tables, without heads and page marks."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from gilint.api import UnreadableError
from gilint_readers.builder import Builder, Merged
from gilint_readers.glyphs import Printed
from gilint_readers.limits import LIMITS, Limits
from gilint_readers.pages import Page, Square, Tabular, pages_of
from gilint_readers.refused import other_kind
from gilint_readers.torn import ORDINAL, goes_on, mended

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.api import Source

_MARGIN = 0.1
"""The share of a page's height, at its top and foot, in which heads and page marks stand."""
_MARK = re.compile(
    r"[-—–－·•~〜\s]*\d{1,3}[-—–－·•~〜\s]*|第\s*\d{1,3}\s*页.{0,12}|\d{1,3}\s*/\s*\d{1,3}|[ivxIVX]{1,5}"
)
_SET_IN = 0.7
_MOST_INDENT = 4.5
_RAGGED = 0.5
_CLOSERS = "，。、；：！？）》〉”’】〕%％"
_OPENERS = "（《〈“‘【〔"
_LONG = 0.8
_SHARED = 0.08
_LEAST_TEXT = 30
_GARBLED = 0.1
_NEAR = 4.0
_SCANNED = (
    "扫描件，无文字层（第 {} 页只有图片）；请改查原始 .docx 或网页，或先做文字识别（OCR）再检查"
)


def read(data: bytes, path: str, encoding: str | None, limits: Limits = LIMITS) -> Source:
    """Make a Source of a PDF's bytes.

    Raises:
        UnreadableError: it is none, broken, locked, scanned, garbled, or passes a limit.
    """
    del encoding
    if b"%PDF-" not in data[:1024]:
        other = other_kind(data) or "别的格式"
        message = f"后缀是 .pdf，内容却是{other}；请改对后缀再检查"
        raise UnreadableError(message)
    builder = Builder(limits)
    pages, pictured = pages_of(data, limits)
    _write(builder, _without_heads(pages))
    for number in pictured:
        builder.remark("image", f"第{number}页只有图片，没有文字层")
    source = builder.source(path, "utf-8", "pdf", "", lines=False)
    _check_text(source.text, pictured, len(pages))
    return source


def _check_text(text: str, pictured: list[int], pages: int) -> None:
    seen = sum(not character.isspace() for character in text)
    if pictured and (seen < _LEAST_TEXT * pages or len(pictured) * 2 > pages):
        raise UnreadableError(_SCANNED.format("、".join(map(str, pictured[:10]))))
    if not seen:
        message = "PDF 里没有文字；请改查原始 .docx 或网页"
        raise UnreadableError(message)
    lost = sum(map(_is_lost, text))
    if lost > _GARBLED * seen:
        message = "PDF 的文字层是乱码（字体没有对应的字符表）；请改查原始 .docx 或网页"
        raise UnreadableError(message)


def _is_lost(character: str) -> bool:
    return (
        character == "\ufffd"
        or "\ue000" <= character <= "\uf8ff"
        or (character < " " and character != "\n")
    )


def _without_heads(pages: list[Page]) -> list[Page]:
    """The pages without page marks and without what is printed on the edge of several."""
    edges: Counter[tuple[str, int]] = Counter()
    for page in pages:
        edges.update({_shape(item) for item in page.items if _at_edge(item, page)})
    most = max(2, len(pages) // 2)

    def is_head(item: Printed | Tabular, page: Page) -> bool:
        if isinstance(item, Tabular) or not _at_edge(item, page):
            return False
        return _MARK.fullmatch(item.text) is not None or edges[_shape(item)] >= most

    return [
        page._replace(items=[item for item in page.items if not is_head(item, page)])
        for page in pages
    ]


def _at_edge(item: Printed | Tabular, page: Page) -> bool:
    """Whether it is a line in the margin at top or foot."""
    if isinstance(item, Tabular):
        return False
    edge = _MARGIN * page.height
    return item.top < edge or item.bottom > page.height - edge


def _shape(item: Printed | Tabular) -> tuple[str, int]:
    """What a line says whatever its numbers, and where it stands."""
    text = item.text if isinstance(item, Printed) else ""
    return re.sub(r"\d+", "0", text), round(item.top / _NEAR)


class _Columns(NamedTuple):
    """Where the text of a document stands: the left side and the right side of its full lines."""

    left: float
    right: float


def _write(builder: Builder, pages: list[Page]) -> None:
    """All pages; a paragraph or a table that goes on over a page's end is kept as one."""
    columns = _columns(pages)
    pages = mended(pages)
    rows: list[list[Merged]] = []
    table: Tabular | None = None
    last: Printed | None = None
    for page in pages:
        builder.place(f"第{page.number}页")
        for index, item in enumerate(page.items):
            if isinstance(item, Printed):
                builder.table(rows)
                rows, table = [], None
                _write_line(builder, item, last, columns)
                last = item
                continue
            last = None
            builder.end_line()
            lines = item.rows
            if table is None or index or not goes_on(table, item):
                builder.table(rows)
                rows, table = [], item
            elif lines[0] == table.rows[0]:
                lines = lines[1:]
            rows += [_write_row(builder, line) for line in lines]
    builder.table(rows)


def _write_line(builder: Builder, line: Printed, last: Printed | None, columns: _Columns) -> None:
    """A line, behind the one above where that was full and this one is not set in."""
    text = line.text
    flows_on = last is not None and _is_full(last, line, columns) and _is_flush(line, columns)
    if flows_on and not (builder.last in "。！？" and ORDINAL.match(text)):
        if (builder.last + text[0]).isascii() and (builder.last + text[0]).isalnum():
            builder.add(" ")
    else:
        builder.end_line()
    builder.add(text)


def _is_full(line: Printed, following: Printed, columns: _Columns) -> bool:
    """Whether what the next line begins with had no room on this one."""
    glyphs = following.parts[0]
    last = 0
    while last + 1 < len(glyphs) and _clings(glyphs[last].text, glyphs[last + 1].text):
        last += 1
    needed = glyphs[last].right - glyphs[0].left
    return line.right + needed > columns.right - _RAGGED * line.size


def _clings(left: str, right: str) -> bool:
    """Whether no line ends between two characters, in one or another of the usual programs."""
    if right in _CLOSERS or left in _OPENERS or left in "”’" or right in "“‘":
        return True
    return (left.isascii() or left in _CLOSERS) and right.isascii()


def _is_flush(line: Printed, columns: _Columns) -> bool:
    return abs(line.left - columns.left) < _SET_IN * line.size


def _write_row(builder: Builder, row: list[Square]) -> list[Merged]:
    merged = []
    if row:
        builder.add("|")
    for text, rows, columns, _ in row:
        builder.add(" ")
        start = builder.length
        builder.add(text)
        merged.append(Merged(start, builder.length, rows, columns))
        builder.add(" |")
    builder.end_line()
    return merged


def _columns(pages: list[Page]) -> _Columns:
    """The sides of the long lines: the left one that many share, the right one of most.

    Where every long line is set in, as in short paragraphs, what goes on below one tells the left.
    """
    lines = [item for page in pages for item in page.items if isinstance(item, Printed)]
    if not lines:
        return _Columns(0, 0)
    longest = max(line.right - line.left for line in lines)
    long = [line for line in lines if line.right - line.left > _LONG * longest]
    lefts = Counter(round(line.left) for line in long)
    rights = sorted(line.right for line in long)
    common = [left for left, number in lefts.items() if number >= _SHARED * len(long)]
    left, right = min(common or lefts), rights[len(rights) // 2]
    return _Columns(min([left, *_went_on(pages, left, right)]), right)


def _went_on(pages: list[Page], left: float, right: float) -> Iterator[float]:
    """Where lines begin that stand below a full line that is set in and has no full stop."""
    for page in pages:
        for above, line in pairwise(page.items):
            if isinstance(above, Printed) and isinstance(line, Printed):
                full = above.right > right - above.size and above.text[-1] not in "。！？："
                if full and 0 < left - line.left <= _MOST_INDENT * line.size:
                    yield line.left
