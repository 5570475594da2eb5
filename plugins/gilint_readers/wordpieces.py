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


def edits_by_piece(walk: Walk, source: Source, edits: Sequence[Edit]) -> dict[int, list[Edit]]:
    """What edits of the text do to each piece that they touch, in offsets of the piece."""
    starts = [0, *accumulate(map(len, walk.typed))]
    inside: dict[int, list[Edit]] = {}
    for edit in edits:
        for piece, part in _pieces(_trimmed(edit, source.text), source, starts):
            inside.setdefault(piece, []).append(part)
    return inside


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


def _pieces(edit: Edit, source: Source, starts: Sequence[int]) -> Iterator[tuple[int, Edit]]:
    """What an edit does to each piece: the first takes the new text, all lose the old."""
    low, high, piece = _place(edit.span, source, starts)
    text = edit.text
    while piece < len(starts) - 1:
        start, end = starts[piece], starts[piece + 1]
        yield piece, Edit(Span(low - start, min(high, end) - start), text)
        if high <= end:
            return
        low, text, piece = end, "", piece + 1


def _place(span: Span, source: Source, starts: Sequence[int]) -> tuple[int, int, int]:
    """The range of typed characters that a span means, and the piece in which it begins.

    What is put in between two pieces goes to the one before, as when somebody types there.
    """
    assert source.origins is not None  # noqa: S101 - every Word file with text has them
    low, high = source.origins.range(*span)
    follows = span.start and source.origins.of(span.start - 1) == (low - 1, low)
    inserts_behind = low == high and follows
    return low, high, bisect_right(starts, low - 1 if inserts_behind else low) - 1


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
