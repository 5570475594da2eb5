"""Fresh: a year or month without its word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fresh_places import FIRST, into, title
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report


# dates/date-unit-missing


@shape("dates/date-unit-missing", fresh=True)
def fresh_unit_year_word_lost_before_end(report: Report, draw: Random) -> str | None:
    y = report.year
    return into(report, draw, FIRST, f"到⟦{y}底‖{y}年底⟧，各查阅点都配上了老花镜和放大镜。")


@shape("dates/date-unit-missing", fresh=True)
def fresh_unit_year_word_lost_before_beginning(report: Report, draw: Random) -> str | None:
    y = report.year
    return into(report, draw, FIRST, f"⟦{y}初‖{y}年初⟧，领导班子专门听取了一次信息公开工作汇报。")


@shape("dates/date-unit-missing", fresh=True)
def fresh_unit_year_word_lost_before_same_time(report: Report, draw: Random) -> str | None:
    y = report.year - 1
    return into(
        report, draw, FIRST, f"栏目更新的间隔比⟦{y}同期‖{y}年同期⟧明显缩短，催办次数也少了。"
    )


@shape("dates/date-unit-missing", fresh=True)
def fresh_unit_month_word_lost_before_early(report: Report, draw: Random) -> str | None:
    y = report.year
    return report.with_sentence(
        draw, f"人员调整后，{y}年⟦4初‖4月初⟧重新明确了信息员名单并报上级备案。"
    )


@shape("dates/date-unit-missing", "structure/title-form", fresh=True)
def fresh_unit_year_word_lost_in_title(report: Report, draw: Random) -> str | None:
    number = title(report)
    y = report.year
    if number is None or f"{y}年政府" not in report.lines[number]:
        return None
    line = report.lines[number]
    return report.with_line(number, line.replace(f"{y}年政府", f"⟦{y}政府‖{y}年政府⟧"))


@shape("dates/date-unit-missing", fresh=True)
def fresh_unit_year_word_lost_before_quarter(report: Report, draw: Random) -> str | None:
    y = report.year
    return into(
        report,
        draw,
        FIRST,
        f"⟦{y}第三季度‖{y}年第三季度⟧，结合机关作风检查，抽看了窗口的一次性告知单。",
    )
