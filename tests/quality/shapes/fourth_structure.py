"""Fresh, fourth set: titles, headings and their numbers, what is announced, thin parts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from again_tools import swapped
from fourth_tools import fourth, others, overview, paragraphs
from planting import shape
from structure_common import (
    OFFICIAL,
    edited,
    item,
    numeral,
    part,
    parts,
    put_in_preamble,
    rewritten,
    title,
)

if TYPE_CHECKING:
    from random import Random

    from fourth_tools import Put
    from planting import Report


def _without_annex(put: Put) -> Put:
    """Only for reports that have nothing behind their text."""
    return lambda report, draw, text: (
        None if re.search("附[件表录后：]|统计表", report.text) else put(report, draw, text)
    )


fourth(
    "structure/announced-part-missing",
    put=_without_annex(others),
    details_behind="⟦各科室逐月公开数量的明细表附后‖各科室逐月公开数量的明细表已在政府网站公布⟧。",
)
fourth(
    "structure/announced-part-missing",
    put=_without_annex(overview),
    annex_one_at_the_end="各村公开栏更新情况⟦见文末附件1‖已张榜公布⟧。",
)
fourth(
    "structure/bracket-style-mixed",
    put=paragraphs,
    second_step_in_narrow_brackets=(
        "办理申请分三步：（1）窗口登记；⟦(2)‖（2）⟧科室承办；（3）法制审核后答复。"
    ),
)
fourth(
    "structure/heading-sequence",
    put=paragraphs,
    third_point_called_four="1.公示栏换新。\n2.触摸屏检修。\n⟦4.‖3.⟧意见箱开箱。",
)
fourth(
    "structure/heading-style",
    put=paragraphs,
    pause_behind_a_bracketed_figure=(
        "⟦（1）、‖（1）⟧编制公开清单\n逐项写明责任科室。\n（2）开展业务培训\n全年两次。"
    ),
)
fourth(
    "structure/ordinal-malformed",
    put=paragraphs,
    first_without_shi="⟦一‖一是⟧清单上墙；二是专人讲解；三是定期更换。",
    fourth_in_a_chain_of_stops=(
        "一是把目录印成册。二是把流程画成图。三是把时限写上墙。⟦四‖四是⟧把结果送到户。"
    ),
)


@shape("structure/bracket-style-mixed", "punctuation/unbalanced-pair", fresh=True)
def fourth_right_half_is_narrow(report: Report, draw: Random) -> str | None:
    if len(re.findall(r"(?m)^[ 　#]*（[一二三四五]）", report.text)) < 3:
        return None
    return swapped(report, draw, r"(?m)(?<=^)（(?P<n>[二三])）(?=\S)", r"（\g<n>)")


@shape("structure/declared-parts-mismatch", fresh=True)
def fourth_parts_in_digits(report: Report, _: Random) -> str | None:
    heads = parts(report)
    if not heads or re.search("部分(?:组成|内容)|分[为共]?.{1,3}部分", report.text):
        return None
    return put_in_preamble(
        report, f"本报告正文由⟦{len(heads) - 2}‖{len(heads)}⟧个部分组成，可在政府网站查阅。"
    )


@shape("structure/declared-parts-mismatch", fresh=True)
def fourth_six_names_called_seven(report: Report, _: Random) -> str | None:
    heads = parts(report)
    if [each.kind for each in heads] != list(OFFICIAL) or "部分组成" in report.text:
        return None
    names = "，".join(each.words for each in heads)
    return put_in_preamble(report, f"报告包括{names}等⟦七‖六⟧个部分的内容。")


@shape("structure/heading-sequence", fresh=True)
def fourth_two_parts_with_each_others_numbers(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    if not heads:
        return None
    at = draw.randint(1, len(heads) - 2)
    one, other = heads[at], heads[at + 1]
    return edited(
        report.text, (*one.number, numeral(other.place)), (*other.number, numeral(one.place))
    )


@shape("structure/heading-sequence", fresh=True)
def fourth_part_four_is_three_again(report: Report, _: Random) -> str | None:
    heads = parts(report)
    return edited(report.text, (*heads[3].number, "三")) if heads else None


@shape("structure/heading-style", fresh=True)
def fourth_comma_behind_the_numeral(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    if not heads:
        return None
    end = draw.choice(heads).number[1]
    return edited(report.text, (end, end + 1, "，"))


@shape("structure/heading-style", fresh=True)
def fourth_stop_behind_a_heading(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    if not heads:
        return None
    end = draw.choice(heads).title[1]
    return edited(report.text, (end, end, "。"))


def _thin(name: str, *texts: str) -> None:
    def plant(report: Report, _: Random) -> str | None:
        return rewritten(report, "problems", *texts)

    plant.__name__ = f"fourth_{name}"
    shape("structure/problems-thin", fresh=True)(plant)


_thin("problems_in_a_dozen_signs", "部分信息更新慢，今后改进。")
_thin(
    "measures_for_no_problem",
    "下一步，我们将继续加强组织领导，健全工作机制，强化业务培训，拓宽公开渠道，把各项工作抓紧抓实。",
)
_thin("nothing_to_improve", "公开工作总体开展顺利，暂无需要改进之处。")


@shape("structure/section-empty", fresh=True)
def fourth_problems_left_for_later(report: Report, _: Random) -> str | None:
    return rewritten(report, "problems")


@shape("structure/section-empty", fresh=True)
def fourth_fees_left_for_later(report: Report, _: Random) -> str | None:
    return rewritten(report, "fees") if report.era == 2008 else None


@shape("structure/section-empty", fresh=True, anywhere=True, says="没有内容")
def fourth_item_left_for_later(report: Report, _: Random) -> str | None:
    found = item(report, "overview", "管理|平台|保障")
    if found is None or not report.text[found.start : found.text].endswith("\n"):
        return None
    return edited(report.text, (found.text, found.end, ""))


@shape("structure/fee-statement-missing", fresh=True, anywhere=True, says="信息处理费")
def fourth_last_part_on_proposals(report: Report, _: Random) -> str | None:
    return _without_fees(
        report,
        "本年度共承办人大代表建议12件、政协委员提案9件，办理结果除不宜公开的以外均已在网站公布。",
    )


@shape("structure/fee-statement-missing", fresh=True, anywhere=True, says="信息处理费")
def fourth_last_part_says_none(report: Report, _: Random) -> str | None:
    return _without_fees(report, "无。")


def _without_fees(report: Report, text: str) -> str | None:
    found = part(report, "other")
    if report.year < 2021 or found is None:
        return None
    rest = report.text[: found.body] + report.text[found.end :]
    if "处理费" in rest or "处理费" not in report.text[found.body : found.end]:
        return None
    return rewritten(report, "other", text)


@shape("structure/gov-assessment-missing", fresh=True, anywhere=True)
def fourth_assessment_replaced_by_checks(report: Report, _: Random) -> str | None:
    if not re.search("[县区市](?:人民政府)?20|[县区市](?:人民)?政府信息", report.text[:60]):
        return None
    found = list(
        re.finditer(r"[^。：\n（）]*(?:考核|评议|评估|责任追究|追责|问责)[^。\n]*。", report.text)
    )
    if report.year < 2019 or not 0 < len(found) < 8:
        return None
    first, *more = (each.span() for each in found)
    return edited(
        report.text,
        (*first, "办公室每季度检查一次栏目更新情况。"),
        *((*each, "") for each in more),
    )


@shape("structure/gov-assessment-missing", fresh=True, anywhere=True)
def fourth_supervision_of_a_government_left_out(report: Report, _: Random) -> str | None:
    found = item(report, "overview", "保障|监督|考核|评议")
    if found is None or not re.search("[县区市](?:人民政府)?20", report.text[:60]):
        return None
    text = report.text
    rest = text[: found.start] + text[found.end :]
    if report.year < 2019 or re.search("考核|评议|评估|责任追究|追责|问责", rest):
        return None
    return edited(text, (found.start, found.end, ""))


@shape("structure/title-form", fresh=True)
def fourth_summary_for_a_report(report: Report, _: Random) -> str | None:
    found = title(report)
    return edited(report.text, (*found.span(3), "政府信息公开工作总结")) if found else None


@shape("structure/title-form", fresh=True)
def fourth_title_without_a_year(report: Report, _: Random) -> str | None:
    found = title(report)
    return edited(report.text, (*found.span(2), "")) if found else None


@shape("structure/title-form", fresh=True)
def fourth_title_without_an_agency(report: Report, _: Random) -> str | None:
    found = title(report)
    return edited(report.text, (*found.span(1), "")) if found else None
