"""Fresh: the four tables of 2019 and later: sums, balances, cells and rows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report

_TAIL = re.compile(r"(?:(?:^|[ \t|]+)-?\d+(?:\.\d+)?)+[ \t|]*$")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_LABELS = {
    "new": "本年新收政府信息公开申请数量",
    "old": "上年结转政府信息公开申请数量",
    "open": "（一）予以公开",
    "part": "（二）部分公开",
    "third": "4.保护第三方",
    "process": "6.属于四类过程",
    "lacking": "不掌握相关政府信息",
    "petition": "1.信访举报投诉",
    "late": "逾期不补正",
    "unpaid": "逾期未按收费通知",
    "total": "（七）总计",
    "next": "四、结转下年度继续办理",
}


class Row(NamedTuple):
    """A row of figures: its line, where its figures stand there, and what they are."""

    line: int
    spans: list[tuple[int, int]]
    figures: list[str]

    def count(self, column: int) -> int:
        """The figure of a column."""
        return int(self.figures[column])


def figures_of(report: Report, number: int) -> Row:
    """The figures at the end of a line."""
    line = report.lines[number]
    tail = _TAIL.search(line)
    found = list(_NUMBER.finditer(line, tail.start())) if tail else []
    return Row(number, [each.span() for each in found], [each[0] for each in found])


def rows_of_requests(report: Report) -> dict[str, Row] | None:
    """The rows of table three by their names above, where every row has seven figures."""
    rows = {}
    for number, line in enumerate(report.lines):
        for name, label in _LABELS.items():
            if label in line and name not in rows:
                row = figures_of(report, number)
                if len(row.figures) == 7:
                    rows[name] = row
    return rows if len(rows) == len(_LABELS) or _old_form(report, rows) else None


def _old_form(report: Report, rows: dict[str, Row]) -> bool:
    return report.era == 2019 and len(rows) == len(_LABELS) - 2


def row_of_suits(report: Report) -> Row | None:
    """The row of table four with its fifteen figures."""
    for number, line in enumerate(report.lines):
        if report.year > 2018 and re.fullmatch(r"[\s|\d]+", line):
            row = figures_of(report, number)
            if len(row.figures) == 15:
                return row
    return None


def row_named(report: Report, label: str, many: int) -> Row | None:
    """A row of table two with so many figures."""
    for number, line in enumerate(report.lines):
        if report.year > 2018 and re.match(rf"[\s|]*{label}[\s|]+-?\d", line):
            row = figures_of(report, number)
            if len(row.figures) == many:
                return row
    return None


def filled(report: Report, *changes: tuple[Row, int, object]) -> str:
    """The text with cells filled otherwise: row, column, what the faulty cell holds."""
    text = report.lines
    for row, column, new in sorted(changes, key=lambda each: (each[0].line, -each[1])):
        low, high = row.spans[column]
        line = text[row.line]
        text[row.line] = f"{line[:low]}⟦{new}‖{row.figures[column]}⟧{line[high:]}"
    return "\n".join(text)


# Table three: balance.


@shape("tables/t3-balance", fresh=True)
def nothing_carried_over_though_some_are_open(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows or not rows["next"].count(0) or rows["next"].count(0) != rows["next"].count(6):
        return None
    return filled(report, (rows["next"], 0, 0), (rows["next"], 6, 0))


@shape("tables/t3-balance", fresh=True)
def one_more_firm_carried_in(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows:
        return None
    old = rows["old"]
    return filled(report, (old, 1, old.count(1) + 1), (old, 6, old.count(6) + 1))


@shape("tables/t3-balance", fresh=True)
def persons_and_firms_changed_places_in_new(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows or rows["new"].figures[0] == rows["new"].figures[1]:
        return None
    new = rows["new"]
    return filled(report, (new, 0, new.figures[1]), (new, 1, new.figures[0]))


@shape("tables/t3-balance", fresh=True)
def person_counted_as_other_in_results_and_total(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows or not rows["open"].count(0):
        return None
    made, all_ = rows["open"], rows["total"]
    return filled(
        report,
        (made, 0, made.count(0) - 1),
        (made, 5, made.count(5) + 1),
        (all_, 0, all_.count(0) - 1),
        (all_, 5, all_.count(5) + 1),
    )


@shape("tables/t3-balance", fresh=True)
def law_firm_request_left_open_twice(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows:
        return None
    left = rows["next"]
    many = draw.choice((1, 2, 3))
    return filled(report, (left, 4, left.count(4) + many), (left, 6, left.count(6) + many))


# Table three: results and their total.


@shape("tables/t3-result-total", fresh=True)
def petitions_forgotten_among_the_results(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows:
        return None
    row = rows["petition"]
    changes = [(row, each, 0) for each in range(7) if row.count(each)]
    return filled(report, *changes) if changes else None


@shape("tables/t3-result-total", fresh=True)
def lacking_put_under_firms_for_persons(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows or rows["lacking"].figures[0] == rows["lacking"].figures[1]:
        return None
    row = rows["lacking"]
    return filled(report, (row, 0, row.figures[1]), (row, 1, row.figures[0]))


@shape("tables/t3-result-total", fresh=True)
def partly_open_row_copied_from_open(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows or rows["part"].figures == rows["open"].figures:
        return None
    made, part = rows["open"], rows["part"]
    changed = [each for each in range(7) if made.figures[each] != part.figures[each]]
    return filled(report, *((part, each, made.figures[each]) for each in changed))


@shape("tables/t3-result-total", "tables/t3-balance", fresh=True)
def total_counts_partly_open_twice(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows or not rows["part"].count(6):
        return None
    part, all_ = rows["part"], rows["total"]
    columns = [each for each in range(7) if part.count(each)]
    return filled(report, *((all_, each, all_.count(each) + part.count(each)) for each in columns))


@shape("tables/t3-result-total", fresh=True)
def third_party_case_counted_as_process_too(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows:
        return None
    row = rows["process"]
    return filled(report, (row, 0, row.count(0) + 1), (row, 6, row.count(6) + 1))


# Table three: a row and its total.


@shape("tables/t3-row-total", fresh=True)
def total_of_open_counts_persons_only(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows or rows["open"].figures[0] == rows["open"].figures[6]:
        return None
    return filled(report, (rows["open"], 6, rows["open"].figures[0]))


@shape("tables/t3-row-total", fresh=True)
def total_of_petitions_left_at_nought(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows or not rows["petition"].count(6):
        return None
    return filled(report, (rows["petition"], 6, 0))


@shape("tables/t3-row-total", fresh=True)
def total_of_lacking_ten_too_many(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows:
        return None
    row = rows["lacking"]
    return filled(report, (row, 6, row.count(6) + 10))


@shape("tables/t3-row-total", "tables/t3-balance", fresh=True)
def total_left_open_copied_from_carried_in(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows or rows["next"].figures[6] == rows["old"].figures[6]:
        return None
    return filled(report, (rows["next"], 6, rows["old"].figures[6]))


@shape("tables/t3-row-total", "tables/t3-balance", fresh=True)
def last_digit_of_new_persons_lost(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows or rows["new"].count(0) < 10:
        return None
    return filled(report, (rows["new"], 0, rows["new"].figures[0][:-1]))


# Table four.


@shape("tables/t4-total", fresh=True)
def pending_reviews_not_in_their_total(report: Report, draw: Random) -> str | None:
    row = row_of_suits(report)
    if not row or not row.count(3):
        return None
    return filled(report, (row, 4, row.count(4) - row.count(3)))


@shape("tables/t4-total", fresh=True)
def one_more_other_outcome_after_review(report: Report, draw: Random) -> str | None:
    row = row_of_suits(report)
    if not row:
        return None
    return filled(report, (row, 12, row.count(12) + 1))


@shape("tables/t4-total", fresh=True)
def last_total_is_that_of_all_suits(report: Report, draw: Random) -> str | None:
    row = row_of_suits(report)
    if not row or not row.count(9):
        return None
    return filled(report, (row, 14, row.count(9) + row.count(14)))


@shape("tables/t4-total", fresh=True)
def total_of_reviews_left_at_nought(report: Report, draw: Random) -> str | None:
    row = row_of_suits(report)
    if not row or not row.count(4):
        return None
    return filled(report, (row, 4, 0))


@shape("tables/t4-total", fresh=True)
def totals_of_reviews_and_suits_changed_places(report: Report, draw: Random) -> str | None:
    row = row_of_suits(report)
    if not row or row.figures[4] == row.figures[14]:
        return None
    return filled(report, (row, 4, row.figures[14]), (row, 14, row.figures[4]))


# Table two.


def no_rulemaker(report: Report) -> bool:
    """Whether the file's name is that of an authority that makes no regulations."""
    return bool(
        re.search("county|township|district|bureau|subdistrict|committee|guanliqu", report.name)
    )


@shape("tables/t2-regulation-authority", fresh=True)
def documents_filled_into_the_row_of_regulations(report: Report, draw: Random) -> str | None:
    rules = row_named(report, "规章", 3)
    papers = row_named(report, "(?:行政)?规范性文件", 3)
    if not rules or not papers or not no_rulemaker(report) or papers.figures == ["0"] * 3:
        return None
    changed = [each for each in range(3) if rules.figures[each] != papers.figures[each]]
    return filled(
        report,
        *((rules, each, papers.figures[each]) for each in changed),
        *((papers, each, rules.figures[each]) for each in changed),
    )


@shape("tables/t2-regulation-authority", fresh=True)
def some_regulations_in_force_where_none_are_made(report: Report, draw: Random) -> str | None:
    rules = row_named(report, "规章", 3)
    if not rules or not no_rulemaker(report) or rules.figures != ["0"] * 3:
        return None
    return filled(report, (rules, 2, draw.choice((1, 2, 3, 12))))


@shape("tables/t2-regulation-authority", fresh=True)
def one_regulation_made_and_in_force(report: Report, draw: Random) -> str | None:
    rules = row_named(report, "规章", 3)
    if not rules or not no_rulemaker(report) or rules.figures != ["0"] * 3:
        return None
    return filled(report, (rules, 0, 1), (rules, 2, 1))


@shape("tables/t2-regulation-authority", fresh=True)
def one_regulation_abolished_by_no_rulemaker(report: Report, draw: Random) -> str | None:
    rules = row_named(report, "规章", 3)
    if not rules or not no_rulemaker(report) or report.era != 2021:
        return None
    return filled(report, (rules, 1, 1))


@shape("tables/t2-stock", fresh=True)
def nothing_in_force_though_some_were_made(report: Report, draw: Random) -> str | None:
    row = row_named(report, "行政规范性文件", 3)
    if not row or report.era != 2021 or row.count(0) <= row.count(1):
        return None
    return filled(report, (row, 2, 0))


@shape("tables/t2-stock", fresh=True)
def in_force_one_less_than_made_net(report: Report, draw: Random) -> str | None:
    row = row_named(report, "行政规范性文件", 3)
    if not row or report.era != 2021 or row.count(0) - row.count(1) < 2:
        return None
    return filled(report, (row, 2, row.count(0) - row.count(1) - 1))


@shape("tables/t2-stock", fresh=True)
def all_open_papers_fewer_than_new_ones(report: Report, draw: Random) -> str | None:
    row = row_named(report, "规范性文件", 3)
    if not row or report.era != 2019 or not row.count(1):
        return None
    return filled(report, (row, 2, row.count(1) - 1))


@shape("tables/t2-stock", fresh=True)
def more_items_dropped_than_there_were(report: Report, draw: Random) -> str | None:
    row = row_named(report, "行政许可", 3)
    if not row or report.era != 2019:
        return None
    return filled(report, (row, 1, -row.count(0) - draw.choice((1, 2, 6))))


@shape("tables/t2-stock", fresh=True)
def made_and_in_force_changed_places(report: Report, draw: Random) -> str | None:
    row = row_named(report, "行政规范性文件", 3)
    if not row or report.era != 2021 or row.count(2) - row.count(1) <= row.count(0):
        return None
    return filled(report, (row, 0, row.figures[2]), (row, 2, row.figures[0]))


# Cells.


def barred(report: Report, row: Row | None) -> bool:
    """Whether the row has lines between its cells."""
    return bool(row) and "|" in report.lines[row.line]


@shape("tables/blank-cell", fresh=True)
def no_number_of_coercions(report: Report, draw: Random) -> str | None:
    row = row_named(report, "行政强制", 1)
    return filled(report, (row, 0, draw.choice(("无", "－", "——")))) if row else None


@shape("tables/blank-cell", fresh=True)
def slashes_in_columns_without_requests(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows:
        return None
    row = rows["old"]
    empty = [each for each in range(7) if not row.count(each)]
    return filled(report, *((row, each, draw.choice("/／")) for each in empty)) if empty else None


@shape("tables/blank-cell", fresh=True)
def total_of_results_left_blank(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows or not barred(report, rows["total"]):
        return None
    return filled(report, (rows["total"], 6, ""))


@shape("tables/blank-cell", fresh=True)
def suits_after_review_dashed_out(report: Report, draw: Random) -> str | None:
    row = row_of_suits(report)
    if not row or row.count(14):
        return None
    return filled(report, *((row, each, "-") for each in range(10, 15)))


@shape("tables/blank-cell", fresh=True)
def in_force_not_filled_in(report: Report, draw: Random) -> str | None:
    row = row_named(report, "(?:行政)?规范性文件", 3)
    if not barred(report, row):
        return None
    return filled(report, (row, 2, " "))


@shape("tables/cell-not-number", fresh=True)
def papers_in_force_with_their_unit(report: Report, draw: Random) -> str | None:
    row = row_named(report, "(?:行政)?规范性文件", 3)
    if not row:
        return None
    return filled(report, *((row, each, f"{row.figures[each]}件") for each in range(3)))


@shape("tables/cell-not-number", fresh=True)
def about_so_many_permits(report: Report, draw: Random) -> str | None:
    row = row_named(report, "行政许可", 1)
    if not row or not row.count(0):
        return None
    return filled(report, (row, 0, draw.choice(("约{}", "{}余", "{}多")).format(row.figures[0])))


@shape("tables/cell-not-number", fresh=True)
def total_of_new_with_a_remark(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows or not rows["new"].count(6):
        return None
    row = rows["new"]
    return filled(report, (row, 6, f"{row.figures[6]}（含网上申请）"))


@shape("tables/cell-not-number", fresh=True)
def fines_in_chinese_numerals(report: Report, draw: Random) -> str | None:
    row = row_named(report, "行政处罚", 1)
    if not row or row.count(0) > 9:
        return None
    return filled(report, (row, 0, "零一二三四五六七八九"[row.count(0)]))


@shape("tables/cell-not-number", fresh=True)
def fullwidth_reviews_upheld(report: Report, draw: Random) -> str | None:
    row = row_of_suits(report)
    if not row:
        return None
    wide = row.figures[0].translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    return filled(report, (row, 0, wide))


@shape("tables/cell-range", fresh=True)
def requests_left_open_below_nought(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows or rows["next"].count(0):
        return None
    return filled(report, (rows["next"], 0, -1))


@shape("tables/cell-range", fresh=True)
def half_a_permit(report: Report, draw: Random) -> str | None:
    row = row_named(report, "行政许可", 1)
    if not row or not row.count(0):
        return None
    return filled(report, (row, 0, f"{row.figures[0]}.5"))


@shape("tables/cell-range", fresh=True)
def review_corrected_minus_one(report: Report, draw: Random) -> str | None:
    row = row_of_suits(report)
    if not row or row.count(1):
        return None
    return filled(report, (row, 1, draw.choice(("-1", "-2"))))


@shape("tables/cell-range", fresh=True)
def ten_thousands_of_fines(report: Report, draw: Random) -> str | None:
    row = row_named(report, "行政处罚", 1)
    if not row or row.count(0) < 100:
        return None
    return filled(report, (row, 0, f"{row.count(0) / 10000:.4f}"))


@shape("tables/cell-range", fresh=True)
def papers_abolished_with_a_minus(report: Report, draw: Random) -> str | None:
    row = row_named(report, "行政规范性文件", 3)
    if not row or not row.count(1) or report.era != 2021:
        return None
    return filled(report, (row, 1, f"-{row.figures[1]}"))


def glued(report: Report, row: Row, first: int = 0, last: int | None = None) -> str:
    """The text with some cells of a row run together."""
    line = report.lines[row.line]
    last = len(row.spans) - 1 if last is None else last
    low, high = row.spans[first][0], row.spans[last][1]
    run = "".join(row.figures[first : last + 1])
    return report.with_line(row.line, f"{line[:low]}⟦{run}‖{line[low:high]}⟧{line[high:]}")


@shape("tables/cells-run-together", fresh=True)
def results_total_in_one_string(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows or barred(report, rows["total"]) or not rows["total"].count(6):
        return None
    return glued(report, rows["total"])


@shape("tables/cells-run-together", fresh=True)
def fifteen_figures_in_one_string(report: Report, draw: Random) -> str | None:
    row = row_of_suits(report)
    if not row or barred(report, row):
        return None
    return glued(report, row)


@shape("tables/cells-run-together", fresh=True)
def kinds_of_bodies_in_one_string(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows or barred(report, rows["open"]) or not rows["open"].count(6):
        return None
    return glued(report, rows["open"], 1, 5)


# Rows.


def without_rows(report: Report, *labels: str) -> str | None:
    """The text without the barred rows that have the labels."""
    text, found = [], 0
    for line in report.lines:
        if "|" in line and any(each in line for each in labels):
            text.append(f"⟦‖{line}\n⟧")
            found += 1
        else:
            text.append(line + "\n")
    return "".join(text)[:-1] if found == len(labels) and report.year > 2018 else None


@shape("tables/table-shape", fresh=True, anywhere=True, says="缺")
def row_of_publications_deleted(report: Report, draw: Random) -> str | None:
    return without_rows(report, "3.要求提供公开出版物")


@shape("tables/table-shape", fresh=True, anywhere=True, says="缺")
def rows_of_bans_and_inner_affairs_deleted(report: Report, draw: Random) -> str | None:
    return without_rows(report, "2.其他法律行政法规禁止公开", "5.属于三类内部事务信息")


@shape("tables/table-shape", fresh=True, anywhere=True, says="缺")
def row_of_regulations_deleted(report: Report, draw: Random) -> str | None:
    rules = row_named(report, "规章", 3)
    if not rules or rules.figures != ["0"] * 3:
        return None
    return without_rows(report, "| 规章 |")


@shape("tables/table-shape", fresh=True, anywhere=True, says="缺")
def row_of_carried_in_deleted(report: Report, draw: Random) -> str | None:
    rows = rows_of_requests(report)
    if not rows or rows["old"].count(6):
        return None
    return without_rows(report, "二、上年结转政府信息公开申请数量")


@shape("tables/table-shape", fresh=True, anywhere=True, says="缺")
def row_of_coercion_deleted(report: Report, draw: Random) -> str | None:
    return without_rows(report, "| 行政强制 |")


def one_row_of_other_handling(report: Report, label: str) -> str | None:
    """The text with the three rows of other handling made one, named so."""
    rows = rows_of_requests(report)
    if not rows or report.era != 2021:
        return None
    late = rows["late"].line
    three = [figures_of(report, late + each) for each in range(3)]
    if any(len(each.figures) != 7 for each in three) or "3.其他" not in report.lines[late + 2]:
        return None
    sums = [str(sum(each.count(column) for each in three)) for column in range(7)]
    first = late
    if re.fullmatch(r"[\s|]*（六）其他处理[\s|]*", report.lines[late - 1]):
        first -= 1
    old = "\n".join(report.lines[first : late + 3])
    line = report.lines[late]
    if "|" in line:
        row = f"| {label} | " + " | " * (line.count("|") - 9) + " | ".join(sums) + " |"
    else:
        row = line[: len(line) - len(line.lstrip())] + label
        row += re.search(r"\s+(?=\d)", line)[0] + "\t".join(sums)
        if "\t" not in line:
            row = row.replace("\t", re.search(r"\d(\s+)\d", line)[1])
    lines = [*report.lines[:first], f"⟦{row}‖{old}⟧", *report.lines[late + 3 :]]
    return "\n".join(lines)


@shape("tables/old-form-row", "tables/table-shape", fresh=True)
def other_handling_still_one_row(report: Report, draw: Random) -> str | None:
    return one_row_of_other_handling(report, "（六）其他处理")


@shape("tables/old-form-row", "tables/table-shape", fresh=True)
def other_handling_one_row_in_ascii_brackets(report: Report, draw: Random) -> str | None:
    return one_row_of_other_handling(report, "(六)其他处理")


@shape("tables/old-form-row", "tables/table-shape", fresh=True)
def other_handling_one_row_with_a_space(report: Report, draw: Random) -> str | None:
    return one_row_of_other_handling(report, "（六） 其他处理情形")
