"""What every format says of a finding: its place in the file, its words, its remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.api import ERROR, WARNING, Entry, Position, Severity, Suppressed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gilint.api import Report, Source


class Place(NamedTuple):
    """Where something else stands; lines and columns count from 1, columns in code points."""

    path: str
    source: Source
    start: Position
    end: Position
    message: str

    @property
    def shown(self) -> str:
        """In a person's words."""
        return f"{self.path} 第{self.start.line}行" if self.source.has_lines else self.path


class Item(NamedTuple):
    """A finding as formats need it; ``related`` are the places that it refers to, in any file."""

    path: str
    entry: Entry
    source: Source
    start: Position
    end: Position
    related: tuple[Place, ...] = ()
    suppressed: Suppressed | None = None

    @property
    def words(self) -> str:
        """The message, with what a person looks for: the place, the article, another report."""
        entry = self.entry
        more = [f"位于 {entry.place}"] if entry.place else []
        more += [f"依据 {entry.basis}"] if entry.basis else []
        other = next((each for each in self.related if each.path != self.path), None)
        more += [f"另见 {other.shown}"] if other else []
        return entry.message + (f"（{'；'.join(more)}）" if more else "")


def items(report: Report) -> Iterator[Item]:
    """Every finding of a run."""
    sources = report.sources()
    for file, entry in report.entries():
        if file.source is not None:
            yield _item(file.path, entry, sources)


def silenced_items(report: Report) -> Iterator[Item]:
    """Every finding that somebody has silenced."""
    sources = report.sources()
    for file in report.files:
        for suppressed in file.suppressed:
            if file.source is not None:
                item = _item(file.path, suppressed.entry, sources)
                yield item._replace(suppressed=suppressed)


def _item(path: str, entry: Entry, sources: Mapping[str, Source]) -> Item:
    related = tuple(
        Place(other, sources[other], *sources[other].extent(*each.span), each.message)
        for each in entry.related
        if (other := each.path or path) in sources
    )
    source = sources[path]
    return Item(path, entry, source, *source.extent(*entry.span), related)


def level(severity: Severity, error: str, warning: str, info: str) -> str:
    """A format's own word for a severity."""
    return error if severity is ERROR else warning if severity is WARNING else info
