"""The section tree: 一、 › （一） › 1. › （1）, each heading with what stands under it."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from gilint.views.headings import bare, is_name
from gilint.views.heads import Head, heads_in, trimmed
from gilint.views.loose_heads import ranked, unnumbered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.flow import Text

_UNNUMBERED = 30
_CONTENTS_WITHIN = 20
_ANNEX = (
    r"[#*]{0,6}(?:附(?:件|表)?[\d一二三]?[：.]?[^，。；：\n]{0,40}统计表"
    r"|[^，。；：\n]{0,36}信息公开(?:工作)?情况统计表)(?:（[^（）]{1,20}）)?[*]*$"
)
_FEWEST_BEFORE_ANNEX = 3
_FEWEST_LISTED = 3
_FEWEST_PARTS = 2
_BRACKETED, _ITEM = 2, 3
_OVER, _UNDER = 5, 15
"""The rank of 第一部分 above or below 一、, which has 10."""
_LOWER = 5


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


def sections(
    paragraphs: tuple[Text, ...], end: Text, signed: Text | None = None
) -> tuple[Section, ...]:
    """All sections in reading order; ``end`` is an empty Text at the end of the prose.

    No body that begins above the signature ``signed`` runs into it.
    """
    read = _without_list_of_parts(_without_contents(paragraphs))
    heads = _with_torn_names([head for paragraph in read for head in heads_in(paragraph)], read)
    heads = _with_counted_anew(_with_first_part(_with_ranked_parts(heads)))
    heads += _annex(read, heads)
    loose = unnumbered(read, heads)
    found = tuple(ranked(sorted([*heads, *loose], key=lambda head: head.ordinal.low)))
    return tuple(_nested(found, end, signed))


def _low(text: Text) -> int:
    return text.low


def _with_torn_names(heads: list[Head], paragraphs: tuple[Text, ...]) -> list[Head]:
    """Give a sign that has a line to itself the name of a part that stands in the next line."""
    bare_signs = {head.ordinal.high for head in heads if head.level and not len(head.title)}
    known = {head.ordinal.low for head in heads}
    names = {
        line.high: trimmed(name)
        for line, name in pairwise(paragraphs)
        if line.high in bare_signs
        and name.low not in known
        and len(name) <= _UNNUMBERED
        and is_name(name.plain)
    }
    return [head._replace(title=names.get(head.ordinal.high, head.title)) for head in heads]


def _with_ranked_parts(heads: list[Head]) -> list[Head]:
    """Put 第一部分 above 一、, or below it where it comes later; a lone one stays beside it."""
    parts = [head for head in heads if head.ordinal.plain.startswith("第")]
    if not parts or parts[0].number != 1:
        return heads
    if len(parts) < _FEWEST_PARTS and not _holds_the_next(parts[0], heads):
        return heads
    places = {head.ordinal.low for head in parts}
    first = next(head for head in heads if head.level == 1)
    rank = _OVER if first is parts[0] else _UNDER
    return [head._replace(rank=rank) if head.ordinal.low in places else head for head in heads]


def _with_first_part(heads: list[Head]) -> list[Head]:
    """Take 1.总体情况 above 二、 for 一、: copies of pages count the items of lists anew."""
    top = next((index for index, head in enumerate(heads) if head.level == 1), 0)
    if not top or heads[top].number != _FEWEST_PARTS:
        return heads
    first = heads[0]
    if first.level != _ITEM or first.number != 1 or not is_name(first.title.plain):
        return heads
    return [first._replace(level=1, rank=heads[top].rank), *heads[1:]]


def _with_counted_anew(heads: list[Head]) -> list[Head]:
    """Put 一、二、三、 that begin anew under a heading below it, where 二、 goes on behind them.

    So with （一）（二） where no 一、 is above them.
    """
    level = 1 if any(head.level == 1 for head in heads) else _BRACKETED
    top = [at for at, head in enumerate(heads) if (head.level, head.rank) == (level, level * 10)]
    numbers = [heads[index].number for index in top]
    below: set[int] = set()
    for place, (number, first) in enumerate(pairwise(numbers)):
        behind = place + 1
        while first == 1 and behind < len(top) and numbers[behind] == behind - place:
            behind += 1
        fewest = _FEWEST_PARTS if level == _BRACKETED and not place else _FEWEST_LISTED
        if behind - place > fewest and numbers[behind : behind + 1] == [number + 1]:
            below.update(top[place + 1 : behind])
    return [
        head._replace(rank=head.rank + _LOWER) if index in below else head
        for index, head in enumerate(heads)
    ]


def _holds_the_next(part: Head, heads: list[Head]) -> bool:
    """Whether 第一部分 comes first, and the numbers begin again behind it."""
    first = [head for head in heads if head.level == 1]
    return len(first) > 1 and first[0] is part and first[1].number == 1


def _without_contents(paragraphs: tuple[Text, ...]) -> tuple[Text, ...]:
    """The paragraphs without a table of contents (目录 and what follows until it repeats)."""
    for index, paragraph in enumerate(paragraphs[:_CONTENTS_WITHIN]):
        if paragraph.plain == "目录" and index + 1 < len(paragraphs):
            first = bare(paragraphs[index + 1].plain).rstrip("0123456789.…·")
            for later in range(index + 2, len(paragraphs)):
                if first and bare(paragraphs[later].plain) == first:
                    return paragraphs[:index] + paragraphs[later:]
    return paragraphs


def _without_list_of_parts(paragraphs: tuple[Text, ...]) -> tuple[Text, ...]:
    """The paragraphs without a numbered list of the parts, one a line, above the first heading."""
    for index, paragraph in enumerate(paragraphs[:_CONTENTS_WITHIN]):
        if paragraph.plain.endswith("：") and paragraph.mentions(("部分", "内容", "如下")):
            last = index + 1
            while last < len(paragraphs) and _is_item(paragraphs[last], last - index):
                last += 1
            if last - index > _FEWEST_LISTED:
                return paragraphs[: index + 1] + paragraphs[last:]
        if next(heads_in(paragraph), None):
            break
    return paragraphs


def _is_item(line: Text, number: int) -> bool:
    """Whether a line is no more than the item of that number in a list."""
    head = next(heads_in(line), None)
    if head is None or head.number != number or not line.plain.endswith(("；", "。")):
        return False
    return not line.cut(0, -1).mentions(("。", "；"))


def _annex(paragraphs: tuple[Text, ...], heads: list[Head]) -> Iterator[Head]:
    """The name of the form behind a report, where the numbers of the headings begin again."""
    known = {head.ordinal.low for head in heads}
    first = [head for head in heads if head.level == 1]
    for last, again in pairwise(first):
        if again.number == 1 and last.number >= _FEWEST_BEFORE_ANNEX:
            begin = bisect_left(paragraphs, last.title.high, key=_low)
            end = bisect_left(paragraphs, again.ordinal.low, key=_low)
            for line in paragraphs[begin:end]:
                if line.match(_ANNEX):
                    if line.low not in known:
                        yield Head(0, 0, 0, line.cut(0, 0), trimmed(line), run_in=False)
                    return


def _nested(heads: tuple[Head, ...], end: Text, signed: Text | None) -> Iterator[Section]:
    open_: list[tuple[int, Section]] = []
    for index, head in enumerate(heads):
        last = signed if signed and head.title.low < signed.low else end
        next_ = heads[index + 1].ordinal if index + 1 < len(heads) else last
        following = map(heads.__getitem__, range(index + 1, len(heads)))
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
    return trimmed(title.joined(until.cut(0, 0)).cut(len(title)), right="\n")
