"""The parts that a report must have, recognised by what their headings mean.

A heading is a part by its words (:mod:`gilint.views.headings`) and by its place: what stands
under the problems, the plans or an attached form is none, and since the forms of 2019 what
stands inside a part is only a topic of it.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from gilint.context import Era
from gilint.patterns import compiled
from gilint.views.headings import OFFICIAL_2019, PARTS, bare, core, is_name, meaning

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gilint.flow import Text
    from gilint.views.sections import Section

_NOUN = r"(?:情况|方面|事项|措施|打算|计划|问题|不足|安排|思路|方向|附表|统计表|概述|概况)$"
_OFFICIAL = frozenset(core(name) for _, name in OFFICIAL_2019[1:])
_PLANS = frozenset({"problems", "improvement"})
_FEWEST_LISTED = 3
_CLOSED = frozenset({"problems", "improvement", "attachment"})

MENTIONS = {
    "overview": "概述|总体情况",
    "proactive": r"主动公开|(?:公开|发布|公布)[^。；]{0,40}?\d",
    "requests": "依申请|申请公开|(?:政府)?信息公开申请",
    "refusals": "不予公开|不予提供|不公开的?政府信息|免予公开|不同意公开",
    "fees": "收费|减免|费用|信息处理费|免费提供",
    "review": "复议",
    "litigation": "行政诉讼|诉讼|应诉",
    "problems": "问题|不足|差距|薄弱",
    "improvement": "改进|整改|下一步|下步|今后|将进一步|继续",
    "other": "其[他它]需要(?:报告|说明)|其[他它]事项",
    "attachment": "附表|附件|统计表",
}
"""The words in which a part is spoken of at all."""

_NONE = "(?:未|没有|无|零|尚未|未曾|不存在)"
_CASES = "(?:发生|收到|受理|被|接到|引发|引起|存在|出现|共有|办理)"
STATEMENTS = {
    "proactive": (
        r"(?<!申请)(?<!同意)(?<!予以)(?<!部分)(?<!不予)(?:公开|发布|公布|更新)"
        r"(?:(?:(?!申请|答复)[^。；]){0,30}?信息(?:(?!申请|答复)[^。；]){0,20}?|(?:(?!申请|答复)[^。；]){0,12}?)"
        r"\d+(?:余|多)?[条件篇]"
    ),
    "requests": (
        rf"{_NONE}(?:收到|接到|接收|受理|发生|出现|有|办理)?[^。；，]{{0,24}}?(?:公开|依)[^。"
        rf"；，]{{0,6}}?申请(?!(?:的|而|引[起发]的)?(?:行政)?(?:复议|诉讼))"
        r"|(?:公开|依)[^。；，]{0,8}?申请[^。；]{0,20}?(?:\d+[件条份]|为零)"
        r"|\d+[件条份][^。；，]{0,8}?(?:依申请公开|信息公开申请)"
    ),
    "refusals": (
        rf"{_NONE}[^。；，]{{0,16}}?(?:不予公开|不同意公开)"
        rf"|不(?:予|同意)公开[^。；，]{{0,12}}?(?:\d|{_NONE})|\d+[件条份][^。；，]{{0,8}}?不予公开"
    ),
    "fees": (
        rf"(?:{_NONE}(?!偿)|不|暂不|免于|免予)[^。；，断]{{0,20}}?(?:(?<!乱)收费|收取[^。；，"
        rf"]{{0,10}}?费|费用|减免(?!税))"
        r"|免费(?:提供|向)[^。；，]{0,16}?(?:信息|申请|复制|检索)|收取[^。；]{0,24}?费[^。；]{0,8}?\d|收费[^。；，]{0,8}?\d[\d.]*万?元"
    ),
    "review": (
        rf"(?:{_NONE}|{_CASES})[^。；]{{0,40}}?复议|复议[^。；]{{0,20}}?(?:\d|{_NONE})"
        r"|\d+[件起宗][^。；，]{0,6}?复议"
    ),
    "litigation": (
        rf"(?:{_NONE}|{_CASES})[^。；]{{0,50}}?诉讼|诉讼[^。；]{{0,20}}?(?:\d|{_NONE})"
        r"|\d+[件起宗][^。；，]{0,6}?诉讼"
    ),
    "problems": (
        r"(?<![查发]出)(?<!发现)(?<!反映)(?<!的)(?:存在|还有|仍有|出现|主要)"
        r"[^。；]{0,24}?(?:问题|不足|差距|困难|短板|薄弱)"
    ),
    "improvement": (
        r"(?:下一步|下步|今后|接下来|针对[^。；]{0,12}?问题)[^。；]{0,20}?[，将]"
        r"|[我本][局委办部厅区县市镇乡][^。；]{0,6}?将(?:进一步|继续|从|着力)"
    ),
}
"""What a report says when it reports on a part under another heading, or under none."""

ROWS = {
    "requests": "申请数|申请总数|新收政府信息公开申请",
    "refusals": "不予公开|不同意公开",
    "fees": "收取的?费用|(?<!事业性)收费(?!金额)|减免",
    "review": "行政复议",
    "litigation": "行政诉讼|直接起诉",
}
"""The rows and headers of the statistic tables that report on a part."""


class Presence(IntEnum):
    """How a part is there; ordered, so that it can be compared."""

    ABSENT = 0
    MENTIONED = 1
    """Only its words occur somewhere: a class of documents, the title of a rule."""
    ELSEWHERE = 2
    """Reported on, under the heading of something else."""
    HEADED = 3
    """It has a heading of its own."""


class Part(NamedTuple):
    """A part that the report has.

    ``heading`` is the heading that names it, ``body`` what stands under it with all subsections;
    ``section`` is that of the heading, ``sections`` are all that name it, in reading order. A
    part that is reported on ``ELSEWHERE`` has the sentence as its ``body`` and no sections; its
    heading is that of the section in which it stands, empty above the first.
    """

    id: str
    presence: Presence
    heading: Text
    body: Text
    sections: tuple[Section, ...] = ()
    section: Section | None = None


def part_ids(
    heading: str, *, era: Era | str | int | None, level: int, under: str | None
) -> tuple[str, ...]:
    """The parts that one heading is, by its words and its place; see :data:`~headings.PARTS`.

    ``under`` is the heading right above it, ``None`` at the top; ``level`` counts from 1.
    """
    above = set(meaning(under)) if under else set[str]()
    return _placed(heading, above, new=str(era) != Era.ORDER_492, top=under is None or level == 1)


def _placed(heading: str, above: set[str], *, new: bool, top: bool) -> tuple[str, ...]:
    ids = meaning(heading)
    if top or not ids:
        return ids
    if above & _PLANS:
        half = set(ids) <= _PLANS <= above and (is_name(heading) or _is_noun(heading))
        return ids if half else ()
    if above & _CLOSED or set(ids) <= above - {"requests", "refusals"}:
        return ()
    if new and above - {"other"} and core(bare(heading)) not in _OFFICIAL:
        return ()
    if not (is_name(heading) or _is_noun(heading)) or set(ids) == {"requests"} == above:
        return ()
    return ids


def _is_noun(heading: str) -> bool:
    return compiled(_NOUN).search(bare(heading)) is not None


def find_parts(sections: tuple[Section, ...], era: Era | None) -> tuple[Part, ...]:
    """The parts that have a heading, in the order of their headings.

    Where several headings name a part, the highest counts, and of equal ones the first.
    """
    found: dict[str, list[Section]] = {}
    inner: dict[int, set[str]] = {}
    for section in sections:
        above: set[str] = set()
        for outer in section.above:
            above |= inner[outer.ordinal.low]
        title = section.title.plain
        new = era is not None and era is not Era.ORDER_492
        ids = _placed(title, above, new=new, top=section.parent is None) if title else ()
        inner[section.ordinal.low] = set(meaning(title)) if section.parent is None else set(ids)
        for part in ids:
            found.setdefault(part, []).append(section)
    parts = [_part(part, under) for part, under in found.items()]
    return tuple(sorted(parts, key=lambda part: (part.heading.low, PARTS.index(part.id))))


def _part(part: str, under: list[Section]) -> Part:
    main = min(under, key=lambda section: section.depth)
    return Part(part, Presence.HEADED, main.heading, main.body, tuple(under), main)


def reported_elsewhere(
    part: str, prose: Text, sections: Iterable[Section], parts: Iterable[Part] = ()
) -> Part | None:
    """A sentence that reports on a part without a heading of its own, or ``None``.

    What is said among problems and plans reports on nothing else, nor does the list of parts
    in the introduction.
    """
    if part not in STATEMENTS:
        return None
    plans = [own.body for own in parts if own.id in _PLANS and part not in _PLANS]
    for hit in prose.find(STATEMENTS[part]):
        sentence = prose.cut(_start(hit) - prose.low, hit.high - prose.low)
        listed = _is_list(sentence, hit)
        if not listed and not any(body.low <= hit.low < body.high for body in plans):
            return Part(part, Presence.ELSEWHERE, _heading(hit, sections, prose), sentence)
    return None


def _is_list(sentence: Text, hit: Text) -> bool:
    """Whether a sentence lists the parts of the report."""
    text = hit.flow.text
    end = text.find("。", hit.high)
    whole = text[sentence.low : end if end >= 0 else len(text)]
    return (
        whole.count("、") + whole.count("，") > _FEWEST_LISTED
        and compiled(
            r"(?:组成|构成|部分(?:内容)?)$|个部分[：，]|(?:报告|全文)[^，。]{0,8}包括"
        ).search(whole)
        is not None
    )


def _heading(hit: Text, sections: Iterable[Section], prose: Text) -> Text:
    above = [s for s in sections if s.heading.low <= hit.low < max(s.body.high, s.title.high)]
    return above[-1].heading if above else prose.cut(0, 0)


def _start(hit: Text) -> int:
    text = hit.flow.text
    return max(text.rfind(mark, 0, hit.low) for mark in "。；\n") + 1


def presence(
    part: str,
    prose: Text,
    tables: Text,
    sections: tuple[Section, ...],
    parts: tuple[Part, ...],
) -> Presence:
    """How a part is there: with a heading, elsewhere or in a table, only mentioned, or not."""
    if any(found.id == part for found in parts):
        return Presence.HEADED
    row = ROWS.get(part)
    if row and tables.first(row):
        return Presence.ELSEWHERE
    if prose.first(MENTIONS[part]) is None:
        return Presence.ABSENT
    elsewhere = reported_elsewhere(part, prose, sections, parts)
    return Presence.ELSEWHERE if elsewhere else Presence.MENTIONED
