"""Sentences that count documents and decisions otherwise than the tables of part two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from tables_book import Book

if TYPE_CHECKING:
    from random import Random

COUNT = "tables/t2-count"


def _book(report: Report, draw: Random) -> Book:
    b = Book(report, draw, era=2021, agency=draw.choice(["青石县司法局", "云溪区商务局"]))
    made, ended = draw.randint(2, 9), draw.randint(1, 5)
    b.two["norms"] = [str(made), str(ended), str(made + draw.randint(12, 60))]
    return b


@shape(COUNT)
def documents_made_in_the_item(report: Report, draw: Random) -> str | None:
    b = _book(report, draw)
    return b.say(f"{b.when}制发行政规范性文件{b.bad('made')}件，全部公开。", "open")


@shape(COUNT)
def documents_drawn_up(report: Report, draw: Random) -> str | None:
    b = _book(report, draw)
    return b.say(f"{b.when}{b.scope}共制定规范性文件{b.bad('made')}件，均附解读。", "open")


@shape(COUNT)
def documents_issued_in_the_lead(report: Report, draw: Random) -> str | None:
    b = _book(report, draw)
    return b.say(f"{b.year}年，{b.scope}印发行政规范性文件{b.bad('made')}件。", "lead")


@shape(COUNT)
def figure_before_the_document(report: Report, draw: Random) -> str | None:
    b = _book(report, draw)
    return b.say(f"{b.when}共制发{b.bad('made')}件行政规范性文件。", "open")


@shape(COUNT)
def documents_repealed(report: Report, draw: Random) -> str | None:
    b = _book(report, draw)
    return b.say(f"本年度废止行政规范性文件{b.bad('ended')}件，并在网上标明。", "open")


@shape(COUNT)
def documents_made_and_repealed_in_one_clause(report: Report, draw: Random) -> str | None:
    b = _book(report, draw)
    words = f"制发行政规范性文件{b.n('made')}件、废止{b.bad('ended')}件"
    return b.say(f"{b.when}{words}，文件库同步更新。", "open")


@shape(COUNT)
def documents_in_force(report: Report, draw: Random) -> str | None:
    b = _book(report, draw)
    return b.say(f"现行有效的行政规范性文件{b.bad('stock')}件，可按主题检索。", "open")


@shape(COUNT)
def documents_in_force_in_part_two(report: Report, draw: Random) -> str | None:
    b = _book(report, draw)
    return b.say(f"截至年底，现行有效行政规范性文件共{b.bad('stock')}件。", "two")


@shape(COUNT)
def valid_and_repealed_exchanged(report: Report, draw: Random) -> str | None:
    b = _book(report, draw)
    made, ended = b.n("made"), b.n("ended")
    if made == ended:
        return None
    first, last = f"⟦{ended}‖{made}⟧", f"⟦{made}‖{ended}⟧"
    return b.say(f"全年制发规范性文件{first}件，废止规范性文件{last}件。", "open")


@shape(COUNT)
def licences_decided(report: Report, draw: Random) -> str | None:
    b = _book(report, draw)
    right = int(b.two["licence"][0])
    figure = f"⟦{b.wrong(right)}‖{right}⟧"
    return b.say(f"{b.when}作出行政许可决定{figure}件，结果七日内公示。", "open")


@shape(COUNT)
def penalties_decided(report: Report, draw: Random) -> str | None:
    b = _book(report, draw)
    right = int(b.two["penalty"][0])
    figure = f"⟦{b.wrong(right)}‖{right}⟧"
    return b.say(f"依法作出行政处罚决定{figure}件，公开率达到100%。", "open")


@shape(COUNT)
def documents_own_or_drafted_for_the_government(report: Report, draw: Random) -> str | None:
    b = _book(report, draw)
    figure = b.wrong(b.n("made"))
    place = "县" if "县" in b.agency else "区"
    claim = f"行政规范性文件{figure}件"
    words = f"⟦制发{claim}‖代{place}政府起草{claim}⟧"
    return b.say(f"{b.when}{words}。", "open")


@shape(COUNT)
def made_in_the_form_of_2019(report: Report, draw: Random) -> str | None:
    b = Book(report, draw, era=2019)
    right = int(b.two["norms"][0])
    figure = f"⟦{b.wrong(right)}‖{right}⟧"
    return b.say(f"{b.when}新制作规范性文件{figure}件。", "open")
