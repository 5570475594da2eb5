"""Fresh, fifth set: cells and rows of the official tables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from again_tables import LEFT, NEW, TOTAL
from again_tools import figures, row, swapped, with_cells
from fourth_tables import LICENCES
from fourth_tables_two import ISSUED, statistic
from planting import shape
from third_tables import CARRIED, courts, value

if TYPE_CHECKING:
    from random import Random

    from planting import Report

GRANTED = "（一）予以公开"
NOT_HELD = "本机关不掌握相关政府信息"
_PENALTIES = "\n[| ]*行政处罚"
_FORCE = "\n[| ]*行政强制"
_RULES = "\n[| ]*规章"


def _moved(report: Report, label: str, to: int) -> str | None:
    """What the persons' column of a row has, in another column."""
    cells, mine = row(report, label, 7), figures(report, label)
    if not mine or not mine[0] or mine[0] == mine[to]:
        return None
    return with_cells(report, {cells[0]: str(mine[to]), cells[to]: str(mine[0])})


def _zeros(report: Report, cells: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return [each for each in cells if report.text[slice(*each)] == "0"]


@shape("tables/t3-balance", fresh=True)
def fifth_carried_ones_in_the_firms_column(report: Report, _: Random) -> str | None:
    return _moved(report, CARRIED, 1)


@shape("tables/t3-balance", fresh=True)
def fifth_left_ones_in_the_last_column(report: Report, _: Random) -> str | None:
    return _moved(report, LEFT, 5)


@shape("tables/t3-result-total", "tables/t3-balance", fresh=True)
def fifth_granted_ones_in_the_firms_column(report: Report, _: Random) -> str | None:
    return _moved(report, GRANTED, 1)


@shape("tables/t3-result-total", "tables/t3-balance", fresh=True)
def fifth_total_copied_from_the_new_ones(report: Report, _: Random) -> str | None:
    cells, done, new = row(report, TOTAL, 7), figures(report, TOTAL), figures(report, NEW)
    if not done or not new or done[6] == new[6]:
        return None
    return with_cells(
        report,
        {cell: str(mine) for cell, mine, old in zip(cells, new, done, strict=True) if mine != old},
    )


@shape("tables/t3-row-total", fresh=True)
def fifth_total_of_the_left_ones_from_above(report: Report, _: Random) -> str | None:
    cells, left, carried = row(report, LEFT, 7), figures(report, LEFT), figures(report, CARRIED)
    if not left or not carried or left[6] == carried[6]:
        return None
    return with_cells(report, {cells[6]: str(carried[6])})


@shape("tables/t3-row-total", fresh=True)
def fifth_total_of_not_held_doubled(report: Report, _: Random) -> str | None:
    cells, mine = row(report, NOT_HELD, 7), figures(report, NOT_HELD)
    return with_cells(report, {cells[6]: str(mine[6] * 2)}) if mine and mine[6] else None


@shape("tables/t4-total", fresh=True)
def fifth_total_of_suits_from_the_reviews(report: Report, _: Random) -> str | None:
    cells = courts(report)
    if not cells or value(report, cells[4]) == value(report, cells[9]):
        return None
    return with_cells(report, {cells[9]: str(value(report, cells[4]))})


@shape("tables/t4-total", fresh=True)
def fifth_corrected_ones_one_more(report: Report, draw: Random) -> str | None:
    cells = courts(report)
    if not cells:
        return None
    cell = cells[draw.choice([1, 6, 11])]
    return with_cells(report, {cell: str(value(report, cell) + 1)})


@shape("tables/blank-cell", fresh=True)
def fifth_force_does_not_concern_us(report: Report, _: Random) -> str | None:
    cells = row(report, _FORCE, 1) if report.era == 2021 else []
    return with_cells(report, {cells[0]: "不涉及"}) if _zeros(report, cells) else None


@shape("tables/blank-cell", fresh=True)
def fifth_hyphens_for_no_rules(report: Report, _: Random) -> str | None:
    zeros = _zeros(report, row(report, _RULES, 3))
    return with_cells(report, dict.fromkeys(zeros, "--")) if len(zeros) == 3 else None


@shape("tables/blank-cell", fresh=True)
def fifth_crosses_for_noughts(report: Report, draw: Random) -> str | None:
    label = draw.choice(["属于四类过程性信息", "保护第三方合法权益"])
    zeros = _zeros(report, row(report, label, 7))
    return with_cells(report, dict.fromkeys(zeros, "╳")) if len(zeros) > 3 else None


@shape("tables/cell-not-number", fresh=True)
def fifth_fee_with_its_unit(report: Report, _: Random) -> str | None:
    cells = row(report, "\n[| ]*行政事业性收费", 1) if report.era == 2021 else []
    return with_cells(report, {cells[0]: f"{report.text[slice(*cells[0])]}万元"}) if cells else None


@shape("tables/cell-not-number", fresh=True)
def fifth_licences_with_a_comma(report: Report, _: Random) -> str | None:
    cells, mine = row(report, LICENCES, 1), figures(report, LICENCES, 1)
    if report.era != 2021 or not mine or mine[0] < 1000:
        return None
    return with_cells(report, {cells[0]: f"{mine[0]:,}"})


@shape("tables/cell-not-number", fresh=True)
def fifth_documents_in_chinese_numerals(report: Report, _: Random) -> str | None:
    cells, mine = row(report, ISSUED, 3), figures(report, ISSUED, 3)
    if not mine or not 0 < mine[2] < 10:
        return None
    return with_cells(report, {cells[2]: "零一二三四五六七八九"[mine[2]]})


@shape("tables/cell-not-number", fresh=True)
def fifth_wide_figures_in_the_courts(report: Report, _: Random) -> str | None:
    cells = courts(report)
    filled = [each for each in cells if value(report, each)]
    if not filled:
        return None
    return with_cells(
        report,
        {
            each: "".join(chr(0xFF10 + int(figure)) for figure in report.text[slice(*each)])
            for each in filled
        },
    )


@shape("tables/cell-range", fresh=True)
def fifth_half_a_suit(report: Report, _: Random) -> str | None:
    filled = [each for each in courts(report) if value(report, each)]
    return with_cells(report, {filled[0]: f"{value(report, filled[0])}.5"}) if filled else None


@shape("tables/cell-range", fresh=True)
def fifth_documents_repealed_below_nought(report: Report, _: Random) -> str | None:
    cells, mine = row(report, ISSUED, 3), figures(report, ISSUED, 3)
    if report.era != 2021 or not mine or not mine[1]:
        return None
    return with_cells(report, {cells[1]: f"-{mine[1]}"})


@shape("tables/cells-run-together", fresh=True)
def fifth_the_courts_in_one_run(report: Report, _: Random) -> str | None:
    cells = courts(report)
    if not cells or "|" in report.text[cells[0][0] : cells[-1][1]]:
        return None
    low, high = cells[0][0], cells[-1][1]
    joined = re.sub(r"\s+", "", report.text[low:high])
    return with_cells(report, {(low, high): joined}) if "\n" not in report.text[low:high] else None


@shape("tables/split-digits", fresh=True)
def fifth_new_persons_cut_in_two(report: Report, _: Random) -> str | None:
    cells, mine = row(report, NEW, 7), figures(report, NEW)
    if not mine or mine[0] < 10 or mine[0] % 10 == 0:
        return None
    gap = report.text[cells[0][1] : cells[1][0]]
    text = str(mine[0])
    return with_cells(report, {cells[0]: text[0] + gap + text[1:]}) if "\n" not in gap else None


@shape("tables/table-shape", fresh=True, anywhere=True)
def fifth_row_of_what_is_left_lost(report: Report, _: Random) -> str | None:
    return _without(report, LEFT)


@shape("tables/table-shape", fresh=True, anywhere=True)
def fifth_row_of_partly_open_lost(report: Report, _: Random) -> str | None:
    return _without(report, "（二）部分公开")


def _without(report: Report, label: str) -> str | None:
    lines = [
        each
        for each in report.lines
        if label in each and len(re.findall(r"(?<=[\s|])\d+", each)) == 7
    ]
    if len(lines) != 1 or f"{lines[0]}\n" not in report.text:
        return None
    return report.text.replace(f"{lines[0]}\n", f"⟦‖{lines[0]}\n⟧")


@shape("tables/table-label", fresh=True)
def fifth_words_of_a_label_turned(report: Report, draw: Random) -> str | None:
    return swapped(report, draw, r"属于三类内部事务信息(?=[\s|]+\d)", "属于内部三类事务信息")


@shape("tables/table-label", fresh=True)
def fifth_label_with_a_particle(report: Report, draw: Random) -> str | None:
    return swapped(
        report, draw, r"没有现成信息需要另行制作(?=[\s|]+\d)", "没有现成的信息需另行制作"
    )


@shape("tables/old-form-table", fresh=True)
def fifth_other_services_still_listed(report: Report, _: Random) -> str | None:
    cells = row(report, LICENCES, 1)
    if report.era != 2021 or not cells:
        return None
    line = report.text[report.text.rfind("\n", 0, cells[0][0]) + 1 : cells[0][1]]
    if not line.startswith("行政许可"):
        return None
    more = line.replace("行政许可", "其他对外管理服务事项")[
        : -len(str(figures(report, LICENCES, 1)[0]))
    ]
    end = report.text.find("\n", cells[0][1]) + 1
    return f"{report.text[:end]}⟦{more}36\n‖⟧{report.text[end:]}"


@shape("tables/t2-stock", fresh=True)
def fifth_ten_times_as_many_made(report: Report, _: Random) -> str | None:
    cells, mine = row(report, ISSUED, 3), figures(report, ISSUED, 3)
    if report.era != 2021 or not mine or mine[0] * 10 <= mine[1] + mine[2]:
        return None
    return with_cells(report, {cells[0]: str(mine[0] * 10)})


@shape("tables/t2-regulation-authority", fresh=True)
def fifth_rules_of_a_zone_or_street(report: Report, _: Random) -> str | None:
    cells = row(report, _RULES, 3)
    head = report.text[:60]
    if report.era != 2021 or not re.search(
        "管理?委员?会20|街道办事处20|街道20|[镇乡](?:人民政府)?20", head
    ):
        return None
    return with_cells(report, {cells[0]: "1", cells[2]: "1"}) if len(cells) == 3 else None


def _statistic(rule: str, name: str, label: str, to: object, *more: str) -> None:
    """A figure of the old table, changed by a function of the figures of some labels."""

    def plant(report: Report, _: Random) -> str | None:
        found = statistic(report, label)
        others = [statistic(report, each) for each in more]
        if not found or not all(others):
            return None
        changed = to(found[1], *(each[1] for each in others if each))  # type: ignore[operator]
        return with_cells(report, {found[0]: str(changed)}) if changed != found[1] else None

    plant.__name__ = f"fifth_{name}"
    shape(rule, "tables/stats-sum", "tables/unusual-figures", fresh=True)(plant)


_statistic("tables/stats-sum", "late_ones_two_more", "延期办结数", lambda old: old + 2)
_statistic("tables/stats-sum", "granted_ones_three_more", "同意公开答复数", lambda old: old + 3)
_statistic("tables/stats-sum", "letters_two_more", "信函申请数", lambda old: old + 2)
_statistic(
    "tables/unusual-figures",
    "more_documents_open_than_made",
    "主动公开规范性文件数",
    lambda _, made: made + 5,
    "制发规范性文件总数",
)
_statistic(
    "tables/unusual-figures",
    "leaders_at_more_talks_than_held",
    "主要负责同志参加政府网站在线访谈次数",
    lambda _, held: held + 1,
    "政府网站在线访谈次数",
)
