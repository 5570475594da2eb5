"""Rates and shares worked out from the numbers beside them."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from gilint.api import Finding, Held, Quantity, lazy, shown
from gilint_counts._sentences import PERCENT, in_sentence
from gilint_counts._sums import added, fits, rounded

_NAMED = 10
_LONGEST = 14
_ALSO = {"回收": "收回", "回复": "答复", "答复": "回复"}
_COMES_IN = lazy(r"收到|受理|新收|接收|接到")
_TELLS_MORE = lazy(r"结转|上年|往年|含|累计|历年|其中")
ON_TIME = (
    *("按时", "按期", "及时", "期限", "法定", "限时", "时限"),
    *("到期", "应办", "应结", "应答", "如期", "准时"),
)
"""Words by which a rate is one of what was done in time."""
_AMONG = lazy(r"^[^，。；、\d]{0,12}中，(?:已?有)?$")
_OUT_OF = lazy(r"[^，。；、\d]{0,10}中，?[^，。；、\d]{0,10}$")
_BUILT = lazy(r"^，(?:现|均)?已(?:建成|建立|建|开设|设立|设|开通|配备)[^，。；、\d]{0,8}$")
_COVERED = ("覆盖", "建成", "开通", "配备")
_OPINION = lazy(r"满意|知晓|支持|认可|关注|增长|准确|点击|使用|占有")
_OPENING = lazy(r"[^，。；、\d]{0,8}中，")
_TWO = 2
_HUNDRED = Decimal(100)


def rate(line: Sequence[Quantity], index: int, verb: str, on_time: str) -> Iterator[Finding | Held]:
    """The rate of what is counted last in the sentence, of any number or sum before it.

    ``on_time`` is the word by which the rate is one of what was done in time, or empty.
    """
    percent = line[index]
    counts = [each for each in in_sentence(line, index) if each.unit not in (*PERCENT, "级")]
    if len(counts) < _TWO or any(not each.exact for each in counts):
        return
    if any(is_share(some.value, whole, percent) for some, whole in _pairs(counts)):
        yield percent.text.held("处数字相符")
        return
    *before, part = counts
    told = _told(part, percent)
    if verb not in told and _ALSO.get(verb, verb) not in told:
        if len(counts) == _TWO and _is_among(before[0], part, percent, verb):
            yield worked_out(before[0], part, before[0], percent)
        return
    if len(counts) == _TWO and percent.value == _HUNDRED and part.value > before[0].value:
        yield from _too_many(before[0], part, percent)
    elif not any(verb in _but_due(each.label, verb, told) for each in before):
        yield from _wrong_rate(before, part, percent, on_time, told)


def _wrong_rate(
    before: Sequence[Quantity], part: Quantity, percent: Quantity, on_time: str, told: str
) -> Iterator[Finding]:
    """A rate of one of the numbers before it, if each of them could be its whole.

    What is due by a day is not told: a rate of what was done on time can only be too low.
    """
    if any(each.unit != part.unit or not each.value >= part.value > 0 for each in before):
        return
    whole = before[-1]
    low = percent.value < part.value * _HUNDRED / whole.value
    if not on_time or (_is_told(told) and (low or _is_of(whole, part))):
        yield worked_out(whole, part, whole, percent)


def _is_of(whole: Quantity, part: Quantity) -> bool:
    """1250条留言中按期回复1200条: the whole is said to be what the part is of."""
    between = whole.text.flow.text[whole.text.high : part.text.low]
    return _OUT_OF.match(between) is not None


def _is_told(told: str) -> bool:
    return any(word in told for word in ON_TIME)


def _is_among(whole: Quantity, part: Quantity, percent: Quantity, verb: str) -> bool:
    """20个乡镇中，18个建成专区，覆盖率: a rate of a part that follows its whole directly."""
    text = whole.text.flow.text
    between = text[whole.text.high : part.text.low]
    if verb in _COVERED and percent.label.startswith(verb) and _BUILT.match(between):
        return whole.unit == part.unit and whole.value >= part.value > 0
    return (
        whole.unit == part.unit
        and whole.value >= part.value > 0
        and _AMONG.match(between) is not None
        and text.count("，", part.text.high, percent.text.low) == 1
        and not _OPINION.search(verb)
    )


def _but_due(label: str, verb: str, told: str) -> str:
    """A label without what is to be done, 应公开, unless only some of it is told as done."""
    return label if "主动" in told else label.replace(f"应{verb}", "")


def _told(count: Quantity, percent: Quantity) -> str:
    """What a number counts, said before it or behind it: 办结38件, 38家按时报送."""
    behind = count.text.flow.text[count.text.high : percent.text.low]
    return count.label + re.split("[，。；、（]", behind)[0]


def _pairs(counts: Sequence[Quantity]) -> Iterator[tuple[Quantity, Decimal]]:
    """Every number with each number of its unit before it, the last with the sums before it."""
    *before, last = counts
    for position, some in enumerate(counts):
        wholes = [each.value for each in counts[:position] if each.unit == some.unit]
        wholes += [added(before[at:]).value for at in range(len(before))] if some is last else []
        yield from ((some, whole) for whole in wholes if 0 < some.value <= whole)


def among_all(line: Sequence[Quantity], index: int, part: Quantity) -> Quantity | None:
    """The number that opens the sentence as the whole of all others: 24件中，18件…，3件….

    Shares of other wholes may stand there too, so that the others must fit into it.
    """
    counts = [each for each in in_sentence(line, index, "。\n") if each.unit not in PERCENT]
    if len(counts) <= _TWO or counts[-1] is not part or any(not each.exact for each in counts):
        return None
    whole, *parts = counts
    text = whole.text.flow.text
    opens = _OPENING.match(text, whole.text.high, parts[0].text.low)
    one_kind = {each.unit for each in counts} == {whole.unit}
    return whole if opens and one_kind and added(parts).value <= whole.value else None


def _too_many(whole: Quantity, part: Quantity, percent: Quantity) -> Iterator[Finding]:
    """More done than came in, and yet a rate of 100%: one figure's digits may be swapped."""
    told = whole.label + part.label + part.text.after(_NAMED)
    if part.unit != whole.unit or part.value <= whole.value or _TELLS_MORE.search(told):
        return
    if _COMES_IN.search(whole.label):
        yield whole.text.joined(percent.text).finding(
            f"{_named(part)}比{_named(whole)}还多，又说是100%，请核对"
        )


def is_share(part: Decimal, whole: Decimal, percent: Quantity) -> bool:
    """Whether a percentage is right, rounded or cut off behind the digits that it shows."""
    return fits(part * _HUNDRED / whole, percent.value, percent.decimals)


def worked_out(first: Quantity, part: Quantity, whole: Quantity, percent: Quantity) -> Finding:
    """A percentage that is not what part and whole give, with the formula."""
    worked = rounded(part.value * _HUNDRED / whole.value, percent)
    formula = f"{shown(part.value)}÷{shown(whole.value)}={worked}%"
    named = f"{_named(part)}与{_named(whole)}"
    return first.text.joined(percent.text).finding(f"{named}：{formula}，文中为{percent}%，请核对")


def _named(count: Quantity) -> str:
    """A number with what it counts: “网络申请30件”; the end of what is long."""
    label = count.label.removeprefix("其中")
    if len(label) > _LONGEST:
        label = "…" + label[-_NAMED:]
    return f"“{label}{count.text.plain}”"
