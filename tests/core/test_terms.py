"""Rules in YAML: what they find, how mistakes are told, and that no run pays for reading them."""

import subprocess
import sys
from pathlib import Path

import pytest

from gilint import terms
from gilint.rule import OptionError
from gilint.termfiles import read_term_file
from gilint.terms import COMPILED, Term, TermError, Terms, compile_folder, read_terms, term_rules
from gilint.testing import cases, check_case, document

HEAD = "name: old-name\ndoc: |\n  旧名称。\nseverity: error\ngood: 一切正常。\nentries:\n"
ENTRIES = """\
  - words: {文化局: 文旅局, 卫生局: 卫健局}
    unless: [广播文化局]
    good: 广播文化局已撤并。
    bad: ⟦文化局⟧和⟦卫生局⟧公开12条。
  - pattern: 收费(?P<at>标淮)
    near: 标淮
    message: “{wrong}”应为“{right}”
    fix: 标准
    safe: true
    severity: warning
    bad: 公布收费⟦标淮⟧。
  - pattern: (\\d)条(?=申请)
    near: 条申请
    message: 申请以件计
    fix: \\1件
    bad:
      收到⟦1条⟧申请。: 收到1件申请。
  - words: [网点]
    message: 不用“{wrong}”
    quoted: true
    bad: “⟦网点⟧”5家。
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "old-name.yaml").write_text(HEAD + ENTRIES, encoding="utf-8")
    return tmp_path


def test_a_file_is_a_rule(folder):
    (rule,) = term_rules(folder)
    assert (rule.name, rule.summary(), rule.severity.label) == ("old-name", "旧名称。", "error")
    assert rule.fixable()
    assert rule.__name__ == "OldName"
    for case in cases(rule):
        check_case(case)


def test_the_compiled_file_says_the_same(folder):
    (read,) = term_rules(folder)
    (folder / COMPILED).write_text(compile_folder(folder), encoding="utf-8")
    (loaded,) = term_rules(folder)
    assert loaded.terms.all == read.terms.all
    assert loaded.bad == read.bad


def test_an_outdated_compiled_file_is_not_used(folder, monkeypatch):
    (folder / COMPILED).write_text(compile_folder(folder), encoding="utf-8")
    monkeypatch.setattr(terms, "_read", lambda _: pytest.fail("read though compiled"))
    assert term_rules(folder)
    path = folder / "old-name.yaml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert term_rules(folder), "line ends do not count"
    monkeypatch.undo()
    path.write_text(path.read_text(encoding="utf-8").replace("网点", "网店"), encoding="utf-8")
    (rule,) = term_rules(folder)
    assert "“⟦网店⟧”5家。" in rule.bad


PACKS = sorted(Path(__file__).parents[2].glob("plugins/*/_terms.json"))


@pytest.mark.parametrize("path", PACKS, ids=lambda path: path.parent.name)
def test_shipped_files_are_up_to_date(path):
    made = compile_folder(path.parent)
    assert path.read_text(encoding="utf-8") == made, f"run: python -m gilint.terms {path.parent}"


def test_every_pack_with_yaml_ships_a_compiled_file():
    folders = {path.parent for path in Path(__file__).parents[2].glob("plugins/*/*.yaml")}
    assert folders == {path.parent for path in PACKS}


def test_a_run_reads_no_yaml():
    code = """
import sys
from gilint.packs import load_packs
assert not load_packs().problems
print("ruamel.yaml" in sys.modules)"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, encoding="utf-8"
    )
    assert done.stdout.strip() == "False"


MISTAKES = {
    "old-name.yaml:8: 没有 mesage 这个键，是不是 message？": "  - words: [旧]\n    mesage: 错\n",
    "old-name.yaml:7: 每个词条要有 words 或 pattern，二者取一": "  - message: 错\n",
    "old-name.yaml:7: 缺少 message": "  - pattern: 旧名\n",
    "old-name.yaml:7: pattern 不是合格的正则表达式": "  - pattern: 旧(名\n    message: 错\n",
    "old-name.yaml:7: pattern 不能匹配空白": "  - pattern: 旧*\n    message: 错\n",
    "old-name.yaml:7: pattern 中没有必定出现的字": "  - pattern: \\d+\n    message: 错\n",
    "old-name.yaml:8: severity 应是": "  - words: 旧\n    severity: 严重\n",
    "old-name.yaml:8: safe 应是 true 或 false": "  - words: 旧\n    safe: 是\n",
    "old-name.yaml:8: bad 要用 ⟦ ⟧": "  - words: 旧\n    bad: 旧名称\n",
    "old-name.yaml:7: words 应是": "  - words: {旧: 1}\n",
    "old-name.yaml:7: words 应是词、词的列表或“错词: 正词”，现为 None": "  - words:\n",
    "old-name.yaml:8: 不是合格的 YAML": "  - words: [旧\n",
    "old-name.yaml:7: 这里应是": "  - 旧\n",
}


@pytest.mark.parametrize(("said", "entries"), MISTAKES.items())
def test_mistakes_are_told_with_their_line(tmp_path, said, entries):
    path = tmp_path / "old-name.yaml"
    path.write_text(HEAD + entries, encoding="utf-8")
    with pytest.raises(TermError) as caught:
        read_term_file(path)
    assert str(caught.value).startswith(said)


def test_a_file_without_entries(tmp_path):
    path = tmp_path / "empty.yaml"
    path.write_text("name: empty\ndoc: 空。\n", encoding="utf-8")
    with pytest.raises(TermError, match=r"^empty.yaml:1: 缺少 entries"):
        term_rules(tmp_path)


def found(text, *entries):
    return [
        (item.message, item.fix.edits[0].text if item.fix else None)
        for item in read_terms(entries).find(document(text))
    ]


def test_terms_of_a_user():
    assert found("文化局和网点", "文化局 => 文旅局", "网点") == [
        ("“文化局”应为“文旅局”", "文旅局"),
        ("不用“网点”", None),
    ]
    assert found("群众来访日", {"words": ["群众来访"], "unless": ["群众来访日"]}) == []
    with pytest.raises(TermError, match=r"^terms 第2项：没有 word 这个键"):
        read_terms(["好", {"word": "错"}])


TABLE = "申请12条，转结1件。\n\n| 指标 | 单位 | 数 |\n|---|---|---|\n| 转结申请数 | 条 | 1 |\n"


def test_tables_are_looked_at_where_asked():
    entry = {"words": {"转结": "结转"}}
    assert len(found(TABLE, entry)) == 1
    assert len(found(TABLE, entry | {"tables": True})) == 2
    assert len(found(TABLE, entry | {"tables": True, "unless": ["转结申请"]})) == 1


def test_a_table_can_say_that_it_is_right():
    entry = {"pattern": "申请\\d+条", "message": "以件计"}
    assert len(found(TABLE, entry)) == 1
    assert found(TABLE, entry | {"unless_table": r"申请数[ |]+条"}) == []
    with pytest.raises(TermError, match=r"^terms 第1项：unless_table 不能匹配空白"):
        read_terms([entry | {"unless_table": "条?"}])


def test_the_longest_of_overlapping_terms_speaks():
    assert found("县文化局", "文化=>文旅", "县文化局=>县文旅局") == [
        ("“县文化局”应为“县文旅局”", "县文旅局")
    ]


def test_a_pattern_finds_its_own_literals():
    (term,) = read_terms([{"pattern": "(?<!不)转结(?=下)|结办", "message": "错"}]).all
    assert term.near == ("转结", "结办")
    assert list(Terms([Term("错", ("错",), "错")]).find(document("对"))) == []


def test_options_of_user_terms_are_checked():
    from gilint.packs import load_packs

    rule = load_packs().rules()["wording/user-terms"]
    assert rule(terms=["甲=>乙", {"words": "丙"}])
    with pytest.raises(OptionError):
        rule(terms=[1])
    with pytest.raises(OptionError, match="terms 第1项"):
        rule(terms=[{"word": "丙"}])
