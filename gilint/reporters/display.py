"""Text on a terminal: widths in columns, what cannot be seen made visible, colours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import category, east_asian_width

from gilint.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

_HIDDEN = ("Cc", "Cf", "Zl", "Zp", "Cs")
_PRIVATE = lazy(r"(?<!\d)(?:\d{17}[Xx]|\d{15,19}|1[3-9]\d{9})(?!\d)")
_SHOWN = 4
_COLORS = {
    "error": "1;31",
    "warning": "1;33",
    "info": "1;36",
    "good": "1;32",
    "bold": "1",
    "dim": "2",
}


def visible(character: str) -> str:
    """A character as it is shown: tabs, control and zero-width ones by name."""
    if character == "\t":
        return "<TAB>"
    if category(character) in _HIDDEN:
        return f"<U+{ord(character):04X}>"
    return character


def shown(text: str) -> str:
    """A text on one line, all of it visible, so that nothing in it steers the terminal."""
    if text.isprintable():
        return text
    return "".join(visible(character) for character in text)


def masked(text: str) -> str:
    """The same text with identity, card and mobile numbers blotted out, length kept."""
    return _PRIVATE.sub(_blotted, text)


def _blotted(match: re.Match[str]) -> str:
    number = match[0]
    hidden = len(number) - _SHOWN - 3
    return number[:3] + "*" * hidden + number[-_SHOWN:]


def columns(text: str, *, wide: bool = False) -> int:
    """The columns that a text takes; ``wide`` counts two for characters of ambiguous width."""
    if text.isascii():
        return len(text)
    return sum(_columns(character, wide=wide) for character in text)


def _columns(character: str, *, wide: bool) -> int:
    if character.isascii():
        return 1
    width = east_asian_width(character)
    if width in "WF" or (wide and width == "A"):
        return 2
    return 0 if category(character) in {"Mn", "Me"} else 1


def padded(text: str, width: int, *, wide: bool = False) -> str:
    """The text with blanks up to ``width`` columns."""
    return text + " " * (width - columns(text, wide=wide))


def shortened(text: str, width: int) -> str:
    """The text, cut to ``width`` columns with … where it is longer."""
    if columns(text) <= width:
        return text
    kept = ""
    room = width - 1
    for character in text:
        room -= columns(character)
        if room < 0:
            break
        kept += character
    return kept + "…"


def folded(text: str, width: int) -> list[str]:
    """The text in lines of up to ``width`` columns; no line begins with a closing mark."""
    lines = [""]
    room = width
    for unit in re.findall(r"[!-~]+|.", text):
        size = columns(unit)
        if size > room and lines[-1] and unit not in "，。；：、！？）”》…":
            lines[-1] = lines[-1].rstrip()
            lines.append("")
            room = width
        if lines[-1] or unit != " ":
            lines[-1] += unit
            room -= size
    return lines


def table(rows: Sequence[tuple[str, ...]], width: int) -> list[str]:
    """Rows in columns two blanks apart; the last column is cut to ``width`` columns in all."""
    sizes = [max(map(columns, column)) for column in zip(*rows, strict=True)]
    before = sum(size + 2 for size in sizes[:-1])
    return [
        "".join(padded(cell, size + 2) for cell, size in zip(row[:-1], sizes[:-1], strict=True))
        + shortened(row[-1], max(20, width - before))
        for row in rows
    ]


def colored(text: str, name: str, *, on: bool) -> str:
    """The text in a colour, if colours are on."""
    return f"\x1b[{_COLORS[name]}m{text}\x1b[0m" if on and text else text
