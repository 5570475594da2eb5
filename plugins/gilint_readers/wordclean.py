"""A Word file without gilint's comments and proposed changes; everybody else's stay."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gilint_readers.package import W
from gilint_readers.wordmarks import AUTHOR
from gilint_readers.wordseal import TEXTS, unsealed
from gilint_readers.wordtext import places
from gilint_readers.wordwalk import COMMENTS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from xml.etree.ElementTree import Element

    from gilint_readers.package import Package
    from gilint_readers.wordtext import Place

_THREADS = "word/commentsExtended.xml"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_PARENT = re.compile(rb"""\s[\w.-]+:paraIdParent=(?:"[^"]*"|'[^']*')""")
_POINTERS = frozenset(
    f"{W}{name}" for name in ("commentRangeStart", "commentRangeEnd", "commentReference")
)

Splice = tuple[int, int, bytes]


def cleaned_parts(package: Package) -> dict[str, bytes]:
    """The parts that gilint has marked, as they are without that.

    Raises:
        UnreadableError: one of them is broken or passes a limit.
        expat.ExpatError: the same, as another parser sees it.
    """
    comments = package.part(COMMENTS)
    own = [] if comments is None else [each for each in comments if _is_own(each)]
    ids = {each.get(f"{W}id", "") for each in own}
    threads = {p.get(f"{_W14}paraId", "") for each in own for p in each.iter(f"{W}p")} - {""}
    parts = {}
    for name in (*TEXTS, COMMENTS, _THREADS):
        root = package.part(name)
        if root is None:
            continue
        part = package.unpacked(name)
        new = unsealed(_Cleaned(root, part, ids, threads).part())
        if new != part:
            parts[name] = new
    return parts


def _is_own(element: Element) -> bool:
    return element.get(f"{W}author") == AUTHOR


class _Cleaned:
    """A part; ``ids`` are those of gilint's comments, ``threads`` those of their paragraphs."""

    def __init__(
        self, root: Element, part: bytes, ids: Collection[str], threads: Collection[str]
    ) -> None:
        self._root = root
        self._part = part
        self._ids = ids
        self._threads = threads
        numbers = {element: number for number, element in enumerate(root.iter())}
        found = places(part, range(len(numbers)))
        self._places = {element: found[number] for element, number in numbers.items()}

    def part(self) -> bytes:
        """Its bytes without what gilint has put there."""
        pieces: list[bytes] = []
        done = 0
        for start, end, new in sorted(self._splices()):
            if start >= done:  # what lies inside something removed went with it
                pieces += [self._part[done:start], new]
                done = end
        return b"".join([*pieces, self._part[done:]])

    def _splices(self) -> Iterator[Splice]:
        for element in self._root.iter():
            tag = element.tag
            if self._is_own_sign(element):
                yield self._whole(element)
            elif tag in {f"{W}ins", f"{W}del"} and _is_own(element):
                yield from self._undone(element)
            elif tag == f"{_W15}commentEx":
                yield from self._without_thread(element)

    def _is_own_sign(self, element: Element) -> bool:
        """Whether it is one of gilint's comments, an end of its range, or the run of its sign."""
        if element.tag in _POINTERS:
            return element.get(f"{W}id") in self._ids
        if element.tag == f"{W}r":
            inside = [child for child in element if child.tag != f"{W}rPr"]
            signs = [child for child in inside if child.tag == f"{W}commentReference"]
            return bool(inside) and signs == inside and all(map(self._is_own_sign, signs))
        return element.tag == f"{W}comment" and _is_own(element)

    def _undone(self, change: Element) -> Iterator[Splice]:
        """A proposed change as if it were refused; comments that somebody made in it stay."""
        place = self._places[change]
        yield place.start, place.inside, b""
        if place.after > place.inside:
            yield place.end, place.after, b""
        if change.tag == f"{W}ins":
            for run in change.iter(f"{W}r"):
                if run.find(f"{W}commentReference") is None:
                    yield self._whole(run)
            return
        for text in change.iter(f"{W}delText"):
            place = self._places[text]
            yield place.start, place.start + len(b"<w:delText"), b"<w:t"
            if place.after > place.inside:
                yield place.end, place.after, b"</w:t>"

    def _without_thread(self, thread: Element) -> Iterator[Splice]:
        """An answer to one of gilint's comments becomes a comment of its own."""
        if thread.get(f"{_W15}paraId") in self._threads:
            yield self._whole(thread)
        elif thread.get(f"{_W15}paraIdParent") in self._threads:
            place = self._places[thread]
            tag = self._part[place.start : place.inside]
            yield place.start, place.inside, _PARENT.sub(b"", tag)

    def _whole(self, element: Element) -> Splice:
        place: Place = self._places[element]
        return place.start, place.after, b""
