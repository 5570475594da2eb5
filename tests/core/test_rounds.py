"""Edits of two rounds as edits of the first text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gilint.api import Edit, Span, edited_text
from gilint.rounds import as_before_reading, composed

WORDS = st.text("甲乙丙，", max_size=3)


@st.composite
def edits_of(draw, text):
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    return [Edit(Span(*pair), draw(WORDS)) for pair in zip(cuts[::2], cuts[1::2], strict=False)]


@given(st.text("一二三", max_size=12), st.data())
def test_both_rounds_at_once_give_what_one_after_the_other_does(text, data):
    first = data.draw(edits_of(text))
    between = edited_text(text, first)
    second = data.draw(edits_of(between))
    both = composed(text, first, second)
    assert edited_text(text, both) == edited_text(between, second)
    assert list(both) == sorted(both)


def test_edits_that_only_touch_stay_apart():
    first = (Edit(Span(1, 2), "乙"),)
    assert composed("一二三", first, [Edit(Span(2, 3), "丙")]) == (*first, Edit(Span(2, 3), "丙"))
    assert composed("一二三", first, [Edit(Span(0, 2), "丁")]) == (Edit(Span(0, 2), "丁"),)


def test_empty_lines_that_reading_left_out_are_counted_again():
    edits = [Edit(Span(0, 1), "丙"), Edit(Span(2, 3), "")]
    assert as_before_reading(edits, "甲\n乙", "\n甲\n\n乙\n") == (
        *(Edit(Span(1, 2), "丙"), Edit(Span(4, 5), "")),
    )


@pytest.mark.parametrize("written", ["甲\n丙", "甲丙\n乙"])
def test_a_text_that_was_read_otherwise_than_written_gets_no_edits(written):
    assert as_before_reading([Edit(Span(0, 1), "丁")], "甲\n乙", written) == ()
