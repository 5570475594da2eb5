"""Several files of one report: which they are, and in what they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.api import agencies
from gilint_compare._copies import common

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gilint.api import CellFact, Record

_ALIKE = 0.4
"""Of the shorter one's sentences; readers split lines differently: no two formats agree in all."""


class Versions(NamedTuple):
    """Two files of one agency's report on a year."""

    one: Record
    other: Record

    @property
    def cells(self) -> list[tuple[CellFact, CellFact]]:
        """The figures that differ."""
        figures = self.other.figures
        return [
            (cell, other)
            for place, cell in self.one.figures.items()
            if (other := figures.get(place)) and other.unit == cell.unit
            if cell.value != other.value
        ]

    @property
    def titles_differ(self) -> bool:
        """Whether the titles do; one that lost its first lines is no other title."""
        one, other = ("".join(each.facts.title.split()) for each in self)
        return not (one.endswith(other) or other.endswith(one))


def versions(group: Iterable[Record]) -> Iterator[Versions]:
    """Of files of one name and year, each further one with that whose tables were read best.

    Two texts that are not alike are two reports, of agencies that share a name.
    """
    for own in agencies(group):
        first, *more = own
        yield from (Versions(first, each) for each in more if _is_alike(first, each))


def _is_alike(one: Record, other: Record) -> bool:
    texts = [
        [passage for passage in each.passages if not passage.span.overlaps(each.title)]
        for each in (one, other)
    ]
    least = min(map(len, texts))
    return bool(least and len(common(*texts)) >= _ALIKE * least)
