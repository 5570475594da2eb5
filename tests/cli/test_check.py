"""``gilint check``: what is found, how it ends, what it says of what was not checked."""

import json
from unittest.mock import Mock

import pytest


def found(result):
    """The findings in JSON as ``rule line column``."""
    return [
        (item["rule"], item["start"]["line"], item["start"]["column"])
        for item in json.loads(result.out)["findings"]
    ]


def check(gilint, *arguments, **options):
    return gilint("check", "--isolated", "--select", "demo", *arguments, **options)


def test_alone_it_prints_help(gilint):
    result = gilint()
    assert result.status == 0
    for command in ("check", "show", "rules", "explain", "packs", "init"):
        assert command in result.out


def test_version(gilint):
    from gilint import __version__

    assert gilint("--version").out == f"gilint {__version__}\n"


@pytest.mark.parametrize("command", ["check", "show", "rules", "explain", "packs", "init"])
def test_every_command_has_help(gilint, command):
    result = gilint(command, "--help")
    assert result.status == 0
    assert f"gilint {command}" in result.out
    assert gilint("help", command).out == result.out


def test_clean_is_0(gilint, report):
    report("a.txt", "很好。核对。")
    result = check(gilint, "a.txt")
    assert result.status == 0
    assert "没有发现问题" in result.out
    assert "核对无误：1 处核对相符" in result.out
    assert result.err == ""


@pytest.mark.parametrize(
    ("text", "level", "status"),
    [
        ("淡", None, 0),
        ("怪", None, 1),
        ("坏", None, 1),
        ("淡", "info", 1),
        ("怪", "error", 0),
        ("坏", "error", 1),
    ],
)
def test_fail_on(gilint, report, text, level, status):
    report("a.txt", text)
    options = ["--fail-on", level] if level else []
    assert check(gilint, *options, "a.txt").status == status


def test_exit_zero_forgives_findings_but_no_problems(gilint, report):
    report("a.txt", "坏")
    assert check(gilint, "--exit-zero", "a.txt").status == 0
    assert check(gilint, "--exit-zero", "a.txt", "b.txt").status == 2


def test_a_missing_path_is_named_with_its_neighbour_and_the_rest_is_checked(gilint, report):
    report("报告/甲.txt", "坏")
    result = check(gilint, "报告/申.txt", "报告/甲.txt")
    assert result.status == 2
    assert "报告/甲.txt:1:1: 错误" in result.out
    assert "报告/申.txt：没有这个文件或文件夹；是不是 报告/甲.txt？" in result.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chekc", "a.txt"], "是不是 gilint check？"),
        (["a.txt"], "检查文件请用 gilint check a.txt"),
        (["--select", "x"], "选项要写在命令之后"),
        (["check"], "缺少路径"),
        (["check", "a.txt", "--slect", "x"], "是不是 --select？"),
        (["check", "a.txt", "-z"], "没有选项 -z"),
        (["check", "a.txt", "--select"], "--select 后面缺少规则"),
        (["check", "a.txt", "--output="], "--output 后面缺少文件"),
        (["check", "a.txt", "--quiet=1"], "--quiet 是开关"),
        (["check", "a.txt", "--select", "demo/word-bat"], "是不是 demo/word-bad？"),
        (["check", "a.txt", "--ignore", "word-bad"], "是不是 demo/word-bad？"),
        (
            ["check", "a.txt", "--extend-select", "nothing"],
            "--extend-select 没有规则或规则包 nothing",
        ),
        (["check", "a.txt", "--without", "dmeo"], "是不是 demo？"),
        (["check", "a.txt", "--format", "jsn"], "是不是 json？"),
        (["check", "a.txt", "--format", "xxxxx"], "可用的有 text、json、html、lines、boom"),
        (["check", "a.txt", "--fail-on", "warn"], "是不是 warning？"),
        (["check", "a.txt", "--encoding", "gb18031"], "是不是 gb18030？"),
        (["check", "a.txt", "--year", "24"], "--year 应是四位年份"),
        (["check", "a.txt", "--era", "2020"], "--era 应是 2008、2019、2021 之一"),
        (["check", "a.txt", "--today", "2025-02-30"], "--today 应是日期"),
        (["check", "a.txt", "--jobs", "many"], "--jobs 应是进程数"),
        (["check", "a.txt", "--color", "yes"], "--color 应是 auto、always、never 之一"),
        (["check", "a.txt", "--stdin-filename", "b.txt"], "--stdin-filename 要与路径 - 同用"),
        (["check", "a.txt", "--isolated", "--config", "x"], "不能同用"),
        (["facts", "a.txt", "--isolated", "--config", "x"], "--isolated 与 --config 不能同用"),
        (["check", "a.txt", "--config", "none.yaml"], "none.yaml:1:1：打不开：文件不存在"),
        (["check", "a.txt", "--output", "none/out.txt"], "没有文件夹 none"),
        (["check", "a.txt", "--output", "."], "是文件夹"),
        (["check", "a.txt", "--output", "./a.txt"], "会把它覆盖"),
        (["help", "chek"], "没有命令 chek"),
        (["check", ""], "当前文件夹写作 ."),
        (["facts", ""], "当前文件夹写作 ."),
        (["facts", "-"], "gilint facts 不读标准输入"),
        (["baseline", "create", "-"], "gilint baseline 不读标准输入"),
        (["check", "a.txt", "--select", ","], "--select 后面缺少规则"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_a_wrong_call_is_told_in_chinese_and_is_2(gilint, report, arguments, said):
    path = report("a.txt", "坏")
    result = gilint(*arguments)
    assert (result.status, result.out) == (2, "")
    assert said in result.err
    assert path.read_text(encoding="utf-8") == "坏"


def test_all_unknown_selectors_are_told_at_once(gilint, report):
    report("a.txt", "坏")
    said = gilint("check", "a.txt", "--select", "aa,bb", "--ignore", "cc").err
    assert [word in said for word in ("aa", "bb", "cc")] == [True] * 3
    assert all(line.startswith("gilint: ") for line in said.splitlines())


TEXT = "坏怪淡暗"


@pytest.mark.parametrize(
    ("options", "rules"),
    [
        (["--select", "demo"], "bad odd mild off"),
        (["--select", "demo/word-bad"], "bad"),
        (["--select", "demo/word-bad, demo/word-odd"], "bad odd"),
        (["--select", "demo/word-bad", "--select=demo/word-odd"], "bad odd"),
        (["--select", "demo/word-*"], "bad odd mild off"),
        (["--select", "demo/word-old"], "bad"),
        (["--select", "demo", "--ignore", "demo/*-?dd,demo/*ild"], "bad off"),
        (["--select", "demo/word-odd", "--extend-select", "demo/word-off"], "odd off"),
        (["--ignore", "all", "--extend-select", "demo/word-off"], ""),
        (["--select", "all", "--without", "demo"], ""),
        (["--ignore", "demo", "--without", "demo"], ""),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_selection(gilint, report, options, rules):
    report("a.txt", TEXT)
    result = gilint("check", "--isolated", "--format", "json", *options, "a.txt")
    seen = [rule for rule, _, _ in found(result) if rule.startswith("demo/")]
    assert seen == [f"demo/word-{name}" for name in rules.split()]


def test_without_options_rules_that_are_off_stay_off(gilint, report):
    report("a.txt", TEXT)
    rules = [rule for rule, _, _ in found(gilint("check", "--format=json", "a.txt"))]
    assert "demo/word-bad" in rules
    assert "demo/word-off" not in rules


def test_an_old_name_works_with_a_notice(gilint, report):
    report("a.txt", "坏")
    result = gilint("check", "--select", "demo/word-old", "a.txt")
    assert "demo/word-old 已改名为 demo/word-bad" in result.out
    result = gilint("check", "--select", "demo/word-old", "--format", "json", "a.txt")
    assert "demo/word-old 已改名为 demo/word-bad" in result.err
    assert found(result) == [("demo/word-bad", 1, 1)]


def test_a_pack_that_is_left_out_is_named(gilint, report):
    report("a.txt", "坏")
    assert "没有启用规则包 demo" in gilint("check", "--without", "demo", "a.txt").out


def test_standard_input(gilint):
    result = check(gilint, "--quiet", "-", stdin="很坏".encode("gbk"))
    assert result.out == "-:1:2: 错误 “坏”应为“好” [demo/word-bad]\n"
    named = check(gilint, "--format=json", "--stdin-filename", "部门\\甲.txt", "-", stdin=b"")
    assert json.loads(named.out)["files"][0]["path"] == "部门\\甲.txt"


def test_standard_input_takes_the_reader_of_its_name(gilint):
    result = check(gilint, "--format=json", "--stdin-filename", "a.demo", "-", stdin=b"x")
    assert json.loads(result.out)["files"][0]["reader"] == "demo"


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"no", "不是示范文件"), (b"crash", "读取器 demo 出错")],
)
def test_an_unreadable_file_is_a_problem(gilint, demo, data, said):
    (demo / "a.demo").write_bytes(data)
    (demo / "b.demo").write_text("坏", encoding="utf-8")
    result = check(gilint, "--format=json", "a.demo", "b.demo")
    assert result.status == 2
    problem = json.loads(result.out)["problems"][0]
    assert problem["path"] == "a.demo"
    assert said in problem["message"]
    assert found(result) == [("demo/word-bad", 1, 1)]


def test_the_context_options_reach_the_rules(gilint, report):
    report("a.txt", "境")
    options = ["--year", "2019", "--era", "2021", "--today", "2025年3月1日", "--draft"]
    result = gilint("check", "--isolated", "--select=demo/context-shown", *options, "-q", "a.txt")
    assert "提示 2019 2021 2025-03-01 True  [" in result.out


def test_encoding(gilint, report):
    report("a.txt", "很坏", "utf-16-le")
    assert check(gilint, "--encoding", "utf-16-le", "-q", "a.txt").out.startswith("a.txt:1:2: ")
    report("b.txt", "很坏", "gbk")
    result = check(gilint, "--encoding", "utf-8", "b.txt")
    assert result.status == 2
    assert "--encoding" in result.out


def test_output_goes_to_the_file(gilint, report, demo):
    report("a.txt", "坏")
    result = check(gilint, "--format", "json", "--output", "out.json", "a.txt")
    assert (result.status, result.out) == (1, "")
    assert "out.json" in result.err
    assert json.loads((demo / "out.json").read_text(encoding="utf-8"))["summary"]["error"] == 1
    assert check(gilint, "-q", "-o", "out.txt", "a.txt").err == ""


def test_a_packs_reporter(gilint, report):
    report("a.txt", "坏怪")
    assert check(gilint, "--format", "lines", "a.txt").out == "demo/word-bad\ndemo/word-odd\n"
    result = check(gilint, "--format", "boom", "a.txt")
    assert result.status == 2
    assert "格式 boom 写结果时出错：报告器坏了" in result.err


def test_exclude(gilint, report):
    report("a.txt", "坏")
    report("草稿/b.txt", "坏")
    result = check(gilint, "-q", "--exclude", "草稿/", ".")
    assert result.out.startswith("a.txt:1:1")
    assert "b.txt" not in result.out
    result = check(gilint, "--exclude", "a.*,*.md", "a.txt")
    assert (result.status, "略过 1 个点名的文件" in result.out) == (0, True)


def test_jobs_change_nothing(gilint, report):
    for number in range(40):
        report(f"{number:02}.txt", "坏怪" * number)
    one = json.loads(check(gilint, "--format=json", "--jobs=1", ".").out)
    two = json.loads(check(gilint, "--format=json", "-j2", ".").out)
    auto = json.loads(check(gilint, "--format=json", "-j", "0", ".").out)
    for said in (one, two, auto):
        del said["summary"]["seconds"]
    assert one == two == auto
    assert one["summary"]["files"] == 40


def test_verbose_tells_what_each_file_was_taken_for(gilint, report):
    report("a.txt", "青石县水利局2024年政府信息公开工作年度报告\n很好。", "gbk")
    said = check(gilint, "-v", "a.txt").out
    assert "gb18030" in said
    assert "2024" in said
    assert "配置文件：没有" in said


def test_statistics(gilint, report):
    report("a.txt", "坏坏怪")
    said = check(gilint, "--statistics", "a.txt").out
    assert "2     2       demo/word-bad" in said
    assert "毫秒" in said


def test_quiet_is_one_line_a_finding(gilint, report):
    report("a.txt", "坏怪")
    result = check(gilint, "-q", "a.txt", "b.txt")
    assert len(result.out.splitlines()) == 3
    assert result.out.splitlines()[2].startswith("b.txt: 未检查: ")


def test_flags_may_be_joined_and_paths_may_begin_with_a_dash(gilint, report):
    report("-坏.txt", "坏")
    assert check(gilint, "-qv", "--", "-坏.txt").out.startswith("-坏.txt:1:1: ")


def test_a_bug_of_our_own_is_one_line(gilint, report, monkeypatch):
    from gilint.cli import call as module

    bug = Mock(side_effect=LookupError("bug\nof ours"))
    monkeypatch.setattr(module, "find_files", bug)
    report("a.txt", "坏")
    result = check(gilint, "a.txt")
    assert result.status == 2
    assert "程序内部出错：bug of ours（LookupError）" in result.err
    assert result.err.count("\n") == 1
    monkeypatch.setenv("GILINT_TRACEBACK", "1")
    from gilint.cli import main

    with pytest.raises(LookupError):
        main(["check", "a.txt"])
