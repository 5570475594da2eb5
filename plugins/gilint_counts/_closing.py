"""Sums told behind their parts, and parts that are told in other words than a list's."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from gilint.api import Document, Finding, Quantity, Text, lazy
from gilint_counts._sentences import PERCENT, by_piece, in_sentence
from gilint_counts._sums import added

_NAMED = lazy(
    r"^(?:以上|上述|这)?(?:[\u4e00-\u9fff]{0,8})(?:合计|共计|总计|总共|共)(?:为|达|有|[\u4e00-\u9fff]{2})?$"
)
_SORTS = ("项", "类", "种", "级", "个", "方面")
_BARE = ("合计", "共计", "总计", "以上合计", "以上共计")
_IN_TURN = (
    r"分别[为是有]?(?P<list>(?P<first>\d{1,6})(?P<unit>[件条篇份个次期场项册])"
    r"(?:[、，和及]\d{1,6}(?P=unit)){1,8})[，、](?:合计|共计|总计|一?共)(?:为|达|有)?"
    r"(?P<total>\d{1,7})(?P=unit)"
)
_BEHIND = (
    r"(?P<total>\d{1,6})(?P<unit>[件宗条])[^，。；：、\d]{0,12}中，(?:已有)?(?P<one>\d{1,6})(?P=unit)"
    r"(?:已|均|全部)?(?:按时|按期|如期|在法定期限内|依法)?(?:答复|办结|办理完毕|回复)[，、]"
    r"(?:其余|其他|剩余|余下|另有|另外)?(?P<rest>\d{1,6})(?P=unit)"
    r"[^，。；\d]{0,10}(?:结转|转入|转至|顺延|尚未|仍在|正在)"
)
_OF_NOUNS = (
    r"(?P<list>(?<!\d)\d{1,5}(?P<unit>[个家所名])[\u4e00-\u9fff]{1,6}(?:[、和]\d{1,5}(?P=unit)[\u4e00-\u9fff]{1,6}){1,6})"
    r"[，、]?(?:合计|共计|总计|共)(?P<total>\d{1,6})(?P=unit)"
)
_NUMBER = lazy(r"\d+")
_FEWEST, _FARTHEST = 2, 6
_NEAR = Decimal("1.25")


def told_behind(doc: Document) -> Iterable[Finding]:
    """来信18封、来电42个，两项合计62件: a sum of numbers with other measure words than its own."""
    if not doc.prose.mentions(("合计", "共计", "总计", "共")):
        return
    for line in by_piece(doc.quantities, doc.paragraphs):
        for index, total in enumerate(line):
            if total.exact and _NAMED.match(total.label):
                parts = _parts(line, index)
                if parts and added(parts).value != total.value:
                    yield _finding(parts, total)


def _parts(line: Sequence[Quantity], index: int) -> Sequence[Quantity]:
    """The numbers that a sum counts, where the text says how many they are, or 合计 is bare."""
    total = line[index]
    before = [each for each in in_sentence(line, index) if each.unit not in PERCENT]
    sorts = before[-1] if before else None
    if sorts and sorts.unit in _SORTS and not sorts.arabic and _adjoin(sorts, total):
        parts = before[:-1]
        fits = len(parts) == sorts.value and _FEWEST <= sorts.value <= _FARTHEST
    else:
        parts = before
        fits = len({each.unit for each in parts}) > 1 and total.label in _BARE
        fits = fits and all(each.label and each.value for each in parts)
        value = added(parts).value
        fits = fits and total.value <= value * _NEAR and value <= total.value * _NEAR
    labelled = all(each.exact and "其中" not in each.label for each in parts)
    return parts if fits and labelled and len({each.scale for each in parts}) == 1 else ()


def _adjoin(sorts: Quantity, total: Quantity) -> bool:
    """Whether a number of sorts leads to the sum: 三类材料合计."""
    between = sorts.text.flow.text[sorts.text.high : total.text.low]
    opens = sorts.text.before(1) in ("，", "；", "、")
    return opens and re.fullmatch(r"[\u4e00-\u9fff]{1,12}", between) is not None


def _finding(parts: Sequence[Quantity], total: Quantity) -> Finding:
    first = parts[0].text
    place = first.flow.whole.cut(first.low, total.text.high)
    return place.finding(f"{added(parts).formula}，与合计{total.text.plain}不符，请核对")


def told_otherwise(doc: Document) -> Iterable[Finding]:
    """分别为15条、28条，共53条; 27件申请中，23件已答复，5件结转."""
    for hit in doc.find(_IN_TURN, near="分别", quoted=False):
        values = [int(number) for number in _NUMBER.findall(hit["list"].plain)]
        yield from _compared(hit, values)
    for hit in doc.find(_OF_NOUNS, near=("合计", "共", "总计"), quoted=False):
        values = [int(number) for number in _NUMBER.findall(hit["list"].plain)]
        if (
            sum(values) <= int(hit["total"].plain) * _NEAR
            and int(hit["total"].plain) <= sum(values) * _NEAR
        ):
            yield from _compared(hit, values)
    for hit in doc.find(_BEHIND, near="中，", quoted=False):
        yield from _compared(hit, [int(hit[name].plain) for name in ("one", "rest")])


def _compared(hit: Text, values: Sequence[int]) -> Iterable[Finding]:
    if sum(values) != int(hit["total"].plain):
        formula = f"{'+'.join(map(str, values))}={sum(values)}"
        yield hit.finding(f"{formula}，与总数{hit['total'].plain}{hit['unit'].plain}不符，请核对")
