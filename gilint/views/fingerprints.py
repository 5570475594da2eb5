"""Fingerprints of sentences: alike where a text was copied and only its figures were changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from gilint.patterns import compiled
from gilint.views.agencies import self_names

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gilint.context import Agency
    from gilint.finding import Span
    from gilint.flow import Text
    from gilint.views.parts import Part
    from gilint.views.sections import Section

_SHORTEST = 10
"""Characters; shorter sentences are alike by chance."""
_SHORTEST_CLAUSE = 6
_MARKS = "[，。；：、！？]"
_NUMBER = r"\d[\d.,]*"
_OWN = "■"


class Clause(NamedTuple):
    """What stands between two marks."""

    digest: int
    length: int


class Passage(NamedTuple):
    """A sentence of the text, without its words.

    ``part`` is the part in which it stands (see :data:`gilint.views.headings.PARTS`), empty in
    none; ``digest`` stays the same where figures and the agency's own names change; ``length``
    counts characters. ``clauses`` has the same of each longer clause, so that a sentence is
    known again in which one was changed. ``spread`` counts the agencies that have the sentence,
    once the reports of a run have come together.
    """

    part: str
    digest: int
    length: int
    span: Span
    clauses: tuple[Clause, ...] = ()
    spread: int = 1


def passages(
    sentences: Iterable[Text],
    parts: Iterable[Part],
    sections: Iterable[Section],
    agency: Agency,
) -> tuple[Passage, ...]:
    """The sentences of a report, headings and short ones left out."""
    names = [agency.name, *agency.aliases, *self_names(agency), agency.place]
    own = "|".join(map(re.escape, sorted(filter(None, names), key=len, reverse=True)))
    headings = {section.heading.low for section in sections}
    bodies = [(part.body.low, part.body.high, part.id) for part in parts]
    return tuple(
        _passage(text, _part(text.low, bodies), own)
        for text in sentences
        if len(text) >= _SHORTEST and text.low not in headings
    )


def _passage(text: Text, part: str, own: str) -> Passage:
    from hashlib import blake2b  # noqa: PLC0415 - 3 ms that one report alone need not pay

    masked = compiled(_NUMBER).sub("#", text.plain)
    if own:
        masked = compiled(own).sub(_OWN, masked)
    clauses = tuple(
        Clause(crc32(clause.encode()), len(clause))
        for clause in compiled(_MARKS).split(masked)
        if len(clause) >= _SHORTEST_CLAUSE
    )
    digest = int.from_bytes(blake2b(masked.encode(), digest_size=8).digest(), "big")
    return Passage(part, digest, len(text), text.span, clauses)


def _part(low: int, bodies: Iterable[tuple[int, int, str]]) -> str:
    """The last part to begin above a place that it holds."""
    found = ""
    for begin, end, part in bodies:
        if begin <= low < end:
            found = part
    return found
