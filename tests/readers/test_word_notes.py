"""Comments and proposed changes in Word files: at the right runs, every other byte as it was."""

import io
import re
import subprocess
import zipfile
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from making import OFFICE, needs_office, word_file
from test_word import LEVELS, NAMES, cell, numbered, par, run
from test_word_edits import WORDS, main, parts

from gilint.api import Edit, Note, Span, UnwritableError, edited_text
from gilint_readers import word, wordnotes

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LINKS = "word/_rels/document.xml.rels"
TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def packed(body, **others):
    """A Word file of bare parts, with what a new part needs."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("[Content_Types].xml", TYPES)
        made.writestr(
            "word/document.xml", f"<w:document {NAMES}><w:body>{body}</w:body></w:document>"
        )
        for name, content in others.items():
            made.writestr(f"word/{name}.xml", f"<w:{name} {NAMES}>{content}</w:{name}>")
    return file.getvalue()


def note(source, words, *lines):
    start = source.text.index(words)
    return Note(Span(start, start + len(words)), "警告", lines or (f"看{words}",))


def annotate(data, *words, changes=()):
    """A file with a note on each of some words, and each first text of a pair changed."""
    source = word.read(data, "a.docx", None)
    notes = [each if isinstance(each, Note) else note(source, each) for each in words]
    edits = sorted(Edit(note(source, old).span, new) for old, new in changes)
    return wordnotes.annotated(data, source, notes, edits)


def ranges(data):
    """What each comment stands on, in order, with what is proposed to go or to come."""
    open_ones, found = set(), {}
    for element in ET.fromstring(main(data)).iter():  # noqa: S314 - ours
        number = element.get(f"{W}id")
        if element.tag == f"{W}commentRangeStart":
            open_ones.add(number)
            found[number] = ""
        elif element.tag == f"{W}commentRangeEnd":
            open_ones.remove(number)
        elif element.tag in {f"{W}t", f"{W}delText"}:
            for each in open_ones:
                found[each] += element.text or ""
    assert not open_ones
    return list(found.values())


def numbers(part, *names):
    """The numbers of all elements with one of these names, in order."""
    names = {f"{W}{name}" for name in names}
    return [each.get(f"{W}id") for each in ET.fromstring(part).iter() if each.tag in names]  # noqa: S314 - ours


def assert_word_takes_it(data):
    """What Word calls a file broken for: marks without their comment, numbers given twice."""
    made = {name: content for name, (_, _, content) in parts(data).items()}
    comments = numbers(made.get("word/comments.xml", b"<none/>"), "comment")
    assert len(comments) == len(set(comments))
    body = made["word/document.xml"]
    for name in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert sorted(numbers(body, name)) == sorted(comments)
    changes = numbers(body, "ins", "del")
    assert len(changes) == len(set(changes))
    assert not set(changes) & set(comments)
    for deleted in ET.fromstring(body).iter(f"{W}del"):  # noqa: S314 - ours
        assert deleted.find(f".//{W}t") is None


def with_changes(data, *, accepted):
    """A file whose tracked changes are accepted or refused, as Word does it."""
    gone, kept = ("del", "ins") if accepted else ("ins", "del")
    text = re.sub(rf"<w:{gone} [^>]*>.*?</w:{gone}>", "", main(data))
    text = re.sub(rf"</?w:{kept}\b[^>]*>", "", text).replace("delText", "t")
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        for name, (_, _, content) in parts(data).items():
            made.writestr(name, text if name == "word/document.xml" else content)
    return word.read(file.getvalue(), "a.docx", None).text


def test_python_docx_reads_the_comments_and_what_they_stand_on():
    import docx

    new = annotate(word_file(), "按时办结率", "规章", changes=[("按时", "按期")])
    found = list(docx.Document(io.BytesIO(new)).comments)
    assert [(each.author, each.initials, each.text) for each in found] == [
        *(("gilint", "警告", "看按时办结率"), ("gilint", "警告", "看规章")),
    ]
    assert ranges(new) == ["按时期办结率", "规章"]


def test_word_finds_the_comments_and_those_of_others_keep_their_numbers():
    import docx

    document = docx.Document(io.BytesIO(word_file()))
    document.add_comment(document.paragraphs[1].runs, "请核实", author="张")
    theirs = io.BytesIO()
    document.save(theirs)
    for data in (word_file(), theirs.getvalue()):
        new = annotate(data, "按时办结率", "规章", changes=[("按时", "按期")])
        assert_word_takes_it(new)
        made = parts(new)
        (link,) = re.findall(rb"<Relationship [^>]*/comments\"[^>]*>", made[LINKS][2])
        assert b'Target="comments.xml"' in link
        declared = made["[Content_Types].xml"][2]
        assert declared.count(b"wordprocessingml.comments+xml") == 1
        assert declared.count(b'PartName="/word/comments.xml"') == 1


def test_a_run_is_parted_only_where_a_comment_begins_or_ends():
    bold = "<w:rPr><w:b/></w:rPr>"
    data = packed(par(f'<w:r w:rsidR="1">{bold}<w:t>甲乙 丙&amp;</w:t></w:r>', run("丁")))
    new = main(annotate(data, "乙 ", "丙&丁"))
    runs = re.findall(rf'<w:r w:rsidR="1">{bold}<w:t[^>]*>([^<]*)</w:t></w:r>', new)
    assert runs == ["甲", "乙 ", "丙&amp;"]
    assert '<w:t xml:space="preserve">乙 </w:t>' in new
    assert run("丁") + '<w:commentRangeEnd w:id="1"/>' in new


@pytest.mark.parametrize(
    ("body", "words", "said"),
    [
        (par(run("一"), run("二三"), run("四五")), "一二三四", "一二三四"),
        (par(run("前")) + f"<w:tbl><w:tr>{cell('甲')}{cell('乙')}</w:tr></w:tbl>", "乙", "乙"),
        (par(run("前")) + par(run("中")) + par(run("后")), "中\n后", "中后"),
        (par("<w:r><w:t>甲</w:t><w:tab/><w:t>乙丙</w:t></w:r>"), "乙", "乙"),
        (par(f'<w:ins w:id="5" w:author="张">{run("新的")}</w:ins>'), "的", "的"),
        (par(f"<w:hyperlink>{run('网址一')}</w:hyperlink>"), "址", "址"),
    ],
)
def test_a_comment_stands_on_the_very_characters(body, words, said):
    assert ranges(annotate(packed(body), words)) == [said]


def test_a_finding_on_the_number_of_a_heading_is_on_its_paragraph():
    data = packed(
        numbered(0, "总体情况") + numbered(0, "收到申请"),
        numbering=f'<w:abstractNum w:abstractNumId="7">{LEVELS}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>',
    )
    assert ranges(annotate(data, "二、")) == ["收到申请"]
    assert ranges(annotate(data, "二、收到")) == ["收到"]


@pytest.mark.parametrize("empty", ["<w:p/>", "<w:p></w:p>", "<w:p><w:pPr/></w:p>"])
def test_a_finding_on_an_empty_cell_is_in_that_cell(empty):
    row = f"<w:tr>{cell('甲')}<w:tc>{empty}</w:tc>{cell('乙')}</w:tr>"
    data = packed(par(run("前")) + f"<w:tbl>{row * 2}</w:tbl>")
    source = word.read(data, "a.docx", None)
    place = source.tables[0].rows[0][1]
    annotated = annotate(data, Note(Span(place.start, place.end), "错误", ("空",)))
    second = main(annotated).split("<w:tc>")[2]
    assert second.count("commentRangeStart") == second.count("commentReference") == 1
    assert ranges(annotated) == [""]


def test_boxes_and_notes_are_marked_where_they_hang():
    box = f"<w:txbxContent>{par(run('框内字'))}</w:txbxContent>"
    drawing = f"<w:r><w:drawing>{box}</w:drawing></w:r>"
    sign = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    foot = f'<w:footnote w:id="2">{par(run("注文字"))}</w:footnote>'
    data = packed(par(run("前"), drawing, run("后"), sign), footnotes=foot)
    new = annotate(data, "框内", "注文", changes=[("内", "外"), ("文", "明")])
    text = main(new)
    assert f'<w:commentRangeStart w:id="0"/>{drawing[:10]}' in text
    assert f'<w:commentRangeStart w:id="1"/>{sign}' in text
    assert "外" in text
    assert "明" in parts(new)["word/footnotes.xml"][2].decode()


def test_all_else_stays_byte_for_byte():
    data = word_file()
    new = annotate(data, "规章", changes=[("制定本报告", "编制本报告")])
    before, after = parts(data), parts(new)
    changed = {name for name in after if before.get(name) != after[name]}
    assert changed == {
        *("word/document.xml", "word/comments.xml", "[Content_Types].xml"),
        LINKS,
    }
    assert [name for name in after if name in before] == list(before)
    marks = r"<w:comment[^>]*/>|<w:r><w:commentReference[^>]*/></w:r>"
    bare = re.sub(marks, "", main(annotate(data, "规章")))
    assert bare == main(data)


def test_a_change_inside_somebody_elses_insertion_is_beside_it():
    theirs = '<w:ins w:id="5" w:author="张">{}</w:ins>'
    data = packed(par(theirs.format(run("新旧字"))))
    new = main(annotate(data, changes=[("旧", "好")]))
    assert re.search(r'</w:r></w:del></w:ins><w:ins w:id="7" w:author="gilint">', new)
    assert new.count('w:author="张"') == 2


def test_earlier_comments_go_and_those_of_others_stay():
    others = f'<w:comment w:id="4" w:author="张">{par(run("请补充"))}</w:comment>'
    theirs = '<w:commentRangeStart w:id="4"/>{}<w:commentRangeEnd w:id="4"/>'
    sign = '<w:r><w:commentReference w:id="4"/></w:r>'
    data = packed(par(run("甲"), theirs.format(run("乙丙")), sign, run("丁")), comments=others)
    new = annotate(data, "乙丙丁", "甲", changes=[("丙", "两")])
    assert parts(new)["word/comments.xml"][2].decode().count("<w:comment ") == 3
    clean = wordnotes.unannotated(new)
    assert parts(clean)["word/comments.xml"] == parts(data)["word/comments.xml"]
    assert main(clean).count('w:id="4"') == 3
    assert "gilint" not in main(clean)
    assert annotate(clean, "乙丙丁", "甲", changes=[("丙", "两")]) == new
    assert wordnotes.unannotated(data) is data


def test_an_answer_to_one_of_ours_becomes_a_comment_of_its_own():
    names = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ours, theirs = '<w:p w14:paraId="1A"/>', '<w:p w14:paraId="2B"/>'
    comments = (
        f'<w:comment {names} w:id="0" w:author="gilint">{ours}</w:comment>'
        f'<w:comment {names} w:id="1" w:author="张">{theirs}</w:comment>'
    )
    file = io.BytesIO(packed(par(run("甲")), comments=comments))
    with zipfile.ZipFile(file, "a") as made:
        made.writestr(
            "word/commentsExtended.xml",
            '<x:commentsEx xmlns:x="http://schemas.microsoft.com/office/word/2012/wordml">'
            '<x:commentEx x:paraId="1A" x:done="0"/>'
            '<x:commentEx x:paraId="2B" x:paraIdParent="1A" x:done="0"/></x:commentsEx>',
        )
    clean = parts(wordnotes.unannotated(file.getvalue()))
    assert "gilint" not in clean["word/comments.xml"][2].decode()
    threads = clean["word/commentsExtended.xml"][2].decode()
    assert threads.endswith('wordml"><x:commentEx x:paraId="2B" x:done="0"/></x:commentsEx>')


def test_what_cannot_take_comments_is_told():
    signed = io.BytesIO(word_file())
    with zipfile.ZipFile(signed, "a") as opened:
        opened.writestr("_xmlsignatures/origin.sigs", b"")
    with pytest.raises(UnwritableError, match="数字签名"):
        annotate(signed.getvalue(), "规章")
    renamed = io.BytesIO()
    with zipfile.ZipFile(renamed, "w") as made:
        text = main(packed(par(run("规章")))).replace("<w:", "<q:").replace("</w:", "</q:")
        made.writestr("word/document.xml", text.replace("xmlns:w=", "xmlns:q=", 1))
    with pytest.raises(UnwritableError, match="写法特殊"):
        annotate(renamed.getvalue(), "规章")


@needs_office
def test_libreoffice_lists_comments_and_changes(tmp_path):
    data = word_file()
    (tmp_path / "a.docx").write_bytes(
        annotate(data, "按时办结率", "规章", changes=[("制定本报告", "编制本报告")])
    )
    command = [OFFICE, "--headless", f"-env:UserInstallation=file://{tmp_path}/profile"]
    command += ["--convert-to", "fodt", "--outdir", tmp_path, tmp_path / "a.docx"]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    shown = (tmp_path / "a.fodt").read_text(encoding="utf-8")
    notes = re.findall(r"<office:annotation [^>]*>(.*?)</office:annotation>", shown, re.DOTALL)
    assert [re.findall(r"<dc:creator>([^<]*)", each) for each in notes] == [["gilint"]] * 2
    assert [re.findall(r">(看[^<]*)<", each) for each in notes] == [["看按时办结率"], ["看规章"]]
    assert shown.count("<office:annotation-end") == 2
    assert re.findall(r"<text:(insertion|deletion)>", shown) == ["deletion", "insertion"]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(WORDS, min_size=1, max_size=4), min_size=1, max_size=3), st.data())
def test_whatever_is_said_and_proposed_the_text_stays(paragraphs, data):
    from xml.sax.saxutils import escape

    body = "".join(par(*(run(escape(words)) for words in runs)) for runs in paragraphs)
    if not any(words.strip() for runs in paragraphs for words in runs):
        return
    made = packed(body)
    source = word.read(made, "a.docx", None)
    places = st.integers(0, len(source.text))
    notes = [
        Note(Span(*sorted(pair)), "提示", ("说",))
        for pair in data.draw(st.lists(st.tuples(places, places), max_size=4))
    ]
    cuts = sorted(data.draw(st.sets(places, max_size=6)))
    edits = [
        Edit(span, data.draw(WORDS | st.just("")))
        for span in (Span(*pair) for pair in zip(cuts[::2], cuts[1::2], strict=False))
        if "\n" not in source.text[slice(*span)] and source.is_whole(*span)
    ]
    text = edited_text(source.text, edits)
    if not text.strip():
        return
    new = wordnotes.annotated(made, source, notes, edits)
    assert_word_takes_it(new)
    assert with_changes(new, accepted=False) == source.text
    assert word.lines(with_changes(new, accepted=True)) == word.lines(text)
    said = ranges(new)
    for each, found in zip(notes, said, strict=False):
        assert len(said) == len(notes)
        typed = source.text[slice(*each.span)].replace("\n", "")
        if typed and len(notes) == 1 and not edits:
            assert found == typed
    clean = wordnotes.unannotated(new)
    assert wordnotes.annotated(clean, source, notes, edits) == new
