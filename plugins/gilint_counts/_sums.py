"""Sums of parts against their totals, in every reading that a person may have in mind."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import accumulate, combinations, pairwise
from typing import NamedTuple

from gilint.api import Breakdown, Quantity, lazy, shown
from gilint_counts._kinds import (
    CHANNELS,
    OPENNESS,
    OUTCOMES,
    OVERLAPPING,
    PAIRS,
    PERSONAL,
    QUARTERS,
    REVIEWS,
    ROLES,
    WAYS,
)

_REST = lazy(
    r"(?:其中)?(?:作|通过)?(?:其[他它余]|剩余)"
    r"|[^，。；]*[和及与、]其[他它余](?!组织|机关|单位|部门|机构|地区|社会|企业)"
)
_OPEN = ("主要", "等", "如", "重点", "涉及", "包括", "包含", "含", "部分为", "多为", "大多")
_NO_OPENING = lazy(r"^\D*[\d,]+[^，。；]{1,4}，包括|主要(?:职能|职责|领导|负责)")
_HELD = ("累计", "历年", "截至", "目前", "现有", "以来")
_STOCK = (*_HELD, "上年", "去年", "往年", "年均", "分别")
_EACH = lazy(r"(?:各(?![类种项级镇县区市乡街单部科处方股所]|界|地)|每)[^，、]{0,4}$|[均再]$")
_CONVERTED = lazy(r"^(?:折合|折|约合|换算|合(?![计法同理作格并])|即|相当于)")
_SHARE = lazy(r"[，（]占")
_ACROSS = ("规范性文件",)
_RECEIVED = ("收到", "新收", "受理", "接收", "接到", "新增")
_OF_ONE_KIND = lazy(r"(?<!\d)(?<![一二三四五六七八九十各上述])(?:类|类信息|类文件)数?共$")
_MOST_OTHERS = 8
_NAMING = ("lead", "among", "plain")
_AT_LEAST = ("余", "多", "以上", "超", "超过", "逾", "突破")
_NEARLY = Decimal("0.85")
_PARALLEL = 3


class Sum(NamedTuple):
    """What the parts of a breakdown come to, and the formula: ``31+9+26=66``."""

    value: Decimal
    formula: str


def added(counts: Iterable[Quantity]) -> Sum:
    """The sum of some numbers."""
    values = [count.value for count in counts]
    total = sum(values, Decimal())
    return Sum(total, f"{'+'.join(map(shown, values))}={shown(total)}")


def rounded(value: Decimal, like: Quantity) -> str:
    """A percentage to the digits that the text shows, but one at least."""
    unit = Decimal(10) ** -max(like.decimals, 1)
    return shown(value.quantize(unit, ROUND_HALF_UP))


def fits(worked: Decimal, stated: Decimal, decimals: int) -> bool:
    """Whether a percentage is as worked out, rounded or cut off behind the digits that it shows."""
    unit = Decimal(10) ** -decimals
    return -unit / 2 <= worked - stated < unit


def agrees(breakdown: Breakdown) -> bool:
    """Whether some reading of the parts gives the total, or a number that may be the total."""
    own = _values(breakdown)
    total = breakdown.total.value
    sums = list(accumulate([*own, *(count.value for count in breakdown.rest)]))
    least = len(own) - 1 if is_one_list(breakdown) else 1
    totals = set(_totals(breakdown))
    if not totals.isdisjoint([*sums[least:], *_other_sums(breakdown)]):
        return True
    if any(one == total == sum(own) - one for one in sums[1:]):
        return True
    marked = [part.quantity.value for part in breakdown.parts if is_subtotal(part.label)]
    if len(marked) > 1 and sum(marked) == total:
        return True
    return has_rest(breakdown) and _holds_another(own, total)


def _values(breakdown: Breakdown) -> list[Decimal]:
    return [part.quantity.value for part in breakdown.parts]


def _other_sums(breakdown: Breakdown) -> Iterator[Decimal]:
    """Sums with what has another measure word, without documents, of the last parts only."""
    own = _values(breakdown)
    if breakdown.mixed:
        yield added(breakdown.mixed).value + sum(own)
    across = [part.quantity.value for part in breakdown.parts if not _has(part.label, _ACROSS)]
    if len(across) > 1:
        yield sum(across, Decimal())
    if breakdown.kind == "summed":
        yield from list(accumulate(own[::-1]))[1:]


def _holds_another(own: Sequence[Decimal], total: Decimal) -> bool:
    """Whether one part is a share of the one before it: 33件开庭，21件有负责人出庭，其余4件."""
    within = [one for before, one in pairwise(own[:-1]) if one <= before]
    return any(sum(own) - one == total for one in within)


def is_one_list(breakdown: Breakdown) -> bool:
    """Whether all parts surely belong to one list, so that its first few are no list."""
    labels = [part.label for part in breakdown.parts]
    if breakdown.kind in ("bracket", "colon") or has_rest(breakdown):
        return True
    if breakdown.kind == "summed" or not all(labels):
        return False
    return len({label[-1] for label in labels}) == 1 or is_set(breakdown)


def is_set(breakdown: Breakdown) -> bool:
    """Whether all parts are of one known set: ways of applying, outcomes, roles."""
    sets = (WAYS, OUTCOMES, REVIEWS, ROLES)
    return any(_all_in((part.label for part in breakdown.parts), one) for one in sets)


def _totals(breakdown: Breakdown) -> Iterator[Decimal]:
    """The total, the numbers before it, and what two of them come to."""
    barred = WAYS[:-1] + (_RECEIVED if is_of_answers(breakdown) else ())
    others = [one for one in breakdown.others[-_MOST_OTHERS:] if not _has(one.label, barred)]
    near = [breakdown.total, *reversed(others)]
    yield from (count.value for count in near)
    for one, other in combinations(near[:4], 2):
        yield one.value + other.value
        yield abs(one.value - other.value)


def is_of_answers(breakdown: Breakdown) -> bool:
    """Whether the parts are outcomes and the total says that it counts answers."""
    labels = [part.label for part in breakdown.parts]
    if not _has(breakdown.total.label, ("答复", "办结")) or breakdown.kind not in _NAMING:
        return False
    return _all_in(labels, OUTCOMES) and not _has("".join(labels), ("转",))


def with_least(breakdown: Breakdown) -> Breakdown | None:
    """The same with 1600余 read as 1600, where even so the parts are more than the total."""
    total, parts = breakdown.total, breakdown.parts
    if not total.exact or any(part.quantity.modifier not in ("", *_AT_LEAST) for part in parts):
        return None
    exact = tuple(part._replace(quantity=part.quantity._replace(modifier="")) for part in parts)
    least = breakdown._replace(parts=exact)
    more = added(part.quantity for part in exact).value > total.value
    return least if more and is_readable(least) else None


def is_readable(breakdown: Breakdown) -> bool:
    """Whether every number is definite and none is a stock, an average or a sum itself."""
    labels = [part.label for part in breakdown.parts]
    if not breakdown.total.exact or not all(part.quantity.exact for part in breakdown.parts):
        return False
    if any(is_subtotal(label) for label in labels[1:]) or any(
        label.endswith(("由", "从", "到", "至")) or _EACH.search(label) for label in labels
    ):
        return False
    if breakdown.kind in ("lead", "among", "bracket") and _has(breakdown.total.label, _HELD):
        return not any(_has(label, _STOCK) for label in labels)
    if breakdown.kind != "summed":
        labels.append(breakdown.total.label)
    return not any(_has(label, _STOCK) for label in labels)


def is_converted(label: str) -> bool:
    """Whether a number is the one before it in another unit: 400元，折合0.04万元."""
    return _CONVERTED.match(label) is not None


def is_subtotal(label: str) -> bool:
    """Whether a label says that its number is itself a sum: 共, not 机构类信息共."""
    if _OF_ONE_KIND.search(label):
        return False
    return label.endswith(("共", "共计", "合计", "小计", "总计")) or label.startswith("共")


def may_overlap(breakdown: Breakdown) -> bool:
    """Whether one thing may be counted in two parts (women and party members)."""
    labels = [part.label for part in breakdown.parts]
    words = OVERLAPPING + (PERSONAL if breakdown.total.unit in ("人", "名") else ())
    return not is_pair(labels) and any(_has(label, words) for label in labels)


def has_shares(breakdown: Breakdown) -> bool:
    """Whether every part is followed by its share: 机构类20条，占40%；规划类30条，占60%."""
    return all(_SHARE.match(part.quantity.text.after(8)) for part in breakdown.parts)


def by_channel(labels: Iterable[str]) -> bool:
    """Whether the parts are channels, where one item may be published in several."""
    return sum(is_channel(label) for label in labels) > 1


def is_channel(label: str) -> bool:
    """Whether words name a channel: 政府网站, 公众号."""
    return _has(label, CHANNELS)


def has_rest(breakdown: Breakdown) -> bool:
    """Whether the last part is 其他 or 其余, which closes any list."""
    return _REST.match(breakdown.parts[-1].label) is not None


def is_closed(breakdown: Breakdown) -> bool:
    """Whether the parts claim to be all: a list that ends in 其他, or a whole set of kinds."""
    if breakdown.nested:
        return False
    labels = [part.label.removeprefix("其中") for part in breakdown.parts]
    whole = has_rest(breakdown) or _is_staff(labels) or has_opposites(labels)
    if whole or _names_even_nothing(breakdown):
        return True
    between = _NO_OPENING.sub("", breakdown.between)
    if not breakdown.ended or _has(between, _OPEN):
        return False
    if breakdown.kind in ("bracket", "summed", "colon"):
        return all(labels)
    if breakdown.kind == "result":
        return len(labels) >= _PARALLEL and _all_in(labels, OUTCOMES)
    return is_pair(labels) or _is_whole_set(breakdown, labels)


def _names_even_nothing(breakdown: Breakdown) -> bool:
    """Whether one 、 list names kinds of which there is none: then it names all kinds.

    What follows behind a comma is no item of it.
    """
    values = [part.quantity.value for part in breakdown.parts]
    listed = breakdown.between.partition("其中")[2].rpartition("、")[0]
    most = sum(values) * 2 > breakdown.total.value
    none = sum(not value for value in values)
    return most and len(values) > _PARALLEL and none > 1 and "，" not in listed


def _is_whole_set(breakdown: Breakdown, labels: list[str]) -> bool:
    """Whether parts behind 其中 make nearly all of the total, and are kinds of one sort."""
    value = added(part.quantity for part in breakdown.parts).value
    if value < breakdown.total.value * _NEARLY or len(labels) == 1:
        return False
    sets = (OUTCOMES, WAYS)
    if len(labels) == len(QUARTERS) and _all_in(labels, QUARTERS):
        return True
    if any(_all_in(labels, kinds) for kinds in sets):
        return True
    if len(labels) == len(OPENNESS) - 1 and _all_in(labels, OPENNESS):
        return True
    return len(labels) >= _PARALLEL and is_parallel(breakdown)


def has_opposites(labels: Iterable[str]) -> bool:
    """Whether a kind and its opposite are among the parts, which are all then: 采纳, 未采纳."""
    plain = {label.removeprefix("已") for label in labels}
    if _all_in(plain, OUTCOMES):
        return False
    stems = {label[1:].rstrip("的") for label in plain if label[:1] in ("未", "不")}
    return any(label.startswith(stem) for stem in stems if len(stem) > 1 for label in plain)


def _is_staff(labels: list[str]) -> bool:
    """Whether the parts are a group's leader and its members."""
    return _all_in(labels, ROLES) and "组长" in labels[0] and labels[-1].endswith("员")


def is_pair(labels: Sequence[str]) -> bool:
    """Whether the labels are two kinds of which a thing can be but one: 自然人, 法人."""
    if len(labels) != 2:  # noqa: PLR2004
        return False
    return any(
        (one in labels[0] and other in labels[1]) or (other in labels[0] and one in labels[1])
        for one, other in PAIRS
    )


def is_parallel(breakdown: Breakdown) -> bool:
    """Whether the parts' labels end alike (…类, …类, …类), or are bare nouns of two or three."""
    labels = [part.label.removeprefix("其中") for part in breakdown.parts]
    if not all(labels):
        return False
    return len({label[-1] for label in labels}) == 1 or len({len(label) for label in labels}) == 1


def _all_in(labels: Iterable[str], kinds: Iterable[str]) -> bool:
    return all(_has(label, kinds) for label in labels)


def _has(text: str, words: Iterable[str]) -> bool:
    return any(word in text for word in words)
