"""The statistics table of 2014 to 2018: wrong sums, blank cells, lost rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from tables_stats_book import Stats

if TYPE_CHECKING:
    from random import Random

SUM = "tables/stats-sum"
OLD_SHAPE, BLANK, NUMBER = "tables/table-shape", "tables/blank-cell", "tables/cell-not-number"


def _in_sum(book: Stats, *keys: str) -> str:
    """One of some figures spoilt; the total that it belongs to may be pointed at as well."""
    key = book.draw.choice(keys)
    book.spoil(key)
    total = key.rstrip("0123456789")
    book.also("said4" if total == "no" else total)
    return book.text()


# ---------------------------------------------------------------------- sums
@shape(SUM)
def received_not_the_sum_of_its_ways(report: Report, draw: Random) -> str | None:
    return Stats(report, draw).spoil("asked")


@shape(SUM)
def one_way_of_asking_mistyped(report: Report, draw: Random) -> str | None:
    return _in_sum(Stats(report, draw), "asked1", "asked3", "asked4")


@shape(SUM)
def done_not_in_time_and_late(report: Report, draw: Random) -> str | None:
    return _in_sum(Stats(report, draw), "done", "done1", "done2")


@shape(SUM)
def answers_not_the_sum_of_eight(report: Report, draw: Random) -> str | None:
    return Stats(report, draw).spoil("said")


@shape(SUM)
def one_kind_of_answer_mistyped(report: Report, draw: Random) -> str | None:
    return _in_sum(Stats(report, draw), "said1", "said2", "said5", "said6", "said8")


@shape(SUM)
def one_ground_of_refusal_mistyped(report: Report, draw: Random) -> str | None:
    return _in_sum(Stats(report, draw), "no2", "no3", "no5", "no6")


@shape(SUM)
def refusals_forgotten_among_the_grounds(report: Report, draw: Random) -> str | None:
    book = Stats(report, draw)
    book.also("said4")
    return book.spoil("no3", book.value["no3"] * 2)


@shape(SUM)
def reviews_not_their_results(report: Report, draw: Random) -> str | None:
    return _in_sum(Stats(report, draw), "review", "review1", "review3")


@shape(SUM)
def lawsuits_not_their_results(report: Report, draw: Random) -> str | None:
    return _in_sum(Stats(report, draw), "suit", "suit1", "suit2")


@shape(SUM)
def staff_not_full_and_part_time(report: Report, draw: Random) -> str | None:
    return _in_sum(Stats(report, draw), "staff", "staff1", "staff2")


@shape(SUM)
def published_below_the_web_site_alone(report: Report, draw: Random) -> str | None:
    book = Stats(report, draw)
    return book.spoil("info", max(book.value[f"way{n}"] for n in range(1, 6)) - 1)


@shape(SUM)
def published_above_all_ways_together(report: Report, draw: Random) -> str | None:
    book = Stats(report, draw)
    ways = sum(book.value[f"way{n}"] for n in range(1, 6))
    book.also(*(f"way{n}" for n in range(1, 6)))
    return book.spoil("info", ways + draw.randint(1, 90))


@shape(SUM)
def more_leaders_than_press_meetings(report: Report, draw: Random) -> str | None:
    book = Stats(report, draw)
    key = draw.choice(["press", "talk"])
    book.also(key)
    return book.spoil(f"{key}lead", book.value[key] + draw.randint(1, 5))


@shape(SUM)
def more_documents_than_items(report: Report, draw: Random) -> str | None:
    book = Stats(report, draw)
    book.also("info")
    return book.spoil("norm", book.value["info"] + draw.randint(1, 9))


@shape(SUM)
def received_in_the_form_of_a_province(report: Report, draw: Random) -> str | None:
    return Stats(report, draw, own=True).spoil("asked")


@shape(SUM)
def one_way_in_the_form_of_a_province(report: Report, draw: Random) -> str | None:
    return _in_sum(Stats(report, draw, own=True), "asked1", "asked3", "asked4")


@shape(SUM)
def answers_in_the_form_of_a_province(report: Report, draw: Random) -> str | None:
    return _in_sum(Stats(report, draw, own=True), "said", "said2", "said9")


@shape(SUM)
def sum_of_all_years_in_the_form_of_a_province(report: Report, draw: Random) -> str | None:
    book = Stats(report, draw, own=True)
    key = draw.choice(["asked", "said", "said2"])
    book.also("said+" if key == "said2" else f"{key}+")
    book.shown[f"{key}+"] = f"⟦{book.wrong(book.ever[key])}‖{book.ever[key]}⟧"
    return book.text()


# ---------------------------------------------------------------------- cells and rows
@shape(OLD_SHAPE, anywhere=True, says="举报投诉")
def complaints_lost_in_the_old_table(report: Report, draw: Random) -> str | None:
    book = Stats(report, draw, style="pipes")
    book.spoilt["told"] = None
    return book.text()


@shape(BLANK)
def blank_in_the_old_table(report: Report, draw: Random) -> str | None:
    book = Stats(report, draw, style="pipes")
    key = draw.choice(["told", "hot", "meet"])
    book.spoilt[key] = _row_with(book, key, "")
    return book.text()


@shape(BLANK)
def none_in_words_in_the_old_table(report: Report, draw: Random) -> str | None:
    book = Stats(report, draw, style=draw.choice(["pipes", "spaces"]))
    book.value["told"] = 0
    book.spoilt["told"] = _row_with(book, "told", draw.choice(["无", "—", "/"]))
    return book.text()


@shape(NUMBER)
def figure_with_its_unit_in_the_old_table(report: Report, draw: Random) -> str | None:
    book = Stats(report, draw, style="pipes")
    key, unit = draw.choice([("meet", "次"), ("read", "篇"), ("told", "件")])
    return book.spoil(key, f"{book.value[key]}{unit}")


def _row_with(book: Stats, key: str, figure: str) -> str:
    book.shown[key] = figure
    name, label, unit = next(row for row in book.rows if row[0] == key)
    faulty = book._row(name, label, unit)
    del book.shown[key]
    return faulty
