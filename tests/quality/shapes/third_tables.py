"""Fresh, third set: cells and rows of the official tables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from again_tables import LEFT, NEW, TOTAL
from again_tools import figures, row, swapped, with_cells
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report

CARRIED = "上年结转政府信息公开申请数量"
DOCUMENTS = "\n[| ]*(?:行政)?规范性文件"
COURTS = re.compile(r"(?:(?:0|[1-9]\d*)[\s|]+){14}(?:0|[1-9]\d*)(?=[\s|])")


def courts(report: Report) -> list[tuple[int, int]]:
    """Where the fifteen figures of the fourth part's table stand."""
    start = report.text.find("复议后起诉")
    found = COURTS.search(report.text, start) if start >= 0 else None
    if found is None:
        return []
    return [
        (found.start() + each.start(), found.start() + each.end())
        for each in re.finditer(r"\d+", found[0])
    ]


def value(report: Report, cell: tuple[int, int]) -> int:
    return int(report.text[slice(*cell)])


@shape("tables/t3-balance", fresh=True)
def third_carried_over_column_forgotten(report: Report, _: Random) -> str | None:
    cells, mine = row(report, CARRIED, 7), figures(report, CARRIED)
    if not mine or not mine[6]:
        return None
    at = next(each for each in range(6) if mine[each])
    return with_cells(report, {cells[at]: "0", cells[6]: str(mine[6] - mine[at])})


@shape("tables/t3-balance", fresh=True)
def third_new_written_twice_over(report: Report, _: Random) -> str | None:
    cells, mine = row(report, NEW, 7), figures(report, NEW)
    if not mine or mine[0] < 2:
        return None
    return with_cells(report, {cells[0]: str(mine[0] * 10), cells[6]: str(mine[6] + mine[0] * 9)})


@shape("tables/t3-result-total", fresh=True)
def third_result_counted_twice(report: Report, draw: Random) -> str | None:
    labels = [
        each
        for each in ("（二）部分公开", "补正后申请内容仍不明确", "属于行政查询事项")
        if row(report, each, 7)
    ]
    if not labels or not any(figures(report, TOTAL)):
        return None
    label = draw.choice(labels)
    cells, mine = row(report, label, 7), figures(report, label)
    return with_cells(report, {cells[0]: str(mine[0] + 1), cells[6]: str(mine[6] + 1)})


@shape("tables/t3-result-total", fresh=True)
def third_total_of_results_swapped(report: Report, _: Random) -> str | None:
    cells, mine = row(report, TOTAL, 7), figures(report, TOTAL)
    if not mine or mine[0] < 10 or str(mine[0])[0] == str(mine[0])[1] or str(mine[0])[1] == "0":
        return None
    text = str(mine[0])
    other = text[1] + text[0] + text[2:]
    return with_cells(report, {cells[0]: other, cells[6]: str(mine[6] + int(other) - mine[0])})


@shape("tables/t3-row-total", fresh=True)
def third_company_column_out_of_total(report: Report, _: Random) -> str | None:
    cells, mine = row(report, NEW, 7), figures(report, NEW)
    if not mine or not mine[1]:
        return None
    return with_cells(report, {cells[6]: str(mine[6] - mine[1])})


@shape("tables/t3-row-total", fresh=True)
def third_total_in_the_column_before(report: Report, _: Random) -> str | None:
    label = "本机关不掌握相关政府信息"
    cells, mine = row(report, label, 7), figures(report, label)
    if not mine or not mine[6] or mine[5]:
        return None
    return with_cells(report, {cells[5]: str(mine[6])})


@shape("tables/t4-total", fresh=True)
def third_kept_case_not_in_total(report: Report, draw: Random) -> str | None:
    cells = courts(report)
    if not cells:
        return None
    cell = cells[draw.choice([0, 5, 10])]
    return with_cells(report, {cell: str(value(report, cell) + 1)})


@shape("tables/t4-total", fresh=True)
def third_total_of_suits_left_nought(report: Report, _: Random) -> str | None:
    cells = courts(report)
    filled = [cells[at] for at in (9, 14) if cells and value(report, cells[at])]
    return with_cells(report, {filled[0]: "0"}) if filled else None


@shape("tables/blank-cell", fresh=True)
def third_noughts_as_dashes(report: Report, draw: Random) -> str | None:
    cells = row(report, draw.choice(["要求提供公开出版物", "属于四类过程性信息"]), 7)
    if not cells:
        return None
    return with_cells(report, {each: "—" for each in cells if report.text[slice(*each)] == "0"})


@shape("tables/blank-cell", fresh=True)
def third_carried_row_left_open(report: Report, _: Random) -> str | None:
    cells = row(report, LEFT, 7)
    if not cells or report.text[cells[0][1] : cells[1][0]] != " | ":
        return None
    return with_cells(report, dict.fromkeys(cells, ""))


@shape("tables/cell-not-number", fresh=True)
def third_letter_for_nought(report: Report, draw: Random) -> str | None:
    cells = row(report, draw.choice(["属于国家秘密", "属于行政执法案卷"]), 7)
    zeros = [each for each in cells if report.text[slice(*each)] == "0"]
    return with_cells(report, {draw.choice(zeros): "O"}) if zeros else None


@shape("tables/cell-not-number", fresh=True)
def third_figure_with_a_remark(report: Report, _: Random) -> str | None:
    cells, mine = row(report, TOTAL, 7), figures(report, TOTAL)
    if not mine or not mine[6]:
        return None
    return with_cells(report, {cells[6]: f"{mine[6]}（含上年）"})


@shape("tables/cell-range", fresh=True)
def third_half_an_application(report: Report, draw: Random) -> str | None:
    cells = row(report, draw.choice([NEW, "（一）予以公开"]), 7)
    return with_cells(report, {cells[0]: f"{report.text[slice(*cells[0])]}.5"}) if cells else None


@shape("tables/cell-range", fresh=True)
def third_fewer_than_no_decisions(report: Report, _: Random) -> str | None:
    cells = row(report, "\n[| ]*行政处罚", 1) if report.era == 2021 else []
    return with_cells(report, {cells[0]: "-12"}) if cells else None


@shape("tables/cells-run-together", fresh=True)
def third_noughts_of_a_row_joined(report: Report, draw: Random) -> str | None:
    label = draw.choice(["属于三类内部事务信息", "无正当理由大量反复申请", "属于国家秘密"])
    cells = row(report, label, 7)
    if not cells or any(sign in report.text[cells[0][0] : cells[6][1]] for sign in "\n|"):
        return None
    text = report.text[cells[0][0] : cells[6][1]]
    return with_cells(report, {(cells[0][0], cells[6][1]): re.sub(r"\s+", "", text)})


@shape("tables/split-digits", fresh=True)
def third_total_cut_into_two_cells(report: Report, _: Random) -> str | None:
    for label in (NEW, TOTAL):
        cells, mine = row(report, label, 7), figures(report, label)
        if mine and mine[6] > 9:
            text = str(mine[6])
            gap = report.text[cells[5][1] : cells[6][0]]
            return with_cells(report, {cells[6]: text[0] + gap + text[1:]})
    return None


@shape("tables/table-shape", fresh=True, anywhere=True)
def third_row_of_secrets_or_queries_lost(report: Report, draw: Random) -> str | None:
    label = draw.choice(
        ["属于行政查询事项", "没有现成信息需要另行制作", "要求行政机关确认或重新出具"]
    )
    lines = [each for each in report.lines if label in each]
    if len(lines) != 1 or len(re.findall(r"\d", lines[0])) < 7:
        return None
    return report.text.replace(f"{lines[0]}\n", f"⟦‖{lines[0]}\n⟧")


@shape("tables/table-shape", fresh=True, anywhere=True)
def third_row_of_force_lost(report: Report, _: Random) -> str | None:
    lines = [each for each in report.lines if re.match(r"[| ]*行政强制[\s|]+\d", each)]
    if report.era != 2021 or len(lines) != 1:
        return None
    return report.text.replace(f"{lines[0]}\n", f"⟦‖{lines[0]}\n⟧")


@shape("tables/table-label", fresh=True)
def third_label_with_a_word_more(report: Report, draw: Random) -> str | None:
    return swapped(report, draw, r"2\.重复申请(?=[\s|]+\d)", "2.重复性申请")


@shape("tables/table-label", fresh=True)
def third_label_with_other_sign_of_other(report: Report, draw: Random) -> str | None:
    return swapped(report, draw, r"本机关不掌握相关政府信息(?=[\s|]+\d)", "本机关不掌握相关的信息")


@shape("tables/old-form-row", "tables/table-shape", fresh=True)
def third_other_handling_in_one_row(report: Report, _: Random) -> str | None:
    lines = report.lines
    at = [number for number, each in enumerate(lines) if "（六）其他处理" in each]
    if report.era != 2021 or len(at) != 1 or "1." not in lines[at[0]]:
        return None
    first = at[0]
    three = lines[first : first + 3]
    if "2." not in three[1] or "3.其他" not in three[2].replace(" ", ""):
        return None
    label = re.search(r"（六）其他处理[\s|]*1\.[^|\d]*?(?=[\s|]*\d)", three[0])
    if label is None:
        return None
    sums = [sum(each) for each in zip(*(_cells(line) for line in three), strict=True)]
    cut = iter(sums)
    tail = re.sub(r"(?<=[\s|])\d+(?=[\s|]|$)", lambda _: str(next(cut)), three[0][label.end() :])
    one = three[0][: label.start()] + "（六）其他处理" + (" |" if "|" in three[0] else "") + tail
    text = "\n".join(three)
    return report.text.replace(text, f"⟦{one}‖{text}⟧")


def _cells(line: str) -> list[int]:
    return [int(each) for each in re.findall(r"(?<=[\s|])\d+(?=[\s|]|$)", line)][-7:]


@shape("tables/old-form-table", fresh=True)
def third_columns_of_the_trial_form(report: Report, draw: Random) -> str | None:
    if report.era != 2021:
        return None
    return swapped(
        report,
        draw,
        r"本年制发件数(?P<a>[\s|]+)本年废止件数(?P<b>[\s|]+)现行有效件数",
        r"本年新制作数量\g<a>本年新公开数量\g<b>对外公开总数量",
    )


@shape("tables/t2-regulation-authority", fresh=True)
def third_rules_made_by_a_bureau(report: Report, draw: Random) -> str | None:
    if report.era != 2021 or not re.search("局2|局政府|局\n", report.text[:60]):
        return None
    cells = row(report, "\n[| ]*规章", 3)
    return with_cells(report, {cells[0]: "1", cells[2]: str(draw.randint(1, 3))}) if cells else None


@shape("tables/t2-stock", fresh=True)
def third_nothing_valid_though_issued(report: Report, _: Random) -> str | None:
    values, cells = figures(report, DOCUMENTS, 3), row(report, DOCUMENTS, 3)
    if report.era != 2021 or not values or values[0] < 1 or values[2] < 1:
        return None
    return with_cells(report, {cells[2]: "0"})


@shape("tables/unusual-figures", "tables/t2-stock", fresh=True)
def third_more_published_than_made(report: Report, _: Random) -> str | None:
    values, cells = figures(report, DOCUMENTS, 3), row(report, DOCUMENTS, 3)
    if report.era != 2019 or not values or not values[0]:
        return None
    return with_cells(report, {cells[1]: str(values[0] * 10)})


@shape("tables/stats-sum", fresh=True)
def third_applications_total_swapped(report: Report, _: Random) -> str | None:
    found = re.search(r"收到申请数(?:（[^）\n]*）)?[\s|]*件[\s|]+(\d+)(?=[\s|])", report.text)
    if found is None or report.era != 2008 or int(found[1]) < 1:
        return None
    return with_cells(report, {found.span(1): str(int(found[1]) + 9)})


@shape("tables/stats-sum", fresh=True)
def third_reviews_total_swapped(report: Report, _: Random) -> str | None:
    found = re.search(r"行政复议数量[\s|]*件[\s|]+(\d+)(?=[\s|])", report.text)
    if found is None or report.era != 2008:
        return None
    return with_cells(report, {found.span(1): str(int(found[1]) + 1)})
