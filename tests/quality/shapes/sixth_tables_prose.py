"""Sixth set: the text against the tables, and the tables of 2014 to 2018."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fourth_tools import overview
from planting import shape
from sixth_tables import _REVIEWS, AFTER, NEW, TOTAL
from sixth_tools import mistyped, more, turned, values

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from planting import Report

_STAT = r"(?:[ \t　|]+[条件次人元个篇万]+)?[ \t　|]+(\d+)(?=[\s|])"
_OVERVIEW = "概|总体"

mistyped(
    "tables/carried",
    part=_OVERVIEW,
    since=2019,
    from_last_year=(r"上年(?:度)?结转(?:的)?(?:申请)?(\d+)件", more(1)),
    to_next_year=(r"结转(?:到|至)?(?:下一?年度?|{明年}年)(?:继续办理)?的?(\d+)件", more(1)),
)
mistyped(
    "tables/received",
    part=_OVERVIEW,
    since=2019,
    received_in_text=(r"^[^\n]*?(?:收到|新收)(?:政府信息公开)?(?:申请)(\d+)件", turned),
)
mistyped(
    "tables/replied",
    part=_OVERVIEW,
    since=2019,
    replied_in_text=(r"(?:办结|答复|办理)(?:申请)?(\d+)件", turned),
)
mistyped(
    "tables/outcome",
    part=_OVERVIEW,
    since=2019,
    granted_in_text=(r"(?:予以公开|部分公开)(\d+)件", more(1)),
    refused_in_text=(r"(?:不予公开|无法提供|不予处理|自然人)(\d+)件", more(1)),
)
mistyped(
    "tables/stats-text",
    since=2014,
    until=2018,
    published_in_text=(r"主动公开(?:政府)?信息(\d+)条(?=[，。][\s\S]*\n.*统计指标)", turned),
    received_in_text_then=(
        r"收到(?:政府信息公开|信息公开)?申请(\d+)件(?=[，。][\s\S]*\n.*统计指标)",
        more(1),
    ),
)
mistyped(
    "tables/stats-sum",
    since=2014,
    until=2018,
    sum_of_received=(r"（一）收到申请数" + _STAT, more(1)),
    one_kind_of_answers=(r"2.同意公开答复数" + _STAT, more(2)),
)
mistyped(
    "tables/unusual-figures",
    "tables/stats-sum",
    since=2014,
    until=2018,
    more_led_than_held=(
        r"其中：主要负责同志参加新闻发布会次数" + _STAT,
        lambda match: str(int(match[1]) + 60),
    ),
    fewer_done_than_answered=(r"（二）申请办结数" + _STAT, more(3)),
)


def told(
    rule: str, label: str, count: int, since: int = 2019, **texts: tuple[str, Callable]
) -> None:
    """A sentence with a figure that the table has otherwise; ``{}`` stands for it.

    The figure comes from the row's cells; ``None`` where the row does not suit.
    """
    for name, (text, wrong) in texts.items():

        def plant(report: Report, draw: Random, text=text, wrong=wrong) -> str | None:
            cells = values(report, label, count) if report.year >= since else None
            figures = wrong(cells) if cells else None
            if figures is None:
                return None
            bad, good = figures
            return overview(report, draw, text.format(f"⟦{bad}‖{good}⟧", year=report.year))

        plant.__name__ = f"sixth_{name}"
        shape(rule, fresh=True)(plant)


def off(at: int, by: int) -> Callable[[list[int]], tuple[int, int]]:
    """A cell and what it is mistaken for."""
    return lambda cells: (cells[at] + by, cells[at])


told(
    "tables/received",
    NEW,
    7,
    received_told=("{year}年，共收到政府信息公开申请{}件。", off(6, 17)),
)
told(
    "tables/replied",
    TOTAL,
    7,
    replied_told=("全年共答复政府信息公开申请{}件。", off(6, 3)),
)
told(
    "tables/none-claim",
    NEW,
    7,
    no_application=(
        "{}。",
        lambda cells: ("本年度未收到政府信息公开申请", "公开工作平稳有序") if cells[6] else None,
    ),
)
told(
    "tables/none-claim",
    _REVIEWS,
    15,
    no_review=(
        "{}。",
        lambda cells: (
            ("全年未发生政府信息公开行政复议案件", "公开工作平稳有序") if cells[4] else None
        ),
    ),
)
told(
    "tables/outcome-claim",
    AFTER,
    7,
    all_done=(
        "{}。",
        lambda cells: ("全年政府信息公开申请已全部办结", "办理质量有所提高") if cells[6] else None,
    ),
)
told(
    "tables/outcome-claim",
    _REVIEWS,
    15,
    all_upheld=(
        "{}。",
        lambda cells: (
            ("政府信息公开行政复议案件均维持原答复", "公开工作平稳有序")
            if cells[1] + cells[2] + cells[3]
            else None
        ),
    ),
)
told(
    "tables/review-litigation",
    _REVIEWS,
    15,
    reviews_told=("因政府信息公开被申请行政复议{}件。", off(4, 1)),
    lawsuits_told=(
        "发生政府信息公开行政诉讼{}件。",
        lambda cells: (cells[9] + cells[14] + 2, cells[9] + cells[14]),
    ),
)
told(
    "tables/t2-count",
    "规范性文件",
    3,
    2021,
    documents_told=("全年共制发行政规范性文件{}件。", off(0, 2)),
)
told(
    "tables/t2-count",
    r"(?<!\w)行政处罚",
    1,
    2021,
    penalties_told=("全年作出行政处罚决定{}件。", off(0, 5)),
)


def _fee(text: str, name: str) -> None:
    def plant(report: Report, draw: Random) -> str | None:
        last = report.part("其他")
        if last is None or not re.search(
            "(?:未|没有)[^。]{0,4}收取[^。]{0,6}信息处理费", report.text[slice(*last)]
        ):
            return None
        return overview(report, draw, text)

    plant.__name__ = f"sixth_{name}"
    shape("tables/fee-claim", fresh=True)(plant)


_fee("依法办理收费申请1件，⟦收取信息处理费200元‖未收取信息处理费⟧。", "fee_taken_once")
_fee("全年⟦共收取信息处理费1280元‖没有收取信息处理费⟧，全部缴入国库。", "fees_to_the_treasury")
