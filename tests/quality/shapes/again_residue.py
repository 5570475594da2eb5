"""Fresh, second set: what a form, a letter, a chat, a page or a copy left in the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from again_tools import as_paragraphs, into_prose
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report


def at_the_end(rule: str, **lines: str) -> None:
    """A fresh shape for each text: lines behind the last one."""
    for name, text in lines.items():

        def plant(report: Report, _: Random, text: str = text) -> str:
            tail = "\n\n" if "\n\n" in report.text else "\n"
            return f"{report.text.rstrip()}{tail}⟦{text}‖⟧\n"

        plant.__name__ = f"again_{name}"
        shape(rule, fresh=True)(plant)


def behind_the_title(rule: str, **lines: str) -> None:
    """A fresh shape for each text: a line behind the title."""
    for name, text in lines.items():

        def plant(report: Report, _: Random, text: str = text) -> str | None:
            title = re.search(r"\A\s*\S.*年度报告\n+", report.text)
            if title is None:
                return None
            return f"{title[0]}⟦{text}‖⟧\n\n{report.text[title.end() :]}"

        plant.__name__ = f"again_{name}"
        shape(rule, fresh=True)(plant)


as_paragraphs(
    "residue/template-residue",
    length_advice="⟦（简要概述本年度工作情况，500字以内）‖⟧\n全年信息公开工作平稳有序，没有发生泄密事件。",
    say_none_advice="⟦（如无此项内容，请填写“无”）‖⟧\n全年没有收到群众投诉，也没有发生舆情事件。",
    explain_how_to_fill="⟦填写说明：没有数据的一律填0，不得留空。‖⟧\n全年没有收到群众投诉，"
    "也没有发生舆情事件。",
)
into_prose(
    "residue/template-residue",
    unit_in_brackets="如对公开内容有疑问，请与⟦【单位名称】‖局办公室⟧联系。",
    fill_in_here="⟦（请在此处填写具体做法）‖⟧信息发布前由科室负责人逐条核对。",
)
into_prose(
    "residue/placeholder",
    month_and_day="⟦X月X日‖6月3日⟧，举办了政府开放日活动，邀请群众代表参加。",
    data_to_be_checked="全年接待来访群众⟦（数据待核实）‖86⟧人次。",
)
into_prose(
    "residue/empty-bracket",
    site_in_nothing="群众可通过门户网站⟦（）‖（网上大厅栏目）⟧查询办理进度。",
)
into_prose(
    "residue/mojibake",
    quotes_misread="开展⟦â€œ政府开放日â€\x9d‖“政府开放日”⟧活动，邀请群众代表走进机关。",
    break_tag="信息发布实行分级审核。⟦<br/>‖⟧审核意见留存备查。",
    question_marks="重点做好⟦政府信息???开‖政府信息公开⟧目录的更新。",
)
at_the_end(
    "residue/letter-residue",
    page_without_text="（此页无正文）",
    copied_to="抄送：县政府办公室，县档案馆。",
    who_wrote_it="拟稿：王宁　　核稿：李立",
)
into_prose(
    "residue/letter-residue",
    please_approve="⟦以上报告妥否，请批示。‖⟧",
)
into_prose(
    "residue/chat-residue",
    sample_figures="⟦（注：以上数据为示例，请根据实际情况替换）‖⟧相关台账由办公室保管。",
    insert_figure="全年举办培训⟦[插入具体数字]‖3⟧场，参训人员反映良好。",
)
at_the_end(
    "residue/chat-residue",
    hope_it_helps="希望以上内容对您有所帮助，如需调整请随时告诉我。",
    written_by_wish="以上内容可根据贵单位实际情况进行修改完善。",
)
at_the_end(
    "residue/page-furniture",
    previous_and_next="上一篇：关于做好节假日值班工作的通知\n下一篇：2020年部门预算公开",
    print_and_close="【打印本页】【关闭窗口】",
    scan_to_open="扫一扫在手机打开当前页",
    host_and_record="主办：县人民政府办公室　　网站标识码：3600000000",
)
behind_the_title(
    "residue/page-furniture",
    source_and_views="来源：本站　　点击数：128　　字号：[大][中][小]",
    you_are_at="您的位置：首页 > 政务公开 > 政府信息公开年报",
)


@shape("residue/broken-line", fresh=True)
def again_break_before_the_measure(report: Report, draw: Random) -> str | None:
    return _broken(report, draw, r"\d(?=[条件次场期])")


@shape("residue/broken-line", fresh=True)
def again_break_behind_a_comma(report: Report, draw: Random) -> str | None:
    return _broken(report, draw, "，(?=[\u4e00-\u9fff])")


@shape("residue/broken-line", fresh=True)
def again_break_inside_a_word(report: Report, draw: Random) -> str | None:
    return _broken(report, draw, "[政信公](?=[府息开])")


def _broken(report: Report, draw: Random, where: str) -> str | None:
    lines = [number for number in report.prose() if len(report.lines[number]) > 90]
    if len(lines) < 3:
        return None
    number = draw.choice(lines)
    line = report.lines[number]
    found = [each.end() for each in re.finditer(where, line) if 25 < each.end() < len(line) - 20]
    if not found:
        return None
    at = draw.choice(found)
    gap = "\n\n" if report.lines[number + 1 : number + 2] == [""] else "\n"
    return report.with_line(
        number, f"{line[: at - 1]}⟦{line[at - 1]}{gap}‖{line[at - 1]}⟧{line[at:]}"
    )
