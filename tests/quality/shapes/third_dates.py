"""Fresh, third set: years, days, periods and the day of signing."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

import dates_common as common
from again_tools import swapped
from planting import shape
from third_tools import others, overview, problems, third

if TYPE_CHECKING:
    from random import Random

    from planting import Report

third(
    "dates/cut-off-not-period",
    figure_before_the_day="全年共推送政务信息412条（数据截至{年}年⟦11月25日‖12月31日⟧）。",
    day_behind_the_figure="截至{年}年⟦10月31日‖12月31日⟧，本年度累计推送图文412篇。",
)
third(
    "dates/date-broken",
    "dates/date-unit-missing",
    day_sign_for_month="⟦{年}年8日15日‖{年}年8月15日⟧，对查阅点设备作了检修。",
    day_sign_lost_before_comma="⟦{年}年4月2，‖{年}年4月2日，⟧邀请居民代表旁听例会。",
    year_sign_twice="⟦{年}年年5月12日‖{年}年5月12日⟧，开展了信息员培训。",
)
third(
    "dates/date-impossible",
    thirty_first_of_september="⟦9月31日‖9月30日⟧，各科室完成了公开目录的核对。",
    thirteenth_month="⟦{年}年13月2日‖{年}年12月2日⟧，召开答复文书评查会。",
    before_the_thirty_first_of_june="要求各科室在⟦6月31日‖6月30日⟧前报送清理结果。",
)
third(
    "dates/date-style-mixed",
    slashes="⟦{年}/11/3‖{年}年11月3日⟧，组织信息员观看了保密警示片。",
    hyphens_in_bracket="组织召开现场观摩会（⟦{年}-9-16‖{年}年9月16日⟧），推广了两个查阅点的做法。",
)
third(
    "dates/date-unit-missing",
    "dates/date-broken",
    year_sign_lost_before_month="⟦{年}6月‖{年}年6月⟧，完成了门户网站的改版。",
    month_sign_lost="⟦{年}年7 20日‖{年}年7月20日⟧，对乡镇信息员作了辅导。",
    year_sign_lost_at_end="到⟦{年}底‖{年}年底⟧，历史文件全部补标了属性。",
)
third(
    "dates/improvement-in-past-year",
    "dates/relative-or-plan-year",
    put=problems,
    year_planned_ba="⟦{年}‖{次年}⟧年，拟把栏目巡查由每季一次改为每月一次。",
    year_planned_behind="这些不足，我们计划在⟦{年}‖{次年}⟧年逐项补齐。",
)
third(
    "dates/relative-or-plan-year",
    last_year_in_bracket="与去年（⟦{前年}‖{上年}⟧年）相比，栏目更新明显加快。",
    this_year_in_bracket="本年度（⟦{上年}‖{年}⟧年）共编发公开简报12期。",
)
third(
    "dates/relative-or-plan-year",
    "dates/improvement-in-past-year",
    put=problems,
    coming_year="明年（⟦{年}‖{次年}⟧年），要把公开目录再细化一层。",
)
third(
    "dates/relative-year",
    this_year_so_far="⟦今年以来‖{年}年⟧，公开栏目由专人按周巡查。",
)
third(
    "dates/stale-link",
    put=others,
    folder_of_the_year_before="电子版见http://www.qingshi.gov.cn/zfxxgk/⟦{上年}‖{年}⟧ndbg/index.html。",
)
third(
    "dates/stale-year",
    put=overview,
    training_of_the_year_before="⟦{上年}‖{年}⟧年，我们共组织政务公开业务培训3次，参训140人次。",
    whole_year_before="⟦{上年}‖{年}⟧年全年，共编发政务公开简报12期，刊登信息60条。",
)


@shape("dates/year-conflict", "dates/stale-year", fresh=True)
def third_overview_opens_with_last_year(report: Report, _: Random) -> str | None:
    return common.opened(
        report,
        f"⟦{report.year - 1}‖{report.year}⟧年，{common.agency(report)}认真做好政府信息公开工作。",
    )


@shape("dates/year-conflict", fresh=True)
def third_preamble_announces_last_year(report: Report, draw: Random) -> str | None:
    area = common.preamble(report)
    if area is None or "现将" in report.text[slice(*area)]:
        return None
    return common.behind(
        report,
        draw,
        f"现将⟦{report.year - 1}‖{report.year}⟧年度政府信息公开工作情况报告如下。",
        area,
    )


@shape("dates/date-order", fresh=True)
def third_published_in_the_year_itself(report: Report, draw: Random) -> str | None:
    day = common.published(report, draw)
    if day is None:
        return None
    return common.headed(
        report, f"发布时间：⟦{day.year - 1}‖{day.year}⟧-{day.month:02}-{day.day:02} 09:16"
    )


@shape("dates/date-order", "dates/date-style-mixed", fresh=True)
def third_signed_in_the_january_before(report: Report, _: Random) -> str | None:
    day = common.signing_day(report)
    if day is None or day.year != report.year + 1 or day.month > 2:
        return None
    return common.resigned(report, f"{report.year}年{day.month}月{day.day}日")


@shape("dates/date-run-together", fresh=True)
def third_digits_behind_the_agency(report: Report, _: Random) -> str | None:
    day = common.signing_day(report)
    if day is None:
        return None
    right = common.plain_date(day)
    return common.signed_in_one_line(report, f"⟦{day:%Y%m%d}‖{right}⟧")


@shape("dates/late-publication", fresh=True)
def third_published_in_june(report: Report, draw: Random) -> str | None:
    day = common.published(report, draw)
    if day is None or report.year > 2024:
        return None
    late = common.plain_date(dt.date(day.year, 6, 7))
    return common.headed(report, f"发布日期：⟦{late}‖{common.plain_date(day)}⟧")


@shape("dates/period-missing", fresh=True, anywhere=True, says="期限")
def third_period_left_out(report: Report, _: Random) -> str | None:
    area = common.preamble(report)
    if area is None:
        return None
    found = re.search(
        r"(?<=。)[^。\n]*(?:统计期限|统计数据|统计时段|所列数据)[^。\n]*。",
        report.text[slice(*area)],
    )
    if found is None:
        return None
    low, high = (area[0] + each for each in found.span())
    if re.search(r"1月1日|12月31日", report.text[:low] + report.text[high : area[1]]):
        return None
    return f"{report.text[:low]}⟦‖{report.text[low:high]}⟧{report.text[high:]}"


@shape("dates/period-wrong", "dates/date-impossible", fresh=True)
def third_period_ends_on_the_third(report: Report, draw: Random) -> str | None:
    return swapped(
        report,
        draw,
        rf"(?P<till>[至到—]){report.year}年12月31日(?=[止。，])",
        rf"\g<till>{report.year}年12月3日",
    )


@shape("dates/period-wrong", "dates/year-conflict", fresh=True)
def third_period_begins_in_february(report: Report, draw: Random) -> str | None:
    return swapped(report, draw, rf"{report.year}年1月1日(?=起?[至到—])", f"{report.year}年2月1日")
