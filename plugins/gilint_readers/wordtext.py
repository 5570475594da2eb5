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
    """Where an element stands in the bytes of its part: start tag, content, end tag, what follows.

    An empty element of one tag has all but its start behind that.
    """

    start: int
    inside: int
    end: int
    after: int


def places(part: bytes, numbers: Collection[int]) -> dict[int, Place]:
    """The places of some elements.

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
            close = parser.CurrentByteIndex
            after = close if tag[0].endswith(b"/>") else part.index(b">", close) + 1
            found[number] = Place(start, tag.end(), close, after)

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
        tag = tag_for(text, part[place.start : place.inside])
        pieces += [part[done : place.start], tag, escape(text).encode("utf-8")]
        done = place.end
    return b"".join([*pieces, part[done:]])


def tag_for(text: str, tag: bytes) -> bytes:
    """The start tag of an element that is to hold a text, so that its outer blanks are kept."""
    if text.strip(_BLANKS) != text and b"xml:space" not in tag:
        return tag.removesuffix(b">") + b' xml:space="preserve">'
    return tag


def with_more(part: bytes, more: str) -> bytes:
    """A part with more at the end of its root element.

    Raises:
        expat.ExpatError: the part is no XML.
    """
    root = places(part, (0,))[0]
    if root.after > root.inside:
        return part[: root.end] + more.encode() + part[root.end :]
    tag = part[root.start : root.inside].removesuffix(b"/>")
    name = tag[1:].split(None, 1)[0]
    return b"%s%s>%s</%s>%s" % (part[: root.start], tag, more.encode(), name, part[root.inside :])
