"""Fresh shapes for structure: parts, tables, titles and sign-offs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fresh_structure_parts import (
    NUMERALS,
    Part,
    body,
    cut,
    gap,
    lead,
    named,
    parts,
    refilled,
    replaced,
    signed,
)
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report

WORDING = (
    "总体情况",
    "主动公开政府信息情况",
    "收到和处理政府信息公开申请情况",
    "政府信息公开行政复议、行政诉讼情况",
    "存在的主要问题及改进情况",
    "其他需要报告的事项",
)


def six(report: Report) -> list[Part]:
    """The six parts of the uniform form, or none."""
    found = parts(report)
    words = ("总体|概述", "主动公开", "收到和处理", "复议", "问题", "其他")
    if (
        report.era < 2019
        or len(found) != 6
        or not all(re.search(w, p.name) for w, p in zip(words, found, strict=True))
    ):
        return []
    return found


# section-heading-wording


def _reworded(report: Report, index: int, name: str) -> str | None:
    found = six(report)
    if not found or found[index].name.strip() != WORDING[index]:
        return None
    at = found[index].body - len(found[index].name.lstrip())
    return cut(report.text, at, found[index].body, name)


@shape("structure/section-heading-wording", fresh=True)
def requests_received_and_answered(report: Report, draw: Random) -> str | None:
    return _reworded(report, 2, "收到和办理政府信息公开申请情况")


@shape("structure/section-heading-wording", fresh=True)
def problems_and_next_steps(report: Report, draw: Random) -> str | None:
    return _reworded(report, 4, "工作中存在的主要问题及下一步改进措施")


@shape("structure/section-heading-wording", fresh=True)
def publishing_put_first(report: Report, draw: Random) -> str | None:
    return _reworded(report, 1, "政府信息主动公开情况")


@shape("structure/section-heading-wording", fresh=True)
def other_matters_to_be_told(report: Report, draw: Random) -> str | None:
    return _reworded(report, 5, "需要报告的其他事项")


# section-misplaced


def _swallowed(report: Report, first: int, count: int, slogan: str) -> str | None:
    found = parts(report)
    if len(found) < first + count:
        return None
    group = found[first : first + count]
    if any(
        re.search(r"^[ 　]*[（(][一二三四]", report.text[p.body : p.end], re.MULTILINE)
        for p in group
    ):
        return None
    changes = []
    for index, part in enumerate(group):
        head = lead(report) + f"（{NUMERALS[index]}）{part.name.strip()}"
        if index == 0:
            head = part.heading(slogan) + gap(report) + head
        changes.append((part.start, part.body, head))
    for part in found[first + count :]:
        numeral = NUMERALS[NUMERALS.index(part.numeral) - count + 1]
        at = part.start + len(part.lead)
        changes.append((at, at + len(part.numeral), numeral))
    return replaced(report.text, *changes)


@shape("structure/section-misplaced", fresh=True)
def last_two_parts_under_a_slogan(report: Report, draw: Random) -> str | None:
    return _swallowed(report, 4, 2, "正视短板弱项，持续改进提升") if six(report) else None


@shape("structure/section-misplaced", fresh=True)
def tables_of_requests_and_courts_under_a_slogan(report: Report, draw: Random) -> str | None:
    found = six(report)
    if not found or "|" not in report.text[found[2].body : found[2].end]:
        return None
    return _swallowed(report, 2, 2, "坚持依法办理，维护群众权益")


def _old(report: Report) -> dict[str, int]:
    found = parts(report) if report.era == 2008 else []
    places = {}
    for key in ("依申请", "收费", "复议", "问题", "其他"):
        hits = [i for i, p in enumerate(found) if key in p.name]
        if len(hits) == 1:
            places[key] = hits[0]
    return places


@shape("structure/section-misplaced", fresh=True)
def old_fees_and_courts_under_a_slogan(report: Report, draw: Random) -> str | None:
    places = _old(report)
    if abs(places.get("收费", 99) - places.get("复议", 0)) != 1:
        return None
    return _swallowed(report, min(places["收费"], places["复议"]), 2, "优化服务环境，树立良好形象")


@shape("structure/section-misplaced", fresh=True)
def old_requests_and_fees_under_a_slogan(report: Report, draw: Random) -> str | None:
    places = _old(report)
    if places.get("收费", 99) - places.get("依申请", 0) != 1:
        return None
    return _swallowed(report, places["依申请"], 2, "拓宽渠道，便民利民")


@shape("structure/section-misplaced", fresh=True)
def old_three_last_parts_under_team_building(report: Report, draw: Random) -> str | None:
    places = _old(report)
    if (
        places.get("问题", 0) - places.get("复议", 99) != 1
        or places.get("其他", 0) - places["问题"] != 1
    ):
        return None
    return _swallowed(report, places["复议"], 3, "抓好队伍建设，提高业务水平")


# section-missing


def _without(report: Report, part: Part | None, elsewhere: str) -> str | None:
    found = parts(report)
    if part is None or len(found) < 5:
        return None
    if re.search(elsewhere, report.text[: part.start] + report.text[part.end :]):
        return None
    changes = [(part.start, part.end, "")]
    for each in found[found.index(part) + 1 :]:
        at = each.start + len(each.lead)
        numeral = NUMERALS[NUMERALS.index(each.numeral) - 1]
        changes.append((at, at + len(each.numeral), numeral))
    return replaced(report.text, *changes)


@shape("structure/section-missing", fresh=True, anywhere=True, says="复议")
def courts_part_dropped_and_renumbered(report: Report, draw: Random) -> str | None:
    return _without(report, named(report, "复议") if report.era > 2008 else None, "复议|诉讼")


@shape("structure/section-missing", fresh=True, anywhere=True, says="收费")
def old_fees_part_dropped_and_renumbered(report: Report, draw: Random) -> str | None:
    part = named(report, "收费") if report.era == 2008 else None
    return None if part and "复议" in part.name else _without(report, part, "收费|费用|减免|收取")


@shape("structure/section-missing", fresh=True, anywhere=True, says="问题")
def problems_part_dropped_and_renumbered(report: Report, draw: Random) -> str | None:
    return _without(report, named(report, "问题"), "存在的?(?:主要)?问题|不足|改进|有待")


@shape("structure/section-missing", fresh=True, anywhere=True, says="其他")
def others_part_dropped_at_the_end(report: Report, draw: Random) -> str | None:
    found = six(report)
    return _without(report, found[5], "其他需要报告|处理费") if found else None


@shape("structure/section-missing", fresh=True, anywhere=True, says="复议")
def old_courts_part_tells_of_suits_alone(report: Report, draw: Random) -> str | None:
    part = named(report, "复议.*诉讼") if report.era == 2008 else None
    if part is None or part == parts(report)[-1] or "收费" in part.name or "依申请" in part.name:
        return None
    if "复议" in report.text[: part.start] + report.text[part.end :]:
        return None
    head = part.heading("政府信息公开行政诉讼情况")
    new = head + body(report, "全年没有因政府信息公开引起的行政诉讼案件。")
    return cut(report.text, part.start, part.end, new)


# section-order


def _moved(report: Report, order: str) -> str | None:
    """The six parts in another order, numbered anew."""
    found = six(report)
    if not found:
        return None
    first = next(i for i, digit in enumerate(order) if int(digit) != i + 1)
    last = max(i for i, digit in enumerate(order) if int(digit) != i + 1)
    cuts = []
    for place, digit in enumerate(order):
        part = found[int(digit) - 1]
        cuts.append(
            part.heading(numeral=NUMERALS[place])
            + report.text[part.body : part.end].rstrip()
            + "\n\n"
        )
    faulty = "".join(cuts[first : last + 1])
    return cut(report.text, found[first].start, found[last].end, faulty)


@shape("structure/section-order", fresh=True)
def others_told_before_problems(report: Report, draw: Random) -> str | None:
    return _moved(report, "123465")


@shape("structure/section-order", fresh=True)
def problems_told_after_overview(report: Report, draw: Random) -> str | None:
    return _moved(report, "152346")


@shape("structure/section-order", fresh=True)
def requests_told_before_publishing(report: Report, draw: Random) -> str | None:
    return _moved(report, "132456")


@shape("structure/section-order", fresh=True)
def courts_told_second(report: Report, draw: Random) -> str | None:
    return _moved(report, "142356")


@shape("structure/section-order", fresh=True)
def problems_told_twice(report: Report, draw: Random) -> str | None:
    found = six(report)
    if not found:
        return None
    last = found[-1]
    again = last.heading("存在的主要问题及改进情况", "七") + body(
        report, "公开内容与群众期待还有差距，解读材料偏少，今后将定期征集意见，按需发布。"
    )
    return cut(report.text, last.end, last.end, again + "\n")


# sign-off-missing


def _unsigned(report: Report, *, agency: bool, date: bool, instead: str = "") -> str | None:
    match = signed(report)
    found = parts(report)
    if match is None or not found:
        return None
    front = report.text[: found[0].start]
    if re.search(r"发布|时间|日期|来源|\d月\d+日[）)]|〔\d{4}〕\d+号$", front):
        return None
    changes = []
    if agency:
        changes.append((match.start("agency"), match.end("agency"), instead))
    if date:
        changes.append((match.start("date"), match.end("date"), "" if agency else instead))
    return replaced(report.text, *changes)


@shape("structure/sign-off-missing", fresh=True, anywhere=True)
def old_report_ends_with_contact_line(report: Report, draw: Random) -> str | None:
    if report.era != 2008:
        return None
    return _unsigned(report, agency=True, date=True, instead="咨询电话：0735-3320118")


@shape("structure/sign-off-missing", fresh=True, anywhere=True, says="日期")
def old_report_signed_but_not_dated(report: Report, draw: Random) -> str | None:
    return _unsigned(report, agency=False, date=True) if report.era == 2008 else None


@shape("structure/sign-off-missing", fresh=True, anywhere=True, says="署名")
def old_report_dated_but_not_signed(report: Report, draw: Random) -> str | None:
    return _unsigned(report, agency=True, date=False) if report.era == 2008 else None


@shape("structure/sign-off-missing", fresh=True, anywhere=True, says="日期")
def new_report_dated_by_blank_month(report: Report, draw: Random) -> str | None:
    if report.era < 2019:
        return None
    return _unsigned(report, agency=False, date=True, instead="年　月　日")


# table-missing


def _tableless(report: Report, index: int, *paragraphs: str) -> str | None:
    found = six(report)
    if not found or re.search("[见如](?:下图|附)", report.text):
        return None
    tabled = [re.search(r"\d[ \t|]+\d", report.text[p.body : p.end]) for p in found[1:4]]
    return refilled(report, found[index], *paragraphs) if all(tabled) else None


@shape("structure/table-missing", fresh=True)
def requests_lead_in_without_table(report: Report, draw: Random) -> str | None:
    return _tableless(report, 2, "本年度收到和处理政府信息公开申请的数据如下：")


@shape("structure/table-missing", fresh=True)
def publishing_part_holds_only_the_unit(report: Report, draw: Random) -> str | None:
    return _tableless(report, 1, "（单位：件）")


@shape("structure/table-missing", fresh=True)
def requests_table_as_picture(report: Report, draw: Random) -> str | None:
    return _tableless(report, 2, "![收到和处理申请情况统计表](./W020240126385.png)")


@shape("structure/table-missing", fresh=True)
def courts_told_in_a_sentence(report: Report, draw: Random) -> str | None:
    found = six(report)
    if not found:
        return None
    digits = re.findall(r"\d+", report.text[found[3].body : found[3].end])
    if set(digits) - {"0"}:
        return None
    return _tableless(report, 3, "本年度没有政府信息公开方面的行政复议和行政诉讼案件。")


@shape("structure/table-missing", fresh=True)
def requests_table_under_publishing(report: Report, draw: Random) -> str | None:
    found = six(report)
    if not found or not re.search(r"\d[ \t|]+\d", report.text[found[2].body : found[2].end]):
        return None
    two, three = found[1], found[2]
    head = report.text[three.start : three.body]
    moved = report.text[three.body : three.end]
    return (
        report.text[: three.start]
        + f"⟦{moved.lstrip()}{head}\n\n‖{head}{moved}⟧"
        + report.text[three.end :]
        if two.end == three.start
        else None
    )


# title-form

_TITLE = re.compile(
    r"^(?P<lead>[ 　#]*)(?P<agency>\S+?)(?P<year>\d{4})年度?政府信息公开工作年度报告[ \t]*$",
    re.MULTILINE,
)


def _titled(report: Report, new: str, need: str = "") -> str | None:
    match = _TITLE.search(report.text)
    if match is None or match.start() > 40:
        return None
    if need and not match["agency"].endswith(need):
        return None
    start = match.end("lead")
    right = f"{match['agency']}{match['year']}年政府信息公开工作年度报告"
    bad = new.format(agency=match["agency"], year=match["year"])
    return f"{report.text[:start]}⟦{bad}‖{right}⟧{report.text[match.end() :]}"


@shape("structure/title-form", fresh=True)
def title_says_yearly_summary(report: Report, draw: Random) -> str | None:
    return _titled(report, "{agency}{year}年政府信息公开工作总结")


@shape("structure/title-form", fresh=True)
def title_says_short_yearly(report: Report, draw: Random) -> str | None:
    return _titled(report, "{agency}{year}年政府信息公开年报")


@shape("structure/title-form", fresh=True)
def title_speaks_of_our_bureau(report: Report, draw: Random) -> str | None:
    return _titled(report, "我局{year}年政府信息公开工作年度报告", "局")


@shape("structure/title-form", fresh=True)
def title_without_year(report: Report, draw: Random) -> str | None:
    return _titled(report, "{agency}本年度政府信息公开工作年度报告")


@shape("structure/title-form", fresh=True)
def title_with_nobody_above_it(report: Report, draw: Random) -> str | None:
    match = re.match(
        r"(?P<agency>[ 　#]*[^\n。，]{3,20}[府局会厅部室])\n+(?=[ 　#]*\d{4}年度?政府信息公开)",
        report.text,
    )
    return cut(report.text, 0, match.end(), "") if match else None


# topic-in-wrong-section


@shape("structure/topic-in-wrong-section", fresh=True)
def management_told_above_publishing_table(report: Report, draw: Random) -> str | None:
    found = six(report)
    if not found:
        return None
    new = body(report, "（一）政府信息管理工作。全年对存量文件逐件核定公开属性。").rstrip()
    return cut(report.text, found[1].body, found[1].body, new)


@shape("structure/topic-in-wrong-section", fresh=True)
def supervision_told_below_requests_table(report: Report, draw: Random) -> str | None:
    found = six(report)
    if not found:
        return None
    new = (
        body(report, "（二）监督保障方面。召开专题会议两次，组织业务培训一期。").lstrip("\n") + "\n"
    )
    return cut(report.text, found[2].end, found[2].end, new)


def _more(report: Report, index: int, name: str, text: str) -> str | None:
    found = six(report)
    if not found:
        return None
    changes = []
    place = found[index].start if index < 6 else found[-1].end
    sample = found[0]
    new = (
        sample.heading(name, NUMERALS[index])
        + body(report, text)
        + ("\n" if gap(report) == "\n" else "")
    )
    changes.append((place, place, new))
    for part in found[index:]:
        at = part.start + len(part.lead)
        changes.append((at, at + 1, NUMERALS[NUMERALS.index(part.numeral) + 1]))
    return replaced(report.text, *changes)


@shape("structure/topic-in-wrong-section", fresh=True)
def platforms_as_a_part_after_overview(report: Report, draw: Random) -> str | None:
    return _more(
        report, 1, "政府信息公开平台建设情况", "网站专栏按统一样式调整，政务新媒体正常运行。"
    )


@shape("structure/topic-in-wrong-section", fresh=True)
def supervision_as_a_part_before_problems(report: Report, draw: Random) -> str | None:
    return _more(report, 4, "强化监督保障", "明确分管领导和承办人员，定期检查栏目更新情况。")


@shape("structure/topic-in-wrong-section", fresh=True)
def management_as_the_last_part(report: Report, draw: Random) -> str | None:
    return _more(report, 6, "政府信息管理情况", "落实文件公开属性源头认定，失效文件及时标注。")


# wrong-era-template


def _renamed(report: Report, words: str, name: str) -> str | None:
    part = named(report, words)
    if part is None:
        return None
    at = part.body - len(part.name.lstrip())
    return cut(report.text, at, part.body, name)


@shape("structure/wrong-era-template", fresh=True)
def new_report_keeps_a_fees_part_at_the_end(report: Report, draw: Random) -> str | None:
    return _more(report, 6, "政府信息公开收费和减免情况", "本年度没有收取费用，也没有减免事项。")


@shape("structure/wrong-era-template", fresh=True)
def new_report_keeps_a_part_on_refusals(report: Report, draw: Random) -> str | None:
    return _more(report, 3, "不予公开政府信息的情况", "不予公开的决定均已书面说明理由和依据。")


@shape("structure/wrong-era-template", fresh=True)
def new_report_keeps_old_heading_on_requests(report: Report, draw: Random) -> str | None:
    if not six(report):
        return None
    return _renamed(report, "收到和处理", "申请公开政府信息及不予公开政府信息的情况")


@shape("structure/wrong-era-template", fresh=True)
def old_report_borrows_new_heading_on_requests(report: Report, draw: Random) -> str | None:
    if report.era != 2008:
        return None
    return _renamed(report, "^依申请公开", "收到和处理政府信息公开申请情况")


@shape("structure/wrong-era-template", fresh=True)
def old_report_borrows_heading_with_its_unit(report: Report, draw: Random) -> str | None:
    if report.era != 2008:
        return None
    return _renamed(
        report, "^(?:政府信息)?(?:依申请|申请)", "本机关收到和处理政府信息公开申请的情况"
    )
