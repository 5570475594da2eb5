"""The signs that a browser puts before the items of a numbered list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gilint_readers.numbering import written

if TYPE_CHECKING:
    from gilint_readers.markup import Node

_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)", re.IGNORECASE)
_CLASS = re.compile(r"\bcustom_(?:cn|num)[12]?\b")
_NUMBER = re.compile("[0-9]{1,5}")
_CHINESE = "chineseCounting"
_FORMS = {
    "cjk-ideographic": (_CHINESE, "{}、"),
    "simp-chinese-informal": (_CHINESE, "{}、"),
    "trad-chinese-informal": (_CHINESE, "{}、"),
    "custom_cn": (_CHINESE, "{}、"),
    "custom_cn1": (_CHINESE, "{}）"),
    "custom_cn2": (_CHINESE, "（{}）"),
    "custom_num1": ("decimal", "{}）"),
    "custom_num2": ("decimal", "（{}）"),
    "upper-alpha": ("upperLetter", "{}."),
    "lower-alpha": ("lowerLetter", "{}."),
    "upper-roman": ("upperRoman", "{}."),
    "lower-roman": ("lowerRoman", "{}."),
    "A": ("upperLetter", "{}."),
    "a": ("lowerLetter", "{}."),
    "I": ("upperRoman", "{}."),
    "i": ("lowerRoman", "{}."),
}
"""By style of CSS, class of the editor that most sites use (UEditor), or attribute ``type``."""


def first_number(listing: Node) -> int:
    """The number of a list's first item."""
    start = listing.get("start", "1")
    return int(start) if _NUMBER.fullmatch(start) else 1


def sign(listing: Node, number: int) -> str:
    """What stands before the item of that number: 1. or 一、 or （一）; empty for none."""
    style = _STYLE.search(listing.get("style"))
    if style and style[1].lower() == "none":
        return ""
    named = _CLASS.search(listing.get("class"))
    name = named[0] if named else style[1].lower() if style else listing.get("type")
    form, pattern = _FORMS.get(name, ("decimal", "{}."))
    return pattern.format(written(number, form))
