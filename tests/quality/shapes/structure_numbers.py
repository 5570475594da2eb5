"""Numbers of headings and lists that skip, repeat or turn back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from structure_common import edited, numeral, parts, renumbered
from structure_lists import _listed, listed

if TYPE_CHECKING:
    from random import Random

    from structure_common import Edit, Item


@shape("structure/heading-sequence")
def one_number_skipped(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    if len(heads) < 5:
        return None
    return edited(report.text, *renumbered(heads[draw.randrange(1, len(heads) - 1) :], 1))


@shape("structure/heading-sequence")
def number_of_the_part_before(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    if len(heads) < 5:
        return None
    found = draw.choice(heads[1:-1])
    return edited(report.text, (*found.number, numeral(found.place - 1)))


@shape("structure/heading-sequence")
def last_number_not_moved_on(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    if len(heads) < 5:
        return None
    return edited(report.text, (*heads[-1].number, numeral(heads[-1].place - 1)))


@shape("structure/heading-sequence")
def numbers_repeat_from_the_middle_on(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    if len(heads) < 5:
        return None
    return edited(report.text, *renumbered(heads[draw.randrange(2, len(heads) - 1) :], -1))


@shape("structure/heading-sequence")
def numbers_start_with_two(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    return edited(report.text, *renumbered(heads, 1)) if len(heads) >= 5 else None


@shape("structure/heading-sequence")
def two_numbers_exchanged(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    if len(heads) < 5:
        return None
    at = draw.randrange(1, len(heads) - 1)
    one, two = heads[at], heads[at + 1]
    return edited(report.text, (*one.number, numeral(two.place)), (*two.number, numeral(one.place)))


@shape("structure/heading-sequence", "structure/section-missing")
def part_deleted_and_number_left_open(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    if len(heads) < 6:
        return None
    found = draw.choice(heads[1:-1])
    after = heads[found.place]
    low = report.text[found.start : after.number[1]]
    return edited(report.text, (found.start, after.number[1], low[low.rfind("\n") + 1 :]))


def _mark_number(report: Report, each: Item, number: str) -> Edit:
    at = report.text.index("（", each.start) + 1
    return at, at + 1, number


@shape("structure/heading-sequence")
def item_number_repeated(report: Report, draw: Random) -> str | None:
    found = _listed(report, 3)
    if not found:
        return None
    at = draw.randrange(1, len(found))
    return edited(report.text, _mark_number(report, found[at], numeral(at)))


@shape("structure/heading-sequence")
def item_number_skipped(report: Report, draw: Random) -> str | None:
    found = _listed(report, 3)
    if not found:
        return None
    at = draw.randrange(1, len(found))
    edits = [
        _mark_number(report, each, numeral(place + 2))
        for place, each in enumerate(found)
        if place >= at
    ]
    return edited(report.text, *edits)


@shape("structure/heading-sequence")
def items_start_with_two(report: Report, draw: Random) -> str | None:
    found = _listed(report, 3)
    edits = [_mark_number(report, each, numeral(n + 2)) for n, each in enumerate(found)]
    return edited(report.text, *edits) if edits else None


@shape("structure/heading-sequence")
def item_deleted_and_number_left_open(report: Report, draw: Random) -> str | None:
    found = _listed(report, 4)
    if not found:
        return None
    at = draw.randrange(1, len(found) - 1)
    low = report.text[found[at + 1].start : found[at + 1].text]
    return edited(report.text, (found[at].start, found[at + 1].text, low))


@shape("structure/heading-sequence")
def list_number_skipped(report: Report, draw: Random) -> str | None:
    return listed(report, draw, "1.", "2.", "⟦4‖3⟧.", "⟦5‖4⟧.")


@shape("structure/heading-sequence")
def list_number_repeated(report: Report, draw: Random) -> str | None:
    kind = draw.choice(["problems", "overview"])
    return listed(report, draw, "1.", "2.", "⟦2‖3⟧.", kind=kind)


@shape("structure/heading-sequence")
def bracketed_list_number_skipped(report: Report, draw: Random) -> str | None:
    return listed(report, draw, "（1）", "⟦（3）‖（2）⟧", "⟦（4）‖（3）⟧")
