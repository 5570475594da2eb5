"""Fingerprints of sentences: alike where a text was copied and only its figures were changed."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

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
_NUMBER = r"\d[\d.,]*"
_OWN = "■"


class Passage(NamedTuple):
    """A sentence of the text, without its words.

    ``part`` is the part in which it stands (see :data:`gilint.views.headings.PARTS`), empty in
    none; ``digest`` stays the same where figures and the agency's own names change; ``length``
    counts characters. ``spread`` counts the agencies that have the sentence, once the reports of
    a run have come together.
    """

    part: str
    digest: int
    length: int
    span: Span
    spread: int = 1


def passages(
    sentences: Iterable[Text],
    parts: Iterable[Part],
    sections: Iterable[Section],
    agency: Agency,
) -> tuple[Passage, ...]:
    """The sentences of a report, headings and short ones left out."""
    names = [agency.name, *agency.aliases, *self_names(agency), agency.place]
    own = "|".join(sorted(filter(None, names), key=len, reverse=True))
    headings = {section.heading.low for section in sections}
    bodies = [(part.body.low, part.body.high, part.id) for part in parts]
    return tuple(
        Passage(_part(text.low, bodies), _digest(text.plain, own), len(text), text.span)
        for text in sentences
        if len(text) >= _SHORTEST and text.low not in headings
    )


def _part(low: int, bodies: Iterable[tuple[int, int, str]]) -> str:
    """The last part to begin above a place that it holds."""
    found = ""
    for begin, end, part in bodies:
        if begin <= low < end:
            found = part
    return found


def _digest(sentence: str, own: str) -> int:
    masked = compiled(_NUMBER).sub("#", sentence)
    if own:
        masked = compiled(own).sub(_OWN, masked)
    return int.from_bytes(blake2b(masked.encode(), digest_size=8).digest(), "big")
