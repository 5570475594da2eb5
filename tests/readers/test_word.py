"""Word files: numbering, merged cells, boxes, notes, tracked changes, hostile files."""

import io
import zipfile
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import PARAGRAPHS, word_file

from gilint.api import UnreadableError
from gilint_readers import word
from gilint_readers.numbering import written

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMES = (
    f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)


def packed(body, **parts):
    """A Word file of bare parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(
            "word/document.xml", f"<w:document {NAMES}><w:body>{body}</w:body></w:document>"
        )
        for name, content in parts.items():
            made.writestr(f"word/{name}.xml", f"<w:{name} {NAMES}>{content}</w:{name}>")
    return file.getvalue()


def read(body, **parts):
    return word.read(packed(body, **parts), "report.docx", None)


def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def par(*inside, properties=""):
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(inside)}</w:p>"


def cell(text, span=1, merge=""):
    merged = f'<w:vMerge w:val="{merge}"/>' if merge else ""
    return f'<w:tc><w:tcPr><w:gridSpan w:val="{span}"/>{merged}</w:tcPr>{par(run(text))}</w:tc>'


def test_a_report_of_python_docx():
    source = word.read(word_file(), "x.docx", None)
    for paragraph in PARAGRAPHS:
        assert paragraph in source.text
    assert source.place(source.text.index("一、总体")) == "第3段"
    assert source.place(source.text.index("12 |")) == "表一 第3行 第4列"
    assert source.position(source.text.index("根据")) == (2, 1)


def numbered(depth, text, number=1):
    numbers = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    return par(run(text), properties=numbers)


def level(depth, form, text, start=1, more=""):
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


LEVELS = level(0, "chineseCounting", "%1、") + level(1, "chineseCountingThousand", "（%2）")
LEVELS += level(2, "decimal", "%3.") + level(3, "decimal", "%1.%4", more="<w:isLgl/>")
NUMBERING = (
    f'<w:abstractNum w:abstractNumId="7">{LEVELS}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="7"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
)


def test_numbers_that_are_only_formatting_are_put_into_the_text():
    body = "".join(
        [
            *(
                numbered(0, "总体情况"),
                numbered(1, "主动公开"),
                numbered(1, "依申请"),
                numbered(2, "受理"),
            ),
            *(
                numbered(0, "收到申请"),
                numbered(1, "总数"),
                numbered(3, "细目"),
                numbered(0, "问题", 2),
            ),
            *(numbered(0, "没有编号", 0), par(run("正文")), numbered(0, "其他")),
        ]
    )
    assert read(body, numbering=NUMBERING).text.split("\n") == [
        *("一、总体情况", "（一）主动公开", "（二）依申请", "1.受理", "二、收到申请", "（一）总数"),
        *("2.1 细目", "五、问题", "没有编号", "正文", "六、其他"),
    ]


def test_a_style_may_number():
    styles = (
        '<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>'
        "</w:pPr></w:style>"
        '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H"/></w:style>'
    )
    body = par(run("总体"), properties='<w:pStyle w:val="H2"/>') + par(run("正文"))
    assert read(body, numbering=NUMBERING, styles=styles).text == "一、总体\n正文"


@pytest.mark.parametrize(
    ("number", "form", "said"),
    [
        (10, "chineseCounting", "十"),
        (12, "chineseCountingThousand", "十二"),
        (20, "japaneseCounting", "二十"),
        (105, "chineseCounting", "一百零五"),
        (110, "chineseCounting", "一百一十"),
        (12, "ideographDigital", "一二"),
        (3, "chineseLegalSimplified", "叁"),
        (3, "ideographTraditional", "丙"),
        (2, "decimalEnclosedCircleChinese", "②"),
        (27, "upperLetter", "AA"),
        (9, "lowerRoman", "ix"),
        (4, "unheardOf", "4"),
    ],
)
def test_forms_of_numbers(number, form, said):
    assert written(number, form) == said


def test_merged_cells_stand_in_each_of_their_squares():
    rows = [
        [cell("申请人", merge="restart"), cell("法人", span=2)],
        [cell("", merge="continue"), cell("企业"), cell("")],
        [cell("总计"), cell("1"), cell("2")],
    ]
    body = f"<w:tbl>{''.join('<w:tr>' + ''.join(row) + '</w:tr>' for row in rows)}</w:tbl>"
    source = read(body)
    assert source.text == "| 申请人 | 法人 |\n| 企业 |  |\n| 总计 | 1 | 2 |"
    grid = [[source.text[c.start : c.end] for c in row] for row in source.tables[0].rows]
    assert grid == [["申请人", "法人", "法人"], ["申请人", "企业", ""], ["总计", "1", "2"]]
    assert source.place(source.text.index("2 |")) == "表一 第3行 第3列"


def test_paragraphs_of_a_cell_stay_on_its_line():
    inside = f"<w:tc>{par(run('结果'))}{par(run('维持'))}</w:tc>"
    inside += f"<w:tc>{par(run('1'))}{par(run('2'))}</w:tc>"
    assert read(f"<w:tbl><w:tr>{inside}</w:tr><w:tr>{inside}</w:tr></w:tbl>").text == (
        "| 结果维持 | 1 2 |\n| 结果维持 | 1 2 |"
    )


def test_a_table_that_lays_out_the_page_is_no_table():
    inside = f"<w:tc>{par(run('一、总体情况'))}{par(run('好。'))}</w:tc>"
    assert read(f"<w:tbl><w:tr>{inside}</w:tr></w:tbl>").text == "一、总体情况\n好。"


def test_tracked_changes_are_accepted_and_told():
    body = par(
        run("收到"),
        f'<w:ins w:author="张三">{run("12")}</w:ins>',
        '<w:del w:author="张三"><w:r><w:delText>11</w:delText></w:r></w:del>',
        run("件"),
        '<w:r><w:commentReference w:id="3"/></w:r>',
    )
    body += par(run("合并"), properties="<w:rPr><w:del/></w:rPr>") + par(run("的段"))
    body += par(f"<w:moveFrom>{run('移走')}</w:moveFrom><w:moveTo>{run('移来')}</w:moveTo>")
    comments = f'<w:comment w:id="3" w:author="李四">{par(run("请核对"))}</w:comment>'
    source = read(body, comments=comments)
    assert source.text == "收到12件\n合并的段\n移来"
    told = [(note.kind, source.text[note.start : note.end], note.words) for note in source.remarks]
    assert told == [
        ("insertion", "12", "张三"),
        ("deletion", "", "11"),
        ("comment", "", "李四：请核对"),
        ("deletion", "", "段落标记"),
        ("deletion", "", "移走"),
    ]


def test_fields_show_their_result_and_hidden_text_does_not_count():
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGEREF a</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("2024")}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r>"
    link = f"<w:hyperlink>{run('网址')}</w:hyperlink><w:smartTag>{run('1月')}</w:smartTag>"
    signs = "<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/></w:r>"
    source = read(par(field, run("年"), hidden, link) + par(signs))
    assert source.text == "2024年网址1月\n甲\t乙\n丙-"
    assert [note.kind for note in source.remarks] == ["hidden"]


def test_boxes_and_notes_come_once_with_their_place():
    box = f"<w:txbxContent>{par(run('框内'))}</w:txbxContent>"
    both = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    picture = "<w:r><w:drawing><a:blip/></w:drawing></w:r>"
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    foot = f'<w:footnote w:id="1">{par(run("分隔"))}</w:footnote>'
    foot += f'<w:footnote w:id="2">{par(run("注文"))}</w:footnote>'
    source = read(par(run("前"), both, note, run("后"), picture) + par(run("次段")), footnotes=foot)
    assert source.text == "前后\n框内\n次段\n注文"
    assert [source.place(source.text.index(word)) for word in ("框内", "次段", "注文")] == [
        *("文本框1", "第2段", "脚注1"),
    ]
    assert [note.kind for note in source.remarks] == ["image"]


RUNS = st.lists(
    st.sampled_from(["青石", " 县", "2024", "\t", "\n", "", "&amp;", "𠮷", "。 "]), max_size=8
)


@given(st.lists(RUNS, min_size=1, max_size=5))
def test_every_character_maps_to_its_run(paragraphs):
    body = "".join(par(*map(run, runs)) for runs in paragraphs)
    try:
        source = read(f"<w:tbl><w:tr><w:tc>{body}</w:tc><w:tc>{par()}</w:tc></w:tr></w:tbl>{body}")
    except UnreadableError:
        return
    typed = source.origins.file
    for offset, character in enumerate(source.text):
        low, high = source.origins.of(offset)
        assert typed[low:high] in ("", character)
    kept = [i for i in range(len(source.text)) if typed[slice(*source.origins.of(i))]]
    seen = "".join(source.text[offset] for offset in kept)
    assert seen == typed


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "损坏"),
        (b"PK\x03\x04 broken", "损坏"),
        (b"\xd0\xcf\x11\xe0 old", "旧版 Word 文件，或加了密码"),
        (b"%PDF-1.4", "PDF"),
        (packed("<w:p>"), "损坏"),
        (packed(""), "没有文字"),
        (packed(par("<w:r><w:drawing><a:blip/></w:drawing></w:r>")), "只有图片"),
    ],
)
def test_what_cannot_be_read_is_said(data, said):
    with pytest.raises(UnreadableError, match=said):
        word.read(data, "x.docx", None)


def zipped(**parts):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(f"word/{name}.xml", content)
    return file.getvalue()


def entities(kind):
    body = f"<w:body>{par(run('&a;'))}</w:body>"
    return f"<!DOCTYPE w [<!ENTITY a {kind}>]><w:document {NAMES}>{body}</w:document>"


HOSTILE = {
    "zip bomb": lambda: zipped(document=b" " * (300 << 20)),
    "many elements": lambda: packed("<w:p/>" * 2_000_000),
    "deep elements": lambda: packed("<w:smartTag>" * 100_000 + "</w:smartTag>" * 100_000),
    "deep boxes": lambda: packed(
        "<w:p><w:r><w:pict><w:txbxContent>" * 900 + "</w:txbxContent></w:pict></w:r></w:p>" * 900
    ),
    "deep tables": lambda: packed("<w:tbl><w:tr><w:tc>" * 5000 + "</w:tc></w:tr></w:tbl>" * 5000),
    "huge table": lambda: packed(
        f"<w:tbl>{('<w:tr>' + '<w:tc><w:p/></w:tc>' * 300 + '</w:tr>') * 350}</w:tbl>"
    ),
    "wide cells": lambda: packed(
        f"<w:tbl>{('<w:tr>' + cell('1', 99999) * 20 + '</w:tr>') * 1000}</w:tbl>"
    ),
    "many members": lambda: zipped(document="<a/>", **{f"m{number}": "" for number in range(5000)}),
    "entities": lambda: zipped(document=entities('"2024"')),
    "external entity": lambda: zipped(document=entities('SYSTEM "file:///etc/passwd"')),
    "entities in UTF-16": lambda: zipped(document=entities('"2024"').encode("utf-16")),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_files_end_soon_and_clearly(kind):
    data = HOSTILE[kind]()
    began = process_time()
    with pytest.raises(UnreadableError):
        word.read(data, "x.docx", None)
    assert process_time() - began < 10
