"""Every real date in every form is read back; what no calendar has is flagged."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gilint.testing import document
from gilint.views.damaged_dates import splits
from gilint.views.dates import DateForm, days_in, written

DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2049, 12, 31))
DIGITS = "〇一二三四五六七八九"


def han_year(year, zero="〇"):
    return "".join(DIGITS[int(digit)] for digit in str(year)).replace("〇", zero)


def han(number):
    tens, ones = divmod(number, 10)
    return ("十" if tens == 1 else f"{DIGITS[tens]}十" if tens else "") + (
        DIGITS[ones] if ones or not tens else ""
    )


def in_han(day, zero="〇"):
    return f"{han_year(day.year, zero)}年{han(day.month)}月{han(day.day)}日"


FORMS = {
    "words": (written, DateForm.WORDS),
    "spaced": (lambda day: f"{day.year} 年 {day.month} 月 {day.day} 日", DateForm.WORDS),
    "padded": (lambda day: f"{day.year}年{day:%m}月{day:%d}日", DateForm.WORDS),
    "hao": (lambda day: f"{day.year}年{day.month}月{day.day}号", DateForm.WORDS),
    "wide": (
        lambda day: written(day).translate({48 + i: 0xFF10 + i for i in range(10)}),
        DateForm.WORDS,
    ),
    "short": (lambda day: f"{day:%y}年{day.month}月{day.day}日", DateForm.SHORT),
    "iso": (lambda day: day.isoformat(), DateForm.DASHES),
    "dashes": (lambda day: f"{day.year}-{day.month}-{day.day}", DateForm.DASHES),
    "dots": (lambda day: f"{day.year}.{day.month}.{day.day}", DateForm.DOTS),
    "slashes": (lambda day: f"{day.year}/{day.month}/{day.day}", DateForm.SLASHES),
    "han": (in_han, DateForm.HAN),
    "circle": (lambda day: in_han(day, "○"), DateForm.HAN),
    "ling": (lambda day: in_han(day, "零"), DateForm.HAN),
    "letter": (lambda day: in_han(day, "O"), DateForm.HAN),
}


@pytest.mark.parametrize("name", FORMS)
@settings(deadline=None)
@given(day=DAYS)
def test_every_day_is_read_in_every_form(name, day):
    write, form = FORMS[name]
    (date,) = document(f"会议于{write(day)}召开，共3人参加。").dates
    assert (date.value, date.form, date.valid) == (day, form, True)
    assert str(date.text) == write(day)


@settings(deadline=None)
@given(day=DAYS)
def test_a_day_without_a_year_and_a_month_alone_are_read(day):
    first, second, third = document(
        f"{day.month}月{day.day}日开会，{day.year}年{day.month}月公布，{day.month}月底完成。"
    ).dates
    assert (first.year, first.month, first.day) == (None, day.month, day.day)
    assert (second.year, second.month, second.day) == (day.year, day.month, None)
    assert (third.month, third.end) == (day.month, True)


@settings(deadline=None)
@given(year=st.integers(2000, 2049), month=st.integers(0, 19), number=st.integers(0, 39))
def test_impossible_days_are_flagged_and_only_they(year, month, number):
    real = 1 <= month <= 12 and 1 <= number <= days_in(year, month)
    (date,) = document(f"会议于{year}年{month}月{number}日召开。").dates
    assert date.valid is real
    assert (date.value is not None) is real


@settings(deadline=None)
@given(day=DAYS)
def test_run_together_digits_hold_the_day_among_their_readings(day):
    for run in (f"{day.year}{day.month}{day.day}", f"{day:%Y%m%d}"):
        (date,) = document(f"全年公开信息。\n青石县教育局\n{run}").dates
        assert date.form is DateForm.RUN
        assert day in date.readings
        assert not date.valid


DAMAGES = (
    "{y}年{m}月{d}止",
    "{y}{m}月{d}日",
    "{y}年{m}日{d}日",
    "{y}年{m}年{d}日",
    "{y}月{m}月{d}日",
    "{y}-{m}月{d}日",
    "{y}年{m}.{d}日",
    "{y}年年{m}月{d}日",
    "{y}年{m}月{d}日日",
)


@pytest.mark.parametrize("shape", DAMAGES)
@settings(deadline=None)
@given(day=DAYS)
def test_damaged_days_are_flagged_with_their_reading(shape, day):
    said = shape.format(y=day.year, m=day.month, d=day.day)
    (date,) = document(f"统计期限自{said}。").dates
    assert date.form is DateForm.DAMAGED
    assert date.damage
    assert day in date.readings


@settings(deadline=None)
@given(day=DAYS)
def test_month_and_day_run_together_behind_a_year(day):
    (date,) = document(f"截至{day.year}年{day.month:02}{day.day:02}日。").dates
    assert (date.form, date.value) == (DateForm.DAMAGED, day)


NO_DATES = (
    "国办公开办函〔2021〕30号",
    "电话0517-87222589，传真2016125",
    "1.5万条，12345热线，3.15件",
    "“十四五”规划",
    "版本V2024.1.5.2，地址192.168.1.1",
    "https://a.example.cn/art/2022/3/8/art_1.html",
    "XK-2023-11-32号",
    "20个工作日、3个月、5000年、18月龄",
    "一是建立制度，二是加强月度检查",
)


@pytest.mark.parametrize("text", NO_DATES)
def test_other_numbers_are_no_dates(text):
    assert document(text + "。").dates == ()


COUNTS = (
    "其中1月10件，2月15件",
    "5月12起、7月3起",
    "12月3次",
    "2024年100日攻坚",
    "2024年5月日均300人",
)


@pytest.mark.parametrize("text", COUNTS)
def test_figures_behind_a_month_are_no_damage(text):
    assert [date.damage for date in document(text + "。").dates if date.damage] == []


PERIODS = (
    "统计期限为2024年1月1日至2024年12月31日",
    "统计期限自2024年1月1日起至12月31日止",
    "数据统计时限：2024年1月1日—12月31日",
    "本报告统计数据为2024年1-12月",
    "统计期限为2024年1月至12月",
    "所列数据截止日期为2024年12月31日",
    "统计期限从2024年1月1日到12月31日止",
    "统计期为2024.1.1-2024.12.31",
    "统计期限：二〇二四年一月一日至二〇二四年十二月三十一日",
    "统计时间起始于2024年1月1日，截止时间为2024年12月31日",
    "统计期限自2024年1月1日0时起至2024年12月31日24时止",
)


@pytest.mark.parametrize("text", PERIODS)
def test_the_period_is_found_in_many_wordings(text):
    period = document(f"本报告编制如下。{text}。").period
    assert period is not None
    assert period.years == (2024, 2024)
    assert period.starts_year
    assert period.ends_year


NO_PERIODS = (
    "2024年3月1日至2024年3月7日公示",
    "供暖期为2024年11月15日至次年3月15日",
    "2024年5月10日至12日培训",
    "任期自2024年1月1日至2028年12月31日",
    "2021—2025年规划",
)


@pytest.mark.parametrize("text", NO_PERIODS)
def test_other_ranges_are_no_period(text):
    assert document(f"本报告编制如下。{text}。").periods == ()


HEADS = (
    ("发布时间：2025-01-16 10:20", dt.date(2025, 1, 16)),
    ("来源：县政府 时间：2025-01-16", dt.date(2025, 1, 16)),
    ("发布日期:2025年1月16日 浏览次数：20", dt.date(2025, 1, 16)),
    ("2025/1/16 来源：本站", dt.date(2025, 1, 16)),
    ("更新时间：2026-01-16", None),
    ("生成日期：2026-01-16", None),
)


@pytest.mark.parametrize(("head", "day"), HEADS)
def test_the_day_of_publication_is_read_from_the_head(head, day):
    doc = document(f"青石县教育局2024年政府信息公开工作年度报告\n{head}\n一、总体情况\n好。")
    assert (doc.page_date.value if doc.page_date else None) == day


SIGNED = (
    "青石县教育局\n2025年1月16日",
    "青石县教育局2025年1月16日",
    "二〇二五年一月十六日",
    "（2025年1月16日）",
    "青石县教育局\n2025-01-16",
    "青石县教育局\n2025116",
    "2025年1月16日印发",
)


@pytest.mark.parametrize("foot", SIGNED)
def test_the_signing_date_is_read_from_the_foot(foot):
    doc = document(
        f"青石县教育局2024年政府信息公开工作年度报告\n一、总体情况\n2024年5月6日召开会议。\n{foot}"
    )
    assert doc.signed is not None
    assert dt.date(2025, 1, 16) in (doc.signed.value, *doc.signed.readings)


def test_a_report_that_ends_in_prose_is_not_signed():
    doc = document(
        "青石县教育局2024年政府信息公开工作年度报告\n一、总体情况\n会议于2025年1月6日召开。"
    )
    assert doc.signed is None


def test_readings_of_digits():
    assert splits(2016, "125") == (dt.date(2016, 1, 25), dt.date(2016, 12, 5))
    assert splits(2016, "0125") == (dt.date(2016, 1, 25),)
    assert splits(2016, "999") == ()


@pytest.mark.parametrize("year", [1900, 2000, 2023, 2024, 2100])
def test_months_have_the_days_of_the_calendar(year):
    import calendar

    assert [days_in(year, month) for month in range(1, 13)] == [
        calendar.monthrange(year, month)[1] for month in range(1, 13)
    ]
    assert days_in(None, 2) == 29
