"""Fresh, fourth set: sentences that say another figure than the tables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from again_tables import LEFT, NEW, TOTAL
from again_tools import figures
from fourth_tables import LICENCES, PARTLY
from fourth_tables_two import ISSUED, statistic
from fourth_tools import opening, overview
from planting import shape
from third_tables import CARRIED, courts, value

if TYPE_CHECKING:
    from random import Random

    from planting import Report


def han(number: int) -> str:
    """A number below a thousand in Chinese numerals."""
    signs = "零一二三四五六七八九"
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    text = f"{signs[hundreds]}百" if hundreds else ""
    if tens:
        text += ("" if tens == 1 and not hundreds else signs[tens]) + "十"
    elif hundreds and ones:
        text += "零"
    return text + (signs[ones] if ones or not number else "")


def _sum(report: Report, label: str) -> int:
    """The last figure of a row of table three; none is -1."""
    mine = figures(report, label)
    return mine[6] if mine else -1


def _column(report: Report, label: str, at: int) -> int:
    mine = figures(report, label)
    return mine[at] if mine else -1


def _cases(report: Report) -> list[int]:
    return [value(report, each) for each in courts(report)]


@shape("tables/received", fresh=True)
def fourth_new_ones_in_chinese_numerals(report: Report, draw: Random) -> str | None:
    new = _sum(report, NEW)
    if not 2 < new < 900:
        return None
    return overview(
        report,
        draw,
        f"全年新收政府信息公开申请⟦{han(new + 3)}‖{han(new)}⟧件，均由办公室统一登记。",
    )


@shape("tables/received", fresh=True)
def fourth_received_from_citizens_and_firms(report: Report, draw: Random) -> str | None:
    new = _sum(report, NEW)
    if new < 5:
        return None
    return opening(
        report,
        draw,
        f"{report.year}年度，收到公民、法人和其他组织提出的政府信息公开申请"
        f"⟦{new + 11}‖{new}⟧件，件件有登记。",
    )


@shape("tables/replied", fresh=True)
def fourth_finished_in_the_year(report: Report, draw: Random) -> str | None:
    done = _sum(report, TOTAL)
    if done < 3:
        return None
    return overview(report, draw, f"年度内办结政府信息公开申请⟦{done - 2}‖{done}⟧件。")


@shape("tables/replied", fresh=True)
def fourth_answers_in_chinese_numerals(report: Report, draw: Random) -> str | None:
    done = _sum(report, TOTAL)
    if not 3 < done < 900:
        return None
    return overview(
        report,
        draw,
        f"对政府信息公开申请共作出答复⟦{han(done + 4)}‖{han(done)}⟧件，文书格式统一。",
    )


@shape("tables/carried", fresh=True)
def fourth_handed_on_to_next_year(report: Report, draw: Random) -> str | None:
    left = _sum(report, LEFT)
    if left < 1:
        return None
    return overview(
        report, draw, f"另有⟦{left + 2}‖{left}⟧件政府信息公开申请结转{report.year + 1}年继续办理。"
    )


@shape("tables/carried", fresh=True)
def fourth_taken_over_in_chinese_numerals(report: Report, draw: Random) -> str | None:
    carried = _sum(report, CARRIED)
    if not 0 < carried < 90:
        return None
    return overview(
        report,
        draw,
        f"由{report.year - 1}年结转本年度办理的申请⟦{han(carried + 1)}‖{han(carried)}⟧件。",
    )


@shape("tables/outcome", fresh=True)
def fourth_partly_open_in_prose(report: Report, draw: Random) -> str | None:
    partly = _sum(report, PARTLY)
    if partly < 1:
        return None
    return overview(
        report, draw, f"办理结果中，部分公开⟦{partly + 3}‖{partly}⟧件，均作了区分处理。"
    )


@shape("tables/outcome", fresh=True)
def fourth_persons_among_the_applicants(report: Report, draw: Random) -> str | None:
    persons, new = _column(report, NEW, 0), _sum(report, NEW)
    if persons < 3 or persons == new:
        return None
    return overview(
        report, draw, f"新收的申请中，自然人申请⟦{persons - 2}‖{persons}⟧件，占大多数。"
    )


@shape("tables/outcome", fresh=True)
def fourth_not_held_by_us(report: Report, draw: Random) -> str | None:
    count = _sum(report, "本机关不掌握相关政府信息")
    if count < 2:
        return None
    return overview(
        report,
        draw,
        f"因本机关不掌握相关政府信息而无法提供的申请⟦{count * 10}‖{count}⟧件，已告知查找途径。",
    )


@shape("tables/outcome-claim", fresh=True)
def fourth_reviews_all_upheld(report: Report, draw: Random) -> str | None:
    cases = _cases(report)
    if not cases or not cases[1] or cases[0] < 2:
        return None
    right = f"{cases[0]}件予以维持、{cases[1]}件予以纠正"
    return overview(report, draw, f"政府信息公开行政复议案件中，⟦决定全部得到维持‖{right}⟧。")


@shape("tables/outcome-claim", fresh=True)
def fourth_none_left_at_the_end_of_the_year(report: Report, draw: Random) -> str | None:
    left = _sum(report, LEFT)
    if left < 1:
        return None
    right = f"除{left}件结转下年度外均已办结"
    return overview(report, draw, f"当年办理的政府信息公开申请⟦已全部办结‖{right}⟧。")


@shape("tables/none-claim", fresh=True)
def fourth_no_suits_at_all(report: Report, draw: Random) -> str | None:
    cases = _cases(report)
    suits = cases[9] + cases[14] if cases else 0
    if not suits:
        return None
    wrong, right = "未发生因政府信息公开引发的行政诉讼", f"因政府信息公开发生行政诉讼{suits}件"
    return overview(report, draw, f"本年度，⟦{wrong}‖{right}⟧。")


@shape("tables/none-claim", fresh=True)
def fourth_nothing_taken_over(report: Report, draw: Random) -> str | None:
    carried = _sum(report, CARRIED)
    if carried < 1:
        return None
    return overview(
        report, draw, f"政府信息公开申请⟦无上年结转‖上年结转{carried}件⟧，办理流程与往年相同。"
    )


@shape("tables/review-litigation", fresh=True)
def fourth_reviews_in_chinese_numerals(report: Report, draw: Random) -> str | None:
    cases = _cases(report)
    if not cases or not 1 < cases[4] < 900:
        return None
    return overview(
        report,
        draw,
        f"全年因政府信息公开被申请行政复议⟦{han(cases[4] + 2)}‖{han(cases[4])}⟧件，逐案剖析原因。",
    )


@shape("tables/review-litigation", fresh=True)
def fourth_suits_with_only_one_kind(report: Report, draw: Random) -> str | None:
    cases = _cases(report)
    if not cases or not cases[9] or not cases[14]:
        return None
    suits = cases[9] + cases[14]
    return overview(
        report, draw, f"涉及政府信息公开的行政诉讼⟦{suits + 5}‖{suits}⟧件，均依法应诉。"
    )


@shape("tables/t2-count", fresh=True)
def fourth_licences_with_thousands(report: Report, draw: Random) -> str | None:
    mine = figures(report, LICENCES, 1)
    if report.era != 2021 or not mine or mine[0] < 1000:
        return None
    return overview(
        report, draw, f"公开本年度作出的行政许可决定⟦{mine[0] + 900:,}‖{mine[0]:,}⟧件。"
    )


@shape("tables/t2-count", fresh=True)
def fourth_valid_documents_in_chinese_numerals(report: Report, draw: Random) -> str | None:
    mine = figures(report, ISSUED, 3)
    if report.era != 2021 or not mine or not 1 < mine[2] < 900:
        return None
    return overview(
        report,
        draw,
        f"至年末，现行有效的行政规范性文件⟦{han(mine[2] + 2)}‖{han(mine[2])}⟧件，全部上网。",
    )


@shape("tables/fee-claim", fresh=True)
def fourth_an_amount_though_none_was_taken(report: Report, draw: Random) -> str | None:
    none = re.search("(?:未|没有)(?:发生|产生)?收取[^。]{0,8}信息处理费", report.text)
    if report.year < 2021 or none is None:
        return None
    return overview(report, draw, "⟦全年向2名申请人收取信息处理费合计680元，已上缴国库。‖⟧")


@shape("tables/fee-claim", fresh=True)
def fourth_none_though_an_amount_was_taken(report: Report, draw: Random) -> str | None:
    taken = re.search("信息处理费[^。]{0,60}[1-9]\\d*元", report.text)
    if report.year < 2021 or taken is None:
        return None
    return overview(report, draw, "⟦提供政府信息一律免费，全年没有收取信息处理费。‖⟧")


def _in_stats(name: str, label: str, text: str, least: int = 1) -> None:
    def plant(report: Report, draw: Random) -> str | None:
        found = statistic(report, label)
        if not found or found[1] < least:
            return None
        mark = f"⟦{found[1] + 3}‖{found[1]}⟧"
        return overview(report, draw, text.replace("{数}", mark))

    plant.__name__ = f"fourth_{name}"
    shape("tables/stats-text", fresh=True)(plant)


_in_stats("reading_points_in_text", "设置政府信息公开查阅点数", "设置政府信息公开查阅点{数}个。")
_in_stats("trained_persons_in_text", "接受培训人员数", "全年接受政府信息公开培训{数}人次。", 5)
_in_stats("received_in_text", "收到申请数", "全年收到政府信息公开申请{数}件，均登记在册。", 2)
