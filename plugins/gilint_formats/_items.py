"""What every format says of a finding: its place in the file, its words, its remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.api import ERROR, WARNING, Entry, Position, Severity, Suppressed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.api import Report, Source


class Item(NamedTuple):
    """A finding as formats need it; lines and columns count from 1, columns in code points."""

    path: str
    entry: Entry
    source: Source
    start: Position
    end: Position
    suppressed: Suppressed | None = None

    @property
    def words(self) -> str:
        """The message, with the place that a person looks for and the article."""
        entry = self.entry
        more = [f"位于 {entry.place}"] if entry.place else []
        more += [f"依据 {entry.basis}"] if entry.basis else []
        return entry.message + (f"（{'；'.join(more)}）" if more else "")


def items(report: Report) -> Iterator[Item]:
    """Every finding of a run."""
    for file, entry in report.entries():
        if file.source is not None:
            start, end = file.source.extent(*entry.span)
            yield Item(file.path, entry, file.source, start, end)


def silenced_items(report: Report) -> Iterator[Item]:
    """Every finding that somebody has silenced."""
    for file in report.files:
        for suppressed in file.suppressed:
            if file.source is not None:
                start, end = file.source.extent(*suppressed.entry.span)
                yield Item(file.path, suppressed.entry, file.source, start, end, suppressed)


def level(severity: Severity, error: str, warning: str, info: str) -> str:
    """A format's own word for a severity."""
    return error if severity is ERROR else warning if severity is WARNING else info
