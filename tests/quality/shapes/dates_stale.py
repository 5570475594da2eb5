"""Sentences that report another year's figures as the year's own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dates_common import (
    IMPROVEMENT,
    OVERVIEW,
    behind,
    marked,
    paragraph,
    part,
    spoken_year,
    we,
    wide,
)
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random

STALE = ("dates/stale-year", "dates/year-conflict")
_COUNTED = re.compile(r"\d+ ?[件条次个篇期份人]|未|没有")
_COMPARED = re.compile("较|比|增长|下降|以来|印发|上年|规划|至|将")


def _done(draw: Random, report: Report) -> str:
    number = draw.randint(2, 18)
    return draw.choice(
        [
            f"组织查阅点体验活动{number}场",
            f"为老年人代填查询单{number}份",
            f"修改公开栏目说明{number}处",
            f"制作政策图解{number}张",
            f"{we(report)}到基层站点督查{number}次",
            f"{we(report)}共接听公开咨询电话{number}个",
        ]
    )


def _stale(report: Report, draw: Random, sentence: str) -> str | None:
    """Behind some sentence of any part but preamble and improvement."""
    places = [part(report, OVERVIEW), part(report, "^#* ?[二三四]、"), part(report, "其他|说明")]
    usable = [each for each in places if each and behind(report, draw, "", each)]
    text = behind(report, draw, sentence, draw.choice(usable)) if usable else None
    return None if text and text.split(sentence)[1].startswith(str(report.year)) else text


@shape(*STALE)
def own_sentence_with_last_years_year(report: Report, draw: Random) -> str | None:
    overview = part(report, OVERVIEW)
    start = report.text.find("。", overview[0]) if overview else -1
    if start < 0:
        return None
    plans = part(report, IMPROVEMENT) or (0, 0)
    found = [
        each
        for each in re.compile(rf"[。\n\u3000]({report.year})年").finditer(report.text, start)
        if _COUNTED.search(rest := report.text[each.end() :].split("。", 1)[0])
        and not _COMPARED.search(rest)
        and not plans[0] < each.start() < plans[1]
    ]
    return marked(report, draw.choice(found).span(1), str(report.year - 1)) if found else None


@shape(*STALE)
def sentence_of_last_year(report: Report, draw: Random) -> str | None:
    words = draw.choice(["年，", "年度，", "年", "年共"])
    done = _done(draw, report).replace("共", "") if words == "年共" else _done(draw, report)
    return _stale(report, draw, f"⟦{report.year - 1}‖{report.year}⟧{words}{done}。")


@shape(*STALE)
def sentence_of_next_year(report: Report, draw: Random) -> str | None:
    return _stale(report, draw, f"⟦{report.year + 1}‖{report.year}⟧年，{_done(draw, report)}。")


@shape(*STALE)
def nothing_came_in_last_year(report: Report, draw: Random) -> str | None:
    words = draw.choice(
        [
            "未收到公民以传真方式提出的申请",
            "未发生失泄密事件",
            "没有收到对公开指南的投诉",
            "未收取任何费用",
        ]
    )
    return _stale(report, draw, f"⟦{report.year - 1}‖{report.year}⟧年，{we(report)}{words}。")


@shape(*STALE)
def fee_statement_of_last_year(report: Report, draw: Random) -> str | None:
    words = draw.choice(["年度未收取信息处理费", "年没有收取信息处理费", "年，未收取信息处理费"])
    if report.year < 2021:
        return None
    return paragraph(
        report,
        draw,
        f"⟦{report.year - 1}‖{report.year}⟧{words}，也没有需要办理减免的情形，有关情况已经核实。",
        part(report, "其他"),
    )


@shape(*STALE)
def chinese_year_of_last_year(report: Report, draw: Random) -> str | None:
    year = f"⟦{spoken_year(report.year - 1)}‖{spoken_year(report.year)}⟧"
    return _stale(report, draw, f"{year}年，{_done(draw, report)}。")


@shape(*STALE)
def wide_year_of_last_year(report: Report, draw: Random) -> str | None:
    year = f"⟦{wide(report.year - 1)}‖{wide(report.year)}⟧"
    return _stale(report, draw, f"{year}年，{_done(draw, report)}。")


@shape(*STALE)
def month_of_last_year(report: Report, draw: Random) -> str | None:
    return _stale(
        report,
        draw,
        f"⟦{report.year - 1}‖{report.year}⟧年{draw.randint(2, 11)}月，{_done(draw, report)}。",
    )


@shape(*STALE)
def half_of_last_year(report: Report, draw: Random) -> str | None:
    half = draw.choice(["全年", "上半年", "下半年"])
    return _stale(
        report, draw, f"⟦{report.year - 1}‖{report.year}⟧年{half}，{_done(draw, report)}。"
    )


@shape(*STALE)
def in_last_year(report: Report, draw: Random) -> str | None:
    return _stale(report, draw, f"在⟦{report.year - 1}‖{report.year}⟧年，{_done(draw, report)}。")


@shape(*STALE)
def long_sentence_of_last_year(report: Report, draw: Random) -> str | None:
    return _stale(
        report,
        draw,
        f"⟦{report.year - 1}‖{report.year}⟧年，{we(report)}认真落实先审查后公开的要求，"
        "把公开属性作为公文起草的必填项，由科室负责人复核、分管负责人审定，"
        f"{_done(draw, report)}。",
    )


@shape(*STALE)
def paragraph_of_last_year(report: Report, draw: Random) -> str | None:
    return paragraph(
        report,
        draw,
        f"⟦{report.year - 1}‖{report.year}⟧年，{_done(draw, report)}，"
        "有关台账由办公室统一保管，备查备核。",
        part(report, OVERVIEW),
    )
