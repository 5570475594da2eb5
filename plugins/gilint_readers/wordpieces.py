"""Where the characters of a Word file's text stand: what a span or an edit means in its runs.

A piece is the text of one element of a run; pieces are known by their number in the walk.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, takewhile
from operator import eq
from typing import TYPE_CHECKING

from gilint.api import Edit, Span
from gilint_readers.package import W
from gilint_readers.wordml import MC

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from xml.etree.ElementTree import Element

    from gilint.api import Source
    from gilint_readers.wordwalk import Walk


class Pieces:
    """The pieces of a walk, and what spans and edits of the text that was read mean in them."""

    def __init__(self, walk: Walk, source: Source) -> None:
        assert source.origins is not None  # noqa: S101 - every Word file with text has them
        self._text = source.text
        self._origins = source.origins
        self._starts = [0, *accumulate(map(len, walk.typed))]

    def edits(self, edits: Sequence[Edit]) -> dict[int, list[Edit]]:
        """What edits do to each piece that they touch, in offsets of the piece."""
        inside: dict[int, list[Edit]] = {}
        for edit in edits:
            for piece, part in self.of(edit):
                inside.setdefault(piece, []).append(part)
        return inside

    def of(self, edit: Edit) -> Iterator[tuple[int, Edit]]:
        """What an edit does to each piece: the first takes the new text, all lose the old."""
        span, text = _trimmed(edit, self._text)
        low, high = self._origins.range(*span)
        piece = self.at(low - 1 if low == high and self._follows(span.start, low) else low)
        while piece < len(self._starts) - 1:
            start, end = self._starts[piece], self._starts[piece + 1]
            yield piece, Edit(Span(low - start, min(high, end) - start), text)
            if high <= end:
                return
            low, text, piece = end, "", piece + 1

    def _follows(self, offset: int, low: int) -> bool:
        """Whether the character before an offset is the typed one before ``low``.

        What is put in between two pieces goes to the one before, as when somebody types there.
        """
        return offset > 0 and self._origins.of(offset - 1) == (low - 1, low)

    def ends(self, span: Span) -> tuple[tuple[int, int], tuple[int, int]] | None:
        """The pieces of a span's first and last characters, and where in them it begins and ends.

        ``None`` for one of which nothing was typed, such as the number of a heading.
        """
        low, high = self._origins.range(*span)
        if low == high:
            return None
        first, last = self.at(low), self.at(high - 1)
        return (first, low - self._starts[first]), (last, high - self._starts[last])

    def at(self, typed: int) -> int:
        """The piece of a typed character."""
        return bisect_right(self._starts, typed) - 1


def _trimmed(edit: Edit, text: str) -> Edit:
    """An edit without what it leaves as it is at both ends, so that runs keep their own text."""
    (start, end), new = edit
    front = _common(text[start:end], new)
    rest, new = text[start + front : end], new[front:]
    back = _common(rest[::-1], new[::-1])
    return Edit(Span(start + front, end - back), new[: len(new) - back])


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return sum(takewhile(bool, map(eq, one, other)))


def twins(root: Element) -> dict[Element, Element]:
    """For texts of a drawing in a new form those of its old form, which old programs show."""
    found: dict[Element, Element] = {}
    for both in root.iter(f"{MC}AlternateContent"):
        choice, fallback = both.find(f"{MC}Choice"), both.find(f"{MC}Fallback")
        if choice is None or fallback is None:
            continue
        new, old = list(choice.iter(f"{W}t")), list(fallback.iter(f"{W}t"))
        if [each.text for each in new] == [each.text for each in old]:
            found.update(zip(new, old, strict=True))
    return found
