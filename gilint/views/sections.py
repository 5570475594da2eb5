"""The section tree: 一、 › （一） › 1. › （1）, each heading with what stands under it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from gilint.views.headings import OFFICIAL_2019, bare, core, is_name, meaning
from gilint.views.numerals import BRACKETED, RINGED, SMALL, numeral

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.flow import Text

_NUMERAL = "(?P<number>(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]))"
_HANZI = "一二三四五六七八九十"
_DIGITS = "0123456789"
_SIGNS = frozenset(_HANZI + _DIGITS + BRACKETED + SMALL + RINGED + "第（#*")
_FORMS = (
    (1, "第", rf"第{_NUMERAL}(?P<mark>部分[：、，]?)"),
    (1, _HANZI, rf"{_NUMERAL}(?P<mark>、(?![{_HANZI}][、等级类至到])|[.](?![{_HANZI}]))"),
    (2, "（", rf"（{_NUMERAL}）(?P<mark>[、.]?)(?![（、至到或款项目条])"),
    (2, _HANZI, rf"{_NUMERAL}(?P<mark>）)"),
    (2, BRACKETED, rf"(?P<number>[{BRACKETED}])(?P<mark>、?)"),
    (3, _DIGITS, r"(?P<number>\d{1,2})(?P<mark>[.、])(?:(?!\d)|(?=(?:19|20)\d\d年))"),
    (4, "（", r"（(?P<number>\d{1,2})）(?P<mark>)(?![（、至到或款项目条])"),
    (4, _DIGITS, r"(?P<number>\d{1,2})(?P<mark>）)"),
    (4, SMALL, rf"(?P<number>[{SMALL}])(?P<mark>)"),
    (5, RINGED, r"(?P<number>[①-⑳])(?P<mark>)"),
)
_LOOSE = rf"(?P<first>{_NUMERAL})(?P<mark>，?)"
_STARRED = r"[#*]{1,6}"
_WORDS = r"(?>（[^（）\n]{0,20}）|[^。：；！？\n])"
_TITLE = rf"{_WORDS}{{1,40}}(?=[。：]|$)"
_WHOLE = rf"{_WORDS}{{1,60}}[。：；]?$"
_TITLE_TAIL = r"(?:情况|概述|概况|事项|措施|方面|打算|计划|附表)"
_RUN_IN = rf"[^，。：；\n]{{0,40}}?{_TITLE_TAIL}"
_EMBEDDED = (
    rf"(?<=[。；！？])(?=（[一二三四五六七八九十]{{1,3}}）[^，。；：（）"
    rf"\n]{{2,40}}?{_TITLE_TAIL}[。：])"
)
_LONG = 300
_SHORT = 40
_UNNUMBERED = 30
_CONTENTS_WITHIN = 20
_FEWEST_PARTS = 2
_OVER, _UNDER = 5, 15
"""The rank of 第一部分 above or below 一、, which has 10."""
_TRIMMED = "。：；、，\n*# "


class Section(NamedTuple):
    """A heading and what stands under it.

    ``level`` tells the sign: 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）, 5 for ①; a heading
    without a sign has the level below its parent's and ``number`` 0. ``depth`` counts from the
    top whatever the signs are: where 第一部分 and 一、 both occur, the one that comes first holds
    the other. ``ordinal`` is the sign as printed; ``title`` the words behind it
    up to the first full stop or colon, empty where a whole sentence begins; ``body`` runs from
    behind the title to the next heading of the same or a higher rank and holds the
    subsections, ``own`` only to the next heading of any rank. ``run_in`` says that text follows
    on the heading's own line.
    """

    level: int
    number: int
    ordinal: Text
    title: Text
    body: Text
    own: Text
    run_in: bool
    parent: Section | None

    @property
    def heading(self) -> Text:
        """Sign and title together."""
        return self.ordinal.joined(self.title)

    @property
    def depth(self) -> int:
        """1 for a section that stands under no other."""
        return self.parent.depth + 1 if self.parent else 1

    @property
    def path(self) -> str:
        """The signs from the first level down to this one: 二（一）3."""
        own = self.ordinal.plain.rstrip("、.：，") or self.title.plain
        return (self.parent.path if self.parent else "") + own

    @property
    def above(self) -> Iterator[Section]:
        """The sections that hold this one, the innermost first."""
        section = self.parent
        while section:
            yield section
            section = section.parent


class _Head(NamedTuple):
    """A heading as found: ``rank`` orders the levels, those without a sign between them."""

    rank: int
    level: int
    number: int
    ordinal: Text
    title: Text
    run_in: bool


def sections(
    paragraphs: tuple[Text, ...], end: Text, signed: Text | None = None
) -> tuple[Section, ...]:
    """All sections in reading order; ``end`` is an empty Text at the end of the prose.

    No body that begins above the signature ``signed`` runs into it.
    """
    read = _without_contents(paragraphs)
    heads = _with_ranked_parts([head for paragraph in read for head in _heads(paragraph)])
    loose = _unnumbered(read, {head.ordinal.low for head in heads})
    found = tuple(_ranked(sorted([*heads, *loose], key=lambda head: head.ordinal.low)))
    return tuple(_nested(found, end, signed))


def _low(text: Text) -> int:
    return text.low


def _with_ranked_parts(heads: list[_Head]) -> list[_Head]:
    """Put 第一部分 above 一、, or below it where it comes later; a lone one stays beside it."""
    parts = [head for head in heads if head.ordinal.plain.startswith("第")]
    if len(parts) < _FEWEST_PARTS or parts[0].number != 1:
        return heads
    places = {head.ordinal.low for head in parts}
    first = next(head for head in heads if head.level == 1)
    rank = _OVER if first is parts[0] else _UNDER
    return [head._replace(rank=rank) if head.ordinal.low in places else head for head in heads]


def _without_contents(paragraphs: tuple[Text, ...]) -> tuple[Text, ...]:
    """The paragraphs without a table of contents (目录 and what follows until it repeats)."""
    for index, paragraph in enumerate(paragraphs[:_CONTENTS_WITHIN]):
        if paragraph.plain == "目录" and index + 1 < len(paragraphs):
            first = bare(paragraphs[index + 1].plain).rstrip("0123456789.…·")
            for later in range(index + 2, len(paragraphs)):
                if first and bare(paragraphs[later].plain) == first:
                    return paragraphs[:index] + paragraphs[later:]
    return paragraphs


def _heads(paragraph: Text) -> Iterator[_Head]:
    """The heading that begins a paragraph, and those inside one that holds a whole report."""
    if head := _head(paragraph):
        yield head
    if len(paragraph) > _LONG and paragraph.mentions("）"):
        for place in paragraph.find(_EMBEDDED):
            if place.low > paragraph.low and (head := _head(place.joined(paragraph))):
                yield head


def _head(paragraph: Text) -> _Head | None:
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


def _numbered(level: int, ordinal: Text, text: Text) -> _Head:
    rest = text.cut(len(ordinal))
    title = _title(rest)
    return _Head(
        level * 10,
        level,
        numeral(ordinal["number"].plain),
        ordinal,
        title,
        len(rest) > len(title) + 1,
    )


def _carelessly_numbered(text: Text) -> _Head | None:
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
    if plain and rest.match(rf".{{0,22}}?(?:{_TITLE_TAIL}|与收费)$"):
        return _numbered(1, ordinal, text)
    return None


def _title(rest: Text) -> Text:
    """The words of a heading, without the mark that closes it; empty where a sentence begins."""
    title = rest.match(_WHOLE) or rest.match(_TITLE)
    if title is None or (len(title) + 1 < len(rest) and title.mentions("，")):
        cut = _by_gap(rest)
        title = cut or title
    elif len(title) > _UNNUMBERED:
        title = _by_gap(rest) or title
    return _trimmed(title) if title else rest.cut(0, 0)


def _by_gap(rest: Text) -> Text | None:
    """A title that a mere blank, or a year, parts from the sentence behind it."""
    title = rest.match(_RUN_IN)
    if title is None or len(title) + _SHORT // 4 > len(rest):
        return None
    size = len(title)
    apart = not rest.cut(size - 1, size + 1).unbroken or rest.cut(size).match(r"(?:19|20)\d\d年")
    return title if apart else None


def _trimmed(text: Text, right: str = _TRIMMED) -> Text:
    """A piece without marks and line ends at its ends."""
    plain = text.plain
    left = len(plain) - len(plain.lstrip(_TRIMMED))
    end = len(plain.rstrip(right))
    return text if not left and end == len(plain) else text.cut(left, max(left, end))


def _unnumbered(paragraphs: tuple[Text, ...], known: set[int]) -> Iterator[_Head]:
    """Lines that are no more than the name of a part: 概述, 改进措施：, 附件."""
    for index, paragraph in enumerate(paragraphs):
        if len(paragraph) > _UNNUMBERED or paragraph.low in known:
            continue
        if paragraph.mentions(("，", "；")) or not is_name(paragraph.plain):
            continue
        following = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
        spoken = following is not None and (
            following.low in known or len(following) > _UNNUMBERED or following.mentions("。")
        )
        if spoken or len(paragraph) > _UNNUMBERED // 3 or paragraph.mentions(("附", "统计表")):
            yield _Head(0, 0, 0, paragraph.cut(0, 0), _trimmed(paragraph), run_in=False)


_OFFICIAL = frozenset(core(name) for _, name in OFFICIAL_2019)


def _ranked(heads: list[_Head]) -> Iterator[_Head]:
    """Give the headings without a sign their place between the others."""
    numbered = any(head.level for head in heads)
    if all(head.level for head in heads):
        yield from heads
        return
    top = min((head.rank for head in heads if head.level), default=10)
    above = top
    for head in heads:
        if head.level:
            if set(meaning(head.title.plain)) & {"problems", "improvement"} or head.rank == top:
                above = head.rank
            yield head
        else:
            title = head.title.plain
            whole = not numbered or core(bare(title)) in _OFFICIAL or "attachment" in meaning(title)
            yield head._replace(rank=top if whole else above + 5)


def _nested(heads: tuple[_Head, ...], end: Text, signed: Text | None) -> Iterator[Section]:
    open_: list[tuple[int, Section]] = []
    for index, head in enumerate(heads):
        last = signed if signed and head.title.low < signed.low else end
        next_ = heads[index + 1].ordinal if index + 1 < len(heads) else last
        following = islice(heads, index + 1, None)
        until = next((later.ordinal for later in following if later.rank <= head.rank), last)
        own = _between(head.title, min(next_, last, key=_low))
        body = own if until is next_ else _between(head.title, min(until, last, key=_low))
        while open_ and open_[-1][0] >= head.rank:
            open_.pop()
        parent = open_[-1][1] if open_ else None
        level = head.level or (parent.level + 1 if parent else 1)
        section = Section(
            level, head.number, head.ordinal, head.title, body, own, head.run_in, parent
        )
        open_.append((head.rank, section))
        yield section


def _between(title: Text, until: Text) -> Text:
    """What stands between a title and the next heading, without the mark that closes the title."""
    return _trimmed(title.joined(until.cut(0, 0)).cut(len(title)), right="\n")
