"""Texts and helpers that several modules of shapes share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from structure_common import annex, gap, items, lead, part, parts, preamble

if TYPE_CHECKING:
    from random import Random

    from planting import Report
    from structure_common import Item


_COUNT = re.compile("(?<!第)(十?[一二三四五六七八九]|十)(?=[个大]?部分)")


def _introduction(report: Report) -> str:
    heads = parts(report)
    return report.text[: heads[0].start] if heads else ""


def _names(report: Report) -> list[str] | None:
    """The parts' headings, if the introduction says nothing of parts yet."""
    heads = parts(report)
    if len(heads) < 5 or preamble(report) is None or annex(report) is not None:
        return None
    if re.search("部分|包括|附表|附件", _introduction(report)):
        return None
    if any(re.search("[，。（]", each.words) for each in heads):
        return None
    return [each.words for each in heads]


STEPS = (
    "重新梳理公开目录，按事项归并栏目",
    "建立信息发布台账，每月核对一次",
    "组织答复文书评查，逐份反馈意见",
    "开展业务培训，做到新任人员全覆盖",
    "更换基层公示栏，方便群众就近查看",
    "压实审核责任，落实三审三校",
)


def _listed(report: Report, least: int) -> list[Item]:
    """The items of some part with so many of them."""
    for each in parts(report):
        found = items(report, each)
        if len(found) >= least:
            return found
    return []


def listed(report: Report, draw: Random, *numbers: str, kind: str = "problems") -> str | None:
    """A list put at the end of a part, the items' numbers given with marks."""
    found = part(report, kind)
    if found is None or re.search(
        r"^[ 　]*[1１]", report.text[found.body : found.end], re.MULTILINE
    ):
        return None
    words = draw.sample(STEPS, len(numbers))
    lines = ["已开展的工作有："] + [n + w + "。" for n, w in zip(numbers, words, strict=True)]
    at = report.text.rfind("。", found.body, found.end) + 1
    if not at:
        return None
    new = "".join(gap(report) + lead(report) + line for line in lines)
    return report.text[:at] + new + report.text[at:]
