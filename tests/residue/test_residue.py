"""What the examples of the residue rules cannot show: file names, levels, whole files."""

import pytest

from gilint.context import Context
from gilint.engine import check
from gilint.finding import Severity
from gilint.selection import ActiveRule
from gilint.source import Source
from gilint_residue.broken_line import BrokenLine
from gilint_residue.chat_residue import ChatResidue
from gilint_residue.letter_residue import LetterResidue
from gilint_residue.mojibake import Mojibake
from gilint_residue.page_furniture import PageFurniture
from gilint_residue.template_residue import TemplateResidue


def entries(rule, text, path="report.txt", reader="text"):
    report = check(Source(text, path, reader=reader), [ActiveRule("residue/x", rule)], Context())
    assert report.problems == ()
    return report.entries


@pytest.mark.parametrize(
    "text", ["## 一、概述\n", "**要点**：公开12条。", "见`表一`，公开12条<br>。"]
)
def test_markdown_is_no_fault_in_markdown(text):
    assert not entries(ChatResidue(), text, "report.MD")
    assert not entries(Mojibake(), text, "report.MD")
    assert entries(ChatResidue(), text)


def test_furniture_is_an_error_in_the_body_and_information_around_it():
    text = (
        "当前位置：首页 > 年报\n青石县水务局2016年政府信息公开工作年度报告\n字号：[大] [中] [小]\n"
        "一、概述\n全年公开信息12条。\n打印本页\n二、主动公开\n全年无申请。\n青石县水务局\n关闭窗口\n"
    )
    levels = [entry.severity for entry in entries(PageFurniture(), text)]
    assert levels == [Severity.INFO, Severity.INFO, Severity.ERROR, Severity.INFO]


def test_what_a_saved_page_has_round_the_report_is_no_fault_of_the_report():
    text = (
        "当前位置：首页 > 年报\n青石县水务局2016年年度报告\n来源：办公室 点击数：12\n\u00a0\n"
        "一、概述\n全年公开信息12条。\n打印本页\n二、主动公开\n全年无申请。\n青石县水务局\n下一篇：无\n"
    )
    assert [entry.severity for entry in entries(PageFurniture(), text, "a.html", "html")] == [
        Severity.ERROR
    ]
    assert not entries(Mojibake(), text, "a.html", "html")
    assert len(entries(PageFurniture(), text)) == 4
    assert len(entries(Mojibake(), text)) == 1


def test_the_foot_of_the_statistics_table_is_no_letter():
    text = "年度报告\n一、概述\n全年公开信息12条。\n{}\n审核人：王某　　填报人：李某\n"
    assert entries(LetterResidue(), text.format("青石县水务局"))
    assert not entries(LetterResidue(), text.format("政府信息公开情况统计表"))


def test_one_kind_of_damage_is_one_finding_with_all_places():
    found = entries(Mojibake(), "公开&nbsp;信息&nbsp;12条。\n\u00a0\n\u00a0\n培训2次。")
    assert [(entry.severity, len(entry.related)) for entry in found] == [
        (Severity.WARNING, 1),
        (Severity.INFO, 1),
    ]
    assert all(entry.fix and entry.fix.safe and len(entry.fix.edits) == 2 for entry in found)


def test_many_broken_lines_are_a_layout():
    line = "县水务局逐条登记。每季度核对一次公开目录和公开指南的内\n容。\n"
    assert len(entries(BrokenLine(), "年度报告\n\n一、概述\n" + line * 3)) == 3
    assert not entries(BrokenLine(), "年度报告\n\n一、概述\n" + line * 4)
    assert len(entries(BrokenLine(most=4), "年度报告\n\n一、概述\n" + line * 4)) == 4


def test_a_page_mark_between_two_lines_is_no_broken_line():
    text = "年度报告\n\n一、概述\n县水务局逐条登记。每季度核对一次公开目录和指南的内\n- 1 -\n容。\n"
    assert not entries(BrokenLine(), text)


def test_the_lines_of_a_letter_are_looked_for_at_the_ends_only():
    body = "全年公开信息12条。\n" * 6
    text = f"年度报告\n一、概述\n{body}抄送：县档案馆。\n{body}"
    assert not entries(LetterResidue(), text)
    assert entries(LetterResidue(lines=9), text)


def test_phrases_of_the_users_own_template():
    assert not entries(TemplateResidue(), "（本县概况）全年公开12条。")
    assert len(entries(TemplateResidue(phrases=("（本县概况）",)), "（本县概况）公开12条。")) == 1


def test_of_very_many_places_fifty_are_named():
    (entry,) = entries(Mojibake(), "公开&nbsp;信息。\n" * 60)
    assert entry.message.endswith("（共60处）")
    assert len(entry.related) == 50
    assert len(entry.fix.edits) == 60
