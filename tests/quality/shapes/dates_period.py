"""The period that the figures stand for: missing or wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dates_common import (
    OVERVIEW,
    agency,
    behind,
    introduced,
    marked,
    paragraph,
    part,
    period,
    preamble,
    spoken_year,
    wide,
)
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random

MISSING = "dates/period-missing"
WRONG = ("dates/period-wrong", "dates/date-impossible")
_FOUNDED = re.compile("组建|挂牌|机构改革|新设")
_BASIS = "《中华人民共和国政府信息公开条例》"


def _statement(report: Report, draw: Random) -> str:
    year = report.year
    return draw.choice(
        [
            f"报告所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。",
            f"统计时间为{year}年1月1日至12月31日。",
            f"本报告中的数据起止时间为{year}年1月1日—12月31日。",
            f"报告反映{year}年1月1日至{year}年12月31日的工作情况。",
            f"所列数据统计时段为{year}年1月至12月。",
            f"数据统计截止日期为{year}年12月31日。",
        ]
    )


def _new_law(report: Report) -> bool:
    return report.year >= 2019


@shape(MISSING, anywhere=True)
def own_statement_of_the_period_dropped(report: Report, draw: Random) -> str | None:
    found, area = period(report), preamble(report)
    if not found or not area or not _new_law(report) or _also_stated(report):
        return None
    start = max(report.text.rfind(sign, area[0], found.start()) for sign in "。，")
    end = report.text.index("。", found.end())
    rest = report.text[area[0] : start] + report.text[end : area[1]]
    if start < 0 or "12月31日" in rest:
        return None
    return f"{report.text[:start]}⟦‖{report.text[start:end]}⟧{report.text[end:]}"


@shape(MISSING, anywhere=True)
def preamble_of_law_and_contact(report: Report, draw: Random) -> str | None:
    return _introduced_new(
        report,
        f"根据{_BASIS}第五十条的规定，{agency(report)}编制了{report.year}年政府信息公开工作"
        f"年度报告。⟦‖{_statement(report, draw)}⟧如对报告内容有疑问，请与{agency(report)}"
        "联系，电话：5550116。",
    )


@shape(MISSING, anywhere=True)
def preamble_that_announces_the_report(report: Report, draw: Random) -> str | None:
    return _introduced_new(
        report,
        f"按照{_BASIS}要求，现将{report.year}年度政府信息公开工作情况报告如下。"
        f"⟦‖{_statement(report, draw)}⟧",
    )


@shape(MISSING, anywhere=True)
def preamble_that_lists_the_parts(report: Report, draw: Random) -> str | None:
    return _introduced_new(
        report,
        "本年度报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、"
        "政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项"
        f"六个部分组成。⟦‖{_statement(report, draw)}⟧",
    )


@shape(MISSING, anywhere=True)
def preamble_with_another_date(report: Report, draw: Random) -> str | None:
    return _introduced_new(
        report,
        f"本报告依据{_BASIS}编制，⟦‖{_statement(report, draw)[:-1]}，⟧自{report.year + 1}年"
        "1月20日起可在政务服务大厅取阅，电子版可在门户网站下载。",
    )


@shape(MISSING, anywhere=True)
def preamble_of_two_paragraphs(report: Report, draw: Random) -> str | None:
    return _introduced_new(
        report,
        f"根据{_BASIS}和统一格式，制作本报告，内容由办公室汇总、各科室核对。",
        f"⟦‖{_statement(report, draw)}⟧公众可以到{agency(report)}办公室查阅纸质文本。",
    )


@shape(MISSING, anywhere=True)
def preamble_that_publishes_the_report(report: Report, draw: Random) -> str | None:
    words = draw.choice(["现予公布", "现向社会公布", "请予监督"])
    return _introduced_new(
        report,
        f"{agency(report)}依照法定要求编制{report.year}年政府信息公开工作年度报告，{words}。"
        f"⟦‖{_statement(report, draw)}⟧",
    )


def _introduced_new(report: Report, *paragraphs: str) -> str | None:
    usable = _new_law(report) and agency(report) and not _also_stated(report)
    return introduced(report, *paragraphs) if usable else None


def _also_stated(report: Report) -> bool:
    """Whether the parts, too, say what time the figures are of."""
    area = preamble(report)
    return bool(area and re.search("统计期|统计时|12月31日|年度一致", report.text[area[1] :]))


def _restated(report: Report, draw: Random, dates: str) -> str | None:
    """The text with another statement of the period in the place of its own."""
    found, area = period(report), preamble(report)
    if not found or not area:
        return None
    start = max(report.text.rfind(sign, area[0], found.start()) for sign in "。，")
    end = report.text.index("。", found.end())
    if start < 0:
        return None
    label = draw.choice(
        ["报告中数据的统计期限为", "数据统计时间为", "统计时限为", "所列数据的统计周期为"]
    )
    return f"{report.text[:start]}{report.text[start]}{label}{dates}{report.text[end:]}"


@shape(*WRONG)
def first_year_left_from_last_year(report: Report, draw: Random) -> str | None:
    found = period(report)
    return found and marked(report, found.span("first"), str(report.year - 1))


@shape(*WRONG)
def last_year_left_from_last_year(report: Report, draw: Random) -> str | None:
    found = period(report)
    if not found or not found["last"]:
        return None
    return marked(report, found.span("last"), str(report.year - 1))


@shape(*WRONG)
def both_years_left_from_last_year(report: Report, draw: Random) -> str | None:
    found = period(report)
    if not found:
        return None
    old = str(report.year - 1)
    return marked(report, found.span(), found[0].replace(str(report.year), old))


@shape(*WRONG)
def both_years_are_those_of_the_publication(report: Report, draw: Random) -> str | None:
    year = report.year
    return _restated(
        report,
        draw,
        f"⟦{year + 1}年1月1日至{year + 1}年12月31日‖{year}年1月1日至{year}年12月31日⟧",
    )


@shape(*WRONG)
def period_that_ends_early(report: Report, draw: Random) -> str | None:
    found = period(report)
    if not found or _FOUNDED.search(report.text):
        return None
    return marked(
        report, found.span("end"), draw.choice(["11月30日", "12月25日", "10月31日", "12月30日"])
    )


@shape(*WRONG)
def period_that_starts_late(report: Report, draw: Random) -> str | None:
    found = period(report)
    if not found or _FOUNDED.search(report.text):
        return None
    return marked(report, found.span("start"), draw.choice(["2月1日", "1月10日", "3月1日"]))


@shape(*WRONG)
def twelve_months_from_one_report_to_the_next(report: Report, draw: Random) -> str | None:
    if _FOUNDED.search(report.text):
        return None
    year = report.year
    first, last = draw.choice([("12月1日", "11月30日"), ("11月16日", "11月15日")])
    return _restated(
        report,
        draw,
        f"⟦{year - 1}年{first}至{year}年{last}‖{year}年1月1日至{year}年12月31日⟧",
    )


@shape(*WRONG)
def months_of_another_year(report: Report, draw: Random) -> str | None:
    sign = draw.choice(["月至", "月—", "-", "—"])
    return _restated(report, draw, f"⟦{report.year - 1}‖{report.year}⟧年1{sign}12月")


@shape(*WRONG)
def months_that_end_early(report: Report, draw: Random) -> str | None:
    if _FOUNDED.search(report.text):
        return None
    return _restated(report, draw, f"{report.year}年1月至⟦{draw.randint(9, 11)}‖12⟧月")


@shape(*WRONG)
def year_in_chinese_numerals_left(report: Report, draw: Random) -> str | None:
    year, old = spoken_year(report.year), spoken_year(report.year - 1)
    return _restated(report, draw, f"⟦{old}‖{year}⟧年一月一日至⟦{old}‖{year}⟧年十二月三十一日")


@shape(*WRONG)
def year_in_wide_digits_left(report: Report, draw: Random) -> str | None:
    year, old = wide(report.year), wide(report.year - 1)
    return _restated(report, draw, f"自⟦{old}‖{year}⟧年１月１日起至⟦{old}‖{year}⟧年１２月３１日止")


@shape(*WRONG)
def period_with_dots_or_hyphens(report: Report, draw: Random) -> str | None:
    form = draw.choice(["{0}.1.1—{0}.12.31", "{0}-01-01至{0}-12-31", "{0}/1/1-{0}/12/31"])
    return _restated(report, draw, f"⟦{form.format(report.year - 1)}‖{form.format(report.year)}⟧")


@shape(*WRONG)
def digits_of_the_year_swapped(report: Report, draw: Random) -> str | None:
    year = str(report.year)
    swapped = year[0] + year[2] + year[1] + year[3]
    return _restated(report, draw, f"{year}年1月1日至⟦{swapped}‖{year}⟧年12月31日")


@shape(*WRONG)
def only_a_cut_off_of_last_year(report: Report, draw: Random) -> str | None:
    label = draw.choice(["统计截止日期为", "数据截至", "统计数据截止到"])
    year = report.year
    found = _restated(report, draw, f"⟦{year - 1}‖{year}⟧年12月31日")
    return found and re.sub(
        "(?:报告中数据的统计期限|数据统计时间|统计时限|所列数据的统计周期)为", label, found
    )


@shape(*WRONG)
def second_statement_near_the_end(report: Report, draw: Random) -> str | None:
    year = report.year
    label = draw.choice(["以上数据的统计期限为", "本部分数据统计期限为", "上述数据统计时间为"])
    return behind(
        report,
        draw,
        f"{label}⟦{year - 1}年1月1日至{year - 1}年12月31日‖{year}年1月1日至{year}年12月31日⟧。",
        part(report, "其他|说明"),
    )


@shape(*WRONG)
def second_statement_in_the_overview(report: Report, draw: Random) -> str | None:
    year = report.year
    return paragraph(
        report,
        draw,
        f"本报告数据统计期限为⟦{year - 1}‖{year}⟧年1月1日至{year}年12月31日，由各科室核对无误。",
        part(report, OVERVIEW),
    )
