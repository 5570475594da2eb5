"""Headings with nothing under them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import Report, shape
from structure_common import edited, items, lead, paragraphs, part, parts, rewritten

if TYPE_CHECKING:
    from random import Random


def _blank(report: Report, kind: str, *texts: str) -> str | None:
    """A part with nothing under its heading, if the heading is not that of an annex."""
    found = part(report, kind)
    if found is None or re.search("附表|统计表", found.words):
        return None
    return rewritten(report, kind, *texts)


@shape("structure/section-empty")
def other_matters_left_blank(report: Report, draw: Random) -> str | None:
    return _blank(report, "other")


@shape("structure/section-empty")
def overview_left_blank(report: Report, draw: Random) -> str | None:
    return rewritten(report, "overview")


@shape("structure/section-empty")
def fees_left_blank(report: Report, draw: Random) -> str | None:
    return rewritten(report, "fees")


@shape("structure/section-empty")
def reviews_left_blank_under_the_old_law(report: Report, draw: Random) -> str | None:
    return rewritten(report, "reviews") if report.era == 2008 else None


@shape("structure/section-empty")
def open_part_left_blank_under_the_old_law(report: Report, draw: Random) -> str | None:
    return rewritten(report, "open") if report.era == 2008 else None


@shape("structure/section-empty")
def applications_left_blank_under_the_old_law(report: Report, draw: Random) -> str | None:
    return rewritten(report, "applications") if report.era == 2008 else None


@shape("structure/section-empty", "structure/problems-thin")
def problems_left_blank(report: Report, draw: Random) -> str | None:
    return rewritten(report, "problems")


@shape("structure/section-empty")
def only_blanks_under_the_heading(report: Report, draw: Random) -> str | None:
    return _blank(report, draw.choice(["other", "overview"]), "　", " 　 ")


@shape("structure/section-empty")
def only_dashes_under_the_heading(report: Report, draw: Random) -> str | None:
    return _blank(report, "other", draw.choice(["——", "/", "……"]))


@shape("structure/section-empty")
def measures_heading_without_text(report: Report, draw: Random) -> str | None:
    found = part(report, "problems")
    if found is None or items(report, found):
        return None
    head = report.text[found.start : found.body]
    old = report.text[found.body : found.end].strip("\n")
    body = paragraphs(report, "（一）存在的主要问题")
    tail = paragraphs(report, "（二）改进情况")
    at = head + body + old + "\n\n"
    return (
        report.text[: found.start]
        + at
        + f"⟦{tail}‖{paragraphs(report, '（二）改进情况。已逐项落实。')}⟧"
    ) + report.text[found.end :]


@shape("structure/section-empty")
def first_of_two_headings_without_text(report: Report, draw: Random) -> str | None:
    one = lead(report) + "（一）收取信息处理费情况"
    two = "（二）其他情况"
    found = part(report, "other")
    if found is None or report.era != 2021 or items(report, found):
        return None
    right = paragraphs(report, "（一）收取信息处理费情况", "本年度未收取信息处理费。")
    last = paragraphs(report, two, "没有其他需要报告的事项。")
    head = report.text[found.start : found.body]
    mark = f"{head}⟦\n{one}\n‖{right}⟧{last}"
    return report.text[: found.start] + mark + report.text[found.end :]


@shape("structure/section-empty")
def item_text_lost_before_the_next(report: Report, draw: Random) -> str | None:
    some = [
        (each, found)
        for found in parts(report)
        if found.kind in ("overview", "open") and (report.era == 2008 or found.kind == "overview")
        for each in items(report, found)[:-1]
    ]
    if not some:
        return None
    each, _ = draw.choice(some)
    head = report.text[each.start : each.text].rstrip("。：\n")
    return edited(report.text, (each.start, each.end, f"{head}\n\n"))
