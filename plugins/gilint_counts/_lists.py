"""Lists of parts that no view reads: numbers without measure words, two parts closed by 其余."""

import re
from collections.abc import Iterable

from gilint.api import Document, Finding, Text, lazy

_NUMBER = lazy(r"\d+")
_ITEM = r"[\u4e00-\u9fff]{0,12}\d{1,7}(?P=unit)?"
_GROUPS = "季度|半年|月份?|类别?|渠道|栏目|科室|单位|部门|乡镇|街道|批次|阶段"
_RESPECTIVELY = (
    r"(?<![\d.,万])(?P<total>\d{1,7})(?P<unit>[条件篇份个次期])[，：]"
    rf"(?:(?:[两三四五六七八九十]{{1,2}}个?|各)(?:{_GROUPS}))?分别[为是]："
    rf"?(?P<list>{_ITEM}(?:[、，]{_ITEM}){{1,20}})(?=[。；\n]|$)"
)
_TWO_WITH_REST = (
    r"(?P<total>(?<![\d.,万约近超逾])\d{1,5})(?P<unit>[名人个家户所块])[\u4e00-\u9fff]{0,8}"
    r"(?:中，|[，：])[\u4e00-\u9fff]{2,14}(?P<one>\d{1,5})(?P=unit)[\u4e00-\u9fff]{0,8}"
    r"[，、；](?:其余|剩余)的?[\u4e00-\u9fff]{0,6}(?P<rest>(?<![约近])\d{1,5}(?P=unit))(?!尚?未)"
)
_BOTH = (
    r"(?P<total>(?<![\d.,万约近超逾])\d{1,5})(?P<unit>[件条份篇期场次册名人个家户宗项块])"
    r"[\u4e00-\u9fff]{1,14}（[已有]?(?P<kind>[\u4e00-\u9fff]{2,5})的?(?P<one>\d{1,5})(?P=unit)"
    r"[、，；][不未无](?P=kind)的?(?P<rest>\d{1,5}(?P=unit))）"
)
_SHARE = r"，占(?P<{0}>\d{{1,3}}(?:[.]\d{{1,2}})?)%"
_WHOLE_SHARES = (
    r"(?P<total>(?<![\d.,万约近超逾])\d{1,7})(?P<unit>[件条份篇期场次册人个家户])。其中，?"
    rf"[^，。；\d]{{2,40}}(?P<one>\d{{1,7}})(?P=unit){_SHARE.format('first')}。"
    rf"[^，。；\d]{{2,40}}(?P<rest>\d{{1,7}}(?P=unit)){_SHARE.format('second')}"
)
_WHOLE, _ROUNDING = 100, 1
_SAMPLED = lazy("[中每各余多]|随机|部分|抽取|以上")
_NAMES = ("total", "one", "rest")
_AROUND = 80


def in_turn(doc: Document) -> Iterable[Finding]:
    """120条，分别为财政80、人事15、规划35: numbers without their measure word."""
    for hit in doc.find(_RESPECTIVELY, near="分别", quoted=False):
        values = [int(number) for number in _NUMBER.findall(hit["list"].plain)]
        if sum(values) != int(hit["total"].plain):
            formula = f"{'+'.join(map(str, values))}={sum(values)}"
            yield hit.finding(
                f"{formula}，与总数{hit['total'].plain}{hit['unit'].plain}不符，请核对"
            )


def with_rest(doc: Document) -> Iterable[Finding]:
    """现有67名联络员，机关25名，其余32名在基层: a list of two that 其余 closes, without 其中."""
    for hit in doc.find(_TWO_WITH_REST, near=("其余", "剩余"), quoted=False):
        total, one, rest = (int(hit[name].plain.rstrip(hit["unit"].plain)) for name in _NAMES)
        if one + rest != total and one <= total and not _is_known(doc, hit):
            yield _finding(hit, total, one, rest)


def with_opposite(doc: Document) -> Iterable[Finding]:
    """对108个栏目作了检查（合格95个、不合格18个）: a kind and its opposite are all there are."""
    for hit in doc.find(_BOTH, near=("、不", "、未", "、无", "，不", "，未", "；不", "；未")):
        total, one, rest = (int(hit[name].plain.rstrip(hit["unit"].plain)) for name in _NAMES)
        counted = hit["unit"].joined(hit["kind"]).plain
        if one + rest != total and not _SAMPLED.search(counted):
            yield _finding(hit, total, one, rest)


def with_whole_shares(doc: Document) -> Iterable[Finding]:
    """Two sentences behind 其中 whose shares make up 100%: the numbers must make up the total."""
    for hit in doc.find(_WHOLE_SHARES, near="其中", quoted=False):
        total, one, rest = (int(hit[name].plain.rstrip(hit["unit"].plain)) for name in _NAMES)
        shares = sum(float(hit[name].plain) for name in ("first", "second"))
        if one + rest != total and abs(shares - _WHOLE) <= _ROUNDING:
            yield _finding(hit, total, one, rest)


def _finding(hit: Text, total: int, one: int, rest: int) -> Finding:
    formula = f"{one}+{rest}={one + rest}"
    place = hit["total"].joined(hit["rest"])
    return place.finding(f"{formula}，与总数{total}{hit['unit'].plain}不符，请核对")


def _is_known(doc: Document, hit: Text) -> bool:
    """Whether the sentence gives numbers before, or has been read as parts of a total."""
    before = re.split("[。；\n]", hit.before(_AROUND))[-1]
    return bool(_NUMBER.search(before)) or any(
        each.text.low < hit.high and hit.low < each.text.high for each in doc.breakdowns
    )
