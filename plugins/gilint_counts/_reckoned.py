"""Amounts that agree by their figures, one of them in another unit than it should be."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from gilint.api import Finding, Quantity, lazy

_DIFFERENCE = lazy(r"结余|节余|节约|节省|剩余|结转|余下|减少|增加|减|增|超支|压减|核减|[比较]")
_SAID_AGAIN = lazy(r"（(?:即|也即|折合|约合|合)?|，(?:即|也即|折合|约合)")
_CLOSING = ("）", "，", "。", "；", "")
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


def converted(amounts: Sequence[Quantity]) -> Iterator[Finding]:
    """总投资3500万元（3.5亿元）: the same digits, but not the same amount."""
    for one, other in pairwise(amounts):
        between = one.text.flow.text[one.text.high : other.text.low]
        if not _SAID_AGAIN.fullmatch(between) or other.text.after(1) not in _CLOSING:
            continue
        same = _digits(one) == _digits(other) and one.scale != other.scale
        if same and one.exact and other.exact and one.value != other.value:
            yield one.text.joined(other.text).finding(
                f"“{one.text.plain}”与“{other.text.plain}”换算不符，请核对"
            )


def _digits(amount: Quantity) -> str:
    """The digits of a number without its point and its noughts at either end."""
    return amount.number.replace(",", "").replace(".", "").strip("0")


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
