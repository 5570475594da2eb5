"""``gilint config``: what holds for a file, who said so, and that it can be pasted back."""

import json
import re
from pathlib import Path

import pytest

DOCUMENT = Path(__file__).parents[2] / "docs" / "configuration.md"
BASE = """\
agency: {place: 青石县, kind: department}
year: 2023
fail-on: error
select: [demo, structure/problems-thin]
ignore: [demo/word-odd]
severity: {demo/word-bad: warning}
rules:
  demo/word-bad: {limit: 1, words: [甲]}
forms: [own.yaml]
terms:
  - {pattern: '窗口(?!期)', message: "写作：服务窗口", fix: 服务窗口}
  - 网格长
"""
OWN = """\
extends: shared/base.yaml
agency: {name: 青石县水务局}
year: 2024
draft: true
severity: {demo: error}
rules:
  demo/word-bad: {limit: 3}
per-file-ignores: {'a.*': [demo/word-mild]}
suppressions:
  - {rule: demo/word-bad, files: 'a.*', quote: "3: 坏", reason: 经批准}
  - {rule: demo/word-bad, files: 'b.*'}
exclude: ['b.*']
limits: {pages: 500}
"""
FORM = """\
forms:
  - id: own
    heads: [本县统计]
    columns: [{id: c1, label: 本年}]
    rows: [{id: r1, label: 件数}]
"""


@pytest.fixture
def files(report):
    report("shared/base.yaml", BASE)
    report("shared/own.yaml", FORM)
    report(".gilint.yaml", OWN)
    report("a.txt", "3: 坏坏坏坏怪淡暗，窗口。")
    report("b.txt", "坏")


def said(gilint, *arguments):
    result = gilint("config", "--format", "json", *arguments)
    assert result.status == 0, result.err
    return json.loads(result.out)


def rules(found):
    return {each.pop("rule"): each for each in found["rules"]}


def test_every_value_says_where_it_comes_from(gilint, files):
    found = said(gilint, "a.txt", "--era", "2021")
    settings = found["settings"]
    assert found["files"] == [".gilint.yaml", "shared/base.yaml"]
    assert settings["year"] == {"value": 2024, "from": {"file": ".gilint.yaml", "line": 3}}
    assert settings["fail-on"] == {
        "value": "error",
        "from": {"file": "shared/base.yaml", "line": 3},
    }
    assert settings["era"] == {"value": "2021", "from": {"option": "--era"}}
    assert settings["encoding"] == {"value": None, "from": {}}
    assert settings["draft"]["value"] is True
    assert settings["agency"]["place"]["from"]["file"] == "shared/base.yaml"
    assert settings["agency"]["name"]["value"] == "青石县水务局"
    assert settings["limits"]["pages"] == {
        "value": 500,
        "from": {"file": ".gilint.yaml", "line": 13},
    }
    assert settings["limits"]["depth"]["from"] == {}
    assert [each["value"] for each in settings["forms"]] == ["shared/own.yaml"]
    assert [each["from"]["line"] for each in settings["terms"]] == [11, 12]


def test_every_rule_says_whether_it_runs_and_who_said_so(gilint, files):
    found = rules(said(gilint, "a.txt", "--extend-select", "demo/word-off"))
    base = {"file": "shared/base.yaml"}
    assert found["demo/word-bad"] == {
        "runs": {"value": True, "from": {**base, "line": 4, "key": "select"}},
        "severity": {"value": "error", "from": {"file": ".gilint.yaml", "line": 5}},
        "options": {
            "limit": {"value": 3, "from": {"file": ".gilint.yaml", "line": 7}},
            "words": {"value": ["甲"], "from": {**base, "line": 8}},
        },
    }
    why = {id_: each["runs"] for id_, each in found.items()}
    assert why["demo/word-odd"] == {"value": False, "from": {**base, "line": 5, "key": "ignore"}}
    assert why["demo/word-mild"]["from"]["key"] == "per-file-ignores"
    assert why["demo/word-off"] == {"value": True, "from": {"option": "--extend-select"}}
    assert why["demo/context-shown"]["value"] is True
    assert why["dates/date-impossible"] == {
        "value": False,
        "from": {**base, "line": 4, "key": "select"},
    }


def test_the_rules_that_it_says_run_are_those_that_run(gilint, files):
    found = {id_ for id_, each in rules(said(gilint, "a.txt")).items() if each["runs"]["value"]}
    statistics = json.loads(gilint("check", "--format", "json", "a.txt").out)
    assert {each["rule"] for each in statistics["findings"]} <= found
    assert found == {"demo/word-bad", "demo/word-off", "demo/context-shown"} | {
        "structure/problems-thin"
    }


def test_a_pack_that_is_left_out(gilint, files, report):
    report(".gilint.yaml", OWN + "without: [demo]")
    found = said(gilint, "a.txt")
    assert not any(id_.startswith("demo/") for id_ in rules(found))
    report("sub/c.txt", "坏")
    report("sub/.gilint.yaml", "without: [demo]\nselect: [demo]")
    result = gilint("config", "sub/c.txt", "--format", "json")
    assert not any(each["runs"]["value"] for each in json.loads(result.out)["rules"])


def test_a_file_that_is_kept_out_is_told(gilint, files):
    assert said(gilint, "a.txt")["excluded"] is None
    assert said(gilint, "b.txt")["excluded"] == {"file": ".gilint.yaml", "line": 12}
    assert "# 这个文件不查：.gilint.yaml:12 exclude" in gilint("config", "b.txt").out


def without_places(found):
    """What holds, leaving out who said it."""
    settings = json.loads(json.dumps(found["settings"]), object_hook=dropped)
    running = {each["rule"]: each for each in found["rules"] if each["runs"]["value"]}
    return settings, json.loads(json.dumps(running), object_hook=dropped)


def dropped(said):
    return {key: value for key, value in said.items() if key != "from"}


@pytest.mark.parametrize("call", [(), ("--year", "2020", "--ignore", "demo/word-off")])
@pytest.mark.parametrize(
    "config", [OWN, "", "select: []", "extends: shared/base.yaml\nagency: {name: 乙局}"]
)
def test_what_it_prints_can_be_pasted_back(gilint, files, report, config, call):
    report(".gilint.yaml", config)
    printed = gilint("config", "a.txt", *call)
    before, findings = said(gilint, "a.txt", *call), gilint("check", "-q", "a.txt", *call)
    report(".gilint.yaml", printed.out)
    assert without_places(said(gilint, "a.txt")) == without_places(before)
    assert gilint("check", "-q", "a.txt") == findings
    assert printed.err == ""


def test_without_a_configuration(gilint, report):
    report("a.txt", "坏")
    result = gilint("config", "--isolated", "a.txt")
    assert (result.status, result.err) == (0, "")
    assert "没有 .gilint.yaml，都是默认" in result.out
    assert "\nfail-on: warning" in result.out
    assert "# 默认今天，2" in result.out


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ([], "缺少文件"),
        (["none.txt"], "没有文件 none.txt"),
        (["."], "是文件夹，要写文件"),
        (["a.txt", "--select", "dmo"], "是不是 demo？"),
        (["a.txt", "--config", "none.yaml"], "none.yaml:1:1：打不开"),
        (["bad/b.txt"], "bad/.gilint.yaml:1:1：没有 x 这个键"),
    ],
)
def test_what_is_wrong_is_told(gilint, report, call, message):
    report("a.txt", "坏")
    report("bad/b.txt", "坏")
    report("bad/.gilint.yaml", "x: 1")
    result = gilint("config", *call)
    assert (result.status, result.out) == (2, "")
    assert message in result.err


def test_the_documents_example(gilint, report):
    text = DOCUMENT.read_text("utf-8")
    example = text.partition("<!-- example -->")[2].partition("<!-- /example -->")[0]
    blocks = re.findall(r"(?:^    .*\n|^\n(?=    ))+", example, re.MULTILINE)
    base, own, shown = (
        re.sub("^    ", "", block.strip("\n"), flags=re.MULTILINE) for block in blocks
    )
    report("2024.txt", "好")
    for block in (base, own):
        name, _, content = block.partition("\n")
        report(name.removeprefix("# "), content)
    command, *lines = shown.splitlines()
    printed = [line.split() for line in gilint(*command.split()[2:]).out.splitlines()]
    places = [printed.index(line.split()) for line in lines if line.strip() not in {"", "…"}]
    assert places == sorted(places)
