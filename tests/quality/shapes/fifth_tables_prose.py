"""Fresh, fifth set: sentences that say another figure than the tables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from again_tables import LEFT, NEW, TOTAL
from again_tools import figures
from fifth_tables import GRANTED, NOT_HELD
from fourth_tables_prose import han
from fourth_tables_two import ISSUED, statistic
from fourth_tools import opening, overview, problems
from planting import shape
from third_tables import CARRIED, courts, value

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from planting import Report

    Put = Callable[[Report, Random, str], str | None]

_CASE = "政府信息公开"


def told(  # noqa: PLR0913 - what is told, and how
    rule: str,
    name: str,
    text: str,
    label: str,
    *more: str,
    column: int = 6,
    cells: int = 7,
    least: int = 1,
    era: int = 0,
    put: Put = overview,
    wrong: Callable[[int], int] = lambda right: right + 2,
    write: Callable[[int], str] = str,
) -> None:
    """A fresh shape: a figure of a row of the tables told wrongly, ``{数}`` in the text."""

    def plant(report: Report, draw: Random) -> str | None:
        mine = figures(report, label, cells)
        if not mine or mine[column] < least or report.era < (era or 2019):
            return None
        right = mine[column]
        mark = f"⟦{write(wrong(right))}‖{write(right)}⟧"
        years = {"{年}": report.year, "{次年}": report.year + 1, "{上年}": report.year - 1}
        said = text.replace("{数}", mark)
        for sign, year in years.items():
            said = said.replace(sign, str(year))
        return put(report, draw, said)

    plant.__name__ = f"fifth_{name}"
    shape(rule, *more, fresh=True)(plant)


told(
    "tables/received",
    "asked_us_to_disclose",
    "{年}年，本机关收到要求公开政府信息的书面及网上申请共计{数}件，均登记编号。",
    NEW,
    least=2,
)
told(
    "tables/received",
    "received_number_behind_a_colon",
    "依申请公开情况：新收政府信息公开申请：{数}件。",
    NEW,
    least=2,
    wrong=lambda right: right * 10,
)
told(
    "tables/received",
    "received_in_the_part_on_problems",
    "全年新收政府信息公开申请{数}件，而专职承办人员仅有1名，力量明显不足。",
    NEW,
    least=3,
    put=problems,
)
told(
    "tables/replied",
    "answered_and_sent",
    "全年已答复政府信息公开申请{数}件，答复率百分之百。",
    TOTAL,
    least=2,
)
told(
    "tables/replied",
    "finished_in_chinese_numerals_at_the_head",
    "全年共办结政府信息公开申请{数}件，做到事事有回音。",
    TOTAL,
    least=3,
    put=opening,
    write=lambda number: han(number) if number < 900 else str(number),
)
told(
    "tables/carried",
    "still_being_handled",
    "截至年底，仍在办理中的政府信息公开申请{数}件，转入{次年}年继续办理。",
    LEFT,
)
told(
    "tables/carried",
    "from_the_year_before",
    "{上年}年度结转至本年办理的政府信息公开申请{数}件，已优先办结。",
    CARRIED,
)
told(
    "tables/outcome",
    "case_files_refused",
    "以属于行政执法案卷为由不予公开的政府信息公开申请{数}件。",
    "属于行政执法案卷",
)
told(
    "tables/outcome",
    "repeated_ones_not_handled",
    "政府信息公开申请中，认定为重复申请不予处理的{数}件。",
    "2.重复申请",
)
told(
    "tables/outcome",
    "from_law_firms",
    "本年新收的政府信息公开申请中，法律服务机构提出{数}件。",
    NEW,
    column=4,
)
told(
    "tables/outcome",
    "granted_in_full_in_chinese_numerals",
    "从政府信息公开申请的答复结果看，予以公开{数}件。",
    GRANTED,
    write=lambda number: han(number) if number < 900 else str(number),
)
told(
    "tables/outcome",
    "not_held_with_a_share_left_out",
    "政府信息公开申请中，答复本机关不掌握相关政府信息的有{数}件。",
    NOT_HELD,
)
told(
    "tables/t2-count",
    "documents_repealed",
    "全年废止行政规范性文件{数}件，并及时标注失效。",
    ISSUED,
    column=1,
    cells=3,
    era=2021,
)
told(
    "tables/t2-count",
    "penalties_by_another_measure",
    "全年作出行政处罚决定{数}宗，均在七个工作日内公示。",
    "\n[| ]*行政处罚",
    column=0,
    cells=1,
    era=2021,
    least=3,
)
told(
    "tables/t2-count",
    "documents_newly_issued",
    "本年度新制定印发行政规范性文件{数}份，全部配发解读。",
    ISSUED,
    column=0,
    cells=3,
    era=2021,
)


def _cases(
    rule: str, name: str, text: Callable[[list[int]], str | None], *more: str, put: Put = overview
) -> None:
    """A fresh shape: a sentence about the fifteen figures of the fourth part's table."""

    def plant(report: Report, draw: Random) -> str | None:
        cells = courts(report)
        said = text([value(report, each) for each in cells]) if cells else None
        return put(report, draw, said) if said else None

    plant.__name__ = f"fifth_{name}"
    shape(rule, *more, fresh=True)(plant)


_cases(
    "tables/review-litigation",
    "reviews_in_southern_measure",
    lambda n: f"涉及{_CASE}的行政复议案件⟦{n[4] + 2}‖{n[4]}⟧宗。" if n[4] else None,
)
_cases(
    "tables/review-litigation",
    "suits_behind_a_review",
    lambda n: f"{_CASE}类行政诉讼中，复议后起诉⟦{n[14] + 2}‖{n[14]}⟧件。" if n[14] else None,
)
_cases(
    "tables/review-litigation",
    "reviews_and_suits_in_one_breath",
    lambda n: (
        f"全年因{_CASE}引发行政复议⟦{n[4] + 1}‖{n[4]}⟧件、行政诉讼{n[9] + n[14]}件。"
        if n[4] and n[9] + n[14]
        else None
    ),
)
_cases(
    "tables/outcome-claim",
    "no_review_corrected",
    lambda n: f"{_CASE}行政复议案件⟦无一被纠正‖有{n[1]}件被纠正，已剖析原因⟧。" if n[1] else None,
)
_cases(
    "tables/outcome-claim",
    "all_suits_won",
    lambda n: f"{_CASE}行政诉讼案件⟦均胜诉‖有胜有负⟧，应诉材料逐件归档。" if n[6] + n[11] else None,
)
_cases(
    "tables/none-claim",
    "reviews_nought",
    lambda n: f"本年度因{_CASE}被申请行政复议⟦0‖{n[4]}⟧件。" if n[4] else None,
    "tables/review-litigation",
)
_cases(
    "tables/none-claim",
    "neither_reviews_nor_suits",
    lambda n: (
        f"⟦全年没有因{_CASE}被复议、被起诉的情况‖复议和诉讼情况见第四部分⟧。"
        if n[4] and n[9] + n[14]
        else None
    ),
)


@shape("tables/none-claim", "tables/outcome-claim", fresh=True)
def fifth_nothing_goes_into_next_year(report: Report, draw: Random) -> str | None:
    left = figures(report, LEFT)
    if not left or not left[6]:
        return None
    right = f"{left[6]}件申请结转下年度继续办理"
    return overview(report, draw, f"政府信息公开申请中，⟦没有结转下年度继续办理的‖有{right}⟧。")


@shape("tables/fee-claim", fresh=True)
def fifth_receipts_for_the_fee(report: Report, draw: Random) -> str | None:
    none = re.search("(?:未|没有)(?:发生|产生)?收取[^。]{0,8}信息处理费", report.text)
    if report.year < 2021 or none is None:
        return None
    return problems(report, draw, "⟦对超量申请收取信息处理费1,280元，均开具了财政票据。‖⟧")


def _in_stats(name: str, label: str, text: str, least: int = 1) -> None:
    def plant(report: Report, draw: Random) -> str | None:
        found = statistic(report, label)
        if not found or found[1] < least:
            return None
        mark = f"⟦{found[1] + 4}‖{found[1]}⟧"
        return overview(report, draw, text.replace("{数}", mark))

    plant.__name__ = f"fifth_{name}"
    shape("tables/stats-text", fresh=True)(plant)


_in_stats("explanations_in_text", "政策解读稿件发布数", "全年发布政策解读稿件{数}篇，图文并茂。", 2)
_in_stats("reviews_in_text", "行政复议数量", "全年因政府信息公开被申请行政复议{数}件。")
_in_stats("new_media_in_text", "政务微信公开政府信息数", "全年通过政务微信公开政府信息{数}条。", 2)
_in_stats("staff_in_text", "从事政府信息公开工作人员数", "从事政府信息公开工作的人员共{数}人。", 2)
