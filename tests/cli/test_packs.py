"""Whatever is wrong with one pack is said with its name; the others run; exit 2."""

import json

import pytest

HEAD = '"""坏包。"""\nfrom gilint.api import Finding, Rule, Span, hookimpl\n'
RULE = '''
class Some(Rule):
    """一句话。"""
    name = "some"
    def check(self, doc):
        {body}

@hookimpl
def gilint_rules():
    return [Some]
'''


def outcome(program, code, *options):
    arguments = ("check", "--isolated", "--format=json", *options, "a.txt")
    done = program(*arguments, packs=[("ill", code)])
    return done.returncode, json.loads(done.stdout)


@pytest.fixture(autouse=True)
def _report(report):
    report("a.txt", "坏")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("import nothing_like_it", "nothing_like_it"),
        ("x = (", "SyntaxError"),
        (HEAD + "@hookimpl\ndef gilint_rulez():\n    return []\n", "gilint_rulez"),
        (HEAD + "@hookimpl\ndef gilint_rules():\n    return [1]\n", "不是规则类"),
        (HEAD + "@hookimpl\ndef gilint_rules():\n    raise OSError('no')\n", "no"),
    ],
    ids=["import", "syntax", "misspelt", "no rule", "hook"],
)
def test_a_pack_that_does_not_load(program, code, said):
    status, report = outcome(program, code)
    assert status == 2
    [problem] = report["problems"]
    assert problem["pack"] == "ill"
    assert said in problem["message"]
    assert "demo/word-bad" in [item["rule"] for item in report["findings"]]


@pytest.mark.parametrize("code", ["raise SystemExit(0)", HEAD + RULE.format(body="exit(0)")])
def test_a_pack_cannot_end_the_program_as_if_all_were_well(program, code):
    done = program("check", "--select=ill,demo", "a.txt", packs=[("ill", code)])
    assert done.returncode == 2


def test_without_a_broken_pack_all_is_well(program):
    status, report = outcome(program, "x = (", "--without", "ill", "--select=demo")
    assert (status, report["problems"]) == (1, [])


def test_a_configuration_may_leave_a_broken_pack_out(program, demo):
    (demo / ".gilint.yaml").write_text("without: [ill]\nignore: [ill/some]\n")
    done = program("check", "--select=demo", "a.txt", packs=[("ill", "x = (")])
    assert done.returncode == 1
    assert "没有启用规则包 ill" in done.stdout.decode()


@pytest.mark.parametrize("command", ["show", "config"])
def test_other_commands_tell_of_a_pack_that_does_not_load_too(program, command):
    done = program(command, "--isolated", "a.txt", packs=[("ill", "x = (")])
    assert done.returncode == 0
    assert done.stderr.decode().startswith("gilint: 规则包 gilint-ill[ill] 不能用")


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("raise KeyError('oh')", "KeyError"),
        ("yield 'words'", "给出的不是 Finding：str"),
        ("yield Finding(Span(0, 99), 'far')", "超出全文"),
        ("yield Finding(Span(0, 1), ' ')", "提示为空"),
        ("return 1", "TypeError"),
    ],
)
def test_a_rule_that_fails(program, body, said):
    status, report = outcome(program, HEAD + RULE.format(body=body), "--select=ill,demo")
    assert status == 2
    [problem] = report["problems"]
    assert (problem["rule"], problem["pack"], problem["path"]) == ("ill/some", "ill", "a.txt")
    assert said in problem["message"]
    assert [item["rule"] for item in report["findings"]] == ["demo/word-bad"]
    assert report["summary"]["files"] == 0


def test_the_text_report_names_what_failed(program):
    code = HEAD + RULE.format(body="raise KeyError('oh')")
    done = program("check", "--select=ill", "a.txt", packs=[("ill", code)])
    said = done.stdout.decode()
    assert "没有查完，共 1 处：" in said
    assert "a.txt：规则 ill/some 出错" in said


def test_the_catalogue_names_a_broken_pack(program):
    for command in (["rules"], ["packs"], ["explain", "demo/word-bad"]):
        done = program(*command, packs=[("ill", "x = (")])
        assert done.returncode == 2
        assert "gilint[ill]" in done.stderr.decode() or "gilint-ill[ill]" in done.stderr.decode()


def test_a_gate_is_told_as_not_checked(program):
    code = HEAD + RULE.format(body="yield doc.prose.cut(0, 1).finding('不是年度报告')").replace(
        'name = "some"', 'name = "some"\n    gate = True'
    )
    done = program("check", "--select=ill,demo", "a.txt", packs=[("ill", code)])
    said = done.stdout.decode()
    assert "不必检查，共 1 个文件：\n  a.txt：不是年度报告" in said
    assert "word-bad" not in said


def test_a_killed_process_is_a_problem(program, report):
    for number in range(60):
        report(f"reports/{number:02}.txt", "死" if number == 50 else "坏")
    body = "import os\n        if '死' in doc.source.text: os._exit(9)\n        return []"
    arguments = ("check", "--format=json", "--select=ill", "--jobs=2", "reports")
    done = program(*arguments, packs=[("ill", HEAD + RULE.format(body=body))])
    assert done.returncode == 2
    problems = json.loads(done.stdout)["problems"]
    assert "reports/50.txt" in [problem["path"] for problem in problems]
    assert all("意外终止" in problem["message"] for problem in problems)
