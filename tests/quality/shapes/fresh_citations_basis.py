"""Fresh: bases that no longer hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fresh_places import FIRST, OTHER, PROBLEMS, closing, into, lead
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report


LAW = "中华人民共和国政府信息公开条例"


# citations/superseded-basis


def _current(report: Report) -> bool:
    return "711" in report.text or "〔2021〕30" in report.text or "年度报告格式" in report.text


def _led(report: Report, sentence: str) -> str | None:
    numbers = lead(report)
    if not numbers:
        return None
    line = report.lines[numbers[-1]]
    return report.with_line(numbers[-1], line.rstrip() + sentence)


@shape("citations/superseded-basis", fresh=True)
def fresh_superseded_order_before_the_title(report: Report, draw: Random) -> str | None:
    if report.era < 2019 or _current(report):
        return None
    return into(
        report,
        draw,
        FIRST,
        f"以国务院令⟦第492号‖第711号⟧公布的《{LAW}》为遵循，依法办好每一件申请。",
    )


@shape("citations/superseded-basis", fresh=True)
def fresh_superseded_order_with_full_name(report: Report, draw: Random) -> str | None:
    if report.era < 2019 or _current(report):
        return None
    return _led(
        report,
        f"报告的编写以《{LAW}》（⟦中华人民共和国国务院令第492号‖中华人民共和国国务院令第711号⟧）"
        "为依据。",
    )


@shape("citations/superseded-basis", fresh=True)
def fresh_superseded_number_of_the_format(report: Report, draw: Random) -> str | None:
    if report.era < 2021 or _current(report):
        return None
    return closing(
        report,
        draw,
        OTHER,
        "本报告采用⟦国办公开办函〔2019〕60号‖国办公开办函〔2021〕30号⟧文件所附的统一格式。",
    )


@shape("citations/superseded-basis", fresh=True)
def fresh_superseded_trial_format_by_title(report: Report, draw: Random) -> str | None:
    if report.era < 2021 or _current(report):
        return None
    head = (
        "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式"
    )
    return _led(
        report,
        f"报告的框架和表格依照⟦{head}（试行）〉的通知》‖{head}〉的通知》⟧确定。",
    )


@shape("citations/superseded-basis", fresh=True)
def fresh_superseded_order_in_short_words(report: Report, draw: Random) -> str | None:
    if report.era < 2019 or _current(report):
        return None
    return into(
        report,
        draw,
        PROBLEMS,
        f"个别经办人员对《{LAW}》（⟦国务院第492号令‖国务院第711号令⟧）学习不深，答复用语随意。",
    )
