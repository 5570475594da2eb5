"""Plans for a year that is over or too far off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dates_common import (
    IMPROVEMENT,
    PLANS,
    behind,
    marked,
    paragraph,
    part,
    spoken,
    spoken_year,
    we,
    wide,
)
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random

PAST = ("dates/improvement-in-past-year", "dates/relative-or-plan-year")
PLAN = ("dates/relative-or-plan-year", "dates/improvement-in-past-year")
AHEAD = ("工作打算", "工作计划", "努力方向")


def _planned(report: Report, draw: Random, sentence: str) -> str | None:
    return behind(report, draw, sentence, part(report, IMPROVEMENT))


def _past(report: Report) -> str:
    return f"⟦{report.year}‖{report.year + 1}⟧年"


def _own_plan(report: Report, faulty: int) -> str | None:
    area = part(report, IMPROVEMENT)
    pattern = re.compile(f"[。\n\u3000]({report.year + 1})年[^。]{{0,30}}将")
    found = area and pattern.search(report.text, *area)
    return found and marked(report, found.span(1), str(faulty))


@shape(*PAST)
def own_plan_for_the_year_reported_on(report: Report, draw: Random) -> str | None:
    return _own_plan(report, report.year)


@shape(*PAST)
def own_plan_for_the_year_before(report: Report, draw: Random) -> str | None:
    return _own_plan(report, report.year - 1)


@shape(*PAST)
def we_shall(report: Report, draw: Random) -> str | None:
    words = draw.choice(["将", "将继续", "还将", "拟"])
    return _planned(report, draw, f"{_past(report)}，{we(report)}{words}{draw.choice(PLANS)}。")


@shape(*PAST)
def shall_without_a_subject(report: Report, draw: Random) -> str | None:
    words = draw.choice(["将着力", "拟", "力争", "将"])
    return _planned(report, draw, f"{_past(report)}{words}{draw.choice(PLANS)}。")


@shape(*PAST)
def we_must_do_more(report: Report, draw: Random) -> str | None:
    return _planned(
        report, draw, f"在{_past(report)}，我们要进一步拓宽公开渠道，{draw.choice(PLANS)}。"
    )


@shape(*PAST)
def in_the_work_of_the_year(report: Report, draw: Random) -> str | None:
    return _planned(
        report, draw, f"在{_past(report)}的工作中，{we(report)}将{draw.choice(PLANS)}。"
    )


@shape(*PAST)
def annual_plan(report: Report, draw: Random) -> str | None:
    return _planned(report, draw, f"{_past(report)}度，{we(report)}将{draw.choice(PLANS)}。")


@shape(*PAST)
def plan_far_behind_the_year(report: Report, draw: Random) -> str | None:
    return _planned(
        report,
        draw,
        f"{_past(report)}，{we(report)}按照上级关于政务公开的部署，结合机关职能和群众需求，"
        f"以查漏补缺为重点，将{draw.choice(PLANS)}，并{draw.choice(PLANS)}。",
    )


@shape(*PAST)
def plan_with_a_month(report: Report, draw: Random) -> str | None:
    month = draw.randint(3, 11)
    return _planned(
        report, draw, f"{_past(report)}{month}月底前，{we(report)}将{draw.choice(PLANS)}。"
    )


@shape(*PAST)
def plan_in_chinese_numerals(report: Report, draw: Random) -> str | None:
    year = f"⟦{spoken_year(report.year)}‖{spoken_year(report.year + 1)}⟧"
    return _planned(report, draw, f"{year}年，{we(report)}将{draw.choice(PLANS)}。")


@shape(*PAST)
def plan_in_wide_digits(report: Report, draw: Random) -> str | None:
    year = f"⟦{wide(report.year)}‖{wide(report.year + 1)}⟧"
    return _planned(report, draw, f"{year}年，{we(report)}将{draw.choice(PLANS)}。")


@shape(*PAST)
def paragraph_of_plans_for_the_past(report: Report, draw: Random) -> str | None:
    first, second = draw.sample(PLANS, 2)
    return paragraph(
        report,
        draw,
        f"{_past(report)}，将从两方面改进：一是{first}；二是{second}，务求取得实效。",
        part(report, IMPROVEMENT),
    )


@shape(*PAST)
def heading_of_plans_for_the_past(report: Report, draw: Random) -> str | None:
    return _heading(report, draw, _past(report))


@shape(*PAST)
def listed_plan_for_the_past(report: Report, draw: Random) -> str | None:
    first, second = draw.sample(PLANS, 2)
    return _planned(report, draw, f"改进措施：一是{_past(report)}将{first}；二是{second}。")


def _heading(report: Report, draw: Random, year: str) -> str | None:
    """A heading about a year, behind the last one of the improvement part."""
    area = part(report, IMPROVEMENT)
    if not area:
        return None
    body = report.text[slice(*area)]
    count = len(re.findall(r"^[ \u3000]*（[一二三四五六]）", body, re.MULTILINE))
    at = area[0] + len(body.rstrip())
    if not count:
        return None
    lead = "　　" if "\n　　（" in body else ""
    gap = "\n\n" if "\n\n" in body else "\n"
    words = draw.choice(AHEAD)
    lines = f"{lead}（{spoken(count + 1)}）{year}{words}{gap}{lead}一是{PLANS[0]}；二是{PLANS[3]}。"
    return report.text[:at] + gap + lines + report.text[at:]


def _far(report: Report) -> str:
    return f"⟦{report.year + 2}‖{report.year + 1}⟧年"


@shape(*PLAN)
def own_plan_for_the_year_after_next(report: Report, draw: Random) -> str | None:
    return _own_plan(report, report.year + 2)


@shape(*PLAN)
def plan_for_the_year_after_next(report: Report, draw: Random) -> str | None:
    words = draw.choice(["将", "将继续", "拟"])
    return _planned(report, draw, f"{_far(report)}，{we(report)}{words}{draw.choice(PLANS)}。")


@shape(*PLAN)
def heading_of_plans_for_the_year_after_next(report: Report, draw: Random) -> str | None:
    return _heading(report, draw, _far(report))


@shape(*PLAN, "dates/date-impossible")
def plan_with_swapped_digits(report: Report, draw: Random) -> str | None:
    year = str(report.year + 1)
    swapped = year[0] + year[2] + year[1] + year[3]
    return _planned(report, draw, f"⟦{swapped}‖{year}⟧年，{we(report)}将{draw.choice(PLANS)}。")


def _apposed(report: Report, draw: Random, word: str, faulty: int, right: int) -> str:
    year = f"⟦{faulty}‖{right}⟧年"
    form = draw.choice(["{0}（{1}）", "{0}({1})", "{0}（即{1}）", "{0}，即{1}，", "{0}即{1}"])
    return form.format(word, year)


@shape("dates/relative-or-plan-year")
def year_before_is_another_one(report: Report, draw: Random) -> str | None:
    word = draw.choice(["上年", "上年度", "上一年", "上一年度"])
    year = _apposed(report, draw, word, report.year - 2, report.year - 1)
    return report.with_sentence(draw, f"{year}遗留的栏目整改事项已经全部完成。")


@shape("dates/relative-or-plan-year")
def last_year_is_another_one(report: Report, draw: Random) -> str | None:
    year = _apposed(report, draw, "去年", report.year - 2, report.year - 1)
    return report.with_sentence(draw, f"{year}建成的查阅点运行正常。")


@shape("dates/relative-or-plan-year")
def present_year_is_another_one(report: Report, draw: Random) -> str | None:
    word = draw.choice(["本年度", "本年"])
    year = _apposed(report, draw, word, report.year - 1, report.year)
    return report.with_sentence(draw, f"{year}新增的公开事项已经编入目录。")


@shape("dates/relative-or-plan-year")
def year_explained_as_the_present_one(report: Report, draw: Random) -> str | None:
    word = draw.choice(["本年度", "本年", "即本年度"])
    opening, end = draw.choice(["（）", "()"])
    return report.with_sentence(
        draw, f"⟦{report.year - 1}‖{report.year}⟧年{opening}{word}{end}的台账由办公室保管。"
    )


@shape("dates/relative-or-plan-year")
def year_explained_as_the_one_before(report: Report, draw: Random) -> str | None:
    word = draw.choice(["上年度", "上年", "去年"])
    return report.with_sentence(
        draw, f"与⟦{report.year - 2}‖{report.year - 1}⟧年（{word}）相比，网上咨询更加活跃。"
    )


@shape(*PLAN)
def next_year_is_another_one(report: Report, draw: Random) -> str | None:
    year = _apposed(report, draw, "明年", report.year + 3, report.year + 1)
    return _planned(report, draw, f"{year}将{draw.choice(PLANS)}。")


@shape("dates/relative-or-plan-year")
def year_to_come_is_another_one(report: Report, draw: Random) -> str | None:
    word = draw.choice(["下年度", "下一年度", "下一年"])
    year = _apposed(report, draw, word, report.year + 3, report.year + 1)
    return report.with_sentence(draw, f"未完成的目录修订转入{year}继续办理。")


@shape("dates/relative-or-plan-year")
def year_before_in_chinese_numerals(report: Report, draw: Random) -> str | None:
    year = f"⟦{spoken_year(report.year - 2)}‖{spoken_year(report.year - 1)}⟧年"
    return report.with_sentence(draw, f"上年度（{year}）评查的案卷已经整改归档。")
