"""Fresh, second set: prose that says otherwise than the tables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from again_tables import LEFT, NEW, TOTAL
from again_tools import at_end_in, figures, quiet
from planting import shape

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from planting import Report

PUT = "总体|概述|概况|基本情况"
_FEE_NONE = re.compile(r"(?:没有|未)(?:收取|产生)(?:政府信息公开)?信息处理费")


def says(rule: str, name: str, label: str, sentence: str, column: int = 6) -> None:
    """A fresh shape: a sentence with a figure that the row of table three does not have."""

    def plant(report: Report, draw: Random) -> str | None:
        values = figures(report, label)
        if not values or not values[column]:
            return None
        right = values[column]
        mark = f"⟦{right + draw.randint(1, 3)}‖{right}⟧"
        return at_end_in(report, draw, PUT, sentence.replace("N", mark))

    plant.__name__ = f"again_{name}"
    shape(rule, fresh=True)(plant)


says("tables/received", "received_number_first", NEW, "本年度收到N件政府信息公开申请。")
says(
    "tables/received",
    "received_by_persons",
    NEW,
    "本年度新收到公民、法人和其他组织提出的政府信息公开申请N件。",
)
says(
    "tables/replied",
    "replied_within_the_year",
    TOTAL,
    "全年对政府信息公开申请作出答复N件，无超期答复。",
)
says("tables/replied", "done_in_all", TOTAL, "本年度共办结政府信息公开申请N件。")
says("tables/carried", "carried_to_next", LEFT, "结转至下一年度继续办理的政府信息公开申请N件。")
says("tables/outcome", "granted_counted", "（一）予以公开", "在已办理的申请中，予以公开N件。")
says("tables/outcome", "asked_by_natural_persons", NEW, "新收申请中，自然人提交的N件。", 0)
says(
    "tables/outcome",
    "not_held",
    "本机关不掌握相关政府信息",
    "因本机关不掌握相关政府信息而无法提供的N件。",
)


def claims(rule: str, name: str, sentence: str, fits: Callable[[Report], bool]) -> None:
    """A fresh shape: a claim that the tables refute."""

    def plant(report: Report, draw: Random) -> str | None:
        return at_end_in(report, draw, PUT, f"⟦{sentence}‖⟧") if fits(report) else None

    plant.__name__ = f"again_{name}"
    shape(rule, fresh=True)(plant)


def _asked(report: Report) -> bool:
    return any(figures(report, NEW))


def _left(report: Report) -> bool:
    return any(figures(report, LEFT))


claims(
    "tables/none-claim",
    "nobody_asked",
    "本年度没有收到公民、法人或者其他组织的政府信息公开申请。",
    _asked,
)
claims("tables/received", "asked_nought_in_figures", "全年收到依申请公开0件。", _asked)
claims("tables/none-claim", "nothing_carried_on", "本年度办理完毕，没有结转下年度的申请。", _left)
claims("tables/outcome-claim", "everything_done", "收到的政府信息公开申请已全部办结。", _left)


@shape("tables/fee-claim", fresh=True)
def again_fee_collected_told_before(report: Report, draw: Random) -> str | None:
    if not _FEE_NONE.search(report.text):
        return None
    return at_end_in(report, draw, PUT, "⟦对超出免费标准的3件申请，共收取信息处理费480元。‖⟧")


@shape("tables/review-litigation", fresh=True)
def again_reviews_against_noughts(report: Report, draw: Random) -> str | None:
    start = report.text.find("复议后起诉")
    if start < 0 or not re.search(r"(?:[\s|]+0){15}", report.text[start:]):
        return None
    return at_end_in(report, draw, PUT, "全年发生政府信息公开行政复议案件⟦2件，均获维持‖0件⟧。")


@shape("tables/t2-count", fresh=True)
def again_penalties_in_prose(report: Report, draw: Random) -> str | None:
    values = figures(report, "行政处罚", 1)
    if report.era != 2021 or not values or not values[0]:
        return None
    return quiet(
        report, draw, f"全年作出行政处罚决定⟦{values[0] + 12}‖{values[0]}⟧件，全部依法公示。"
    )


@shape("tables/t2-count", fresh=True)
def again_documents_issued_in_prose(report: Report, draw: Random) -> str | None:
    values = figures(report, "\n[| ]*(?:行政)?规范性文件", 3)
    if report.era != 2021 or not values:
        return None
    return quiet(
        report, draw, f"本年度制发行政规范性文件⟦{values[0] + 2}‖{values[0]}⟧件，均已公开。"
    )
