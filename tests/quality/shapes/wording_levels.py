"""Statements about another level than that of the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from wording_aids import is_government, level, put, spoil

if TYPE_CHECKING:
    from random import Random

LEVEL = ("wording/level-word", "wording/self-reference-mixed")


def other_level(report: Report, draw: Random) -> tuple[str, str] | None:
    """The right 全X of a report and a wrong one."""
    mine = level(report)
    others = {"县": "市区", "区": "市县", "镇": "县区市", "乡": "县镇市"}.get(mine)
    return (f"全{mine}", f"全{draw.choice(others)}") if others else None


def with_level(report: Report, draw: Random, *texts: str, at: str = "any") -> str | None:
    """A sentence with @ where the wrong level stands."""
    words = other_level(report, draw)
    if not words:
        return None
    mark = f"⟦{words[1]}‖{words[0]}⟧"
    return put(report, draw, *(text.replace("@", mark) for text in texts), at=at)


@shape(*LEVEL)
def own_statement_with_another_level(report: Report, draw: Random) -> str | None:
    words = other_level(report, draw)
    if not words:
        return None
    return spoil(
        report, draw, {f"(?<!占){words[0]}(?=[共新主设收制累办]\\w{{0,20}}\\d)": words[1]}, "prose"
    )


@shape(*LEVEL)
def publicity_in_another_level(report: Report, draw: Random) -> str | None:
    if not is_government(report):
        return None
    return with_level(
        report,
        draw,
        "{year}年，@共开展宣传活动{n}场。",
        "@累计发放公开指南{c}册。",
        "@共设立信息公开栏{m}处。",
    )


@shape(*LEVEL)
def last_years_figure_in_another_level(report: Report, draw: Random) -> str | None:
    if not is_government(report):
        return None
    return with_level(
        report,
        draw,
        "{last}年，@共主动公开政府信息{c}条。",
        "{last}年，@收到政府信息公开申请{n}件，均按期答复。",
        at="paragraph",
    )


@shape(*LEVEL)
def the_work_of_another_level_in_the_overview(report: Report, draw: Random) -> str | None:
    return with_level(
        report,
        draw,
        "{year}年，@政府信息公开工作稳步推进。",
        "一年来，@政府信息公开工作取得新的成效。",
        at="概述|总体",
    )


@shape(*LEVEL)
def the_work_of_another_level_in_the_measures(report: Report, draw: Random) -> str | None:
    return with_level(
        report,
        draw,
        "{next}年，将继续推动@政府信息公开工作再上新台阶。",
        "下一步，将采取有力措施，促进@政府信息公开工作深入开展。",
        at="问题",
    )


@shape(*LEVEL)
def people_of_another_level_trained(report: Report, draw: Random) -> str | None:
    if not is_government(report):
        return None
    return with_level(
        report,
        draw,
        "@有{m}名工作人员参加了上级组织的业务培训。",
        "@{n}个单位的公开目录已经更新。",
        at="last",
    )


@shape(*LEVEL)
def guarantee_for_another_level(report: Report, draw: Random) -> str | None:
    return with_level(
        report,
        draw,
        "健全制度，保证了@政府信息公开工作的顺利开展。",
        "明确专人负责，确保了@政府信息及时公开。",
    )


@shape(*LEVEL)
def points_of_another_level(report: Report, draw: Random) -> str | None:
    if not is_government(report):
        return None
    return with_level(
        report,
        draw,
        "目前，@建成政府信息查阅点{n}个。",
        "@现有政府信息公开工作人员{m}名，均为兼职。",
        at="主动公开|总体",
    )


@shape(*LEVEL)
def courses_of_another_level_behind_a_clause(report: Report, draw: Random) -> str | None:
    if not is_government(report):
        return None
    return with_level(
        report,
        draw,
        "在各单位的共同努力下，@共举办公开业务培训{n}期。",
        "为方便群众查阅，@共配备自助终端{m}台。",
    )


@shape(*LEVEL)
def boards_of_another_level_in_brackets(report: Report, draw: Random) -> str | None:
    if not is_government(report):
        return None
    return with_level(
        report,
        draw,
        "更新政府信息公开栏（@共设置公开栏{m}处），每月检查。",
        "组织业务培训（@共有{m}人参加），统一答复标准。",
        at="paragraph",
    )
