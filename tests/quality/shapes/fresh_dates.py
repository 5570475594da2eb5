"""Fresh: dates that are broken, impossible, run together or written in two ways."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fresh_places import FIRST, PROBLEMS, into, period, resigned, signed
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report


# dates/date-broken


@shape("dates/date-broken", fresh=True)
def fresh_broken_day_word_lost_before_from(report: Report, draw: Random) -> str | None:
    y = report.year
    return into(
        report,
        draw,
        FIRST,
        f"公开指南修订稿自⟦{y}年6月18起‖{y}年6月18日起⟧在门口公示栏张贴十五天，听取群众意见。",
    )


@shape("dates/date-broken", fresh=True)
def fresh_broken_month_and_day_run_together(report: Report, draw: Random) -> str | None:
    y = report.year
    return report.with_sentence(
        draw, f"经集体研究，新的查阅须知于⟦{y}年922日‖{y}年9月22日⟧张贴上墙。"
    )


@shape("dates/date-broken", fresh=True)
def fresh_broken_month_word_twice(report: Report, draw: Random) -> str | None:
    return into(
        report, draw, FIRST, "⟦4月月16日‖4月16日⟧，分管负责同志带队到查阅点实地察看座椅和标识。"
    )


@shape("dates/date-broken", fresh=True)
def fresh_broken_month_word_for_year(report: Report, draw: Random) -> str | None:
    y = report.year
    return report.with_sentence(
        draw, f"保密审查登记簿从⟦{y}月5月20日‖{y}年5月20日⟧起换用新样式，一事一登。"
    )


@shape("dates/date-broken", fresh=True)
def fresh_broken_year_word_lost_at_period_end(report: Report, draw: Random) -> str | None:
    found = period(report)
    if found is None or f"{report.year}年12月31日" not in found[0]:
        return None
    head, _, tail = found[0].rpartition(f"{report.year}年12月31日")
    start, end = found.span()
    return (
        report.text[:start]
        + f"{head}⟦{report.year}12月31日‖{report.year}年12月31日⟧{tail}"
        + report.text[end:]
    )


@shape("dates/date-broken", fresh=True)
def fresh_broken_year_word_lost_in_signature(report: Report, draw: Random) -> str | None:
    found = signed(report)
    if found is None:
        return None
    _, year, month, day = found
    return resigned(report, f"{year}{month}月{day}日")


# dates/date-impossible


@shape("dates/date-impossible", fresh=True)
def fresh_impossible_end_of_june(report: Report, draw: Random) -> str | None:
    return into(
        report,
        draw,
        FIRST,
        "6月24日至⟦6月31日‖6月30日⟧，在集贸市场摆放意见簿，请赶集群众写下想看的信息。",
    )


@shape("dates/date-impossible", fresh=True)
def fresh_impossible_day_turned_round(report: Report, draw: Random) -> str | None:
    y = report.year
    return report.with_sentence(
        draw, f"上级督查组于⟦{y}年10月32日‖{y}年10月23日⟧现场抽看了档案柜和登记簿。"
    )


@shape("dates/date-impossible", fresh=True)
def fresh_impossible_thirtieth_of_february(report: Report, draw: Random) -> str | None:
    y = report.year
    return into(
        report,
        draw,
        FIRST,
        f"年初的工作部署会（⟦{y}年2月30日‖{y}年2月26日⟧）明确了各股室的信息员。",
    )


@shape("dates/date-impossible", fresh=True)
def fresh_impossible_month_fourteen(report: Report, draw: Random) -> str | None:
    y = report.year
    return into(
        report,
        draw,
        PROBLEMS,
        f"上述整改事项已于⟦{y}年14月10日‖{y}年4月10日⟧逐条验收。",
    )


@shape("dates/date-impossible", fresh=True)
def fresh_impossible_course_ends_before_it_begins(report: Report, draw: Random) -> str | None:
    y = report.year
    right = f"{y}年9月15日—{y}年9月18日"
    wrong = f"{y}年9月18日—{y}年9月15日"
    return report.with_sentence(draw, f"⟦{wrong}‖{right}⟧，派人到兄弟单位跟班学习卷宗整理。")


@shape("dates/date-impossible", fresh=True)
def fresh_impossible_year_with_digits_turned(report: Report, draw: Random) -> str | None:
    y = str(report.year)
    wrong = y[0] + y[2] + y[1] + y[3]
    if int(wrong) < 2100:
        return None
    return into(report, draw, FIRST, f"公开工作的得分计入⟦{wrong}年度‖{y}年度⟧各股室绩效考核成绩。")


# dates/date-run-together


@shape("dates/date-run-together", fresh=True)
def fresh_run_together_eight_digits_alone(report: Report, draw: Random) -> str | None:
    found = signed(report)
    if found is None:
        return None
    _, year, month, day = found
    return resigned(report, f"{year}{month:02}{day:02}")


@shape("dates/date-run-together", fresh=True)
def fresh_run_together_fullwidth_digits(report: Report, draw: Random) -> str | None:
    found = signed(report)
    if found is None:
        return None
    _, year, month, day = found
    digits = f"{year}{month}{day}"
    return resigned(report, "".join(chr(ord(each) + 0xFEE0) for each in digits))


@shape("dates/date-run-together", fresh=True)
def fresh_run_together_behind_agency_and_blanks(report: Report, draw: Random) -> str | None:
    found = signed(report)
    if found is None:
        return None
    number, year, month, day = found
    lines = report.lines
    agency = next((at for at in range(number - 1, 0, -1) if lines[at].strip()), 0)
    if not re.search("[局厅会府委部室处总局]$", lines[agency].strip()) or len(lines[agency]) > 60:
        return None
    was = f"{year}年{month}月{day}日"
    lines[agency] = f"{lines[agency].rstrip()}　　⟦{year}{month}{day}‖{was}⟧"
    del lines[agency + 1 : number + 1]
    return "\n".join(lines)


@shape("dates/date-run-together", fresh=True)
def fresh_run_together_with_fullwidth_blanks(report: Report, draw: Random) -> str | None:
    found = signed(report)
    if found is None:
        return None
    _, year, month, day = found
    return resigned(report, f"{year}　{month}　{day}")


@shape("dates/date-run-together", fresh=True)
def fresh_run_together_above_a_note_of_issue(report: Report, draw: Random) -> str | None:
    found = signed(report)
    if found is None:
        return None
    _, year, month, day = found
    text = resigned(report, f"{year}{month}{day:02}")
    return f"{text.rstrip()}\n（此件主动公开）\n"


# dates/date-style-mixed


def _by_words(report: Report) -> bool:
    return len(re.findall(r"\d{4}年\d{1,2}月\d{1,2}日", report.text)) > 2


@shape("dates/date-style-mixed", fresh=True)
def fresh_style_slashes_within_a_sentence(report: Report, draw: Random) -> str | None:
    y = report.year
    if not _by_words(report):
        return None
    return into(
        report, draw, FIRST, f"门口的旧公示栏在⟦{y}/9/12‖{y}年9月12日⟧拆除，原址换成电子屏。"
    )


@shape("dates/date-style-mixed", fresh=True)
def fresh_style_year_of_two_digits(report: Report, draw: Random) -> str | None:
    y = report.year
    if not _by_words(report):
        return None
    return report.with_sentence(
        draw, f"纸质登记簿自⟦{y % 100:02}年8月6日‖{y}年8月6日⟧停用，改在系统里登记。"
    )


@shape("dates/date-style-mixed", fresh=True)
def fresh_style_signature_with_zeros(report: Report, draw: Random) -> str | None:
    found = signed(report)
    if found is None:
        return None
    _, year, month, day = found
    return resigned(report, f"{year}年{month:02}月{day:02}日")


@shape("dates/date-style-mixed", fresh=True)
def fresh_style_signature_with_points(report: Report, draw: Random) -> str | None:
    found = signed(report)
    if found is None:
        return None
    _, year, month, day = found
    return resigned(report, f"{year}.{month:02}.{day:02}")


@shape("dates/date-style-mixed", fresh=True)
def fresh_style_chinese_numerals_in_brackets(report: Report, draw: Random) -> str | None:
    y = report.year
    if not _by_words(report):
        return None
    said = "".join("〇一二三四五六七八九"[int(each)] for each in str(y))
    return into(
        report,
        draw,
        FIRST,
        f"查阅点的开放时间作了延长（⟦{said}年十月八日‖{y}年10月8日⟧起执行），周六上午也有人值守。",
    )
