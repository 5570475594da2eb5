"""How much more or less a number is than another: said beside the two."""

from collections.abc import Iterator, Sequence

from gilint.api import Finding, Held, Quantity, lazy, shown
from gilint_counts._changes import DOWN, FROM, REACHED, REACHED_BY, UP, is_compared_with
from gilint_counts._sentences import in_sentence

_LAST_YEAR_WAS = lazy(r"^(?:上一?年度?|去年|20\d\d年度?)(?:同期)?(?:为|是)?$")
_STEP_BEHIND = lazy(r"^净?(?:(?P<up>增加?|增长|多)|(?P<down>减少?|下降|少))了?$")
_STEP = lazy(rf"^(?:同比|环比)(?:(?P<up>{UP}|多|增)|(?P<down>{DOWN}|少|减))了?$")
_TWO = 2


def steps(line: Sequence[Quantity], index: int) -> Iterator[Finding | Held]:
    """Whether the number at an index is the difference that it is said to be."""
    yield from _difference(line, index)
    yield from _difference_before(line, index)
    yield from _difference_behind(line, index)


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


def _difference_behind(line: Sequence[Quantity], index: int) -> Iterator[Finding]:
    """由8500人增加到10200人，净增1700人."""
    step, found = line[index], _STEP_BEHIND.match(line[index].label)
    if not found or index < _TWO:
        return
    old, new = line[index - 2], line[index - 1]
    if not (old.exact and new.exact) or not old.unit == new.unit == step.unit:
        return
    if not (FROM.search(old.label) and REACHED.match(new.label)):
        return
    if new.value - old.value != (step.value if found["up"] else -step.value):
        formula = f"{shown(new.value)}-{shown(old.value)}={shown(new.value - old.value)}"
        yield old.text.joined(step.text).finding(
            f"{formula}，与“{step.label}{step.text.plain}”不符，请核对"
        )
