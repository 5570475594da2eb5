"""Fresh: the table of statistics of 2014 to 2018, its sums and what the text says of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fresh_tables import figures_of, filled
from fresh_tables_prose import closing, wrong
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from fresh_tables import Row
    from planting import Report

_MAIN = "概述|工作要点|主动公开|总体"


def row_of(report: Report, label: str) -> Row | None:
    """The row of the table of statistics that has the label."""
    if not 2013 < report.year < 2019:
        return None
    for number, line in enumerate(report.lines):
        if label in line:
            row = figures_of(report, number)
            if len(row.figures) == 1 and re.fullmatch(r"\d+", row.figures[0]):
                return row
    return None


def number_of(report: Report, label: str) -> int | None:
    """The number in the row of the label."""
    row = row_of(report, label)
    return row.count(0) if row else None


# Sums.


@shape("tables/stats-sum", fresh=True)
def one_delayed_request_too_many(report: Report, draw: Random) -> str | None:
    row = row_of(report, "2.延期办结数")
    return filled(report, (row, 0, row.count(0) + 1)) if row else None


@shape("tables/stats-sum", fresh=True)
def requests_by_letter_forgotten(report: Report, draw: Random) -> str | None:
    row = row_of(report, "4.信函申请数")
    return filled(report, (row, 0, 0)) if row and row.count(0) else None


@shape("tables/stats-sum", fresh=True)
def private_secrets_not_in_the_refused(report: Report, draw: Random) -> str | None:
    row = row_of(report, "涉及个人隐私")
    return filled(report, (row, 0, row.count(0) + 2)) if row else None


@shape("tables/stats-sum", fresh=True)
def parttime_people_not_in_the_staff(report: Report, draw: Random) -> str | None:
    row = row_of(report, "2.兼职人员数")
    return filled(report, (row, 0, row.count(0) + draw.choice((1, 3, 10)))) if row else None


@shape("tables/stats-sum", fresh=True)
def more_papers_open_than_all_channels_have(report: Report, draw: Random) -> str | None:
    row = row_of(report, "（一）主动公开政府信息数")
    if not row or not row.count(0):
        return None
    return filled(report, (row, 0, row.count(0) * 10))


@shape("tables/stats-sum", fresh=True)
def replies_short_of_those_elsewhere(report: Report, draw: Random) -> str | None:
    row = row_of(report, "（三）申请答复数")
    if not row or row.count(0) < 2:
        return None
    return filled(report, (row, 0, row.count(0) - 1))


# Text against the table.


def behind_first_prose(report: Report, sentence: str) -> str | None:
    """The sentence as a paragraph behind the first prose of the first part."""
    begun = False
    for number, line in enumerate(report.lines):
        begun = begun or line.strip().startswith("一、")
        if begun and number in report.prose():
            lead = line[: len(line) - len(line.lstrip())]
            gap = "\n\n" if report.lines[number + 1 : number + 2] == [""] else "\n"
            return report.with_line(number, f"{line}{gap}{lead}{sentence}")
    return None


def told(report: Report, draw: Random, label: str, before: str, after: str) -> str | None:
    """A paragraph with a number of the table, wrong."""
    many = number_of(report, label)
    if not many:
        return None
    sentence = f"{before}{wrong(draw, many)}{after}"
    return closing(report, _MAIN, sentence) or behind_first_prose(report, sentence)


@shape("tables/stats-text", fresh=True)
def texts_on_the_website_told_wrong(report: Report, draw: Random) -> str | None:
    return told(
        report,
        draw,
        "2.政府网站公开政府信息数",
        "网站是公开的第一平台，全年通过政府网站公开政府信息",
        "条。",
    )


@shape("tables/stats-text", fresh=True)
def interpretations_published_told_wrong(report: Report, draw: Random) -> str | None:
    return told(
        report,
        draw,
        "3.政策解读稿件发布数",
        f"重大政策出台后同步组织解读，{report.year}年共发布政策解读稿件",
        "篇，图文并茂、通俗易懂。",
    )


@shape("tables/stats-text", fresh=True)
def requests_received_told_wrong_before_the_table(report: Report, draw: Random) -> str | None:
    return told(
        report,
        draw,
        "（一）收到申请数",
        f"{report.year}年，共收到各类政府信息公开申请",
        "件，均登记在册。",
    )


@shape("tables/stats-text", fresh=True)
def people_at_the_work_told_wrong(report: Report, draw: Random) -> str | None:
    return told(
        report,
        draw,
        "（三）从事政府信息公开工作人员数",
        "工作力量得到加强，从事政府信息公开工作的人员共有",
        "人。",
    )


@shape("tables/stats-text", fresh=True)
def people_trained_told_wrong(report: Report, draw: Random) -> str | None:
    return told(
        report,
        draw,
        "（三）接受培训人员数",
        "注重业务能力建设，政府信息公开培训累计覆盖",
        "人次。",
    )


@shape("tables/stats-text", fresh=True)
def meetings_on_openness_told_wrong(report: Report, draw: Random) -> str | None:
    return told(
        report,
        draw,
        "（一）召开政府信息公开工作会议",
        "加强组织领导，先后",
        "次召开政府信息公开工作专题会议。",
    )
