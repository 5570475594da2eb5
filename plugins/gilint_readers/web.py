"""Web pages: the report's body as lines, every character with its offset in the page."""

from __future__ import annotations

import re
from html import escape
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from gilint.api import Edit, Span, UnreadableError, rewritten
from gilint_readers.body import Field, find_body, is_dead, page_day, page_title
from gilint_readers.builder import Builder, Merged
from gilint_readers.cells import rows_of, span_of
from gilint_readers.decoding import entity, page_text
from gilint_readers.limits import LIMITS, Limits, check
from gilint_readers.listing import first_number, sign
from gilint_readers.markup import Node, Piece, parse
from gilint_readers.refused import other_kind
from gilint_readers.tags import BLOCKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gilint.api import Source

_UNIT = re.compile(
    r"(?P<gap>[ \t\n\r\f]+)"
    r"|(?P<entity>&(?:#[xX][0-9a-fA-F]{1,8}|#[0-9]{1,10}|[A-Za-z][A-Za-z0-9]{1,31});?)"
    r"|[^ \t\n\r\f&]+|&"
)
_LEAST_COLUMNS = 2
_LONG_CELL = 300
_SENTENCES = 3


def read(data: bytes, path: str, encoding: str | None, limits: Limits = LIMITS) -> Source:
    """Make a Source of a web page's bytes.

    Raises:
        UnreadableError: no page, an encoding that cannot be told, nothing to read, a limit.
    """
    check(limits, "page_bytes", len(data))
    other = other_kind(data)
    if other:
        message = f"后缀是网页，内容却是{other}；请改对后缀再检查"
        raise UnreadableError(message)
    page, name = page_text(data, encoding)
    reading = _Reading(page, limits)
    source = reading.builder.source(path, name, "html", page, lines=True)
    if not source.text.strip():
        seen = "只有图片" if source.remarks else "没有文字，正文可能由脚本加载"
        message = f"网页里{seen}；请改查原始 .docx，或把正文复制到文本文件再检查"
        raise UnreadableError(message)
    return source


def edited(data: bytes, source: Source, edits: Sequence[Edit], limits: Limits = LIMITS) -> bytes:
    """The page with edits in their places, written as markup wants it.

    Raises:
        UnwritableError: the bytes would not come back as they were.
    """
    del limits
    assert source.origins is not None  # noqa: S101 - every page has them
    placed = [
        Edit(Span(*source.origins.range(*edit.span)), escape(edit.text, quote=False))
        for edit in edits
    ]
    return rewritten(source, data, placed)


class _Gap(NamedTuple):
    """Blanks that may become one: where they stand; ``kind`` is space, newline or break."""

    low: int
    high: int
    kind: str


class _Reading:
    """Writes a page's body into a Builder."""

    def __init__(self, page: str, limits: Limits) -> None:
        self.page = page
        self.builder = Builder(limits)
        self._gap: _Gap | None = None
        self._fresh = True
        self._cells = 0
        self._tables = 0
        self._pre = 0
        self._numbered: dict[Node, int] = {}
        self._signed = False
        root, head = parse(page, limits.depth)
        body = find_body(page, root)
        self._field(page_title(page, head, body))
        day = page_day(page, head, body)
        if day:
            if day.label is None:
                self.builder.add("发布日期：")
            else:
                self._inline(*day.label)
                self.builder.add("：")
            self._field(day)
        if self.builder.length:
            self.builder.remark("field", "网页自己的标题和日期", 0)
        self._inside(body)
        self._break()

    def _field(self, field: Field | None) -> None:
        if field:
            self._inline(field.start, field.end)
            self._break()

    def _inside(self, node: Node) -> None:
        for child in node.children:
            if isinstance(child, Piece):
                self._inline(child.start, child.end)
            else:
                self._node(child)

    def _node(self, node: Node) -> None:
        tag = node.tag
        if tag == "br":
            self._break()
        elif is_dead(node):
            pass
        elif tag == "img":
            name = PurePath(node.get("src").partition("?")[0][-80:]).name
            self.builder.remark("image", node.get("alt") or name)
        elif tag == "table":
            self._table(node)
        elif tag in BLOCKS:
            self._break()
            self._pre += tag == "pre"
            if tag == "li":
                self._mark(node)
            self._inside(node)
            self._pre -= tag == "pre"
            self._signed = False
            self._break()
        else:
            self._inside(node)

    def _mark(self, item: Node) -> None:
        """The number that a browser puts before an item of a numbered list."""
        listing = item.parent
        if listing is None or listing.tag != "ol":
            return
        number = self._numbered.get(listing, first_number(listing))
        self._numbered[listing] = number + 1
        self.builder.add(sign(listing, number))
        self._signed = True  # a paragraph inside the item begins in the sign's own line

    def _inline(self, start: int, end: int) -> None:
        """Characters of the page: blanks run together, entities resolved."""
        for unit in _UNIT.finditer(self.page, start, end):
            low, high = unit.span()
            if unit.lastgroup == "gap":
                self._blank(unit[0], low, high)
            elif unit.lastgroup == "entity":
                text, taken = entity(unit[0])
                if text in ("\n", "\r", "\t", "\f", " "):
                    self._blank(text, low, high)
                elif taken:
                    self._put(text, low, low + taken)
                if low + taken < high:
                    self._put(self.page[low + taken : high], low + taken, high)
            else:
                self._put(unit[0], low, high)

    def _blank(self, blank: str, low: int, high: int) -> None:
        if self._pre and not self._cells and "\n" in blank:
            self._break()
        elif self._gap is None:
            self._gap = _Gap(low, high, "newline" if "\n" in blank or "\r" in blank else "space")
        elif self._gap.kind == "newline" and "\n" not in blank:
            self._gap = _Gap(low, high, "space")

    def _put(self, text: str, low: int, high: int) -> None:
        gap = self._gap
        if gap:
            if not self._fresh and _is_seen(gap.kind, self.builder.last, text[0]):
                self.builder.take(" ", gap.low, gap.high)
            self._gap = None
        self._fresh = self._signed = False
        self.builder.take(text, low, high)

    def _break(self) -> None:
        """End the line; inside a cell, where lines cannot end, set its parts apart."""
        if self._signed:
            return
        if self._cells:
            if not self._fresh:
                at = self._gap.low if self._gap else 0
                self._gap = _Gap(at, at, "break")
            return
        self._gap = None
        self._fresh = True
        self.builder.end_line()

    def _table(self, table: Node) -> None:
        """A data table as rows of cells; a table that only lays out the page as its lines."""
        self._tables += 1
        check(self.builder.limits, "tables_deep", self._tables)
        rows, strays = rows_of(table)
        check(self.builder.limits, "squares", sum(map(len, rows)))
        for stray in strays:
            self._break()
            if isinstance(stray, Piece):
                self._inline(stray.start, stray.end)
            else:
                self._node(stray)
        self._break()
        if self._cells == 0 and self._is_data(rows):
            self._data(rows)
        else:
            for row in rows:
                for cell in row:
                    self._inside(cell)
                    self._break()
        self._tables -= 1

    def _is_data(self, rows: list[list[Node]]) -> bool:
        filled = [row for row in rows if row]
        if len(filled) < 2 or max(map(len, filled)) < _LEAST_COLUMNS:  # noqa: PLR2004
            return False
        for row in filled:
            for cell in row:
                if any(node.tag == "table" for node in cell.nodes()):
                    return False
                if cell.end - cell.start > _LONG_CELL:
                    text = "".join(
                        self.page[piece.start : piece.end]
                        for node in cell.nodes()
                        for piece in node.children
                        if isinstance(piece, Piece)
                    )
                    if len(text) > _LONG_CELL and text.count("。") >= _SENTENCES:
                        return False
        return True

    def _data(self, rows: list[list[Node]]) -> None:
        merged = []
        for row in rows:
            if row:
                self.builder.add("|")
                merged.append([self._cell(cell) for cell in row])
                self._break()
        self.builder.table(merged)

    def _cell(self, cell: Node) -> Merged:
        self.builder.add(" ")
        self._cells += 1
        self._fresh, self._gap = True, None
        start = self.builder.length
        self._inside(cell)
        low, high = self.builder.trimmed(start)
        self._cells -= 1
        self._fresh, self._gap = False, None
        self.builder.add(" |")
        return Merged(low, high, span_of(cell, "rowspan"), span_of(cell, "colspan"))


def _is_seen(kind: str, left: str, right: str) -> bool:
    """Whether blanks between two characters mean something.

    The end of a line of the page's code only between two Latin words; the end of a line inside
    a cell wherever not both sides are Chinese.
    """
    if kind == "space":
        return True
    if kind == "newline":
        return left.isascii() and right.isascii()
    return left.isascii() or right.isascii()
