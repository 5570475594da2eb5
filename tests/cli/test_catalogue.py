"""``gilint rules``, ``explain`` and ``packs``."""

import json

import pytest


def test_rules_lists_every_rule(gilint):
    result = gilint("rules")
    assert result.status == 0
    row = next(line for line in result.out.splitlines() if line.startswith("demo/word-bad"))
    assert row.split() == ["demo/word-bad", "错误", "有改法", "不写“坏”字。"]
    row = next(line for line in result.out.splitlines() if line.startswith("demo/word-off"))
    assert "默认不查" in row


def test_rules_may_be_chosen_and_given_as_json(gilint):
    said = json.loads(gilint("rules", "--format", "json", "demo/word-b*").out)
    assert said == [
        {
            "rule": "demo/word-bad",
            "severity": "error",
            "enabled": True,
            "fixable": True,
            "basis": "示范标准 1.2",
            "summary": "不写“坏”字。",
            "options": [
                {"name": "limit", "type": "整数", "default": 0},
                {"name": "words", "type": "文字的列表", "default": []},
            ],
        }
    ]
    assert gilint("rules", "dmeo").status == 2


def test_explain_is_the_page_with_examples(gilint):
    result = gilint("explain", "demo/word-bad")
    assert result.status == 0
    for said in (
        "demo/word-bad（错误）",
        "不写“坏”字。\n\n应写“好”。",
        "依据：示范标准 1.2",
        "limit（整数），默认 0",
        "  很坏。\n    ^^\n  改为  很好。",
        "没有问题：\n  好。",
        "ignore: [demo/word-bad]",
        "demo/word-bad: {limit: 0}",
    ):
        assert said in result.out


def test_explain_takes_bare_and_old_names(gilint):
    assert gilint("explain", "word-bad").out == gilint("explain", "demo/word-bad").out
    assert "已改名为 demo/word-bad" in gilint("explain", "demo/word-old").err
    assert "extend-select: [demo/word-off]" in gilint("explain", "word-off").out


def test_explain_of_nothing_gives_the_nearest(gilint):
    result = gilint("explain", "demo/word-bat")
    assert (result.status, result.out) == (2, "")
    assert "是不是 demo/word-bad？" in result.err


def test_every_installed_rule_can_be_explained(gilint):
    result = gilint("explain", "all", "--color=never")
    assert result.status in {0, 2}
    assert result.out.count("\n依据：") == len(json.loads(gilint("rules", "--format=json").out))


def test_packs(gilint):
    result = gilint("packs")
    row = next(line for line in result.out.splitlines() if line.startswith("demo "))
    assert row.split() == ["demo", "gilint-demo", "1.0", "5", "条", "示范：只给测试用。"]
    said = {pack["name"]: pack for pack in json.loads(gilint("packs", "--format=json").out)}
    assert said["demo"]["reporters"] == ["lines", "boom"]
    assert said["demo"]["readers"] == ["demo"]


@pytest.mark.parametrize("command", ["rules", "packs"])
def test_a_pack_may_be_left_out(gilint, command):
    assert "demo" not in gilint(command, "--without", "demo").out
