"""Titles, document numbers, decrees and short titles as the views see them."""

import pytest

from gilint.testing import document


def numbers(text):
    return [number.text.plain for number in document(text).doc_numbers]


def test_titles_hold_the_titles_inside_them():
    doc = document("印发《关于转发〈考核办法（试行）〉的通知》和《关于《公开规定》的说明》。")
    assert [title.text.plain for title in doc.titles] == [
        "《关于转发〈考核办法（试行）〉的通知》",
        "《关于《公开规定》的说明》",
    ]
    assert [[inner.plain for inner in title.inner] for title in doc.titles] == [
        ["〈考核办法（试行）〉"],
        ["《公开规定》"],
    ]
    assert [name.plain for name in doc.titles[0].names] == [
        "关于转发〈考核办法（试行）〉的通知",
        "考核办法（试行）",
    ]


def test_a_title_may_begin_with_a_title():
    (title,) = document("落实《《公开规定》实施细则》，公开信息12条。").titles
    assert title.text.plain == "《《公开规定》实施细则》"


def test_a_title_may_be_broken_over_lines():
    text = "青石县公开工作要点\n\n我局按照县政府统一要求，落实《公开规定实施\n细则》，按时公开。\n"
    (title,) = document(text).titles
    assert title.text.plain == "《公开规定实施细则》"
    assert str(title.text) == "《公开规定实施\n细则》"


def test_an_unpaired_title_mark_makes_no_title():
    assert [title.name.plain for title in document("落实《《公开规定》要求。").titles] == [
        "公开规定"
    ]
    assert document("落实《公开规定要求。").titles == ()


def test_notes_and_articles_stand_behind_a_title():
    text = "按《政府信息公开条例》（国令第711号）（以下简称《条例》）第四十九条、第五十条第（一）项"
    title = document(text).titles[0]
    assert [note.plain for note in title.notes] == ["（国令第711号）", "（以下简称《条例》）"]
    assert title.articles is not None
    assert title.articles.plain == "第四十九条、第五十条第（一）项"
    assert title.article_numbers == (49, 50)
    assert document("按《条例》要求，第五条").titles[0].article_numbers == ()


@pytest.mark.parametrize(
    ("written", "numbers"),
    [
        ("第32条", (32,)),
        ("第四十九、五十条", (49, 50)),
        ("第四十九条、五十条", (49, 50)),
        ("第三十一和第三十二条", (31, 32)),
        ("第五十条第一款、第二款", (50,)),
        ("第十条第（三）项", (10,)),
    ],
)
def test_articles_in_every_form(written, numbers):
    title = document(f"按照《条例》{written}规定编制。").titles[0]
    assert title.articles is not None
    assert title.articles.plain == written
    assert title.article_numbers == numbers


def test_small_signs_mark_an_inner_title():
    (title,) = document("印发《关于印发﹤考核办法﹥的通知》。").titles
    assert [inner.plain for inner in title.inner] == ["﹤考核办法﹥"]


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("青政办发〔2024〕5号", ("青政办发", "〔", "2024", "〕", "", "5", "号")),
        ("青政办发[2024]05号", ("青政办发", "[", "2024", "]", "", "05", "号")),
        ("青政办发【2024】第5号", ("青政办发", "【", "2024", "】", "第", "5", "号")),
        ("青政办发(2024)5号", ("青政办发", "(", "2024", ")", "", "5", "号")),
        ("青政办发（2024）5号", ("青政办发", "（", "2024", "）", "", "5", "号")),
        ("青政办发﹝2024﹞5号", ("青政办发", "﹝", "2024", "﹞", "", "5", "号")),
        ("青政办发❲2024❳5号", ("青政办发", "❲", "2024", "❳", "", "5", "号")),
        ("青政办发〈2024〉5号", ("青政办发", "〈", "2024", "〉", "", "5", "号")),
        ("青政办发《2024》5号", ("青政办发", "《", "2024", "》", "", "5", "号")),
        ("青政办发〔24〕5号", ("青政办发", "〔", "24", "〕", "", "5", "号")),
        ("青政办发〔2024〕5", ("青政办发", "〔", "2024", "〕", "", "5", "")),
        ("〔2024〕5号", ("", "〔", "2024", "〕", "", "5", "号")),
        ("青政办发〔20245号", ("青政办发", "〔", "2024", "", "", "5", "号")),
        ("青政办发2024〕5号", ("青政办发", "", "2024", "〕", "", "5", "号")),
    ],
)
def test_document_numbers_in_every_form(written, parts):
    (number,) = document(f"按照《通知》（{written}）要求，公开信息12条。").doc_numbers
    assert str(number.text) == written
    found = (number.code, number.opening, number.year, number.closing, number.ordinal)
    assert (*map(str, found), str(number.serial), str(number.unit)) == parts


def test_blanks_inside_a_number_are_not_read_but_kept():
    (number,) = document("按照青政办发 〔2024〕 5 号文件要求。").doc_numbers
    assert number.text.plain == "青政办发〔2024〕5号"
    assert str(number.text) == "青政办发 〔2024〕 5 号"
    assert number.plain == "青政办发〔2024〕5号"


def test_the_code_leaves_out_the_words_before_it():
    text = "根据国办函〔2020〕109号和青政办发〔2024〕5号，贯彻落实省政府令〔2015〕3号。"
    codes = [number.code.plain for number in document(text).doc_numbers]
    assert codes == ["国办函", "青政办发", "省政府令"]


@pytest.mark.parametrize("word", ["按照", "对标", "认真落实", "县政府要求执行"])
def test_a_verb_is_no_code(word):
    (number,) = document(f"{word}〔2024〕5号文件。").doc_numbers
    assert number.code.plain == ""
    assert number.text.plain == "〔2024〕5号"


def test_a_number_on_a_line_of_its_own_needs_no_known_code():
    (number,) = document("青石县政府文件\n青政公开（2024）5号\n各科室：").doc_numbers
    assert number.code.plain == "青政公开"


@pytest.mark.parametrize(
    "text",
    [
        "参见《计划》（2024）5号楼、表〈2024〉5号栏。",
        "更新《公开目录》（2024版）、《公开指南》（2023）5份。",
        "收到（2024）青0102行初5号判决书。",
        "共[12]条，见附图[3]。",
        "（一）2024年共5号文件。",
    ],
)
def test_what_is_no_document_number(text):
    assert numbers(text) == []


def test_decrees():
    text = "依据国务院令第711号、国务院第492号令、国令第 752 号和省政府令第12号。"
    assert [decree.serial for decree in document(text).decrees] == [711, 492, 752]


def test_short_titles_with_the_title_that_they_stand_for():
    text = (
        "根据《政府信息公开条例》（国务院令第711号，以下简称《条例》）、白鹭市公开规定（下称“规定”），"
        "以及《甲县办法》《乙县细则》（以下分别简称《办法》《细则》），区大数据局（以下简称区数据局）"
    )
    shorts = [
        (short.name.plain, short.full.name.plain if short.full else None)
        for short in document(text).short_titles
    ]
    assert shorts == [
        ("条例", "政府信息公开条例"),
        ("规定", None),
        ("办法", None),
        ("细则", None),
        ("区数据局", None),
    ]


def test_places_are_those_of_the_source():
    text = "　　按照《关于印发<办法>的\n通知》（青政办发[2024]5号）要求，"
    doc = document(text)
    (number,) = doc.doc_numbers
    assert text[number.text.start : number.text.end] == "青政办发[2024]5号"
