"""Findings as notes for the margin of the report itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.readers import Note
from gilint.reporters.wording import LEVELS, quoted, remedy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.report import Entry, FileReport
    from gilint.source import Source


def notes_of(file: FileReport) -> tuple[Note, ...]:
    """A note for each finding of a file that was read: what is wrong, why, what to write."""
    source = file.source
    if source is None:
        return ()
    return tuple(
        Note(entry.span, LEVELS[entry.severity.label], tuple(_lines(entry, source)))
        for entry in file.entries
    )


def _lines(entry: Entry, source: Source) -> Iterator[str]:
    yield entry.message
    if entry.basis:
        yield f"依据：{entry.basis}"
    if words := remedy(entry, source):
        yield f"改为：{words}"
    for other in entry.related:
        where = other.path or f"{source.place(other.span.start)}“{quoted(source, other.span)}”"
        yield f"另见：{where} {other.message}"
    yield f"规则：{entry.rule}"
