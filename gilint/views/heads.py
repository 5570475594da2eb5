"""One heading: its sign, its words, and where the sentence behind it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.views.headings import is_name
from gilint.views.numerals import BRACKETED, RINGED, SMALL, numeral

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.flow import Text

_NUMERAL = "(?P<number>(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]))"
_HANZI = "一二三四五六七八九十"
_DIGITS = "0123456789"
_DASHES = "—―-"
_SIGNS = frozenset(_HANZI + _DIGITS + BRACKETED + SMALL + RINGED + "第（#*" + _DASHES)
_FORMS = (
    (1, "第", rf"第{_NUMERAL}(?P<mark>部分[：、，]?)"),
    (1, _HANZI, rf"{_NUMERAL}(?P<mark>、(?![{_HANZI}][、等级类至到])|[.](?![{_HANZI}]))"),
    (2, "（", rf"（{_NUMERAL}）(?P<mark>[、.，：]?)(?![（、至到或款项目条])"),
    (2, _HANZI, rf"{_NUMERAL}(?P<mark>）)"),
    (2, BRACKETED, rf"(?P<number>[{BRACKETED}])(?P<mark>、?)"),
    (3, _DIGITS, r"(?P<number>\d{1,2})(?P<mark>[.、]、?)(?:(?!\d)|(?=(?:19|20)\d\d年))"),
    (4, "（", r"（(?P<number>\d{1,2})）(?P<mark>[、.：]?)(?![（、至到或款项目条])"),
    (4, _DIGITS, r"(?P<number>\d{1,2})(?P<mark>）)"),
    (4, SMALL, rf"(?P<number>[{SMALL}])(?P<mark>)"),
    (1, _DASHES, rf"(?P<number>[{_DASHES}])(?P<mark>、)(?=[总概])"),
    (5, RINGED, r"(?P<number>[①-⑳])(?P<mark>)"),
)
_LOOSE = rf"(?P<first>{_NUMERAL})(?P<mark>，?)"
_STARRED = r"[#*]{1,6}"
_WORDS = r"(?>（[^（）\n]{0,20}）|[^。：；！？\n])"
_TITLE = rf"{_WORDS}{{1,40}}(?=[。：]|$)"
_WHOLE = rf"{_WORDS}{{1,60}}[。：；]?$"
_TITLE_TAIL = r"(?:情况|概述|概况|事项|措施|方面|打算|计划|附表)"
_LISTED = r"[^，。：；！？“”（）\d\n]{4,30}?(?:情况|事项)$"
_RUN_IN = rf"[^，。：；\n]{{0,40}}?{_TITLE_TAIL}"
_EMBEDDED = (
    rf"(?<=[。；！？])(?=（[一二三四五六七八九十]{{1,3}}）[^，。；：（）"
    rf"\n]{{2,40}}?{_TITLE_TAIL}[。：])"
)
_LONG = 300
_SHORT = 40
_LONGEST_NAME = 30
TRIMMED = "。：；、，\n*# "


class Head(NamedTuple):
    """A heading as found: ``rank`` orders the levels, those without a sign between them."""

    rank: int
    level: int
    number: int
    ordinal: Text
    title: Text
    run_in: bool


def heads_in(paragraph: Text) -> Iterator[Head]:
    """The heading that begins a paragraph, and those inside one that holds a whole report."""
    if head := _head(paragraph):
        yield head
    if len(paragraph) > _LONG and paragraph.mentions("）"):
        for place in paragraph.find(_EMBEDDED):
            if place.low > paragraph.low and (head := _head(place.joined(paragraph))):
                yield head
    if glued := _glued(paragraph):
        yield glued


def _glued(paragraph: Text) -> Head | None:
    """The first heading of a report, where it ends the line of the introduction (。一、概述)."""
    plain = paragraph.plain
    start = 1 + max(plain.rfind(mark) for mark in "。！？")
    if not start or not 0 < len(plain) - start <= _LONGEST_NAME or plain[start] != "一":
        return None
    head = _head(paragraph.cut(start))
    named = head is not None and head.ordinal.plain == "一、" and not head.run_in
    return head if head and named and is_name(head.title.plain) else None


def _head(paragraph: Text) -> Head | None:
    first = paragraph.cut(0, 1).plain
    if first not in _SIGNS:
        return None
    text = paragraph
    if first in "#*" and (starred := paragraph.match(_STARRED)):
        text = paragraph.cut(len(starred))
        first = text.cut(0, 1).plain
    for level, signs, pattern in _FORMS:
        if first in signs and (ordinal := text.match(pattern)):
            return _numbered(level, ordinal, text)
    return _carelessly_numbered(text) if first in _HANZI else None


def _numbered(level: int, ordinal: Text, text: Text) -> Head:
    rest = text.cut(len(ordinal))
    title = _title(rest)
    return Head(
        level * 10,
        level,
        numeral(ordinal["number"].plain),
        ordinal,
        title,
        len(rest) > len(title) + 1,
    )


def _carelessly_numbered(text: Text) -> Head | None:
    """A sign without 、 (一 概述) or with a comma (二，主动公开情况), before a part's name."""
    ordinal = text.match(_LOOSE) if len(text) <= _SHORT else None
    if ordinal is None or text.mentions("；"):
        return None
    size = len(ordinal["first"])
    apart = not text.cut(size - 1, size + 1).unbroken
    rest = text.cut(len(ordinal))
    plain = apart and rest.match(r"[^，。：；！？“”（）\d\n]{2,24}$") is not None
    if is_name(rest.plain) and (apart or len(ordinal) > size):
        return _numbered(1, ordinal, text)
    if len(ordinal) > size and rest.match(_LISTED):
        return _numbered(1, ordinal, text)
    if plain and rest.match(rf".{{0,22}}?(?:{_TITLE_TAIL}|与收费|统计表)$"):
        return _numbered(1, ordinal, text)
    return None


def _title(rest: Text) -> Text:
    """The words of a heading, without the mark that closes it; empty where a sentence begins."""
    title = rest.match(_WHOLE) or rest.match(_TITLE)
    if title is None or (len(title) + 1 < len(rest) and title.mentions("，")):
        cut = _by_gap(rest)
        title = cut or title
    elif len(title) > _LONGEST_NAME:
        title = _by_gap(rest) or title
    return trimmed(title) if title else rest.cut(0, 0)


def _by_gap(rest: Text) -> Text | None:
    """A title that a mere blank, or a year, parts from the sentence behind it."""
    title = rest.match(_RUN_IN)
    if title is None or len(title) + _SHORT // 4 > len(rest):
        return None
    size = len(title)
    apart = not rest.cut(size - 1, size + 1).unbroken or rest.cut(size).match(r"(?:19|20)\d\d年")
    return title if apart else None


def trimmed(text: Text, right: str = TRIMMED) -> Text:
    """A piece without marks and line ends at its ends."""
    plain = text.plain
    left = len(plain) - len(plain.lstrip(TRIMMED))
    end = len(plain.rstrip(right))
    return text if not left and end == len(plain) else text.cut(left, max(left, end))
