"""Comments and configuration that silence findings, and what is said of those that do not."""

import json

import pytest

DATED = "一、概述\n这里有坏字。{}\n{}\n那里也有坏字。\n"


@pytest.fixture
def lines(gilint, demo):
    """The lines on which ``demo/word-bad`` is still found, and the gilint/ rules that speak."""

    def lines(text, *options, name="a.md", config=""):
        (demo / name).write_text(text, encoding="utf-8")
        (demo / ".gilint.yaml").write_text(config, encoding="utf-8")
        call = ("check", "--select", "demo/word-bad,demo/word-odd", "--format", "json")
        found = json.loads(gilint(*call, *options, name).out)["findings"]
        bad = [each["start"]["line"] for each in found if each["rule"] == "demo/word-bad"]
        return bad, [each["rule"] for each in found if each["rule"].startswith("gilint/")]

    return lines


@pytest.mark.parametrize(
    ("behind", "between", "left"),
    [
        ("", "", [2, 4]),
        ("<!-- gilint: disable-line=demo/word-bad -->", "", [4]),
        ("", "<!-- gilint: disable-next-line=demo/word-bad -->", [2]),
        ("", "<!-- gilint: disable-next-line=demo/word-bad -->\n", [2]),
        ("", "<!-- gilint: disable=demo -->", [2]),
        ("", '<!-- gilint: disable-file=demo/word-* reason="样文" -->', []),
        ("<!-- gilint: disable=demo -->", "<!-- gilint: enable=demo -->", [4]),
        ("<!--gilint:disable-line=demo/word-odd,demo/word-bad reason=核过-->", "", [4]),
    ],
)
def test_lines_regions_and_files(lines, behind, between, left):
    assert lines(DATED.format(behind, between)) == (left, [])


def test_a_page_has_comments_of_its_own(lines):
    page = (
        "<html><body><p>一、概述</p>\n<p>有坏字。</p> <!-- gilint: disable-line=demo/word-bad -->\n"
        "<p>也有坏字。</p></body></html>"
    )
    assert lines(page, name="a.html") == ([3], [])


def test_what_silences_nothing_is_found(lines):
    text = "一、概述\n没有。 <!-- gilint: disable-line=demo/word-bad -->\n"
    assert lines(text) == ([], ["gilint/unused-suppression"])
    other = text.replace("word-bad", "word-mild")
    assert lines(other) == ([], [])


def test_findings_of_one_place_are_in_the_order_of_their_rules(gilint, demo):
    (demo / "a.txt").write_text("一、概述\n好。<!--gilint: x-->\n", encoding="utf-8")
    found = json.loads(gilint("check", "--select=all", "--format=json", "a.txt").out)["findings"]
    rules = [each["rule"] for each in found if each["start"] == {"line": 2, "column": 3}]
    assert rules == ["gilint/unknown-suppression", "residue/mojibake"]


@pytest.mark.parametrize(
    "comment",
    ["<!-- gilint: disable-line=demo/word-bda -->", "<!-- gilint: disable demo/word-bad -->"],
)
def test_what_names_no_rule_is_found(lines, comment):
    assert lines(f"一、概述\n有坏字。{comment}\n") == ([2], ["gilint/unknown-suppression"])


def test_reasons_may_be_asked_for(lines):
    comment = "<!-- gilint: disable-line=demo/word-bad{} -->"
    bare = f"一、概述\n有坏字。{comment.format('')}\n"
    assert lines(bare) == ([], [])
    assert lines(bare, "--require-reason") == ([], ["gilint/suppression-without-reason"])
    assert lines(bare, config="require-reason: true")[1] == ["gilint/suppression-without-reason"]
    told = "一、概述\n有坏字。" + comment.format(' reason="引文"') + "\n"
    assert lines(told, "--require-reason") == ([], [])


@pytest.mark.parametrize(
    ("config", "left"),
    [
        ("suppressions: [{rule: demo/word-bad}]", []),
        ("suppressions: [{rule: demo, quote: 那里}]", [2]),
        ("suppressions: [{rule: demo, files: '*.txt'}]", [2, 4]),
        ("suppressions: [{rule: demo, files: 'a.*', quote: 这里, reason: 引文}]", [4]),
        ("suppressions: [{rule: demo/word-odd}]", [2, 4]),
    ],
)
def test_configuration_silences_by_rule_file_and_words(lines, config, left):
    assert lines(DATED.format("", ""), config=config) == (left, [])


def test_a_wrong_entry_is_placed(gilint, demo):
    (demo / "a.md").write_text("。", encoding="utf-8")
    (demo / ".gilint.yaml").write_text("suppressions:\n  - {rul: demo}\n  - x\n", encoding="utf-8")
    result = gilint("check", "a.md")
    assert result.status == 2
    assert ".gilint.yaml:2:6：suppressions 里没有 rul 这个键；是不是 rule？" in result.err


def test_the_summary_counts_and_sarif_marks_them(gilint, demo):
    (demo / "a.md").write_text("有坏字。<!-- gilint: disable-line=demo -->\n", encoding="utf-8")
    call = ("check", "--select", "demo/word-bad")
    assert "按注释或配置略过 1 处" in gilint(*call, "a.md").out
    (result,) = json.loads(gilint(*call, "--format", "sarif", "a.md").out)["runs"][0]["results"]
    assert result["suppressions"][0]["kind"] == "inSource"


def test_a_silenced_finding_is_not_mended(gilint, demo):
    text = "有坏字。<!-- gilint: disable-line=demo/word-bad -->\n"
    (demo / "a.md").write_text(text, encoding="utf-8")
    gilint("check", "--select", "demo/word-bad", "--fix", "a.md")
    assert (demo / "a.md").read_text(encoding="utf-8") == text


def test_a_comment_is_no_text_of_the_report(gilint, demo):
    text = "一、概述\n公开信息12条。<!-- gilint: disable-line=demo, -->\n"
    (demo / "a.txt").write_text(text, encoding="utf-8")
    found = json.loads(gilint("check", "--select", "punctuation", "--format", "json", "a.txt").out)
    assert [each["rule"] for each in found["findings"]] == []


@pytest.mark.parametrize("mark", ["\f", "\u2028", "\x85", "\v"])
def test_a_line_is_what_a_position_counts(lines, mark):
    """What ends a line for Python alone, such as the form feed of a page, ends none here."""
    text = f"第一页{mark}\n" + DATED.format("<!-- gilint: disable-line=demo/word-bad -->", "")
    assert lines(text) == ([5], [])
