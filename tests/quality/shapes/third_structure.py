"""Fresh, third set: parts, headings, the title and the signature."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from again_tools import swapped
from planting import shape
from structure_common import (
    OFFICIAL,
    edited,
    gap,
    item,
    numeral,
    part,
    parts,
    put_in_preamble,
    put_last,
    sign,
    title,
)
from third_tools import others, overview, paragraphs, third

if TYPE_CHECKING:
    from random import Random

    from planting import Report

third(
    "structure/announced-part-missing",
    put=others,
    figures_in_annex_two="各乡镇办理情况⟦详见附件2‖已在网站公布⟧。",
)
third(
    "structure/announced-part-missing",
    put=overview,
    table_behind="分栏目的数量⟦见附表《各栏目信息发布统计表》‖已在网站公布⟧。",
)
third(
    "structure/ordinal-malformed",
    put=paragraphs,
    second_without_shi="一是列出公开清单；⟦二‖二是⟧指定专人审核；三是按季通报进度。",
    third_without_shi="一是列出公开清单，二是指定专人审核，⟦三‖三是⟧按季通报进度。",
)


@shape("structure/bracket-style-mixed", fresh=True)
def third_one_item_in_narrow_brackets(report: Report, draw: Random) -> str | None:
    if len(re.findall(r"(?m)^[ 　#]*（[一二三四五]）", report.text)) < 4:
        return None
    return swapped(report, draw, r"(?m)(?<=^)（(?P<n>[三四])）(?=\S)", r"(\g<n>)")


@shape("structure/declared-parts-mismatch", fresh=True)
def third_parts_counted_wrongly(report: Report, _: Random) -> str | None:
    heads = parts(report)
    if not heads or re.search("部分(?:组成|内容)", report.text):
        return None
    right = numeral(len(heads))
    wrong = numeral(len(heads) + (1 if len(heads) < 7 else -1))
    return put_in_preamble(report, f"本报告共分⟦{wrong}‖{right}⟧个部分。")


@shape("structure/declared-parts-mismatch", "structure/announced-part-missing", fresh=True)
def third_parts_named_wrongly(report: Report, _: Random) -> str | None:
    heads = parts(report)
    if report.era != 2021 or [each.kind for each in heads] != list(OFFICIAL):
        return None
    names = [each.words for each in heads]
    wrong = [*names[:4], "收费及减免情况", names[5]]
    marks = "、".join(
        mine if mine == other else f"⟦{other}‖{mine}⟧"
        for mine, other in zip(names, wrong, strict=True)
    )
    return put_in_preamble(report, f"全文包括{marks}六个部分。")


@shape("structure/fee-statement-missing", fresh=True, anywhere=True, says="信息处理费")
def third_fee_sentence_left_out(report: Report, _: Random) -> str | None:
    found = part(report, "other")
    if report.year < 2021 or found is None or report.text.count("信息处理费") > 2:
        return None
    fee = re.search(
        r"(?:(?<=。)|(?<=\n))[^。\n]*信息处理费[^。\n]*。", report.text[found.body : found.end]
    )
    rest = report.text[: found.body] + report.text[found.end :]
    if fee is None or "处理费" in rest:
        return None
    low, high = (found.body + each for each in fee.span())
    return edited(report.text, (low, high, "本年度无其他需要报告的事项。"))


@shape("structure/gov-assessment-missing", fresh=True, anywhere=True, says="考核")
def third_assessment_left_out(report: Report, _: Random) -> str | None:
    if not re.search("[县区市](?:人民政府)?20", report.text[:60]) or report.year < 2019:
        return None
    found = list(re.finditer(r"[^。\n（]*(?:考核|评议|责任追究|追责|问责)[^。\n]*。", report.text))
    if not 0 < len(found) < 4 or any("）" in each[0][:8] for each in found):
        return None
    return edited(report.text, *((*each.span(), "") for each in found))


@shape("structure/heading-sequence", fresh=True)
def third_item_four_twice(report: Report, _: Random) -> str | None:
    found = item(report, "overview", "保障|考核|监督")
    if found is None:
        return None
    low = (
        report.text.index("（五）", found.start)
        if "（五）" in report.text[found.start : found.text]
        else 0
    )
    return edited(report.text, (low + 1, low + 2, "四")) if low else None


@shape("structure/heading-sequence", fresh=True)
def third_last_part_keeps_an_old_number(report: Report, _: Random) -> str | None:
    heads = parts(report)
    return edited(report.text, (*heads[-1].number, numeral(len(heads) + 2))) if heads else None


@shape("structure/heading-style", fresh=True)
def third_pause_behind_the_bracket(report: Report, draw: Random) -> str | None:
    return swapped(report, draw, r"(?m)(?<=^（[二三]）)(?=[一-鿿]{4,12}[。\n])", "、")


@shape("structure/heading-style", fresh=True)
def third_point_behind_the_numeral(report: Report, _: Random) -> str | None:
    heads = parts(report)
    if not heads:
        return None
    end = heads[1].number[1]
    return edited(report.text, (end, end + 1, "."))


@shape("structure/heading-style", fresh=True)
def third_colon_behind_a_heading(report: Report, draw: Random) -> str | None:
    heads = parts(report)
    if not heads:
        return None
    end = draw.choice(heads).title[1]
    return edited(report.text, (end, end, "："))


@shape("structure/not-a-report", fresh=True)
def third_title_of_a_plan(report: Report, _: Random) -> str | None:
    found = title(report)
    if found is None:
        return None
    text = report.text
    plan = f"{found[1]}{found[2]}政务公开工作要点\n\n一、总体要求\n突出重点，抓好落实。\n\n"
    plan += "二、主要任务\n（一）公开规划计划。\n（二）公开民生信息。\n\n"
    plan += "三、保障措施\n各科室分工负责。\n"
    return f"⟦{plan}‖{text}⟧"


@shape("structure/overview-topic-missing", fresh=True, anywhere=True, says="监督保障")
def third_supervision_left_out(report: Report, _: Random) -> str | None:
    found = item(report, "overview", "监督保障")
    if report.era == 2008 or found is None:
        return None
    return edited(report.text, (found.start, found.end, ""))


def _body(report: Report, kind: str, words: str) -> str | None:
    found = part(report, kind)
    if found is None:
        return None
    body = report.text[found.body : found.end]
    low = found.body + len(body) - len(body.lstrip())
    high = found.body + len(body.rstrip())
    return edited(report.text, (low, high, words)) if high > low else None


@shape("structure/problems-thin", fresh=True)
def third_no_problem_found(report: Report, _: Random) -> str | None:
    return _body(report, "problems", "本年度未发现突出问题，将继续保持。")


@shape("structure/problems-thin", fresh=True)
def third_problems_without_a_remedy(report: Report, _: Random) -> str | None:
    return _body(
        report,
        "problems",
        "一是部分栏目更新不够及时，个别信息发布滞后；二是政策解读形式单一，图表、视频较少；"
        "三是个别工作人员对公开的范围和程序掌握不够。",
    )


@shape("structure/section-empty", fresh=True)
def third_last_part_left_empty(report: Report, _: Random) -> str | None:
    found = part(report, "other")
    if found is None:
        return None
    return edited(
        report.text, (found.start, found.end, report.text[found.start : found.body] + gap(report))
    )


@shape("structure/section-empty", fresh=True)
def third_item_left_empty(report: Report, _: Random) -> str | None:
    found = item(report, "overview", "平台")
    if found is None or report.text[found.text - 1] != "\n":
        return None
    return edited(
        report.text,
        (found.start, found.end, report.text[found.start : found.text].rstrip() + gap(report)),
    )


def _renamed(report: Report, kind: str, words: str) -> str | None:
    found = part(report, kind)
    if report.era != 2021 or found is None or found.words != OFFICIAL[kind]:
        return None
    return edited(report.text, (*found.title, words))


@shape("structure/section-heading-wording", fresh=True)
def third_problems_and_next_steps(report: Report, _: Random) -> str | None:
    return _renamed(report, "problems", "存在问题及下步打算")


@shape("structure/section-heading-wording", fresh=True)
def third_applications_received(report: Report, _: Random) -> str | None:
    return _renamed(report, "applications", "收到和处理信息公开申请情况")


@shape("structure/wrong-era-template", "structure/section-heading-wording", fresh=True)
def third_applications_as_of_old(report: Report, _: Random) -> str | None:
    return _renamed(report, "applications", "依申请公开和不予公开政府信息的情况")


@shape("structure/wrong-era-template", fresh=True)
def third_fees_of_old_between(report: Report, _: Random) -> str | None:
    heads = parts(report)
    if report.era != 2021 or [each.kind for each in heads] != list(OFFICIAL):
        return None
    space = gap(report)
    at = heads[4].start
    text = f"五、政府信息公开的收费及减免情况{space}本年度没有收费，也没有减免。{space}"
    if report.text[at] == "#":
        text = f"## {text}"
    mark = f"⟦{text}‖⟧"
    return (
        report.text[:at]
        + mark
        + edited(
            report.text[at:],
            *(
                (low - at, high - at, numeral(each.place + 1))
                for each in heads[4:]
                for low, high in [each.number]
            ),
        )
    )


@shape("structure/section-misplaced", "structure/section-heading-wording", fresh=True)
def third_problems_under_the_tables_of_courts(report: Report, _: Random) -> str | None:
    heads = parts(report)
    if [each.kind for each in heads] != list(OFFICIAL) or report.text[heads[4].start] == "#":
        return None
    low = heads[4].number[0]
    return edited(report.text, (low, low + 2, "（一）"), (*heads[5].number, "五"))


@shape("structure/section-missing", fresh=True, anywhere=True, says="问题")
def third_problems_left_out(report: Report, _: Random) -> str | None:
    heads = parts(report)
    found = part(report, "problems")
    if found is None or found.place == len(heads):
        return None
    later = [(*each.number, numeral(each.place - 1)) for each in heads[found.place :]]
    return edited(report.text, (found.start, found.end, ""), *later)


@shape("structure/section-missing", fresh=True, anywhere=True, says="其他")
def third_other_left_out(report: Report, _: Random) -> str | None:
    heads = parts(report)
    if report.era != 2021 or not heads or heads[-1].kind != "other":
        return None
    return edited(report.text, (heads[-1].start, heads[-1].end, ""))


@shape("structure/section-order", fresh=True)
def third_problems_before_the_courts(report: Report, _: Random) -> str | None:
    heads = parts(report)
    if [each.kind for each in heads] != list(OFFICIAL):
        return None
    fourth, fifth = heads[3:5]
    return (
        f"{report.text[: fourth.start]}⟦{fifth.numbered(report, 4)}{fourth.numbered(report, 5)}"
        f"‖{report.text[fourth.start : fifth.end]}⟧{report.text[fifth.end :]}"
    )


@shape("structure/sign-off-missing", fresh=True, anywhere=True)
def third_nobody_signs(report: Report, _: Random) -> str | None:
    signed = sign(report)
    return None if signed is None else edited(report.text, (signed.start, signed.end, ""))


@shape("structure/table-missing", fresh=True, anywhere=True, says="表")
def third_table_of_applications_told_instead(report: Report, _: Random) -> str | None:
    if report.era == 2008 or part(report, "applications") is None:
        return None
    return _body(
        report, "applications", "本年度收到申请的数量和办理结果，已在第一部分依申请公开中说明。"
    )


@shape("structure/title-form", fresh=True)
def third_title_without_the_year(report: Report, _: Random) -> str | None:
    found = title(report)
    return None if found is None else edited(report.text, (*found.span(2), ""))


@shape("structure/title-form", fresh=True)
def third_title_of_a_summary(report: Report, _: Random) -> str | None:
    found = title(report)
    return None if found is None else edited(report.text, (*found.span(3), "政府信息公开工作总结"))


@shape("structure/title-form", fresh=True)
def third_title_without_work(report: Report, _: Random) -> str | None:
    found = title(report)
    if found is None or report.era != 2021:
        return None
    return edited(report.text, (*found.span(3), "政府信息公开年报"))


@shape("structure/topic-in-wrong-section", fresh=True)
def third_management_under_other_matters(report: Report, _: Random) -> str | None:
    if report.era == 2008:
        return None
    space = gap(report)
    return put_last(
        report,
        "other",
        f"{space}⟦（三）政府信息管理。公文起草时同步确定公开属性，发布前逐件核对。‖"
        "（三）公众查阅。查阅点设在一楼大厅，工作日对外开放。⟧",
    )


_FORM = """# ________________年政府信息公开工作年度报告

## 一、总体情况

## 二、主动公开政府信息情况

| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
| --- | --- | --- | --- |
| 规章 | | | |
| 行政规范性文件 | | | |

## 三、收到和处理政府信息公开申请情况

| 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 一、本年新收政府信息公开申请数量 | | | | | | | |
| 二、上年结转政府信息公开申请数量 | | | | | | | |
| （七）总计 | | | | | | | |
| 四、结转下年度继续办理 | | | | | | | |

## 四、政府信息公开行政复议、行政诉讼情况

| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
| --- | --- | --- | --- | --- |
| | | | | |

## 五、存在的主要问题及改进情况

## 六、其他需要报告的事项
"""


@shape("structure/blank-form", fresh=True)
def third_form_with_bare_headings(report: Report, _: Random) -> str | None:
    return f"⟦{_FORM}‖{report.text}⟧" if report.era == 2021 else None
