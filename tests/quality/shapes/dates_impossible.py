"""Days that no calendar has, and signing dates that are a row of digits."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from dates_common import (
    EVENTS,
    IMPROVEMENT,
    behind,
    marked,
    paragraph,
    part,
    period,
    plain_date,
    preamble,
    resigned,
    signature,
    signed,
    signed_in_one_line,
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

SHORT = (4, 6, 9, 11)
IMPOSSIBLE = ("dates/date-impossible", "dates/date-broken")
RUN = ("dates/date-run-together", "dates/date-broken", "dates/date-style-mixed")


@shape(*IMPOSSIBLE)
def day_after_the_last_of_the_month(report: Report, draw: Random) -> str | None:
    month = draw.choice(SHORT)
    return report.with_sentence(
        draw, f"{report.year}年⟦{month}月31日‖{month}月30日⟧，召开了政府信息公开工作推进会。"
    )


@shape(*IMPOSSIBLE)
def thirty_first_of_a_short_month_without_a_year(report: Report, draw: Random) -> str | None:
    month = draw.choice(SHORT)
    words = draw.choice(["前，各科室完成自查", "，邀请群众代表座谈", "起，启用新的审查单"])
    return report.with_sentence(draw, f"⟦{month}月31日‖{month}月30日⟧{words}。")


@shape(*IMPOSSIBLE)
def february_has_no_such_day(report: Report, draw: Random) -> str | None:
    leap = report.year % 4 == 0
    return report.with_sentence(
        draw,
        f"{report.year}年2月⟦{30 if leap else 29}‖{29 if leap else 28}⟧日，{draw.choice(EVENTS)}。",
    )


@shape(*IMPOSSIBLE)
def thirtieth_of_february_without_a_year(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw, f"目录调整自2月⟦{draw.choice([30, 31])}‖{draw.randint(20, 28)}⟧日起试行。"
    )


@shape(*IMPOSSIBLE)
def thirteenth_month(report: Report, draw: Random) -> str | None:
    month = draw.randint(13, 19)
    return report.with_sentence(
        draw, f"网上申请系统于{report.year}年⟦{month}‖{draw.randint(3, 12)}⟧月完成升级。"
    )


@shape(*IMPOSSIBLE)
def first_digit_of_the_month_lost(report: Report, draw: Random) -> str | None:
    day = draw.randint(10, 28)
    return report.with_sentence(
        draw, f"{report.year}年⟦0月{day}日‖10月{day}日⟧，{we(report)}{draw.choice(EVENTS)}。"
    )


@shape(*IMPOSSIBLE)
def digits_of_the_day_swapped(report: Report, draw: Random) -> str | None:
    right = draw.choice([14, 15, 16, 17, 18, 19, 23, 24, 25, 26, 27, 28])
    month = draw.choice([3, 5, 7, 8, 10, 12])
    return report.with_sentence(
        draw, f"{month}月⟦{str(right)[::-1]}‖{right}⟧日，新版公开指南上线。"
    )


@shape(*IMPOSSIBLE)
def impossible_day_in_chinese_numerals(report: Report, draw: Random) -> str | None:
    month = spoken(draw.choice(SHORT))
    return report.with_sentence(
        draw,
        f"{spoken_year(report.year)}年⟦{month}月三十一日‖{month}月三十日⟧，完成目录核对。",
    )


@shape(*IMPOSSIBLE)
def impossible_day_in_wide_digits(report: Report, draw: Random) -> str | None:
    month = wide(draw.choice(SHORT))
    return report.with_sentence(draw, f"⟦{month}月３１日‖{month}月３０日⟧，完成栏目迁移。")


@shape(*IMPOSSIBLE)
def impossible_day_written_with_hyphens(report: Report, draw: Random) -> str | None:
    month = draw.choice(SHORT)
    sign, lead = draw.choice([("-", "02d"), ("-", "d"), (".", "d"), ("/", "d")])
    date = f"{report.year}{sign}{month:{lead}}{sign}"
    return report.with_sentence(draw, f"公示截止时间为⟦{date}31‖{date}30⟧，期满无异议。")


@shape(*IMPOSSIBLE)
def range_that_runs_backwards(report: Report, draw: Random) -> str | None:
    first = some_day(draw, report.year)
    last = first + dt.timedelta(draw.randint(5, 30))
    sign = draw.choice(["至", "—", "到", "起至"])
    dates = [plain_date(first), plain_date(last)]
    return report.with_sentence(
        draw,
        f"征求意见时间为⟦{sign.join(dates[::-1])}‖{sign.join(dates)}⟧，意见均已研究。",
    )


@shape(*IMPOSSIBLE)
def range_that_ends_a_year_early(report: Report, draw: Random) -> str | None:
    day = some_day(draw, report.year)
    return report.with_sentence(
        draw,
        f"网站运行维护服务期自{plain_date(day)}起至⟦{day.year - 1}‖{day.year + 1}⟧年"
        f"{day.month}月{day.day - 1}日止。",
    )


@shape(*IMPOSSIBLE, "dates/period-wrong")
def impossible_day_in_the_period(report: Report, draw: Random) -> str | None:
    found = period(report)
    faulty = draw.choice(["12月32日", "13月31日", "11月31日"])
    return marked(report, found.span("end"), faulty) if found else None


@shape(*IMPOSSIBLE)
def impossible_signing_day(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    faulty = {1: "1月32日", 2: "2月30日", 3: "3月33日"}
    return day and resigned(report, f"{day.year}年{faulty.get(day.month, '4月31日')}")


@shape(*IMPOSSIBLE)
def impossible_day_in_the_plan(report: Report, draw: Random) -> str | None:
    month = draw.choice(SHORT)
    return behind(
        report,
        draw,
        f"{report.year + 1}年⟦{month}月31日‖{month}月30日⟧前，将完成查阅点改造。",
        part(report, IMPROVEMENT),
    )


@shape(*IMPOSSIBLE)
def impossible_day_in_a_bracket(report: Report, draw: Random) -> str | None:
    month = draw.choice(SHORT)
    return report.with_sentence(
        draw,
        f"《青石县政务公开栏目管理规定》（{report.year - 1}年⟦{month}月31日‖{month}月30日⟧印发）"
        "继续执行。",
    )


@shape(*IMPOSSIBLE)
def impossible_day_in_the_preamble(report: Report, draw: Random) -> str | None:
    day = f"{report.year + 1}年2月⟦{draw.choice([30, 31])}‖{draw.randint(1, 28)}⟧日"
    return behind(report, draw, f"电话咨询服务截止到{day}。", preamble(report))


@shape(*IMPOSSIBLE)
def impossible_day_in_a_table_cell(report: Report, draw: Random) -> str | None:
    if not report.name.endswith(".md"):
        return None
    month = draw.choice(SHORT)
    rows = f"| 活动 | 时间 |\n| --- | --- |\n| 开放日 | ⟦{month}月31日‖{month}月30日⟧ |"
    return paragraph(report, draw, rows, (0, len(report.text)))


def _digits(day: dt.date) -> str:
    return f"{day.year}{day.month}{day.day}"


@shape(*RUN)
def all_three_signs_lost(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    return day and resigned(report, _digits(day))


@shape(*RUN)
def eight_digits(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    return day and resigned(report, f"{day:%Y%m%d}")


@shape(*RUN)
def six_digits(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    if not day:
        return None
    early = dt.date(day.year, day.month, draw.randint(2, 9))
    return signature(report, f"⟦{_digits(early)}‖{plain_date(early)}⟧")


@shape(*RUN)
def digits_that_can_be_read_in_two_ways(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    if not day:
        return None
    early = dt.date(day.year, 1, draw.randint(11, 19))
    return signature(report, f"⟦{_digits(early)}‖{plain_date(early)}⟧")


@shape(*RUN)
def digits_behind_the_agency(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    faulty = draw.choice([_digits(day), f"{day:%Y%m%d}"]) if day else ""
    return day and signed_in_one_line(report, f"⟦{faulty}‖{plain_date(day)}⟧", "")


@shape(*RUN)
def digits_in_the_line_of_the_agency(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    gap = draw.choice([" ", "　", "　　　　"])
    return day and signed_in_one_line(report, f"⟦{day:%Y%m%d}‖{plain_date(day)}⟧", gap)


@shape(*RUN)
def wide_digits_alone(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    faulty = draw.choice([_digits(day), f"{day:%Y%m%d}"]) if day else ""
    return day and resigned(report, wide(faulty))


@shape(*RUN)
def signs_turned_into_spaces(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    gap = draw.choice([" ", "　"])
    return day and resigned(report, gap.join(str(each) for each in day.timetuple()[:3]))


@shape(*RUN)
def digits_pushed_to_the_right(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    lead = "　" * draw.randint(8, 20)
    return day and signature(report, f"{lead}⟦{_digits(day)}‖{plain_date(day)}⟧")


@shape(*RUN)
def digits_in_brackets(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    return day and signature(report, f"（⟦{day:%Y%m%d}‖{plain_date(day)}⟧）")


@shape(*RUN)
def digits_before_a_closing_note(report: Report, draw: Random) -> str | None:
    day, found = signing_day(report), signed(report)
    if not day or not found or report.text[found.end() :].strip():
        return None
    note = draw.choice(["（此件主动公开）", "（联系电话：5550116）", "抄送：县政务公开办公室。"])
    return signature(report, f"⟦{_digits(day)}‖{plain_date(day)}⟧\n{note}")
