"""Parts that are lost, whole or by half."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import Report, shape
from structure_common import annex, edited, new_part, numeral, part, parts, renumbered

if TYPE_CHECKING:
    from random import Random

    from structure_common import Edit, Part


def _rest(report: Report, without: Part) -> str:
    """The text of the other parts, without introduction and annex."""
    return "".join(each.text(report) for each in parts(report) if each != without)


def lost(report: Report, kind: str, *, close: bool = True, unless: str = "") -> str | None:
    """A part taken out, with the annex; the later ones may close up."""
    found = part(report, kind)
    if found is None or (unless and re.search(unless, _rest(report, found))):
        return None
    edits: list[Edit] = [(found.start, found.end, "")]
    if close:
        edits += renumbered(parts(report)[found.place :], -1)
    start = annex(report)
    if start is not None:
        edits.append((start, len(report.text.rstrip("\n")), ""))
    return edited(report.text, *edits)


@shape("structure/section-missing", anywhere=True, says="收费")
def fees_lost_and_numbers_closed(report: Report, draw: Random) -> str | None:
    return lost(report, "fees", unless="收费|减免|收取|费用") if report.era == 2008 else None


@shape("structure/section-missing", anywhere=True, says="收费")
def fees_lost_and_number_skipped(report: Report, draw: Random) -> str | None:
    unless = "收费|减免|收取|费用"
    return lost(report, "fees", close=False, unless=unless) if report.era == 2008 else None


@shape("structure/section-missing", anywhere=True, says="复议")
def reviews_lost_under_the_old_law(report: Report, draw: Random) -> str | None:
    return lost(report, "reviews", unless="复议|诉讼") if report.era == 2008 else None


@shape("structure/section-missing", anywhere=True, says="复议")
def reviews_lost_under_the_form(report: Report, draw: Random) -> str | None:
    close = draw.random() < 0.5
    return lost(report, "reviews", close=close) if report.era > 2008 else None


@shape("structure/section-missing", anywhere=True, says="问题")
def problems_lost_under_the_old_law(report: Report, draw: Random) -> str | None:
    return lost(report, "problems") if report.era == 2008 else None


@shape("structure/section-missing", anywhere=True, says="问题")
def problems_lost_under_the_form(report: Report, draw: Random) -> str | None:
    close = draw.random() < 0.5
    return lost(report, "problems", close=close) if report.era > 2008 else None


@shape("structure/section-missing", anywhere=True, says="申请")
def applications_lost_under_the_old_law(report: Report, draw: Random) -> str | None:
    if report.era != 2008:
        return None
    return lost(report, "applications", unless="收到申请|公开申请\\d|依申请公开办理")


@shape("structure/section-missing", anywhere=True, says="申请")
def applications_lost_under_the_form(report: Report, draw: Random) -> str | None:
    return lost(report, "applications") if report.era > 2008 else None


@shape("structure/section-missing", anywhere=True, says="主动公开")
def open_part_lost_under_the_old_law(report: Report, draw: Random) -> str | None:
    return lost(report, "open", unless="主动公开") if report.era == 2008 else None


@shape("structure/section-missing", anywhere=True, says="主动公开")
def open_part_lost_under_the_form(report: Report, draw: Random) -> str | None:
    return lost(report, "open") if report.era > 2008 else None


@shape("structure/section-missing", anywhere=True, says="总体情况")
def overview_lost(report: Report, draw: Random) -> str | None:
    return lost(report, "overview") if report.era > 2008 else None


@shape("structure/section-missing", anywhere=True, says="其他")
def other_matters_lost(report: Report, draw: Random) -> str | None:
    return lost(report, "other")


@shape("structure/section-missing", anywhere=True, says="问题")
def end_cut_off_behind_the_reviews(report: Report, draw: Random) -> str | None:
    first = part(report, "problems")
    if first is None or annex(report) is not None:
        return None
    return edited(report.text, (first.start, parts(report)[-1].end, ""))


@shape("structure/section-missing", anywhere=True, says="诉讼")
def lawsuits_half_lost_under_the_old_law(report: Report, draw: Random) -> str | None:
    found = part(report, "reviews")
    if report.era != 2008 or found is None or "诉讼" in _rest(report, found):
        return None
    text = draw.choice(
        [
            f"{report.year}年，没有公民、法人和其他组织就政府信息公开申请行政复议。",
            "全年没有因政府信息公开引起的行政复议案件。",
        ]
    )
    new = new_part(report, found.place, "因政府信息公开申请行政复议的情况", text)
    edits: list[Edit] = [(found.start, found.end, new)]
    start = annex(report)
    if start is not None:
        edits.append((start, len(report.text.rstrip("\n")), ""))
    return edited(report.text, *edits)


@shape("structure/section-missing", anywhere=True, says="诉讼")
def lawsuits_half_lost_under_the_form(report: Report, draw: Random) -> str | None:
    found = part(report, "reviews")
    if report.era == 2008 or found is None or "|" not in found.text(report):
        return None
    if re.search("诉讼|起诉", _rest(report, found)):
        return None
    rows = [
        "| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |",
        "| ---: | ---: | ---: | ---: | ---: |",
        "| 1 | 0 | 0 | 1 | 2 |",
    ]
    table = "\n".join(rows)
    new = f"## {numeral(found.place)}、政府信息公开行政复议情况\n\n{table}\n\n"
    return edited(report.text, (found.start, found.end, new))


@shape("structure/section-missing", anywhere=True, says="不予公开")
def refusals_half_lost(report: Report, draw: Random) -> str | None:
    found = part(report, "applications")
    if report.era != 2008 or found is None:
        return None
    if re.search("不予|不同意|不公开", _rest(report, found)):
        return None
    count = draw.randint(3, 9)
    text = f"全年收到政府信息公开申请{count}件，以信函和网络方式为主，都按期办结。"
    new = new_part(report, found.place, "依申请公开政府信息情况", text)
    edits: list[Edit] = [(found.start, found.end, new)]
    start = annex(report)
    if start is not None:
        edits.append((start, len(report.text.rstrip("\n")), ""))
    return edited(report.text, *edits)
