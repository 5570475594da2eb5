"""Fresh, fifth set: titles, headings and their numbers, what is announced."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import dates_common as common
from fifth_prose import fifth, without
from fourth_tools import others, overview, paragraphs
from planting import shape
from structure_common import (
    OFFICIAL,
    edited,
    items,
    numeral,
    part,
    parts,
    put_in_preamble,
    sign_of,
    title,
)

if TYPE_CHECKING:
    from random import Random

    from planting import Report

fifth(
    "structure/announced-part-missing",
    put=without("附[件表录后：]|统计表", others),
    until=2018,
    statistics_behind_the_text="各项统计数据⟦见后附统计表‖已在县政府网站公布⟧。",
)
fifth(
    "structure/bracket-style-mixed",
    "structure/heading-style",
    put=paragraphs,
    wide_stop_among_narrow_ones=(
        "1.编印指南\n全年印发三千册。\n⟦2．‖2.⟧更新目录\n补充条目六十条。\n3.检修大屏\n更换面板四块。"
    ),
    pause_among_stops=(
        "1.编印指南\n全年印发三千册。\n2.更新目录\n补充条目六十条。\n⟦3、‖3.⟧检修大屏\n更换面板四块。"
    ),
)
fifth(
    "structure/heading-sequence",
    put=paragraphs,
    bracketed_points_twice_two=(
        "（1）信息发布。每周三、周五集中更新。\n（2）信息审核。实行双人复核。\n"
        "⟦（2）‖（3）⟧信息归档。每季度移交一次。"
    ),
)
fifth(
    "structure/heading-style",
    put=paragraphs,
    pause_behind_a_point=(
        "⟦1.、‖1.⟧办事指南上墙\n窗口、电梯口都有张贴。\n2.办事结果上网\n每周五更新。"
    ),
)
fifth(
    "structure/ordinal-malformed",
    put=paragraphs,
    time_for_is="一是拓展渠道，开通服务热线；二是充实人员，配齐信息员；⟦三时‖三是⟧严格审核，逐级签字。",
)
fifth(
    "structure/ordinal-malformed",
    "wording/duplicated-word",
    put=paragraphs,
    is_twice="一是抓学习，以会代训四次；⟦二是是‖二是⟧抓检查，逐月通报；三是抓整改，逐项销号。",
)


@shape("structure/announced-part-missing", fresh=True)
def fifth_part_that_the_report_does_not_reach(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    if [each.kind for each in heads] != list(OFFICIAL):
        return None
    return others(report, draw, "行政复议的数量见本报告⟦第七部分‖第四部分⟧。")


@shape("structure/announced-part-missing", fresh=True)
def fifth_annex_of_which_there_are_fewer(report: Report, draw: Random) -> str | None:
    numbers = [int(each) for each in re.findall(r"附件(\d)", report.text)]
    if not numbers:
        return None
    last = max(numbers)
    return overview(report, draw, f"各村公示栏位置见⟦附件{last + 1}‖附件{last}⟧。")


@shape("structure/declared-parts-mismatch", fresh=True)
def fifth_six_parts_of_which_five_are_named(report: Report, _: Random) -> str | None:
    heads = parts(report)
    if [each.kind for each in heads] != list(OFFICIAL) or "部分" in report.text[: heads[0].start]:
        return None
    names = "；".join(each.words for each in heads[:4])
    last = heads[5].words
    return put_in_preamble(report, f"本报告由六部分组成：{names}；⟦‖{heads[4].words}；⟧{last}。")


@shape("structure/declared-parts-mismatch", fresh=True)
def fifth_one_great_part_more(report: Report, _: Random) -> str | None:
    heads = parts(report)
    if not heads or "部分" in report.text[: heads[0].start]:
        return None
    more, right = numeral(len(heads) + 1), numeral(len(heads))
    return put_in_preamble(report, f"全文共分⟦{more}‖{right}⟧大部分，由办公室汇总编写。")


@shape("structure/heading-sequence", "structure/heading-style", fresh=True)
def fifth_dash_for_the_first_numeral(report: Report, _: Random) -> str | None:
    heads = parts(report)
    return edited(report.text, (*heads[0].number, "—")) if heads else None


@shape("structure/heading-sequence", "structure/heading-style", fresh=True)
def fifth_dash_for_the_numeral_of_an_item(report: Report, draw: Random) -> str | None:
    found = [items(report, each) for each in parts(report)]
    some = [each for each in found if len(each) > 1]
    if not some:
        return None
    at = report.text.index("（一）", draw.choice(some)[0].start)
    return edited(report.text, (at + 1, at + 2, "—"))


@shape("structure/heading-sequence", fresh=True)
def fifth_last_of_many_parts_jumps(report: Report, _: Random) -> str | None:
    heads = parts(report)
    if len(heads) < 8:
        return None
    return edited(report.text, (*heads[-1].number, numeral(len(heads) + 1)))


@shape("structure/heading-sequence", fresh=True)
def fifth_items_go_on_from_the_part_before(report: Report, _: Random) -> str | None:
    """（三） behind a heading whose own items should start with （一）."""
    for each in parts(report)[1:]:
        found = items(report, each)
        if len(found) == 2:
            edits = []
            for item, right, wrong in zip(found, "一二", "三四", strict=True):
                at = report.text.index(f"（{right}）", item.start) + 1
                edits.append((at, at + 1, wrong))
            return edited(report.text, *edits)
    return None


@shape("structure/heading-style", "structure/bracket-style-mixed", fresh=True)
def fifth_stop_for_the_pause_of_one_part(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    if not heads:
        return None
    end = draw.choice(heads).number[1]
    return edited(report.text, (end, end + 1, "."))


@shape("structure/heading-style", fresh=True)
def fifth_colon_behind_an_item_s_bracket(report: Report, draw: Random) -> str | None:
    found = [item for each in parts(report) for item in items(report, each)]
    if not found:
        return None
    at = report.text.index("）", draw.choice(found).start) + 1
    return edited(report.text, (at, at, "："))


def _titled(name: str, group: int, words: str) -> None:
    def plant(report: Report, _: Random) -> str | None:
        found = title(report)
        return edited(report.text, (*found.span(group), words)) if found else None

    plant.__name__ = f"fifth_{name}"
    shape("structure/title-form", fresh=True)(plant)


_titled("title_stops_before_report", 3, "政府信息公开工作年度")
_titled("title_without_openness", 3, "政府信息工作年度报告")
_titled("title_with_three_figures", 2, "202年")


@shape("structure/title-form", "wording/duplicated-word", fresh=True)
def fifth_title_has_openness_twice(report: Report, _: Random) -> str | None:
    found = title(report)
    if found is None:
        return None
    return edited(report.text, (*found.span(3), "政府信息公开公开工作年度报告"))


def _other_text(name: str, words: str, body: str) -> None:
    def plant(report: Report, _: Random) -> str | None:
        found = title(report)
        if found is None:
            return None
        return f"⟦{found[1]}{found[2]}{words}\n\n{body}\n‖{report.text}⟧"

    plant.__name__ = f"fifth_{name}"
    shape("structure/not-a-report", fresh=True)(plant)


_other_text(
    "correction_of_a_report",
    "政府信息公开工作年度报告的更正说明",
    "本机关上月公布的年度报告，第三部分的表格有两处填写错误，现予更正。更正后的报告已重新上传。",
)
_other_text(
    "form_of_a_website_s_report",
    "政府网站工作年度报表",
    "一、网站名称\n门户网站\n\n二、独立用户访问总量\n三万二千人\n\n三、信息发布总数\n七百一十条",
)


@shape("structure/blank-form", "structure/section-empty", "residue/placeholder", fresh=True)
def fifth_outline_with_nothing_under_it(report: Report, _: Random) -> str | None:
    heads, agency = parts(report), common.agency(report)
    if not heads or not agency or re.search(r"(?m)^\|", report.text[: heads[0].start]):
        return None
    lines = "\n\n".join(f"{sign_of(report)}{numeral(each.place)}、{each.words}\n" for each in heads)
    return f"⟦{agency}20××年政府信息公开工作年度报告\n\n{lines}‖{report.text}⟧"


@shape("structure/section-heading-wording", fresh=True)
def fifth_other_questions_to_be_explained(report: Report, _: Random) -> str | None:
    return _retitled(report, "other", "需要说明的其他问题")


@shape("structure/section-heading-wording", fresh=True)
def fifth_published_of_own_accord(report: Report, _: Random) -> str | None:
    return _retitled(report, "open", "信息主动公开情况")


def _retitled(report: Report, kind: str, words: str) -> str | None:
    found = part(report, kind)
    if found is None or [each.kind for each in parts(report)] != list(OFFICIAL):
        return None
    return edited(report.text, (*found.title, words))
