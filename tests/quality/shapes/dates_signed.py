"""Signing and publication dates that are late or cannot be."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from dates_common import (
    agency,
    dated_under_title,
    headed,
    kind,
    plain_date,
    published,
    resigned,
    signature,
    signed_in_one_line,
    signing_day,
    spoken_date,
    spoken_year,
)
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random

LATE = "dates/late-publication"
ORDER = ("dates/date-order", "dates/late-publication")


def _late(report: Report, draw: Random) -> dt.date | None:
    """A day after the deadline that holds for the report; ``None`` if none does."""
    day, who = signing_day(report), kind(report)
    if not day or not who or (who == "township" and report.year > 2018):
        return None
    early = who == "department" and report.year > 2018
    return dt.date(day.year, draw.randint(2 if early else 4, 6), draw.randint(1, 28))


@shape(LATE)
def department_signs_in_february(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    if not day or kind(report) != "department" or report.year < 2019:
        return None
    return resigned(report, f"{day.year}年2月{draw.randint(2, 28)}日")


@shape(LATE)
def department_signs_as_if_it_were_the_government(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    if not day or kind(report) != "department" or report.year < 2019:
        return None
    return resigned(report, f"{day.year}年3月{draw.randint(1, 31)}日")


@shape(LATE)
def one_day_late(report: Report, draw: Random) -> str | None:
    late = _late(report, draw)
    if not late:
        return None
    early = kind(report) == "department" and report.year > 2018
    return resigned(report, f"{late.year}年{2 if early else 4}月1日")


@shape(LATE)
def government_signs_in_spring(report: Report, draw: Random) -> str | None:
    late = _late(report, draw)
    return resigned(report, plain_date(late)) if late and kind(report) == "government" else None


@shape(LATE)
def signed_after_march_under_the_old_law(report: Report, draw: Random) -> str | None:
    late = _late(report, draw)
    return resigned(report, plain_date(late)) if late and report.year < 2019 else None


@shape(LATE)
def signed_late_in_chinese_numerals(report: Report, draw: Random) -> str | None:
    late, day = _late(report, draw), signing_day(report)
    return late and day and signature(report, f"⟦{spoken_date(late)}‖{spoken_date(day)}⟧")


@shape(LATE)
def signed_in_the_line_of_the_agency(report: Report, draw: Random) -> str | None:
    late, day = _late(report, draw), signing_day(report)
    gap = draw.choice([" ", "　", ""])
    return (
        late and day and signed_in_one_line(report, f"⟦{plain_date(late)}‖{plain_date(day)}⟧", gap)
    )


@shape(LATE)
def date_under_the_title_is_late(report: Report, draw: Random) -> str | None:
    late, day = _late(report, draw), signing_day(report)
    opening, end = draw.choice(["（）", "()", ["", ""]])
    return (
        late
        and day
        and dated_under_title(report, f"{opening}⟦{plain_date(late)}‖{plain_date(day)}⟧{end}")
    )


@shape(LATE)
def page_head_with_a_late_date(report: Report, draw: Random) -> str | None:
    late, day = _late(report, draw), published(report, draw)
    label = draw.choice(["发布时间", "发布日期", "公布日期"])
    return late and day and headed(report, f"{label}：⟦{late}‖{day}⟧")


@shape(LATE)
def page_head_with_a_source_and_a_late_date(report: Report, draw: Random) -> str | None:
    late, day = _late(report, draw), published(report, draw)
    if not late or not day:
        return None
    line = f"来源：{agency(report)}　发布时间：⟦{plain_date(late)}‖{plain_date(day)}⟧"
    return headed(report, f"{line}　浏览次数：{draw.randint(30, 900)}")


@shape(LATE)
def page_head_with_a_time_of_day(report: Report, draw: Random) -> str | None:
    late, day = _late(report, draw), published(report, draw)
    if not late or not day:
        return None
    label = draw.choice(["发布时间：", "时间：", "日期：", "发布日期 "])
    return headed(report, f"{label}⟦{late}‖{day}⟧ 09:{draw.randint(10, 59)} 字号：大 中 小")


@shape(LATE)
def page_head_with_slashes(report: Report, draw: Random) -> str | None:
    late, day = _late(report, draw), published(report, draw)
    if not late or not day:
        return None
    dates = [f"{each.year}/{each.month}/{each.day}" for each in (late, day)]
    return headed(report, f"发布日期：⟦{dates[0]}‖{dates[1]}⟧")


@shape(LATE)
def committee_of_a_zone_signs_in_spring(report: Report, draw: Random) -> str | None:
    late, day = _late(report, draw), signing_day(report)
    if not late or not day or kind(report) != "government":
        return None
    name = draw.choice(["白鹭经济技术开发区管理委员会", "青石高新区管委会", "云溪新区管理委员会"])
    text = signature(report, f"⟦{plain_date(late)}‖{plain_date(day)}⟧")
    return text and text.replace(agency(report), name)


@shape(LATE)
def another_department_signs_late(report: Report, draw: Random) -> str | None:
    late, day = _late(report, draw), signing_day(report)
    if not late or not day or kind(report) != "department":
        return None
    names = ["云溪区发展和改革委员会", "白鹭市人民政府办公室", "青石县司法局", "白鹭市审计局"]
    text = signature(report, f"⟦{plain_date(late)}‖{plain_date(day)}⟧")
    return text and text.replace(agency(report), draw.choice(names))


@shape(LATE, "dates/date-order")
def a_whole_year_late(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    if not day or not _late(report, draw) or day.year > 2024:
        return None
    return resigned(report, f"{day.year + 1}年{day.month}月{day.day}日")


@shape(*ORDER)
def year_not_turned_in_the_signature(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    return day and signature(report, f"⟦{report.year}‖{day.year}⟧年{day.month}月{day.day}日")


@shape(*ORDER)
def year_not_turned_in_chinese_numerals(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    if not day:
        return None
    rest = spoken_date(day)[4:]
    return signature(report, f"⟦{spoken_year(report.year)}‖{spoken_year(day.year)}⟧{rest}")


@shape(*ORDER)
def signature_of_two_years_ago(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    return day and signature(report, f"⟦{report.year - 1}‖{day.year}⟧年{day.month}月{day.day}日")


@shape(*ORDER)
def signed_before_the_year_is_over(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    month = draw.randint(6, 11)
    return day and resigned(report, f"{report.year}年{month}月{draw.randint(1, 28)}日")


@shape(*ORDER)
def last_digits_of_the_signing_year_swapped(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    if not day:
        return None
    year = str(day.year)
    swapped = year[:2] + year[3] + year[2]
    if swapped == year:
        return None
    return signature(report, f"⟦{swapped}‖{year}⟧年{day.month}月{day.day}日")


@shape(*ORDER, "dates/date-impossible")
def middle_digits_of_the_signing_year_swapped(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    if not day:
        return None
    year = str(day.year)
    return signature(
        report, f"⟦{year[0]}{year[2]}{year[1]}{year[3]}‖{year}⟧年{day.month}月{day.day}日"
    )


@shape(*ORDER)
def signed_in_the_next_decade(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    if not day or day.year < 2017:
        return None
    return signature(report, f"⟦{day.year + 10}‖{day.year}⟧年{day.month}月{day.day}日")


@shape(*ORDER)
def page_head_of_the_year_reported_on(report: Report, draw: Random) -> str | None:
    day = published(report, draw)
    label = draw.choice(["发布时间", "发布日期", "公开日期"])
    return day and headed(report, f"{label}：⟦{report.year}‖{day.year}⟧-{day:%m-%d}")


@shape(*ORDER)
def page_head_with_a_source_of_the_year_reported_on(report: Report, draw: Random) -> str | None:
    day = published(report, draw)
    if not day:
        return None
    date = f"⟦{report.year}‖{day.year}⟧年{day.month}月{day.day}日"
    return headed(report, f"发布时间：{date}　信息来源：{agency(report)}　点击数：{day.day}7")


@shape(*ORDER)
def page_head_in_the_future(report: Report, draw: Random) -> str | None:
    day = published(report, draw)
    return day and headed(report, f"发布时间：⟦{day.year + 20}‖{day.year}⟧-{day:%m-%d} 10:21")


@shape(*ORDER)
def signed_months_after_publication(report: Report, draw: Random) -> str | None:
    day, shown = signing_day(report), published(report, draw)
    if not day or not shown:
        return None
    late = shown + dt.timedelta(draw.randint(40, 120))
    text = resigned(report, plain_date(late))
    return text and headed(report._replace(text=text), f"发布时间：{shown}")


@shape(*ORDER)
def date_under_the_title_of_the_year_reported_on(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    return day and dated_under_title(
        report, f"（⟦{report.year}‖{day.year}⟧年{day.month}月{day.day}日）"
    )


@shape(*ORDER)
def year_not_turned_in_the_line_of_the_agency(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    gap = draw.choice([" ", "　", ""])
    return day and signed_in_one_line(
        report, f"⟦{report.year}‖{day.year}⟧年{day.month}月{day.day}日", gap
    )


@shape(*ORDER)
def index_line_with_last_years_date(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    if not day:
        return None
    return headed(
        report,
        f"索引号：QS{draw.randint(100, 999)}/{day.year}-{day.day}　"
        f"成文日期：⟦{report.year}‖{day.year}⟧-{day:%m-%d}",
    )
