"""Sentences that two reports have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gilint.api import Passage, Record, Related

PLANS = frozenset({"problems", "improvement"})
BODY = frozenset({"overview", "proactive"})
"""The parts that are written anew each year; what others hold, the form or the law prescribes."""

Pair = tuple["Passage", "Passage"]


def own(record: Record, parts: frozenset[str], shared: int) -> list[Passage]:
    """The sentences of some parts that fewer than so many agencies of the run have."""
    return [each for each in record.passages if each.part in parts and each.spread < shared]


def common(here: Iterable[Passage], there: Iterable[Passage]) -> list[Pair]:
    """The sentences of one report that the other has too, with the first place there."""
    first: dict[int, Passage] = {}
    for each in there:
        first.setdefault(each.digest, each)
    return [(each, first[each.digest]) for each in here if each.digest in first]


def percent(pairs: Sequence[Pair], whole: Iterable[Passage]) -> int:
    """How much of a text stands in the other report too, by characters."""
    characters = sum(each.length for each in whole)
    return round(100 * characters_of(pairs) / characters) if characters else 0


def characters_of(pairs: Iterable[Pair]) -> int:
    """The length of what two reports have in common."""
    return sum(each.length for each, _ in pairs)


def places(pairs: Sequence[Pair], here: Record, there: Record, whose: str) -> list[Related]:
    """Every sentence in both reports, but for the first one here."""
    found = [there.at(pairs[0][1].span, whose)]
    for mine, other in pairs[1:]:
        found += [here.at(mine.span, "又一句"), there.at(other.span, whose)]
    return found
