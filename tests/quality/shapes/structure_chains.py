"""Chains of 一是, 二是 that lost a 是."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import Report, shape
from structure_common import edited, numeral

if TYPE_CHECKING:
    from random import Random


ACTS = (
    "完善信息发布审核流程，明确各环节时限",
    "健全答复会商机制，疑难件集体研究",
    "开展专题培训，提升承办人员能力",
    "科学设置栏目，方便群众检索",
    "压缩办理时间，提高答复效率",
    "强化日常检查，按季通报情况",
)


LACKS = (
    "栏目更新不够及时",
    "解读材料形式单一",
    "个别答复引用条款不准",
    "基层公示栏位置不够醒目",
)


def chain(
    report: Report, draw: Random, texts: list[str], bare: int, mark: str = "；"
) -> str | None:
    """A paragraph of 一是……；二是……, with one 是 left out."""
    lacks = texts[0] in LACKS
    said = []
    for number, text in enumerate(texts, 1):
        word = "⟦‖是⟧" if number == bare else "是"
        said.append(f"{numeral(number)}{word}{text}")
    opening = draw.choice(
        ["工作中还有以下不足：", "自查发现的短板有："]
        if lacks
        else ["主要做法如下：", "已做了以下工作："]
    )
    return report.with_paragraph(draw, opening + mark.join(said) + "。")


@shape("structure/ordinal-malformed")
def shi_lost_in_the_second_of_three(report: Report, draw: Random) -> str | None:
    return chain(report, draw, draw.sample(ACTS, 3), 2)


@shape("structure/ordinal-malformed")
def shi_lost_in_the_first_of_three(report: Report, draw: Random) -> str | None:
    return chain(report, draw, draw.sample(ACTS, 3), 1)


@shape("structure/ordinal-malformed")
def shi_lost_in_the_last_of_three(report: Report, draw: Random) -> str | None:
    return chain(report, draw, draw.sample(ACTS, 3), 3)


@shape("structure/ordinal-malformed")
def shi_lost_in_the_middle_of_five(report: Report, draw: Random) -> str | None:
    return chain(report, draw, draw.sample(ACTS, 5), draw.choice([2, 3, 4]))


@shape("structure/ordinal-malformed")
def shi_lost_in_a_chain_of_sentences(report: Report, draw: Random) -> str | None:
    return chain(report, draw, draw.sample(ACTS, 4), draw.choice([2, 3]), "。")


@shape("structure/ordinal-malformed")
def shi_lost_in_a_chain_of_clauses(report: Report, draw: Random) -> str | None:
    return chain(report, draw, draw.sample(LACKS, 3), 2, "，")


@shape("structure/ordinal-malformed")
def shi_lost_before_a_noun(report: Report, draw: Random) -> str | None:
    return chain(report, draw, draw.sample(LACKS, 4), draw.choice([1, 2, 3, 4]))


@shape("structure/ordinal-malformed")
def shi_lost_in_a_chain_of_two(report: Report, draw: Random) -> str | None:
    return chain(report, draw, draw.sample(draw.choice([ACTS, LACKS]), 2), draw.choice([1, 2]))


@shape("structure/ordinal-malformed")
def shi_lost_in_the_reports_own_chain(report: Report, draw: Random) -> str | None:
    found = [
        match.start() + 1
        for line in re.finditer("^.*二是.*$", report.text, re.MULTILINE)
        if "|" not in line[0] and "一是" in line[0]
        for match in re.finditer("[一二三四]是(?!否)", report.text[: line.end()])
        if match.start() >= line.start()
    ]
    if not found:
        return None
    at = draw.choice(found)
    return edited(report.text, (at, at + 1, ""))


@shape("structure/ordinal-malformed")
def shi_lost_in_a_chain_of_long_members(report: Report, draw: Random) -> str | None:
    pairs = zip(draw.sample(ACTS, 3), LACKS[:3], strict=True)
    texts = [f"{one}，针对{two}的情况逐项落实整改" for one, two in pairs]
    return chain(report, draw, texts, draw.choice([1, 2, 3]))
