"""Characters on a page of a PDF, put into lines. Coordinates are points, y grows upwards."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_WORD_GAP = 0.15
"""In widths of a Chinese character; between two Latin letters or digits."""
_GAP = 0.7
"""The same between others: what justifying a line leaves is no blank."""
_COLUMN_GAP = 1.6
_SAME_LINE = 0.45


class Glyph(NamedTuple):
    """A character and the box that its font gives it; ``spaced`` if a blank is typed behind."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    spaced: bool = False

    @property
    def middle(self) -> tuple[float, float]:
        """The centre of its box."""
        return (self.left + self.right) / 2, (self.bottom + self.top) / 2


class Printed(NamedTuple):
    """A line as it stands on the page; ``parts`` are set far apart, as columns are."""

    parts: tuple[tuple[Glyph, ...], ...]
    left: float
    bottom: float
    right: float
    top: float
    size: float

    @property
    def text(self) -> str:
        """The whole line, a blank between parts."""
        return " ".join(spelled(part) for part in self.parts)


def lines_of(glyphs: Iterable[Glyph]) -> list[Printed]:
    """The lines that characters make, from the top down, each from left to right."""
    rows: list[list[Glyph]] = []
    low = high = 0.0
    for glyph in sorted(glyphs, key=lambda glyph: -glyph.middle[1]):
        middle = glyph.middle[1]
        if rows and low <= middle <= high:
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
        if len(rows[-1]) == 1:
            reach = _height(glyph) * _SAME_LINE
            low, high = middle - reach, middle + reach
    return [_line(sorted(row, key=lambda glyph: glyph.left)) for row in rows]


def _height(glyph: Glyph) -> float:
    """How high its line is: some fonts give 一 a flat box, a Chinese character is a square."""
    high, wide = glyph.top - glyph.bottom, glyph.right - glyph.left
    return max(high, wide) if "\u4e00" <= glyph.text <= "\u9fff" else high


def _line(row: list[Glyph]) -> Printed:
    size = sorted(glyph.size for glyph in row)[len(row) // 2]
    parts: list[list[Glyph]] = [[row[0]]]
    for last, glyph in pairwise(row):
        if glyph.left - last.right > _COLUMN_GAP * size:
            parts.append([])
        parts[-1].append(glyph)
    return Printed(
        tuple(map(tuple, parts)),
        row[0].left,
        min(glyph.bottom for glyph in row),
        max(glyph.right for glyph in row),
        max(glyph.top for glyph in row),
        size,
    )


def spelled(glyphs: Sequence[Glyph]) -> str:
    """The characters of a part of a line, a blank where they stand apart."""
    text = ""
    last: Glyph | None = None
    for glyph in glyphs:
        if last is not None:
            words = _is_latin(last.text) and _is_latin(glyph.text)
            if last.spaced or glyph.left - last.right > (_WORD_GAP if words else _GAP) * max(
                glyph.size, 1.0
            ):
                text += " "
        text += glyph.text
        last = glyph
    return text


def _is_latin(text: str) -> bool:
    return text.isascii() and text.isalnum()


def cell_text(glyphs: Sequence[Glyph], left: float, right: float) -> str:
    """The text of a cell between two sides; what broke only for want of room is joined."""
    text = ""
    full = False
    for line in lines_of(glyphs):
        said = line.text
        if text and (text[-1].isascii() or said[0].isascii()):
            number = text[-1].isdecimal() and said[0].isdecimal()
            text += "" if number and full else " "
        text += said
        full = line.right - line.left > 0.75 * (right - left)
    return text
