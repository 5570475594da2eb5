"""Automatic numbering: the 一、 and （一） that Word shows and the text does not hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from gilint_readers.package import W

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_CHINESE = ("零一二三四五六七八九", "十百千万")
_FORMAL = ("零壹贰叁肆伍陆柒捌玖", "拾佰仟万")
_WORDS = {
    "chineseCounting": _CHINESE,
    "chineseCountingThousand": _CHINESE,
    "japaneseCounting": _CHINESE,
    "koreanCounting": _CHINESE,
    "taiwaneseCounting": _CHINESE,
    "taiwaneseCountingThousand": _CHINESE,
    "chineseLegalSimplified": _FORMAL,
    "ideographLegalTraditional": _FORMAL,
}
_DIGITS = {
    "ideographDigital": "〇一二三四五六七八九",
    "japaneseDigitalTenThousand": "〇一二三四五六七八九",
    "taiwaneseDigital": "〇一二三四五六七八九",
    "decimalFullWidth": "０１２３４５６７８９",
}
_STEMS = {
    "ideographTraditional": "甲乙丙丁戊己庚辛壬癸",
    "ideographZodiac": "子丑寅卯辰巳午未申酉戌亥",
    "decimalEnclosedCircle": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
    "decimalEnclosedCircleChinese": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
    "ideographEnclosedCircle": "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉",
    "decimalEnclosedParen": "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
    "decimalEnclosedFullstop": "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
}
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_MOST = 100_000
_DECIMAL = re.compile("[0-9]{1,5}")
_DEEPEST = 40


class Level(NamedTuple):
    """How a level of a list is numbered; ``style`` is the paragraph style tied to it."""

    form: str = "decimal"
    text: str = ""
    start: int = 1
    style: str = ""
    legal: bool = False
    restarts: bool = True


class _List(NamedTuple):
    """A list of the file: the definition that it counts with and what it starts anew at."""

    definition: str
    starts: dict[int, int]


class Numbers:
    """Counts the numbered paragraphs of a document, which must be given in their order."""

    def __init__(self, numbering: Element | None, styles: Element | None) -> None:
        self._levels: dict[str, dict[int, Level]] = {}
        self._links: dict[str, str] = {}
        self._lists: dict[str, _List] = {}
        self._styles: dict[str, Element] = {}
        self._default = ""
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()
        if styles is not None:
            for style in styles.iter(f"{W}style"):
                name = style.get(f"{W}styleId", "")
                self._styles[name] = style
                if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in {
                    "1",
                    "true",
                }:
                    self._default = name
        if numbering is not None:
            self._read(numbering)

    def _read(self, numbering: Element) -> None:
        for definition in numbering.iter(f"{W}abstractNum"):
            name = definition.get(f"{W}abstractNumId", "")
            self._levels[name] = {
                _number(level.get(f"{W}ilvl")): _level(level)
                for level in definition.findall(f"{W}lvl")
            }
            self._links[name] = _value(definition, "numStyleLink")
        for listing in numbering.iter(f"{W}num"):
            starts = {}
            for override in listing.findall(f"{W}lvlOverride"):
                start = _value(override, "startOverride")
                if start:
                    starts[_number(override.get(f"{W}ilvl"))] = _number(start)
            self._lists[listing.get(f"{W}numId", "")] = _List(
                _value(listing, "abstractNumId"), starts
            )

    def label(self, properties: Element | None) -> str:
        """The number of a paragraph with these properties, counted on; empty if it has none."""
        if not self._lists:
            return ""
        name, depth = self._numbered(properties)
        listing = self._lists.get(name)
        if listing is None:
            return ""
        definition = self._definition(listing.definition)
        level = self._levels.get(definition, {}).get(depth)
        if level is None:
            return ""
        counts = self._counts.setdefault(definition, {})
        self._count(counts, name, listing, depth, level)
        if level.form in {"none", "bullet"}:
            return ""
        return self._written(level, definition, counts)

    def _count(
        self, counts: dict[int, int], name: str, listing: _List, depth: int, level: Level
    ) -> None:
        if depth in listing.starts and (name, depth) not in self._begun:
            counts[depth] = listing.starts[depth]
        else:
            counts[depth] = counts[depth] + 1 if depth in counts else level.start
        self._begun.add((name, depth))
        levels = self._levels[self._definition(listing.definition)]
        for deeper in [other for other in counts if other > depth]:
            if levels.get(deeper, level).restarts:
                del counts[deeper]

    def _written(self, level: Level, definition: str, counts: dict[int, int]) -> str:
        def one(match: re.Match[str]) -> str:
            depth = int(match[1]) - 1
            other = self._levels[definition].get(depth, level)
            form = "decimal" if level.legal else other.form
            return written(counts.get(depth, other.start), form)

        text = re.sub("%([1-9])", one, level.text)
        return text + " " if text[-1:].isalnum() and text[-1:].isascii() else text

    def _numbered(self, properties: Element | None) -> tuple[str, int]:
        """The list and level of a paragraph, its own or its style's."""
        name, depth = _list_of(properties)
        if name is not None and depth is not None:
            return name, depth
        style = _value(properties, "pStyle") if properties is not None else ""
        first = style or self._default
        style = first
        for _ in range(_DEEPEST):
            element = self._styles.get(style)
            if element is None:
                break
            of_style, at = _list_of(element.find(f"{W}pPr"))
            name = name if name is not None else of_style
            depth = depth if depth is not None else at
            if name is not None:
                break
            style = _value(element, "basedOn")
        if name is None:
            return "", 0
        if depth is None:
            depth = self._depth_of(name, first, style)
        return name, depth

    def _depth_of(self, name: str, *styles: str) -> int:
        listing = self._lists.get(name)
        if listing:
            for depth, level in self._levels.get(self._definition(listing.definition), {}).items():
                if level.style and level.style in styles:
                    return depth
        return 0

    def _definition(self, name: str) -> str:
        """The definition that a list counts with, links to a style's list followed once."""
        link = self._links.get(name)
        style = self._styles.get(link) if link else None
        if style is None:
            return name
        linked = self._lists.get(_list_of(style.find(f"{W}pPr"))[0] or "")
        return linked.definition if linked else name


def _list_of(properties: Element | None) -> tuple[str | None, int | None]:
    numbered = properties.find(f"{W}numPr") if properties is not None else None
    if numbered is None:
        return None, None
    name, depth = _value(numbered, "numId"), _value(numbered, "ilvl")
    return name or None, _number(depth) if depth else None


def _level(level: Element) -> Level:
    return Level(
        _value(level, "numFmt") or "decimal",
        _value(level, "lvlText"),
        _number(_value(level, "start") or "1"),
        _value(level, "pStyle"),
        level.find(f"{W}isLgl") is not None,
        _value(level, "lvlRestart") != "0",
    )


def _value(element: Element, name: str) -> str:
    child = element.find(W + name)
    return "" if child is None else child.get(f"{W}val", "")


def _number(digits: str | None) -> int:
    return int(digits) if digits and _DECIMAL.fullmatch(digits) else 0


def written(number: int, form: str) -> str:
    """A number in one of Word's forms; those that no Chinese office uses become 1, 2, 3."""
    if not 0 <= number < _MOST:
        return str(number)
    stems = _STEMS.get(form, "")
    if 0 < number <= len(stems):
        return stems[number - 1]
    if form in _WORDS:
        return chinese(number, *_WORDS[form])
    digits = _DIGITS.get(form)
    if digits:
        return "".join(digits[int(digit)] for digit in str(number))
    if number and form in {"upperRoman", "lowerRoman", "upperLetter", "lowerLetter"}:
        said = _roman(number) if form.endswith("Roman") else _letters(number)
        return said.upper() if form.startswith("upper") else said
    return f"{number:02}" if form == "decimalZero" else str(number)


def _letters(number: int) -> str:
    return chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 9)


def chinese(number: int, digits: str, units: str) -> str:
    """A number below 100,000 in words: 十一, 二十, 一百零五."""
    if number == 0:
        return digits[0]
    said = ""
    for power in range(len(str(number)) - 1, -1, -1):
        digit = number // 10**power % 10
        if digit:
            said += digits[digit] + (units[power - 1] if power else "")
        elif said and said[-1] != digits[0]:
            said += digits[0]
    said = said.rstrip(digits[0])
    return said[1:] if said.startswith(digits[1] + units[0]) and units[0] == "十" else said


def _roman(number: int) -> str:
    said = ""
    for value, letters in _ROMAN:
        said += letters * (number // value)
        number %= value
    return said
