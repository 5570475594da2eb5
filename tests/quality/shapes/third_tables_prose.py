"""Fresh, third set: the text says other than the tables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from again_tables import LEFT, NEW, TOTAL
from again_tools import at_end_in, figures
from planting import shape
from structure_common import parts
from third_tables import CARRIED, DOCUMENTS, courts, value

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from planting import Report

_OVERVIEW = "总体|概述|概况|基本"


def told(
    rule: str,
    label: str,
    *more: str,
    column: int = 6,
    cells: int = 7,
    since: int = 2019,
    **texts: str,
) -> None:
    """A fresh shape for each text, in which the figure of a table's row is told wrongly."""

    def add(name: str, text: str) -> None:
        def plant(report: Report, draw: Random) -> str | None:
            mine = figures(report, label, cells)
            if report.year < since or not mine or not parts(report):
                return None
            right = mine[column]
            wrong = right + draw.randint(1, 3)
            return at_end_in(report, draw, _OVERVIEW, text.replace("{}", f"⟦{wrong}‖{right}⟧"))

        plant.__name__ = f"third_{name}"
        shape(rule, *more, fresh=True)(plant)

    for name, text in texts.items():
        add(name, text)


# Dropped: what an office, or letters and e-mails, received and what was answered in time may each
# be a part of what the table counts.
told(
    "tables/received",
    NEW,
    newly_received_wide="本年度新收到群众提出的政府信息公开申请{}份。",
)
told(
    "tables/replied",
    TOTAL,
    "tables/outcome",
    finished_in_the_year="年内政府信息公开申请办结{}件。",
)
told(
    "tables/carried",
    LEFT,
    open_at_the_end="年末尚有{}件政府信息公开申请未办结，结转下年度继续办理。",
    moved_to_next="其中{}件政府信息公开申请结转至下一年度办理。",
)
told(
    "tables/carried",
    CARRIED,
    came_from_last_year="另有上年度结转的政府信息公开申请{}件。",
)
told(
    "tables/outcome",
    "（一）予以公开",
    granted_of_them="对政府信息公开申请，作出予以公开答复{}件。",
    granted_in_list="从申请办理结果看，予以公开的有{}件。",
)
told(
    "tables/outcome",
    "（二）部分公开",
    partly_granted="依申请公开办理中，作区分处理后部分公开的{}件。",
)
told(
    "tables/outcome",
    NEW,
    column=0,
    by_private_persons="当年新收的政府信息公开申请中，由自然人提出的{}件。",
)
told(
    "tables/t2-count",
    DOCUMENTS,
    column=0,
    cells=3,
    documents_issued="全年制发行政规范性文件{}件，均已同步公开。",
)
told(
    "tables/t2-count",
    "\n[| ]*行政许可",
    column=0,
    cells=1,
    since=2021,
    permits_decided="全年作出行政许可决定{}件，全部在网站公示。",
)


def _suits(name: str, text: Callable[[list[int]], str | None], rule: str) -> None:
    def plant(report: Report, draw: Random) -> str | None:
        cells = courts(report)
        if report.era == 2008 or not cells or not parts(report):
            return None
        sentence = text([value(report, each) for each in cells])
        return at_end_in(report, draw, _OVERVIEW, sentence) if sentence else None

    plant.__name__ = f"third_{name}"
    shape(rule, fresh=True)(plant)


_suits(
    "reviews_one_more",
    lambda n: f"全年因政府信息公开被申请行政复议⟦{n[4] + 1}‖{n[4]}⟧件。" if n[4] else None,
    "tables/review-litigation",
)
_suits(
    "suits_one_more",
    lambda n: f"全年因政府信息公开引发行政诉讼案件⟦{n[9] + n[14] + 1}‖{n[9] + n[14]}⟧件。",
    "tables/review-litigation",
)
_suits(
    "all_reviews_upheld",
    lambda n: (
        "信息公开行政复议案件⟦全部维持‖有维持，也有其他结果⟧。" if n[4] > n[0] + n[3] else None
    ),
    "tables/outcome-claim",
)
_suits(
    "all_suits_closed",
    lambda n: "信息公开行政诉讼案件⟦年内均已审结‖年内尚有未审结的⟧。" if n[8] + n[13] else None,
    "tables/outcome-claim",
)
_suits(
    "no_review_lodged",
    lambda n: "⟦全年未发生因政府信息公开引起的行政复议‖复议情况见第四部分⟧。" if n[4] else None,
    "tables/none-claim",
)


@shape("tables/none-claim", fresh=True)
def third_no_application_came(report: Report, draw: Random) -> str | None:
    mine = figures(report, NEW)
    if report.era == 2008 or not mine or not mine[6]:
        return None
    return at_end_in(
        report, draw, _OVERVIEW, "⟦全年无人向本机关申请公开政府信息‖申请办理情况见第三部分⟧。"
    )


@shape("tables/fee-claim", fresh=True)
def third_fee_taken_after_all(report: Report, draw: Random) -> str | None:
    if report.year < 2020 or not re.search(
        "(?:未|没有)(?:收取|产生)[^。]{0,12}信息处理费", report.text
    ):
        return None
    return at_end_in(
        report, draw, _OVERVIEW, "⟦全年依规收取信息处理费320元‖全年未收取信息处理费⟧。"
    )


@shape("tables/stats-text", fresh=True)
def third_statistics_of_applications_told(report: Report, draw: Random) -> str | None:
    found = re.search(r"收到申请数(?:（[^）\n]*）)?[\s|]*件[\s|]+(\d+)(?=[\s|])", report.text)
    if found is None or report.era != 2008:
        return None
    right = int(found[1])
    return at_end_in(
        report,
        draw,
        _OVERVIEW,
        f"{report.year}年共收到政府信息公开申请⟦{right + draw.randint(2, 9)}‖{right}⟧件。",
    )


@shape("tables/stats-text", fresh=True)
def third_statistics_of_the_site_told(report: Report, draw: Random) -> str | None:
    found = re.search(r"政府网站公开政府信息数[\s|]*条[\s|]+(\d+)(?=[\s|])", report.text)
    if found is None or report.era != 2008:
        return None
    right = int(found[1])
    return at_end_in(
        report,
        draw,
        _OVERVIEW,
        f"全年通过政府网站公开政府信息⟦{right + draw.randint(11, 99)}‖{right}⟧条。",
    )
