"""A baseline: findings that were there before stay silent, new ones are heard, mended ones told."""

import pytest

TEXT = "一、概述\n这里有坏字。\n那里也有坏字。\n"
RULE = ("--select", "demo/word-bad")


@pytest.fixture
def check(gilint):
    return lambda *more: gilint("check", *RULE, *more, "a.txt")


@pytest.fixture
def known(gilint, demo):
    """A report with two findings that are in the baseline."""
    (demo / "a.txt").write_text(TEXT, encoding="utf-8")
    result = gilint("baseline", "create", *RULE, "a.txt")
    assert result.status == 0
    assert "记下 2 处，在 1 个文件里" in result.err
    return demo / ".gilint-baseline.yaml"


def test_what_was_there_is_silent_and_what_is_new_is_heard(check, known, demo):
    clean = check()
    assert clean.status == 0
    assert "按注释或配置略过 2 处" in clean.out
    (demo / "a.txt").write_text("新的一行。\n" + TEXT + "还有坏字。\n", encoding="utf-8")
    new = check()
    assert new.status == 1
    assert "a.txt:5:3" in new.out
    assert "1 处错误" in new.out


def test_isolated_knows_no_baseline(check, known):
    assert check("--isolated").status == 1


def test_what_was_mended_is_told_and_can_be_dropped(gilint, check, known, demo):
    (demo / "a.txt").write_text(TEXT.replace("那里也有坏字。", ""), encoding="utf-8")
    assert "基线里有 1 处已经改好" in check().out
    result = gilint("baseline", "update", *RULE, "a.txt")
    assert "记下 1 处，在 1 个文件里，去掉已经改好的 1 处" in result.err
    assert "已经改好" not in check().out


def test_reasons_are_kept_and_shown(gilint, known):
    text = known.read_text(encoding="utf-8")
    known.write_text(text.replace("reason: ''", "reason: '引文，不改'", 1), encoding="utf-8")
    gilint("baseline", "update", *RULE, "a.txt")
    assert known.read_text(encoding="utf-8").count("引文，不改") == 1
    shown = gilint("baseline", "show").out
    assert "demo/word-bad  坏（引文，不改）" in shown


def test_it_is_there_to_be_read(known):
    lines = known.read_text(encoding="utf-8").splitlines()
    assert lines[1:4] == ["version: 1", "files:", "  'a.txt':"]
    assert lines[4].startswith("    - {rule: demo/word-bad, fingerprint: '")


def test_other_reports_keep_their_entries(gilint, known, demo):
    (demo / "b.txt").write_text("有坏字。", encoding="utf-8")
    gilint("baseline", "update", *RULE, "b.txt")
    text = known.read_text(encoding="utf-8")
    assert text.index("'a.txt'") < text.index("'b.txt'")
    assert text.count("word-bad") == 3


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (("baseline", "make", "a.txt"), "create、update、show"),
        (("baseline", "create", "a.txt"), "已经存在"),
        (("baseline", "update"), "缺少路径"),
        (("check", "--baseline", "none.yaml", "a.txt"), "没有基线文件 none.yaml"),
    ],
)
def test_wrong_calls(gilint, known, call, said):
    result = gilint(*call)
    assert result.status == 2
    assert said in result.err


@pytest.mark.parametrize("text", ["x", "- 1", "files: [1]", "files: {a: [{rule: b}]}", "a: ["])
def test_what_is_no_baseline_is_told(check, known, text):
    known.write_text(text, encoding="utf-8")
    result = check()
    assert result.status == 2
    assert "不是 gilint baseline 写成的文件" in result.err
