"""Shares that are told in turn, behind the numbers that they are of."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from gilint.api import Finding, Held, Quantity, lazy
from gilint_counts._rates import is_share, worked_out
from gilint_counts._sentences import PERCENT, in_sentence
from gilint_counts._sums import added

_IN_TURN = lazy(r"^(?:[^，。；\d]{0,10})?分别占(?:总数|全部|其)?的?(?:比例)?(?:为)?$")
_LINK = lazy(r"[、，和及与][^，。；、\d]{0,12}")
_SHARE_LINK = lazy(r"[、，和及与](?:占)?")
_TWO = 2


def in_turn(line: Sequence[Quantity], index: int) -> Iterator[Finding | Held]:
    """45份、5份，分别占90%和10%: one share is wrong where all others are of one total."""
    if not _IN_TURN.search(line[index].label):
        return
    shares = _linked(line[index:], _SHARE_LINK)
    parts = _linked(line[:index][::-1], _LINK)[::-1][-len(shares) :]
    units = {each.unit for each in parts}
    if len(shares) < _TWO or len(parts) != len(shares) or len(units) != 1 or units & {*PERCENT}:
        return
    known = [each for each in in_sentence(line, index) if each.unit in units]
    if not all(each.exact for each in (*known, *shares)):
        return
    for base in {added(parts).value, *(each.value for each in known if each not in parts)}:
        wrong = [
            (part, share)
            for part, share in zip(parts, shares, strict=True)
            if not base or not is_share(part.value, base, share)
        ]
        if not wrong:
            return
    wholes = [each for each in known if each.value == added(parts).value]
    wrong = [
        (part, share)
        for part, share in zip(parts, shares, strict=True)
        if wholes and wholes[0].value and not is_share(part.value, wholes[0].value, share)
    ]
    if len(wrong) == 1:
        yield worked_out(wrong[0][0], wrong[0][0], wholes[0], wrong[0][1])


def _linked(counts: Sequence[Quantity], link: re.Pattern[str]) -> list[Quantity]:
    """The numbers of one measure word at the beginning that a mark or 和 joins."""
    found = list(counts[:1])
    for one, other in pairwise(counts):
        first, second = sorted((one.text, other.text), key=lambda text: text.low)
        between = first.flow.text[first.high : second.low]
        if one.unit != other.unit or not link.fullmatch(between):
            break
        found.append(other)
    return found
