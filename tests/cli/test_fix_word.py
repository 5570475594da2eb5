"""``--fix`` and Word files: the file stays, what it becomes goes to a copy beside it."""

import pytest

REPORT = "青石县水务局2017年政府信息公开工作年度报告\n一、概述\n全年公开信息12条，，均已更新。\n"


@pytest.fixture
def fix(gilint):
    def run(*arguments):
        return gilint("check", "--select", "punctuation/superfluous-punct", *arguments)

    return run


@pytest.fixture
def original(demo, save_word):
    return save_word(demo / "报告.docx", REPORT)


def lines(path):
    import docx

    return "".join(f"{paragraph.text}\n" for paragraph in docx.Document(path).paragraphs)


def test_the_copy_is_mended_and_the_file_stays(fix, demo, original):
    before = original.read_bytes()
    result = fix("--fix", ".")
    assert result.status == 1
    assert "报告.docx 没有动，改好的存为 报告.改.docx" in result.out
    assert original.read_bytes() == before
    assert lines(demo / "报告.改.docx") == REPORT.replace("，，", "，")
    assert fix("报告.改.docx").status == 0


def test_the_next_run_leaves_the_copy_out_and_says_so(fix, demo, original):
    fix("--fix", ".")
    again = fix("--fix", ".")
    assert again.status == 1
    assert "略过 1 个改好或加了批注的副本" in again.out
    assert sorted(path.name for path in demo.iterdir()) == ["报告.docx", "报告.改.docx"]
    original.unlink()
    assert "检查了 1 个文件" in fix(".").out


def test_a_copy_that_somebody_has_worked_on_is_not_written_over(fix, demo, original, save_word):
    fix("--fix", ".")
    copy = save_word(demo / "报告.改.docx", REPORT + "手工补充。\n")
    before = copy.read_bytes()
    result = fix("--fix", ".")
    assert (result.status, "报告.改.docx 已经在" in result.out) == (2, True)
    assert copy.read_bytes() == before


def test_unsafe_fixes_only_when_asked_for(gilint, demo, save_word):
    save_word(demo / "a.docx", REPORT.replace("，，均已更新", "，更新了社会度关注的信息"))
    rule = ("check", "--select", "wording/phrase-near-miss", "a.docx")
    gilint(*rule, "--fix")
    assert not (demo / "a.改.docx").exists()
    gilint(*rule, "--fix", "--unsafe-fixes")
    assert "社会关注度" in lines(demo / "a.改.docx")


def test_a_diff_shows_lines_and_writes_nothing(fix, demo, original):
    result = fix("--diff", ".")
    assert result.status == 1
    assert "-全年公开信息12条，，均已更新。\n+全年公开信息12条，均已更新。\n" in result.out
    assert list(demo.iterdir()) == [original]


def test_a_clean_file_gets_no_copy(fix, demo, original, save_word):
    save_word(original, REPORT.replace("，，", "，"))
    assert fix("--fix", ".").status == 0
    assert list(demo.iterdir()) == [original]


def test_a_signed_file_is_told(fix, demo, original):
    import zipfile

    with zipfile.ZipFile(original, "a") as package:
        package.writestr("_xmlsignatures/origin.sigs", b"")
    result = fix("--fix", ".")
    assert (result.status, "数字签名" in result.out) == (2, True)
    assert list(demo.iterdir()) == [original]
