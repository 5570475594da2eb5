"""Titles: marks in marks, marks that are missing, and short titles nobody introduced."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citations_tools import LAW, basis, free, later, notice
from counts_tools import in_part, marked
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random

_THINGS = ("政务公开考核办法", "政府信息发布审查规定", "依申请公开办理规程", "政策解读工作细则")


def _nested(report: Report, draw: Random, left: str, right: str) -> str | None:
    place, thing = notice(report, draw).place, draw.choice(_THINGS)
    return report.with_sentence(
        draw,
        f"印发《{place}人民政府办公室关于印发⟦{left}‖〈⟧{place}{thing}⟦{right}‖〉⟧的通知》，"
        "细化了工作流程。",
    )


@shape("citations/title-nesting")
def less_and_greater(report: Report, draw: Random) -> str | None:
    return _nested(report, draw, "<", ">")


@shape("citations/title-nesting")
def wide_less_and_greater(report: Report, draw: Random) -> str | None:
    return _nested(report, draw, "＜", "＞")


@shape("citations/title-nesting")
def double_marks_in_double_marks(report: Report, draw: Random) -> str | None:
    return _nested(report, draw, "《", "》")


@shape("citations/title-nesting")
def small_less_and_greater(report: Report, draw: Random) -> str | None:
    return _nested(report, draw, "﹤", "﹥")


@shape("citations/title-nesting")
def double_marks_inside_at_the_end(report: Report, draw: Random) -> str | None:
    place, thing = notice(report, draw).place, draw.choice(_THINGS)
    return later(report, draw, f"学习《关于贯彻⟦《‖〈⟧{place}{thing}⟦》‖〉⟧》一文，交流经验体会。")


@shape("citations/title-nesting")
def two_titles_inside(report: Report, draw: Random) -> str | None:
    place = notice(report, draw).place
    first, second = draw.sample(_THINGS, 2)
    return report.with_sentence(
        draw,
        f"转发《{place}关于印发⟦<‖〈⟧{first}⟦>‖〉⟧⟦<‖〈⟧{second}⟦>‖〉⟧的通知》并组织学习。",
    )


@shape("citations/title-nesting")
def own_inner_marks_doubled(report: Report, draw: Random) -> str | None:
    match = re.search("《[^《》〈〉\n]*(〈)[^《》〈〉\n]*(〉)[^《》〈〉\n]*》", report.text)
    if match is None:
        return None
    left, right = draw.choice(["<>", "《》", "＜＞"])
    text = marked(report.text, match.start(2), match.end(2), right)
    return marked(text, match.start(1), match.end(1), left)


@shape("citations/title-nesting")
def inner_title_first(report: Report, draw: Random) -> str | None:
    place, thing = notice(report, draw).place, draw.choice(_THINGS)
    return in_part(
        report,
        draw,
        "问题",
        f"对《⟦《‖〈⟧{place}{thing}⟦》‖〉⟧实施方案》的学习宣传还不够深入。",
    )


# Titles without marks.


def _rule(report: Report, draw: Random) -> str | None:
    """An invented rule that the report does not know."""
    note = notice(report, draw)
    return f"{note.place}{draw.choice(_THINGS)}" if note.place not in report.text else None


@shape("citations/title-unmarked")
def marked_first_and_bare_later(report: Report, draw: Random) -> str | None:
    rule = _rule(report, draw)
    return rule and report.with_paragraph(
        draw,
        f"在制度建设上，修订《{rule}》，明确各环节的责任和时限。",
        f"从执行情况看，⟦{rule}‖《{rule}》⟧实施以来，工作更加规范有序。",
    )


@shape("citations/title-unmarked")
def bare_before_its_short_title(report: Report, draw: Random) -> str | None:
    rule = _rule(report, draw)
    if rule is None:
        return None
    short = f"《{rule[-2:]}》"
    if not free(report, short):
        return None
    return report.with_sentence(
        draw,
        f"组织学习⟦{rule}‖《{rule}》⟧（以下简称{short}），并对{short}执行情况开展检查。",
    )


@shape("citations/title-unmarked")
def own_law_bare_in_the_basis(report: Report, draw: Random) -> str | None:
    match = basis(report)
    if match is None or report.text.count("《条例》") < 2:
        return None
    return marked(report.text, match.start(), match.start() + len(LAW), LAW[1:-1])


@shape("citations/title-unmarked")
def law_bare_in_the_overview(report: Report, draw: Random) -> str | None:
    if LAW not in report.text:
        return None
    return in_part(
        report, draw, "总体|概述", f"认真贯彻⟦{LAW[1:-1]}‖{LAW}⟧，坚持以公开为常态、不公开为例外。"
    )


@shape("citations/title-unmarked")
def law_bare_in_the_improvements(report: Report, draw: Random) -> str | None:
    if LAW not in report.text:
        return None
    return in_part(
        report, draw, "问题", f"少数干部对⟦{LAW[1:-1]}‖{LAW}⟧学习不深、理解不透，业务能力有待提升。"
    )


@shape("citations/title-unmarked")
def bare_in_a_list_of_marked_titles(report: Report, draw: Random) -> str | None:
    place = notice(report, draw).place
    first, second = draw.sample(_THINGS, 2)
    if not free(report, place):
        return None
    return report.with_paragraph(
        draw,
        f"先后制定了《{place}{first}》《{place}{second}》，夯实制度基础。",
        f"对照⟦{place}{second}‖《{place}{second}》⟧和《{place}{first}》，逐条检查落实情况。",
    )


@shape("citations/title-unmarked")
def bare_first_and_marked_later(report: Report, draw: Random) -> str | None:
    rule = _rule(report, draw)
    return rule and report.with_paragraph(
        draw,
        f"年初印发了⟦{rule}‖《{rule}》⟧，对工作提出明确要求。",
        f"年中，对《{rule}》的落实情况进行了督查。",
    )


@shape("citations/title-unmarked")
def bare_in_the_same_sentence(report: Report, draw: Random) -> str | None:
    rule = _rule(report, draw)
    return rule and report.with_sentence(
        draw,
        f"为配合《{rule}》的施行，编印了⟦{rule}‖《{rule}》⟧问答手册，发放到每名经办人。",
    )


@shape("citations/title-unmarked")
def local_regulations_bare(report: Report, draw: Random) -> str | None:
    place = notice(report, draw).place
    if not free(report, place, "《规定》"):
        return None
    rule = f"{place}政府信息公开规定"
    return later(
        report,
        draw,
        f"下一步，将按照⟦{rule}‖《{rule}》⟧（以下简称《规定》）开展工作，加大对《规定》的宣传力度。",
    )


@shape("citations/title-unmarked")
def interim_rules_bare(report: Report, draw: Random) -> str | None:
    place = notice(report, draw).place
    if not free(report, place):
        return None
    rule = f"{place}政务公开责任追究暂行办法"
    return report.with_paragraph(
        draw,
        f"严格执行《{rule}》，全年没有发生需要追究责任的情形。",
        f"组织开展⟦{rule}‖《{rule}》⟧专题培训，增强了责任意识。",
    )


@shape("citations/title-unmarked")
def one_mark_of_two_lost_with_the_other(report: Report, draw: Random) -> str | None:
    match = re.search(
        "《((?:[^《》〈〉\n]{2,8})(?:人民政府|局|厅)[^《》〈〉\n]*(?:办法|规定|细则))》",
        report.text,
    )
    if match is None:
        return None
    return later(report, draw, f"⟦{match[1]}‖{match[0]}⟧施行后，各项工作更有依据。")
