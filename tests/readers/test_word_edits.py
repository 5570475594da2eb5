"""Edits in Word files: the right runs change, every other byte of the package stays."""

import io
import re
import subprocess
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from making import OFFICE, PARAGRAPHS, needs_office, word_file
from test_word import packed, par, run

from gilint.api import Edit, Span, UnwritableError, edited_text
from gilint_readers import word


def change(data, *pairs):
    """A file's new bytes, each first text of a pair replaced by the second, and its new text."""
    source = word.read(data, "a.docx", None)
    edits = []
    for old, new in pairs:
        start = source.text.index(old)
        edits.append(Edit(Span(start, start + len(old)), new))
    new = word.edited(data, source, sorted(edits))
    return new, edited_text(source.text, sorted(edits))


def parts(data):
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        return {
            each.filename: (each.date_time, each.compress_type, opened.read(each))
            for each in opened.infolist()
        }


def main(data):
    return parts(data)["word/document.xml"][2].decode()


def test_all_but_the_edited_text_stays_byte_for_byte():
    data = word_file()
    new, text = change(data, ("2024年", "２０２４年"), ("规章", "规范"), ("12 |", "13 |"))
    assert word.read(new, "a.docx", None).text == text
    before, after = parts(data), parts(new)
    assert list(before) == list(after)
    assert {name for name in before if before[name] != after[name]} == {"word/document.xml"}
    shape = re.compile(r">[^<]*<")
    assert shape.sub("><", main(data)) == shape.sub("><", main(new))


def test_python_docx_reads_it_and_formats_stay():
    import docx

    document = docx.Document()
    paragraph = document.add_paragraph("公开")
    paragraph.add_run("，").bold = True
    paragraph.add_run("，共12条 & 均更新。")
    table = document.add_table(2, 2, "Table Grid")
    for cell, words in zip(table._cells, "甲，，乙丙丁", strict=False):
        cell.text = words
    document.sections[0].header.paragraphs[0].text = "页眉，，"
    file = io.BytesIO()
    document.save(file)
    new, _ = change(file.getvalue(), ("，，共", "，共"), ("均更新", "均<更新>"))
    read = docx.Document(io.BytesIO(new))
    runs = read.paragraphs[0].runs
    assert [(each.text, each.bold) for each in runs] == [
        *(("公开", None), ("，", True), ("共12条 & 均<更新>。", None)),
    ]
    assert read.sections[0].header.paragraphs[0].text == "页眉，，"


@needs_office
def test_libreoffice_shows_the_new_text(tmp_path):
    new, text = change(word_file(), ("按时办结率", "按期办结率"), ("，制定本报告", "制定本报告 "))
    (tmp_path / "a.docx").write_bytes(new)
    command = [OFFICE, "--headless", f"-env:UserInstallation=file://{tmp_path}/profile"]
    command += [
        "--convert-to",
        "txt:Text (encoded):UTF8",
        "--outdir",
        tmp_path,
        tmp_path / "a.docx",
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    shown = (tmp_path / "a.txt").read_text(encoding="utf-8-sig")
    paragraphs = [line for line in text.split("\n") if line and not line.startswith("|")]
    assert len(paragraphs) == len(PARAGRAPHS)
    assert [line for line in paragraphs if line not in shown] == []


def test_a_part_that_is_broken_is_not_packed_anew():
    file = io.BytesIO(packed(par(run("很坏。"))))
    with zipfile.ZipFile(file, "a") as opened:
        opened.writestr("word/other.bin", b"whole" * 9)
    with pytest.raises(UnwritableError, match="损坏"):
        change(file.getvalue().replace(b"whole", b"wh0le"), ("坏", "好"))


@pytest.mark.parametrize(
    ("runs", "pair", "said"),
    [
        (["一", "二三", "四"], ("一二三四", "甲"), ["甲", "", ""]),
        (["一", "二三", "四"], ("二三四", "二四"), ["一", "二", "四"]),
        (["一", "二三", "四"], ("三四", "三、四"), ["一", "二三、", "四"]),
        (["一", "二三", "四"], ("", "零"), ["零一", "二三", "四"]),
        (["一", "二三"], ("二三", "二三 "), ["一", "二三 "]),
        (["甲&amp;乙"], ("乙", "<乙>"), ["甲&amp;&lt;乙&gt;"]),
    ],
)
def test_new_text_goes_where_somebody_would_type_it(runs, pair, said):
    new, _ = change(packed(par(*map(run, runs))), pair)
    assert re.findall(r"<w:t[^>]*>([^<]*)</w:t>", main(new)) == said


def test_blanks_at_the_ends_of_a_run_are_kept():
    data = packed('<w:p><w:r><w:t a="1>2">甲，</w:t></w:r><w:r><w:t>乙</w:t></w:r></w:p>')
    new, text = change(data, ("，", " "))
    assert '<w:t a="1&gt;2"' not in main(new)
    assert '<w:t a="1>2" xml:space="preserve">甲 </w:t>' in main(new)
    assert text == "甲 乙"


def test_notes_and_both_forms_of_a_box_are_mended():
    box = f"<w:txbxContent>{par(run('框内，，'))}</w:txbxContent>"
    both = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    foot = f'<w:footnote w:id="2">{par(run("注文，，"))}</w:footnote>'
    data = packed(par(run("前"), both, note), footnotes=foot)
    new, _ = change(data, ("框内，，", "框内，"), ("注文，，", "注文，"))
    assert main(new).count("框内，<") == 2
    assert "注文，<" in parts(new)["word/footnotes.xml"][2].decode()


def test_what_would_be_lost_is_refused():
    signed = io.BytesIO(word_file())
    with zipfile.ZipFile(signed, "a") as opened:
        opened.writestr("_xmlsignatures/origin.sigs", b"")
    with pytest.raises(UnwritableError, match="数字签名"):
        change(signed.getvalue(), ("规章", "规范"))
    twice = io.BytesIO(word_file())
    with zipfile.ZipFile(twice, "a") as opened, pytest.warns(UserWarning, match="Duplicate"):
        opened.writestr("word/styles.xml", b"<a/>")
    with pytest.raises(UnwritableError, match="打包方式特殊"):
        change(twice.getvalue(), ("规章", "规范"))
    with pytest.raises(UnwritableError, match="读回来"):
        change(word_file(), ("规章", "规\x01章"))


def test_a_utf16_part_is_left_alone():
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as made:
        text = main(packed(par(run("规章"))))
        made.writestr(
            "word/document.xml", f'<?xml version="1.0" encoding="utf-16"?>{text}'.encode("utf-16")
        )
    with pytest.raises(UnwritableError):
        change(data.getvalue(), ("规章", "规范"))


WORDS = st.text("青石县，。12 &<𠮷", min_size=1, max_size=4)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(WORDS, max_size=4), min_size=1, max_size=4), st.data())
def test_any_edit_inside_paragraphs_reads_back(paragraphs, data):
    from xml.sax.saxutils import escape

    body = "".join(par(*(run(escape(words)) for words in runs)) for runs in paragraphs)
    if not any(words.strip() for runs in paragraphs for words in runs):
        return
    made = packed(body)
    source = word.read(made, "a.docx", None)
    cuts = sorted(data.draw(st.sets(st.integers(0, len(source.text)), max_size=6)))
    spans = [Span(*pair) for pair in zip(cuts[::2], cuts[1::2], strict=False)]
    edits = [
        Edit(span, data.draw(WORDS | st.just("")))
        for span in spans
        if "\n" not in source.text[slice(*span)] and source.is_whole(*span)
    ]
    text = edited_text(source.text, edits)
    if text.strip():
        new = word.edited(made, source, edits)
        assert word.read(new, "a.docx", None).text == re.sub("\n+", "\n", text).strip("\n")
        before, after = parts(made), parts(new)
        assert {name for name in before if before[name] != after[name]} <= {"word/document.xml"}
