"""Widths, windows and marks."""

from hypothesis import given
from hypothesis import strategies as st

from gilint.finding import Span
from gilint.reporters.display import columns, folded, masked, shortened, shown, table
from gilint.reporters.excerpt import excerpt, window
from gilint.source import Source


def test_columns():
    assert columns("abc") == 3
    assert columns("政府") == 4
    assert columns("“政府”") == 6
    assert columns("“政府”", wide=True) == 8
    assert columns("e\u0301") == 1
    assert columns("ａ") == 2


def test_what_cannot_be_seen_is_named():
    assert shown("a\tb\u200bc\x1b[31m\u202e") == "a<TAB>b<U+200B>c<U+001B>[31m<U+202E>"
    assert shown("政府　信息\u00a0公开") == "政府　信息\u00a0公开"


def test_numbers_of_persons_are_blotted_out():
    assert masked("证号990000198001010012，") == "证号990***********0012，"
    assert masked("99000019800101001X") == "990***********001X"
    assert masked("电话15200000000") == "电话152****0000"
    assert masked("电话0591-87654321，2025年1月20日") == "电话0591-87654321，2025年1月20日"


def test_a_short_line_is_shown_whole():
    assert window("很坏的字", 1, 2, 40) == ("很坏的字", "  ^^")


def test_an_empty_span_gets_one_mark():
    assert window("很坏", 2, 2, 40) == ("很坏", "    ^")
    assert window("", 0, 0, 40) == ("", "^")


def test_a_long_line_is_cut_on_both_sides_of_the_span():
    text, marks = window("前" * 100 + "坏字" + "后" * 100, 100, 102, 40)
    assert text.startswith("…前")
    assert text.endswith("后…")
    assert columns(text) <= 40
    assert text[: marks.index("^") // 2 + 1].count("前") * 2 + 1 == marks.index("^")
    assert marks.count("^") == 4


def test_a_span_that_does_not_fit_is_cut_behind():
    text, marks = window("坏" * 100, 0, 100, 40)
    assert text == "坏" * 19 + "…"
    assert marks == "^" * 38


def test_hidden_characters_are_underlined_as_shown():
    assert window("a\tb", 1, 2, 40) == ("a<TAB>b", " ^^^^^")


@given(
    st.text(st.characters(exclude_characters="\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029")),
    st.integers(0, 60),
    st.integers(0, 60),
    st.integers(12, 80),
    st.booleans(),
)
def test_a_window_always_fits_and_holds_the_span(line, one, other, room, wide):
    low, high = sorted((min(one, len(line)), min(other, len(line))))
    text, marks = window(line, low, high, room, wide=wide)
    assert columns(text, wide=wide) <= room
    assert marks.strip(" ").strip("^") == ""
    assert "^" in marks


@given(st.text(), st.integers(0, 80), st.integers(0, 80))
def test_an_excerpt_of_anything(text, one, other):
    low, high = sorted((min(one, len(text)), min(other, len(text))))
    rows = excerpt(Source(text), Span(low, high), 60)
    assert 1 <= len(rows) <= 3
    assert rows[0].number == Source(text).position(low).line


def test_spans_over_many_lines_show_the_first_and_the_last():
    rows = excerpt(Source("一\n二\n三\n四"), Span(0, 7), 40)
    assert [(row.number, row.text, row.marks) for row in rows] == [
        (1, "一", "^^"),
        (0, "…", ""),
        (4, "四", "^^"),
    ]
    rows = excerpt(Source("前一\r\n二后"), Span(1, 5), 40)
    assert [(row.text, row.marks) for row in rows] == [("前一", "  ^^"), ("二后", "^^")]


def test_folded_keeps_words_and_marks():
    assert folded("国务院令第711号，规定。", 10) == ["国务院令第", "711号，规", "定。"]
    assert folded("一二三四五。", 10) == ["一二三四五。"]
    assert folded("see example here", 8) == ["see", "example", "here"]
    assert folded("", 10) == [""]


def test_shortened():
    assert shortened("政府信息公开", 12) == "政府信息公开"
    assert shortened("政府信息公开", 10) == "政府信息…"


def test_a_table_is_aligned_by_columns():
    assert table([("规则", "说"), ("a", "长")], 40) == ["规则  说", "a     长"]
