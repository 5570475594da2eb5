"""Days that no calendar has, and ranges that run backwards."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from gilint.api import ERROR, Date, DateForm, Document, Finding, Held, Rule

from ._own import opens_sentence

_YEARS = range(1900, 2101)
_MONTHS = range(1, 13)
_FAR = tuple(f"2{digit}" for digit in range(1, 10))
_FAR_YEAR = (
    r"(?<!\d)(?P<year>2[1-9]\d\d年)"
    r"(?:，(?=[\u4e00-\u9fff])|度?(?:政府信息|政务公开|政务信息|信息公开|工作|全年)|度(?=[\u4e00-\u9fff]))"
)
_IN_MONTH = (
    r"(?<!\d)(?P<month>\d{1,2})月(?P<first>\d{1,2})日(?:起)?(?:至|到|—|－|～|-)"
    r"(?:同月|(?P=month)月)?(?P<last>\d{1,2})日(?!内|游|报|均)"
)
_NEAR = 2
_TO = ("至", "到", "起至", "起到", "—", "——", "-", "--", "～", "起，至")


class DateImpossible(Rule):
    """历法上没有这一天，或者起止日期颠倒。

    如“11月31日”“2023年2月29日”“2024年13月”，以及两端都写明年份而后一个日期早于前一个的起止时间
    （统计期限的起止颠倒由 dates/period-wrong 报）；同一个月里后一天在前的“10月20日至10月8日”也报。
    没有写年份的“2月29日”不报。表格里的日期也查。

    “2205年，我局”“2109年政府信息公开”一类2100年以后的年份，多是数字颠倒，也报。
    """

    name = "date-impossible"
    severity = ERROR
    good = [
        "11月30日组织检查，2月29日发布结果。",
        "2024年2月29日召开会议。",
        "2024年7月1日至6月30日、2024年12月20日至1月8日、2024年5月10日至上年4月20日。",
        "供暖期为2024年11月15日至次年3月15日，10月8日至20日、11月20日至次年1月5日、12月20日至1月8日开放。",
        "登记编号2023-13-45，适用于18月龄儿童。",
        "公开2205年古树名录，该井距今2300年，2300年的历史。",
        "| 活动 | 日期 |\n|---|---|\n| 开放日 | 9月30日 |\n| 编号 | 2023-13-45 |",
    ]
    bad = {
        "⟦11月31日⟧组织了一次检查。": None,
        "⟦2023年2月29日⟧召开会议。": None,
        "网站于⟦2024年13月⟧改版。": None,
        "二〇二四年度会议于⟦二〇二四年四月三十一日⟧召开。": None,
        "| 活动 | 日期 |\n|---|---|\n| 开放日 | ⟦9月31日⟧ |": None,
        "一、概述\n⟦2205年⟧，我局认真履行职责。": None,
        "现将⟦2105年⟧度政府信息公开工作情况报告如下。": None,
        "⟦10月20日至10月8日⟧集中自查，⟦6月20日至5日⟧公示，2022年⟦7月20日至7月5日⟧征求意见。": None,
        "公示时间为⟦2024年5月10日至2024年4月20日⟧。": None,
        "公示时间为⟦2024年5月10日至4月20日⟧。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Look at every whole date, then at pairs that make a range."""
        whole = [date for date in doc.dates if not date.damage]
        right = [date for date in whole if date.month is not None and date.possible]
        listed = [date for date in doc.table_dates if date.form is DateForm.WORDS]
        for date in (*whole, *listed):
            if not date.possible:
                yield date.text.finding(_why(date))
        for hit in doc.find(_FAR_YEAR, near=_FAR, quoted=False):
            if "，" not in hit.plain or opens_sentence(hit, "\n。；在"):
                year = hit["year"]
                yield year.finding(f"年份“{year.plain}”有误，请核对")
        yield from _backwards(doc, whole)
        for hit in doc.find(_IN_MONTH, near="月", quoted=False):
            if int(hit["last"].plain) < int(hit["first"].plain):
                yield hit.finding("起止日期颠倒，请核对")
        if right:
            yield right[0].text.held("处日期有效", len(right))


def _why(date: Date) -> str:
    said = f"日期“{date.text.plain}”不存在"
    if date.year is not None and date.year not in _YEARS:
        return f"{said}：年份{date.year}有误，请核对"
    if date.month not in _MONTHS:
        return f"{said}：一年只有12个月，请核对"
    if not date.day:
        return f"{said}，请核对"
    month = date._replace(day=None).plain
    days = next(day for day in range(31, 0, -1) if date._replace(day=day).possible)
    return f"{said}：{month}只有{days}日，请核对"


def _turns_back(first: Date, second: Date) -> bool:
    """Whether a day without year stands a month or two before the day that it should follow.

    A range of nearly a year that does not say 次年 would begin with the first of a month.
    """
    if first.year is None or second.year is not None or not second.day or first.day in (None, 1):
        return False
    return 0 < (first.month or 0) - (second.month or 0) <= _NEAR


def _backwards(doc: Document, whole: list[Date]) -> Iterator[Finding]:
    stated = {period.text.low for period in doc.periods}
    for first, second in pairwise(whole):
        start, end = first.value, second.value
        turned = end < start if start and end else _turns_back(first, second)
        if not turned or first.text.low in stated:
            continue
        between = first.text.after(max(0, second.text.low - first.text.high))
        if between in _TO:
            yield first.text.joined(second.text).finding("起止日期颠倒，请核对年月")
