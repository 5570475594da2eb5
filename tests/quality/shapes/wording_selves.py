"""How a report calls itself and its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from wording_aids import is_government, level, own, put, spoil

if TYPE_CHECKING:
    from random import Random

SELF = ("wording/self-reference-mixed", "wording/level-word")


def again(report: Report, text: str | None) -> Report | None:
    """The report with a changed text."""
    return report._replace(text=text) if text else None


def with_selves(report: Report, draw: Random, mine: str, wrong: str, *texts: str) -> str | None:
    """Two sentences with the right self-reference and one with another, @ for each."""
    first = again(report, put(report, draw, f"{mine}高度重视信息公开，{mine}主要负责人定期过问。"))
    second = again(first, put(first, draw, f"{mine}指定专人维护公开目录。")) if first else None
    mark = f"⟦{wrong}‖{mine}⟧"
    return put(second, draw, *(text.replace("@", mark) for text in texts)) if second else None


@shape(*SELF)
def department_counts_for_its_place(report: Report, draw: Random) -> str | None:
    if not own(report):
        return None
    wrong = draw.choice(["本", "我"]) + (level(report) or "市")
    return with_selves(
        report,
        draw,
        own(report),
        wrong,
        "{last}年，@共主动公开政府信息{c}条。",
        "{last}年，@收到政府信息公开申请{n}件。",
    )


@shape(*SELF)
def department_speaks_as_another_kind(report: Report, draw: Random) -> str | None:
    if not own(report):
        return None
    wrong = draw.choice(
        [each for each in ("我委", "我办", "我院", "我局") if each[1] != own(report)[1]]
    )
    return with_selves(
        report,
        draw,
        own(report),
        wrong,
        "@将公开工作纳入年度考核。",
        "@网站设立了意见信箱。",
        "{next}年，@将继续加强业务培训。",
    )


@shape(*SELF)
def department_speaks_as_we(report: Report, draw: Random) -> str | None:
    if not own(report):
        return None
    return with_selves(
        report,
        draw,
        own(report),
        "我们",
        "@将进一步拓宽公开渠道。",
        "{next}年，@将继续努力，不断提高服务水平。",
    )


@shape(*SELF)
def department_speaks_as_a_unit(report: Report, draw: Random) -> str | None:
    if not own(report):
        return None
    wrong = draw.choice(["我单位", "本单位"])
    return with_selves(report, draw, own(report), wrong, "@及时更新公开目录。", "@未收取费用。")


@shape(*SELF)
def department_plans_for_its_place(report: Report, draw: Random) -> str | None:
    if not own(report) or level(report) not in ("县", "区", "市"):
        return None
    wrong = draw.choice(["本", "我"]) + level(report)
    return with_selves(
        report,
        draw,
        own(report),
        wrong,
        "{next}年，@将进一步做好政府信息公开工作。",
        "{last}年，@未收取任何政府信息公开费用。",
    )


@shape(*SELF)
def own_self_reference_of_another_agency(report: Report, draw: Random) -> str | None:
    if not own(report) or report.text.count(own(report)) < 3:
        return None
    wrong = draw.choice([f"我{each}" for each in "委办院局" if each != own(report)[1]])
    return spoil(report, draw, {own(report): wrong}, "prose")


def place_self(report: Report) -> str:
    """How a government calls its place, such as 我县."""
    mine = level(report)
    return f"我{mine}" if is_government(report) and mine in ("县", "区", "市", "镇", "乡") else ""


@shape(*SELF)
def government_speaks_as_a_department(report: Report, draw: Random) -> str | None:
    mine = place_self(report)
    if not mine:
        return None
    wrong = draw.choice(["我局", "本局", "我委", "我办"])
    return with_selves(
        report,
        draw,
        mine,
        wrong,
        "{next}年，@将继续加强业务培训。",
        "@按要求更新了公开指南。",
        "@及时公开重大项目信息。",
    )


@shape(*SELF)
def government_speaks_as_we(report: Report, draw: Random) -> str | None:
    mine = place_self(report)
    if not mine:
        return None
    return with_selves(
        report,
        draw,
        mine,
        "我们",
        "@及时公开重大项目信息。",
        "{next}年，@将继续改进工作作风，提高服务水平。",
    )


@shape(*SELF)
def government_speaks_of_another_level(report: Report, draw: Random) -> str | None:
    mine = place_self(report)
    if mine not in ("我县", "我区", "我镇", "我乡"):
        return None
    wrong = {"我县": "我区", "我区": "我县", "我镇": "我乡", "我乡": "我镇"}[mine]
    return with_selves(
        report,
        draw,
        mine,
        wrong,
        "{last}年，@共主动公开政府信息{c}条。",
        "@建立健全了信息发布制度。",
        "{next}年，@将进一步丰富公开形式。",
    )


@shape(*SELF)
def department_led_by_the_head_of_its_place(report: Report, draw: Random) -> str | None:
    place = level(report)
    if own(report)[1:] != "局" or place not in ("县", "市", "区"):
        return None
    return put(
        report,
        draw,
        f"{own(report)}建立了由⟦常务副{place}长任组长‖分管副局长任组长⟧的工作专班。",
        f"{own(report)}成立了以⟦{place}长为组长‖局长为组长⟧的工作专班，统筹公开工作。",
    )
