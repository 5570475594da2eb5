"""The statistical period that a report states: 统计期限为2025年1月1日至2025年12月31日."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from gilint.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.flow import Text
    from gilint.views.dates import Date

_BETWEEN = lazy(
    r"(?P<month>\d{1,2})?月?(?:[0零]时|0?0:00)?(?:起|开始|始)?，?"
    r"(?:(?:截[至止]|终止|结束)(?:时间|日期)?(?:为|是|：|到|至|于)?|[至到]|[-—～–]{1,2})(?P<same>[本当同]年)?"
)
_GAP = 14
_LABEL = lazy(
    r"期限|时限|统计期|期间|周期|时段|区间|时间段|时间范围|报告期|起止|(?:统计|数据|起始|核定|截止)[^，。；]{0,8}(?:时间|日期)|统计口径"
)
_OF_FIGURES = lazy(r"(?:统计|数据|数字)[^，。；]{0,8}(?:为|是|：|自|从|以)$")
_TOPIC = lazy(r"统计|数据|数字|报告|指标")
_BEHIND = lazy(r"止?[，（(]?.{0,6}?(?:为|的)?(?:统计|数据|报告).{0,4}(?:期|时|数据)")
_TOLD = lazy(r"报告.{0,36}(?:反映|涵盖|覆盖|记载)了?[^，。；]{0,20}$")
_WORK = lazy(r"(?:期间)?的?(?:政府信息公开|政务公开|信息公开)")
_CUT_OFF = lazy(
    r"(?:统计|数据|数字)[^，。；]{0,14}(?:截至|截止|截止到|截至到|截止于|时间为|日期为|期限为|时限为|日期：|至)$"
    r"|(?:统计|数据)(?:截止|截至)(?:日期|时间)?(?:为|是|：|到|至|于)?$"
)
_BEFORE = 44
_AFTER = 16
_NEAR = 24
_LAST_DAY = 31


class Period(NamedTuple):
    """A stated period; ``text`` runs from the first date to the last.

    ``start`` is ``None`` where only a cut-off day is stated. A year that one end leaves out is
    taken from the other; both are without one where none is written.
    """

    text: Text
    start: Date | None
    end: Date

    @property
    def years(self) -> tuple[int | None, int | None]:
        """The years of both ends; twice the same where only the end is stated."""
        return (self.start or self.end).year, self.end.year

    @property
    def starts_year(self) -> bool:
        """Whether it begins on 1 January, or in January by months."""
        if self.start is None:
            return True
        return (self.start.month or 1, self.start.day or 1) == (1, 1) and not self.start.end

    @property
    def ends_year(self) -> bool:
        """Whether it ends on 31 December, or with December by months."""
        return (self.end.month or 12, self.end.day or _LAST_DAY) == (12, _LAST_DAY)


def periods(found: tuple[Date, ...]) -> tuple[Period, ...]:
    """The statistical periods among the dates of a text (see :func:`gilint.views.dates.dates`).

    A range is one if words like 统计期限 stand before it, or if it is a whole calendar year and
    the sentence speaks of 数据 or 报告. 第三季度 or 11月1日至2月底 of a campaign are none.
    """
    return tuple(_periods(found))


def _periods(found: tuple[Date, ...]) -> Iterator[Period]:
    used = -1
    for first, second in pairwise(found):
        if first.text.low < used:
            continue
        period = _range(first, second)
        if period and _is_stated(period):
            used = period.text.high
            yield period
        elif first.complete and _CUT_OFF.search(first.text.before(_BEFORE)) and not period:
            yield Period(first.text, None, first)
    if found and found[-1].text.low >= used and _CUT_OFF.search(found[-1].text.before(_BEFORE)):
        yield Period(found[-1].text, None, found[-1])


def _range(first: Date, second: Date) -> Period | None:
    """The two dates as the ends of a range, if only such words stand between them."""
    gap = second.text.low - first.text.high
    if not 0 < gap <= _GAP or (first.end and first.month is None):
        return None
    between = _BETWEEN.fullmatch(first.text.after(gap))
    if between is None:
        return None
    if between["month"]:
        if first.month is not None:
            return None
        first = first._replace(month=int(between["month"]))
    if second.year is None and second.month is not None:
        second = second._replace(year=first.year)
    elif first.year is None and second.year is not None:
        first = first._replace(year=second.year)
    return Period(first.text.joined(second.text), first, second)


def _is_stated(period: Period) -> bool:
    start = period.start
    if start is None or start.month is None or period.end.month is None:
        return False
    before = re.split("[。；\n]", period.text.before(_BEFORE))[-1]
    if _OF_FIGURES.search(before):
        return True
    if _LABEL.search(before[-_NEAR:]):
        return bool(_TOPIC.search(before) or period.starts_year or period.ends_year)
    behind = period.text.after(_AFTER)
    whole_year = period.starts_year and period.ends_year and start.day is not None
    half_told = (period.starts_year or period.ends_year) and _TOLD.search(before)
    return bool(
        (whole_year and _TOPIC.search(before))
        or (half_told and _WORK.match(behind))
        or _BEHIND.match(behind)
    )
