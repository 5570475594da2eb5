"""Marks and brackets of numbers that are not as they should be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from structure_common import edited, items, parts
from structure_lists import _listed, listed

if TYPE_CHECKING:
    from random import Random

    from structure_common import Edit


def _item_mark(report: Report, sign: str, *, only_one: bool = False) -> str | None:
    """A mark behind the brackets of items."""
    found = _listed(report, 3)
    edits: list[Edit] = []
    for each in found[1:2] if only_one else found:
        at = report.text.index("）", each.start)
        edits.append((at, at + 1, "）" + sign))
    return edited(report.text, *edits) if edits else None


@shape("structure/heading-style")
def comma_behind_all_brackets(report: Report, draw: Random) -> str | None:
    return _item_mark(report, "、")


@shape("structure/heading-style")
def comma_behind_one_bracket(report: Report, draw: Random) -> str | None:
    return _item_mark(report, "、", only_one=True)


@shape("structure/heading-style")
def other_mark_behind_brackets(report: Report, draw: Random) -> str | None:
    return _item_mark(report, draw.choice("，.．"), only_one=draw.random() < 0.5)


@shape("structure/heading-style")
def list_with_chinese_comma(report: Report, draw: Random) -> str | None:
    return listed(report, draw, "1⟦、‖.⟧", "2⟦、‖.⟧", "3⟦、‖.⟧")


@shape("structure/heading-style")
def bracketed_list_with_comma(report: Report, draw: Random) -> str | None:
    return listed(report, draw, "（1）⟦、‖⟧", "（2）⟦、‖⟧", "（3）⟦、‖⟧")


@shape("structure/heading-style")
def full_stop_behind_all_headings(report: Report, draw: Random) -> str | None:
    ends = [each.title[1] for each in parts(report)]
    return edited(report.text, *((end, end, "。") for end in ends)) if ends else None


@shape("structure/heading-style")
def full_stop_behind_one_heading(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    end = draw.choice(heads).title[1] if heads else 0
    return edited(report.text, (end, end, "。")) if end else None


@shape("structure/heading-style")
def comma_behind_one_heading(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    end = draw.choice(heads).title[1] if heads else 0
    return edited(report.text, (end, end, "、")) if end else None


def _number_mark(report: Report, sign: str, some: slice) -> str | None:
    edits = [(each.number[1], each.number[1] + 1, sign) for each in parts(report)[some]]
    return edited(report.text, *edits) if edits else None


@shape("structure/heading-style")
def comma_of_sentences_behind_a_number(report: Report, draw: Random) -> str | None:
    at = draw.randrange(1, 4)
    return _number_mark(report, draw.choice("，,"), slice(at, at + 1))


@shape("structure/heading-style")
def point_behind_all_numbers(report: Report, draw: Random) -> str | None:
    return _number_mark(report, draw.choice(".．"), slice(None))


def _half(report: Report, kinds: tuple[str, ...], some: slice) -> str | None:
    """Half-width brackets round the numbers of some items."""
    edits: list[Edit] = []
    for each in parts(report):
        if each.kind in kinds:
            for one in items(report, each)[some]:
                at = report.text.index("（", one.start)
                edits.append((at, at + 3, f"({report.text[at + 1]})"))
    return edited(report.text, *edits) if edits else None


def _many(report: Report) -> bool:
    return sum(len(items(report, each)) for each in parts(report)) >= 3


@shape("structure/bracket-style-mixed")
def one_item_in_half_width(report: Report, draw: Random) -> str | None:
    found = _listed(report, 3)
    if not found:
        return None
    at = report.text.index("（", draw.choice(found).start)
    return edited(report.text, (at, at + 3, f"({report.text[at + 1]})"))


@shape("structure/bracket-style-mixed")
def last_item_of_the_overview_in_half_width(report: Report, draw: Random) -> str | None:
    return _half(report, ("overview",), slice(-1, None)) if _many(report) else None


@shape("structure/bracket-style-mixed")
def first_item_of_the_overview_in_half_width(report: Report, draw: Random) -> str | None:
    return _half(report, ("overview",), slice(0, 1)) if _many(report) else None


@shape("structure/bracket-style-mixed")
def two_items_in_half_width(report: Report, draw: Random) -> str | None:
    found = _listed(report, 5)
    edits: list[Edit] = []
    for each in draw.sample(found, 2) if found else []:
        at = report.text.index("（", each.start)
        edits.append((at, at + 3, f"({report.text[at + 1]})"))
    return edited(report.text, *edits) if edits else None


@shape("structure/bracket-style-mixed")
def part_copied_with_half_width(report: Report, draw: Random) -> str | None:
    wide = sum(len(items(report, p)) for p in parts(report) if p.kind in ("overview", "open"))
    if wide < 3:
        return None
    return _half(report, ("problems", "other"), slice(None))


@shape("structure/bracket-style-mixed")
def list_with_one_wide_point(report: Report, draw: Random) -> str | None:
    numbers = ["1.", "2.", "3.", "4."]
    at = draw.randrange(4)
    numbers[at] = f"⟦{at + 1}．‖{at + 1}.⟧"
    return listed(report, draw, *numbers)


@shape("structure/bracket-style-mixed")
def list_with_one_half_width_bracket(report: Report, draw: Random) -> str | None:
    numbers = ["（1）", "（2）", "（3）"]
    at = draw.randrange(3)
    numbers[at] = f"⟦({at + 1})‖（{at + 1}）⟧"
    return listed(report, draw, *numbers)


@shape("structure/bracket-style-mixed")
def list_of_two_with_both_points(report: Report, draw: Random) -> str | None:
    return listed(report, draw, "1.", "⟦2．‖2.⟧")
