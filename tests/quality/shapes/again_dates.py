"""Fresh, second set: days, years and periods that are wrong or lost."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from again_tools import at_end_in, at_problems, into_prose, quiet, swapped
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report

_SIGNED = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日\s*\Z")
_PERIOD_END = r"(?P<till>(?:至|到|—|起至))(?P<year>\d{4})年12月31日"


@shape("dates/date-order", fresh=True)
def again_new_year_not_noticed(report: Report, _: Random) -> str | None:
    return _signed_in_year(report, report.year)


@shape("dates/date-order", "dates/year-conflict", fresh=True)
def again_signed_a_year_late(report: Report, _: Random) -> str | None:
    return _signed_in_year(report, report.year + 2)


def _signed_in_year(report: Report, year: int) -> str | None:
    signed = _SIGNED.search(report.text)
    if signed is None or int(signed[1]) != report.year + 1 or year > 2025:
        return None
    low, high = signed.span(1)
    return f"{report.text[:low]}⟦{year}‖{signed[1]}⟧{report.text[high:]}"


@shape("dates/date-run-together", fresh=True)
def again_signature_in_digits(report: Report, _: Random) -> str | None:
    signed = _SIGNED.search(report.text)
    if signed is None:
        return None
    run = f"{signed[1]}{signed[2]}{signed[3]}"
    return f"{report.text[: signed.start()]}⟦{run}‖{signed[0].rstrip()}⟧\n"


@shape("dates/late-publication", fresh=True)
def again_department_in_may(report: Report, _: Random) -> str | None:
    signed = _SIGNED.search(report.text)
    if signed is None or int(signed[1]) != report.year + 1 or report.year == 2025:
        return None
    low, high = signed.span(2)
    return f"{report.text[:low]}⟦5‖{signed[2]}⟧{report.text[high:]}"


@shape("dates/period-wrong", "dates/year-conflict", fresh=True)
def again_period_ends_a_year_ago(report: Report, draw: Random) -> str | None:
    return swapped(report, draw, _PERIOD_END, rf"\g<till>{report.year - 1}年12月31日")


@shape("dates/period-wrong", "dates/date-impossible", fresh=True)
def again_period_ends_on_thirtieth(report: Report, draw: Random) -> str | None:
    return swapped(
        report,
        draw,
        rf"(?P<till>[至到]){report.year}年12月31日",
        rf"\g<till>{report.year}年12月30日",
    )


@shape("dates/date-unit-missing", "dates/date-broken", fresh=True)
def again_day_unit_lost_in_period(report: Report, draw: Random) -> str | None:
    return swapped(report, draw, r"(?P<head>\d{4}年12月31)日(?=[期止。，])", r"\g<head>")


@shape("dates/year-conflict", fresh=True)
def again_preamble_of_last_year(report: Report, draw: Random) -> str | None:
    text = report.text
    right = (
        rf"(?<=[局会厅府处委本]){report.year}(?=年(?:度)?政府信息公开(?:工作)?(?:情况|年度报告))"
    )
    found = [each for each in re.finditer(right, text) if 40 < each.start() < 600]
    if not found:
        return None
    low, high = draw.choice(found).span()
    return f"{text[:low]}⟦{report.year - 1}‖{report.year}⟧{text[high:]}"


@shape("dates/year-conflict", fresh=True)
def again_report_calls_itself_another_year(report: Report, draw: Random) -> str | None:
    return at_end_in(
        report,
        draw,
        "其他",
        f"⟦{report.year - 1}‖{report.year}⟧年度政府信息公开工作年度报告电子版可在门户网站下载。",
    )


@shape("dates/stale-year", fresh=True)
def again_figures_of_last_year(report: Report, draw: Random) -> str | None:
    return at_end_in(
        report,
        draw,
        "总体|概述|主动公开",
        f"⟦{report.year - 1}‖{report.year}⟧年，通过公示栏公开各类信息86条，解答群众咨询120人次。",
    )


@shape("dates/improvement-in-past-year", "dates/relative-or-plan-year", fresh=True)
def again_plans_for_the_year_told(report: Report, draw: Random) -> str | None:
    return at_problems(
        report,
        draw,
        f"⟦{report.year}‖{report.year + 1}⟧年，我们将加强业务学习，规范办理流程，"
        "推动信息公开工作再上新台阶。",
    )


@shape("dates/relative-or-plan-year", "dates/improvement-in-past-year", fresh=True)
def again_plans_two_years_on(report: Report, draw: Random) -> str | None:
    return at_problems(
        report,
        draw,
        f"下一步，⟦{report.year + 3}‖{report.year + 1}⟧年将围绕群众需求，进一步丰富公开内容。",
    )


@shape("dates/cut-off-not-period", fresh=True)
def again_counted_to_november(report: Report, draw: Random) -> str | None:
    return quiet(report, draw, f"截至{report.year}年⟦11月20日‖12月31日⟧，全年共发布信息326条。")


@shape("dates/stale-link", fresh=True)
def again_link_of_an_earlier_report(report: Report, draw: Random) -> str | None:
    year = report.year
    return at_end_in(
        report,
        draw,
        "其他",
        "本报告电子版下载地址：http://www.qingshi.gov.cn/zwgk/nb/"
        f"⟦{year - 2}‖{year + 1}⟧/t1203.html。",
    )


into_prose(
    "dates/date-impossible",
    thirtieth_of_february="⟦2月30日‖2月28日⟧，召开专题会议研究年度报告编制工作。",
    range_reversed="⟦10月20日至10月8日‖10月8日至10月20日⟧，集中开展栏目内容自查。",
)
into_prose(
    "dates/date-broken",
    "dates/date-unit-missing",
    month_without_day_figure="⟦{年}年6月日‖{年}年6月8日⟧，组织全体信息员参加业务培训。",
    since_without_year_unit="⟦自{年}以来‖自{年}年以来⟧，信息公开工作逐步走向规范。",
)
into_prose(
    "dates/relative-year",
    this_year_without_a_number="⟦今年‖{年}年⟧，信息公开工作由办公室牵头，各科室配合落实。",
)
into_prose(
    "dates/date-style-mixed",
    points_for_units="⟦{年}.5.12‖{年}年5月12日⟧，邀请居民代表参观办事窗口。",
)
