"""Sixth set: parts, headings and their numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fourth_tools import preamble
from planting import shape
from sixth_tools import marked, mistyped, sixth

if TYPE_CHECKING:
    from random import Random

    from planting import Report

_OVERVIEW = "概|总体|基本"
_ROW = "（一）(?:主动公开政府信息数|回应公众|收到申请数)"
_PART = r"^(?:#+ ?)?[\s　]*[一二三四五六七八九十]+、"


def _without_annex(report: Report, draw: Random, text: str) -> str | None:
    """In the introduction of a report that has no annex."""
    return None if re.search("附件|附表|统计表", report.text) else preamble(report, draw, text)


sixth(
    "structure/announced-part-missing",
    put=_without_annex,
    annex_not_there="具体数据⟦见附件‖详见下文⟧。",
    table_not_there="⟦有关统计数据详见附表‖有关数据见各部分⟧。",
)
mistyped(
    "structure/bracket-style-mixed",
    part=_OVERVIEW,
    half_width=(r"^(?:#+ ?)?[\s　]*(（[二三四]）)(?=[^\n]+\n)", lambda m: f"({m[1][1:-1]})"),
)
sixth(
    "structure/declared-parts-mismatch",
    put=preamble,
    since=2021,
    five_said="本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、"
    "存在的主要问题及改进情况、其他需要报告的事项⟦五‖六⟧部分组成。",
    seven_said="全文包括总体情况等⟦七‖六⟧个部分。",
)
mistyped(
    "structure/fee-statement-missing",
    part="其他",
    since=2021,
    anywhere=True,
    fee_sentence_left_out=(r"(?<=[。\n])([^。\n]*信息处理费[^。\n]*。)", "无其他需要报告的事项。"),
)
mistyped(
    "structure/heading-sequence",
    part_twice=(
        rf"^(?:#+ ?)?[\s　]*(三)、(?!本年度)[^\n|]*(?:情况|公开)[^\n|]*\n+(?!{_ROW}|[\d|])",
        "二",
    ),
)
mistyped(
    "structure/heading-sequence",
    part=_OVERVIEW,
    topic_skipped=(r"^(?:#+ ?)?[\s　]*（(三)）[^\n|]*\n", "四"),
)
mistyped(
    "structure/heading-style",
    part=_OVERVIEW,
    mark_behind_brackets=(r"^(?:#+ ?)?[\s　]*(（[一二三]）)[^\n|。]{3,25}\n", r"\1、"),
)
mistyped(
    "structure/heading-style",
    full_stop_behind=(
        rf"^(?:#+ ?)?[\s　]*[一二三]、(?!本年|上年)[^\n|\d。]{{3,16}}?([^\n|])\n+(?!{_ROW}|[\d|])",
        r"\1。",
    ),
)


@shape("structure/ordinal-malformed", fresh=True)
def sixth_first_without_shi(report: Report, draw: Random) -> str | None:
    """The first of a chain."""
    return report.with_sentence(
        draw,
        "主要做法：⟦一‖一是⟧完善制度，明确责任；二是加强培训，提高能力；三是严格考核，兑现奖惩。",
    )


@shape("structure/ordinal-malformed", fresh=True)
def sixth_last_without_shi(report: Report, draw: Random) -> str | None:
    """The last of a chain."""
    return report.with_sentence(
        draw,
        "工作中，一是抓学习，统一思想认识；二是抓落实，压实工作责任；⟦三‖三是⟧抓督查，确保取得实效。",
    )


@shape("structure/problems-thin", fresh=True)
def sixth_no_problems(report: Report, _: Random) -> str | None:
    """The part on problems says: none."""
    return _between(report, "问题|不足|改进", "无。") if report.year >= 2019 else None


@shape("structure/problems-thin", fresh=True)
def sixth_problem_in_one_line(report: Report, _: Random) -> str | None:
    """One short sentence."""
    return _between(report, "问题|不足|改进", "公开内容还不够全面，下一步将加强。")


def _between(report: Report, words: str, new: str) -> str | None:
    span = report.part(words)
    if span is None or span[1] == len(report.text):
        return None
    part = report.text[slice(*span)]
    body = re.compile(r"\n+[\s　]*(\S.*\S)\s*\Z", re.DOTALL).search(part)
    if body is None:
        return None
    return marked(report.text, (span[0] + body.start(1), span[0] + body.end(1)), new)


@shape("structure/section-empty", fresh=True, anywhere=True, says="标题之下没有内容")
def sixth_problems_empty(report: Report, _: Random) -> str | None:
    """Only the heading of the part on problems."""
    span = report.part("问题|不足|改进")
    text = _between(report, "问题|不足|改进", "")
    return text if span and text else None


@shape("structure/section-empty", fresh=True, anywhere=True, says="标题之下没有内容")
def sixth_fees_empty(report: Report, _: Random) -> str | None:
    """Only the heading of a part in the middle."""
    return _between(report, "收费", "") if report.year < 2019 else None


mistyped(
    "structure/section-heading-wording",
    since=2019,
    problems_short=(_PART + r"(存在的主要问题及改进情况)", "存在的问题"),
    others_short=(_PART + r"(其他需要报告的事项)", "其他事项"),
)


@shape("structure/section-missing", fresh=True, anywhere=True)
def sixth_problems_missing(report: Report, _: Random) -> str | None:
    """The part on problems is not there at all."""
    return _without(report, "问题|不足|改进")


@shape("structure/section-missing", fresh=True, anywhere=True)
def sixth_reviews_missing(report: Report, _: Random) -> str | None:
    """The part on reviews and lawsuits is not there at all."""
    return _without(report, "复议(?!数)")


def _without(report: Report, words: str) -> str | None:
    span = report.part(words)
    return marked(report.text, span, "") if span and span[1] < len(report.text) else None
