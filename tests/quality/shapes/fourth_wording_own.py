"""Fresh, fourth set: the agency's own name, level and ways to speak of itself; sentences twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import dates_common as common
from fourth_tools import others, overview, problems, quiet
from planting import shape
from structure_common import edited, part

if TYPE_CHECKING:
    from random import Random

    from planting import Report


@shape("wording/level-word", fresh=True)
def fourth_county_checks_all_the_city(report: Report, draw: Random) -> str | None:
    if not re.search("县(?!级)", common.agency(report)) or common.kind(report) == "township":
        return None
    return overview(report, draw, "11月，对全⟦市‖县⟧各乡镇的公开栏作了一次检查。")


@shape("wording/level-word", fresh=True)
def fourth_city_trains_all_the_county(report: Report, draw: Random) -> str | None:
    name = common.agency(report)
    if "市" not in name or re.search("[县区镇乡]|街道", name):
        return None
    return overview(report, draw, "4月，组织全⟦县‖市⟧信息员集中培训，各县（区）均派人参加。")


@shape("wording/level-word", fresh=True)
def fourth_district_speaks_of_the_county(report: Report, draw: Random) -> str | None:
    name = common.agency(report)
    if (
        not re.search("区(?:人民政府|[^管开新]{2,8}局)?$", name)
        or common.kind(report) == "township"
    ):
        return None
    return problems(report, draw, "全⟦县‖区⟧各街道的公开栏已统一编号，由专人管护。")


def _named(report: Report, draw: Random, wrong: str) -> str | None:
    name = common.agency(report)
    if not name or wrong == name or len(name) < 6:
        return None
    return overview(report, draw, f"⟦{wrong}‖{name}⟧在办事大厅设立公开专线，工作日有人接听。")


@shape("wording/own-name-typo", fresh=True)
def fourth_own_name_with_two_signs_turned(report: Report, draw: Random) -> str | None:
    name = common.agency(report)
    if len(name) < 6:
        return None
    at = len(name) // 2
    return _named(report, draw, name[:at] + name[at + 1] + name[at] + name[at + 2 :])


@shape("wording/own-name-typo", fresh=True)
def fourth_own_name_with_a_sign_that_sounds_alike(report: Report, draw: Random) -> str | None:
    name = common.agency(report)
    for right, wrong in (("政", "正"), ("局", "居"), ("委", "萎"), ("厅", "听"), ("办", "扮")):
        if right in name:
            return _named(report, draw, wrong.join(name.rsplit(right, 1)))
    return None


def _speaking(report: Report, draw: Random, wrong: str, rest: str) -> str | None:
    we = common.we(report)
    if we not in report.text or wrong == we:
        return None
    return quiet(report, draw, f"⟦{wrong}‖{we}⟧{rest}")


@shape("wording/self-reference-mixed", fresh=True)
def fourth_bureau_calls_itself_a_commission(report: Report, draw: Random) -> str | None:
    if common.we(report) != "我局":
        return None
    return _speaking(report, draw, "我委", "主要负责人每季度听取一次公开工作汇报。")


@shape("wording/self-reference-mixed", fresh=True)
def fourth_area_calls_itself_a_bureau(report: Report, draw: Random) -> str | None:
    if common.we(report) not in ("我县", "我市", "我区", "我镇"):
        return None
    return _speaking(report, draw, "我局", "全年共发布惠民政策信息一百二十条。")


def _some_sentence(report: Report, draw: Random, kind: str) -> str | None:
    found = part(report, kind)
    if found is None:
        return None
    body = report.text[found.body : found.end]
    pattern = r"(?<=。)[^。\n|（“：；一二三四五六七八九十第其]{1}[^。\n|“”：；]{24,60}。"
    sentences = [each[0] for each in re.finditer(pattern, body)]
    return draw.choice(sentences) if sentences else None


@shape("wording/repeated-sentence", fresh=True)
def fourth_sentence_again_in_the_last_part(report: Report, draw: Random) -> str | None:
    sentence = _some_sentence(report, draw, "overview")
    return others(report, draw, f"⟦{sentence}‖⟧") if sentence else None


@shape("wording/repeated-sentence", fresh=True)
def fourth_problem_told_again_in_the_overview(report: Report, draw: Random) -> str | None:
    sentence = _some_sentence(report, draw, "problems")
    return overview(report, draw, f"⟦{sentence}‖⟧") if sentence else None


def _other_term(name: str, term: str) -> None:
    def plant(report: Report, _: Random) -> str | None:
        found = part(report, "reviews")
        if found is None or report.era != 2008 or "复议" not in found.words:
            return None
        places = [
            each.span()
            for each in re.finditer("行政诉讼|诉讼", report.text[found.start : found.end])
        ]
        spans = [(found.start + low, found.start + high) for low, high in places]
        if not spans or "诉讼请求" in report.text[found.start : found.end]:
            return None
        return edited(report.text, *((*span, term) for span in spans))

    plant.__name__ = f"fourth_{name}"
    shape("wording/wrong-legal-term", fresh=True)(plant)


_other_term("petition_for_a_suit", "行政申诉")
_other_term("arbitration_for_a_suit", "行政仲裁")
