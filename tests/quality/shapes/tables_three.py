"""Table three whose rows, columns and balance do not add up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from tables_book import Book

if TYPE_CHECKING:
    from random import Random

RESULTS = ("open", "part", "deny1", "deny4", "deny6", "deny7", "lack1", "lack2", "skip1", "skip2")
ROW, COLUMN, BALANCE = "tables/t3-row-total", "tables/t3-result-total", "tables/t3-balance"


def filled(book: Book, *, column: int = 0, at_least: int = 1) -> str:
    """Some result row whose figure in a column is not nought."""
    keys = [key for key in RESULTS if int(book.row(key)[column]) >= at_least]
    return book.draw.choice(keys) if keys else ""


def added(book: Book, key: str, column: int, more: int) -> list[str]:
    """A row with so many more in a column and in its total: it still adds up."""
    cells = list(book.row(key))
    for at in (column, 6):
        cells[at] = str(int(cells[at]) + more)
    return cells


def swapped(cells: list[str], one: int, two: int) -> list[str]:
    """A row with two figures in each other's place."""
    cells = list(cells)
    cells[one], cells[two] = cells[two], cells[one]
    return cells


def unbalanced(book: Book, key: str, cells: list[str], *others: str) -> str:
    """A row with other cells, and the cells of other rows that the same sums hold."""
    off = [at for at, (a, b) in enumerate(zip(cells, book.row(key), strict=True)) if a != b]
    for other in others:
        book.also(other, *off)
    return book.redo(key, cells)


# ---------------------------------------------------------------------- rows
@shape(ROW, BALANCE)
def total_of_new_requests_mistyped(report: Report, draw: Random) -> str | None:
    book = Book(report, draw)
    return book.spoil("new", 6, book.wrong(book.n("new")))


@shape(ROW, COLUMN)
def total_of_one_result_is_one_off(report: Report, draw: Random) -> str | None:
    book = Book(report, draw)
    key = draw.choice(RESULTS)
    return book.spoil(key, 6, book.wrong(book.n(key)))


@shape(ROW, COLUMN)
def persons_digits_swapped(report: Report, draw: Random) -> str | None:
    book = Book(
        report, draw, top=90, need=lambda b: b.row("open")[0] > "11" and len(b.row("open")[0]) == 2
    )
    right = book.row("open")[0]
    if right == right[::-1] or right[1] == "0":
        return None
    return book.spoil("open", 0, right[::-1])


@shape(ROW, COLUMN)
def company_cell_set_to_nought(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, top=40, need=lambda b: filled(b, column=1))
    return book.spoil(filled(book, column=1), 1, 0)


@shape(ROW, COLUMN)
def total_copied_from_the_row_above(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, top=30, need=lambda b: b.n("open") != b.n("part"))
    return book.spoil("part", 6, book.n("open"))


@shape(ROW, COLUMN, BALANCE)
def total_of_totals_mistyped(report: Report, draw: Random) -> str | None:
    book = Book(report, draw)
    return book.spoil("done", 6, book.wrong(book.n("done")))


@shape(ROW, BALANCE)
def remainder_total_loses_one(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: b.n("left") > 1)
    return book.spoil("left", 6, book.n("left") - 1)


@shape(ROW, BALANCE)
def carried_total_left_at_nought(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: b.n("old") > 0)
    return book.spoil("old", 6, 0)


@shape(ROW, COLUMN)
def cells_shifted_one_to_the_right(report: Report, draw: Random) -> str | None:
    book = Book(
        report,
        draw,
        need=lambda b: b.row("open")[5] != "0" and b.row("open")[0] != b.row("open")[5],
    )
    cells = book.row("open")
    return book.redo("open", ["0", *cells[:5], cells[6]])


@shape(ROW, BALANCE)
def total_counts_persons_only(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: b.row("new")[0] != b.row("new")[6])
    return book.spoil("new", 6, book.row("new")[0])


@shape(ROW, COLUMN)
def total_in_a_row_of_noughts(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: b.n("deny3") == 0)
    return book.spoil("deny3", 6, draw.randint(1, 3))


@shape(ROW, COLUMN)
def other_column_forgotten_in_total(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, top=24, need=lambda b: filled(b, column=5))
    key = filled(book, column=5)
    return book.spoil(key, 6, book.n(key) - int(book.row(key)[5]))


@shape(ROW, COLUMN)
def total_of_other_outcomes_in_the_form_of_2019(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, era=2019)
    return book.spoil("misc", 6, book.wrong(book.n("misc")))


# ---------------------------------------------------------------------- columns
@shape(COLUMN, ROW, BALANCE)
def grand_total_of_persons_mistyped(report: Report, draw: Random) -> str | None:
    book = Book(report, draw)
    return book.spoil("done", 0, book.wrong(int(book.row("done")[0])))


@shape(COLUMN, BALANCE)
def grand_total_and_its_sum_both_one_more(report: Report, draw: Random) -> str | None:
    book = Book(report, draw)
    return book.redo("done", added(book, "done", draw.randrange(3), draw.choice([1, 2, 10])))


@shape(COLUMN)
def case_booked_in_the_wrong_column(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=filled)
    key = filled(book)
    other = draw.randint(1, 5)
    cells = list(book.row(key))
    if cells[0] == cells[other]:
        return None
    return unbalanced(book, key, swapped(cells, 0, other), "done")


@shape(COLUMN)
def outcome_raised_after_the_sum(report: Report, draw: Random) -> str | None:
    book = Book(report, draw)
    key = draw.choice(RESULTS)
    return unbalanced(book, key, added(book, key, 0, draw.randint(1, 4)), "done")


@shape(COLUMN)
def outcome_row_reset_to_noughts(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=filled)
    return unbalanced(book, filled(book), ["0"] * 7, "done")


@shape(COLUMN, BALANCE)
def totals_left_from_last_year(report: Report, draw: Random) -> str | None:
    book = Book(report, draw)
    cells = [str(max(0, int(each) + draw.randint(-3, 4))) for each in book.row("done")[:6]]
    if cells == book.row("done")[:6]:
        return None
    return book.redo("done", [*cells, str(sum(map(int, cells)))])


@shape(COLUMN)
def granted_row_also_counts_the_partly_granted(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: b.n("part") > 0)
    both = zip(book.row("open"), book.row("part"), strict=True)
    return unbalanced(book, "open", [str(int(a) + int(b)) for a, b in both], "done")


@shape(COLUMN)
def last_small_row_counted_twice(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, era=2021, need=lambda b: b.n("misc3") > 0)
    return unbalanced(book, "misc3", [str(int(each) * 2) for each in book.row("misc3")], "done")


@shape(COLUMN, BALANCE)
def grand_totals_of_two_columns_swapped(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: b.row("done")[1] != b.row("done")[4])
    return book.redo("done", swapped(book.row("done"), 1, 4))


@shape(COLUMN)
def other_outcomes_raised_in_the_form_of_2019(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, era=2019)
    return unbalanced(
        book, "misc", added(book, "misc", draw.randrange(6), draw.randint(1, 3)), "done"
    )


@shape(COLUMN, BALANCE)
def grand_total_leaves_out_refused_handling(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: b.n("skip") > 0)
    cells = list(book.row("done"))
    for row in book.three:
        if row.key.startswith("skip"):
            cells = [str(int(a) - int(b)) for a, b in zip(cells, row.cells, strict=True)]
    return book.redo("done", cells)


@shape(COLUMN, ROW)
def outcome_of_an_institute_typed_twice(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: filled(b, column=2))
    key = filled(book, column=2)
    return book.spoil(key, 2, book.row(key)[2] * 2)
