"""Short titles: not introduced, not taken from the title, introduced twice or never used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citations_tools import LAW, bare_basis, basis, free, inserted, later, notice
from counts_tools import in_part, marked
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random

_KEPT = "《条例》‖《条例》"


def _place(report: Report, draw: Random) -> str | None:
    place = notice(report, draw).place
    return place if free(report, place) else None


@shape("citations/short-title-undefined")
def interim_rules(report: Report, draw: Random) -> str | None:
    if not free(report, "暂行规定"):
        return None
    place = notice(report, draw).place
    return report.with_sentence(
        draw, f"严格执行⟦《暂行规定》‖《{place}政府信息公开暂行规定》⟧，规范信息发布行为。"
    )


@shape("citations/short-title-undefined")
def assessment_rules_in_the_improvements(report: Report, draw: Random) -> str | None:
    if not free(report, "考核办法"):
        return None
    place = notice(report, draw).place
    return in_part(
        report,
        draw,
        "问题",
        f"今后将按照⟦《考核办法》‖《{place}政务公开考核办法》⟧逐月通报各单位工作情况。",
    )


@shape("citations/short-title-undefined")
def detailed_rules_twice(report: Report, draw: Random) -> str | None:
    if not free(report, "细则》"):
        return None
    place = notice(report, draw).place
    return report.with_paragraph(
        draw,
        f"组织干部职工学习⟦《细则》‖《{place}政务公开工作细则》（以下简称《细则》）⟧，吃透精神实质。",
        "对照《细则》要求，查找薄弱环节，逐项整改到位。",
    )


@shape("citations/short-title-undefined")
def own_definition_of_the_law_lost(report: Report, draw: Random) -> str | None:
    match = basis(report)
    if match is None or match[1] != "（以下简称《条例》）":
        return None
    use = re.compile("(?<!非)(?<!不是)《条例》").search(report.text, match.end())
    if use is None:
        return None
    text = f"{report.text[: use.start()]}⟦{_KEPT}⟧{report.text[use.end() :]}"
    return marked(text, match.start(1), match.end(1), "")


@shape("citations/short-title-undefined")
def short_title_before_the_full_one(report: Report, draw: Random) -> str | None:
    place = _place(report, draw)
    if place is None or not free(report, "《办法》"):
        return None
    full = f"《{place}政府信息公开办法》"
    return report.with_paragraph(
        draw,
        f"一年来，坚持依法公开，认真落实⟦《办法》‖{full}（以下简称《办法》）⟧的各项规定。",
        f"举办⟦{full}（以下简称《办法》）‖《办法》⟧专题讲座两期，把《办法》的要求传达到每名干部。",
    )


@shape("citations/short-title-undefined")
def introduced_under_another_name(report: Report, draw: Random) -> str | None:
    place = _place(report, draw)
    if place is None or not free(report, "《规定》", "《办法》"):
        return None
    return report.with_sentence(
        draw,
        f"制定《{place}信息公开办法》（以下简称《办法》），并按照⟦《规定》‖《办法》⟧开展检查。",
    )


@shape("citations/short-title-undefined")
def opinions_of_nobody(report: Report, draw: Random) -> str | None:
    if not free(report, "《实施意见》"):
        return None
    place = notice(report, draw).place
    return later(
        report,
        draw,
        f"下一步，将以落实⟦《实施意见》‖《{place}关于深化政务公开的实施意见》⟧为抓手，"
        "推动工作提质增效。",
    )


@shape("citations/short-title-undefined")
def plan_of_nobody(report: Report, draw: Random) -> str | None:
    if not free(report, "《工作方案》"):
        return None
    place = notice(report, draw).place
    return in_part(
        report,
        draw,
        "总体|概述",
        f"按照⟦《工作方案》‖《{place}政务公开标准化工作方案》⟧确定的时间节点，完成了目录编制任务。",
    )


@shape("citations/short-title-undefined")
def rules_copied_from_another_agency(report: Report, draw: Random) -> str | None:
    if not free(report, "《审查规定》"):
        return None
    place = notice(report, draw).place
    return report.with_sentence(
        draw,
        "所有上网信息均依照"
        f"⟦《审查规定》‖《{place}政府信息发布审查规定》⟧的程序，经起草人、科室负责人、分管领导三级把关。",
    )


@shape("citations/short-title-undefined")
def law_short_in_a_report_that_never_names_it(report: Report, draw: Random) -> str | None:
    if not free(report, "信息公开条例", "《条例》"):
        return None
    return report.with_sentence(draw, f"认真贯彻⟦《条例》‖{LAW}⟧精神，不断提高公开的质量和水平。")


@shape("citations/short-title-undefined")
def full_title_only_in_the_second_part(report: Report, draw: Random) -> str | None:
    place = _place(report, draw)
    if place is None or not free(report, "《规程》"):
        return None
    full = f"《{place}依申请公开办理规程》"
    text = in_part(
        report,
        draw,
        "总体|概述",
        f"申请的登记、办理和答复均按⟦《规程》‖{full}（以下简称《规程》）⟧进行。",
    )
    return text and in_part(
        report._replace(text=text),
        draw,
        "问题",
        f"对⟦{full}‖《规程》⟧的培训还不够经常。",
    )


@shape("citations/short-title-undefined")
def points_without_introduction(report: Report, draw: Random) -> str | None:
    if not free(report, "要点》"):
        return None
    place = notice(report, draw).place
    return report.with_sentence(
        draw,
        f"将⟦《要点》‖《{place}{report.year}年政务公开工作要点》⟧明确的任务分解到各科室，按季调度。",
    )


# Abbreviations.


@shape("citations/abbreviation")
def not_taken_from_the_title(report: Report, draw: Random) -> str | None:
    place = _place(report, draw)
    if place is None or not free(report, "《考核规定》"):
        return None
    return report.with_sentence(
        draw,
        f"制定《{place}政务公开考核办法》（以下简称⟦《考核规定》‖《考核办法》⟧），"
        "按⟦《考核规定》‖《考核办法》⟧每季度打分。",
    )


@shape("citations/abbreviation")
def of_another_document(report: Report, draw: Random) -> str | None:
    place = _place(report, draw)
    if place is None or not free(report, "《意见》", "《通知》"):
        return None
    return report.with_paragraph(
        draw,
        f"及时转发《{place}关于加强政策解读工作的通知》（以下简称⟦《意见》‖《通知》⟧）。",
        "各科室对照⟦《意见》‖《通知》⟧要求，同步起草、同步审签、同步发布解读材料。",
    )


@shape("citations/abbreviation")
def never_used(report: Report, draw: Random) -> str | None:
    place = _place(report, draw)
    if place is None or not free(report, "《规程》"):
        return None
    return report.with_sentence(
        draw,
        f"修订《{place}依申请公开办理规程》⟦（以下简称《规程》）‖⟧，优化办理流程，缩短办理时间。",
    )


@shape("citations/abbreviation")
def law_introduced_and_never_used(report: Report, draw: Random) -> str | None:
    at = bare_basis(report)
    if at is None or not free(report, "《条例》"):
        return None
    return inserted(report, at, "⟦（以下简称《条例》）‖⟧")


@shape("citations/abbreviation")
def law_introduced_twice(report: Report, draw: Random) -> str | None:
    if "（以下简称《条例》）" not in report.text:
        return None
    return later(
        report,
        draw,
        f"{report.year + 1}年，将以{LAW}⟦（以下简称《条例》）‖⟧为遵循，依据《条例》规范公开行为。",
    )


@shape("citations/abbreviation")
def one_short_title_for_two(report: Report, draw: Random) -> str | None:
    place = _place(report, draw)
    if place is None or not free(report, "《办法》", "《考核办法》"):
        return None
    return report.with_sentence(
        draw,
        f"印发《{place}信息公开办法》（以下简称《办法》）和《{place}考核办法》"
        f"（以下简称⟦《办法》‖《考核办法》⟧），各单位按照《办法》公开信息，按照"
        f"⟦《办法》‖《考核办法》⟧接受考核。",
    )


@shape("citations/abbreviation")
def quoted_and_not_taken_from_the_title(report: Report, draw: Random) -> str | None:
    place = _place(report, draw)
    if place is None:
        return None
    return report.with_paragraph(
        draw,
        f"修订《{place}信息报送管理规定》（以下简称⟦“审核细则”‖“管理规定”⟧），强化信息管理。",
        "组织培训两次，对⟦“审核细则”‖“管理规定”⟧的重点内容逐条讲解。",
    )


@shape("citations/abbreviation")
def called_otherwise_and_never_used(report: Report, draw: Random) -> str | None:
    place = _place(report, draw)
    if place is None or not free(report, "《实施方案》"):
        return None
    return in_part(
        report,
        draw,
        "总体|概述",
        f"印发《{place}基层政务公开标准化实施方案》⟦（下称《实施方案》）‖⟧，明确了时间表和路线图。",
    )
