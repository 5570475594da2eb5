"""Topics and parts under headings where they do not belong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import Report, shape
from structure_common import (
    edited,
    gap,
    item,
    items,
    lead,
    new_part,
    numeral,
    part,
    parts,
    renumbered,
    sign_of,
)

if TYPE_CHECKING:
    from random import Random

    from structure_common import Edit, Part


def _without_last_item(report: Report, words: str, *, promoted: str) -> str | None:
    """The last item of the overview as a part of its own."""
    found = part(report, "overview")
    if report.era == 2008 or found is None or found.place != 1:
        return None
    some = items(report, found)
    if not some or not re.search(words, some[-1].words):
        return None
    last = some[-1]
    new = gap(report)[1:] + f"{sign_of(report)}二、{promoted}\n{gap(report)[1:]}{lead(report)}"
    return edited(report.text, (last.start, last.text, new), *renumbered(parts(report)[1:], 1))


@shape("structure/topic-in-wrong-section")
def safeguards_as_second_part(report: Report, draw: Random) -> str | None:
    words = draw.choice(["监督保障", "监督保障情况", "监督保障方面"])
    return _without_last_item(report, "监督保障", promoted=words)


def own_part(report: Report, topic: str, place: str, words: str) -> str | None:
    """An item of the overview taken out of it and put elsewhere as a part."""
    found = item(report, "overview", topic)
    heads = parts(report)
    if report.era == 2008 or found is None:
        return None
    text = report.text[found.text : found.end].strip("　 \n")
    if place == "last":
        new = gap(report)[1:] + new_part(report, len(heads) + 1, words, *text.split("\n"))
        return edited(
            report.text, (found.start, found.end, ""), (heads[-1].end, heads[-1].end, new)
        )
    before = part(report, place)
    if before is None:
        return None
    new = new_part(report, before.place, words, *filter(None, text.split("\n")))
    later = renumbered(heads[before.place - 1 :], 1)
    edits: list[Edit] = [(found.start, found.end, ""), (before.start, before.start, new), *later]
    return edited(report.text, *edits)


@shape("structure/topic-in-wrong-section")
def platforms_as_last_part(report: Report, draw: Random) -> str | None:
    words = draw.choice(["平台建设情况", "政府信息公开平台建设情况", "平台建设"])
    return own_part(report, "平台", "last", words)


@shape("structure/topic-in-wrong-section")
def management_as_a_part_before_reviews(report: Report, draw: Random) -> str | None:
    words = draw.choice(["政府信息管理情况", "政府信息管理"])
    return own_part(report, "信息管理", "reviews", words)


@shape("structure/topic-in-wrong-section")
def safeguards_as_a_part_before_problems(report: Report, draw: Random) -> str | None:
    return own_part(report, "监督保障", "problems", draw.choice(["监督保障情况", "监督保障"]))


@shape("structure/topic-in-wrong-section")
def platforms_as_a_part_before_problems(report: Report, draw: Random) -> str | None:
    return own_part(report, "平台", "problems", "政府信息公开平台建设")


def moved(report: Report, target: str, *topics: str, last: bool = False) -> str | None:
    """Items of the overview put under another part, before or behind its table."""
    found = [item(report, "overview", topic) for topic in topics]
    into = part(report, target)
    if report.era == 2008 or into is None or None in found:
        return None
    new, edits = "", []
    for place, each in enumerate(filter(None, found), 1):
        body = report.text[each.text : each.end].strip("　 \n")
        new += f"{lead(report)}（{numeral(place)}）{each.words}。{body}{gap(report)}"
        edits.append((each.start, each.end, ""))
    at = into.end if last else into.body
    new = new if last else gap(report)[1:] + new
    return edited(report.text, *edits, (at, at, new))


@shape("structure/topic-in-wrong-section")
def two_topics_under_the_open_part(report: Report, draw: Random) -> str | None:
    return moved(report, "open", "平台", "监督保障")


@shape("structure/topic-in-wrong-section")
def one_topic_under_the_open_part(report: Report, draw: Random) -> str | None:
    return moved(report, "open", draw.choice(["平台", "监督保障", "信息管理"]))


@shape("structure/topic-in-wrong-section")
def management_behind_the_tables_of_the_open_part(report: Report, draw: Random) -> str | None:
    return moved(report, "open", "信息管理", last=True)


@shape("structure/topic-in-wrong-section")
def applications_topic_under_the_applications_part(report: Report, draw: Random) -> str | None:
    return moved(report, "applications", "依申请")


@shape("structure/topic-in-wrong-section")
def safeguards_behind_the_table_of_applications(report: Report, draw: Random) -> str | None:
    return moved(report, "applications", "监督保障", last=True)


@shape("structure/topic-in-wrong-section")
def three_topics_under_the_applications_part(report: Report, draw: Random) -> str | None:
    return moved(report, "applications", "信息管理", "平台", "监督保障")


UMBRELLAS = (
    "立足职能，狠抓工作落实",
    "优化服务，提升公开水平",
    "多措并举，工作亮点纷呈",
    "规范流程，强化日常督导",
    "便民利民，增强公开实效",
    "夯实基础，推动工作上台阶",
)


def under_an_umbrella(report: Report, draw: Random, *kinds: str) -> str | None:
    """Neighbouring parts made （一）, （二） … of a part with nothing to do with them."""
    heads = parts(report)
    some = [part(report, kind) for kind in kinds]
    if None in some:
        return None
    found: list[Part] = [each for each in some if each]
    first = found[0].place
    if [each.place for each in found] != list(range(first, first + len(found))):
        return None
    if any(items(report, each) for each in found):
        return None
    edits: list[Edit] = []
    for place, each in enumerate(found, 1):
        over = f"{sign_of(report)}{numeral(first)}、{draw.choice(UMBRELLAS)}{gap(report)}"
        head = f"{lead(report)}（{numeral(place)}）{each.words}"
        edits.append((each.start, each.title[1], (over if place == 1 else "") + head))
    later = heads[first + len(found) - 1 :]
    return edited(report.text, *edits, *renumbered(later, 1 - len(found)))


@shape("structure/section-misplaced")
def open_part_and_applications_under_a_slogan(report: Report, draw: Random) -> str | None:
    return under_an_umbrella(report, draw, "open", "applications") if report.era == 2008 else None


@shape("structure/section-misplaced")
def applications_and_fees_under_a_slogan(report: Report, draw: Random) -> str | None:
    return under_an_umbrella(report, draw, "applications", "fees")


@shape("structure/section-misplaced")
def fees_and_reviews_under_a_slogan(report: Report, draw: Random) -> str | None:
    return under_an_umbrella(report, draw, "fees", "reviews")


@shape("structure/section-misplaced")
def reviews_and_problems_under_a_slogan(report: Report, draw: Random) -> str | None:
    return under_an_umbrella(report, draw, "reviews", "problems") if report.era == 2008 else None


@shape("structure/section-misplaced")
def problems_and_other_matters_under_a_slogan(report: Report, draw: Random) -> str | None:
    return under_an_umbrella(report, draw, "problems", "other")


@shape("structure/section-misplaced")
def three_parts_under_a_slogan(report: Report, draw: Random) -> str | None:
    return under_an_umbrella(report, draw, "applications", "fees", "reviews")


@shape("structure/section-misplaced")
def reviews_to_the_end_under_a_slogan(report: Report, draw: Random) -> str | None:
    if report.era != 2008:
        return None
    return under_an_umbrella(report, draw, "reviews", "problems", "other")


@shape("structure/section-misplaced")
def all_but_the_overview_under_a_slogan(report: Report, draw: Random) -> str | None:
    if report.era != 2008:
        return None
    return under_an_umbrella(report, draw, "open", "applications", "fees", "reviews")
