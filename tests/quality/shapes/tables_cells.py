"""Cells that are blank or hold no number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from tables_book import Book

if TYPE_CHECKING:
    from random import Random

BLANK, NUMBER = "tables/blank-cell", "tables/cell-not-number"
ROWS = ("deny1", "deny3", "deny5", "lack3", "skip3", "skip4", "deny8")


def noughts(book: Book, key: str, sign: str) -> list[str]:
    """A row whose noughts are written with a sign, or not at all."""
    return [sign if each == "0" else each for each in book.cells(key)]


# ---------------------------------------------------------------------- blank
def _blank(report: Report, draw: Random, key: str, sign: str, style: str = "pipes") -> str:
    book = Book(report, draw, style=style)
    return book.redo(key, noughts(book, key, sign))


@shape(BLANK)
def one_figure_not_filled_in(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, style="pipes")
    key = draw.choice(ROWS)
    cells = list(book.row(key))
    cells[draw.randrange(6)] = ""
    return book.redo(key, cells)


@shape(BLANK)
def row_of_seven_blanks(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, style="pipes")
    return book.redo(draw.choice(ROWS), [""] * 7)


@shape(BLANK)
def all_noughts_left_blank(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, style="pipes")
    for line in book.three:
        if "0" in line.cells:
            book.spoilt[line.key] = noughts(book, line.key, "")
    return book.text()


@shape(BLANK)
def long_dashes_for_noughts(report: Report, draw: Random) -> str | None:
    return _blank(report, draw, "left", "—", draw.choice(["pipes", "spaces", "tabs"]))


@shape(BLANK)
def slashes_for_noughts(report: Report, draw: Random) -> str | None:
    return _blank(report, draw, draw.choice(ROWS), "/", draw.choice(["pipes", "wide"]))


@shape(BLANK)
def hyphens_in_the_row_carried(report: Report, draw: Random) -> str | None:
    return _blank(report, draw, "old", "-")


@shape(BLANK)
def rules_marked_as_none(report: Report, draw: Random) -> str | None:
    return _blank(report, draw, "rules", "无", draw.choice(["pipes", "spaces"]))


@shape(BLANK, NUMBER)
def rules_marked_as_not_applicable(report: Report, draw: Random) -> str | None:
    return _blank(report, draw, "rules", "不适用")


@shape(BLANK)
def court_cells_left_blank(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, style="pipes", need=lambda b: "0" in b.courts)
    return book.redo("courts", noughts(book, "courts", ""))


@shape(BLANK)
def court_cells_with_dashes(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: "0" in b.courts, style=draw.choice(["pipes", "tabs"]))
    return book.redo("courts", noughts(book, "courts", draw.choice(["－", "——", "/"])))


@shape(BLANK)
def amount_of_fees_left_blank(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, style="pipes", era=2021)
    return book.redo("fee", [""])


@shape(BLANK)
def number_of_penalties_with_a_dash(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, style=draw.choice(["pipes", "spaces"]), era=2021)
    return book.redo("force", [draw.choice(["-", "/", "无"])])


@shape(BLANK)
def change_of_items_left_blank_in_2019(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, style="pipes", era=2019)
    prev, _, done = book.two["force"]
    return book.redo("force", [prev, "", done])


@shape(BLANK)
def blank_made_of_a_wide_space(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, style="pipes")
    return book.redo("deny2", noughts(book, "deny2", draw.choice(["\u3000", "\xa0"])))


# ---------------------------------------------------------------------- no number
@shape(NUMBER)
def unit_behind_a_total(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, style="pipes")
    return book.spoil("new", 6, f"{book.n('new')}件")


@shape(NUMBER)
def unit_behind_the_penalties(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, era=2021)
    right = book.two["penalty"][0]
    return book.spoil("penalty", 0, right + draw.choice(["件", "宗", " 件", "（件）"]))


@shape(NUMBER)
def fees_in_yuan_with_the_unit(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, era=2021)
    book.two["fee"] = [draw.choice(["7.3", "12.6", "105.8"])]
    yuan = round(float(book.two["fee"][0]) * 10000)
    return book.spoil("fee", 0, f"{yuan}元")


@shape(NUMBER)
def fees_repeat_the_unit_of_the_head(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, era=2021)
    return book.spoil("fee", 0, f"{book.two['fee'][0]}万元")


@shape(NUMBER)
def wide_digits_in_a_row(report: Report, draw: Random) -> str | None:
    book = Book(report, draw)
    right = str(book.n("done"))
    return book.spoil("done", 6, right.translate({48 + n: 0xFF10 + n for n in range(10)}))


@shape(NUMBER)
def wide_digits_in_part_two(report: Report, draw: Random) -> str | None:
    book = Book(report, draw)
    right = book.two["licence"][-1]
    wide = right.translate({48 + n: 0xFF10 + n for n in range(10)})
    return book.spoil("licence", len(book.two["licence"]) - 1, wide)


@shape(NUMBER)
def letter_o_for_nought(report: Report, draw: Random) -> str | None:
    book = Book(
        report,
        draw,
        style=draw.choice(["pipes", "spaces"]),
        need=lambda b: b.row("deny3")[2] == "0",
    )
    return book.spoil("deny3", 2, draw.choice(["O", "o", "〇"]))


@shape(NUMBER)
def letter_l_for_one(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, style="pipes")
    book.two["norms"] = ["1", "1", "11"] if book.era == 2021 else ["1", "1", "14"]
    return book.spoil("norms", 0, draw.choice(["l", "I"]))


@shape(NUMBER)
def chinese_numeral_in_the_courts(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, style="pipes", need=lambda b: 0 < int(b.courts[4]) < 10)
    return book.spoil("courts", 4, "零一二三四五六七八九"[int(book.courts[4])])


@shape(NUMBER)
def thousands_mark_in_the_licences(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, era=2021)
    book.two["licence"] = [str(draw.randint(1000, 98000))]
    return book.spoil("licence", 0, f"{int(book.two['licence'][0]):,}")


@shape(NUMBER)
def about_before_a_figure(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, style="pipes", era=2021)
    return book.spoil(
        "force", 0, draw.choice(["约{}", "{}余", "{}多"]).format(book.two["force"][0])
    )


@shape(NUMBER)
def note_in_brackets_in_the_cell(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, style="pipes", need=lambda b: b.n("lack1") > 1)
    return book.spoil("lack1", 6, f"{book.n('lack1')}（含转办1件）")


@shape(NUMBER)
def review_with_its_unit(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, style=draw.choice(["pipes", "spaces", "tabs"]))
    return book.spoil("courts", 4, f"{book.courts[4]}件")
