"""Headings in other words than the form has, or from another era."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from structure_common import OFFICIAL, edited, gap, new_part, part, parts, renumbered

if TYPE_CHECKING:
    from random import Random


def reworded(report: Report, draw: Random, kind: str, *words: str) -> str | None:
    """An official heading in other words."""
    found = part(report, kind)
    if report.era == 2008 or found is None or found.words != OFFICIAL[kind]:
        return None
    return edited(report.text, (*found.title, draw.choice(words)))


@shape("structure/section-heading-wording")
def overview_called_as_before(report: Report, draw: Random) -> str | None:
    return reworded(report, draw, "overview", "概述", "基本情况", "概况", "工作概述")


@shape("structure/section-heading-wording")
def overview_with_more_words(report: Report, draw: Random) -> str | None:
    return reworded(
        report, draw, "overview", "工作总体情况", "总体工作情况", "政府信息公开工作总体情况"
    )


@shape("structure/section-heading-wording")
def open_part_shortened(report: Report, draw: Random) -> str | None:
    return reworded(report, draw, "open", "主动公开情况", "主动公开信息情况", "主动公开政府信息")


@shape("structure/section-heading-wording")
def open_part_turned_round(report: Report, draw: Random) -> str | None:
    return reworded(report, draw, "open", "政府信息主动公开情况", "行政机关主动公开政府信息情况")


@shape("structure/section-heading-wording", "structure/wrong-era-template")
def applications_called_as_before(report: Report, draw: Random) -> str | None:
    return reworded(
        report,
        draw,
        "applications",
        "依申请公开情况",
        "政府信息依申请公开情况",
        "依申请公开办理情况",
    )


@shape("structure/section-heading-wording")
def applications_a_word_less(report: Report, draw: Random) -> str | None:
    return reworded(
        report,
        draw,
        "applications",
        "收到和处理信息公开申请情况",
        "收到和处理政府信息公开申请",
        "收到和处理申请情况",
        "政府信息公开申请收到和处理情况",
    )


@shape("structure/section-heading-wording")
def reviews_joined_by_and(report: Report, draw: Random) -> str | None:
    join = draw.choice(["和", "及", "与", "", "，"])
    return reworded(report, draw, "reviews", f"政府信息公开行政复议{join}行政诉讼情况")


@shape("structure/section-heading-wording")
def reviews_called_as_before(report: Report, draw: Random) -> str | None:
    return reworded(
        report,
        draw,
        "reviews",
        "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
        "因政府信息公开申请行政复议、提起行政诉讼的情况",
        "行政复议、诉讼情况",
        "行政复议、行政诉讼情况",
    )


@shape("structure/section-heading-wording")
def problems_with_measures(report: Report, draw: Random) -> str | None:
    return reworded(
        report,
        draw,
        "problems",
        "存在的主要问题及改进措施",
        "存在的问题和改进措施",
        "存在问题及下一步打算",
        "政府信息公开工作存在的主要问题及改进情况",
    )


@shape("structure/section-heading-wording")
def problems_a_word_changed(report: Report, draw: Random) -> str | None:
    return reworded(
        report,
        draw,
        "problems",
        "存在的主要问题和改进情况",
        "存在主要问题及改进情况",
        "主要问题及改进情况",
    )


@shape("structure/section-heading-wording", "wording/genre-term")
def other_matters_in_other_words(report: Report, draw: Random) -> str | None:
    return reworded(
        report,
        draw,
        "other",
        "其他事项",
        "其他需要报告的情况",
        "其它需要报告的事项",
        "需要报告的其他事项",
        "其他需报告事项",
    )


FEE_HEADS = (
    "政府信息公开的收费及减免情况",
    "政府信息公开收费及减免情况",
    "收费和减免情况",
    "依申请公开收费及减免情况",
)


FEE_TEXTS = (
    "提供政府信息未向申请人收取检索、复制、邮寄费用，无减免事项。",
    "没有发生收费，也没有减免。",
)


def with_part(report: Report, before: str, words: str, text: str) -> str | None:
    """A part more, before one of the form's, and the later ones renumbered."""
    found = part(report, before)
    if report.era == 2008 or found is None:
        return None
    heads = parts(report)
    place = found.place
    new = new_part(report, place, words, text)
    return edited(report.text, (found.start, found.start, new), *renumbered(heads[place - 1 :], 1))


@shape("structure/wrong-era-template")
def fees_before_reviews(report: Report, draw: Random) -> str | None:
    return with_part(report, "reviews", draw.choice(FEE_HEADS), draw.choice(FEE_TEXTS))


@shape("structure/wrong-era-template")
def fees_before_problems(report: Report, draw: Random) -> str | None:
    return with_part(report, "problems", draw.choice(FEE_HEADS), draw.choice(FEE_TEXTS))


@shape("structure/wrong-era-template")
def fees_before_other_matters(report: Report, draw: Random) -> str | None:
    return with_part(report, "other", "收费及减免情况", draw.choice(FEE_TEXTS))


@shape("structure/wrong-era-template")
def fees_as_last_part(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    if report.era == 2008 or not heads:
        return None
    words = draw.choice(FEE_HEADS)
    new = new_part(report, len(heads) + 1, words, draw.choice(FEE_TEXTS))
    end = heads[-1].end
    return edited(report.text, (end, end, gap(report)[1:] + new))


@shape("structure/wrong-era-template", "structure/section-missing")
def fees_in_the_place_of_other_matters(report: Report, draw: Random) -> str | None:
    found = part(report, "other")
    if report.era == 2008 or found is None:
        return None
    return edited(report.text, (*found.title, draw.choice(FEE_HEADS)))


@shape("structure/wrong-era-template")
def refusals_as_a_part(report: Report, draw: Random) -> str | None:
    words = draw.choice(["不予公开政府信息的情况", "不予公开政府信息情况", "政府信息不予公开情况"])
    text = "不予公开的答复均写明理由和法律依据，并告知救济途径。"
    return with_part(report, "reviews", words, text)


@shape("structure/wrong-era-template", "structure/section-heading-wording")
def applications_and_refusals_in_one_heading(report: Report, draw: Random) -> str | None:
    found = part(report, "applications")
    if report.era == 2008 or found is None:
        return None
    words = [
        "依申请公开和不予公开政府信息情况",
        "依申请公开政府信息和不予公开政府信息的情况",
        "政府信息依申请公开及不予公开情况",
    ]
    return edited(report.text, (*found.title, draw.choice(words)))


@shape("structure/wrong-era-template", "structure/section-heading-wording")
def applications_with_fees_in_one_heading(report: Report, draw: Random) -> str | None:
    found = part(report, "applications")
    if report.era == 2008 or found is None:
        return None
    words = ["依申请公开（不予公开及收费减免）情况", "依申请公开及收费减免情况"]
    return edited(report.text, (*found.title, draw.choice(words)))


@shape("structure/wrong-era-template")
def last_years_new_heading_in_an_old_report(report: Report, draw: Random) -> str | None:
    found = part(report, "applications")
    if report.era != 2008 or found is None:
        return None
    return edited(report.text, (*found.title, "收到和处理政府信息公开申请情况"))


@shape("structure/wrong-era-template")
def new_heading_with_unit_in_an_old_report(report: Report, draw: Random) -> str | None:
    found = part(report, "applications")
    if report.era != 2008 or found is None:
        return None
    words = ["收到和处理政府信息公开申请的情况", "收到和处理政府信息公开申请情况（单位：件）"]
    return edited(report.text, (*found.title, draw.choice(words)))


@shape("structure/wrong-era-template")
def fees_and_refusals_both_kept(report: Report, draw: Random) -> str | None:
    found = part(report, "reviews")
    if report.era == 2008 or found is None:
        return None
    place = found.place
    new = new_part(report, place, "不予公开情况", "不予公开的，均说明理由。") + new_part(
        report, place + 1, draw.choice(FEE_HEADS), draw.choice(FEE_TEXTS)
    )
    later = renumbered(parts(report)[place - 1 :], 2)
    return edited(report.text, (found.start, found.start, new), *later)
