"""Encodings: what is told apart, what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gilint.decode import UndecodableError, decode

REPORT = "青石县水利局2024年政府信息公开工作年度报告\n共受理申请12件，均按时答复。"


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("gbk", "gb18030"),
        ("gb18030", "gb18030"),
        ("utf-16", "utf-16"),
    ],
)
def test_a_report_is_decoded_without_being_told(codec, name):
    assert decode(REPORT.encode(codec)) == (REPORT, name)


@pytest.mark.parametrize("text", ["报告", "", "无", "2024"])
def test_a_few_characters_are_enough(text):
    assert decode(text.encode("gbk")).text == text


def test_big5_is_detected_where_long_enough():
    text = (
        "青石縣政府資訊公開年度報告，本年度受理申請案件共計十二件，均已依規定期限內辦理完畢。" * 5
    )
    assert decode(text.encode("big5")).text == text


def test_an_explicit_encoding_wins():
    assert decode("é".encode("latin-1"), "latin-1") == ("é", "iso8859-1")


@pytest.mark.parametrize(
    ("data", "encoding", "said"),
    [
        (b"%PDF-1.7 ...", None, "PDF"),
        (b"PK\x03\x04rest", None, "Word"),
        (b"\x00\x01\x02\x03", None, "纯文本"),
        (b"\xff\xfe\x00", None, "损坏"),
        (REPORT.encode("gbk"), "utf-8", "utf-8"),
        (b"abc", "klingon", "klingon"),
        (bytes(range(128, 256)), None, "编码"),
    ],
)
def test_what_is_no_text_is_refused_with_a_reason(data, encoding, said):
    with pytest.raises(UndecodableError, match=said):
        decode(data, encoding)


@given(st.binary(max_size=300))
def test_arbitrary_bytes_give_text_or_a_reason(data):
    try:
        text = decode(data).text
    except UndecodableError as error:
        text = str(error)
    assert isinstance(text, str)
