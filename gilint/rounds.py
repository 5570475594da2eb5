"""Fixes of several rounds as edits of the text as it was before the first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.finding import Edit, Span
from gilint.fixing import edited

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


def composed(text: str, first: Sequence[Edit], second: Sequence[Edit]) -> tuple[Edit, ...]:
    """The edits of a text that do at once what ``first`` does, and ``second`` in its result."""
    changes: list[_Change] = []
    for change in sorted([*_grown(first), *(_Change(each.span, 0, (each,)) for each in second)]):
        overlaps = changes and changes[-1].span.overlaps(change.span)
        changes.append(changes.pop().joined(change) if overlaps else change)
    between = edited(text, first)
    result, moved = [], 0
    for (start, end), grown, edits in changes:
        inside = [Edit(Span(low - start, high - start), new) for (low, high), new in edits]
        span = Span(start - moved, end - moved - grown)
        result.append(Edit(span, edited(between[start:end], inside)))
        moved += grown
    return tuple(result)


def as_before_reading(edits: Iterable[Edit], read: str, written: str) -> tuple[Edit, ...]:
    """Edits of a text that was read back as those of what was written.

    Readers leave out lines that have become empty; where anything else has changed, there are none.
    """
    offsets: list[int] = []
    at = 0
    for char in read:
        at = written.find(char, at)
        if at < 0 or written[offsets[-1] + 1 if offsets else 0 : at].strip():
            return ()
        offsets.append(at)
        at += 1
    offsets.append(at)
    return tuple(Edit(Span(offsets[low], offsets[high]), new) for (low, high), new in edits)


class _Change(NamedTuple):
    """A span of a text between two rounds: by how much it has grown, and what comes to it."""

    span: Span
    grown: int = 0
    edits: tuple[Edit, ...] = ()

    def joined(self, other: _Change) -> _Change:
        """This change and one that overlaps it."""
        span = Span(self.span.start, max(self.span.end, other.span.end))
        return _Change(span, self.grown + other.grown, self.edits + other.edits)


def _grown(edits: Iterable[Edit]) -> Iterator[_Change]:
    """Edits as changes of the text that they give."""
    moved = 0
    for (start, end), new in edits:
        grown = len(new) - (end - start)
        yield _Change(Span(start + moved, end + moved + grown), grown)
        moved += grown
