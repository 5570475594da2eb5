"""Safe fixes of the packs that mend marks: what lies outside stays, a second round finds none."""

import re

import pytest

from gilint.context import Context
from gilint.engine import check
from gilint.packs import load_packs
from gilint.selection import ActiveRule
from gilint.source import Source

RULES = [
    ActiveRule(rule_id, rule())
    for rule_id, rule in load_packs().rules().items()
    if rule_id.startswith(("punctuation/", "citations/"))
]
MARKS = re.compile(r"[\s，。；：、？！（）()“”\"《》〈〉<>〔〕\[\]【】﹝﹞,;:?!.０-９0-9]")
TEXTS = {
    "half-width": (
        "云溪区2016年政府信息公开工作年度报告\n\n根据《条例》(以下简称《条例》)的规定,编制本报告:\n\n"
        '(一)健全机制,明确责任;按"先审后发"要求,公开１２条, 办理3件!共5件。\n'
    ),
    "numbers": (
        "按照《关于印发<公开办法>的通知》(青政办发[2015] 8号)、青政发【2016】9号和青政发﹝2017﹞"
        "10号要求,公开信息12条。。\n"
    ),
    "spaced": (
        "青石县2017年政府信息公开 工作年度报告\n我局 2017 年共公开信息12条 ，办理： 一是公开3件。\n"
    ),
    "crlf": "青石县教育局\r\n\r\n全年公开信息12条,，答复3件。。\r\n（一） 主动公开,及时更新，\r\n",
}


def safe_edits(text):
    report = check(Source(text, "example.txt"), RULES, Context())
    assert report.problems == ()
    fixes = [entry.fix for entry in report.entries if entry.fix and entry.fix.safe]
    return sorted(edit for fix in fixes for edit in fix.edits)


def mended(text):
    done, pieces = 0, []
    for edit in safe_edits(text):
        if edit.span.start >= done:
            pieces += [text[done : edit.span.start], edit.text]
            done = edit.span.end
    return "".join([*pieces, text[done:]])


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_a_second_round_changes_nothing(text):
    once = mended(text)
    while (again := mended(once)) != once:
        assert len(safe_edits(again)) < len(safe_edits(once))
        once = again
    assert safe_edits(once) == []


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_words_stay(text):
    assert MARKS.sub("", mended(text)) == MARKS.sub("", text)


def test_marks_inside_quotations_titles_and_addresses_stay():
    text = "我局落实“公开,公正”要求，印发《办法(试行)》，网址：http://www.example.com/a,b;c。"
    assert safe_edits(text) == []
