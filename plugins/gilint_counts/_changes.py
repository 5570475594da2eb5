"""From one number to another: which was first, and what the words say of the way."""

from decimal import Decimal
from typing import NamedTuple

from gilint.api import Quantity, lazy

UP = "增长|增加|上升|提高|提升|增幅|上涨|扩大|增多|升高"
DOWN = "下降|减少|降低|降幅|下滑|回落|压减|缩减|减幅|下跌|缩短|压缩"
REACHED = lazy(
    rf"^(?:逐步|大幅|继续)?(?:(?P<up>{UP}|增|升)|(?P<down>{DOWN}|减|降|跌)|变|变化|调整|改)(?:到|至|为|成)了?"
    r"(?:(?:[今本当]年度?|\d{4}年度?|年[末底]|目前|现在|期末)的?)?$"
)
REACHED_BY = lazy(rf"(?:(?P<up>{UP}|多|增)|(?P<down>{DOWN}|少|减))了?")
FROM = lazy(r"(?:由|从)[^由从]{0,16}$")
_LAST_YEAR = lazy(r"(?:上一?年|去年|前一年|往年)(?!度?(?:末|底|度)?(?:结转|转入|遗留))")
_THAN = lazy(r"[比较](?:20\d\d|上|去|前一|上一)年度?(?:同期)?(?:的|同期)?$")
_YEAR = lazy(r"(20\d\d)年")
_SHORT = 14


class Change(NamedTuple):
    """From one number to another, as the text tells it."""

    old: Decimal
    new: Decimal
    first: Quantity


def pair(one: Quantity, other: Quantity, year: int | None) -> Change | None:
    """Two numbers, if the text says which was first."""
    if FROM.search(one.label) and REACHED.match(other.label):
        return Change(one.value, other.value, one)
    return _by_year(one, other, year)


def is_compared_with(count: Quantity) -> bool:
    """Whether a number is another year's: 较2016年的10件, 较2016年（10件）."""
    if _THAN.search(count.label):
        return True
    before = count.text.before(_SHORT)
    bracketed = before.endswith("（") and count.text.after(1) == "）"
    return bracketed and _THAN.search(before[:-1]) is not None


def _by_year(one: Quantity, other: Quantity, year: int | None) -> Change | None:
    if is_compared_with(other) or _is_later(one, other, year):
        return Change(other.value, one.value, one)
    return Change(one.value, other.value, one) if _is_later(other, one, None) else None


def _is_later(one: Quantity, other: Quantity, year: int | None) -> bool:
    """Whether the words before them place a number in a later year than another."""
    past, now = _LAST_YEAR.search(other.label), _LAST_YEAR.search(one.label)
    if bool(past) != bool(now):
        return past is not None
    later, earlier = _YEAR.search(one.label), _YEAR.search(other.label)
    if later and earlier:
        return later[1] > earlier[1]
    return earlier is not None and year is not None and int(earlier[1]) == year - 1
