"""Fresh, second set: cells of the official tables that are wrong, and rows that are lost."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from again_tools import figures, row, with_cells
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report

NEW = "本年新收政府信息公开申请数量"
TOTAL = "（七）总计"
LEFT = "结转下年度继续办理"
_COURTS = re.compile(r"(?:(?:0|[1-9]\d*)[\s|]+){14}(?:0|[1-9]\d*)(?=[\s|])")


def raised(report: Report, label: str, columns: tuple[int, ...], by: int) -> str | None:
    """The text with some cells of a row raised."""
    cells = row(report, label, 7)
    if not cells:
        return None
    values = figures(report, label)
    return with_cells(report, {cells[at]: str(values[at] + by) for at in columns})


@shape("tables/t3-balance", fresh=True)
def again_carried_row_raised(report: Report, draw: Random) -> str | None:
    return raised(report, LEFT, (0, 6), draw.randint(1, 3))


@shape("tables/t3-balance", fresh=True)
def again_new_row_of_companies_raised(report: Report, draw: Random) -> str | None:
    return raised(report, NEW, (1, 6), draw.randint(1, 3))


@shape("tables/t3-result-total", fresh=True)
def again_result_row_left_at_nought(report: Report, draw: Random) -> str | None:
    labels = [
        each
        for each in ("（一）予以公开", "本机关不掌握相关政府信息", "信访举报投诉类申请")
        if any(figures(report, each))
    ]
    if not labels:
        return None
    cells = row(report, draw.choice(labels), 7)
    return with_cells(report, {each: "0" for each in cells if report.text[slice(*each)] != "0"})


@shape("tables/t3-result-total", fresh=True)
def again_whole_table_one_more(report: Report, draw: Random) -> str | None:
    more = draw.randint(1, 2)
    cells = {}
    for label in (NEW, TOTAL):
        mine = row(report, label, 7)
        if not mine or not any(figures(report, TOTAL)):
            return None
        for at in (0, 6):
            cells[mine[at]] = str(figures(report, label)[at] + more)
    return with_cells(report, cells)


@shape("tables/t3-row-total", fresh=True)
def again_row_total_forgotten(report: Report, _: Random) -> str | None:
    values = figures(report, "（一）予以公开")
    if not values or not values[6]:
        return None
    return with_cells(report, {row(report, "（一）予以公开", 7)[6]: "0"})


@shape("tables/t4-total", fresh=True)
def again_review_total_one_less(report: Report, draw: Random) -> str | None:
    return _courts(report, draw.choice([4, 14]), -1)


@shape("tables/t4-total", fresh=True)
def again_case_pending_not_summed(report: Report, draw: Random) -> str | None:
    return _courts(report, draw.choice([3, 8]), 1)


def _courts(report: Report, column: int, by: int) -> str | None:
    start = report.text.find("复议后起诉")
    found = _COURTS.search(report.text, start) if start >= 0 else None
    if found is None:
        return None
    cell = list(re.finditer(r"\d+", found[0]))[column]
    value = int(cell[0]) + by
    if value < 0:
        return None
    low, high = (found.start() + each for each in cell.span())
    return with_cells(report, {(low, high): str(value)})


@shape("tables/blank-cell", fresh=True)
def again_noughts_as_strokes(report: Report, draw: Random) -> str | None:
    cells = row(report, draw.choice(["重复申请", "属于国家秘密", "保护第三方合法权益"]), 7)
    if not cells:
        return None
    return with_cells(report, {each: "/" for each in cells if report.text[slice(*each)] == "0"})


@shape("tables/cell-not-number", fresh=True)
def again_cell_with_its_measure(report: Report, draw: Random) -> str | None:
    label = draw.choice([NEW, TOTAL])
    values, cells = figures(report, label), row(report, label, 7)
    return with_cells(report, {cells[6]: f"{values[6]}件"}) if cells else None


@shape("tables/cell-not-number", fresh=True)
def again_penalties_with_a_word(report: Report, _: Random) -> str | None:
    if report.era != 2021 or not (cells := row(report, "行政处罚", 1)):
        return None
    return with_cells(report, {cells[0]: f"约{report.text[slice(*cells[0])]}"})


@shape("tables/cell-range", fresh=True)
def again_negative_carry(report: Report, _: Random) -> str | None:
    cells = row(report, LEFT, 7)
    return with_cells(report, {cells[0]: "-1"}) if cells else None


@shape("tables/table-shape", fresh=True, anywhere=True)
def again_row_of_print_lost(report: Report, draw: Random) -> str | None:
    label = draw.choice(["3.要求提供公开出版物", "1.属于国家秘密", "2.重复申请"])
    lines = [each for each in report.lines if label in each]
    if len(lines) != 1 or len(re.findall(r"\d", lines[0])) < 7:
        return None
    return report.text.replace(f"{lines[0]}\n", f"⟦‖{lines[0]}\n⟧")


@shape("tables/t2-stock", fresh=True)
def again_valid_documents_below_issued(report: Report, _: Random) -> str | None:
    values = figures(report, "\n[| ]*(?:行政)?规范性文件", 3)
    if report.era != 2021 or not values or values[0] - values[1] < 1:
        return None
    cells = row(report, "\n[| ]*(?:行政)?规范性文件", 3)
    return with_cells(report, {cells[2]: str(values[0] - values[1] - 1)})


@shape("tables/t2-regulation-authority", fresh=True)
def again_rules_of_a_county_body(report: Report, draw: Random) -> str | None:
    title = report.text[:60]
    if report.era != 2021 or not re.search("县|镇|乡|街道", title):
        return None
    cells = row(report, "\n[| ]*规章", 3)
    return with_cells(report, {cells[2]: str(draw.randint(1, 6))}) if cells else None


@shape("tables/cells-run-together", fresh=True)
def again_two_cells_in_one(report: Report, _: Random) -> str | None:
    cells = row(report, "本机关不掌握相关政府信息", 7)
    if not cells or "\n" in report.text[cells[0][0] : cells[6][1]] or "|" in report.text:
        return None
    low, high = cells[0][0], cells[6][1]
    values = report.text[low:high]
    gap = re.search(r"[\t ]+", values)
    if gap is None or not any(figures(report, "本机关不掌握相关政府信息")):
        return None
    return f"{report.text[:low]}⟦{values.replace(gap[0], '')}‖{values}⟧{report.text[high:]}"


@shape("tables/stats-sum", fresh=True)
def again_channel_of_statistics_raised(report: Report, draw: Random) -> str | None:
    return _statistic(report, "(?:当面|信函)申请数?", draw.randint(1, 3))


@shape("tables/stats-sum", fresh=True)
def again_answers_total_lowered(report: Report, _: Random) -> str | None:
    return _statistic(report, "(?:申请)?答复数", -1)


@shape("tables/stats-text", fresh=True)
def again_published_told_otherwise(report: Report, draw: Random) -> str | None:
    return _statistic(report, "主动公开政府信息数", draw.randint(3, 40))


def _statistic(report: Report, label: str, by: int) -> str | None:
    found = re.search(rf"{label}(?:（[^）\n]*）)?[\s|]*[件条][\s|]+(\d+)(?=[\s|])", report.text)
    if found is None or int(found[1]) + by < 0 or report.era != 2008:
        return None
    return with_cells(report, {found.span(1): str(int(found[1]) + by)})
