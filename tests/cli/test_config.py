"""``.gilint.yaml``: found above each file, every mistake placed, nothing in it ever run."""

import json
from itertools import pairwise
from pathlib import Path

import pytest


@pytest.fixture
def config(demo):
    """Write a configuration: ``config("select: [demo]")``."""

    def write(text, folder="."):
        path = demo / folder / ".gilint.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write


def rules(result):
    return [item["rule"].removeprefix("demo/word-") for item in json.loads(result.out)["findings"]]


def check(gilint, *arguments):
    return gilint("check", "--format", "json", *(arguments or ["."]))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("select: [demo]", "bad odd mild off"),
        ("select: demo/word-bad", "bad"),
        ("select:\n  - demo/word-b*\n  - demo/word-odd", "bad odd"),
        ("select: []", ""),
        ("select: [demo]\nignore: [demo/word-mild, demo/word-off]", "bad odd"),
        ("select: [demo/word-odd]\nextend-select: [demo/word-off]", "odd off"),
        ("select: [demo]\nper-file-ignores:\n  'b.txt': [demo/word-odd]", "bad odd mild off"),
        ("select: [demo]\nper-file-ignores:\n  'a.*': [demo/word-odd, demo/*ild]", "bad off"),
        ("select: [demo]\nexclude: ['*.txt']", ""),
        ("select: [demo]\nexclude: ['sub/']", "bad odd mild off"),
        ("select: [demo/word-bad]\nrules: {demo/word-bad: {limit: 1}}", ""),
        ("select: [all]\nwithout: [demo]", ""),
    ],
)
def test_what_is_selected(gilint, report, config, text, expected):
    report("a.txt", "坏怪淡暗")
    config(text)
    result = check(gilint, "a.txt")
    assert [rule for rule in rules(result) if "/" not in rule] == expected.split()


def test_the_command_line_wins(gilint, report, config):
    report("a.txt", "坏怪淡暗")
    config("select: [demo]\nignore: [demo/word-bad]")
    assert rules(check(gilint, "a.txt", "--select", "demo/word-bad")) == ["bad"]
    assert rules(check(gilint, "a.txt", "--extend-select", "demo/word-bad"))[0] == "bad"
    assert rules(check(gilint, "a.txt", "--ignore", "demo/word-odd")) == ["mild", "off"]


def test_each_file_has_the_configuration_above_it(gilint, report, config):
    report("a.txt", "坏怪")
    report("sub/b.txt", "坏怪")
    report("sub/deep/c.txt", "坏怪")
    config("select: [demo/word-bad]")
    config("select: [demo/word-odd]", "sub")
    assert rules(check(gilint)) == ["bad", "odd", "odd"]
    assert rules(check(gilint, "sub/deep/c.txt")) == ["odd"]
    assert rules(check(gilint, ".", "--config", ".gilint.yaml")) == ["bad", "bad", "bad"]
    assert "bad" in rules(check(gilint, "--isolated", "sub/b.txt"))


def test_standard_input_uses_the_configuration_of_its_name(gilint, report, config):
    config("select: [demo/word-odd]", "sub")
    result = gilint(*("check", "-q", "-", "--stdin-filename", "sub/x.txt"), stdin="坏怪".encode())
    assert [line.rpartition("[")[2] for line in result.out.splitlines()] == ["demo/word-odd]"]


def test_the_users_own_terms(gilint, report, config):
    report("a.txt", "调度会、网格长、抄送单位、旧城区。")
    config(
        "select: [wording/user-terms]\nrules:\n  wording/user-terms:\n    terms: [旧城区=>新城区]\n"
        "terms:\n  - word: 调度会\n    message: 写作例会\n    fix: 例会\n  - 网格长\n"
        "  - pattern: 抄送(?=单位)\n    message: 不写抄送\n"
    )
    findings = json.loads(check(gilint, "a.txt").out)["findings"]
    assert [item["start"]["column"] for item in findings] == [1, 5, 9, 14]
    assert findings[0]["fix"]["edits"][0]["text"] == "例会"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("terms:\n  - word: 甲\n    fx: 乙\n", "3:5：terms 里没有 fx 这个键；是不是 fix？"),
        ("terms:\n  - pattern: (甲\n    message: x\n", "2:5：terms 这一项：pattern 不是合格"),
        ("terms:\n  - 甲\n  - fix: 乙\n", "3:5：terms 这一项：每个词条要有"),
        ("rules: {wording/user-terms: {terms: 甲}}", "terms 应是列表"),
    ],
)
def test_a_wrong_term_is_told_at_its_place(gilint, report, config, text, said):
    report("a.txt", "坏")
    config(text)
    assert said in check(gilint, "a.txt").err


def test_a_folder_may_leave_a_pack_out(gilint, report, config):
    report("a.txt", "坏")
    report("sub/b.txt", "坏")
    config("select: [demo/word-bad]\nwithout: [demo]", "sub")
    config("select: [demo/word-bad]")
    result = check(gilint, ".")
    assert rules(result) == ["bad"]
    assert "sub/.gilint.yaml 所在的文件夹没有启用规则包 demo" in result.err


def test_severity_and_fail_on(gilint, report, config):
    report("a.txt", "淡")
    report("sub/b.txt", "淡")
    config("select: [demo/word-mild]\nseverity: {demo: error, demo/word-mild: warning}")
    assert check(gilint, "a.txt").status == 1
    config("select: [demo/word-mild]\nfail-on: error", "sub")
    assert check(gilint, "sub/b.txt").status == 0
    assert check(gilint).status == 1
    config("select: [demo/word-mild]\nfail-on: info", "sub")
    assert check(gilint, "sub/b.txt").status == 1
    assert check(gilint, "sub/b.txt", "--fail-on", "error").status == 0


def test_the_agency_and_the_rest_reach_the_rules(gilint, report, config):
    report("a.txt", "境", "utf-16-be")
    config(
        "select: [demo/context-shown]\nyear: 2020\nera: 2021\ntoday: 2024-02-01\ndraft: true\n"
        "encoding: utf-16-be\nagency:\n  name: 青石县水利局\n  aliases: [县水利局]\n"
        "  place: 青石县\n  kind: department\n"
    )
    said = json.loads(check(gilint, "a.txt").out)["findings"][0]["message"]
    assert said == "2020 2021 2024-02-01 True 青石县水利局"


def test_options_take_what_their_type_says(gilint, report, config):
    report("a.txt", "坏坏")
    config("select: [demo/word-bad]\nrules:\n  demo/word-bad:\n    limit: 1\n    words: [甲, 乙]\n")
    assert rules(check(gilint, "a.txt")) == ["bad", "bad"]


def test_an_old_rule_name_gives_a_notice_with_its_place(gilint, report, config):
    report("a.txt", "坏怪")
    config("select:\n  - demo/word-old\n")
    result = check(gilint, "a.txt")
    assert rules(result) == ["bad"]
    assert ".gilint.yaml:2:5：规则 demo/word-old 已改名为 demo/word-bad" in result.err


def test_a_pack_that_is_left_out_may_be_named(gilint, report, config):
    report("a.txt", "坏")
    config("ignore: [demo/word-bad, demo]\nwithout: [demo]\nselect: [demo]")
    assert rules(check(gilint, "a.txt")) == []


WRONG = """\
selct: [demo]
select: [demo/word-bat, {a: 1}]
ignore: [nothing]
severity:
  demo/word-bad: high
year: 24
era: 2020
today: 2025-02-30
encoding: utf9
fail-on: warn
draft: maybe
agency: {nme: x, kind: dept}
without: [dmeo]
per-file-ignores: {'*.txt': [demo/x]}
rules:
  demo: {limit: 1}
  demo/word-bad:
    limt: 1
    limit: many
    words: [1]
  demo/word-odd: {limit: 1}
terms: 窗口
"""
MISTAKES = {
    "1:1": "没有 selct 这个键；是不是 select？",
    "2:10": "是不是 demo/word-bad？",
    "2:25": "select 应是文字的列表",
    "3:10": "没有规则或规则包 nothing",
    "5:18": "应是 error、warning、info 之一，现为 high",
    "6:7": "year 应是四位年份",
    "7:6": "era 应是 2008、2019、2021 之一",
    "8:8": "today 应是日期",
    "9:11": "不认识的编码 utf9；是不是 utf-8？",
    "10:10": "是不是 warning？",
    "11:8": "draft 应是 true 或 false",
    "12:9": "agency 要有 name",
    "12:10": "没有 nme 这个键；是不是 name？",
    "12:24": "department、government、area、township",
    "13:11": "是不是 demo？",
    "14:30": "没有规则或规则包 demo/x",
    "16:3": "rules 里要写单条规则",
    "18:5": "没有选项 limt；是不是 limit？",
    "19:12": "limit 应为 整数",
    "20:12": "words 应为 文字的列表",
    "21:19": "没有可调的选项",
    "22:8": "terms 应是列表",
}


def test_all_mistakes_are_told_at_once_each_at_its_place(gilint, report, config):
    report("a.txt", "坏")
    config(WRONG)
    result = check(gilint, "a.txt")
    assert (result.status, result.out) == (2, "")
    told = dict(
        line.removeprefix("gilint: .gilint.yaml:").split("：", 1)
        for line in result.err.splitlines()
    )
    assert list(told) == list(MISTAKES)
    for place, said in MISTAKES.items():
        assert said in told[place]


def test_mistakes_of_several_files_are_told_together(gilint, report, config):
    report("sub/a.txt", "坏")
    report("b.txt", "坏")
    config("x: 1")
    config("y: [", "sub")
    err = check(gilint).err
    assert ".gilint.yaml:1:1：没有 x" in err
    assert "sub/.gilint.yaml:1:5：" in err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("select:\n\t- demo", "2:1：用了制表符"),
        ("select: [demo", "1:14：方括号没有配对"),
        ("select: 'demo", "引号没有配对"),
        ("a: b: c", "1:5：冒号位置不对"),
        ("select:\n  - a\n - b", "缩进不齐"),
        ("year: 2024\nyear: 2023", "2:1：键 year 重复，第 1 行已有"),
        ("select: &a [demo]\nignore: *a", "1:9：不支持锚点"),
        ("select: *a", "不支持 * 引用"),
        ("select: !foo [demo]", "1:9：不支持标签 !foo"),
        ("era: !!python/object/apply:os.system ['touch pwned']", "不支持标签 !!python"),
        ("? [a, b]\n: c", "键应是文字"),
        ("- demo", "配置应是“键: 值”的一组，现为列表"),
        ("demo", "现为文字"),
        ("year: 2024\n---\nyear: 2023", "一个文件只能有一份配置"),
        ("year: @x", "开头的值要加引号"),
        ("year: \x07", "1:7：有不能使用的控制字符"),
        ("x: " + "[" * 5000, "嵌套过深"),
        ("# " + "长" * 100_000, "超过 256 KB"),
    ],
    ids=lambda text: text[:20],
)
def test_broken_files_are_told_at_their_place(gilint, report, config, text, said):
    report("a.txt", "坏")
    config(text)
    result = check(gilint, "a.txt")
    assert (result.status, result.out) == (2, "")
    assert said in result.err
    assert not Path("pwned").exists()


def test_an_alias_bomb_is_refused_at_once(gilint, report, config):
    report("a.txt", "坏")
    names = "abcdefghijklmnopqrstuvwxyz"
    lines = ["a: &a [x, x]"] + [
        f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]" for before, name in pairwise(names)
    ]
    config("\n".join(lines))
    assert check(gilint, "a.txt").status == 2


def test_a_file_that_is_no_utf8(gilint, report, demo):
    report("a.txt", "坏")
    (demo / ".gilint.yaml").write_bytes("year: 2024\n# 好\n# 注释".encode("gbk"))
    assert ".gilint.yaml:2:3：不是 UTF-8 编码" in check(gilint, "a.txt").err
    (demo / ".gilint.yaml").write_bytes(b"\xef\xbb\xbfselect: [demo]\n")
    assert rules(check(gilint, "a.txt")) == ["bad"]


@pytest.mark.parametrize("text", ["", "# 只有注释\n", "select:\nagency:\nrules:\n", "---\n"])
def test_empty_is_as_none(gilint, report, config, text):
    report("a.txt", "坏")
    config(text)
    assert "bad" in rules(check(gilint, "a.txt"))


def test_a_folder_of_that_name_is_told(gilint, report, demo):
    report("a.txt", "坏")
    (demo / ".gilint.yaml").mkdir()
    assert ".gilint.yaml:1:1：打不开：是文件夹" in check(gilint, "a.txt").err
