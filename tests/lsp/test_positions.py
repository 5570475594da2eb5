"""Texts and positions in the units of every encoding, astral characters among them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types as lsp
from pygls.workspace import PositionCodec

from gilint.finding import Span
from gilint.lsp.conversion import Converter
from gilint.lsp.documents import OpenDocument, lines_of
from gilint.source import Source

TEXTS = st.text(st.sampled_from("公开，𠮷😀é a\n\r\f\u2028"), max_size=30)
UNITS = {
    lsp.PositionEncodingKind.Utf8: lambda text: len(text.encode()),
    lsp.PositionEncodingKind.Utf16: lambda text: len(text.encode("utf-16-le")) // 2,
    lsp.PositionEncodingKind.Utf32: len,
}
ENCODINGS = pytest.mark.parametrize("encoding", list(UNITS))


def position(text, offset, encoding):
    """An offset as an editor says it, counted anew from the protocol's own words."""
    if text[offset - 1 : offset + 1] == "\r\n":
        offset -= 1
    before = text[:offset].replace("\r\n", "\n").replace("\r", "\n")
    line = before.rpartition("\n")[2]
    return lsp.Position(before.count("\n"), UNITS[encoding](line))


def cut(data, text):
    """Two places of a text, neither inside a CR LF."""
    places = [at for at in range(len(text) + 1) if text[at - 1 : at + 1] != "\r\n" or not at]
    return sorted(data.draw(st.tuples(*[st.sampled_from(places)] * 2)))


@ENCODINGS
@given(text=TEXTS, data=st.data())
def test_a_span_stands_where_the_editor_counts_it(encoding, text, data):
    low, high = cut(data, text)
    found = Converter(Source(text), "file:///a.txt", encoding).range(Span(low, high))
    assert found.start == position(text, low, encoding)
    assert found.end == position(text, high, encoding)


@ENCODINGS
@given(text=TEXTS, new=TEXTS, data=st.data())
def test_a_change_goes_where_the_editor_means_it(encoding, text, new, data):
    low, high = cut(data, text)
    where = lsp.Range(position(text, low, encoding), position(text, high, encoding))
    document = OpenDocument("file:///a.txt", text, 1, position_codec=PositionCodec(encoding))
    document.apply_change(lsp.TextDocumentContentChangePartial(where, new))
    assert document.source == text[:low] + new + text[high:]


@given(text=TEXTS)
def test_lines_are_the_text_again(text):
    assert "".join(lines_of(text)) == text
    assert (
        len(lines_of(text + "。"))
        == position(text, len(text), lsp.PositionEncodingKind.Utf32).line + 1
    )
