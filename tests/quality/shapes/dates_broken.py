"""Dates that lost a sign, and years and months without theirs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dates_common import (
    EVENTS,
    OVERVIEW,
    behind,
    marked,
    opened,
    part,
    period,
    plain_date,
    resigned,
    signature,
    signing_day,
    some_day,
    spoken,
    spoken_year,
    we,
    wide,
)
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random

BROKEN = ("dates/date-broken", "dates/date-unit-missing")
UNIT = ("dates/date-unit-missing", "dates/date-broken")


@shape(*BROKEN)
def day_sign_lost_at_the_end_of_the_period(report: Report, draw: Random) -> str | None:
    found = period(report)
    return marked(report, (found.end("end") - 1, found.end("end")), "") if found else None


@shape(*BROKEN)
def day_sign_lost_at_the_start_of_the_period(report: Report, draw: Random) -> str | None:
    found = period(report)
    return marked(report, (found.end("start") - 1, found.end("start")), "") if found else None


@shape(*BROKEN)
def month_sign_lost_in_the_period(report: Report, draw: Random) -> str | None:
    found = period(report)
    return marked(report, (found.start("end") + 2, found.start("end") + 3), "") if found else None


@shape(*BROKEN)
def year_sign_lost_before_the_month(report: Report, draw: Random) -> str | None:
    day = some_day(draw, report.year)
    return report.with_sentence(
        draw, f"{day.year}⟦‖年⟧{day.month}月{day.day}日，{we(report)}{draw.choice(EVENTS)}。"
    )


@shape(*BROKEN)
def year_sign_lost_before_a_range_of_months(report: Report, draw: Random) -> str | None:
    month = draw.randint(2, 6)
    return report.with_sentence(
        draw, f"{report.year}⟦‖年⟧{month}月至{month + 3}月，集中整治链接失效的栏目。"
    )


@shape(*BROKEN)
def month_written_with_the_sign_of_the_day(report: Report, draw: Random) -> str | None:
    day = some_day(draw, report.year)
    return report.with_sentence(
        draw, f"{day.year}年{day.month}⟦日‖月⟧{day.day}日，{draw.choice(EVENTS)}。"
    )


@shape(*BROKEN)
def month_written_with_the_sign_of_the_year(report: Report, draw: Random) -> str | None:
    day = some_day(draw, report.year)
    return report.with_sentence(
        draw, f"新修订的公开指南自{day.year}年{day.month}⟦年‖月⟧{day.day}日起施行。"
    )


@shape(*BROKEN)
def day_written_with_the_sign_of_the_month(report: Report, draw: Random) -> str | None:
    day = some_day(draw, report.year)
    return report.with_sentence(
        draw, f"网站检修安排在{day.year}年{day.month}月{day.day}⟦月‖日⟧，检修期间改为窗口查询。"
    )


@shape(*BROKEN, "wording/duplicated-word")
def a_sign_typed_twice(report: Report, draw: Random) -> str | None:
    day = some_day(draw, report.year)
    date = draw.choice(
        [
            f"{day.year}年{day.month}月{day.day}⟦日日‖日⟧",
            f"{day.year}年{day.month}⟦月月‖月⟧{day.day}日",
            f"{day.year}⟦年年‖年⟧{day.month}月{day.day}日",
        ]
    )
    return report.with_sentence(draw, f"领导小组于{date}听取了承办科室的汇报。")


@shape(*BROKEN)
def month_and_day_run_into_one_number(report: Report, draw: Random) -> str | None:
    day = some_day(draw, report.year)
    return report.with_sentence(
        draw, f"截至{day.year}年⟦{day:%m%d}日‖{day.month}月{day.day}日⟧，整改事项已逐项销号。"
    )


@shape(*BROKEN)
def day_sign_lost_before_a_comma(report: Report, draw: Random) -> str | None:
    day = some_day(draw, report.year)
    return report.with_sentence(
        draw, f"{day.year}年{day.month}月{day.day}⟦‖日⟧，{we(report)}{draw.choice(EVENTS)}。"
    )


@shape(*BROKEN)
def day_sign_lost_in_a_bracket(report: Report, draw: Random) -> str | None:
    day = some_day(draw, report.year)
    opening, end = draw.choice(["（）", "()"])
    return report.with_sentence(
        draw,
        f"政务公开日活动{opening}{day.year}年{day.month}月{day.day}⟦‖日⟧{end}"
        "设在便民服务大厅，现场解答了群众关心的问题。",
    )


@shape(*BROKEN)
def day_sign_lost_at_the_end_of_a_range(report: Report, draw: Random) -> str | None:
    day = some_day(draw, report.year)
    start = draw.randint(1, 6)
    return report.with_sentence(
        draw,
        f"公开指南征求意见的时间为{day.year}年{day.month}月{start}日至"
        f"{day.month}月{day.day}⟦‖日⟧，其间没有收到反对意见。",
    )


@shape(*BROKEN)
def day_sign_lost_behind_wide_digits(report: Report, draw: Random) -> str | None:
    day = some_day(draw, report.year)
    date = wide(f"{day.year}年{day.month}月{day.day}")
    return report.with_sentence(draw, f"⟦{date}‖{plain_date(day)}⟧，{draw.choice(EVENTS)}。")


@shape(*BROKEN)
def sign_lost_in_a_date_in_chinese_numerals(report: Report, draw: Random) -> str | None:
    day = some_day(draw, report.year)
    year, month, date = spoken_year(day.year), spoken(day.month), spoken(day.day)
    words = draw.choice([f"{year}年{month}月{date}⟦‖日⟧", f"{year}⟦‖年⟧{month}月{date}日"])
    return report.with_sentence(draw, f"该制度于{words}起试行。")


@shape(*BROKEN)
def day_sign_lost_in_the_signature(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    return day and resigned(report, f"{day.year}年{day.month}月{day.day}")


@shape(*BROKEN)
def month_sign_lost_in_the_signature(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    return day and signature(report, f"{day.year}年{day.month}⟦‖月⟧{day.day}日")


@shape(*BROKEN)
def year_sign_lost_in_the_signature(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    return day and signature(report, f"{day.year}⟦‖年⟧{day.month}月{day.day}日")


@shape(*BROKEN, "residue/placeholder")
def month_and_day_not_filled_in(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    blank = draw.choice([" ", "  ", "　", "　　"])
    return day and signature(report, f"{day.year}年⟦{blank}月{blank}日‖{day.month}月{day.day}日⟧")


@shape(*BROKEN, "residue/placeholder")
def day_not_filled_in(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    blank = draw.choice([" ", "  ", "　", ""])
    return day and signature(report, f"{day.year}年{day.month}月⟦{blank}‖{day.day}⟧日")


@shape(*UNIT)
def year_sign_lost_before_since(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, f"{report.year}⟦‖年⟧以来，{we(report)}坚持先审查、后公开。")


@shape(*UNIT)
def year_sign_lost_in_the_words_for_annual(report: Report, draw: Random) -> str | None:
    words = draw.choice(["政务公开考核结果已经通报", "公开目录完成修订", "查阅点开放情况良好"])
    return report.with_sentence(draw, f"{report.year}⟦‖年⟧度{words}。")


@shape(*UNIT)
def year_sign_lost_where_the_overview_opens(report: Report, draw: Random) -> str | None:
    return opened(
        report, f"{report.year}⟦‖年⟧，{we(report)}把政务公开融入日常工作，各项任务按期完成。"
    )


@shape(*UNIT)
def year_sign_lost_behind_in(report: Report, draw: Random) -> str | None:
    return report.with_sentence(draw, f"在{report.year}⟦‖年⟧，承办科室没有出现超期答复的情形。")


@shape(*UNIT)
def year_sign_lost_before_its_end(report: Report, draw: Random) -> str | None:
    words = draw.choice(["底", "末"])
    return report.with_sentence(draw, f"截至{report.year}⟦‖年⟧{words}，整改事项全部销号。")


@shape(*UNIT)
def year_sign_lost_before_its_half(report: Report, draw: Random) -> str | None:
    half = draw.choice(["上半年", "下半年"])
    return report.with_sentence(draw, f"{report.year}⟦‖年⟧{half}，{draw.choice(EVENTS)}。")


@shape(*UNIT)
def year_sign_lost_before_a_quarter(report: Report, draw: Random) -> str | None:
    quarter = draw.choice(["第一", "第二", "第三", "第四"])
    return report.with_sentence(
        draw, f"{we(report)}在{report.year}⟦‖年⟧{quarter}季度{draw.choice(EVENTS)}。"
    )


@shape(*UNIT)
def month_sign_lost_before_its_end(report: Report, draw: Random) -> str | None:
    month = draw.randint(3, 12)
    return report.with_sentence(draw, f"截至{report.year}年{month}⟦‖月⟧底，公开目录全部更新完毕。")


@shape(*UNIT)
def month_sign_lost_before_a_third_of_it(report: Report, draw: Random) -> str | None:
    third = draw.choice(["上旬", "中旬", "下旬"])
    month = draw.randint(2, 12)
    year = draw.choice([f"{report.year}年", ""])
    return report.with_sentence(draw, f"{year}{month}⟦‖月⟧{third}，{draw.choice(EVENTS)}。")


@shape(*UNIT)
def year_sign_lost_before_onwards(report: Report, draw: Random) -> str | None:
    return behind(
        report, draw, f"从{report.year}⟦‖年⟧起，拟公开信息一律填写审查单。", part(report, OVERVIEW)
    )


@shape(*UNIT)
def year_sign_lost_in_a_comparison(report: Report, draw: Random) -> str | None:
    words = draw.choice(["相比", "同期相比", "度相比"])
    return report.with_sentence(
        draw, f"与{report.year - 1}⟦‖年⟧{words}，群众通过网上渠道咨询的比重有所上升。"
    )


@shape(*UNIT)
def year_sign_lost_behind_wide_digits(report: Report, draw: Random) -> str | None:
    words = draw.choice(["以来", "全年", "度"])
    return report.with_sentence(
        draw, f"{wide(report.year)}⟦‖年⟧{words}，{we(report)}未发生失泄密事件。"
    )


@shape(*UNIT)
def year_sign_lost_behind_chinese_numerals(report: Report, draw: Random) -> str | None:
    words = draw.choice(["以来", "度", "上半年"])
    return report.with_sentence(draw, f"{spoken_year(report.year)}⟦‖年⟧{words}，审查流程没有变动。")


@shape(*UNIT)
def year_sign_lost_in_the_reports_own_words(report: Report, draw: Random) -> str | None:
    found = re.finditer(f"{report.year}(年)(?:，|以来|度|全年|上半年|底)", report.text)
    before = [(each, report.text[: each.start()]) for each in found]
    places = [each for each, text in before if text.rfind("《") <= text.rfind("》")]
    return marked(report, draw.choice(places).span(1), "") if places else None
