"""Dates in every form in which reports write them, the damaged ones among them.

The forms follow GB/T 15835-2011 and GB/T 9704-2012 7.3.5.5. Values are years, months and days
of the Gregorian calendar.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from gilint.patterns import lazy
from gilint.views.numerals import numeral

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.flow import Text

_YEARS = range(1900, 2101)
_MONTHS = range(1, 13)
_CENTURY = 100
_LONGEST_MONTH = 31
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY = 2
_HAN_DIGITS = str.maketrans("〇零Oo一二三四五六七八九", "0000123456789")
_HAN = "〇零一二三四五六七八九十"
_HAN_SIGNS = frozenset(_HAN + "年")

_PART = lazy(rf"([\dOo{_HAN}]+)([年月日号])")
_RUN = r"[0-9]+"
_HAN_RUN = rf"[0Oo{_HAN}]{{1,6}}[年月]"
_BEHIND_RUN = frozenset("年月日-./ 起至到止")
# The patterns below are matched where a run of digits begins.
_WORDS = (
    r"(?<!\d[.，,])(?:\d{4}|\d{2}(?=年\d{1,2}月))年"
    r"(?:\d{1,2}月份?(?:\d{1,2}[日号]|[底末])?|年?[底末])?"
)
_SEPARATED = (
    r"(?<![A-Za-z./\\_])(?:19|20)\d{2}(?P<sep>[-./])\d{1,2}(?P=sep)\d{1,2}"
    r"(?!\d|[-/](?!(?:19|20)\d{2}[-./]\d|-)|[.]\d|号)"
)
_MONTH_DAY = r"(?<!\d[.])\d{1,2}月(?:\d{1,2}[日号]|份?[底末]|份)?"
_SMALL = "一二三四五六七八九十"
_TWO_SCRIPTS = (
    rf"\d{{4}}年(?:[{_SMALL}]{{1,2}}月(?:\d{{1,2}}|[{_SMALL}]{{1,3}})"
    rf"|\d{{1,2}}月[{_SMALL}]{{1,3}})[日号]"
)
_DATE = rf"(?P<mixed>{_TWO_SCRIPTS})|{_WORDS}|{_SEPARATED}|{_MONTH_DAY}"
_IN_HAN = (
    rf"[一二][〇零0Oo一二三四五六七八九]{{3}}年(?:[{_HAN}]{{1,3}}月份?(?:[{_HAN}]{{1,3}}[日号])?)?"
    rf"|[{_SMALL}]{{1,2}}月[{_SMALL}]{{1,3}}[日号]"
)


_DATED = ("期：", "间：")
"""What stands before a day; 2023-13-45 behind anything else is some number."""


class DateForm(StrEnum):
    """How a date is written; the value is an example, fit for a message."""

    WORDS = "2025年1月5日"
    SHORT = "25年1月5日"
    HAN = "二〇二五年一月五日"
    MIXED = "2025年一月5日"
    DASHES = "2025-01-05"
    DOTS = "2025.1.5"
    SLASHES = "2025/1/5"
    RUN = "20250105"
    DAMAGED = "2025年1月5"


_SEPARATORS = {"-": DateForm.DASHES, ".": DateForm.DOTS, "/": DateForm.SLASHES}


class Date(NamedTuple):
    """A date, a month or a year as it stands in the text.

    What is not written is ``None``; a two-digit year is taken for one of this century.
    ``end`` is true for 月底, 年底 and the like. Of the forms ``RUN`` and ``DAMAGED``,
    ``readings`` are the real days that can be meant, ``year``, ``month`` and ``day`` are what
    all readings share, and ``damage`` says in a few words what is wrong.
    """

    text: Text
    year: int | None
    month: int | None
    day: int | None
    form: DateForm = DateForm.WORDS
    end: bool = False
    readings: tuple[dt.date, ...] = ()
    damage: str = ""

    @property
    def possible(self) -> bool:
        """Whether year, month and day can stand in a calendar, however they are written."""
        if self.year is not None and self.year not in _YEARS:
            return False
        if self.month is None:
            return True
        if self.month not in _MONTHS:
            return False
        return self.day is None or 1 <= self.day <= days_in(self.year, self.month)

    @property
    def valid(self) -> bool:
        """Whether it is possible and written in a whole form."""
        return not self.damage and self.possible

    @property
    def complete(self) -> bool:
        """Whether year, month and day are all known."""
        return self.year is not None and self.month is not None and self.day is not None

    @property
    def value(self) -> dt.date | None:
        """The day, where it is complete and real."""
        if self.year is None or self.month is None or self.day is None or not self.possible:
            return None
        return dt.date(self.year, self.month, self.day)

    @property
    def plain(self) -> str:
        """What it says, as official documents write it: 2025年1月5日, 1月5日, 2025年."""
        parts = ((self.year, "年"), (self.month, "月"), (self.day, "日"))
        return "".join(f"{number}{unit}" for number, unit in parts if number is not None)

    def first(self, year: int | None = None) -> dt.date | None:
        """The first day that it can mean, in ``year`` where none is written."""
        year = self.year or year
        if year is None or not self.possible:
            return None
        if self.end:
            return self.last(year)
        return dt.date(year, self.month or 1, self.day or 1)

    def last(self, year: int | None = None) -> dt.date | None:
        """The last day that it can mean, in ``year`` where none is written."""
        year = self.year or year
        if year is None or not self.possible:
            return None
        month = self.month or max(_MONTHS)
        return dt.date(year, month, min(self.day or 31, days_in(year, month)))


def dates(prose: Text) -> tuple[Date, ...]:
    """All dates of a text in reading order, months and years alone and damaged ones included.

    Digits without any unit are left out (see :func:`gilint.views.datelines.run_together`).
    """
    return tuple(sorted(_found(prose), key=lambda date: date.text.low))


def _found(prose: Text) -> Iterator[Date]:
    from gilint.views.damaged_dates import (  # noqa: PLC0415 - it needs Date
        damaged_date,
        damaged_in_han,
    )

    done = 0
    for run in prose.find(_RUN):
        if run.low >= done and run.after(1) in _BEHIND_RUN:
            rest = run.joined(prose)
            date = damaged_date(rest) or _whole(rest)
            if date:
                done = date.text.high
                yield date
    for run in prose.find(_HAN_RUN):
        if run.before(1) not in _HAN_SIGNS:
            rest = run.joined(prose)
            if date := damaged_in_han(rest):
                yield date
            elif text := rest.match(_IN_HAN):
                yield _read(text, DateForm.HAN)


def days_in(year: int | None, month: int) -> int:
    """How many days a month has, 1 to 12; February has 29 where the year is not known."""
    year = year or 2000
    leap = month == _FEBRUARY and (year % 400 == 0 or (year % 4 == 0 and year % 100 != 0))
    return _DAYS[month - 1] + leap


def written(day: dt.date) -> str:
    """A day as official documents write it: 2025年1月5日 (GB/T 9704-2012 7.3.5.5)."""
    return f"{day.year}年{day.month}月{day.day}日"


def _whole(rest: Text) -> Date | None:
    """The date with which a text begins; figures that only look like one are none."""
    text = rest.match(_DATE)
    if text is None:
        return None
    if separator := text.get("sep"):
        year, month, day = (int(part) for part in text.plain.split(separator.plain))
        date = Date(text, year, month, day, _SEPARATORS[separator.plain])
        inner = separator.plain == text.before(1) == "-" != text.before(2)[:1]
        certain = (month in _MONTHS and day <= _LONGEST_MONTH) or (
            text.before(2).endswith(_DATED) or text.before(1) in ("", "\n")
        )
        return date if certain and not inner else None
    date = _read(text, DateForm.WORDS if text.get("mixed") is None else DateForm.MIXED)
    if date.year is not None and date.year < _CENTURY:
        date = date._replace(year=date.year + 2000, form=DateForm.SHORT)
    lone_year = date.month is None and date.year not in _YEARS  # 5000年
    lone_month = date.year is None and date.day is None and date.month not in _MONTHS  # 18月龄
    return None if lone_year or lone_month else date


def _read(text: Text, form: DateForm) -> Date:
    parts = {unit: number for number, unit in _PART.findall(text.plain)}
    year = int(parts["年"].translate(_HAN_DIGITS)) if "年" in parts else None
    month = _small(parts.get("月"))
    day = _small(parts.get("日", parts.get("号")))
    return Date(text, year, month, day, form, text.plain[-1] in "底末")


def _small(sign: str | None) -> int | None:
    """The value of a month or a day in either script; 0 for what is no numeral."""
    if sign is None:
        return None
    try:
        return numeral(sign)
    except ValueError:
        return 0
