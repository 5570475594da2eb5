"""Reports without agency or date at their end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import Report, shape
from structure_common import annex, edited, parts, sign

if TYPE_CHECKING:
    from random import Random

    from structure_common import Edit


def unsigned(report: Report, *, agency: bool, date: bool, instead: str = "") -> str | None:
    """The sign-off without agency or date, or with something else in its place.

    The uniform format since 2019 asks for neither.
    """
    found = sign(report)
    if found is None or report.era > 2008:
        return None
    dated = re.compile(r"\d{4}[-年.]\d{1,2}[-月.]\d{1,2}")
    if any(dated.search(line) and "。" not in line for line in report.lines[:8]):
        return None
    edits: list[Edit] = []
    if agency and date:
        return edited(report.text, (found.start, found.end, instead))
    if agency:
        edits = [(*found.agency, instead)]
    if date:
        edits = [(*found.date, instead)]
    return edited(report.text, *edits)


@shape("structure/sign-off-missing", anywhere=True, says="日期")
def date_lost_under_the_old_law(report: Report, draw: Random) -> str | None:
    return unsigned(report, agency=False, date=True)


@shape("structure/sign-off-missing", anywhere=True, says="署名")
def agency_lost(report: Report, draw: Random) -> str | None:
    return unsigned(report, agency=True, date=False)


@shape("structure/sign-off-missing", anywhere=True, says="署名")
def both_lost_says_agency(report: Report, draw: Random) -> str | None:
    return unsigned(report, agency=True, date=True)


@shape("structure/sign-off-missing", anywhere=True, says="日期")
def both_lost_says_date(report: Report, draw: Random) -> str | None:
    return unsigned(report, agency=True, date=True)


@shape("structure/sign-off-missing", anywhere=True, says="日期")
def closing_words_for_the_sign_off(report: Report, draw: Random) -> str | None:
    words = draw.choice(["特此报告。", "（此件公开发布）", "报告完毕，请予监督。"])
    return unsigned(report, agency=True, date=True, instead=words)


@shape("structure/sign-off-missing", anywhere=True, says="日期")
def contact_line_for_the_sign_off(report: Report, draw: Random) -> str | None:
    words = f"联系电话：55501{draw.randint(10, 99)}"
    return unsigned(report, agency=True, date=True, instead=words)


@shape("structure/sign-off-missing", anywhere=True, says="署名")
def only_the_date_and_an_office_hour(report: Report, draw: Random) -> str | None:
    words = "（办公时间：工作日8:30至17:30）"
    return unsigned(report, agency=True, date=False, instead=words)


@shape("structure/sign-off-missing", anywhere=True, says="日期")
def seal_note_for_the_date(report: Report, draw: Random) -> str | None:
    return unsigned(report, agency=False, date=True, instead="（印章）")


@shape("structure/sign-off-missing", anywhere=True, says="日期")
def cut_off_in_the_last_part(report: Report, draw: Random) -> str | None:
    found, heads = sign(report), parts(report)
    if found is None or not heads or annex(report) is not None:
        return None
    last = heads[-1]
    at = report.text.find("。", last.body, last.end) + 1
    if not at or unsigned(report, agency=True, date=True) is None:
        return None
    return edited(report.text, (at, len(report.text.rstrip("\n")), ""))
