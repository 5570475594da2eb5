"""One checked file as templates need it: the text with its marks, the list of findings."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from gilint.document import Document
from gilint.finding import Severity
from gilint.pages.blocks import blocks_of
from gilint.pages.marks import Marked, marks_of
from gilint.reporters.wording import LEVELS, quoted, remedy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from gilint.finding import Related, Span
    from gilint.pages.blocks import Block
    from gilint.pages.marks import Mark, Piece
    from gilint.pages.tables import Square
    from gilint.report import Entry, FileReport
    from gilint.source import Source

MOST = 1000
"""The findings of one report that a page shows; nobody reads more, and browsers choke on them."""
_NO_SECTION = "其他位置"


class Item(NamedTuple):
    """A finding in the list; ``related`` has anchor, quotation and remark of each other place.

    An anchor names a place of the whole page; it is empty for a file that is not on it.
    """

    number: int
    entry: Entry
    quote: str
    remedy: str
    section: str
    related: tuple[tuple[str, str, str], ...] = ()

    @property
    def level(self) -> str:
        """``error``, ``warning`` or ``info``."""
        return self.entry.severity.label


class Cell(NamedTuple):
    """A square of a table with its pieces of text."""

    square: Square
    pieces: tuple[Piece, ...]


class Part(NamedTuple):
    """A block with what is shown of it: pieces of text, or the rows of a table.

    ``findings`` are those of a table, whose formulas stand below it.
    """

    block: Block
    pieces: tuple[Piece, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    findings: tuple[Item, ...] = ()


class SilencedItem(NamedTuple):
    """A finding that somebody has silenced, and why."""

    entry: Entry
    quote: str
    reason: str


class FileView(NamedTuple):
    """A file's report. ``key`` is put before every anchor, so that many reports share a page."""

    key: str
    report: FileReport
    parts: tuple[Part, ...] = ()
    items: tuple[Item, ...] = ()
    silenced: tuple[SilencedItem, ...] = ()

    @property
    def title(self) -> str:
        """Who reports on which year, as far as that is known."""
        who = self.report.identity
        year = f"{who.year}年度" if who.year else ""
        return f"{who.agency}{year}" or self.report.path

    @property
    def left_out(self) -> int:
        """How many findings are not shown, beyond the gravest :data:`MOST`."""
        return len(self.report.entries) - len(self.items)

    @property
    def counts(self) -> dict[str, int]:
        """How many findings there are of each level, the gravest first."""
        levels = [entry.severity.label for entry in self.report.entries]
        return {label: levels.count(label) for label in LEVELS}

    @property
    def groups(self) -> Iterator[tuple[str, list[tuple[str, list[Item]]]]]:
        """The findings by level, then by section in the order of the report."""
        for severity in sorted(Severity, reverse=True):
            items = [item for item in self.items if item.entry.severity is severity]
            if items:
                sections = groupby(items, key=lambda item: item.section)
                yield severity.label, [(name, list(own)) for name, own in sections]


def view_of(
    file: FileReport, key: str = "", others: Mapping[str, tuple[str, Source]] | None = None
) -> FileView:
    """A file's view; one that was not read has no text.

    ``others`` are the anchors and sources of the files on the same page, by path.
    """
    source = file.source
    if source is None:
        return FileView(key, file)
    doc = Document(source, file.context)
    items = tuple(_items(file, source, doc, key, others or {}))
    silenced = tuple(
        SilencedItem(each.entry, quoted(source, each.entry.span), each.reason)
        for each in file.suppressed
    )
    return FileView(key, file, tuple(_parts(doc, items)), items, silenced)


def _section(doc: Document, entry: Entry) -> str:
    """The heading of the outermost section that holds a finding, or where else it stands."""
    section = doc.section_at(entry.span.start)
    if section is None:
        return entry.place or _NO_SECTION
    top = [section, *section.above][-1]
    return top.heading.plain


def _gravest(entries: Sequence[Entry]) -> Sequence[Entry]:
    """The findings to show, in their order."""
    if len(entries) <= MOST:
        return entries
    kept = sorted(range(len(entries)), key=lambda index: -entries[index].severity)[:MOST]
    return [entries[index] for index in sorted(kept)]


def _items(
    file: FileReport,
    source: Source,
    doc: Document,
    key: str,
    others: Mapping[str, tuple[str, Source]],
) -> Iterator[Item]:
    for number, entry in enumerate(_gravest(file.entries), 1):
        own = [related for related in entry.related if related.path is None]
        places = [
            (f"{key}m{number}.{index}", quoted(source, related.span), related.message)
            for index, related in enumerate(own, 1)
        ]
        yield Item(
            number,
            entry,
            quoted(source, entry.span),
            remedy(entry, source),
            _section(doc, entry),
            (*places, *(_elsewhere(each, others) for each in entry.related if each.path)),
        )


def _elsewhere(related: Related, others: Mapping[str, tuple[str, Source]]) -> tuple[str, str, str]:
    path = related.path or ""
    if path not in others:
        return "", "", f"{path} {related.message}"
    anchor, source = others[path]
    line = source.position(related.span.start).line
    return anchor, quoted(source, related.span), f"{path}:{line} {related.message}"


def _parts(doc: Document, items: tuple[Item, ...]) -> Iterator[Part]:
    blocks = blocks_of(doc)
    marks = marks_of([item.entry for item in items])
    marked = Marked(doc.source.text, marks, [span for block in blocks for span in _spans(block)])
    for block in blocks:
        if block.kind == "table":
            rows = tuple(
                tuple(Cell(square, _pieces(marked, square)) for square in row) for row in block.rows
            )
            yield Part(block, (), rows, _findings(rows, items))
        else:
            yield Part(block, tuple(marked.pieces(block.span)))


def _spans(block: Block) -> Iterator[Span]:
    if block.kind != "table":
        yield block.span
    for row in block.rows:
        yield from (square.span for square in row if not square.words)


def _pieces(marked: Marked, square: Square) -> tuple[Piece, ...]:
    return () if square.words else tuple(marked.pieces(square.span))


def _findings(rows: tuple[tuple[Cell, ...], ...], items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The findings that a table's signs name."""
    signs: list[Mark] = [
        mark for row in rows for cell in row for piece in cell.pieces for mark in piece.ends
    ]
    return tuple(items[mark.number - 1] for mark in signs)
