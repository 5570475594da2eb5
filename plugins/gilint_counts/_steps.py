"""How much more or less a number is than another: said beside the two."""

from collections.abc import Iterator, Sequence
from itertools import permutations

from gilint.api import Finding, Held, Quantity, lazy, shown
from gilint_counts._changes import (
    DOWN,
    REACHED_BY,
    UP,
    is_compared_with,
    pair,
)
from gilint_counts._sentences import in_sentence
from gilint_counts._sums import fits

_LAST_YEAR_WAS = lazy(r"^(?:上一?年度?|去年|20\d\d年度?)(?:同期)?(?:为|是)?$")
_STEP_BEHIND = lazy(
    r"^(?:同比|环比|总量|数量|[比较](?:上一?|去|前一)年(?:同期)?)?净?"
    rf"(?:(?P<up>{UP}|增|多)|(?P<down>{DOWN}|减|少))了?(?:约|达)?$"
)
_STEP_TOLD = lazy(
    rf"(?:(?P<up>{UP}|增|多)|(?P<down>{DOWN}|减|少))(?:了|约|达|率为|幅度为|幅为|为)?$"
)
_TREND = lazy(
    r"^）?，(?:[^，。；、\d]{0,6}(?:(?<![质力能])量|数|规模))?(?:同比|环比|[比较](?:上|去)年(?:同期)?)?"
    r"(?:有所|略有|稍有|明显|显著|大幅|小幅|持续|稳步|逐年|呈)"
    rf"(?:(?P<up>{UP})|(?P<down>{DOWN}))(?:趋势|态势)?(?=[，。；\n])"
)
_STEP = lazy(rf"^(?:同比|环比)(?:(?P<up>{UP}|多|增)|(?P<down>{DOWN}|少|减))了?$")
_TWO, _FAR = 2, 30


def steps(line: Sequence[Quantity], index: int, year: int | None) -> Iterator[Finding | Held]:
    """Whether the number at an index is the difference that it is said to be."""
    yield from _difference(line, index)
    yield from _difference_before(line, index)
    yield from _difference_behind(line, index, year)
    yield from _trend(line, index, year)
    yield from explained(line, index, year)


def _difference(line: Sequence[Quantity], index: int) -> Iterator[Finding | Held]:
    """120条，比上年的150条增加30条."""
    step, found = line[index], REACHED_BY.fullmatch(line[index].label)
    counts = in_sentence(line, index)
    if not found or len(counts) < 2 or not is_compared_with(counts[-1]):  # noqa: PLR2004
        return
    old = counts[-1]
    own = [each for each in counts[:-1] if each.unit == old.unit == step.unit]
    if not own or not all(each.exact for each in (*own, old)):
        return
    change = step.value if found["up"] else -step.value
    if any(each.value - old.value == change for each in own):
        yield step.text.held("处数字相符")
    elif len(own) == 1:
        formula = f"{shown(own[0].value)}-{shown(old.value)}={shown(own[0].value - old.value)}"
        yield (
            own[0]
            .text.joined(step.text)
            .finding(f"{formula}，与“{step.label}{step.text.plain}”不符，请核对")
        )


def _difference_before(line: Sequence[Quantity], index: int) -> Iterator[Finding]:
    """64件，同比减少12件（上年为76件）."""
    step, found = line[index], _STEP.match(line[index].label)
    if not found or index + 1 >= len(line):
        return
    new, old = line[index - 1], line[index + 1]
    if not _LAST_YEAR_WAS.match(old.label) or not new.unit == old.unit == step.unit:
        return
    if not (new.exact and old.exact) or "。" in new.text.joined(old.text).plain:
        return
    change = step.value if found["up"] else -step.value
    if new.value - old.value != change:
        formula = f"{new}-{old}={shown(new.value - old.value)}"
        yield new.text.joined(old.text).finding(
            f"{formula}，与“{step.label}{step.text.plain}”不符，请核对"
        )


def _difference_behind(line: Sequence[Quantity], index: int, year: int | None) -> Iterator[Finding]:
    """由8500人增加到10200人，净增1700人; 上年48件，今年36件，减少12件."""
    step, found = line[index], _STEP_BEHIND.match(line[index].label)
    counts = [each for each in in_sentence(line, index) if each.unit == step.unit]
    if not found or len(counts) < _TWO or not all(each.exact for each in counts):
        return
    one, other = counts[-_TWO:]
    change = pair(one, other, year)
    if change is None or "其中" in one.text.joined(step.text).plain:
        return
    told = step.value if found["up"] else -step.value
    differences = {new.value - old.value for old, new in permutations(counts, _TWO)}
    if told in differences - {change.old - change.new}:
        return
    if change.new - change.old != told:
        formula = f"{shown(change.new)}-{shown(change.old)}={shown(change.new - change.old)}"
        yield one.text.joined(step.text).finding(
            f"{formula}，与“{step.label}{step.text.plain}”不符，请核对"
        )


def explained(line: Sequence[Quantity], index: int, year: int | None) -> Iterator[Finding]:
    """降幅为25%（上年48件，今年36件）, 多60条（2022年560条，2023年620条）."""
    said, found = line[index], _STEP_TOLD.search(line[index].label)
    if not found or index + _TWO >= len(line) or said.text.after(1) != "（":
        return
    one, other = line[index + 1 : index + 1 + _TWO]
    inside = said.text.joined(other.text).plain
    change = pair(one, other, year) if one.unit == other.unit and "）" not in inside else None
    if change is None or not (one.exact and other.exact and said.exact) or not change.old:
        return
    step = change.new - change.old
    told = said.value if found["up"] else -said.value
    percent = step * 100 / change.old
    alike = fits(abs(percent), said.value, said.decimals) and (percent >= 0) == bool(found["up"])
    if not (alike if said.unit == "%" else step == told or said.unit != one.unit):
        old, new = shown(change.old), shown(change.new)
        worked = f"{shown(round(abs(percent), 1))}%" if said.unit == "%" else shown(abs(step))
        way = "增加" if step > 0 else "减少"
        changed = f"是{way}{worked}" if step else "没有增减"
        yield said.text.joined(other.text).finding(
            f"由{old}到{new}{changed}，文中是{found[0]}{said.text.plain}，请核对"
        )


def _trend(line: Sequence[Quantity], index: int, year: int | None) -> Iterator[Finding]:
    """今年36件，去年同期为48件，申请量有所增加: a direction and no figure."""
    if not index:
        return
    one, other = line[index - 1], line[index]
    if one.unit != other.unit or not (one.exact and other.exact):
        return
    found = _TREND.match(other.text.after(_FAR))
    between = one.text.joined(other.text).plain
    change = pair(one, other, year) if found and "。" not in between else None
    if found and change and change.old != change.new:
        rises = found["up"] is not None
        if rises != (change.new > change.old):
            old, new = shown(change.old), shown(change.new)
            whole = other.text.flow.whole.cut(one.text.low, other.text.high + len(found[0]))
            told = "增加" if change.new > change.old else "减少"
            said = found[0].lstrip("），")
            yield whole.finding(f"由{old}到{new}是{told}，与“{said}”矛盾，请核对")
