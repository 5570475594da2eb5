"""Rates and directions of growth that contradict the two numbers."""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from gilint.api import Document, Finding, Held, Quantity, Rule, lazy, shown
from gilint_counts._sentences import PERCENT, by_piece, in_sentence
from gilint_counts._sums import rounded

_UP = "增长|增加|上升|提高|提升|增幅|上涨|扩大|增多|升高"
_DOWN = "下降|减少|降低|降幅|下滑|回落|压减|缩减|减幅|下跌"
_RATE = lazy(
    rf"(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?:了|约|达|率为|率达|幅度为|幅度达|幅为|达到|为|率)?$"
)
_REACHED = lazy(
    rf"^(?:逐步|大幅|继续)?(?:(?P<up>{_UP}|增|升)|(?P<down>{_DOWN}|减|降|跌)|变|变化|调整|改)(?:到|至|为|成)(?:了|今年的|本年的|\d{{4}}年的)?$"
)
_DELTA = lazy(rf"(?:(?P<up>{_UP}|多|增)|(?P<down>{_DOWN}|少|减))了?$")
_FROM = lazy(r"(?:由|从)[^由从]{0,16}$")
_LAST_YEAR = lazy(r"(?:上一?年|去年|前一年|往年)(?!度?(?:末|底|度)?(?:结转|转入|遗留))")
_THAN = lazy(r"[比较](?:20\d\d|上|去|前一|上一)年度?(?:同期)?(?:的|同期)?$")
_YEAR = lazy(r"(20\d\d)年")
_COMPARED = lazy(r"比|较")
_HUNDRED = Decimal(100)


class Change(NamedTuple):
    """From one number to another, as the text tells it."""

    old: Decimal
    new: Decimal
    first: Quantity


class GrowthConflict(Rule):
    """增减方向或增减幅度与前后两个数矛盾。

    “由20件减至15件，增长25%”方向反了；“由20件增至30件，增长40%”应为50%。

    只在同一句里前后两个数都写明时核对；四舍五入、去尾都算对；只写“同比增长12%”而没有上年数的不报。

    请核对两个数和增减幅度。
    """

    name = "growth-conflict"
    good = [
        "申请量由20件减至15件，下降25%。",
        "收到申请20件，比上年增加4件，增长25%。",
        "收到申请3646件，同比增长1.05%。",
        "2023年收到申请20件，2022年收到16件，同比增长25%。",
        "收到申请20件，较上年的16件增长25%。",
        "信息量由512条变为480条，减少6.3%。",
        "新收申请301件、上年结转34件，较2022年分别增长12.5%、下降5.6%。",
        "开设专栏18个，优化专栏22个，访问量增长12%。",
    ]
    bad = {
        "申请量由⟦20件减至15件，增长25%⟧。": None,
        "申请量由⟦20件增至30件，增长40%⟧。": None,
        "收到申请⟦20件，比上年增加4件，增长20%⟧。": None,
        "主动公开信息⟦480条，比2014年的512条增长6.3%⟧。": None,
        "信息量由⟦512条变为480条，增长6.3%⟧。": None,
        "申请量从⟦20件增加到15件⟧。": None,
        "收到申请⟦20件，较上年的16件下降25%⟧。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Work out every growth whose two ends are given."""
        if not doc.prose.mentions(("增", "减", "降", "升", "提高")):
            return
        for line in by_piece(doc.quantities, doc.paragraphs):
            for index, quantity in enumerate(line):
                if quantity.unit == "%" and quantity.exact:
                    yield from _rate(line, index)
                elif index and quantity.exact:
                    yield from _direction(line, index)


def _rate(line: Sequence[Quantity], index: int) -> Iterator[Finding | Held]:
    rate = line[index]
    found = _RATE.search(rate.label)
    if not found:
        return
    counts = [each for each in in_sentence(line, index) if each.unit not in PERCENT]
    if _apart(counts, rate):
        return
    change = _change(counts, found)
    if change is None or not change.old:
        return
    rises = found["up"] is not None
    for old, new in _readings(counts, change):
        percent = (new - old) * _HUNDRED / old
        if (percent >= 0) == rises and _near(abs(percent), rate):
            yield rate.text.held("处数字相符")
            return
    percent = (change.new - change.old) * _HUNDRED / change.old
    place = change.first.text.joined(rate.text)
    said = f"{found['up'] or found['down']}{rate}%"
    yield place.finding(
        f"由{shown(change.old)}到{shown(change.new)}是{_told(percent, rate)}，文中为{said}"
    )


def _apart(counts: Sequence[Quantity], rate: Quantity) -> bool:
    """Whether rates are given for several numbers in turn (分别增长5%、6%)."""
    start = counts[-1].text.high if counts else rate.text.low
    return "分别" in rate.text.flow.text[start : rate.text.low]


def _told(percent: Decimal, rate: Quantity) -> str:
    worked = rounded(abs(percent), rate)
    return "不增不减" if not percent else f"{'增长' if percent > 0 else '下降'}{worked}%"


def _near(percent: Decimal, rate: Quantity) -> bool:
    unit = Decimal(10) ** -rate.decimals
    return -unit / 2 <= percent - rate.value < unit


def _readings(counts: Sequence[Quantity], change: Change) -> Iterator[tuple[Decimal, Decimal]]:
    """The change as read, and every other pair of numbers with one measure word."""
    yield change.old, change.new
    for position, one in enumerate(counts):
        for other in counts[position + 1 :]:
            if one.unit == other.unit and {one.value, other.value} != {change.old, change.new}:
                if one.value:
                    yield one.value, other.value
                if other.value:
                    yield other.value, one.value


def _change(counts: Sequence[Quantity], rate: re.Match[str]) -> Change | None:
    """The last two numbers before a rate, if the text says which was first."""
    if len(counts) < 2:  # noqa: PLR2004
        return None
    one, other = counts[-2:]
    if one.unit != other.unit or not (one.exact and other.exact):
        return None
    delta = _DELTA.search(other.label)
    if delta and _COMPARED.search(other.label) and not _FROM.search(one.label):
        if (delta["up"] is None) != (rate["up"] is None):
            return None
        return Change(one.value - other.value * (1 if delta["up"] else -1), one.value, one)
    if _FROM.search(one.label) and _REACHED.match(other.label):
        return Change(one.value, other.value, one)
    return _by_year(one, other)


def _by_year(one: Quantity, other: Quantity) -> Change | None:
    if _THAN.search(other.label):
        return Change(other.value, one.value, one)
    past, now = _LAST_YEAR.search(one.label), _LAST_YEAR.search(other.label)
    if past and not now:
        return Change(one.value, other.value, one)
    if now and not past:
        return Change(other.value, one.value, one)
    first, second = _YEAR.search(one.label), _YEAR.search(other.label)
    if first and second and first[1] != second[1]:
        if first[1] < second[1]:
            return Change(one.value, other.value, one)
        return Change(other.value, one.value, one)
    return None


def _direction(line: Sequence[Quantity], index: int) -> Iterator[Finding]:
    """由20件增至15件, where no rate follows that would be found out by itself."""
    one, other = line[index - 1], line[index]
    reached = _REACHED.match(other.label)
    if not reached or one.unit != other.unit or not one.exact or not _FROM.search(one.label):
        return
    if (
        index + 1 < len(line)
        and line[index + 1].unit == "%"
        and _RATE.search(line[index + 1].label)
    ):
        return
    rises = other.value > one.value
    if one.value == other.value or reached["up"] is reached["down"]:
        return
    if rises != (reached["up"] is not None):
        place = one.text.joined(other.text)
        told = "增加" if rises else "减少"
        yield place.finding(f"由{one}到{other}是{told}，与“{other.label}”矛盾")
