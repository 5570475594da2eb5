"""Fresh, fourth set: the dates of signature and of publication."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import dates_common as common
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report


@shape("dates/date-order", fresh=True)
def fourth_signed_while_the_year_ran(report: Report, draw: Random) -> str | None:
    day = dt.date(report.year, draw.randint(3, 10), draw.randint(1, 28))
    return common.resigned(report, common.spoken_date(day))


@shape("dates/date-order", "dates/late-publication", fresh=True)
def fourth_signed_a_year_too_late(report: Report, _: Random) -> str | None:
    day = common.signing_day(report)
    if not day or report.year > 2022:
        return None
    return common.resigned(report, common.plain_date(day.replace(year=day.year + 1, day=8)))


@shape("dates/date-order", fresh=True)
def fourth_published_before_it_was_signed(report: Report, _: Random) -> str | None:
    day = common.signing_day(report)
    if not day or day.month > 3 or day.day < 6 or day.day > 27:
        return None
    early, right = (day.replace(day=each).isoformat() for each in (day.day - 4, day.day + 1))
    return common.headed(report, f"信息来源：办公室　发布时间：⟦{early}‖{right}⟧ 10:26")


@shape("dates/date-run-together", fresh=True)
def fourth_eight_digits_for_a_date(report: Report, _: Random) -> str | None:
    day = common.signing_day(report)
    return common.resigned(report, f"{day:%Y%m%d}") if day else None


@shape("dates/date-run-together", fresh=True)
def fourth_wide_digits_for_a_date(report: Report, _: Random) -> str | None:
    day = common.signing_day(report)
    return common.resigned(report, common.wide(f"{day.year}{day.month}{day.day}")) if day else None


@shape("dates/date-run-together", fresh=True)
def fourth_digits_behind_the_agency(report: Report, _: Random) -> str | None:
    day = common.signing_day(report)
    if not day:
        return None
    mark = f"⟦{day.year}{day.month}{day.day:02}‖{common.plain_date(day)}⟧"
    return common.signed_in_one_line(report, mark, "　　")


@shape("dates/date-style-mixed", fresh=True)
def fourth_signed_with_points(report: Report, _: Random) -> str | None:
    day = common.signing_day(report)
    return common.resigned(report, f"{day.year}.{day.month:02}.{day.day:02}") if day else None


@shape("dates/date-broken", fresh=True)
def fourth_signed_without_the_last_sign(report: Report, _: Random) -> str | None:
    day = common.signing_day(report)
    return common.resigned(report, f"{day.year}年{day.month}月{day.day}") if day else None


@shape("dates/late-publication", fresh=True)
def fourth_department_signed_in_spring(report: Report, draw: Random) -> str | None:
    if report.year < 2019 or common.kind(report) != "department":
        return None
    day = dt.date(report.year + 1, draw.choice([2, 3]), draw.randint(10, 27))
    return common.resigned(report, common.spoken_date(day))


@shape("dates/late-publication", fresh=True)
def fourth_government_published_in_april(report: Report, draw: Random) -> str | None:
    signed = common.signing_day(report)
    if common.kind(report) != "government" or not signed or signed > dt.date(signed.year, 3, 30):
        return None
    late = f"{report.year + 1}-04-{draw.randint(8, 28):02}"
    right = f"{report.year + 1}-03-31"
    return common.headed(report, f"来源：政务公开办　时间：⟦{late}‖{right}⟧")


@shape("dates/late-publication", fresh=True)
def fourth_old_era_signed_in_may(report: Report, draw: Random) -> str | None:
    if report.year > 2017:
        return None
    day = dt.date(report.year + 1, 5, draw.randint(4, 29))
    return common.resigned(report, common.plain_date(day))
