"""Blanks that were to be filled in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import Report, shape
from residue_common import BUREAUS
from structure_common import edited, put_in_preamble, sign

if TYPE_CHECKING:
    from random import Random


CROSSES = ("XX", "××", "xx", "ＸＸ", "XXX")


@shape("residue/placeholder")
def crosses_for_a_number(report: Report, draw: Random) -> str | None:
    cross, count = draw.choice(CROSSES), draw.randint(12, 90)
    unit = draw.choice(["条", "篇", "个"])
    return report.with_sentence(draw, f"更新办事指南⟦{cross}‖{count}⟧{unit}。")


@shape("residue/placeholder")
def cross_for_one_figure(report: Report, draw: Random) -> str | None:
    cross = draw.choice("X×x")
    return report.with_sentence(draw, f"举办政府开放日⟦{cross}‖{draw.randint(2, 6)}⟧次。")


@shape("residue/placeholder")
def stars_for_a_number(report: Report, draw: Random) -> str | None:
    stars = draw.choice(["**", "***", "＊＊"])
    return report.with_sentence(draw, f"组织旁听会议⟦{stars}‖{draw.randint(2, 9)}⟧次。")


@shape("residue/placeholder")
def year_to_come(report: Report, draw: Random) -> str | None:
    words = draw.choice(["20XX", "20××", "二〇××", "20**", "20xx", "XXXX"])
    return report.with_sentence(draw, f"⟦{words}‖{report.year}⟧年，各项任务按期完成。")


@shape("residue/placeholder", "dates/date-broken")
def day_to_come_at_the_end(report: Report, draw: Random) -> str | None:
    found = sign(report)
    if found is None:
        return None
    year = report.year + 1
    words = [f"{year}年X月X日", f"{year}年××月××日", f"{year}年　月　日", f"{year}年1月  日"]
    return edited(report.text, (*found.date, draw.choice(words)))


@shape("residue/placeholder")
def some_agency_in_the_introduction(report: Report, draw: Random) -> str | None:
    words = draw.choice(["某某局", "某县某局", "××局", "XX局"])
    right = draw.choice(BUREAUS)
    return put_in_preamble(report, f"联系单位：⟦{words}‖{right}⟧办公室。")


@shape("residue/placeholder")
def underscores_for_a_number(report: Report, draw: Random) -> str | None:
    words = draw.choice(["____", "＿＿＿", "__", "______"])
    return report.with_sentence(draw, f"修订内部制度⟦{words}‖{draw.randint(2, 6)}⟧项。")


@shape("residue/placeholder")
def brackets_to_fill(report: Report, draw: Random) -> str | None:
    words = draw.choice(["（　　）", "（  ）", "（    ）", "(   )"])
    return report.with_sentence(draw, f"组织现场检查⟦{words}‖{draw.randint(2, 6)}⟧轮。")


@shape("residue/placeholder")
def to_be_filled_in(report: Report, draw: Random) -> str | None:
    words = draw.choice(["（待补充）", "（数据待核）", "（待定）", "【待补】", "（待填）"])
    return report.with_sentence(draw, f"编印工作手册一册，发放到各站所⟦{words}‖⟧。")


@shape("residue/placeholder")
def error_of_the_spreadsheet(report: Report, draw: Random) -> str | None:
    words = draw.choice(["#REF!", "#DIV/0!", "#N/A", "#VALUE!", "#NAME?", "NaN"])
    return report.with_sentence(
        draw, f"网站栏目更新次数较上年增长⟦{words}‖{draw.randint(3, 9)}%⟧。"
    )


@shape("residue/placeholder")
def null_from_the_database(report: Report, draw: Random) -> str | None:
    words = draw.choice(["null", "None", "undefined", "NULL"])
    return report.with_sentence(draw, f"开设专题专栏⟦{words}‖{draw.randint(2, 6)}⟧个。")


@shape("residue/placeholder")
def rings_for_a_number(report: Report, draw: Random) -> str | None:
    words = draw.choice(["○○", "〇〇", "△△", "□□", "●●"])
    return report.with_sentence(draw, f"走访企业⟦{words}‖{draw.randint(10, 60)}⟧家。")


@shape("residue/placeholder")
def question_marks_for_a_number(report: Report, draw: Random) -> str | None:
    words = draw.choice(["？？", "??", "？"])
    return report.with_sentence(draw, f"制作短视频⟦{words}‖{draw.randint(10, 60)}⟧个。")


@shape("residue/placeholder")
def year_of_a_document_to_come(report: Report, draw: Random) -> str | None:
    number = draw.choice([f"〔{report.year}〕XX号", "〔20XX〕12号", f"〔{report.year}〕×号"])
    return report.with_sentence(
        draw, f"转发了《关于做好栏目更新工作的通知》（青政办函⟦{number}‖〔{report.year}〕12号⟧）。"
    )


@shape("residue/placeholder", "tables/cell-not-number")
def cell_with_crosses(report: Report, draw: Random) -> str | None:
    cells = list(re.finditer(r"(?<=\| )\d+(?= \|)", report.text))
    if not cells:
        return None
    found = draw.choice(cells)
    return edited(report.text, (*found.span(), draw.choice(["XX", "×", "**", "null", "#REF!"])))
