"""``gilint annotate``: comments in a copy, the file itself as it was."""

import re
import zipfile

import pytest

REPORT = "青石县水务局2017年政府信息公开工作年度报告\n一、概述\n全年公开信息12条，，均已更新。\n"
RULES = ("--select", "punctuation/superfluous-punct,wording/phrase-near-miss")


@pytest.fixture
def annotate(gilint):
    return lambda *arguments: gilint("annotate", *RULES, *arguments)


@pytest.fixture
def original(demo, save_word):
    return save_word(demo / "报告.docx", REPORT)


def comments(path):
    import docx

    return [(each.author, each.initials, each.text) for each in docx.Document(path).comments]


def body(path):
    with zipfile.ZipFile(path) as opened:
        return opened.read("word/document.xml").decode()


def test_comments_say_what_why_and_what_to_write(annotate, demo, original):
    before = original.read_bytes()
    result = annotate("报告.docx")
    assert (result.status, result.out) == (1, "报告.docx：1 处警告，写进 报告.批注.docx\n")
    assert original.read_bytes() == before
    said = (
        "标点“，”重复，只留一个\n依据：GB/T 15834-2011\n改为：“，”\n"
        "规则：punctuation/superfluous-punct"
    )
    assert comments(demo / "报告.批注.docx") == [("gilint", "警告", said)]
    assert "<w:del " not in body(demo / "报告.批注.docx")


def test_a_missing_part_is_a_comment_on_the_title(gilint, demo, original):
    gilint("annotate", "--select", "structure/section-missing", "报告.docx")
    first = re.search(r"<w:p>.*?</w:p>", body(demo / "报告.批注.docx"))[0]
    assert "commentRangeStart" in first
    assert "年度报告" in first


def test_suggestions_accepted_are_what_fix_gives(annotate, gilint, demo, original, save_word):
    save_word(original, REPORT + "社会度关注，，的信息公开后又更新。\n，，\n")
    annotate("--suggest", "报告.docx")
    gilint("check", *RULES, "--fix", "--unsafe-fixes", "报告.docx")
    new, mended = body(demo / "报告.批注.docx"), body(demo / "报告.改.docx")
    accepted = re.sub(r"<w:del .*?</w:del>", "", new)
    refused = re.sub(r"<w:ins .*?</w:ins>", "", new).replace("delText", "t")
    assert _text(accepted) == _text(mended)
    assert _text(refused) == _text(body(original))
    assert _text(accepted) != _text(refused)


def _text(xml):
    paragraphs = ["".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)<", p)) for p in xml.split("</w:p>")]
    return [each for each in paragraphs if each]


def test_walks_leave_copies_out_and_say_so(annotate, gilint, demo, original):
    annotate(".")
    again = gilint("check", *RULES, ".")
    assert "略过 1 个改好或加了批注的副本" in again.out
    assert "检查了 1 个文件" in again.out
    assert {path.name for path in demo.iterdir()} == {"报告.批注.docx", "报告.docx"}


def test_a_second_run_gives_the_same_and_follows_the_file(annotate, demo, original, save_word):
    copy = demo / "报告.批注.docx"
    annotate("报告.docx")
    first = copy.read_bytes()
    assert annotate("报告.docx").status == 1
    assert copy.read_bytes() == first
    annotate("--suggest", "报告.docx")
    assert "<w:del " in body(copy)
    save_word(original, REPORT + "又公开，，一批。\n")
    assert annotate("报告.docx").status == 1
    assert len(comments(copy)) == 2


def test_a_copy_that_somebody_has_worked_on_is_brought_up_to_date_by_its_name(
    annotate, demo, original
):
    import docx

    annotate("报告.docx")
    copy = demo / "报告.批注.docx"
    document = docx.Document(copy)
    last = document.add_paragraph("公开又一批。")
    document.add_comment(last.runs, "请核实", author="张", initials="张")
    document.save(copy)
    worked_on = copy.read_bytes()
    result = annotate("报告.docx")
    assert result.status == 2
    assert "报告.批注.docx 已经在" in result.err
    assert "gilint annotate 报告.批注.docx" in result.err
    assert copy.read_bytes() == worked_on
    annotate("报告.批注.docx")
    assert [author for author, *_ in comments(copy)].count("gilint") == 1
    assert ("张", "张", "请核实") in comments(copy)
    assert not (demo / "报告.批注.批注.docx").exists()


def test_a_clean_file_gets_no_copy(annotate, demo, original, save_word):
    save_word(original, REPORT.replace("，，", "，"))
    result = annotate("报告.docx")
    assert (result.status, result.out) == (0, "报告.docx：没有发现\n")
    assert list(demo.iterdir()) == [original]


def test_the_output_may_be_named(annotate, demo, original, save_word):
    annotate("报告.docx", "-o", "给张处.docx")
    assert len(comments(demo / "给张处.docx")) == 1
    assert annotate("报告.docx", "-o", "报告.docx").status == 2
    save_word(demo / "b.docx", REPORT)
    assert "只用于一个文件" in annotate("报告.docx", "b.docx", "-o", "c.docx").err


def test_what_can_go_nowhere_is_told(annotate, demo, original):
    assert "以 .docx 结尾" in annotate("报告.docx", "-o", "a.html").err
    assert annotate("-").status == 2
    assert annotate("没有.docx").status == 2
    assert list(demo.iterdir()) == [original]


def test_other_formats_become_a_page(annotate, report, demo):
    report("报告.txt", REPORT)
    result = annotate("报告.txt")
    assert (result.status, result.out) == (1, "报告.txt：1 处警告，写进 报告.txt.批注.html\n")
    assert "重复，只留一个" in (demo / "报告.txt.批注.html").read_text(encoding="utf-8")
    assert annotate(".").out == result.out


@pytest.mark.parametrize("data", [b"PK\x03\x04broken", b"", b"\xd0\xcf\x11\xe0" + b"\0" * 600])
def test_a_broken_file_is_one_line(annotate, demo, data):
    (demo / "坏.docx").write_bytes(data)
    result = annotate("坏.docx")
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith("gilint: 坏.docx：")
    assert len(result.err.splitlines()) == 1
    assert [path.name for path in demo.iterdir()] == ["坏.docx"]


def test_that_files_are_not_compared_is_told(gilint, report):
    report("a.txt", REPORT)
    report("b.txt", REPORT)
    assert "要比较用 gilint compare" in gilint("annotate", "--select", "compare", ".").err
    assert "要比较" not in gilint("annotate", "--select", "compare", "a.txt").err
