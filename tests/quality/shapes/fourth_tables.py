"""Fresh, fourth set: cells and rows of the official tables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from again_tables import LEFT, NEW, TOTAL
from again_tools import figures, row, swapped, with_cells
from planting import shape
from structure_common import edited, part
from third_tables import CARRIED, courts, value

if TYPE_CHECKING:
    from random import Random

    from planting import Report

PARTLY = "（二）部分公开"
LICENCES = "\n[| ]*行政许可"
SECRETS = "属于国家秘密"


@shape("tables/t3-balance", fresh=True)
def fourth_rows_of_both_carries_exchanged(report: Report, _: Random) -> str | None:
    one, other = row(report, CARRIED, 7), row(report, LEFT, 7)
    values = figures(report, CARRIED), figures(report, LEFT)
    if not all(values) or values[0] == values[1]:
        return None
    changed = {cell: str(new) for cell, new in zip(one, values[1], strict=True)}
    changed |= {cell: str(new) for cell, new in zip(other, values[0], strict=True)}
    return with_cells(
        report, {cell: new for cell, new in changed.items() if new != report.text[slice(*cell)]}
    )


@shape("tables/t3-balance", fresh=True)
def fourth_nothing_left_over_after_all(report: Report, _: Random) -> str | None:
    cells, mine = row(report, LEFT, 7), figures(report, LEFT)
    if not mine or not mine[6]:
        return None
    return with_cells(report, {cell: "0" for cell, old in zip(cells, mine, strict=True) if old})


@shape("tables/t3-result-total", fresh=True)
def fourth_partly_open_out_of_the_total(report: Report, _: Random) -> str | None:
    cells, mine, partly = row(report, TOTAL, 7), figures(report, TOTAL), figures(report, PARTLY)
    if not mine or not partly or not partly[6]:
        return None
    return with_cells(
        report,
        {
            cell: str(old - less)
            for cell, old, less in zip(cells, mine, partly, strict=True)
            if less
        },
    )


@shape("tables/t3-result-total", fresh=True)
def fourth_two_more_in_the_firms_column(report: Report, draw: Random) -> str | None:
    label = draw.choice(["保护第三方合法权益", "重复申请", "信访举报投诉类申请"])
    cells, mine = row(report, label, 7), figures(report, label)
    if not mine:
        return None
    return with_cells(report, {cells[1]: str(mine[1] + 2), cells[6]: str(mine[6] + 2)})


@shape("tables/t3-row-total", fresh=True)
def fourth_persons_copied_into_the_firms(report: Report, draw: Random) -> str | None:
    label = draw.choice(["（一）予以公开", TOTAL])
    cells, mine = row(report, label, 7), figures(report, label)
    if not mine or not mine[0] or mine[0] == mine[1]:
        return None
    return with_cells(report, {cells[1]: str(mine[0])})


@shape("tables/t3-row-total", fresh=True)
def fourth_digits_of_a_total_turned(report: Report, _: Random) -> str | None:
    cells, mine = row(report, NEW, 7), figures(report, NEW)
    if not mine or mine[6] < 12 or str(mine[6]) == str(mine[6])[::-1] or not mine[6] % 10:
        return None
    return with_cells(report, {cells[6]: str(mine[6])[::-1]})


@shape("tables/t4-total", fresh=True)
def fourth_only_upheld_ones_in_the_total(report: Report, _: Random) -> str | None:
    cells = courts(report)
    for first in (0, 5, 10) if cells else ():
        kept, whole = value(report, cells[first]), value(report, cells[first + 4])
        if kept and whole > kept:
            return with_cells(report, {cells[first + 4]: str(kept)})
    return None


@shape("tables/t4-total", fresh=True)
def fourth_pending_cases_counted_twice(report: Report, _: Random) -> str | None:
    cells = courts(report)
    for first in (10, 5, 0) if cells else ():
        pending, whole = value(report, cells[first + 3]), value(report, cells[first + 4])
        if pending:
            return with_cells(report, {cells[first + 4]: str(whole + pending)})
    return None


@shape("tables/blank-cell", fresh=True)
def fourth_none_for_noughts(report: Report, draw: Random) -> str | None:
    label = draw.choice([SECRETS, "属于行政执法案卷", "重复申请"])
    zeros = [each for each in row(report, label, 7) if report.text[slice(*each)] == "0"]
    return with_cells(report, dict.fromkeys(zeros, "无")) if len(zeros) > 3 else None


@shape("tables/blank-cell", fresh=True)
def fourth_wide_strokes_in_the_courts(report: Report, _: Random) -> str | None:
    cells = courts(report)
    zeros = [each for each in cells if not value(report, each)]
    return with_cells(report, dict.fromkeys(zeros, "／")) if len(zeros) > 5 else None


@shape("tables/cell-not-number", fresh=True)
def fourth_figure_with_its_unit(report: Report, _: Random) -> str | None:
    cells, mine = row(report, NEW, 7), figures(report, NEW)
    return with_cells(report, {cells[6]: f"{mine[6]}件"}) if mine and mine[6] else None


@shape("tables/cell-not-number", fresh=True)
def fourth_licences_about_so_many(report: Report, _: Random) -> str | None:
    cells, mine = row(report, LICENCES, 1), figures(report, LICENCES, 1)
    if report.era != 2021 or not mine or mine[0] < 100:
        return None
    return with_cells(report, {cells[0]: f"约{mine[0] // 100 * 100}"})


@shape("tables/cell-range", fresh=True)
def fourth_half_a_licence(report: Report, _: Random) -> str | None:
    cells = row(report, LICENCES, 1) if report.era == 2021 else []
    return with_cells(report, {cells[0]: f"{report.text[slice(*cells[0])]}.5"}) if cells else None


@shape("tables/cell-range", fresh=True)
def fourth_one_case_fewer_than_none(report: Report, _: Random) -> str | None:
    cells = courts(report)
    zeros = [each for each in cells if not value(report, each)]
    return with_cells(report, {zeros[0]: "-1"}) if zeros else None


@shape("tables/cells-run-together", fresh=True)
def fourth_six_noughts_and_the_total_apart(report: Report, draw: Random) -> str | None:
    label = draw.choice([SECRETS, "要求提供公开出版物", "危及“三安全一稳定”"])
    cells = row(report, label, 7)
    if not cells or any(sign in report.text[cells[0][0] : cells[6][1]] for sign in "\n|"):
        return None
    low, high = cells[0][0], cells[5][1]
    return with_cells(report, {(low, high): re.sub(r"\s+", "", report.text[low:high])})


@shape("tables/split-digits", fresh=True)
def fourth_granted_ones_cut_in_two(report: Report, _: Random) -> str | None:
    cells, mine = row(report, "（一）予以公开", 7), figures(report, "（一）予以公开")
    if not mine or mine[0] < 10:
        return None
    gap = report.text[cells[0][1] : cells[1][0]]
    text = str(mine[0])
    return with_cells(report, {cells[0]: text[:-1] + gap + text[-1]}) if "\n" not in gap else None


@shape("tables/table-shape", fresh=True, anywhere=True)
def fourth_rows_of_no_handling_lost(report: Report, _: Random) -> str | None:
    lines = [
        each
        for each in report.lines
        if re.search(r"3\.要求提供公开出版物|4\.无正当理由大量反复申请", each)
        and len(re.findall(r"(?<=[\s|])\d+", each)) >= 7
    ]
    text = "\n".join(lines)
    if len(lines) != 2 or text not in report.text:
        return None
    return report.text.replace(text, f"⟦‖{text}⟧")


@shape("tables/table-shape", fresh=True, anywhere=True)
def fourth_total_of_the_results_lost(report: Report, _: Random) -> str | None:
    lines = [each for each in report.lines if TOTAL in each and re.search(r"\d", each)]
    if len(lines) != 1 or len(re.findall(r"(?<=[\s|])\d+", lines[0])) != 7:
        return None
    return report.text.replace(f"{lines[0]}\n", f"⟦‖{lines[0]}\n⟧")


@shape("tables/table-label", fresh=True)
def fourth_new_ones_without_the_quantity(report: Report, draw: Random) -> str | None:
    return swapped(
        report, draw, r"本年新收政府信息公开申请数量(?=[\s|]+\d)", "本年新收到政府信息公开申请数"
    )


@shape("tables/table-label", fresh=True)
def fourth_third_party_rights_shortened(report: Report, draw: Random) -> str | None:
    return swapped(report, draw, r"保护第三方合法权益(?=[\s|]+\d)", "保护第三方的权益")


@shape("tables/old-form-row", "tables/table-shape", fresh=True)
def fourth_other_handling_kept_as_one(report: Report, _: Random) -> str | None:
    lines = report.lines
    at = [number for number, each in enumerate(lines) if "（六）其他处理" in each]
    if report.era != 2021 or len(at) != 1 or not 0 < at[0] < len(lines) - 2:
        return None
    three = lines[at[0] : at[0] + 3]
    seven = [re.findall(r"(?<=[\s|])\d+(?=[\s|]|$)", each)[-7:] for each in three]
    if "逾期不补正" not in three[0] or any(len(each) != 7 for each in seven):
        return None
    label, tail = re.split(r"(?=[\s|]+\d+[\s|]+\d+[\s|]+\d)", three[0], maxsplit=1)
    label = re.sub(r"1\.申请人[^\d|]*", "", label)
    sums = [sum(map(int, column)) for column in zip(*seven, strict=True)]
    tail = re.sub(r"\d+", lambda _: str(sums.pop(0)), tail)
    text = "\n".join(three)
    return report.text.replace(text, f"⟦{label}{tail}‖{text}⟧")


@shape("tables/old-form-table", fresh=True)
def fourth_purchases_still_in_part_two(report: Report, _: Random) -> str | None:
    found = part(report, "open")
    if report.era != 2021 or found is None or "|" in report.text[found.start : found.end]:
        return None
    item = "第二十条第（九）项\n信息内容\t采购项目数量\t采购总金额\n政府集中采购\t12\t86.5万元\n"
    end = report.text.rfind("行政事业性收费", found.body, found.end)
    end = report.text.find("\n", end) + 1
    return edited(report.text, (end, end, item))


@shape("tables/old-form-table", fresh=True)
def fourth_licences_with_last_years_number(report: Report, _: Random) -> str | None:
    if report.era != 2021:
        return None
    found = re.search(
        r"本年处理决定数量(?P<gap>[\t ]+|\n)?(?P<line>\n?)行政许可(?P<cut>[\t ]+)(?P<n>\d+)",
        report.text,
    )
    if found is None:
        return None
    cut = found["cut"]
    old = f"上一年项目数量{cut}本年增/减{cut}处理决定数量\n行政许可{cut}36{cut}0{cut}{found['n']}"
    return edited(report.text, (*found.span(), old))
