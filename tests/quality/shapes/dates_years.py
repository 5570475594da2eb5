"""Years of another report: in its title and preamble, and in its sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dates_common import (
    OVERVIEW,
    agency,
    behind,
    introduced,
    marked,
    opened,
    part,
    period,
    preamble,
    spoken_year,
    title,
    we,
    wide,
)
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random

CONFLICT = ("dates/year-conflict", "dates/stale-year")
TITLE = (*CONFLICT, "dates/period-wrong", "dates/date-impossible")
_NAME = "政府信息公开工作年度报告"


def _titled(report: Report, year: str) -> str | None:
    """The text with another year in its title; the period that it contradicts is marked too."""
    found, own = title(report), period(report)
    if not found or not own:
        return None
    same = marked(report, own.span(), own[0])
    return marked(report._replace(text=same), found.span("year"), year)


def _opened(report: Report, paragraph: str) -> str | None:
    """The text with another opening of the overview, unless its own names the year."""
    area = part(report, OVERVIEW)
    named = area and re.compile(rf"[^\n]*{report.year} ?年|[^\n]*\s+{report.year} ?年").match(
        report.text, area[0]
    )
    return None if named else opened(report, paragraph)


def _opening(draw: Random, report: Report) -> str:
    return draw.choice(
        [
            f"{we(report)}围绕中心工作推进政府信息公开，各项任务落实到人。",
            f"{we(report)}坚持以公开促规范、以公开促服务，工作有序开展。",
            f"在上级主管部门的指导下，{we(report)}认真履行公开职责。",
        ]
    )


@shape(*TITLE)
def title_of_last_year(report: Report, draw: Random) -> str | None:
    return _titled(report, str(report.year - 1))


@shape(*TITLE)
def title_of_the_year_of_publication(report: Report, draw: Random) -> str | None:
    return _titled(report, str(report.year + 1))


@shape(*TITLE)
def digits_of_the_title_swapped(report: Report, draw: Random) -> str | None:
    year = str(report.year)
    swapped = draw.choice([year[:2] + year[3] + year[2], year[0] + year[2] + year[1] + year[3]])
    return _titled(report, swapped) if swapped != year else None


@shape(*CONFLICT)
def preamble_presents_last_year(report: Report, draw: Random) -> str | None:
    return behind(
        report,
        draw,
        f"现将{we(report)}⟦{report.year - 1}‖{report.year}⟧年度政府信息公开工作情况报告如下。",
        preamble(report),
    )


@shape(*CONFLICT)
def preamble_compiles_last_years_report(report: Report, draw: Random) -> str | None:
    word = draw.choice(["编制了", "编制", "公布", "起草"])
    return behind(
        report,
        draw,
        f"按照要求，{word}{agency(report)}⟦{report.year - 1}‖{report.year}⟧年{_NAME}。",
        preamble(report),
    )


@shape(*CONFLICT)
def preamble_presents_the_year_of_publication(report: Report, draw: Random) -> str | None:
    return behind(
        report,
        draw,
        f"现公布{agency(report)}⟦{report.year + 1}‖{report.year}⟧年{_NAME}。",
        preamble(report),
    )


@shape(*CONFLICT)
def preamble_presents_last_year_in_chinese_numerals(report: Report, draw: Random) -> str | None:
    year = report.year
    return behind(
        report,
        draw,
        f"现将⟦{spoken_year(year - 1)}‖{spoken_year(year)}⟧年度政府信息公开工作报告如下。",
        preamble(report),
    )


@shape(*CONFLICT)
def preamble_presents_last_year_in_wide_digits(report: Report, draw: Random) -> str | None:
    year = report.year
    return behind(
        report,
        draw,
        f"现将⟦{wide(year - 1)}‖{wide(year)}⟧年政府信息公开工作情况公布如下。",
        preamble(report),
    )


@shape(*CONFLICT)
def long_preamble_of_last_year(report: Report, draw: Random) -> str | None:
    year = report.year
    if not period(report):
        return None
    return introduced(
        report,
        "根据《中华人民共和国政府信息公开条例》和上级关于编制年度报告的有关要求，"
        f"结合{we(report)}工作实际，由办公室会同各科室，经逐项核对统计数据，"
        f"形成{agency(report)}⟦{year - 1}‖{year}⟧年度政府信息公开工作年度报告。"
        f"数据统计期限为{year}年1月1日至{year}年12月31日。",
    )


@shape(*CONFLICT)
def overview_opens_with_last_year(report: Report, draw: Random) -> str | None:
    words = draw.choice(["年，", "年度，", "年以来，", "年"])
    return _opened(report, f"⟦{report.year - 1}‖{report.year}⟧{words}{_opening(draw, report)}")


@shape(*CONFLICT)
def overview_opens_with_the_year_of_publication(report: Report, draw: Random) -> str | None:
    return _opened(report, f"⟦{report.year + 1}‖{report.year}⟧年，{_opening(draw, report)}")


@shape(*CONFLICT)
def overview_opens_in_last_year(report: Report, draw: Random) -> str | None:
    words = draw.choice(["在{}年里，", "在{}年，", "回顾{}年，"])
    year = words.format(f"⟦{report.year - 1}‖{report.year}⟧")
    return _opened(report, f"{year}{_opening(draw, report)}")


@shape(*CONFLICT)
def overview_opens_in_chinese_numerals(report: Report, draw: Random) -> str | None:
    year = f"⟦{spoken_year(report.year - 1)}‖{spoken_year(report.year)}⟧"
    return _opened(report, f"{year}年，{_opening(draw, report)}")


@shape(*CONFLICT)
def own_opening_of_the_overview_left(report: Report, draw: Random) -> str | None:
    area = part(report, OVERVIEW)
    opening = re.compile(rf"[^\n]*\s+({report.year})年")
    found = area and opening.match(report.text, area[0])
    return found and marked(report, found.span(1), str(report.year - 1))


@shape(*CONFLICT, "dates/date-impossible")
def digits_swapped_where_the_overview_opens(report: Report, draw: Random) -> str | None:
    year = str(report.year)
    swapped = year[0] + year[2] + year[1] + year[3]
    return _opened(report, f"⟦{swapped}‖{year}⟧年，{_opening(draw, report)}")
