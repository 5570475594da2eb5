"""Fresh, fifth set: parts that are missing, empty, thin or out of place; signatures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import shape
from structure_common import (
    OFFICIAL,
    edited,
    gap,
    item,
    part,
    parts,
    renumbered,
    rewritten,
    sign,
)

if TYPE_CHECKING:
    from random import Random

    from planting import Report


def _official(report: Report) -> bool:
    return [each.kind for each in parts(report)] == list(OFFICIAL)


@shape("structure/fee-statement-missing", fresh=True, anywhere=True, says="信息处理费")
def fifth_agency_has_nothing_else_to_report(report: Report, _: Random) -> str | None:
    found = part(report, "other")
    if report.year < 2021 or found is None:
        return None
    rest = report.text[: found.body] + report.text[found.end :]
    if "处理费" in rest or "处理费" not in report.text[found.body : found.end]:
        return None
    return rewritten(report, "other", "本单位无其他需要报告的事项。")


def _left_out(name: str, kind: str, says: str, since: int) -> None:
    def plant(report: Report, _: Random) -> str | None:
        found = part(report, kind)
        if found is None or report.year < since or not _official(report):
            return None
        later = [each for each in parts(report) if each.place > found.place]
        return edited(report.text, (found.start, found.end, ""), *renumbered(later, -1))

    plant.__name__ = f"fifth_{name}"
    shape("structure/section-missing", fresh=True, anywhere=True, says=says)(plant)


_left_out("applications_part_left_out", "applications", "申请", 2019)
_left_out("open_part_left_out", "open", "主动公开", 2019)
_left_out("last_part_left_out", "other", "其他", 2019)


def _without_topic(name: str, *texts: str) -> None:
    def plant(report: Report, _: Random) -> str | None:
        return rewritten(report, "overview", *texts) if report.era == 2021 else None

    plant.__name__ = f"fifth_{name}"
    shape("structure/overview-topic-missing", fresh=True, anywhere=True)(plant)


_without_topic(
    "nothing_said_of_management",
    "主动公开方面，在县政府网站发布动态、公告、预决算共310条。",
    "依申请公开方面，窗口当场登记，承办科室五日内提出意见。",
    "平台建设方面，公众号菜单增设“我要查”入口。",
    "监督保障方面，分管领导每季度点评一次，年内培训三次。",
)
_without_topic(
    "nothing_said_of_supervision",
    "主动公开方面，在县政府网站发布动态、公告、预决算共310条。",
    "依申请公开方面，窗口当场登记，承办科室五日内提出意见。",
    "政府信息管理方面，对历年文件逐件核对公开属性。",
    "平台建设方面，公众号菜单增设“我要查”入口。",
)


def _thin(name: str, *texts: str) -> None:
    def plant(report: Report, _: Random) -> str | None:
        return rewritten(report, "problems", *texts)

    plant.__name__ = f"fifth_{name}"
    shape("structure/problems-thin", fresh=True)(plant)


_thin("problems_same_as_last_year", "同上年。")


@shape("structure/problems-thin", fresh=True)
def fifth_three_problems_and_no_measure(report: Report, _: Random) -> str | None:
    found = part(report, "problems")
    if found is None or not re.search("改进|措施|打算", found.words):
        return None
    return rewritten(
        report,
        "problems",
        "主要问题：一是信息更新不及时，个别栏目半年没有新内容；二是解读形式单一，图解和视频很少；"
        "三是信息员调动频繁，新人对发布规程不熟悉。",
    )


@shape("structure/section-empty", "structure/problems-thin", fresh=True)
def fifth_part_says_omitted(report: Report, _: Random) -> str | None:
    return rewritten(report, "problems", "（略）")


@shape("structure/section-empty", fresh=True)
def fifth_fees_are_a_dash(report: Report, _: Random) -> str | None:
    return rewritten(report, "fees", "——") if report.era == 2008 else None


@shape("structure/section-empty", fresh=True)
def fifth_overview_left_for_later(report: Report, _: Random) -> str | None:
    return rewritten(report, "overview")


def _under(report: Report, kinds: tuple[str, str], words: str) -> str | None:
    """Two parts of the law's as items under one heading that has nothing to do with them."""
    heads = parts(report)
    at = next((each.place - 1 for each in heads if each.kind == kinds[0]), None)
    if report.era != 2008 or at is None or at + 1 >= len(heads) or heads[at + 1].kind != kinds[1]:
        return None
    one, other = heads[at : at + 2]
    if re.search(r"(?m)^[ 　#]*（[一二]）", report.text[one.body : other.end]):
        return None
    return edited(
        report.text,
        (*one.title, f"{words}\n{gap(report)[1:]}（一）{one.words}"),
        (other.start, other.title[0], "（二）"),
        *renumbered(heads[at + 2 :], -1),
    )


@shape("structure/section-misplaced", fresh=True)
def fifth_suits_and_problems_under_leadership(report: Report, _: Random) -> str | None:
    return _under(report, ("reviews", "problems"), "加强组织领导，健全工作机制")


@shape("structure/section-order", fresh=True)
def fifth_applications_before_what_was_published(report: Report, _: Random) -> str | None:
    if not _official(report):
        return None
    heads = parts(report)
    one, other = heads[1:3]
    turned = other.numbered(report, 2).rstrip("\n") + "\n\n" + one.numbered(report, 3)
    return edited(report.text, (one.start, other.end, turned))


@shape("structure/section-order", fresh=True)
def fifth_problems_come_first(report: Report, _: Random) -> str | None:
    if not _official(report):
        return None
    heads = parts(report)
    moved = heads[4].numbered(report, 1)
    return edited(
        report.text,
        (heads[0].start, heads[0].start, moved),
        *renumbered(heads[:4], 1),
        (heads[4].start, heads[4].end, ""),
    )


@shape("structure/sign-off-missing", fresh=True, anywhere=True)
def fifth_date_without_an_agency(report: Report, _: Random) -> str | None:
    found = sign(report)
    dated = re.search("日期|时间：|发布|公布", report.text[:400])
    if found is None or dated or report.era != 2008:
        return None
    return edited(report.text, (*found.agency, ""))


def _in_place_of_a_table(name: str, kind: str, text: str) -> None:
    def plant(report: Report, _: Random) -> str | None:
        return rewritten(report, kind, text) if report.year >= 2019 else None

    plant.__name__ = f"fifth_{name}"
    shape("structure/table-missing", fresh=True, anywhere=True)(plant)


_in_place_of_a_table(
    "published_figures_elsewhere", "open", "各项数据已报送上级主管部门，详见政府网站。"
)
_in_place_of_a_table("table_of_reviews_omitted", "reviews", "（表格略）")


@shape("structure/topic-in-wrong-section", fresh=True)
def fifth_management_under_what_was_published(report: Report, _: Random) -> str | None:
    found, target = item(report, "overview", "管理"), part(report, "open")
    if report.era == 2008 or found is None or target is None:
        return None
    text = report.text[found.start : found.end].strip("\n") + "\n" + gap(report)[1:]
    return edited(
        report.text,
        (found.start, found.end, ""),
        (target.body, target.body, gap(report)[1:] + text),
    )


@shape("structure/topic-in-wrong-section", fresh=True)
def fifth_platforms_at_the_end_of_the_problems(report: Report, _: Random) -> str | None:
    found, target = item(report, "overview", "平台"), part(report, "problems")
    if report.era == 2008 or found is None or target is None:
        return None
    text = report.text[found.start : found.end].strip("\n") + "\n" + gap(report)[1:]
    return edited(report.text, (found.start, found.end, ""), (target.end, target.end, text))


@shape("structure/wrong-era-template", fresh=True)
def fifth_old_law_s_heading_of_fees(report: Report, _: Random) -> str | None:
    found = part(report, "other")
    if found is None or not _official(report):
        return None
    return edited(report.text, (*found.title, "政府信息公开的收费及减免情况"))
