"""Dates written in several ways, and counts that stop before the year does."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from dates_common import (
    EVENTS,
    OVERVIEW,
    behind,
    paragraph,
    part,
    plain_date,
    preamble,
    resigned,
    signature,
    signing_day,
    some_day,
    spoken,
    spoken_date,
    we,
)
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random

STYLE = "dates/date-style-mixed"
CUT = "dates/cut-off-not-period"
END = "12月31日"


def _written(report: Report, draw: Random, faulty: str, day: dt.date) -> str | None:
    date = f"⟦{faulty}‖{plain_date(day)}⟧"
    words = draw.choice(
        [
            f"{date}{draw.choice(EVENTS)}。",
            f"{we(report)}于{date}{draw.choice(EVENTS)}。",
            f"修订后的审查办法自{date}起执行。",
            f"政务公开主题日活动（{date}）吸引了周边居民参加，现场发放了办事手册。",
        ]
    )
    return report.with_sentence(draw, date and words)


@shape(STYLE)
def hyphens_in_the_text(report: Report, draw: Random) -> str | None:
    day = some_day(draw, report.year)
    return _written(report, draw, draw.choice([f"{day}", f"{day.year}-{day.month}-{day.day}"]), day)


@shape(STYLE)
def dots_in_the_text(report: Report, draw: Random) -> str | None:
    day = some_day(draw, report.year)
    faulty = draw.choice([f"{day.year}.{day.month}.{day.day}", f"{day:%Y.%m.%d}"])
    return _written(report, draw, faulty, day)


@shape(STYLE)
def slashes_in_the_text(report: Report, draw: Random) -> str | None:
    day = some_day(draw, report.year)
    return _written(report, draw, f"{day.year}/{day.month}/{day.day}", day)


@shape(STYLE)
def year_of_two_digits(report: Report, draw: Random) -> str | None:
    day = some_day(draw, report.year)
    return _written(report, draw, f"{day:%y}年{day.month}月{day.day}日", day)


@shape(STYLE)
def year_of_two_digits_before_a_month(report: Report, draw: Random) -> str | None:
    day = some_day(draw, report.year)
    return report.with_sentence(
        draw, f"⟦{day:%y}‖{day.year}⟧年{day.month}月，{draw.choice(EVENTS)}。"
    )


@shape(STYLE)
def one_date_of_the_text_in_chinese_numerals(report: Report, draw: Random) -> str | None:
    day = some_day(draw, report.year)
    return _written(report, draw, spoken_date(day), day)


@shape(STYLE)
def digits_and_chinese_numerals_in_one_date(report: Report, draw: Random) -> str | None:
    day = some_day(draw, report.year)
    faulty = draw.choice(
        [
            f"{day.year}年{spoken(day.month)}月{day.day}日",
            f"{day.year}年{day.month}月{spoken(day.day)}日",
        ]
    )
    return _written(report, draw, faulty, day)


@shape(STYLE)
def range_written_with_dots(report: Report, draw: Random) -> str | None:
    day = some_day(draw, report.year)
    end = day + dt.timedelta(7)
    return report.with_sentence(
        draw,
        f"公示期为⟦{day.year}.{day.month}.{day.day}—{end.year}.{end.month}.{end.day}"
        f"‖{plain_date(day)}—{plain_date(end)}⟧，期间未收到异议。",
    )


@shape(STYLE)
def hyphens_in_the_preamble(report: Report, draw: Random) -> str | None:
    day = dt.date(report.year + 1, 1, draw.randint(10, 28))
    sentence = f"本报告自⟦{day}‖{plain_date(day)}⟧起可在政务服务大厅取阅。"
    return behind(report, draw, sentence, preamble(report))


@shape(STYLE)
def zeros_in_the_signature(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    return day and resigned(report, f"{day:%Y年%m月%d日}")


@shape(STYLE)
def hyphens_or_dots_in_the_signature(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    sign = draw.choice("-./")
    return day and resigned(report, f"{day.year}{sign}{day.month}{sign}{day.day}")


@shape(STYLE)
def year_of_two_digits_in_the_signature(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    return day and resigned(report, f"{day:%y}年{day.month}月{day.day}日")


@shape(STYLE, "dates/date-broken")
def signature_without_a_day(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    return day and signature(report, f"{day.year}年{day.month}月⟦‖{day.day}日⟧")


@shape(STYLE)
def zero_among_chinese_numerals(report: Report, draw: Random) -> str | None:
    day = signing_day(report)
    rest = spoken_date(day)[2:] if day else ""
    return day and signature(report, f"二⟦{draw.choice('0OoＯ０')}‖〇⟧{rest}")


def _flow(draw: Random) -> str:
    number = draw.randint(12, 90)
    return draw.choice(
        [
            f"公开惠民补贴类信息{number}条",
            f"发布政策解读材料{number}篇",
            f"办结信息更正申请{number}件",
            f"答复网上公开咨询{number}件",
            f"公开重大项目批准和实施信息{number}条",
        ]
    )


@shape(CUT)
def up_to_now(report: Report, draw: Random) -> str | None:
    now = draw.choice(["截至目前", "截止目前", "截至目前为止", "截止到目前"])
    return report.with_sentence(
        draw, f"⟦{now}‖截至{report.year}年{END}⟧，{we(report)}{_flow(draw)}。"
    )


@shape(CUT)
def up_to_the_day_of_writing(report: Report, draw: Random) -> str | None:
    now = draw.choice(
        ["截至发稿时", "截至本报告编制之日", "截至成文之日", "截至撰写本报告时", "截至报告日"]
    )
    return report.with_sentence(draw, f"⟦{now}‖截至{report.year}年{END}⟧，共{_flow(draw)}。")


@shape(CUT)
def up_to_a_day_of_autumn(report: Report, draw: Random) -> str | None:
    day = dt.date(report.year, draw.randint(9, 11), draw.randint(1, 28))
    year = draw.choice([f"{report.year}年", ""])
    return report.with_sentence(
        draw, f"截至{year}⟦{day.month}月{day.day}日‖{END}⟧，{we(report)}共{_flow(draw)}。"
    )


@shape(CUT)
def up_to_a_day_of_december(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw, f"截至{report.year}年12月⟦{draw.randint(5, 25)}‖31⟧日，共{_flow(draw)}。"
    )


@shape(CUT)
def up_to_the_end_of_a_month(report: Report, draw: Random) -> str | None:
    month = spoken(draw.randint(9, 11)) if draw.random() < 0.3 else draw.randint(9, 11)
    word = draw.choice(["截至", "截止", "截止到"])
    return report.with_sentence(
        draw, f"{word}⟦{month}月底‖{report.year}年12月底⟧，{we(report)}{_flow(draw)}。"
    )


@shape(CUT)
def up_to_a_day_of_the_next_year(report: Report, draw: Random) -> str | None:
    day = dt.date(report.year + 1, 1, draw.randint(4, 18))
    return report.with_sentence(
        draw, f"截至⟦{plain_date(day)}‖{report.year}年{END}⟧，共{_flow(draw)}。"
    )


@shape(CUT)
def cut_off_in_a_bracket(report: Report, draw: Random) -> str | None:
    day = draw.choice(["目前", "11月30日", "12月15日", "10月底"])
    opening, end = draw.choice(["（）", "()"])
    return report.with_sentence(
        draw, f"{we(report)}{_flow(draw)}{opening}截至⟦{day}‖{END}⟧{end}，均已归档。"
    )


@shape(CUT)
def cut_off_far_before_the_count(report: Report, draw: Random) -> str | None:
    day = draw.choice(["目前", f"{report.year}年11月15日", "11月底"])
    return report.with_sentence(
        draw,
        f"截至⟦{day}‖{report.year}年{END}⟧，通过门户网站、微信公众号、公示栏和广播等渠道，"
        f"围绕群众关心的教育、医疗和住房问题，{_flow(draw)}。",
    )


@shape(CUT)
def cut_off_in_the_middle_of_the_sentence(report: Report, draw: Random) -> str | None:
    day = draw.choice(["目前", "11月20日", "10月末"])
    return report.with_sentence(
        draw, f"按照目录逐项核对后，{we(report)}截至⟦{day}‖{END}⟧已{_flow(draw)}。"
    )


@shape(CUT)
def cut_off_in_a_paragraph_of_the_overview(report: Report, draw: Random) -> str | None:
    day = draw.choice(["第三季度末", "11月底", f"{report.year}年10月31日"])
    return paragraph(
        report,
        draw,
        f"在重点领域方面，截至⟦{day}‖{report.year}年{END}⟧，{_flow(draw)}，群众反映良好。",
        part(report, OVERVIEW),
    )
