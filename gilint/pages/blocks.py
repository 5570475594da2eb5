"""A report as blocks in reading order: title, headings, paragraphs, tables, all that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.finding import Span
from gilint.pages.tables import Square, drawn_tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.document import Document
    from gilint.flow import Text

_DEEPEST = 3


class Block(NamedTuple):
    """A part of the report.

    ``kind`` is ``title``, ``heading`` (with ``depth``, from 1), ``paragraph``, ``signature``,
    ``line`` (what is neither read as text nor drawn as a table) or ``table`` (with ``rows``, the
    first ``heads`` of which are its head).
    """

    kind: str
    span: Span
    depth: int = 0
    rows: tuple[tuple[Square, ...], ...] = ()
    heads: int = 0


def blocks_of(doc: Document) -> list[Block]:
    """Everything that stands in a report, in order; no line is left out."""
    tables = [
        Block("table", table.span, rows=table.rows, heads=table.heads)
        for table in drawn_tables(doc)
    ]
    known = sorted([*tables, *_paragraphs(doc)], key=lambda block: block.span)
    return sorted([*known, *_other_lines(doc, known)], key=lambda block: block.span)


def _paragraphs(doc: Document) -> Iterator[Block]:
    headings = {section.heading.low: section for section in doc.sections if not section.run_in}
    for text in doc.paragraphs:
        section = headings.get(text.low)
        if _touch(text, doc.title):
            yield Block("title", text.span)
        elif section:
            yield Block("heading", text.span, min(section.depth, _DEEPEST))
        elif doc.sign_off and text.inside(doc.sign_off):
            yield Block("signature", text.span)
        else:
            yield Block("paragraph", text.span)


def _touch(text: Text, title: Text) -> bool:
    return len(title) > 0 and text.span.overlaps(title.span)


def _other_lines(doc: Document, known: list[Block]) -> Iterator[Block]:
    """The lines of which no block shows anything: page marks, comments, rows that fit no table."""
    blocks = iter(known)
    block = next(blocks, None)
    starts = doc.source.line_starts
    for number, start in enumerate(starts, 1):
        line = doc.source.line(number)
        span = Span(start, start + len(line))
        while block and block.span.end <= span.start:
            block = next(blocks, None)
        if line.strip() and not (block and block.span.overlaps(span)):
            yield Block("line", span)
