"""Dates that have lost a unit or a digit's place, with the days that they can mean.

Every pattern asks for surroundings in which nothing but a date can be meant: 12月31止, but not
1月10件.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from gilint.patterns import lazy
from gilint.views.dates import Date, DateForm, days_in

if TYPE_CHECKING:
    from gilint.flow import Text

_Y = r"(?:19|20)\d{2}"
_VERB = "召开|举办|举行|印发|下发|出台|发布|公布|上午|下午"
_EDGE = r"(?=[，。；）]|$)"
_LEADS = (
    r"(?:(?<=[至到自从于])|(?<=截止)|(?<=期限为)|(?<=时限为)|(?<=时间为)|(?<=日[—～-])|(?<=日——))"
)
_STARTS = r"起(?:至|到|施行|实施|执行|试行|试运行|生效|启用|正式|开始)"
_THEN = r"(?:至|到|—{1,2}|-|～)(?=\d{1,2}月|\d{4}年|[本当同次]年)"
_WRONG = (
    rf"{_Y}(?:月\d{{1,2}}[月日]\d{{1,2}}[日号]|年\d{{1,2}}[年日]\d{{1,2}}[月日]"
    r"|年\d{1,2}月\d{1,2}(?:年|月(?=[止至到起，。；）]|$)))"
)
_TWICE = (
    rf"{_Y}年年\d{{1,2}}月(?:\d{{1,2}}日)?|(?:{_Y}年)?\d{{1,2}}月月\d{{1,2}}日"
    rf"|(?:{_Y}年)?\d{{1,2}}月\d{{1,2}}日日"
)
_BAD_YEAR = (
    r"20\d年\d{1,2}月(?:\d{1,2}日)?"
    r"|20(?!000)(?:\d{3}|20\d\d)年(?:\d{1,2}月(?:\d{1,2}日)?|(?=度|，|全年|以来))"
)
_DAYLESS = (
    rf"(?:{_Y}年)?\d{{1,2}}月\d{{1,2}}(?![\d.日号])"
    rf"(?=止|为止|前|以前|之前|{_THEN}|{_STARTS}|{_VERB})"
    rf"|(?:(?<=自)|(?<=从))(?:{_Y}年)?\d{{1,2}}月\d{{1,2}}(?=起)"
    rf"|(?:(?<=[。；\n])|^){_Y}年\d{{1,2}}月\d{{1,2}}(?=，[\u4e00-\u9fff])"
    rf"|{_LEADS}(?:{_Y}年)?\d{{1,2}}月\d{{1,2}}{_EDGE}|{_Y}年\d{{1,2}}月\d{{1,2}}(?=）|$)"
)
_DAMAGES = {
    "wrong": ("年月日用错", _WRONG),
    "fused": (
        "年月日连在一起",
        rf"{_Y}\d{{2,4}}日|{_Y}年(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$|(?<=[自至从为到]){_Y}\d{{2,4}}(?=起|[至到]{_Y}\d|止)",
    ),
    "yearless": ("缺“年”字", rf"{_Y} ?\d{{1,2}}月(?:\d{{1,2}}日|(?=[止至到起，。；）—～-]|$))"),
    "monthless": ("缺“月”字", rf"{_Y}年(?:\d{{1,2}} )?\d{{1,4}}日(?!游|内|以内|活动|攻坚|行动)"),
    "unitless": ("缺“年”“月”", rf"{_Y} \d{{1,2}} \d{{1,2}} ?日"),
    "mixed": (
        "两种写法混在一起",
        rf"{_Y}(?:[-./]\d{{1,2}}月\d{{1,2}}日?|年\d{{1,2}}[-./]\d{{1,2}}日)",
    ),
    "twice": ("单位重复", _TWICE),
    "badyear": ("年份不是四位", _BAD_YEAR),
    "tail": ("缺“月”字", r"(?:(?<=日[至到—～-])|(?<=日——))\d{4}日"),
    "blank": (
        "月日没有填写",
        rf"{_Y}年月\d{{1,2}}日|{_Y}年(?:\d{{0,2}}月|月\d{{0,2}})日(?=[，。；）止至起]|$)",
    ),
    "monthlost": ("缺了年月中的一个", rf"(?<=[自从至到]){_Y}月\d{{1,2}}日(?=起|至|到|止|—|，|。)"),
    "dayless": ("缺“日”字", _DAYLESS),
}
_DAMAGED = (
    r"(?<!\d[.])(?:"
    + "|".join(f"(?P<{name}>{pattern})" for name, (_, pattern) in _DAMAGES.items())
    + ")"
)
_BEGINS = (
    r"\d{4}[年月][\d年月]|\d{1,2}月[\d月]|\d{4}(?:[-./]\d{1,2}月| \d{1,2}[ 月])|\d{5}|\d{3}年"
    r"|\d{4}日"
)
_MONTH_IN_HAN = "[一二三四五六七八九十]{1,2}月"
_DAY_IN_HAN = "[一二三四五六七八九十]{1,3}"
_IN_HAN = (
    r"[一二][〇零九][〇零一二三四五六七八九]{2}"
    rf"(?:(?P<yearless>{_MONTH_IN_HAN}{_DAY_IN_HAN}日)"
    rf"|年{_MONTH_IN_HAN}{_DAY_IN_HAN}(?=[止前，；）]|为止|以前|之前|{_STARTS}|{_VERB}|$))"
)
_NUMBER = lazy(r"\d+")
_YEAR_DIGITS = 4


def damaged_date(rest: Text) -> Date | None:
    """The damaged date that begins where a run of digits does, if one does."""
    if not rest.match(_BEGINS):
        return None
    text = rest.match(_DAMAGED)
    return _read(text) if text else None


def damaged_in_han(rest: Text) -> Date | None:
    """The same in Chinese numerals."""
    text = rest.match(_IN_HAN)
    if text is None:
        return None
    damage = "缺“日”字" if text.get("yearless") is None else "缺“年”字"
    return Date(text, None, None, None, DateForm.DAMAGED, damage=damage)


def splits(year: int, digits: str) -> tuple[dt.date, ...]:
    """The real days that digits without units can mean: 125 is 25 January and 5 December."""
    found = []
    for cut in range(1, len(digits)):
        month, day = digits[:cut], digits[cut:]
        if len(digits) > 3 and cut != 2:  # noqa: PLR2004 - four digits are two and two
            continue
        if 1 <= int(month) <= 12 and 1 <= int(day) <= days_in(year, int(month)):  # noqa: PLR2004
            found.append(dt.date(year, int(month), int(day)))
    return tuple(found)


def from_readings(text: Text, form: DateForm, readings: tuple[dt.date, ...], damage: str) -> Date:
    """A date of which only its possible readings are known."""
    months = {reading.month for reading in readings}
    days = {reading.day for reading in readings}
    return Date(
        text,
        readings[0].year,
        months.pop() if len(months) == 1 else None,
        days.pop() if len(days) == 1 else None,
        form,
        readings=readings,
        damage=damage,
    )


def _read(text: Text) -> Date | None:
    name = next(name for name in _DAMAGES if text.get(name) is not None)
    damage = _DAMAGES[name][0]
    numbers = _NUMBER.findall(text.plain)
    if name == "tail":
        return _tail(text, damage)
    if name in ("badyear", "blank", "monthlost"):
        year = None if name == "badyear" else int(numbers[0])
        return Date(text, year, None, None, DateForm.DAMAGED, damage=damage)
    if len(numbers[0]) > _YEAR_DIGITS:
        numbers[:1] = [numbers[0][:_YEAR_DIGITS], numbers[0][_YEAR_DIGITS:]]
    if name in ("fused", "monthless") and len(numbers) == 2:  # noqa: PLR2004 - year and rest
        return _fused(text, damage, numbers)
    return _apart(text, damage, [int(number) for number in numbers])


def _fused(text: Text, damage: str, numbers: list[str]) -> Date | None:
    """Digits behind the year that hold month and day; a lone day is dated to no month."""
    year, digits = int(numbers[0]), numbers[1]
    lone_day = damage == _DAMAGES["monthless"][0] and int(digits) <= 31  # noqa: PLR2004
    if not lone_day and (readings := splits(year, digits)):
        return from_readings(text, DateForm.DAMAGED, readings, damage)
    if len(digits) <= 2 and 1 <= int(digits) <= 31:  # noqa: PLR2004 - a day of a month
        return Date(text, year, None, int(digits), DateForm.DAMAGED, damage=damage)
    return None


def _tail(text: Text, damage: str) -> Date | None:
    """The end of a range, without year and 月: 1月1日至1231日."""
    month, day = int(text.plain[:2]), int(text.plain[2:4])
    date = Date(text, None, month, day, DateForm.DAMAGED, damage=damage)
    return date if date.possible and day and "月" in text.before(6) else None


def _apart(text: Text, damage: str, numbers: list[int]) -> Date | None:
    """Numbers that stand apart: year, month, day, or some of them in this order."""
    year = numbers.pop(0) if numbers[0] > 1000 else None  # noqa: PLR2004 - no month is
    month = numbers[0]
    day = numbers[1] if len(numbers) > 1 else None
    date = Date(text, year, month, day, DateForm.DAMAGED, damage=damage)
    if not date.possible:
        return None
    return date._replace(readings=(date.value,) if date.value else ())
