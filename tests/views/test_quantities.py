from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gilint.testing import document
from gilint.views.quantities import numeral, shown

DIGITS = "零一二三四五六七八九"


def chinese(number: int) -> str:
    """A number below 10^12 as it is written in words."""
    for scale, sign in ((10**8, "亿"), (10**4, "万")):
        if number >= scale:
            high, low = divmod(number, scale)
            gap = "零" if low and low < scale // 10 else ""
            return chinese(high) + sign + gap + (chinese(low) if low else "")
    said = ""
    gap = False
    for step, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, step)
        if digit:
            said += ("零" if gap and said else "") + DIGITS[digit] + sign
            gap = False
        else:
            gap = True
    return said


@given(st.integers(min_value=1, max_value=10**12 - 1))
def test_chinese_numerals_round_trip(number):
    assert numeral(chinese(number)) == number


@given(st.integers(min_value=0, max_value=10**12))
def test_digits_round_trip_with_and_without_thousands_marks(number):
    assert numeral(str(number)) == number
    assert numeral(f"{number:,}") == number


@given(st.decimals(min_value=0, max_value=10**9, places=4))
def test_values_are_shown_without_needless_zeros(value):
    assert Decimal(shown(value)) == value
    assert not shown(value).endswith(".")


@pytest.mark.parametrize(
    ("said", "value"),
    [("十", 10), ("十二", 12), ("二十", 20), ("两百", 200), ("两千三", 2300), ("一万二", 12000)],
)
def test_short_numerals(said, value):
    assert numeral(said) == value


@pytest.mark.parametrize(
    ("said", "number", "value"),
    [("百分之三十五", "三十五", 35), ("百分之百", "百", 100), ("百分之98.5", "98.5", 98.5)],
)
def test_shares_in_words(said, number, value):
    share = document(f"办结18件，占{said}。").quantities[-1]
    assert (share.text.plain, share.number, share.unit) == (said, number, "%")
    assert (float(share.value), share.label) == (value, "占")


@pytest.mark.parametrize("said", ["一二", "三五"])
def test_two_digits_side_by_side_are_no_number(said):
    assert numeral(said) is None


@pytest.mark.parametrize(
    ("text", "value", "unit", "modifier"),
    [
        ("公开信息1136条", 1136, "条", ""),
        ("公开信息1,286条", 1286, "条", ""),
        ("公开信息1，286条", 1286, "条", "，"),
        ("公开信息１２条", 12, "条", ""),
        ("公开信息 12 条", 12, "条", ""),
        ("公开信息1100余条", 1100, "条", "余"),
        ("公开信息18万余条", 180000, "条", "余"),
        ("收费6.5万元", 65000, "元", ""),
        ("收费1.2亿元", 120000000, "元", ""),
        ("占37.5%", Decimal("37.5"), "%", ""),
        ("占37.5％", Decimal("37.5"), "%", ""),
        ("提高2.1个百分点", Decimal("2.1"), "个百分点", ""),
        ("约300条", 300, "条", "约"),
        ("预约300次", 300, "次", ""),
        ("近300条", 300, "条", "近"),
        ("附近3处", 3, "处", ""),
        ("超过300条", 300, "条", "超过"),
        ("不足10件", 10, "件", "不足"),
        ("300条以上", 300, "条", "以上"),
        ("98%以上", 98, "%", "以上"),
        ("3-5个", 5, "个", "至"),
        ("20至30件", 30, "件", "至"),
        ("上千条", 1000, "条", "上"),
        ("几十条", 10, "条", "几"),
        ("六项制度", 6, "项", ""),
        ("两百余件", 200, "件", "余"),
        ("信息数87条", 87, "条", ""),
        ("良好19所", 19, "所", ""),
        ("参训350人次", 350, "人次", ""),
        ("分为六部分", 6, "部分", ""),
        ("三大平台", 3, "大", ""),
    ],
)
def test_reading(text, value, unit, modifier):
    (found,) = document(text).quantities
    assert (found.value, found.unit, found.modifier) == (value, unit, modifier)
    assert found.exact is not bool(modifier)


@pytest.mark.parametrize(
    "text",
    [
        "2023年12月31日",
        "第711号",
        "第二十条",
        "第3条",
        "国办发〔2021〕30号",
        "邮编264200",
        "0631-5218910",
        "20个工作日内",
        "3个月",
        "两条例",
        "党的十九大精神",
        "一体化",
        "IPv6",
        "统一",
    ],
)
def test_what_counts_nothing(text):
    assert document(text).quantities == ()


def test_text_stands_where_it_was_typed():
    text = "全年 共公开信息 １２０ 余条。"
    (found,) = document(text).quantities
    assert str(found.text) == "１２０ 余条"
    assert found.number == "120"
    assert found.text.start == text.index("１")


def test_labels():
    text = "收到申请14件，其中网络（含邮件）申请8件、信函申请6件；作其他处理（含撤回）3件。"
    assert [found.label for found in document(text).quantities] == [
        "收到申请",
        "其中网络申请",
        "信函申请",
        "作其他处理",
    ]


def test_a_label_does_not_reach_over_another_number():
    labels = [found.label for found in document("由20件减至15件").quantities]
    assert labels == ["由", "减至"]


@given(st.text(alphabet="一二十百万0123456789,，.件条%余约（）。、\n共其中", max_size=60))
def test_any_text_can_be_read(text):
    doc = document(text)
    for found in doc.quantities:
        assert found.text.plain.startswith(found.number)
        assert found.value >= 0
    for breakdown in doc.breakdowns:
        assert breakdown.parts
        assert all(part.quantity.unit == breakdown.total.unit for part in breakdown.parts)
    assert all(item.fewest <= item.most for item in doc.enumerations)
