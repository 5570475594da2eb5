"""Fresh: signing and publication dates out of order or late."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from fresh_places import below_title, department, resigned, signed
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report


# dates/date-order


def _date(report: Report, days: int = 0) -> dt.date | None:
    found = signed(report)
    if found is None:
        return None
    return dt.date(*found[1:]) + dt.timedelta(days)


def _said(date: dt.date) -> str:
    return f"{date.year}年{date.month}月{date.day}日"


@shape("dates/date-order", fresh=True)
def fresh_order_year_of_signature_not_turned(report: Report, draw: Random) -> str | None:
    date = _date(report)
    return date and resigned(report, f"{report.year}年{date.month}月{date.day}日")


@shape("dates/date-order", fresh=True)
def fresh_order_published_in_november(report: Report, draw: Random) -> str | None:
    date = _date(report, 1)
    return date and below_title(
        report, f"发布日期：⟦{report.year}年11月28日‖{_said(date)}⟧　　信息来源：办公室"
    )


@shape("dates/date-order", fresh=True)
def fresh_order_signed_two_months_after_page(report: Report, draw: Random) -> str | None:
    date = _date(report, 1)
    later = _date(report, 64)
    if date is None or later is None:
        return None
    text = resigned(report, _said(later)) or ""
    line = f"发布时间：{date:%Y-%m-%d} 09:12　字体：大 中 小"
    changed = report._replace(text=text)
    return below_title(changed, line)


@shape("dates/date-order", fresh=True)
def fresh_order_signature_ten_years_on(report: Report, draw: Random) -> str | None:
    date = _date(report)
    if date is None or report.year < 2017:
        return None
    return resigned(report, f"{date.year + 10}年{date.month}月{date.day}日")


@shape("dates/date-order", fresh=True)
def fresh_order_date_under_title_of_last_spring(report: Report, draw: Random) -> str | None:
    date = _date(report)
    if date is None:
        return None
    wrong = f"{report.year}年{date.month}月{date.day}日"
    return below_title(report, f"（⟦{wrong}‖{_said(date)}⟧）")


# dates/late-publication


@shape("dates/late-publication", fresh=True)
def fresh_late_department_in_the_last_of_february(report: Report, draw: Random) -> str | None:
    if report.era < 2019 or not department(report):
        return None
    return resigned(report, f"{report.year + 1}年2月26日")


@shape("dates/late-publication", fresh=True)
def fresh_late_government_in_may(report: Report, draw: Random) -> str | None:
    if report.era < 2019 or "government" not in report.name:
        return None
    return resigned(report, f"{report.year + 1}年5月9日")


@shape("dates/late-publication", fresh=True)
def fresh_late_by_the_old_regulations_in_april(report: Report, draw: Random) -> str | None:
    if report.era > 2008:
        return None
    return resigned(report, f"{report.year + 1}年4月16日")


@shape("dates/late-publication", fresh=True)
def fresh_late_line_of_disclosure_date(report: Report, draw: Random) -> str | None:
    date = _date(report, 1)
    if date is None or report.era < 2019 or not department(report):
        return None
    late = dt.date(report.year + 1, 4, 18)
    return below_title(report, f"公开日期：⟦{late:%Y/%m/%d}‖{date:%Y/%m/%d}⟧　公开方式：主动公开")


@shape("dates/late-publication", fresh=True)
def fresh_late_committee_in_april(report: Report, draw: Random) -> str | None:
    if report.era < 2019 or not re.search("committee|guanliqu", report.name):
        return None
    return resigned(report, f"{report.year + 1}年4月11日")
