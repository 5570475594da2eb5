"""Ends of paragraphs, marks in lists and dashes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import Report, shape
from wording_aids import HAN, kind, put, spoil, wrapped

if TYPE_CHECKING:
    from random import Random

END = f"({HAN}{HAN})。"


def unended(report: Report, draw: Random, follows: str) -> str | None:
    """The report with a paragraph that lost its last mark; a regex says what stands behind."""
    if wrapped(report):
        return None
    return spoil(report, draw, {f"{END}(?={follows})": r"\1"}, "prose")


@shape("punctuation/sentence-end")
def last_paragraph_of_a_part_unended(report: Report, draw: Random) -> str | None:
    return unended(report, draw, r"\n+#* ?[二三四五六七八九]、")


@shape("punctuation/sentence-end")
def paragraph_before_another_unended(report: Report, draw: Random) -> str | None:
    return unended(report, draw, r"\n+[\u3000（]")


@shape("punctuation/sentence-end")
def last_paragraph_of_the_report_unended(report: Report, draw: Random) -> str | None:
    numbers = report.prose()
    line = report.lines[numbers[-1]] if numbers else ""
    match = re.search(f"{END}$", line.rstrip())
    if not match or wrapped(report):
        return None
    return report.with_line(numbers[-1], f"{line[: match.start()]}⟦{match[1]}‖{match[0]}⟧")


@shape("punctuation/sentence-end")
def added_paragraph_unended(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "同时，在档案馆、图书馆设立查阅点，配备电脑和打印机，安排专人引导，"
        "方便老年人和外来人员就近⟦查阅‖查阅。⟧",
        "办公室每月汇总各科室公开情况，对照目录逐条核对，发现漏发、迟发的当天提醒，"
        "并在例会上⟦通报‖通报。⟧",
        at="paragraph",
    )


@shape("punctuation/sentence-end")
def paragraph_unended_after_a_figure(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "开展业务培训，邀请专家讲解答复文书的写法，组织经办人员到兄弟单位学习，"
        "全年共培训⟦{m}人次‖{m}人次。⟧",
        "畅通咨询渠道，安排专人接听热线，耐心解答群众提问，做好记录，"
        "全年接听咨询电话⟦{c}个‖{c}个。⟧",
        at="paragraph",
    )


@shape("punctuation/sentence-end")
def paragraph_unended_after_a_bracket_or_quote(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "对拟公开的信息逐条审查。凡涉及个人隐私的，先作技术处理再发布"
        "（包括姓名、住址和证件⟦号码）‖号码）。⟧",
        "按照统一安排调整网站栏目。原有栏目撤并后，群众关心的内容集中到一处，名称定为"
        "“⟦公开直通车”‖公开直通车”。⟧",
        at="paragraph",
    )


@shape("punctuation/sentence-end")
def full_stop_after_as_follows(report: Report, draw: Random) -> str | None:
    heading = re.search(r"\n+#* ?一、", report.text)
    if not heading or not report.prose() or "如下" in report.text[: heading.start()][-60:]:
        return None
    said = draw.choice(["现将有关情况报告", "现将主要情况公布", "具体情况报告", "现将工作情况汇报"])
    lead = re.findall(r"^[\u3000 ]*", report.lines[report.prose()[0]])[0]
    at = heading.start()
    return f"{report.text[:at]}\n{lead}{said}⟦如下。‖如下：⟧{report.text[at:]}"


@shape("punctuation/sentence-end")
def preamble_ends_as_follows_with_a_full_stop(report: Report, draw: Random) -> str | None:
    heading = re.search(r"。\n+#* ?一、", report.text)
    if not heading or kind(report, heading.start()) != "prose":
        return None
    at = heading.start() + 1
    said = draw.choice(["现将{year}年度工作情况报告", "具体情况"]).format(year=report.year)
    return f"{report.text[:at]}{said}⟦如下。‖如下：⟧{report.text[at:]}"


@shape("punctuation/adjacent-titles")
def mark_between_two_titles(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "修订《信息发布审查办法》⟦、‖⟧《保密审查制度》，明确责任。",
        "对照《政府信息公开指南》⟦、‖⟧《政府信息公开目录》逐条检查。",
    )


@shape("punctuation/adjacent-titles")
def marks_between_three_titles(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "先后制定《值班制度》⟦、‖⟧《考核办法》⟦、‖⟧《保密守则》，{month}月起施行。",
        at="paragraph",
    )


@shape("punctuation/adjacent-titles")
def mark_between_quotes(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "开设“回音壁”⟦、‖⟧“办事通”两个栏目。",
        "坚持“谁主管、谁负责”⟦、‖⟧“谁公开、谁审查”的原则。",
        "推行“一窗受理”⟦、‖⟧“一网通办”⟦、‖⟧“一次办好”服务。",
    )


@shape("punctuation/adjacent-titles")
def mark_between_titles_of_which_one_is_nested(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "转发《关于印发〈信息发布办法〉的通知》⟦、‖⟧《关于做好信息审查的通知》。",
        at="last",
    )


@shape("punctuation/adjacent-titles")
def mark_between_titles_before_a_joining_word(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "组织学习《保密法》⟦、‖⟧《档案法》和有关制度。",
        "学习《保密法》⟦、‖⟧《档案法》等法律，撰写心得{m}篇。",
    )


@shape("punctuation/adjacent-titles")
def mark_between_titles_inside_brackets(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "健全内部制度（见《值班制度》⟦、‖⟧《考核办法》），责任到人。",
        "健全栏目（含“回音壁”⟦、‖⟧“办事通”），按周更新。",
    )


@shape("punctuation/mark-before-etc")
def pause_mark_before_etc(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "公开规划、预算、招标⟦、等‖等⟧信息。",
        "通过网站、公告栏、微信群⟦、等‖等⟧渠道发布。",
    )


@shape("punctuation/mark-before-etc")
def comma_before_etc(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "涉及教育、养老、托育⟦，等‖等⟧民生事项。",
        "汇总咨询、投诉、建议⟦，等‖等⟧来信。",
    )


@shape("punctuation/mark-before-etc")
def pause_mark_before_a_doubled_etc(report: Report, draw: Random) -> str | None:
    return put(report, draw, "公开内容有规划、预算、招标⟦、等等‖等等⟧。", at="last")


@shape("punctuation/mark-before-etc")
def pause_mark_before_etc_with_a_count(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "公开规划、预算、招标⟦、等‖等⟧3类信息。",
        "建立值班、审查、考核⟦、等‖等⟧三项制度。",
        at="paragraph",
    )


@shape("punctuation/mark-before-etc")
def pause_mark_between_a_title_and_etc(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "修订《值班制度》《考核办法》⟦、等‖等⟧文件。",
        "开设“回音壁”“办事通”⟦、等‖等⟧栏目。",
    )


@shape("punctuation/mark-before-etc")
def pause_mark_before_etc_in_brackets(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "完善查阅设施（电脑、打印机、触摸屏⟦、等‖等⟧），全年开放。",
        "公开重点信息（含规划、预算（草案）⟦、等‖等⟧）。",
    )


@shape("punctuation/range-dash")
def hyphen_between_years(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "清理⟦{last}-{year}年‖{last}—{year}年⟧的历史文件。",
        "公开三年行动方案（⟦{year}-{next}年‖{year}—{next}年⟧）。",
    )


@shape("punctuation/range-dash")
def hyphen_between_months(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "⟦3月-5月‖3月—5月⟧，集中清理旧文。",
        "⟦9-11月‖9—11月⟧，分批开展培训。",
        "⟦6月--8月‖6月—8月⟧集中检查。",
    )


@shape("punctuation/range-dash")
def hyphen_between_days(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "{year}年⟦5月12日-18日‖5月12日—18日⟧开展宣传周活动。",
        "{year}年⟦9月1日-9月30日‖9月1日—9月30日⟧公开征求意见。",
        at="paragraph",
    )


@shape("punctuation/range-dash")
def hyphen_between_whole_dates(report: Report, draw: Random) -> str | None:
    whole = f"{report.year}年1月1日⟦-‖—⟧{report.year}年12月31日"
    return put(report, draw, f"数据采集时间为{whole}。", at="preamble")


@shape("punctuation/range-dash")
def two_hyphens_between_years(report: Report, draw: Random) -> str | None:
    return put(report, draw, "补录⟦{last}年--{year}年‖{last}年—{year}年⟧的会议纪要。", at="last")


@shape("punctuation/range-dash")
def wide_hyphen_between_years(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "公开实施方案（⟦{year}－{next}年‖{year}—{next}年⟧）。",
        "清理⟦{last}－{year}年‖{last}—{year}年⟧印发的文件。",
    )
