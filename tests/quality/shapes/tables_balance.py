"""Table three whose new, carried, finished and remaining requests do not balance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from tables_book import Book
from tables_three import BALANCE, ROW, added, swapped, unbalanced

if TYPE_CHECKING:
    from random import Random


@shape(BALANCE)
def remainder_and_its_sum_both_off(report: Report, draw: Random) -> str | None:
    book = Book(report, draw)
    return unbalanced(
        book,
        "left",
        added(book, "left", draw.randrange(6), draw.randint(1, 3)),
        "new",
        "old",
        "done",
    )


@shape(BALANCE)
def carried_and_its_sum_both_off(report: Report, draw: Random) -> str | None:
    book = Book(report, draw)
    return unbalanced(
        book,
        "old",
        added(book, "old", draw.randrange(6), draw.randint(1, 3)),
        "new",
        "left",
        "done",
    )


@shape(BALANCE)
def new_and_its_sum_both_off(report: Report, draw: Random) -> str | None:
    book = Book(report, draw)
    return unbalanced(
        book,
        "new",
        added(book, "new", draw.randrange(2), draw.choice([1, 2, 10])),
        "old",
        "left",
        "done",
    )


@shape(BALANCE)
def remainder_booked_in_the_wrong_column(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: b.row("left")[0] != b.row("left")[4])
    return unbalanced(book, "left", swapped(book.row("left"), 0, 4), "new", "old", "done")


@shape(BALANCE)
def remainder_forgotten(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: b.n("left") > 0)
    return unbalanced(book, "left", ["0"] * 7, "new", "old", "done")


@shape(BALANCE)
def carried_over_forgotten(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: b.n("old") > 0)
    return unbalanced(book, "old", ["0"] * 7, "new", "left", "done")


@shape(BALANCE)
def carried_row_pasted_as_remainder(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: b.row("old") != b.row("left"))
    return unbalanced(book, "left", list(book.row("old")), "new", "old", "done")


@shape(BALANCE)
def new_row_already_holds_the_carried(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: b.n("old") > 0)
    both = zip(book.row("new"), book.row("old"), strict=True)
    return unbalanced(book, "new", [str(int(a) + int(b)) for a, b in both], "old", "left", "done")


@shape(BALANCE, ROW)
def only_the_sum_of_the_remainder_off(report: Report, draw: Random) -> str | None:
    book = Book(report, draw)
    return book.spoil("left", 6, book.wrong(book.n("left")))


@shape(BALANCE)
def new_requests_of_two_columns_swapped(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: b.row("new")[0] != b.row("new")[1])
    return unbalanced(book, "new", swapped(book.row("new"), 0, 1), "old", "left", "done")


@shape(BALANCE)
def carried_and_remainder_rows_exchanged(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: b.row("old") != b.row("left"))
    book.spoilt["old"] = list(book.row("left"))
    return unbalanced(book, "left", list(book.row("old")), "new", "done")


@shape(BALANCE, ROW)
def one_person_too_many_among_the_new(report: Report, draw: Random) -> str | None:
    book = Book(report, draw)
    return book.spoil("new", 0, int(book.row("new")[0]) + 1)
