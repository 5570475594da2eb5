"""Web pages: the body, every character in its place, what stands for what."""

from contextlib import suppress
from html import unescape
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import PARAGRAPHS, TITLE, web_page

from gilint.api import UnreadableError
from gilint_readers import web
from gilint_readers.decoding import entity


def read(page, encoding="utf-8"):
    return web.read(page.encode(encoding), "report.html", None)


def lines(page):
    return read(page).text.split("\n")


def test_the_body_is_found_among_navigation():
    text = read(web_page(60)).text
    assert "政务动态" not in text
    assert "主办" not in text
    for paragraph in PARAGRAPHS:
        assert text.count(paragraph) == 1


@pytest.mark.parametrize("name", ["div", "td", "section", "article", "font", "span"])
def test_the_body_is_found_without_a_known_name(name):
    nav = "<div>" + "<a href='x'>政务动态</a>" * 50 + "</div>"
    body = f"<{name}>" + "".join(f"<p>{text}</p>" for text in PARAGRAPHS) + f"</{name}>"
    inside = f"<table><tr><td>{nav}</td>{body}</tr></table>" if name == "td" else nav + body
    text = read(f"<html><body>{inside}<div>主办：青石县</div></body></html>").text
    assert "政务动态" not in text
    for paragraph in PARAGRAPHS:
        assert paragraph in text


def test_a_body_in_two_known_containers_is_kept_whole():
    first = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:4])
    second = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[4:])
    page = (
        f"<body><div><div class=TRS_Editor>{first}</div><div class=TRS_Editor>{second}</div></div>"
    )
    text = read(page).text
    for paragraph in PARAGRAPHS:
        assert paragraph in text


def test_title_and_day_come_from_the_head_once():
    page = web_page().replace(f'<span lang="EN-US">{TITLE}</span>', "")
    assert read(page).text.startswith(f"{TITLE}\n发布日期：2025-01-20\n根据")
    assert read(web_page()).text.count(TITLE) == 1


def test_the_day_printed_above_the_body_is_kept():
    page = web_page().replace('<meta name="PubDate" content="2025-01-20">', "")
    page = page.replace("<div id='zoom'", "<p>发布时间：<b>2025年2月3日</b></p><div id='zoom'")
    source = read(page)
    assert "发布时间：2025年2月3日\n" in source.text
    start = source.text.index("2025年2月3日")
    low, high = source.origins.range(start, start + 9)
    assert page[low:high] == "2025年2月3日"


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("截至2025<span>年</span><b>1</b><font>月</font>", "截至2025年1月"),
        ("青石<br>白鹭", "青石\n白鹭"),
        ("青石\n      白鹭", "青石白鹭"),
        ("GB/T\n 9704", "GB/T 9704"),
        ("青石 白鹭", "青石 白鹭"),
        ("&ldquo;公开&rdquo;&nbsp&lt3&gt;&#20013;&#x6587", "“公开”\xa0<3>中文"),
        ("A&ldquo B&amp;C & D", "A&ldquo B&C & D"),
        ("看得见<span style='DISPLAY: none'>看不见</span>", "看得见"),
        ("看得见<i hidden>看不见</i><!-- <p>看不见 -->的", "看得见的"),
        ("<script>if (a<b) '<p>看不见</p>'</script>看得见", "看得见"),
        ("收到<申请>5<6件", "收到<申请>5<6件"),
        ("<o:p>青石</o:p><st1:chsdate year='2024'>2024年</st1:chsdate>", "青石2024年"),
        ("<p>青石<p>白鹭<li>云溪", "青石\n白鹭\n云溪"),
        ("<ol><li>青石<li>白鹭</ol>", "1.青石\n2.白鹭"),
        ("<ol start=3><li>青石</ol>", "3.青石"),
        ("<ol style='list-style: none'><li>青石</ol>", "青石"),
        ("<ol style='LIST-STYLE-TYPE: cjk-ideographic'><li><p>青石</ol>", "一、青石"),
        ("<ol class='custom_cn list-paddingleft-1' start=2><li><p>青石</ol>", "二、青石"),
        ("<ol class='custom_cn2'><li>青石<li>白鹭</ol>", "（一）青石\n（二）白鹭"),
        ("<ol class='custom_num1'><li>青石</ol>", "1）青石"),
        ("<ol class='custom_num2'><li>青石</ol>", "（1）青石"),
        ("<ol type=A><li>青石</ol>", "A.青石"),
        ("<ol type=i><li>青石</ol>", "i.青石"),
        ("<a href='<p>'>青石</a><p title='a>b'>白鹭</p>", "青石\n白鹭"),
        ("<div>青石<div>白鹭</p></div>云溪", "青石\n白鹭\n云溪"),
        ('<b title="没有收尾>青石</b>白鹭', "青石白鹭"),
        ("<pre>青石\n  白鹭</pre>", "青石\n白鹭"),
        ("<ruby>青<rp>(</rp><rt>qing</rt><rp>)</rp></ruby>石", "青石"),
    ],
)
def test_markup_becomes_what_is_seen(code, line):
    assert read(f"<body>{code}").text == line


def test_merged_cells_stand_in_each_of_their_squares():
    source = read(
        "<table><tr><td rowspan=2>申请人<td colspan=2>法人<br>或其他组织<tr><td>商业企业<td>&nbsp;"
        "<tr><td>总计<td colspan=0>1<p>2</table>"
    )
    assert source.text == "| 申请人 | 法人或其他组织 |\n| 商业企业 | \xa0 |\n| 总计 | 1 2 |"
    (table,) = source.tables
    grid = [[source.text[cell.start : cell.end] for cell in row] for row in table.rows]
    assert grid == [
        ["申请人", "法人或其他组织", "法人或其他组织"],
        ["申请人", "商业企业", ""],
        ["总计", "1 2", ""],
    ]
    assert table.rows[0][0] is table.rows[1][0]


def test_a_table_that_lays_out_the_page_is_no_table():
    inner = "<table><tr><td>规章<td>1<tr><td>规范性文件<td>2</table>"
    source = read(f"<table><tr><td>左<td>一、总体情况{inner}<tr><td colspan=2>页脚</table>")
    assert source.text == "左\n一、总体情况\n| 规章 | 1 |\n| 规范性文件 | 2 |\n页脚"
    assert len(source.tables) == 1


def test_nothing_in_a_table_is_lost_for_standing_in_the_wrong_place():
    text = read(
        "<table>表一<caption>名称</caption><tr>行中<td>甲<td>1</tr><td>乙<td>2</table>尾"
    ).text
    assert text.split("\n") == ["表一", "名称", "行中", "| 甲 | 1 |", "| 乙 | 2 |", "尾"]


def test_positions_are_those_of_the_page():
    page = "<body>\r\n<p>青石县</p>\r\n<p>2024<span>年</span></p>"
    source = read(page)
    assert source.text == "青石县\n2024年"
    assert source.position(0) == (2, 4)
    assert source.extent(4, 9) == ((3, 4), (3, 15))
    assert source.is_whole(4, 8)
    assert not source.is_whole(4, 9)
    assert source.text_position(4) == (2, 1)


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("gb18030", "gb2312"), ("gbk", ""), ("utf-8", "gb2312"), ("utf-8-sig", ""), ("utf-16", "")],
)
def test_encodings(encoding, declared):
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">'
    page = web_page().replace("<meta charset='utf-8'>", meta if declared else "")
    assert PARAGRAPHS[1] in web.read(page.encode(encoding), "x.html", None).text


def test_a_broken_byte_costs_a_character_and_not_the_page():
    data = web_page(20).replace("utf-8", "gb2312").encode("gb18030")
    at = data.index("制定本报告".encode("gb18030"))
    text = web.read(data[:at] + b"\xff" + data[at:], "x.html", None).text
    assert "\ufffd" in text
    assert PARAGRAPHS[3] in text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "没有文字"),
        (b"<body><script>load()</script>", "没有文字"),
        (b"<body><img src='1.jpg'>", "只有图片"),
        (b"\x00\x01\x02<p>", "不是纯文本"),
        (b"%PDF-1.4", "PDF"),
    ],
)
def test_what_cannot_be_read_is_said(data, said):
    with pytest.raises(UnreadableError, match=said):
        web.read(data, "x.html", None)


CODE = st.lists(
    st.sampled_from(
        [
            *(
                "青石",
                "2025",
                "年",
                " ",
                "\n",
                "\r\n",
                "。",
                "、",
                "A",
                "𠮷",
                "<",
                ">",
                "&",
                '"',
                "'",
            ),
            *(
                "&nbsp;",
                "&nbsp",
                "&ldquo;",
                "&ldquo",
                "&#20013;",
                "&#20013",
                "&#x0;",
                "&#10;",
                "&;",
            ),
            *("&amp", "&NotEqualTilde;", "&notit;", "<br>", "<p>", "</p>", "<span>", "</span>"),
            *("<b style='display:none'>", "</b>", "<!--", "-->", "<table>", "</table>", "<tr>"),
            *("<td rowspan=2>", "<td colspan=3>", "</td>", "<script>", "</script>", "<li>", "<ol>"),
            *(
                "<div id=zoom>",
                "</div>",
                "一、总体情况",
                "<a href=",
                "<title>",
                "<pre>",
                "<img src=x>",
            ),
            *("<meta name=PubDate content='2025-01-20'>", "<meta name=ArticleTitle content=年报>"),
        ]
    ),
    max_size=60,
).map("".join)


@given(CODE)
def test_every_character_maps_to_what_it_was(page):
    try:
        source = read(page)
    except UnreadableError:
        return
    data = page.encode()
    for offset, character in enumerate(source.text):
        low, high = source.origins.of(offset)
        assert 0 <= low <= high <= len(page)
        written = data[len(page[:low].encode()) : len(page[:high].encode())].decode()
        if not written:
            continue
        assert (character == " " and unescape(written).isspace()) or means(written, character)
        line, column = source.position(offset)
        assert starts(page)[line - 1] + column - 1 == low


def means(written, character):
    if len(written) == 1:
        return written == character
    text, taken = entity(written)
    return taken == len(written) and character in text


def starts(page):
    from gilint.api import Source

    return Source(page).line_starts


@given(CODE)
def test_what_the_page_shows_is_in_the_text(page):
    """Text without any markup round it is never lost."""
    body = f"<div><p>一、总体情况，好。</p></div>{page.replace('<', '＜').replace('&', '＆')}"
    seen = "".join(read(body).text.split())
    assert seen == "一、总体情况，好。" + "".join(body.partition("</div>")[2].split())


HOSTILE = {
    "deep elements": "<div>" * 50_000 + "青石",
    "deep tables": "<table><tr><td>" * 20_000 + "青石",
    "unclosed quotes": "<a ='" * 300_000,
    "swallowed ends": "<a b=\"><a c='>" * 100_000 + '"',
    "lone signs": "< " * 100_000,
    "unclosed comments": "<!-- " * 500_000 + "青石",
    "unclosed scripts": "青石" + "<script>" * 300_000,
    "stray ends": "<table>" * 100 + "</div>" * 300_000,
    "many entities": "&nbsp;" * 400_000,
    "false entities": "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" * 100_000,
    "long list": "<ol>" + "<li>青石" * 30_000,
    "wide cells": "<table>" + "<tr><td colspan=9999 rowspan=9999>1<td>2" * 2_000,
    "huge table": "<table>" + ("<tr>" + "<td>1" * 300) * 400,
    "long title": "<title>" + "报告" * 500_000,
    "too long": "青石" * 3_000_000,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_pages_end_soon(kind):
    page = HOSTILE[kind]
    began = process_time()
    with suppress(UnreadableError):
        read(page)
    assert process_time() - began < 10


@pytest.mark.parametrize(
    ("kind", "said"),
    [("too long", "字节"), ("deep tables", "层"), ("huge table", "格"), ("wide cells", "格")],
)
def test_limits_are_told(kind, said):
    with pytest.raises(UnreadableError, match=f"{said}.*不像年度报告"):
        read(HOSTILE[kind])
