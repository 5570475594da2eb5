"""Offsets, lines and columns of a source."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gilint.source import Source

TEXTS = st.text(alphabet=st.sampled_from("青石县2024𠮷\r\n\t\u2028 。"), max_size=60)


def test_lines_end_at_lf_crlf_and_cr_only():
    source = Source("一\r\n二\n三\r四\u2028五")
    assert [source.line(number) for number in (1, 2, 3, 4)] == ["一", "二", "三", "四\u2028五"]


def test_positions_count_from_one_in_code_points():
    source = Source("𠮷县\n2024年")
    assert source.position(1) == (1, 2)
    assert source.position(3) == (2, 1)
    assert source.position(len(source.text)) == (2, 6)


@pytest.mark.parametrize("offset", [-1, 3])
def test_offsets_outside_the_text_are_refused(offset):
    with pytest.raises(ValueError, match="outside"):
        Source("青石").position(offset)


@given(TEXTS)
def test_every_offset_comes_back_from_its_position(text):
    source = Source(text)
    for offset in range(len(text) + 1):
        line, column = source.position(offset)
        assert source.line_starts[line - 1] + column - 1 == offset
