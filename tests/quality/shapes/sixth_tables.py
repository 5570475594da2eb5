"""Sixth set: the tables by themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import shape
from sixth_tools import figures, marked, mistyped, retyped, values

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from planting import Report

    Cells = list[re.Match[str]]
    Typed = Callable[[Cells], list[tuple[re.Match[str], str]]]

NEW, BEFORE = "本年新收政府信息公开申请数量", "上年结转政府信息公开申请数量"
GRANTED, TOTAL, AFTER = "（一）予以公开", "（七）总计", "结转下年度继续办理"
_REVIEWS = r"复议后起诉(?:[\s|]*(?:结果维持|结果纠正|其他结果|尚未审结|总计|:?-+:?)){0,40}"


def rows(*rules: str, width: int = 7, since: int = 2019, **made: tuple[str, Typed]) -> None:
    """A shape for each row (its label as a regex) and what is typed into its cells."""
    for name, (label, typed) in made.items():

        def plant(report: Report, _: Random, label=label, typed=typed) -> str | None:
            cells = figures(report, label, width) if report.year >= since else None
            return retyped(report.text, typed(cells)) if cells else None

        plant.__name__ = f"sixth_{name}"
        shape(*rules, fresh=True)(plant)


def plus(*at: int, by: int = 1) -> Typed:
    """Some cells of a row, and so many more in each."""
    return lambda cells: [(cells[each], str(int(cells[each][0]) + by)) for each in at]


def typed_as(at: int, form: str) -> Typed:
    """One cell in another form."""
    return lambda cells: [(cells[at], form.format(cells[at][0]))]


def _zeros(sign: str) -> Typed:
    return lambda cells: [(each, sign) for each in cells if each[0] == "0"]


rows("tables/blank-cell", dashes_for_zeros=("2.重复申请", _zeros("-")))
rows("tables/blank-cell", width=1, stroke_for_zero=("行政强制", _zeros("/")))
mistyped(
    "tables/blank-cell",
    since=2021,
    cell_left_empty=(r"3.要求提供公开出版物 *\|[\d |]*?\| *(0)(?= *\|)", ""),
    fee_left_empty=(r"行政事业性收费 *\| *([\d.]+)(?= *\|)", ""),
)
rows("tables/cell-not-number", unit_behind=(NEW, typed_as(6, "{}件")))
rows(
    "tables/cell-not-number",
    width=1,
    unit_in_part_two=(r"(?<=[\n|])[ \t]*行政处罚", typed_as(0, "{}件")),
)
rows("tables/cell-range", negative=(AFTER, typed_as(0, "-1")))
rows(
    "tables/cell-range",
    width=1,
    since=2021,
    fraction=(r"(?<=[\n|])[ \t]*行政处罚", typed_as(0, "{}.5")),
)
rows("tables/t3-row-total", total_of_received=(NEW, plus(6)), person_of_results=(TOTAL, plus(0)))
rows("tables/t3-result-total", one_more_granted=(GRANTED, plus(0, 6)))
rows("tables/t3-result-total", total_of_results=(TOTAL, plus(0, 6)))
rows("tables/t3-balance", carried_over=(AFTER, plus(0, 6)), carried_in=(BEFORE, plus(0, 6)))
rows(
    "tables/t4-total",
    width=15,
    total_of_reviews=(_REVIEWS, plus(4)),
    one_upheld=(_REVIEWS, plus(5)),
)


def _joined(label: str) -> Callable[[Report, Random], str | None]:
    def plant(report: Report, _: Random) -> str | None:
        cells = figures(report, label, 7)
        if cells is None or report.year < 2019:
            return None
        joined = "".join(cell[0] for cell in cells)
        return marked(report.text, (cells[0].start(), cells[-1].end()), joined)

    return plant


for _name, _label in (("zeros_joined", "2.重复申请"), ("figures_joined", TOTAL)):
    _plant = _joined(_label)
    _plant.__name__ = f"sixth_{_name}"
    shape("tables/cells-run-together", fresh=True)(_plant)


def _split(report: Report, label: str) -> str | None:
    cells = figures(report, label, 7) if report.year >= 2019 else None
    large = [cell for cell in cells or [] if len(cell[0]) > 1 and cell[0][1] != "0"]
    if not cells or not large:
        return None
    between = report.text[cells[0].end() : cells[1].start()]
    cell = large[0]
    return marked(report.text, cell.span(), cell[0][0] + between + cell[0][1:])


@shape("tables/split-digits", fresh=True)
def sixth_received_split(report: Report, _: Random) -> str | None:
    """A number in two cells, in the first row."""
    return _split(report, NEW)


@shape("tables/split-digits", fresh=True)
def sixth_results_split(report: Report, _: Random) -> str | None:
    """A number in two cells, in the row of totals."""
    return _split(report, TOTAL)


@shape("tables/old-form-row", fresh=True)
def sixth_one_row_of_others(report: Report, _: Random) -> str | None:
    """One row where the form has had three since 2021."""
    if report.year < 2021:
        return None
    names = ("1.申请人无正当理由逾期不补正", "2.申请人逾期未按收费通知", r"3.其他")
    found = [figures(report, name, 7) for name in names]
    head = re.search("（六）其他处理", report.text)
    if head is None or not all(found):
        return None
    sums = [sum(int(row[at][0]) for row in found) for at in range(7)]
    sep = report.text[found[0][0].end() : found[0][1].start()]
    lead = " | " if "|" in sep else "\n"
    new = lead + sep.join(map(str, sums))
    low, high = head.end(), found[-1][-1].end()
    return marked(report.text, (low, high), new)


mistyped(
    "tables/old-form-table",
    since=2021,
    headings_of_the_trial_form=(
        r"本年制发件数[\s|]+本年废止件数[\s|]+现行有效件数",
        lambda m: (
            m[0]
            .replace("本年制发件数", "本年新制作数量")
            .replace("本年废止件数", "本年新公开数量")
            .replace("现行有效件数", "对外公开总数量")
        ),
    ),
)
mistyped(
    "tables/table-label",
    since=2019,
    two_signs_left_out=(r"本年新收政府信息公开(申请)数量", ""),
    sound_alike=(r"属于三类内部事(务)信息", "物"),
)


def _row_gone(label: str, name: str) -> None:
    def plant(report: Report, _: Random) -> str | None:
        cells = figures(report, label, 7) if report.year >= 2019 else None
        if not cells or any(cell[0] != "0" for cell in cells):
            return None
        low = report.text.rindex("\n", 0, cells[0].start() - 1)
        if "|" not in report.text[low : cells[0].start()]:
            low = re.search(rf"\n[^\n]*{label}", report.text).start()
        elif not re.match(r"\n\| *(?:\| *)?\d", report.text[low:]):
            return None
        high = report.text.find("\n", cells[-1].end())
        return marked(report.text, (low, high), "")

    plant.__name__ = f"sixth_{name}"
    shape("tables/table-shape", fresh=True, anywhere=True)(plant)


_row_gone("4.无正当理由大量反复申请", "row_of_repeated_left_out")
_row_gone("3.危及“三安全一稳定”", "row_of_safety_left_out")


@shape("tables/t2-regulation-authority", fresh=True)
def sixth_documents_typed_as_regulations(report: Report, _: Random) -> str | None:
    """The figures of the documents stand one row too high."""
    first = report.text.split("\n", 1)[0]
    if report.year < 2021 or not re.search("县|镇|乡|街道", first):
        return None
    rules, papers = figures(report, r"(?<!\w)规章", 3), figures(report, "规范性文件", 3)
    if not rules or not papers or not any(int(each[0]) for each in papers):
        return None
    swapped = list(zip(rules, [each[0] for each in papers], strict=True))
    return retyped(report.text, swapped)


@shape("tables/t2-stock", fresh=True)
def sixth_stock_not_counted(report: Report, _: Random) -> str | None:
    """Documents of the year, and nought in force."""
    found = figures(report, "规范性文件", 3) if report.year >= 2021 else None
    if not found or int(found[0][0]) <= int(found[1][0]):
        return None
    return retyped(report.text, [(found[2], "0")])


@shape("tables/t2-stock", fresh=True)
def sixth_stock_below_the_new(report: Report, _: Random) -> str | None:
    """One less in force than the year's own leave."""
    found = figures(report, "规范性文件", 3) if report.year >= 2021 else None
    made = values(report, "规范性文件", 3)
    if not found or made[2] + made[1] < 1:
        return None
    return retyped(report.text, [(found[0], str(made[2] + made[1] + 1))])
