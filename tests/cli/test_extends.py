"""``extends``: configurations that build on files and packs, and who wins."""

import json

import pytest

ACME = '''
"""甲。"""
from pathlib import Path

from gilint.api import hookimpl


@hookimpl
def gilint_configuration():
    return Path(__file__).with_name("acme.yaml")
'''


@pytest.fixture
def rules(gilint, report):
    """The rules that speak of a report on four words, and one that is off."""
    report("a.txt", "坏怪淡暗")

    def found(*arguments):
        result = gilint("check", "--format", "json", *(arguments or ["a.txt"]))
        assert result.status < 2, result.err
        return [
            each["rule"].removeprefix("demo/word-") for each in json.loads(result.out)["findings"]
        ]

    return found


@pytest.fixture
def acme(make_pack, demo, monkeypatch):
    """The pack ``acme`` is installed and offers a configuration."""

    def install(text, code=ACME):
        site = make_pack(demo / "site", "acme", code)
        (site / "acme.yaml").write_text(text, encoding="utf-8")
        monkeypatch.syspath_prepend(str(site))
        monkeypatch.delitem(__import__("sys").modules, "gilint_acme", raising=False)

    return install


DEMO = "select: [demo]\n"


@pytest.mark.parametrize(
    ("base", "own", "expected"),
    [
        (DEMO, "", "bad odd mild off"),
        (DEMO, "select: [demo/word-bad]", "bad"),
        (DEMO + "ignore: [demo/word-bad]", "ignore: [demo/word-odd]", "mild off"),
        (DEMO + "ignore: [demo/word-bad]", "select: [demo/word-bad]", "bad"),
        (DEMO + "ignore: [demo/word-bad]", "extend-select: [demo/word-bad]", "bad odd mild off"),
        ("select: [demo/word-odd]", "extend-select: [demo/word-off]", "odd off"),
        (DEMO + "without: [demo]", "", ""),
        (DEMO + "rules: {demo/word-bad: {limit: 1}}", "", "odd mild off"),
        (
            DEMO + "rules: {demo/word-bad: {limit: 1}}",
            "rules: {demo/word-bad: {limit: 0}}",
            "bad odd mild off",
        ),
        (
            DEMO + "rules: {demo/word-bad: {limit: 1}}",
            "rules: {demo/word-bad: {words: [x]}}",
            "odd mild off",
        ),
        (
            DEMO + "per-file-ignores: {'*.txt': [demo/word-bad]}",
            "per-file-ignores: {'*.txt': [demo/word-odd]}",
            "mild off",
        ),
        (
            DEMO + "suppressions: [{rule: demo/word-bad}]",
            "suppressions: [{rule: demo/word-odd}]",
            "mild off",
        ),
        (DEMO + "exclude: ['*.txt']", "exclude: ['!a.txt']", "bad odd mild off"),
        (DEMO + "exclude: ['!a.txt']", "exclude: ['*.txt']", ""),
    ],
)
def test_what_a_file_says_and_what_it_extends_says(rules, report, base, own, expected):
    report("base.yaml", base)
    report(".gilint.yaml", f"extends: base.yaml\n{own}")
    assert rules() == expected.split()


def test_the_command_line_wins_over_all(rules, report):
    report("base.yaml", "select: [demo/word-bad]\nfail-on: error")
    report(".gilint.yaml", "extends: base.yaml\nignore: [demo/word-bad]")
    assert rules("a.txt", "--select", "demo/word-bad") == ["bad"]


def test_values_and_mappings(gilint, report):
    report("a.txt", "境")
    report(
        "base.yaml",
        "select: [demo/context-shown]\nyear: 2020\ndraft: true\ntoday: 2024-02-01\n"
        "agency: {name: 甲局, place: 青石县}\n"
        "severity: {demo: error, demo/context-shown: info}\n",
    )
    report(
        ".gilint.yaml",
        "extends: base.yaml\nyear: 2021\ndraft: false\nagency: {name: 乙局}\n"
        "severity: {demo: warning}\n",
    )
    (found,) = json.loads(gilint("check", "--format", "json", "a.txt").out)["findings"]
    assert found["message"] == "2021 2021 2024-02-01 False 乙局"
    assert found["severity"] == "warning"


def test_the_users_terms_add_up(rules, report):
    terms = "terms: [{word: %s, message: 不写}]\n"
    report("base.yaml", "select: [wording/user-terms]\n" + terms % "怪")
    report(".gilint.yaml", "extends: base.yaml\n" + terms % "淡")
    assert rules() == ["wording/user-terms"] * 2


def test_later_ones_win_and_chains_are_followed(rules, report):
    report("far/base.yaml", "select: [demo/word-bad]\nextend-select: [demo/word-off]")
    report("mid.yaml", "extends: far/base.yaml\nselect: [demo/word-odd]")
    report("other.yaml", "extends: [./far/base.yaml]\nselect: [demo/word-mild]")
    report(".gilint.yaml", "extends: [mid.yaml, other.yaml]")
    assert rules() == ["mild"]
    report(".gilint.yaml", "extends: [other.yaml, mid.yaml]")
    assert rules() == ["odd"]


def test_the_nearest_file_holds_alone_unless_it_extends(rules, report):
    report("sub/a.txt", "坏怪")
    report(".gilint.yaml", "select: [demo]\nignore: [demo/word-bad]")
    report("sub/.gilint.yaml", "select: [demo]")
    assert rules("sub/a.txt") == ["bad", "odd"]
    report("sub/.gilint.yaml", "extends: ../.gilint.yaml")
    assert rules("sub/a.txt") == ["odd"]


def test_patterns_and_forms_belong_to_the_file_that_holds_them(rules, report, gilint):
    report("sub/a.txt", "坏怪")
    report("sub/b.txt", "坏怪")
    report("a.txt", "坏")
    report("shared/base.yaml", "exclude: ['*.txt']")
    report(
        ".gilint.yaml",
        "extends: shared/base.yaml\nselect: [demo/word-bad]\nexclude: [/sub/a.txt]",
    )
    assert rules("--", "a.txt", "sub/b.txt") == ["bad", "bad"]
    report("sub/.gilint.yaml", "extends: ../.gilint.yaml")
    assert rules("sub") == ["bad"]
    report("shared/base.yaml", "forms: [own.yaml]")
    report("shared/own.yaml", "forms: []")
    assert "gilint: shared/own.yaml:1:8：" in gilint("check", "a.txt").err


def test_the_explicit_file_extends_from_its_own_folder(rules, report):
    report("conf/base.yaml", "select: [demo/word-odd]\nexclude: [a.txt]")
    report("conf/own.yaml", "extends: base.yaml")
    assert rules("--config", "conf/own.yaml", "a.txt") == ["odd"]


def test_a_pack_offers_a_configuration(rules, report, acme):
    acme("select: [demo]\nper-file-ignores: {'a.*': [demo/word-bad]}\nextends: ./more.yaml")
    report("site/more.yaml", "rules: {demo/word-odd: {}}\nseverity: {demo/word-odd: error}")
    report(".gilint.yaml", "extends: acme\nignore: [demo/word-mild]")
    assert rules() == ["odd", "off"]


def test_packs_that_offer_one_are_listed(gilint, acme):
    acme("select: [demo]")
    listed = {
        each["name"]: each["configuration"]
        for each in json.loads(gilint("packs", "--format", "json").out)
    }
    assert listed["acme"].endswith("acme.yaml")
    assert listed["demo"] is None


def test_what_a_pack_says_wrongly_is_told_at_its_place(gilint, report, acme):
    acme("selct: [demo]")
    report("a.txt", "坏")
    report(".gilint.yaml", "extends: [acme]")
    assert "gilint: site/acme.yaml:1:1：没有 selct 这个键" in gilint("check", "a.txt").err


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ("extends: bas.yaml", "1:10：extends 的文件 bas.yaml 不存在；是不是 base.yaml？"),
        ("extends: [no/x.yaml]", "1:11：extends 的文件 no/x.yaml 不存在；路径从写 extends"),
        ("extends: ./sub", "1:10：extends 的 ./sub 是文件夹"),
        ("extends: .gilint.yaml", "1:10：extends 绕了回来：.gilint.yaml → .gilint.yaml"),
        (
            "extends:\n  - ring.yaml",
            "ring.yaml:1:10：extends 绕了回来：.gilint.yaml → ring.yaml →",
        ),
        ("extends: dmo", "1:10：extends 没有规则包 dmo；是不是 demo？"),
        ("extends: base", "要写文件的，写明路径，如 ./base.yaml"),
        ("extends: demo", "1:10：规则包 demo 没有给出可以沿用的配置"),
        ("extends: demo\nwithout: [demo]", "1:10：规则包 demo 没有启用，不能沿用它的配置"),
        ("extends: {a: b}", "1:10：extends 应是文字的列表"),
        ("extends: wrong.yaml\nyear: 2024", "wrong.yaml:1:1：没有 yer 这个键；是不是 year？"),
        ("extends: wrong.yaml\nyear: 2024", "wrong.yaml:2:9：ignore 应是文字"),
        ("extends: broken.yaml", "broken.yaml:1:5："),
    ],
)
def test_every_mistake_is_told_once_at_its_place(gilint, report, own, said):
    report("a.txt", "坏")
    report("sub/b.txt", "坏")
    report("base.yaml", "")
    report("ring.yaml", "extends: .gilint.yaml")
    report("wrong.yaml", "yer: 1\nignore: {a: 1}\nselect: [demo/word-bat]")
    report("broken.yaml", "x: [")
    report(".gilint.yaml", own)
    result = gilint("check", ".")
    assert (result.status, result.out) == (2, "")
    assert result.err.count(said) == 1, result.err


@pytest.mark.parametrize("given", ["'acme.yaml'", "Path('acme.yaml')", "3"])
def test_a_pack_whose_configuration_is_no_path_is_named(gilint, report, acme, given):
    acme("", ACME.replace('Path(__file__).with_name("acme.yaml")', given))
    report("a.txt", "好")
    result = gilint("check", "a.txt")
    assert result.status == 2
    assert "gilint_configuration 给出的不是文件的绝对路径" in result.out + result.err


def test_a_pack_whose_file_is_missing_is_named(gilint, report, acme):
    acme("", ACME.replace("acme.yaml", "gone.yaml"))
    report("a.txt", "好")
    report(".gilint.yaml", "extends: acme")
    assert "site/gone.yaml:1:1：打不开：文件不存在" in gilint("check", "a.txt").err
