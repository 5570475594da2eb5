"""The text of a Word file's part put in anew, element by element, every other byte as it was.

Elements are known by their number in the part, as ``Element.iter()`` counts them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from xml.parsers import expat
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_TAG = re.compile(rb"""<(?:[^>"']|"[^"]*"|'[^']*')*>""")
_BLANKS = " \t\r\n"


class Place(NamedTuple):
    """Where an element stands in the bytes of its part: its start tag, and its end tag."""

    start: int
    inside: int
    end: int


def places(part: bytes, numbers: Collection[int]) -> dict[int, Place]:
    """The places of some elements; they hold text alone.

    Raises:
        expat.ExpatError: the part is no XML.
    """
    found: dict[int, Place] = {}
    opened: list[tuple[int, int]] = []
    count = 0

    def begin(name: str, attributes: Mapping[str, str]) -> None:
        del name, attributes
        nonlocal count
        opened.append((count, parser.CurrentByteIndex))
        count += 1

    def end(name: str) -> None:
        del name
        number, start = opened.pop()
        if number in numbers and (tag := _TAG.match(part, start)):
            found[number] = Place(start, tag.end(), parser.CurrentByteIndex)

    parser = expat.ParserCreate()
    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    parser.Parse(part, True)  # noqa: FBT003 - the parser's own signature
    return found


def with_texts(part: bytes, texts: Mapping[int, str]) -> bytes:
    """A part with other text in some elements, by their numbers.

    Raises:
        expat.ExpatError: the part is no XML.
    """
    pieces: list[bytes] = []
    done = 0
    for number, place in sorted(places(part, texts).items()):
        text = texts[number]
        tag = part[place.start : place.inside]
        if text.strip(_BLANKS) != text and b"xml:space" not in tag:
            tag = tag.removesuffix(b">") + b' xml:space="preserve">'
        pieces += [part[done : place.start], tag, escape(text).encode("utf-8")]
        done = place.end
    return b"".join([*pieces, part[done:]])
