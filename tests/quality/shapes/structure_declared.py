"""What the introduction says of the parts against the parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from structure_common import edited, numeral, parts, put_in_preamble
from structure_lists import _COUNT, _introduction, _names

if TYPE_CHECKING:
    from random import Random


def declared(
    report: Report, draw: Random, frame: str, *, drop: int = 0, step: int = 0
) -> str | None:
    """The introduction declares the parts: some names dropped, the number off by a step."""
    names = _names(report)
    if names is None:
        return None
    kept = list(names)
    for _ in range(drop):
        kept.remove(draw.choice(kept[1:]))
    sides = [
        frame.format(names="、".join(some), number=numeral(count), figure=count)
        for some, count in ((kept, len(names) + step), (names, len(names)))
    ]
    return put_in_preamble(report, f"⟦{sides[0]}‖{sides[1]}⟧")


@shape("structure/declared-parts-mismatch")
def number_too_high(report: Report, draw: Random) -> str | None:
    return declared(report, draw, "本报告由{names}{number}部分组成。", step=1)


@shape("structure/declared-parts-mismatch")
def number_too_low(report: Report, draw: Random) -> str | None:
    return declared(report, draw, "全文由{names}{number}个部分组成。", step=-1)


@shape("structure/declared-parts-mismatch")
def name_left_out_of_the_list(report: Report, draw: Random) -> str | None:
    return declared(report, draw, "本报告由{names}{number}部分组成。", drop=1)


@shape("structure/declared-parts-mismatch")
def name_left_out_of_a_list_with_deng(report: Report, draw: Random) -> str | None:
    return declared(report, draw, "本年度报告由{names}等{number}个部分构成。", step=1)


@shape("structure/declared-parts-mismatch")
def list_and_number_lack_the_same_part(report: Report, draw: Random) -> str | None:
    return declared(report, draw, "报告共分{number}部分，包括{names}。", drop=1, step=-1)


@shape("structure/declared-parts-mismatch")
def number_before_the_list(report: Report, draw: Random) -> str | None:
    return declared(report, draw, "本报告分为{number}个部分：{names}。", step=draw.choice([-1, 1]))


@shape("structure/declared-parts-mismatch")
def list_in_brackets(report: Report, draw: Random) -> str | None:
    return declared(
        report, draw, "本报告由{number}部分（{names}）组成。", step=draw.choice([-1, 1])
    )


@shape("structure/declared-parts-mismatch")
def number_in_figures(report: Report, draw: Random) -> str | None:
    return declared(report, draw, "本报告包括{names}等{figure}个部分。", step=draw.choice([-1, 1]))


@shape("structure/declared-parts-mismatch")
def number_alone(report: Report, draw: Random) -> str | None:
    frame = draw.choice(["本报告共{number}个部分。", "全文共分{number}部分。"])
    return declared(report, draw, frame, step=draw.choice([-1, 1]))


@shape("structure/declared-parts-mismatch")
def two_names_left_out(report: Report, draw: Random) -> str | None:
    return declared(report, draw, "主要内容包括：{names}，共{number}大部分。", drop=2)


@shape("structure/declared-parts-mismatch")
def own_number_too_low(report: Report, draw: Random) -> str | None:
    found = _COUNT.search(_introduction(report))
    if found is None or len(parts(report)) < 5:
        return None
    count = next(n for n in range(1, 20) if numeral(n) == found[1])
    return edited(report.text, (*found.span(1), numeral(count - 1)))


@shape("structure/declared-parts-mismatch")
def own_number_too_high(report: Report, draw: Random) -> str | None:
    found = _COUNT.search(_introduction(report))
    if found is None or len(parts(report)) < 5:
        return None
    count = next(n for n in range(1, 20) if numeral(n) == found[1])
    return edited(report.text, (*found.span(1), numeral(count + draw.choice([1, 2]))))


@shape("structure/declared-parts-mismatch", "structure/announced-part-missing")
def strange_part_in_the_list(report: Report, draw: Random) -> str | None:
    names = _names(report)
    if names is None:
        return None
    strange = draw.choice(
        ["政府信息公开的收费及减免情况", "组织领导和机构设置情况", "保密审查情况"]
    )
    at = draw.randrange(1, len(names) - 1)
    lists = ["、".join([*names[:at], strange, *names[at + 1 :]]), "、".join(names)]
    sides = [f"本报告由{each}{numeral(len(names))}部分组成。" for each in lists]
    return put_in_preamble(report, f"⟦{sides[0]}‖{sides[1]}⟧")
