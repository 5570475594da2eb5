"""Three amounts of a sentence that add up by their figures, one of them in another unit."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from gilint.api import Finding, Quantity, lazy

_DIFFERENCE = lazy(r"结余|节余|节约|节省|剩余|结转|余下|减少|增加|减|增|超支|压减|核减|[比较]")
_BOTH_PARTS = 2
_LONGEST = 40


def reckoned(amounts: Sequence[Quantity]) -> Iterator[Finding]:
    """预算26.5万元，实际支出25.8元，结余0.7万元: 25.8万元 is meant."""
    for (one, other), third in zip(pairwise(amounts), amounts[_BOTH_PARTS:], strict=False):
        odd = _odd(one, other, third)
        if odd is None or not _is_one_sentence(one, other, third):
            continue
        if not _DIFFERENCE.search(other.label + third.label):
            continue
        figures = [_figure(each) for each in (one, other, third)]
        if any(2 * each == sum(figures) for each in figures):
            rest = next(each for each in (one, other, third) if each is not odd)
            unit = f"{rest.scale}元"
            yield odd.text.finding(
                f"“{odd.text.plain}”疑应为“{odd.number}{unit}”：前后几笔以“{unit}”计才对得上"
            )


def _odd(*amounts: Quantity) -> Quantity | None:
    """The one in another unit than the two others."""
    for each in amounts:
        rest = {other.scale for other in amounts if other is not each}
        if len(rest) == 1 and each.scale not in rest and rest != {""}:
            return each
    return None


def _figure(amount: Quantity) -> Decimal:
    return Decimal(amount.number.replace(",", "")) if amount.arabic else Decimal(-1)


def _is_one_sentence(one: Quantity, other: Quantity, third: Quantity) -> bool:
    between = one.text.joined(third.text).plain
    exact = one.exact and other.exact and third.exact
    decimals = any("." in each.number for each in (one, other, third))
    return exact and decimals and "。" not in between and len(between) < 2 * _LONGEST
