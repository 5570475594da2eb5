"""Sentences that two reports have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gilint.api import Passage, Record, Related

PLANS = frozenset({"problems", "improvement"})
BODY = frozenset({"overview", "proactive"})
"""The parts that are written anew each year; what others hold, the form or the law prescribes."""

_ALIKE = 0.6


class Pair(NamedTuple):
    """A sentence with that of the other report; ``length`` are the characters that agree."""

    here: Passage
    there: Passage
    length: int


def own(record: Record, parts: frozenset[str], shared: int) -> list[Passage]:
    """The sentences of some parts that fewer than so many agencies of the run have."""
    return [each for each in record.passages if each.part in parts and each.spread < shared]


def common(here: Iterable[Passage], there: Iterable[Passage]) -> list[Pair]:
    """The sentences of one report that the other has too, with the first place there."""
    first: dict[int, Passage] = {}
    for each in there:
        first.setdefault(each.digest, each)
    return [Pair(each, first[each.digest], each.length) for each in here if each.digest in first]


def alike(here: Iterable[Passage], there: Iterable[Passage]) -> list[Pair]:
    """The sentences most of whose clauses stand in the other report too."""
    first: dict[int, Passage] = {}
    for each in there:
        for clause in each.clauses:
            first.setdefault(clause.digest, each)
    found = []
    for each in here:
        kept = [clause for clause in each.clauses if clause.digest in first]
        length = sum(clause.length for clause in kept)
        whole = sum(clause.length for clause in each.clauses)
        if kept and length >= _ALIKE * whole:
            longest = max(kept, key=lambda clause: clause.length)
            found.append(Pair(each, first[longest.digest], each.length * length // whole))
    return found


def percent(pairs: Sequence[Pair], whole: Iterable[Passage]) -> int:
    """How much of a text stands in the other report too, by characters."""
    characters = sum(each.length for each in whole)
    return round(100 * characters_of(pairs) / characters) if characters else 0


def characters_of(pairs: Iterable[Pair]) -> int:
    """The length of what two reports have in common."""
    return sum(each.length for each in pairs)


def places(pairs: Sequence[Pair], here: Record, there: Record, whose: str) -> list[Related]:
    """Every sentence in both reports, but for the first one here."""
    found = [there.at(pairs[0].there.span, whose)]
    for each in pairs[1:]:
        found += [here.at(each.here.span, "又一句"), there.at(each.there.span, whose)]
    return found
