"""Marks between the characters of a Word file's part: comments begin and end, changes are proposed.

Marks stand between runs. One inside a run parts it in two of the same form; every other byte stays.
"""

from __future__ import annotations

import re
from enum import IntEnum
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import escape

from gilint_readers.package import W
from gilint_readers.wordtext import places, tag_for

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from gilint.api import Edit, Span
    from gilint_readers.wordtext import Place

AUTHOR = "gilint"
TRACKED = frozenset((f"{W}ins", f"{W}moveTo"))
"""What somebody else put in with changes tracked; a second insertion cannot stand inside."""
_PASSED = TRACKED | {
    f"{W}{name}"
    for name in ("hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "fldSimple")
}
_RUN_ENDS = b"</w:r>"
_UNNUMBERED = re.compile(rb"\0")
_DELETED = f'<w:del w:id="\0" w:author="{AUTHOR}">'.encode()
_DELETION_ENDS = b"</w:del>"
_INSERTED = f'<w:ins w:id="\0" w:author="{AUTHOR}">'.encode()
_REPLACED = frozenset(("within", "empty"))


class Kind(IntEnum):
    """What a mark is, in the order in which marks of one place stand."""

    DELETION_ENDS = 0
    INSERTION = 1
    COMMENT_ENDS = 2
    COMMENT_STARTS = 3
    DELETION_STARTS = 4


class Spot(NamedTuple):
    """A place for marks: ``before`` or ``behind`` an element, or in it at its ``start`` or ``end``.

    Or alone in an ``empty`` paragraph, or ``within`` a ``t``, before character number ``at``.
    """

    element: Element
    side: str
    at: int = 0


class Marks:
    """The marks for one part, as they are gathered, and the part with them."""

    def __init__(self, root: Element, part: bytes) -> None:
        """Take a part and its tree.

        Raises:
            expat.ExpatError: the part is no XML.
        """
        self._part = part
        self._numbers = {element: number for number, element in enumerate(root.iter())}
        self._parents = {child: parent for parent in root.iter() for child in parent}
        self._places = places(part, range(len(self._numbers)))
        self._marks: dict[Spot, list[tuple[Kind, bytes]]] = {}
        self._texts: dict[Element, str] = {}
        self._deleted: dict[Element, list[Span]] = {}

    def at(self, element: Element, text: str, at: int) -> tuple[Spot, Spot]:
        """Where a comment begins, and where one ends, at an offset in the text of a ``t``.

        Comments stand in paragraphs of the body; what lies deeper, in a text box or a formula,
        is marked whole.
        """
        holder = self._holder(element)
        if self._parents[element] is not holder or holder.tag != f"{W}r":
            return Spot(holder, "before"), Spot(holder, "behind")
        spot = self._spot(element, text, at)
        return spot, spot

    def whole(self, element: Element) -> tuple[Spot, Spot]:
        """Where a comment on an element begins and ends, a paragraph's inside of it."""
        holder = self._holder(element)
        if holder.tag != f"{W}p":
            return Spot(holder, "before"), Spot(holder, "behind")
        if self._tag(holder).endswith(b"/>"):
            return Spot(holder, "empty"), Spot(holder, "empty")
        form = holder.find(f"{W}pPr")
        first = Spot(holder, "start") if form is None else Spot(form, "behind")
        return first, Spot(holder, "end")

    def comment(self, first: Spot, last: Spot, number: int) -> None:
        """Let a comment stand on what lies between two places."""
        starts = f'<w:commentRangeStart w:id="{number}"/>'
        ends = (
            f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>'
        )
        if self._offset(first) < self._offset(last):
            self._add(first, Kind.COMMENT_STARTS, starts)
            self._add(last, Kind.COMMENT_ENDS, ends)
        else:
            self._add(first, Kind.COMMENT_STARTS, starts + ends)

    def delete(self, element: Element, text: str, span: Span) -> None:
        """Propose that characters of a ``t`` go."""
        if span.end > span.start:
            self._deleted.setdefault(element, []).append(span)
            self._add(self._spot(element, text, span.start), Kind.DELETION_STARTS, _DELETED)
            self._add(self._spot(element, text, span.end), Kind.DELETION_ENDS, _DELETION_ENDS)

    def insert(self, element: Element, text: str, edit: Edit, like: Element) -> None:
        """Propose that the text of an edit of a ``t`` comes, in the form of another one."""
        (_, at), new = edit
        if not new:
            return
        put = _INSERTED + self._run_starts(self._parents[like]) + b'<w:t xml:space="preserve">'
        put += escape(new).encode() + b"</w:t></w:r></w:ins>"
        outer = self._parents[self._parents[element]]
        if outer.tag in TRACKED:
            put = b"</%s>%s%s" % (outer.tag.replace(W, "w:").encode(), put, self._tag(outer))
        self._add(self._spot(element, text, at), Kind.INSERTION, put)

    def marked(self, numbers: Iterator[int]) -> bytes:
        """The part with all marks; each change gets a number."""
        pieces: list[bytes] = []
        done = 0
        for start, end, new in self._splices():
            pieces += [
                self._part[done:start],
                _UNNUMBERED.sub(lambda _: b"%d" % next(numbers), new),
            ]
            done = end
        return b"".join([*pieces, self._part[done:]])

    def _offset(self, spot: Spot) -> tuple[int, int, int]:
        """Where a place is, so that places can be compared; behind one run is before the next."""
        place = self._place(spot.element)
        offset = {"behind": place.after, "start": place.inside, "end": place.end}
        return offset.get(spot.side, place.start), spot.side != "behind", spot.at

    def _splices(self) -> Iterator[tuple[int, int, bytes]]:
        """What comes in the place of which bytes, in order."""
        changed = dict.fromkeys(self._deleted, "within")
        changed |= {spot.element: spot.side for spot in self._marks if spot.side in _REPLACED}
        spots = [spot for spot in self._marks if spot.side not in _REPLACED]
        spots += [Spot(element, side) for element, side in changed.items()]
        for spot in sorted(spots, key=self._offset):
            start, *_ = self._offset(spot)
            if spot.side == "within":
                yield start, self._place(spot.element).after, self._parted(spot.element)
            elif spot.side == "empty":
                tag = self._tag(spot.element).removesuffix(b"/>")
                yield start, start + len(tag) + 2, tag + b">" + self._stands_at(spot) + b"</w:p>"
            else:
                yield start, start, self._stands_at(spot)

    def _parted(self, element: Element) -> bytes:
        """A ``t`` in pieces, with the marks between them; what is deleted is ``delText``."""
        text = self._texts[element]
        cuts = {spot for spot in self._marks if spot.element is element and spot.side == "within"}
        found: list[bytes] = []
        for low, high in pairwise(sorted({0, *(spot.at for spot in cuts), len(text)})):
            if low:
                found.append(self._stands_at(Spot(element, "within", low)))
            gone = self._is_deleted(element, low)
            name = b"delText" if gone else b"t"
            tag = b"<w:delText>" if gone else self._tag(element)
            piece = text[low:high]
            found += [tag_for(piece, tag), escape(piece).encode(), b"</w:%s>" % name]
        return b"".join(found)

    def _is_deleted(self, element: Element, at: int) -> bool:
        return any(span.start <= at < span.end for span in self._deleted.get(element, ()))

    def _stands_at(self, spot: Spot) -> bytes:
        """The marks of a place, between the halves of the run if it is inside of one."""
        marks = b"".join(mark for _, mark in sorted(self._marks[spot], key=lambda each: each[0]))
        element, side, at = spot
        run = self._parents[element]
        if run.tag != f"{W}r":
            return marks
        goes_on = side == "within" and all(self._is_deleted(element, n) for n in (at - 1, at))
        if goes_on and _DELETED not in marks:
            marks = _DELETION_ENDS + marks + _DELETED
        return _RUN_ENDS + marks + self._run_starts(run)

    def _spot(self, element: Element, text: str, at: int) -> Spot:
        """The place before a character of a ``t``, at the edge of its run where it can be."""
        self._texts[element] = text
        run = self._parents[element]
        content = [child for child in run if child.tag != f"{W}rPr"]
        index = content.index(element)
        if 0 < at < len(text):
            return Spot(element, "within", at)
        if at:
            return Spot(run if element is content[-1] else element, "behind")
        return Spot(content[index - 1], "behind") if index else Spot(run, "before")

    def _holder(self, element: Element) -> Element:
        """The run that holds an element in a paragraph of the body, or what stands there instead.

        It is the paragraph itself where that was asked for.
        """
        path = [element]
        while path[-1] in self._parents:
            path.append(self._parents[path[-1]])
        path.reverse()
        outermost = next(n for n, each in enumerate(path) if each.tag == f"{W}p")
        below = (each for each in path[outermost + 1 :] if each.tag not in _PASSED)
        return next(below, path[outermost])

    def _add(self, spot: Spot, kind: Kind, mark: bytes | str) -> None:
        said = mark.encode() if isinstance(mark, str) else mark
        self._marks.setdefault(spot, []).append((kind, said))

    def _run_starts(self, run: Element) -> bytes:
        """The start of a run of the same form."""
        form = run.find(f"{W}rPr")
        return self._tag(run) + (b"" if form is None else self._bytes(form))

    def _tag(self, element: Element) -> bytes:
        place = self._place(element)
        return self._part[place.start : place.inside]

    def _bytes(self, element: Element) -> bytes:
        place = self._place(element)
        return self._part[place.start : place.after]

    def _place(self, element: Element) -> Place:
        return self._places[self._numbers[element]]
