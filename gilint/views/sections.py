"""The section tree: 一、 › （一） › 1. › （1）, each heading with what stands under it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.flow import Text

_LEVELS = (
    r"第?(?P<number>[一二三四五六七八九十]{1,3})(?P<mark>、|[.．]|部分[：、]?)",
    r"（(?P<number>[一二三四五六七八九十]{1,3})）(?P<mark>、?)",
    r"(?P<number>\d{1,2})(?P<mark>[.、])(?!\d)",
    r"（(?P<number>\d{1,2})）(?P<mark>)",
)
_HEADING_END = r"[^。：；\n]{1,40}(?:[。：]|$)"
_DIGITS = "零一二三四五六七八九十"


@dataclass(frozen=True)
class Section:
    """A numbered heading and what stands under it.

    ``level`` counts from 1 (一、) to 4 (（1）); ``number`` is its value; ``ordinal`` the
    sign as printed, ``title`` the words behind it up to the first full stop or colon;
    ``body`` runs from behind the title to the next heading of the same or a higher level and
    holds the subsections.
    """

    level: int
    number: int
    ordinal: Text
    title: Text
    body: Text
    parent: Section | None

    @property
    def heading(self) -> Text:
        """Sign and title together."""
        return self.ordinal.joined(self.title)

    @property
    def path(self) -> str:
        """The signs from the first level down to this one: 二（一）3."""
        own = self.ordinal.plain.rstrip("、.：")
        return (self.parent.path if self.parent else "") + own


def sections(paragraphs: tuple[Text, ...], end: Text) -> tuple[Section, ...]:
    """All sections in reading order; ``end`` is an empty Text at the end of the prose."""
    heads = [head for paragraph in paragraphs if (head := _head(paragraph))]
    return tuple(_nested(heads, end))


def _head(paragraph: Text) -> tuple[int, Text, Text] | None:
    for level, pattern in enumerate(_LEVELS, 1):
        if ordinal := paragraph.match(pattern):
            rest = paragraph.cut(len(ordinal))
            title = rest.match(_HEADING_END) or rest.cut(0, 0)
            return level, ordinal, title.cut(0, len(title.plain.rstrip("。：")))
    return None


def _nested(heads: list[tuple[int, Text, Text]], end: Text) -> Iterator[Section]:
    open_: list[Section] = []
    for index, (level, ordinal, title) in enumerate(heads):
        following = (head[1] for head in heads[index + 1 :] if head[0] <= level)
        until = next(following, end)
        while open_ and open_[-1].level >= level:
            open_.pop()
        body = title.joined(until.cut(0, 0)).cut(len(title))
        parent = open_[-1] if open_ else None
        number = numeral(ordinal["number"].plain)
        section = Section(level, number, ordinal, title, body, parent)
        open_.append(section)
        yield section


def numeral(text: str) -> int:
    """The value of a Chinese numeral up to 99 or of Arabic digits.

    Raises:
        ValueError: it is neither.
    """
    if text.isdigit():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    if not ten:
        return _DIGITS.index(text)
    return 10 * (_DIGITS.index(tens) if tens else 1) + (_DIGITS.index(ones) if ones else 0)
