"""Signs and marks of headings that are not as the standards print them."""

from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache

from gilint.api import (
    INFO,
    Document,
    Edit,
    Finding,
    Fix,
    Rule,
    Section,
    Text,
    heading_core,
    is_part_name,
)
from gilint_structure._law import TOPICS

_SIGNS = r"[、，；]$"
_DASHED = r"(?:[#*]{1,6} ?)?（?([—–－─━\-ー])[、）](?=[\u4e00-\u9fff])"
_LONGEST = 40
_SECOND = 2
_THIRD = 3


class HeadingStyle(Rule):
    """层次序数和标题末尾的标点不规范。

    公文的层次依次写作“一、”“（一）”“1.”“（1）”：带括号的序号之后不加顿号，“一”之后用顿号不用点，“1”之后用下脚点不用顿号；
    独占一行的标题末尾不加句号、顿号、冒号。同一写法通篇使用的，合为一条，在首见处提出。

    不报：标题后接正文的“（一）概述。正文……”，其中的句号可有；整句列举的条目。
    “（一）”后的标点和标题末尾的标点可自动修改，“1、”因地方习惯不一，不自动修改。
    """

    name = "heading-style"
    basis = "GB/T 15834-2011 附录B；GB/T 9704-2012 7.3.3"
    severity = INFO
    good = (
        (
            "青石县2023年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开\n公开86条。\n（二）\n"
            "依申请公开\n全年没有收到申请。\n（三）\n政府信息管理\n清理目录12项。"
        ),
        "一、概述\n（一）健全机制。全年召开会议2次。\n1.门户网站。公开86条。\n2.公众号。公开12条。",
        "一、概述\n好。\n（1）建立目录。\n（2）定期更新。",
        "一、概述\n- 健全机制。\n—、健全机制。\n—、加强督查。\n二、主动公开情况\n—）好。",
        "二、工作措施\n1.建立目录，定期更新。\n2.举办培训，提高水平。",
    )
    bad = {
        "一、概述\n⟦（一）、⟧健全机制\n好。\n（二）、加强督查\n好。": (
            "一、概述\n（一）健全机制\n好。\n（二）加强督查\n好。"
        ),
        "一、概述\n⟦1、⟧门户网站\n公开86条。\n2、公众号\n公开12条。": None,
        "一、夯实平台⟦。⟧\n好。\n二、丰富内容\n好。": "一、夯实平台\n好。\n二、丰富内容\n好。",
        "一、概述\n好。\n二、主动公开⟦、⟧\n好。": "一、概述\n好。\n二、主动公开\n好。",
        "一、概述⟦：⟧\n好。\n二、主动公开情况：\n好。": "一、概述\n好。\n二、主动公开情况\n好。",
        "一、概述\n好。\n⟦二，⟧主动公开情况\n好。": None,
        "⟦—、⟧概述\n好。\n二、主动公开情况\n好。": "一、概述\n好。\n二、主动公开情况\n好。",
        "一、概述\n⟦（—）⟧健全机制\n好。\n（二）加强督查\n好。": (
            "一、概述\n（一）健全机制\n好。\n（二）加强督查\n好。"
        ),
        "一、概述\n⟦（一）：⟧健全机制\n好。\n（二）加强督查\n好。": (
            "一、概述\n（一）健全机制\n好。\n（二）加强督查\n好。"
        ),
        "一、概述\n⟦1.、⟧门户网站\n公开86条。\n2.公众号\n公开12条。": None,
        "⟦一.⟧概述\n好。\n二.主动公开情况\n好。": None,
        "一、概述\n⟦（1）、⟧门户网站\n好。\n（2）、公众号\n好。": (
            "一、概述\n（1）门户网站\n好。\n（2）公众号\n好。"
        ),
        "一、概述⟦。⟧\n好。\n二、主动公开政府信息情况。\n| 规章 | 0 | 0 | 0 |": (
            "一、概述\n好。\n二、主动公开政府信息情况\n| 规章 | 0 | 0 | 0 |"
        ),
        "一、问题及改进\n目录分类过粗。\n⟦改进措施⟧：\n1.重编目录。好。\n2.加快更新。好。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Each fault once, at its first place, with the others as related places."""
        yield from _grouped(doc, _dotted, "带括号的序号之后不加标点", fix="")
        yield from _grouped(doc, _comma, "层次序数写作“1.”，不写作“1、”")
        yield from _grouped(doc, _loose, "层次序数写作“一、”")
        yield from _grouped(doc, _closed, "独占一行的标题末尾不加标点", fix="")
        yield from _unnumbered(doc)
        yield from _dashed(doc)


def _grouped(
    doc: Document,
    fault: Callable[[Document, Section], Text | None],
    message: str,
    fix: str | None = None,
) -> Iterable[Finding]:
    places = [place for section in doc.sections if (place := fault(doc, section))]
    if not places:
        return
    first, *others = places
    count = f"，共{len(places)}处" if others else ""
    found = first.finding(message + count, related=[(other, "同样") for other in others])
    if fix is not None:
        marks = [place.cut(-1) for place in places]
        found = found._replace(fix=Fix(tuple(Edit(mark.span, fix) for mark in marks), safe=True))
    yield found


def _dashed(doc: Document) -> Iterable[Finding]:
    """—、 and （—）: a dash for the 一 of a heading, where the next of its level is the second."""
    for paragraph in doc.paragraphs:
        sign = paragraph.match(_DASHED)
        if sign is None or (len(paragraph) > _LONGEST and sign.plain[0] != "（"):
            continue
        level = _SECOND if sign.plain[-1] == "）" else 1
        heads = [each for each in doc.sections if 0 < each.level <= level]
        before = [each for each in heads if each.ordinal.low < sign.low][-1:]
        after = [each for each in heads if each.ordinal.low > sign.low][:1]
        first = not before or before[0].level < level
        if first and after and (after[0].level, after[0].number) == (level, _SECOND):
            right = sign.plain.replace(sign[1].plain, "一")
            yield sign.finding("序号应为汉字“一”，写成了横线", fix=right, safe=True)


def _unnumbered(doc: Document) -> Iterable[Finding]:
    """A sub-heading without a sign where the one that it answers stands in no line of its own."""
    unnumbered = Counter(id(section.parent) for section in doc.sections if not section.number)
    for section in doc.sections:
        parent = section.parent
        if section.number or parent is None or not parent.number:
            continue
        if unnumbered[id(parent)] == 1 and section.own != section.body:
            yield section.heading.finding("小标题没有序号，也没有与它并列的小标题，层次不清")


def _dotted(_doc: Document, section: Section) -> Text | None:
    """（一）、 （1）： and the like."""
    mark = section.ordinal.plain[-1:]
    bracketed = section.ordinal.mentions("）") and section.ordinal.plain.startswith("（")
    return section.ordinal if bracketed and mark in "、.，：" else None


def _comma(_doc: Document, section: Section) -> Text | None:
    """1、"""
    return section.ordinal if section.level == _THIRD and section.ordinal.mentions("、") else None


def _loose(_doc: Document, section: Section) -> Text | None:
    """二，  二."""
    loose = section.level == 1 and section.ordinal.mentions(("，", "."))
    return section.ordinal if loose else None


def _closed(doc: Document, section: Section) -> Text | None:
    """A mark behind a heading that has its line to itself, and text below."""
    if section.run_in or not section.number or section.level > _SECOND:
        return None
    if not len(section.body) and not is_part_name(section.title.plain):
        return None
    behind = section.title.after(2)
    if len(behind) < 2 or behind[1] != "\n" or behind[0] not in "。、，；：":  # noqa: PLR2004
        return None
    if section.level == _SECOND and id(section.parent) in _running_in(doc):
        return None
    topic = heading_core(section.title.plain) in TOPICS
    if section.level == _SECOND and behind[0] == "：" and not topic:
        return None  # a colon before what it introduces is usual there
    flow = section.title.flow.whole
    return flow.cut(section.title.high, section.title.high + 1)


@lru_cache(maxsize=1)
def _running_in(doc: Document) -> frozenset[int]:
    """The sections (their ``id``) of whose parts some have text on the heading's own line."""
    return frozenset(id(own.parent) for own in doc.sections if own.level == _SECOND and own.run_in)
