"""Table four and the tables of part two whose figures do not agree among themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from tables_book import Book

if TYPE_CHECKING:
    from random import Random

FOUR, STOCK, RULES = "tables/t4-total", "tables/t2-stock", "tables/t2-regulation-authority"


def _total_off(report: Report, draw: Random, at: int) -> str:
    book = Book(report, draw)
    return book.spoil("courts", at, book.wrong(int(book.courts[at])))


@shape(FOUR)
def review_total_mistyped(report: Report, draw: Random) -> str | None:
    return _total_off(report, draw, 4)


@shape(FOUR)
def direct_suit_total_mistyped(report: Report, draw: Random) -> str | None:
    return _total_off(report, draw, 9)


@shape(FOUR)
def suit_after_review_total_mistyped(report: Report, draw: Random) -> str | None:
    return _total_off(report, draw, 14)


@shape(FOUR)
def pending_left_out_of_the_total(report: Report, draw: Random) -> str | None:
    block = draw.choice([0, 5, 10])
    book = Book(report, draw, need=lambda b: int(b.courts[block + 3]) > 0)
    rest = sum(int(each) for each in book.courts[block : block + 3])
    return book.spoil("courts", block + 4, rest)


@shape(FOUR)
def one_result_of_a_review_too_many(report: Report, draw: Random) -> str | None:
    book = Book(report, draw)
    at = draw.randrange(4)
    book.also("courts", 4)
    return book.spoil("courts", at, int(book.courts[at]) + 1)


@shape(FOUR)
def one_result_of_a_suit_lost(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: int(b.courts[10]) > 0)
    book.also("courts", 14)
    return book.spoil("courts", 10, 0)


@shape(FOUR)
def total_copied_from_the_neighbour_block(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: b.courts[4] != b.courts[9])
    return book.spoil("courts", 9, book.courts[4])


@shape(FOUR)
def total_nought_though_cases_are_there(report: Report, draw: Random) -> str | None:
    block = draw.choice([4, 9, 14])
    book = Book(report, draw, need=lambda b: int(b.courts[block]) > 0)
    return book.spoil("courts", block, 0)


@shape(FOUR)
def total_without_any_case(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: b.courts[14] == "0")
    return book.spoil("courts", 14, draw.randint(1, 5))


@shape(FOUR)
def total_of_all_suits_put_into_one_block(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: b.n("ld4") > 0 and b.n("lr4") > 0)
    return book.spoil("courts", 14, book.n("suits"))


@shape(FOUR)
def figures_of_all_courts_shifted(report: Report, draw: Random) -> str | None:
    book = Book(
        report, draw, need=lambda b: b.courts[3] != b.courts[4] and b.courts[2] != b.courts[3]
    )
    return book.redo("courts", ["0", *book.courts[:14]])


@shape(FOUR)
def total_and_pending_exchanged(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, need=lambda b: b.n("rv4") != b.n("rv3"))
    cells = list(book.courts)
    cells[3], cells[4] = cells[4], cells[3]
    return book.redo("courts", cells)


# ---------------------------------------------------------------------- stock
def _stock(report: Report, draw: Random, era: int) -> Book:
    """A book whose documents of the year outnumber those repealed."""
    book = Book(report, draw, era=era)
    made = draw.randint(4, 12)
    if era == 2021:
        book.two["norms"] = [str(made), str(draw.randint(0, 2)), str(made + draw.randint(1, 60))]
    else:
        book.two["norms"] = [str(made), str(made), str(made + draw.randint(1, 60))]
    return book


@shape(STOCK)
def valid_fewer_than_this_years_own(report: Report, draw: Random) -> str | None:
    book = _stock(report, draw, 2021)
    least = book.n("made") - book.n("ended")
    return book.spoil("norms", 2, draw.randint(1, least - 1))


@shape(STOCK)
def valid_left_at_nought(report: Report, draw: Random) -> str | None:
    return _stock(report, draw, 2021).spoil("norms", 2, 0)


@shape(STOCK)
def made_and_valid_exchanged(report: Report, draw: Random) -> str | None:
    book = _stock(report, draw, 2021)
    made, ended, valid = book.two["norms"]
    if int(valid) - int(ended) <= int(made):
        return None
    return book.redo("norms", [valid, ended, made])


@shape(STOCK)
def valid_loses_its_last_digit(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, era=2021)
    book.two["norms"] = ["8", "1", str(draw.randint(20, 59))]
    return book.spoil("norms", 2, book.two["norms"][2][0])


@shape(STOCK)
def made_gains_a_digit(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, era=2021)
    book.two["norms"] = ["3", "0", str(draw.randint(5, 20))]
    book.also("norms", 2)
    return book.spoil("norms", 0, draw.randint(30, 39))


@shape(STOCK)
def rules_of_a_city_fewer_than_made(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, era=2021, agency="白鹭市人民政府")
    book.two["rules"] = ["4", "1", str(draw.randint(20, 40))]
    return book.spoil("rules", 2, draw.randint(0, 2))


@shape(STOCK)
def public_total_below_newly_published(report: Report, draw: Random) -> str | None:
    book = _stock(report, draw, 2019)
    return book.spoil("norms", 2, book.n("made") - draw.randint(1, 3))


@shape(STOCK)
def newly_published_and_public_total_exchanged(report: Report, draw: Random) -> str | None:
    book = _stock(report, draw, 2019)
    made, new, total = book.two["norms"]
    return book.redo("norms", [made, total, new])


@shape(STOCK)
def public_total_left_empty_of_past_years(report: Report, draw: Random) -> str | None:
    return _stock(report, draw, 2019).spoil("norms", 2, 0)


@shape(STOCK)
def more_licences_dropped_than_there_were(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, era=2019)
    book.two["licence"][:2] = [str(draw.randint(30, 60)), f"-{draw.randint(2, 9)}"]
    book.also("licence", 0)
    return book.spoil("licence", 1, f"-{draw.randint(61, 95)}")


@shape(STOCK)
def last_years_items_lose_a_digit(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, era=2019)
    book.two["penalty"][:2] = [str(draw.randint(20, 49)), f"-{draw.randint(5, 9)}"]
    return book.spoil("penalty", 0, draw.randint(0, 4))


@shape(STOCK)
def fee_items_dropped_twice(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, era=2019)
    book.two["fee"] = ["2", "-1"]
    book.also("fee", 0)
    return book.spoil("fee", 1, draw.choice(["-3", "-4", "-12"]))


@shape(STOCK)
def dropped_services_with_a_long_minus(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, era=2019)
    book.two["service"][:2] = [str(draw.randint(20, 40)), "−3"]
    book.also("service", 0)
    return book.spoil("service", 1, f"−{draw.randint(41, 90)}")


# ---------------------------------------------------------------------- rule-making
def _rules(report: Report, draw: Random, agency: str, era: int = 0, column: int = 2) -> str:
    book = Book(report, draw, agency=agency, era=era)
    return book.spoil("rules", column, draw.randint(1, 9))


@shape(RULES)
def valid_rules_of_a_county(report: Report, draw: Random) -> str | None:
    return _rules(report, draw, draw.choice(["青石县人民政府", "云岭县人民政府"]))


@shape(RULES)
def valid_rules_of_a_district(report: Report, draw: Random) -> str | None:
    return _rules(report, draw, draw.choice(["云溪区人民政府", "白鹭市云溪区人民政府"]))


@shape(RULES)
def valid_rules_of_a_town(report: Report, draw: Random) -> str | None:
    return _rules(report, draw, draw.choice(["松河镇人民政府", "青石县清泉乡人民政府"]))


@shape(RULES)
def valid_rules_of_a_subdistrict(report: Report, draw: Random) -> str | None:
    return _rules(report, draw, "云溪区桂园街道办事处")


@shape(RULES)
def valid_rules_of_a_county_bureau(report: Report, draw: Random) -> str | None:
    return _rules(report, draw, draw.choice(["青石县水务局", "云溪区司法局", "青石县医疗保障局"]))


@shape(RULES)
def valid_rules_of_a_city_bureau(report: Report, draw: Random) -> str | None:
    return _rules(report, draw, draw.choice(["白鹭市财政局", "白鹭市城市管理局", "白鹭市民政局"]))


@shape(RULES)
def rules_of_a_town_newly_made_in_2019(report: Report, draw: Random) -> str | None:
    return _rules(report, draw, "青石县松河镇人民政府", era=2019, column=draw.randrange(3))


@shape(RULES)
def repealed_rules_of_a_bureau(report: Report, draw: Random) -> str | None:
    return _rules(report, draw, "青石县卫生健康局", era=2021, column=1)


@shape(RULES)
def documents_typed_one_row_too_high(report: Report, draw: Random) -> str | None:
    book = Book(report, draw, era=2021, agency="云溪区农业农村局")
    own = list(book.two["norms"])
    book.spoilt["rules"] = own
    return book.redo("norms", ["0", "0", "0"])


@shape(RULES)
def rules_of_a_county_level_committee(report: Report, draw: Random) -> str | None:
    return _rules(report, draw, draw.choice(["青石县发展和改革委员会", "云溪区卫生健康委员会"]))


@shape(RULES)
def rules_of_a_development_zone(report: Report, draw: Random) -> str | None:
    return _rules(report, draw, "白鹭经济技术开发区管理委员会")
