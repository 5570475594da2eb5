"""Fresh, fourth set: the second part's stock of documents, and the statistics table of old."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from again_tools import figures, row, with_cells
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report

ISSUED = "\n[| ]*(?:行政)?规范性文件"


@shape("tables/t2-regulation-authority", fresh=True)
def fourth_rules_valid_in_a_county_or_town(report: Report, draw: Random) -> str | None:
    head = report.text[:60]
    cells = row(report, "\n[| ]*规章", 3)
    if report.era != 2021 or not cells or not re.search("[县镇乡](?:人民政府)?20|街道", head):
        return None
    return with_cells(report, {cells[2]: str(draw.randint(2, 5))})


@shape("tables/t2-stock", fresh=True)
def fourth_fewer_valid_than_made(report: Report, _: Random) -> str | None:
    values, cells = figures(report, ISSUED, 3), row(report, ISSUED, 3)
    if report.era != 2021 or not values or values[0] - values[1] < 2:
        return None
    return with_cells(report, {cells[2]: str(values[0] - values[1] - 1)})


@shape("tables/t2-stock", fresh=True)
def fourth_fewer_open_in_all_than_this_year(report: Report, _: Random) -> str | None:
    values, cells = figures(report, ISSUED, 3), row(report, ISSUED, 3)
    if report.era != 2019 or not values or values[1] < 2:
        return None
    return with_cells(report, {cells[2]: str(values[1] - 1)})


def statistic(report: Report, label: str) -> tuple[tuple[int, int], int] | None:
    """The figure of a row of the old statistics table."""
    found = re.search(
        rf"{label}[^\n\d]*?[\s|]*(?:条|件|次|篇|个|人|人次)[\s|]+(\d+)(?=[\s|])", report.text
    )
    return (found.span(1), int(found[1])) if found and report.era == 2008 else None


@shape("tables/stats-sum", fresh=True)
def fourth_part_timers_not_in_the_staff(report: Report, _: Random) -> str | None:
    whole = statistic(report, "从事政府信息公开工作人员数")
    less = statistic(report, "兼职人员数")
    if not whole or not less or not less[1]:
        return None
    return with_cells(report, {whole[0]: str(whole[1] - less[1])})


@shape("tables/stats-sum", fresh=True)
def fourth_answers_not_at_hand_two_more(report: Report, _: Random) -> str | None:
    found = statistic(report, "不属于本行政机关公开数")
    return with_cells(report, {found[0]: str(found[1] + 2)}) if found else None


@shape("tables/unusual-figures", "tables/stats-sum", fresh=True)
def fourth_more_on_the_site_than_in_all(report: Report, _: Random) -> str | None:
    whole = statistic(report, "主动公开政府信息数(?:（[^）]*）)?")
    site = statistic(report, "政府网站公开政府信息数")
    if not whole or not site or whole[1] < 20:
        return None
    return with_cells(report, {site[0]: str(whole[1] * 2)})


@shape("tables/unusual-figures", "tables/stats-sum", fresh=True)
def fourth_leaders_at_more_meetings_than_held(report: Report, _: Random) -> str | None:
    held = statistic(report, "举办新闻发布会总次数")
    led = statistic(report, "主要负责同志参加新闻发布会次数")
    if not held or not led:
        return None
    return with_cells(report, {led[0]: str(held[1] + 2)})


@shape("tables/t2-regulation-authority", fresh=True)
def fourth_rules_made_by_a_department(report: Report, _: Random) -> str | None:
    cells = row(report, "\n[| ]*规章", 3)
    if not cells or not re.search("[县区市][^\n]{2,9}(?:局|委员会)20", report.text[:60]):
        return None
    zeros = [each for each in cells if report.text[slice(*each)] == "0"]
    if len(zeros) < 3:
        return None
    return with_cells(report, {cells[1]: "1", cells[2]: "1"})


@shape("tables/split-digits", fresh=True)
def fourth_documents_cut_in_two(report: Report, _: Random) -> str | None:
    cells, mine = row(report, ISSUED, 3), figures(report, ISSUED, 3)
    if not mine or mine[2] < 10:
        return None
    gap = report.text[cells[1][1] : cells[2][0]]
    text = str(mine[2])
    return with_cells(report, {cells[2]: text[0] + gap + text[1:]}) if "\n" not in gap else None


@shape("tables/cells-run-together", fresh=True)
def fourth_first_four_cells_joined(report: Report, draw: Random) -> str | None:
    label = draw.choice(["本机关不掌握相关政府信息", "（一）予以公开"])
    cells = row(report, label, 7)
    if not cells or any(sign in report.text[cells[0][0] : cells[6][1]] for sign in "\n|"):
        return None
    low, high = cells[0][0], cells[3][1]
    joined = re.sub(r"\s+", "", report.text[low:high])
    return with_cells(report, {(low, high): joined}) if len(joined) > 4 else None
