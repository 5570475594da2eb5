"""Fresh: periods, cut-off days, links and slogans."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fresh_places import (
    FIRST,
    OTHER,
    closing,
    into,
    lead,
    period,
)
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report


# dates/cut-off-not-period


@shape("dates/cut-off-not-period", fresh=True)
def fresh_cut_off_when_the_draft_was_done(report: Report, draw: Random) -> str | None:
    y = report.year
    return into(
        report,
        draw,
        FIRST,
        f"⟦截至本报告定稿时‖截至{y}年12月31日⟧，在便民服务大厅公开办事须知类信息37条。",
    )


@shape("dates/cut-off-not-period", fresh=True)
def fresh_cut_off_at_third_quarter(report: Report, draw: Random) -> str | None:
    return into(
        report,
        draw,
        FIRST,
        "⟦截至第三季度末‖截至第四季度末⟧，依托广播室主动公开惠民政策信息46条。",
    )


@shape("dates/cut-off-not-period", fresh=True)
def fresh_cut_off_in_january_after(report: Report, draw: Random) -> str | None:
    y = report.year
    return into(
        report,
        draw,
        FIRST,
        f"⟦截至{y + 1}年1月10日‖截至{y}年12月31日⟧，通过手机短信公开停水、停电信息58条。",
    )


@shape("dates/cut-off-not-period", fresh=True)
def fresh_cut_off_in_brackets_behind(report: Report, draw: Random) -> str | None:
    y = report.year
    return into(
        report,
        draw,
        FIRST,
        f"大厅电子屏公开办事信息132条（⟦数据截止{y}年12月15日‖数据截止{y}年12月31日⟧）。",
    )


# dates/period-missing


def _asked_for_period(report: Report) -> bool:
    return report.era > 2008 and period(report) is not None


@shape("dates/period-missing", fresh=True, anywhere=True, says="统计期限")
def fresh_period_sentence_dropped_from_lead(report: Report, draw: Random) -> str | None:
    numbers = lead(report)
    if not _asked_for_period(report) or not numbers:
        return None
    for number in numbers:
        line = report.lines[number]
        for match in re.finditer("[^。]+。", line):
            rest = line[: match.start()] + line[match.end() :]
            if "1月1日" in match[0] and re.search("编制|公布|报告如下", rest):
                marked = f"{line[: match.start()]}⟦‖{match[0]}⟧{line[match.end() :]}"
                return report.with_line(number, marked)
    return None


def _led(report: Report, paragraph: str) -> str | None:
    """Another lead, in reports whose lead gives no short names."""
    numbers = lead(report)
    if not _asked_for_period(report) or not numbers:
        return None
    old = [report.lines[number] for number in numbers]
    if "简称" in "".join(old) or "1月1日" not in "".join(old):
        return None
    lines = report.lines
    lines[numbers[0]] = paragraph
    for number in reversed(numbers[1:]):
        del lines[number]
    return "\n".join(lines)


@shape("dates/period-missing", fresh=True, anywhere=True, says="统计期限")
def fresh_period_missing_in_lead_for_the_public(report: Report, draw: Random) -> str | None:
    y = report.year
    return _led(
        report,
        f"为便于社会公众了解和监督，现将{y}年度政府信息公开工作年度报告"
        f"⟦‖（统计区间：{y}年1月1日至12月31日）⟧予以公布。",
    )


@shape("dates/period-missing", fresh=True, anywhere=True, says="统计期限")
def fresh_period_missing_in_lead_with_writers(report: Report, draw: Random) -> str | None:
    y = report.year
    return _led(
        report,
        "本年度报告由办公室牵头、各业务科室配合编写"
        f"⟦‖，各项数据起止时间为{y}年1月1日至{y}年12月31日⟧。如有疑问，欢迎来信来函。",
    )


# dates/period-wrong


def _other_period(report: Report, faulty: str) -> str | None:
    found = period(report)
    if found is None:
        return None
    start, end = found.span()
    return f"{report.text[:start]}⟦{faulty}‖{found[0]}⟧{report.text[end:]}"


@shape("dates/period-wrong", fresh=True)
def fresh_period_of_two_years(report: Report, draw: Random) -> str | None:
    y = report.year
    return _other_period(report, f"{y - 1}年1月1日至{y}年12月31日")


@shape("dates/period-wrong", fresh=True)
def fresh_period_ends_a_day_early(report: Report, draw: Random) -> str | None:
    found = period(report)
    return found and _other_period(report, found[0].replace("12月31日", "12月30日"))


@shape("dates/period-wrong", fresh=True)
def fresh_period_begins_in_february(report: Report, draw: Random) -> str | None:
    found = period(report)
    return found and _other_period(report, found[0].replace("年1月1日", "年2月1日"))


@shape("dates/period-wrong", fresh=True)
def fresh_period_of_eleven_months(report: Report, draw: Random) -> str | None:
    y = report.year
    return _other_period(report, f"{y}年1月至11月")


@shape("dates/period-wrong", fresh=True)
def fresh_period_of_last_year_in_the_other_part(report: Report, draw: Random) -> str | None:
    y = report.year
    if period(report) is None:
        return None
    return closing(
        report,
        draw,
        OTHER,
        f"本报告各项数据的统计周期为⟦{y - 1}年1月1日至{y - 1}年12月31日"
        f"‖{y}年1月1日至{y}年12月31日⟧。",
    )


# dates/stale-link


@shape("dates/stale-link", fresh=True)
def fresh_link_folder_of_year_and_month(report: Report, draw: Random) -> str | None:
    y = report.year
    tail = "/t0118_5571.shtml"
    head = "http://www.qingshi.example.cn/zwgk/nb/"
    return closing(
        report,
        draw,
        OTHER,
        "本年度报告全文可在政府门户网站"
        f"（⟦{head}{y - 1}03{tail}‖{head}{y + 1}01{tail}⟧）查阅、下载。",
    )


@shape("dates/stale-link", fresh=True)
def fresh_link_asks_for_a_year(report: Report, draw: Random) -> str | None:
    y = report.year
    head = "https://xxgk.yunxi.example.cn/report/list.html?nd="
    return closing(report, draw, OTHER, f"报告电子版下载链接：⟦{head}{y - 2}‖{head}{y}⟧。")


@shape("dates/stale-link", fresh=True)
def fresh_link_file_named_after_a_year(report: Report, draw: Random) -> str | None:
    y = report.year
    head = "https://www.yunxi.example.cn/files/"
    return closing(
        report,
        draw,
        OTHER,
        f"需要报告文本的，可点击⟦{head}{y - 1}ndbg.pdf‖{head}{y}ndbg.pdf⟧下载本报告。",
    )


@shape("dates/stale-link", fresh=True)
def fresh_link_day_with_hyphens(report: Report, draw: Random) -> str | None:
    y = report.year
    head = "www.bailu.example.cn/xxgk/ndbg/"
    wrong, right = f"{head}{y - 1}-01-22/8812.html", f"{head}{y + 1}-01-22/8812.html"
    return closing(report, draw, OTHER, f"本报告登载于⟦{wrong}‖{right}⟧，欢迎查阅。")


# dates/stale-phrase


@shape("dates/stale-phrase", fresh=True)
def fresh_phrase_of_the_history_campaign(report: Report, draw: Random) -> str | None:
    if report.year < 2024:
        return None
    return into(
        report,
        draw,
        FIRST,
        "⟦在党史学习教育中‖在日常走访中⟧，机关党员为查阅点义务整理旧卷宗。",
    )


@shape("dates/stale-phrase", fresh=True)
def fresh_phrase_of_a_plan_just_begun(report: Report, draw: Random) -> str | None:
    if report.year not in (2022, 2023, 2024):
        return None
    return into(
        report,
        draw,
        FIRST,
        "围绕⟦“十四五”良好开局‖年度中心工作⟧，把重大项目的审批结果及时告诉群众。",
    )
