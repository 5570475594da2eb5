"""Marks too many, and pairs of which half is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from wording_aids import HAN, put, spoil

if TYPE_CHECKING:
    from random import Random


@shape("punctuation/superfluous-punct")
def full_stop_twice(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {f"(?<={HAN})。(?={HAN})": "。。"}, "prose")


@shape("punctuation/superfluous-punct")
def full_stop_twice_at_the_paragraphs_end(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {"。(?=\n)": "。。"}, "prose")


@shape("punctuation/superfluous-punct")
def comma_twice(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {f"(?<={HAN})，(?={HAN})": "，，"}, "prose")


@shape("punctuation/superfluous-punct")
def pause_mark_twice(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {f"(?<={HAN})、(?={HAN})": "、、"}, "prose")


@shape("punctuation/superfluous-punct")
def list_item_cut_out_before_a_comma(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "及时公开规划、预算、招标⟦、，‖，⟧接受群众监督。",
        "来信内容涉及教育、养老、托育⟦、。‖。⟧",
    )


@shape("punctuation/superfluous-punct")
def semicolon_kept_before_the_full_stop(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "一是更新目录；二是清理旧文⟦；。‖。⟧",
        "主要做法：细化目录，逐条核对；明确责任，按月通报⟦；。‖。⟧",
        at="last",
    )


@shape("punctuation/superfluous-punct")
def full_stop_kept_before_more_text(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "目录已经更新⟦。，‖。⟧旧文同步清理。",
        "明确专人更新目录⟦。；‖。⟧指定科室审核稿件。",
        "目录按月更新⟦，。‖。⟧",
    )


@shape("punctuation/superfluous-punct")
def colon_with_another_mark(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "重点做好以下工作⟦：，‖：⟧更新目录，清理旧文。",
        "具体做法是⟦：：‖：⟧先审查、后发布。",
        "公开内容包括⟦：、‖：⟧规划、预算、招标。",
    )


@shape("punctuation/superfluous-punct")
def semicolon_twice(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {f"(?<={HAN})；(?={HAN})": "；；/；，/，；"}, "prose")


@shape("punctuation/superfluous-punct")
def doubled_in_two_widths(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {f"(?<={HAN})，(?={HAN})": "，,/,，"}, "prose")


@shape("punctuation/superfluous-punct")
def doubled_behind_a_bracket_or_quote(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "落实先审后发制度（含转载稿件）⟦，，‖，⟧确保内容准确。",
        "公开目录更名为“一本账”⟦。。‖。⟧",
        "查阅《公开指南》⟦、，‖，⟧可以了解申请方式。",
    )


@shape("punctuation/superfluous-punct")
def doubled_with_a_space_between(report: Report, draw: Random) -> str | None:
    return spoil(
        report, draw, {f"(?<={HAN})。(?={HAN})": "。 。", "，(?=[一-鿿])": "， ，"}, "prose"
    )


@shape("punctuation/superfluous-punct")
def three_full_stops_for_an_ellipsis(report: Report, draw: Random) -> str | None:
    return put(report, draw, "热线记录、来信摘要、留言答复⟦。。。‖……⟧逐一归档。")


@shape("punctuation/unbalanced-pair")
def closing_bracket_lost(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {"（([^（）\n]{5,30})）": r"（\1"}, "prose")


@shape("punctuation/unbalanced-pair")
def opening_bracket_lost(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "查阅点设在档案馆⟦一楼大厅东侧）‖（一楼大厅东侧）⟧，全年开放。",
        "编印宣传册{c}本⟦含电子版）‖（含电子版）⟧。",
    )


@shape("punctuation/unbalanced-pair")
def closing_bracket_lost_at_the_end(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "公众可到档案馆查阅⟦（地址：文化路{m}号‖（地址：文化路{m}号）⟧。",
        "目录由办公室统一维护⟦（每月5日前更新‖（每月5日前更新）⟧。",
        at="last",
    )


@shape("punctuation/unbalanced-pair", "citations/title-nesting")
def book_title_not_closed(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "重新编制⟦《政府信息公开目录‖《政府信息公开目录》⟧，并向社会公布。",
        "按照⟦《信息发布审查办法，‖《信息发布审查办法》，⟧所有稿件先审后发。",
    )


@shape("punctuation/unbalanced-pair", "citations/title-nesting")
def book_title_not_opened(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "修订了⟦信息发布审查办法》‖《信息发布审查办法》⟧，{month}月起执行。",
        "先后学习⟦保密工作制度》‖《保密工作制度》⟧和有关文件。",
    )


@shape("punctuation/unbalanced-pair", "citations/title-nesting")
def own_short_title_not_closed(report: Report, draw: Random) -> str | None:
    slips = {"（以下简称《条例》）": "（以下简称《条例）/（以下简称《条例》/以下简称《条例》）"}
    return spoil(report, draw, slips, "prose")


@shape("punctuation/unbalanced-pair")
def quote_opens_twice(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {"“([^“”\n]{2,12})”": r"“\1“"}, "prose") or put(
        report, draw, "开设⟦“回音壁“‖“回音壁”⟧栏目。"
    )


@shape("punctuation/unbalanced-pair")
def quote_closes_twice(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "开设⟦”回音壁”‖“回音壁”⟧栏目，每周更新。",
        "推行⟦”一次申请、一次办结”‖“一次申请、一次办结”⟧服务。",
    )


@shape("punctuation/unbalanced-pair")
def quote_lost(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "落实⟦“三审三校制度‖“三审三校”制度⟧，杜绝差错。",
        "开设⟦办事不求人”‖“办事不求人”⟧专栏，汇集常见问题{m}个。",
        at="paragraph",
    )


@shape("punctuation/unbalanced-pair", "structure/bracket-style-mixed", "structure/heading-style")
def number_in_brackets_of_two_widths(report: Report, draw: Random) -> str | None:
    slips = {"(?<=\n)（([一二三四五六七])）": r"（\1)/(\1）"}
    return spoil(report, draw, slips, "prose") or spoil(
        report, draw, {"(?<=\n\u3000\u3000)（([一二三四五六七])）": r"（\1)/(\1）"}, "prose"
    )


@shape("punctuation/unbalanced-pair", "citations/doc-number-form")
def document_number_in_two_kinds_of_brackets(report: Report, draw: Random) -> str | None:
    wrong = draw.choice(["〔{last}）", "〔{last}]", "（{last}〕", "〔{last}"])
    return put(report, draw, f"转发有关文件（市政办发⟦{wrong}‖〔{{last}}〕⟧{{n}}号），抓好落实。")


@shape("punctuation/unbalanced-pair")
def closing_bracket_doubled(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {f"(?<={HAN})）(?=[，。；])": "））"}, "prose")


@shape("punctuation/unbalanced-pair", "citations/title-nesting")
def inner_title_not_closed(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "转发《关于印发⟦〈信息发布办法的通知》‖〈信息发布办法〉的通知》⟧，要求照此执行。",
        "转发《关于印发⟦信息发布办法〉的通知》‖〈信息发布办法〉的通知》⟧，要求照此执行。",
    )
