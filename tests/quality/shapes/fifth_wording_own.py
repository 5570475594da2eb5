"""Fresh, fifth set: the agency's own name, level and ways to speak of itself; sentences twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import dates_common as common
from fourth_tools import overview, quiet
from planting import shape
from structure_common import edited, part

if TYPE_CHECKING:
    from random import Random

    from planting import Report


@shape("wording/level-word", fresh=True)
def fifth_town_counts_the_villages_of_the_county(report: Report, draw: Random) -> str | None:
    name = common.agency(report)
    if not re.search("[镇乡](?:人民政府)?$", name):
        return None
    own = "乡" if "乡" in name else "镇"
    return overview(report, draw, f"全⟦县‖{own}⟧12个行政村都设了公开栏，由村监委会每月查看。")


@shape("wording/level-word", fresh=True)
def fifth_province_speaks_of_the_city(report: Report, draw: Random) -> str | None:
    if "省" not in common.agency(report):
        return None
    return overview(report, draw, "组织全⟦市‖省⟧各市州主管部门的信息员集中培训两次。")


@shape("wording/level-word", fresh=True)
def fifth_county_has_cities_own_work(report: Report, draw: Random) -> str | None:
    if not re.search("县(?!级)", common.agency(report)) or common.kind(report) == "township":
        return None
    return overview(report, draw, "对⟦市‖县⟧直各部门、各乡镇的公开专栏逐一打分，排名上网公布。")


def _named(report: Report, draw: Random, wrong: str) -> str | None:
    name = common.agency(report)
    if len(name) < 6 or wrong in report.text or wrong == name:
        return None
    return overview(report, draw, f"⟦{wrong}‖{name}⟧的公开信箱设在办公楼一层，每周开箱一次。")


@shape("wording/own-name-typo", fresh=True)
def fifth_own_name_lost_a_sign(report: Report, draw: Random) -> str | None:
    name = common.agency(report)
    at = max(0, len(name) - 2)
    return _named(report, draw, name[:at] + name[at + 1 :])


@shape("wording/own-name-typo", fresh=True)
def fifth_own_name_with_a_sign_twice(report: Report, draw: Random) -> str | None:
    name = common.agency(report)
    at = max(0, len(name) - 3)
    return _named(report, draw, name[: at + 1] + name[at:])


def _speaking(report: Report, draw: Random, own: str, wrong: str, rest: str) -> str | None:
    if common.we(report) != own or own not in report.text:
        return None
    return quiet(report, draw, f"⟦{wrong}‖{own}⟧{rest}")


@shape("wording/self-reference-mixed", fresh=True)
def fifth_bureau_calls_itself_a_centre(report: Report, draw: Random) -> str | None:
    return _speaking(report, draw, "我局", "我中心", "分管负责人每月审看一次更新台账。")


@shape("wording/self-reference-mixed", fresh=True)
def fifth_area_calls_itself_a_street(report: Report, draw: Random) -> str | None:
    own = common.we(report)
    if own not in ("我县", "我区", "我市"):
        return None
    return _speaking(report, draw, own, "我街道", "的公开信箱每周一开箱，意见当天登记。")


@shape("wording/self-reference-mixed", fresh=True)
def fifth_department_calls_itself_a_bureau(report: Report, draw: Random) -> str | None:
    return _speaking(report, draw, "我厅", "我局", "党组两次听取公开工作汇报。")


def _sentences(report: Report, kind: str) -> list[re.Match[str]]:
    found = part(report, kind)
    if found is None:
        return []
    pattern = re.compile(r"(?<=[。\n　])[^。\n|（“：；\s#]{1}[^。\n|“”：；]{18,60}。")
    return list(pattern.finditer(report.text, found.body, found.end))


@shape("wording/repeated-sentence", "wording/duplicated-word", fresh=True)
def fifth_sentence_twice_in_a_row(report: Report, draw: Random) -> str | None:
    found = _sentences(report, "overview")
    if not found:
        return None
    match = draw.choice(found)
    return edited(report.text, (match.end(), match.end(), match[0]))


@shape("wording/repeated-sentence", fresh=True)
def fifth_paragraph_of_measures_twice(report: Report, draw: Random) -> str | None:
    found = part(report, "problems")
    if found is None:
        return None
    lines = [
        each
        for each in re.finditer(r"(?m)^[^\n|]{30,}。$", report.text)
        if found.body <= each.start() < found.end
    ]
    if not lines:
        return None
    match = draw.choice(lines)
    gap = "\n\n" if report.text[match.end() : match.end() + 2] == "\n\n" else "\n"
    return edited(report.text, (match.end(), match.end(), gap + match[0]))


@shape("wording/wrong-legal-term", fresh=True)
def fifth_civil_suits_for_administrative_ones(report: Report, _: Random) -> str | None:
    found = part(report, "reviews")
    if found is None or report.era != 2008 or "复议" not in found.words:
        return None
    text = report.text[found.start : found.end]
    places = [each.span() for each in re.finditer("行政诉讼", text)]
    if not places or "诉讼" in text.replace("行政诉讼", ""):
        return None
    spans = [(found.start + low, found.start + high) for low, high in places]
    return edited(report.text, *((*span, "民事诉讼") for span in spans))
