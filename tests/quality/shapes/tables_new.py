"""A number torn into two cells, row names that are not the form's, pairs of unusual figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from tables_book import Book
from tables_stats_book import Stats

if TYPE_CHECKING:
    from random import Random

SPLIT, LABEL, ODD = "tables/split-digits", "tables/table-label", "tables/unusual-figures"
_WIDE = ("tabs", "spaces", "wide")


# ---------------------------------------------------------------------- a number in two cells
def _torn(report: Report, draw: Random, key: str, column: int, style: str) -> str | None:
    """A row with one of its numbers in two cells; one that cannot be read in another way."""

    def suits(book: Book) -> bool:
        cells = book.row(key)
        return len(cells[column]) > 1 and all(len(_joins(cells, c)) == 1 for c in [column])

    try:
        book = Book(report, draw, style=style, top=300, need=suits)
    except ValueError:
        return None
    cells = book.row(key)
    cut = draw.randrange(1, len(cells[column]))
    torn = [*cells[:column], cells[column][:cut], cells[column][cut:], *cells[column + 1 :]]
    return book.redo(key, torn)


def _joins(cells: list[str], column: int) -> list[int]:
    """Where two neighbours of the torn row may be joined so that the row adds up."""
    cut = [*cells[:column], cells[column][:1], cells[column][1:], *cells[column + 1 :]]
    found = []
    for at in range(len(cut) - 1):
        row = [*cut[:at], cut[at] + cut[at + 1], *cut[at + 2 :]]
        figures = [int(each) for each in row]
        if sum(figures[:-1]) == figures[-1]:
            found.append(at)
    return found


@shape(SPLIT, fresh=True)
def new_requests_of_persons_in_two_cells(report: Report, draw: Random) -> str | None:
    return _torn(report, draw, "new", 0, "pipes")


@shape(SPLIT, fresh=True)
def total_of_the_results_in_two_cells(report: Report, draw: Random) -> str | None:
    return _torn(report, draw, "done", 6, "pipes")


@shape(SPLIT, fresh=True)
def granted_in_two_cells(report: Report, draw: Random) -> str | None:
    return _torn(report, draw, "open", 6, "pipes")


@shape(SPLIT, fresh=True)
def a_blank_within_a_number(report: Report, draw: Random) -> str | None:
    return _torn(report, draw, draw.choice(["new", "done"]), 0, draw.choice(["spaces", "wide"]))


@shape(SPLIT, fresh=True)
def a_tab_within_a_total(report: Report, draw: Random) -> str | None:
    return _torn(report, draw, draw.choice(["new", "open"]), 6, "tabs")


# ---------------------------------------------------------------------- names of rows
def _renamed(report: Report, draw: Random, key: str, faulty: str, era: int = 0) -> str | None:
    """A report with a few characters of one row's name changed."""
    book = Book(report, draw, style="pipes", era=era)
    for number, line in enumerate(book.three):
        if line.key == key:
            book.three[number] = line._replace(label=f"⟦{faulty}‖{line.label}⟧")
    return book.text()


@shape(LABEL, fresh=True)
def not_held_by_this_office(report: Report, draw: Random) -> str | None:
    return _renamed(report, draw, "lack1", "1.本机关不掌握相关政府信")


@shape(LABEL, fresh=True)
def third_parties_with_another_sign(report: Report, draw: Random) -> str | None:
    return _renamed(report, draw, "deny4", "4.保护第三方合法权宜")


@shape(LABEL, fresh=True)
def files_of_enforcement_misspelt(report: Report, draw: Random) -> str | None:
    return _renamed(report, draw, "deny7", "7.属于行政执行案卷")


@shape(LABEL, fresh=True)
def repeated_asking_without_reason(report: Report, draw: Random) -> str | None:
    return _renamed(report, draw, "skip4", "4.无正当里由大量反复申请")


@shape(LABEL, fresh=True)
def carried_over_without_a_sign(report: Report, draw: Random) -> str | None:
    return _renamed(report, draw, "old", "二、上年结转政府信息公开申数量")


@shape(LABEL, fresh=True)
def forbidden_by_other_rules_misspelt(report: Report, draw: Random) -> str | None:
    return _renamed(report, draw, "deny2", "2.其他法律行政法规禁制公开")


# ---------------------------------------------------------------------- unusual pairs
@shape(ODD, fresh=True)
def more_published_than_made(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, era=2019)
    made, _, stock = (int(each) for each in book.cells("norms"))
    book.also("norms", 0)
    return book.spoil("norms", 1, draw.randint(made + 1, stock))


@shape(ODD, fresh=True)
def bought_for_nothing(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, era=2019)
    book.also("bought", 0)
    return book.spoil("bought", 1, draw.choice(["0", "0万元"]))


@shape(ODD, fresh=True)
def money_spent_on_no_project(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, era=2019)
    book.also("bought", 1)
    return book.spoil("bought", 0, "0")


@shape(ODD, fresh=True)
def answers_and_finished_differ(report: Report, draw: Random) -> str | None:
    book = Stats(report, draw)
    less = draw.randint(1, 3)
    book.value["done1"] += less
    book.shown["done1"] = f"⟦{book.value['done1']}‖{book.value['done1'] - less}⟧"
    book.value["done"] += less
    book.shown["done"] = f"⟦{book.value['done']}‖{book.value['done'] - less}⟧"
    book.also("said")
    return book.text()


@shape(ODD, fresh=True)
def more_documents_published_than_issued(report: Report, draw: Random) -> str | None:
    book = Stats(report, draw)
    if book.value["issued"] + 1 > book.value["info"]:
        return None
    book.also("issued")
    more = min(book.value["issued"] + draw.randint(1, 3), book.value["info"])
    return book.spoil("norm", more)


@shape(ODD, fresh=True)
def fewer_trained_than_courses(report: Report, draw: Random) -> str | None:
    book = Stats(report, draw)
    book.also("class")
    return book.spoil("pupil", max(1, book.value["class"] - draw.randint(1, 3)))
