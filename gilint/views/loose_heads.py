"""Headings without a sign: which lines are some, and where they stand among the others."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from gilint.views.headings import OFFICIAL_2019, bare, core, is_name, meaning
from gilint.views.heads import Head, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.flow import Text

_LONGEST = 30
_SECOND = 2
_FEWEST_BEFORE_ANNEX = 3
_OFFICIAL = frozenset(core(name) for _, name in OFFICIAL_2019)


def unnumbered(paragraphs: tuple[Text, ...], heads: list[Head]) -> Iterator[Head]:
    """Lines that are no more than the name of a part: 概述, 改进措施：, 附件.

    An official name needs no text below it, unless it repeats that of a part above its table.
    """
    known = {low for head in heads for low in (head.ordinal.low, head.title.low)}
    named = {core(bare(head.title.plain)) for head in heads}
    for index, paragraph in enumerate(paragraphs):
        if len(paragraph) > _LONGEST or known & {paragraph.low, trimmed(paragraph).low}:
            continue
        if paragraph.mentions(("，", "；")) or not is_name(paragraph.plain):
            continue
        following = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
        spoken = core(bare(paragraph.plain)) in _OFFICIAL - named or (
            following is not None
            and (
                following.low in known
                or len(following) > _LONGEST
                or following.mentions("。")
                or _table_between(paragraph, following)
            )
        )
        if spoken or len(paragraph) > _LONGEST // 3 or paragraph.mentions(("附", "统计表")):
            yield Head(0, 0, 0, paragraph.cut(0, 0), trimmed(paragraph), run_in=False)


def _table_between(paragraph: Text, following: Text) -> bool:
    """Whether something stands between two paragraphs: prose leaves tables out."""
    return bool(
        paragraph.flow.source.text[paragraph.end : following.start].strip("#*>- \u3000\r\n")
    )


def ranked(heads: list[Head]) -> Iterator[Head]:
    """Give the headings without a sign their place between the others."""
    numbered = any(head.level for head in heads)
    if all(head.level for head in heads):
        yield from heads
        return
    top = min((head.rank for head in heads if head.level), default=10)
    lost = _lost_numbers(heads)
    first = top - 5 if lost or _holds_all_numbers(heads) else top
    above, held = top, set[str]()
    for index, head in enumerate(heads):
        if head.level:
            if set(meaning(head.title.plain)) & {"problems", "improvement"} or head.rank == top:
                above = head.rank
            yield head
        else:
            title = head.title.plain
            parts = set(meaning(title))
            attached = "attachment" in parts
            half = parts < held  # 改进措施： below 存在问题及改进措施
            named = attached or core(bare(title)) in _OFFICIAL
            whole = named or not numbered or (lost and not half)
            rank, held = (first, parts) if whole else (above + 5, held)
            yield head._replace(rank=top - 5 if attached and _restarts(heads, index) else rank)


def _lost_numbers(heads: list[Head]) -> bool:
    """Whether most names of parts stand without a number, and no heading has one of their level.

    Copies of a page lose the numbers that Word sets itself.
    """
    names = [head.level for head in heads if is_name(head.title.plain)]
    return names.count(0) > len(names) / 2 > 1 and not any(head.level == 1 for head in heads)


def _holds_all_numbers(heads: list[Head]) -> bool:
    """Whether the numbers begin with （一） below the official name of a part, which lost its own.

    Copies of pages print 总体情况 without 一、; where the names of parts are numbered （一） and
    （二） themselves, the one without a number stands beside them.
    """
    return any(
        not head.level
        and below.level == _SECOND
        and below.number == 1
        and core(bare(head.title.plain)) in _OFFICIAL
        and core(bare(below.title.plain)) not in _OFFICIAL
        for head, below in pairwise(heads)
    ) and not any(head.level == 1 for head in heads)


def _restarts(heads: list[Head], index: int) -> bool:
    """Whether the numbers of the first level, three or more, begin again behind a heading."""
    before = any(head.level == 1 and head.number >= _FEWEST_BEFORE_ANNEX for head in heads[:index])
    after = next((head.number for head in heads[index:] if head.level == 1), 0)
    return before and after == 1
