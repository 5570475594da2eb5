"""The page's head: where it ends, and which rules are silent in it."""

import pytest

from gilint.packs import load_packs
from gilint.testing import document, run_rule

TITLE = "青石县水务局2023年政府信息公开工作年度报告"


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (f"{TITLE}\n一、总体情况", "一、总体情况"),
        (f"首页 无障碍\n{TITLE}\n【字体：\n2024-01-20\n根据条例，编制本报告。", "根据条例，"),
        (f"索引号：1\n{TITLE}\n文 号 无〔〕号\n一、总体情况", "一、总体情况"),
        (f"{TITLE}\n2023年，我局公开信息12条", "2023年，我局"),
    ],
)
def test_the_head_ends_at_the_body(text, body):
    doc = document(text)
    assert text[doc.head_end :].startswith(body)


def test_without_a_title_there_is_no_head():
    assert document("我局公开信息12条。").head_end == 0


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("punctuation/unbalanced-pair", f"{TITLE}\n【来源：\n"),
        ("residue/empty-bracket", f"{TITLE}\n文号 无〔〕号\n"),
        ("wording/duplicated-word", f"关怀版 无障碍 无障碍\n{TITLE}\n"),
    ],
)
def test_rules_on_the_report_are_silent_in_the_head(name, head):
    rule = load_packs().rules()[name]
    body = "一、总体情况\n我局认真落实条例，公开信息12条。"
    assert not run_rule(rule, head + body).entries
    assert run_rule(rule, f"{TITLE}\n{body}\n{head.replace(TITLE, '')}").entries
