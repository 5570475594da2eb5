"""Bodies, platforms and documents that a report gives two names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import Report, shape
from wording_aids import put, units

if TYPE_CHECKING:
    from random import Random

VARIANT = ("wording/name-variants-in-document", "wording/own-name-typo")


def again(report: Report, text: str | None) -> Report | None:
    """The report with a changed text."""
    return report._replace(text=text) if text else None


def pair(report: Report, draw: Random, first: str, then: str) -> str | None:
    """A sentence in the first half of the report and one behind it or at the end."""
    before = again(report, put(report, draw, first, at="概述|总体"))
    if not before:
        return None
    return put(before, draw, then, at=draw.choice(["last", "问题"]))


@shape(*VARIANT)
def own_leading_group_under_another_name(report: Report, draw: Random) -> str | None:
    match = re.search("(政务公开|政府信息公开(?:工作)?)领导小组", report.text)
    if not match:
        return None
    other = "政务公开领导小组" if "信息" in match[0] else "政府信息公开工作领导小组"
    return put(report, draw, f"⟦{other}‖{match[0]}⟧每季度听取一次汇报。", at="last")


@shape(*VARIANT)
def leading_group_under_two_names(report: Report, draw: Random) -> str | None:
    if "领导小组" in report.text:
        return None
    names = ["政务公开领导小组", "政府信息公开工作领导小组"]
    draw.shuffle(names)
    right, wrong = names
    return pair(
        report,
        draw,
        f"调整了{right}成员，明确分工。",
        f"⟦{wrong}‖{right}⟧每季度召开一次例会。",
    )


@shape(*VARIANT)
def leading_group_under_two_names_in_one_sentence(report: Report, draw: Random) -> str | None:
    if "领导小组" in report.text:
        return None
    return put(
        report,
        draw,
        "成立政府信息公开领导小组，⟦政务公开领导小组‖政府信息公开领导小组⟧办公室设在综合科。",
        "成立政务公开领导小组。⟦信息公开领导小组‖政务公开领导小组⟧由主要负责人任组长。",
    )


@shape(*VARIANT)
def catalogue_under_two_names(report: Report, draw: Random) -> str | None:
    return pair(
        report,
        draw,
        "重新编制《政府信息公开目录》。",
        "新编的《⟦政务公开目录‖政府信息公开目录⟧》将按月更新。",
    )


@shape(*VARIANT)
def guide_under_two_names(report: Report, draw: Random) -> str | None:
    place = units(report)[-1] if units(report) else ("青石", "县")
    name = "".join(place)
    return pair(
        report,
        draw,
        f"修订了《{name}政府信息公开指南》。",
        f"《⟦{name}政务信息公开指南‖{name}政府信息公开指南⟧》同步更新。",
    )


@shape(*VARIANT)
def account_under_two_names(report: Report, draw: Random) -> str | None:
    name, mine = units(report)[-1] if units(report) else ("青石", "县")
    right, wrong = f"{name}微政务", draw.choice([f"{name}{mine}微政务", f"{name}微政府"])
    return pair(
        report,
        draw,
        f"通过“{right}”微信公众号推送便民信息。",
        f"继续办好“⟦{wrong}‖{right}⟧”微信公众号。",
    )


@shape(*VARIANT)
def client_under_two_names(report: Report, draw: Random) -> str | None:
    name, mine = units(report)[-1] if units(report) else ("青石", "县")
    return pair(
        report,
        draw,
        f"通过{name}融媒客户端推送公开信息。",
        f"通过⟦{name}{mine}融媒客户端‖{name}融媒客户端⟧收集群众留言。",
    )


@shape(*VARIANT)
def column_under_two_names(report: Report, draw: Random) -> str | None:
    return pair(
        report,
        draw,
        "在门户网站开设“惠民政策”专栏。",
        "新开设的“⟦惠民政策解读‖惠民政策⟧”专栏将继续充实内容。",
    )


@shape(*VARIANT)
def rules_under_two_names(report: Report, draw: Random) -> str | None:
    return pair(
        report,
        draw,
        "印发《信息发布审查办法》。",
        "《⟦信息发布审查制度‖信息发布审查办法⟧》印发后，差错明显减少。",
    )


@shape(*VARIANT)
def joint_meeting_under_two_names(report: Report, draw: Random) -> str | None:
    return pair(
        report,
        draw,
        "建立政务公开联席会议制度。",
        "⟦政府信息公开联席会议‖政务公开联席会议⟧每半年召开一次。",
    )


@shape(*VARIANT)
def office_under_two_names(report: Report, draw: Random) -> str | None:
    return pair(
        report,
        draw,
        "设立政务公开办公室，配备专职人员。",
        "新设立的⟦政府信息公开办公室‖政务公开办公室⟧负责督促整改。",
    )
