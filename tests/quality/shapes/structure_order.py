"""Parts out of their order, or there twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from structure_common import edited, new_part, part, parts, renumbered

if TYPE_CHECKING:
    from random import Random

    from structure_common import Edit, Part


def swapped(report: Report, one: str, two: str, *, renumber: bool = True) -> str | None:
    """Two parts, each in the place of the other."""
    first, second = part(report, one), part(report, two)
    if first is None or second is None:
        return None
    places = (first.place, second.place) if renumber else (second.place, first.place)
    return edited(
        report.text,
        *_put(report, first, second, places[0]),
        *_put(report, second, first, places[1]),
    )


def _put(report: Report, where: Part, what: Part, place: int) -> list[Edit]:
    """A part in the place of another, heading and body marked apart."""
    whole = what.numbered(report, place)
    head = whole.index("\n") + 1
    return [
        (where.start, where.body - 1, whole[: head - 1]),
        (where.body, where.end, whole[head:]),
    ]


@shape("structure/section-order")
def reviews_before_applications(report: Report, draw: Random) -> str | None:
    return swapped(report, "applications", "reviews") if report.era > 2008 else None


@shape("structure/section-order", "structure/heading-sequence")
def reviews_before_applications_with_their_numbers(report: Report, draw: Random) -> str | None:
    return swapped(report, "applications", "reviews", renumber=False) if report.era > 2008 else None


@shape("structure/section-order")
def applications_before_open_part(report: Report, draw: Random) -> str | None:
    return swapped(report, "open", "applications") if report.era > 2008 else None


@shape("structure/section-order")
def other_matters_before_problems(report: Report, draw: Random) -> str | None:
    return swapped(report, "problems", "other")


@shape("structure/section-order")
def problems_before_reviews(report: Report, draw: Random) -> str | None:
    return swapped(report, "reviews", "problems")


@shape("structure/section-order")
def overview_behind_open_part(report: Report, draw: Random) -> str | None:
    return swapped(report, "overview", "open") if report.era > 2008 else None


@shape("structure/section-order")
def reviews_and_open_part_exchanged_under_the_old_law(report: Report, draw: Random) -> str | None:
    return swapped(report, "open", "reviews") if report.era == 2008 else None


@shape("structure/section-order")
def applications_before_open_part_under_the_old_law(report: Report, draw: Random) -> str | None:
    return swapped(report, "open", "applications") if report.era == 2008 else None


@shape("structure/section-order")
def problems_put_first(report: Report, draw: Random) -> str | None:
    found = part(report, "problems")
    if found is None:
        return None
    earlier = parts(report)[: found.place - 1]
    copy = found.numbered(report, 1)
    first = earlier[0].start
    return edited(
        report.text, (first, first, copy), *renumbered(earlier, 1), (found.start, found.end, "")
    )


@shape("structure/section-order")
def part_pasted_twice(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    some = [each for each in heads if each.kind in ("fees", "problems", "reviews", "open")]
    if not some:
        return None
    found, last = draw.choice(some), heads[-1]
    copy = found.numbered(report, len(heads) + 1)
    head = copy.index("\n")
    return edited(report.text, (last.end, last.end, copy[:head]), (last.end, last.end, copy[head:]))


@shape("structure/section-order")
def part_pasted_twice_in_a_row(report: Report, draw: Random) -> str | None:
    found = part(report, "problems")
    if found is None:
        return None
    copy = found.numbered(report, found.place + 1)
    later = renumbered(parts(report)[found.place :], 1)
    return edited(report.text, (found.end, found.end, copy), *later)


@shape("structure/section-order", "structure/section-missing")
def heading_of_the_part_before(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    if report.era == 2008 or len(heads) < 5:
        return None
    at = draw.choice([2, 3])
    return edited(report.text, (*heads[at].title, heads[at - 1].words))


@shape("structure/section-order")
def all_moved_down_by_a_new_first_part(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    if report.era == 2008 or not heads:
        return None
    words = draw.choice(["机构基本信息", "编制说明", "机构职责"])
    text = "本单位的职责、办公地址和办公时间以政府信息公开指南所载为准。"
    new = new_part(report, 1, words, text)
    return edited(report.text, (heads[0].start, heads[0].start, new), *renumbered(heads, 1))


@shape("structure/section-order")
def overview_without_number_moves_all_up(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    if report.era == 2008 or not heads or heads[0].kind != "overview":
        return None
    low, high = heads[0].number
    return edited(report.text, (low, high + 1, ""), *renumbered(heads[1:], -1))
