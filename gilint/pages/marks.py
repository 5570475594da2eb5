"""Text cut into pieces at the ends of findings, so that each is marked where it stands.

Findings may overlap, run over several paragraphs, or stand at a place without a character.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from gilint.reporters.display import masked, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gilint.finding import Severity, Span
    from gilint.report import Entry


class Mark(NamedTuple):
    """A place to be marked: of finding ``number``, or with ``related`` one that it refers to."""

    span: Span
    number: int
    severity: Severity
    related: int = 0

    @property
    def anchor(self) -> str:
        """What the place is called inside its report."""
        return f"{self.number}.{self.related}" if self.related else f"{self.number}"


class Piece(NamedTuple):
    """Characters under the same marks, the gravest first.

    ``anchors`` are the places that begin here; ``ends`` the marks of findings whose sign stands
    behind it.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    anchors: tuple[str, ...] = ()
    ends: tuple[Mark, ...] = ()


def marks_of(entries: Sequence[Entry]) -> list[Mark]:
    """The places of findings, which are numbered from 1, and those that they refer to."""
    found = []
    for number, entry in enumerate(entries, 1):
        found.append(Mark(entry.span, number, entry.severity))
        own = [related for related in entry.related if related.path is None]
        found += [
            Mark(related.span, number, entry.severity, index)
            for index, related in enumerate(own, 1)
        ]
    return found


class Marked:
    """A report's text with its marks; ``spans`` are the parts that are shown, in order."""

    def __init__(self, text: str, marks: Iterable[Mark], spans: Sequence[Span]) -> None:
        self._text = masked(text)
        shown = sorted(spans)
        self._marks: dict[Span, list[Mark]] = {span: [] for span in shown}
        starts = [span.start for span in shown]
        ends = [span.end for span in shown]
        for mark in marks:
            low = bisect_right(ends, mark.span.start)
            high = bisect_left(starts, mark.span.end)
            if low >= high:  # no part shows it: the last one that begins before it does
                low = max(0, bisect_right(starts, mark.span.start) - 1)
                high = low + 1
            for span in shown[low:high]:
                self._marks[span].append(mark)
        self._anchored: set[str] = set()
        self._signed: set[int] = set()

    def pieces(self, span: Span) -> list[Piece]:
        """The pieces of one part; parts are asked for once, in their order."""
        marks = [(_clipped(mark.span, span), mark) for mark in self._marks[span]]
        cuts = sorted({*span, *(end for place, _ in marks for end in place)})
        found = []
        for low, high in _intervals(cuts, [place for place, _ in marks]):
            here = [(place, mark) for place, mark in marks if _covers(place, low, high)]
            over = sorted((mark for _, mark in here), key=_gravity)
            ending = [mark for place, mark in here if place[1] == high]
            text = self._shown_text(low, high, marked=bool(over))
            found.append(Piece(text, tuple(over), self._anchors(over), self._signs(ending)))
        return found

    def _shown_text(self, low: int, high: int, *, marked: bool) -> str:
        """Line ends of a paragraph are no part of it; what cannot be seen is, under a mark."""
        text = self._text[low:high].replace("\r", "").replace("\n", "")
        if marked and not text.isprintable():
            text = "".join(map(visible, text))
        return text or ("↵" if marked and high > low else "")

    def _anchors(self, marks: Iterable[Mark]) -> tuple[str, ...]:
        new = [mark.anchor for mark in marks if mark.anchor not in self._anchored]
        self._anchored.update(new)
        return tuple(new)

    def _signs(self, marks: Iterable[Mark]) -> tuple[Mark, ...]:
        new = [mark for mark in marks if not mark.related and mark.number not in self._signed]
        self._signed.update(mark.number for mark in new)
        return tuple(sorted(new, key=lambda mark: mark.number))


def _gravity(mark: Mark) -> tuple[bool, int, int]:
    return mark.related > 0, -mark.severity, mark.number


def _clipped(place: Span, span: Span) -> tuple[int, int]:
    low = min(max(place.start, span.start), span.end)
    return low, min(max(place.end, low), span.end)


def _intervals(cuts: Sequence[int], places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """From each cut to the next, and the places that are empty, in order."""
    empty = {place for place in places if place[0] == place[1]}
    return sorted([*pairwise(cuts), *empty])


def _covers(place: tuple[int, int], low: int, high: int) -> bool:
    if low == high:
        return place == (low, high)
    return place[0] <= low and high <= place[1]
