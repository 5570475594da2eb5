"""Parts of the form without their table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import Report, shape
from structure_common import edited, gap, paragraphs, part

if TYPE_CHECKING:
    from random import Random

    from structure_common import Edit


def without_table(report: Report, kind: str, *texts: str) -> str | None:
    """A part of the form with something else in the place of its table."""
    found = part(report, kind)
    if report.era == 2008 or found is None or not re.search(r"\d", report.text[found.body :]):
        return None
    if not re.search(r"\| *\d|\d \d", report.text[found.body : found.end]):
        return None
    head = report.text[found.start : found.body]
    new = head + (paragraphs(report, *texts) if texts else gap(report)[1:])
    return edited(report.text, (found.start, found.end, new))


@shape("structure/table-missing")
def nothing_under_applications(report: Report, draw: Random) -> str | None:
    return without_table(report, "applications")


@shape("structure/table-missing")
def nothing_under_reviews(report: Report, draw: Random) -> str | None:
    return without_table(report, "reviews")


@shape("structure/table-missing")
def nothing_under_the_open_part(report: Report, draw: Random) -> str | None:
    return without_table(report, "open")


@shape("structure/table-missing")
def words_for_the_table_of_reviews(report: Report, draw: Random) -> str | None:
    texts = ["本年度没有被申请行政复议，没有被提起行政诉讼。", "无。", "全年无相关案件发生。"]
    return without_table(report, "reviews", draw.choice(texts))


@shape("structure/table-missing")
def words_for_the_table_of_applications(report: Report, draw: Random) -> str | None:
    texts = [
        "本年度收到的申请均已登记、办理并答复，没有逾期情形。",
        "申请的办理结果见总体情况第二项。",
        "各类申请人提交的申请均依法办理。",
    ]
    return without_table(report, "applications", draw.choice(texts))


@shape("structure/table-missing")
def words_for_the_tables_of_the_open_part(report: Report, draw: Random) -> str | None:
    texts = [
        "规范性文件、行政许可和行政处罚信息均已在门户网站公开。",
        "规章、规范性文件没有变化，许可、处罚按规定公示。",
    ]
    return without_table(report, "open", draw.choice(texts))


@shape("structure/table-missing")
def picture_for_the_table_of_applications(report: Report, draw: Random) -> str | None:
    name = draw.choice(["![image](media/image2.png)", "（见下图）", "[图片]", "图2　申请办理情况"])
    return without_table(report, "applications", name)


@shape("structure/table-missing")
def picture_for_the_table_of_reviews(report: Report, draw: Random) -> str | None:
    name = draw.choice(["![](W0202301.jpg)", "（图片）", "【表格】", "（表略）"])
    return without_table(report, "reviews", name)


@shape("structure/table-missing")
def picture_for_the_tables_of_the_open_part(report: Report, draw: Random) -> str | None:
    name = draw.choice(["![](table1.png)", "（见下图）", "（表格加载中）"])
    return without_table(report, "open", name)


@shape("structure/table-missing")
def table_of_reviews_under_applications(report: Report, draw: Random) -> str | None:
    found, before = part(report, "reviews"), part(report, "applications")
    if report.era == 2008 or found is None or before is None or found.place != before.place + 1:
        return None
    head = report.text[found.start : found.body]
    body = report.text[found.body : found.end].strip("\n")
    new = f"{body}\n\n{head}{gap(report)[1:]}"
    return edited(report.text, (found.start, found.end, new))


@shape("structure/table-missing")
def two_tables_lost_of_three(report: Report, draw: Random) -> str | None:
    first, second = part(report, "applications"), part(report, "reviews")
    if report.era == 2008 or first is None or second is None:
        return None
    edits: list[Edit] = []
    for each in (first, second):
        head = report.text[each.start : each.body]
        edits.append((each.start, each.end, head + gap(report)[1:]))
    return edited(report.text, *edits)
