"""Rates and shares worked out from the numbers beside them."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from gilint.api import Finding, Held, Quantity, lazy, shown
from gilint_counts._sentences import PERCENT, in_sentence
from gilint_counts._sums import rounded

_NAMED = 10
_ALSO = {"回收": "收回", "回复": "答复", "答复": "回复"}
_COMES_IN = lazy(r"收到|受理|新收|接收|接到")
_TELLS_MORE = lazy(r"结转|上年|往年|含|累计|历年|其中")
_TWO = 2
_HUNDRED = Decimal(100)


def rate(line: Sequence[Quantity], index: int, verb: str) -> Iterator[Finding | Held]:
    """Recalculate 办结率 and its like from the two numbers of its sentence."""
    percent = line[index]
    counts = [each for each in in_sentence(line, index) if each.unit not in PERCENT]
    if any(not each.exact for each in counts):
        return
    pairs = [
        (part, whole)
        for position, whole in enumerate(counts)
        for part in counts[position + 1 :]
        if part.unit == whole.unit and 0 < part.value <= whole.value
    ]
    if any(fits(part.value, whole.value, percent) for part, whole in pairs):
        yield percent.text.held("处数字相符")
    elif len(counts) == _TWO and percent.value == _HUNDRED and _has_verb(verb, counts[1]):
        yield from _too_many(counts[0], counts[1], percent)
    elif len(pairs) == 1 and _has_verb(verb, pairs[0][0]) and pairs[0][0] is counts[-1]:
        part, whole = pairs[0]
        yield worked_out(whole, part, whole, percent)


def _too_many(whole: Quantity, part: Quantity, percent: Quantity) -> Iterator[Finding]:
    """More done than came in, and yet a rate of 100%: one figure's digits may be swapped."""
    told = whole.label + part.label + part.text.after(_NAMED)
    if part.unit != whole.unit or part.value <= whole.value or _TELLS_MORE.search(told):
        return
    if _COMES_IN.search(whole.label):
        yield whole.text.joined(percent.text).finding(
            f"{_named(part)}比{_named(whole)}还多，又说是100%，请核对"
        )


def _has_verb(verb: str, count: Quantity) -> bool:
    """Whether a number counts what its rate is of; what comes back is said either way round."""
    return verb in count.label or _ALSO.get(verb, verb) in count.label


def fits(part: Decimal, whole: Decimal, percent: Quantity) -> bool:
    """Whether a percentage is right, rounded or cut off behind the digits that it shows."""
    unit = Decimal(10) ** -percent.decimals
    return -unit / 2 <= part * _HUNDRED / whole - percent.value < unit


def worked_out(first: Quantity, part: Quantity, whole: Quantity, percent: Quantity) -> Finding:
    """A percentage that is not what part and whole give, with the formula."""
    worked = rounded(part.value * _HUNDRED / whole.value, percent)
    formula = f"{shown(part.value)}÷{shown(whole.value)}={worked}%"
    named = f"{_named(part)}与{_named(whole)}"
    return first.text.joined(percent.text).finding(f"{named}：{formula}，文中为{percent}%，请核对")


def _named(count: Quantity) -> str:
    """A number with what it counts: “网络申请30件”."""
    return f"“{count.label.removeprefix('其中')[-_NAMED:]}{count.text.plain}”"
