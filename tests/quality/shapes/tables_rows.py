"""Cells with an impossible figure; rows that are lost, of the old form, or run together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from tables_book import Book

if TYPE_CHECKING:
    from random import Random

RANGE, GLUED = "tables/cell-range", "tables/cells-run-together"
OLD_ROW, SHAPE = "tables/old-form-row", "tables/table-shape"


# ---------------------------------------------------------------------- range
def _ranged(book: Book, key: str, at: int, form: str) -> str:
    return book.spoil(key, at, form.format(book.cells(key)[at]))


@shape(RANGE)
def minus_before_a_person(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: b.row("open")[0] != "0")
    return book.spoil("open", 0, f"-{book.row('open')[0]}")


@shape(RANGE)
def negative_remainder(report: Report, draw: Random) -> str | None:
    book = Book(report, draw)
    return book.spoil("left", 6, f"-{draw.randint(1, 6)}")


@shape(RANGE)
def minus_before_the_licences(report: Report, draw: Random) -> str | None:
    return _ranged(Book(report, draw, era=2021), "licence", 0, "-{}")


@shape(RANGE)
def half_a_penalty(report: Report, draw: Random) -> str | None:
    return _ranged(Book(report, draw, era=2021), "penalty", 0, "{}.5")


@shape(RANGE)
def fraction_of_a_request(report: Report, draw: Random) -> str | None:
    book = Book(report, draw)
    return book.spoil("lack1", 0, f"{book.row('lack1')[0]}.{draw.randint(1, 9)}")


@shape(RANGE)
def point_typed_inside_the_total(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, top=60, need=lambda b: b.n("new") > 110)
    right = str(book.n("new"))
    return book.spoil("new", 6, f"{right[0]}.{right[1:]}")


@shape(RANGE)
def negative_review(report: Report, draw: Random) -> str | None:
    book = Book(report, draw)
    return book.spoil("courts", draw.choice([0, 4, 9]), -1)


@shape(RANGE)
def half_a_lawsuit(report: Report, draw: Random) -> str | None:
    return _ranged(Book(report, draw), "courts", draw.choice([5, 10]), "{}.5")


@shape(RANGE)
def repealed_documents_with_a_minus(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, era=2021)
    book.two["norms"] = ["5", "3", "24"]
    return book.spoil("norms", 1, draw.choice(["-3", "－3", "−3"]))


@shape(RANGE)
def items_and_their_change_exchanged(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, era=2019)
    book.two["licence"][1] = f"-{draw.randint(2, 9)}"
    prev, change, done = book.two["licence"]
    return book.redo("licence", [change, prev, done])


@shape(RANGE)
def decisions_with_decimals_of_a_spreadsheet(report: Report, draw: Random) -> str | None:
    return _ranged(Book(report, draw, era=2019), "penalty", 2, "{}.4")


@shape(RANGE)
def projects_bought_with_a_fraction(report: Report, draw: Random) -> str | None:
    return _ranged(Book(report, draw, era=2019), "bought", 0, "{}.5")


# ---------------------------------------------------------------------- run together
def _glued(report: Report, draw: Random, key: str, style: str) -> str:
    book = Book(report, draw, style=style, top=40, need=lambda b: b.n("new") > 30)
    book.lead = "flat"
    return book.redo(key, ["".join(book.cells(key))])


@shape(GLUED)
def new_requests_run_together(report: Report, draw: Random) -> str | None:
    return _glued(report, draw, "new", "spaces")


@shape(GLUED)
def grand_total_runs_together(report: Report, draw: Random) -> str | None:
    return _glued(report, draw, "done", draw.choice(["wide", "tabs"]))


@shape(GLUED)
def documents_run_together(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, style=draw.choice(["spaces", "tabs", "wide"]), era=2021)
    book.two["norms"] = [
        str(draw.randint(10, 40)),
        str(draw.randint(10, 19)),
        str(draw.randint(50, 300)),
    ]
    return book.redo("norms", ["".join(book.two["norms"])])


@shape(GLUED)
def refusals_run_together(report: Report, draw: Random) -> str | None:
    return _glued(report, draw, draw.choice(["lack1", "deny7"]), "spaces")


@shape(GLUED)
def courts_run_together(report: Report, draw: Random) -> str | None:
    return _glued(report, draw, "courts", draw.choice(["spaces", "wide"]))


@shape(GLUED)
def figures_run_into_the_label(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, style="spaces", top=40, need=lambda b: b.n("new") > 30)
    book.lead, cells = "flat", book.row("old")
    text = book.text()
    right = f"数量 {' '.join(cells)}\n"
    return text.replace(
        f"二、上年结转政府信息公开申请{right}",
        f"二、上年结转政府信息公开申请数量⟦{''.join(cells)}‖ {' '.join(cells)}⟧\n",
        1,
    )


@shape(GLUED, "tables/blank-cell")
def all_figures_in_one_cell_with_bars(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, style="pipes", top=40, need=lambda b: b.n("new") > 30)
    return book.redo("new", ["".join(book.row("new")), *[""] * 6])


# ---------------------------------------------------------------------- the old row
def _no_misc(book: Book) -> bool:
    return book.n("misc") == 0


def _old_row(book: Book) -> str:
    rows = [line.cells for line in book.three if line.key.startswith("misc")]
    cells = [str(sum(int(row[at]) for row in rows)) for at in range(7)]
    book.lead = "flat" if book.style == "pipes" else book.lead
    return _merged(book, cells)


def _merged(book: Book, cells: list[str]) -> str:
    """The text with the three rows, and in their place the one row."""
    text = book.text()
    start = text.index("（六）其他处理")
    start = text.rindex("\n", 0, start) + 1
    end = text.rindex("\n", 0, text.index("（七）总计")) + 1
    if book.style == "pipes":
        row = "| （六）其他处理 | " + " | ".join(cells) + " |\n"
    else:
        glue = {"tabs": "\t", "one": "\n", "wide": "    "}.get(book.style, " ")
        row = glue.join(["（六）其他处理", *cells]) + "\n"
    return text[:start] + f"⟦{row}‖{text[start:end]}⟧" + text[end:]


@shape(OLD_ROW)
def old_row_with_bars(report: Report, draw: Random) -> str | None:
    return _old_row(Book(report, draw, era=2021, style="pipes"))


@shape(OLD_ROW)
def old_row_in_blanks(report: Report, draw: Random) -> str | None:
    return _old_row(Book(report, draw, era=2021, style=draw.choice(["spaces", "wide"])))


@shape(OLD_ROW)
def old_row_in_tabs(report: Report, draw: Random) -> str | None:
    return _old_row(Book(report, draw, era=2021, style="tabs"))


@shape(OLD_ROW)
def old_row_one_cell_a_line(report: Report, draw: Random) -> str | None:
    return _old_row(Book(report, draw, era=2021, style="one"))


@shape(OLD_ROW)
def old_row_in_a_torn_table(report: Report, draw: Random) -> str | None:
    return _old_row(Book(report, draw, era=2021, style="split"))


@shape(OLD_ROW)
def old_row_of_noughts(report: Report, draw: Random) -> str | None:
    return _old_row(Book(report, draw, era=2021, style="pipes", top=2, need=_no_misc))


# ---------------------------------------------------------------------- lost rows
def _lost(report: Report, draw: Random, *keys: str, era: int = 0) -> str:
    book = Book(report, draw, style="pipes", era=era)
    for key in keys:
        book.redo(key, None)
    return book.text()


@shape(SHAPE, anywhere=True, says="重复申请")
def row_of_repeated_requests_lost(report: Report, draw: Random) -> str | None:
    return _lost(report, draw, "skip2")


@shape(SHAPE, anywhere=True, says="行政查询")
def row_of_registers_lost(report: Report, draw: Random) -> str | None:
    return _lost(report, draw, "deny8")


@shape(SHAPE, anywhere=True, says="结转下年度")
def last_row_lost(report: Report, draw: Random) -> str | None:
    return _lost(report, draw, "left")


@shape(SHAPE, anywhere=True, says="上年结转")
def row_carried_lost(report: Report, draw: Random) -> str | None:
    return _lost(report, draw, "old")


@shape(SHAPE, anywhere=True, says="总计")
def grand_total_lost(report: Report, draw: Random) -> str | None:
    return _lost(report, draw, "done")


@shape(SHAPE, anywhere=True, says="行政执法案卷")
def two_rows_lost(report: Report, draw: Random) -> str | None:
    return _lost(report, draw, "deny7", "skip4")


@shape(SHAPE, anywhere=True, says="行政强制")
def coercion_lost(report: Report, draw: Random) -> str | None:
    return _lost(report, draw, "force")


@shape(SHAPE, anywhere=True, says="规章")
def rules_lost(report: Report, draw: Random) -> str | None:
    return _lost(report, draw, "rules")


@shape(SHAPE, anywhere=True, says="缴纳费用")
def new_row_of_unpaid_fees_lost(report: Report, draw: Random) -> str | None:
    return _lost(report, draw, "misc2", era=2021)


@shape(SHAPE, anywhere=True, says="其他对外管理服务事项")
def services_of_2019_lost(report: Report, draw: Random) -> str | None:
    return _lost(report, draw, "service", era=2019)


@shape(SHAPE, anywhere=True, says="部分公开")
def partly_granted_lost(report: Report, draw: Random) -> str | None:
    return _lost(report, draw, "part")
