"""Times that were cut short: 从12个工作日缩短至9个工作日，压缩25%."""

from collections.abc import Iterator
from decimal import Decimal

from gilint.api import Document, Finding, Text, shown
from gilint_counts._changes import DOWN, UP
from gilint_counts._sums import fits

_UNIT = "个?工作日|个?自然日|天|日|个?小时|分钟|个?月"
_NUMBER = r"\d{1,4}(?:\.\d{1,2})?"
_DURATION = (
    rf"(?<=[由从])[^由从，。；\d]{{0,8}}(?P<old>(?<!\d){_NUMBER})(?P<unit>{_UNIT})"
    rf"(?:逐步|大幅|进一步)?(?:(?P<down>{DOWN}|减|降)|(?P<up>{UP}|延长|增|升))(?:到|至|为|成)了?"
    rf"(?P<new>{_NUMBER})(?P=unit)(?![以之]|左右|多|内)"
    rf"(?:，(?:总体|平均|同比)?(?:{DOWN}|缩短|{UP}|延长)(?:了|率|幅度)?(?:达|为|达到)?(?:了)?"
    rf"(?P<rate>{_NUMBER})%(?!以|左|多|[-～至]))?"
)
_AGAINST = (
    rf"(?P<new>(?<!\d){_NUMBER})(?P<unit>{_UNIT})，[比较](?:上一?年度?|去年|以往|法定[^，。；\d]{{0,6}}|规定[^，。；\d]{{0,4}})的?"
    rf"(?P<old>{_NUMBER})(?P=unit)(?:平均)?(?:(?P<down>缩短|减少|压缩|提前|快)|(?P<up>延长|增加|多|慢))了?"
    rf"(?P<step>{_NUMBER})(?P=unit)"
)
_HUNDRED = Decimal(100)


def durations(doc: Document) -> Iterator[Finding]:
    """A time that grew when it is said to be shorter, or a rate that it does not give."""
    for hit in doc.find(_AGAINST, near=("日", "天", "时", "分钟", "月"), quoted=False):
        old, new, step = (Decimal(hit[name].plain) for name in ("old", "new", "step"))
        if new - old != (step if hit.get("up") else -step):
            formula = f"{shown(new)}-{shown(old)}={shown(new - old)}"
            yield hit.finding(f"{formula}，与文中所说的增减不符，请核对")
    for hit in doc.find(_DURATION, near=("日", "天", "时", "分钟", "月"), quoted=False):
        old, new = Decimal(hit["old"].plain), Decimal(hit["new"].plain)
        if not old or old == new:
            continue
        place = hit["old"].joined(hit.cut(len(hit)))
        if (hit.get("up") is not None) != (new > old):
            told = "增加" if new > old else "减少"
            yield place.finding(f"由{shown(old)}到{shown(new)}是{told}，文中说法相反，请核对")
        elif rate := hit.get("rate"):
            yield from _rate(place, old, new, rate.plain)


def _rate(place: Text, old: Decimal, new: Decimal, rate: str) -> Iterator[Finding]:
    worked = abs(new - old) * _HUNDRED / old
    if not fits(worked, Decimal(rate), len(rate.partition(".")[2])):
        told = f"{'增加' if new > old else '减少'}{shown(round(worked, 1))}"
        yield place.finding(f"由{shown(old)}到{shown(new)}是{told}%，文中是{rate}%，请核对")
