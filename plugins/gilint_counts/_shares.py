"""Shares beside one another, and the numbers that they are of."""

from collections.abc import Iterator, Sequence

from gilint.api import Quantity, lazy
from gilint_counts._rates import is_share

SHARE = lazy(r"占(?P<base>[^占]{0,14}?)(?:的)?(?:比例|比重|比)?(?:为|达|约|到|达到|约为)?$")
_BRACKET = lazy(r"（[^（）]*）")
_GAP = lazy(r"(?:[^，。；、\d]{0,14}|[^，。；\d]{1,40}(?=，))[，（]?[^，。；、\d]{0,16}$")
_BACK = 10
_ENOUGH, _AROUND, _FAR = 2, 16, 400


def part_before(line: Sequence[Quantity], index: int) -> Quantity | None:
    """The number right before a share, brackets between the two passed over."""
    percent = line[index]
    flow = percent.text.flow.text
    for part in reversed(line[max(0, index - _BACK) : index]):
        between = _BRACKET.sub("", flow[part.text.high : percent.text.low])
        if "）" not in between:
            return part if _GAP.fullmatch(between) else None
    return None


def agreed(
    line: Sequence[Quantity], index: int, part: Quantity, same: Sequence[Quantity]
) -> Quantity | None:
    """The number that all other shares of the sentence are of, two or more.

    80件。公开40件，占55%；不予公开12件，占15%；无法提供28件，占35%: of the 80, as 12 and 28 are.
    """
    pairs = list(_others(line, index, part))
    if len(pairs) < _ENOUGH or "其中" in part.label:
        return None
    first = min(part.text.low, *(count.text.low for _, count in pairs))
    wholes = [
        whole
        for whole in same
        if whole.text.low < first
        and whole.value > part.value
        and all(0 < count.value < whole.value for _, count in pairs)
        and all(is_share(count.value, whole.value, share) for share, count in pairs)
    ]
    return wholes[-1] if len({whole.value for whole in wholes}) == 1 else None


def _others(
    line: Sequence[Quantity], index: int, part: Quantity
) -> Iterator[tuple[Quantity, Quantity]]:
    """The other shares of the sentence, each with the number before it, of one measure word."""
    said = line[index].text.flow.text
    for at in range(max(0, index - _AROUND), min(len(line), index + _AROUND)):
        share = line[at]
        low, high = sorted((share.text.low, line[index].text.low))
        if at == index or share.unit != "%" or said.find("。", low, min(high, low + _FAR)) >= 0:
            continue
        count = part_before(line, at) if SHARE.search(share.label) else None
        if count and share.decimals and count.unit == part.unit and count.exact:
            yield share, count
