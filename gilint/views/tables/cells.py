"""One cell of a table: what is printed, and what it says."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from gilint.layout.folding import ZERO_WIDTH, fold
from gilint.patterns import lazy

if TYPE_CHECKING:
    from gilint.flow import Text

_DIGITS = r"\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
UNITS = "万元|亿元|元|件|条|项|次|个|人|人次|宗|份|篇"
_NUMBER = lazy(rf"([-+−增减]?)({_DIGITS})(?:（?({UNITS})）?)?")
_NONE = ("无", "不适用", "无此项", "未发生", "零", "不涉及", "未涉及", "×", "╳", "✕")
_DASHES = "-—–－―一"
_MINUS = "-−减"
_SLASHES = "/\\／"


class CellKind(Enum):
    """What a cell holds. A missing number is a BLANK, DASH, SLASH or NONE; never a zero."""

    NUMBER = auto()
    BLANK = auto()
    DASH = auto()
    SLASH = auto()
    NONE = auto()
    TEXT = auto()


class Cell(NamedTuple):
    """A cell. ``value`` is its number, of a TEXT only if a number with a ``unit`` is in it."""

    text: Text
    kind: CellKind
    value: Decimal | None = None
    unit: str = ""

    @property
    def missing(self) -> bool:
        """Whether a number is wanted and none stands there."""
        return self.value is None

    @property
    def printed(self) -> str:
        """The characters without blanks around them."""
        return self.text.plain.strip()


def read_cell(text: Text) -> Cell:
    """What a piece of a table's line says as a cell."""
    plain = text.plain
    if plain.isascii() and plain.isdecimal():
        return Cell(text, CellKind.NUMBER, Decimal(plain))
    printed = fold(plain).strip(" " + ZERO_WIDTH).replace("&nbsp;", "").strip("* ")
    if not printed:
        return Cell(text, CellKind.BLANK)
    if plain != plain.strip():
        text = next(text.find(r"\S(?:.*\S)?"), text)
    if kind := _absent(printed):
        return Cell(text, kind)
    match = _NUMBER.fullmatch(printed.replace(" ", ""))
    if match is None:
        return Cell(text, CellKind.TEXT)
    value = Decimal(match[2].replace(",", "").replace("，", ""))
    signed = -value if match[1] and match[1] in _MINUS else value
    return Cell(text, CellKind.TEXT if match[3] else CellKind.NUMBER, signed, match[3] or "")


def _absent(printed: str) -> CellKind | None:
    """The sign that stands in the place of a number, if it is one."""
    if not printed.strip(_DASHES):
        return CellKind.DASH
    if not printed.strip(_SLASHES):
        return CellKind.SLASH
    return CellKind.NONE if printed in _NONE else None
