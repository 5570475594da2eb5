"""Parts that stand in paragraphs of their own, behind the one that tells their total."""

from collections.abc import Iterable, Sequence
from itertools import takewhile

from gilint.api import Document, Finding, Quantity, Text, lazy, numeral
from gilint_counts._sentences import PERCENT, in_sentence
from gilint_counts._sums import added, by_channel

_LEADS = lazy(
    r"(?:按[^，。；：\d]{1,8}(?:划?分|来看|统计)|分为|分别[为是]|具体[为是如下]*|其中|包括|构成)[^，。；：\d]{0,6}：$"
)
_ITEM = lazy(r"[（(]?[1-9一二三四五六七八九][）).、．]|[①-⑨]|[—·]+")
_ONLY = lazy(
    r"其中，?(?:(?!主要|包括|重点)[^\d。]{1,14}\d+[^，。；、\d]{1,2}(?:[，、；。]|$)){2,12}"
)
_SORTED = lazy(
    r"按(?:类别|类型|内容|主题|领域|栏目|事项|渠道|性质)[^，。；：\d]{0,6}[，：]"
    r"(?:[^\d一二三四五六七八九十百千，。；、：]{2,14}[\d,一二三四五六七八九十百千]{1,9}[^，。；、\d]{1,2}[，、和]){2,12}"
    r"其[他它余][^，。；、\d一二三四五六七八九十百千]{0,8}[\d,一二三四五六七八九十百千]{1,9}[^，。；、\d]{1,2}。"
)
_SUMMED = (
    r"(?<=\d[\u4e00-\u9fff])[。；，]\n?(?:以上|上述)(?P<number>[一二两三四五六七八九十]{1,2}|\d{1,2})[类项种](?:信息|文件)?"
    r"(?:共计?|合计|总计|共有)(?P<sum>\d[\d,]*[\u4e00-\u9fff])"
)
_WHOLE = lazy(r"[共总]|合计|全年|其中")
_LEAST, _KIND = 3, "类"
_NEAR = 1.25
_REACH = 400


def itemised(doc: Document) -> Iterable[Finding]:
    """140人次，按内容分：（1）社保类，56人次。（2）住房类，48人次。"""
    told = [(each, _counts(doc.quantities_in(each.low, each.high))) for each in doc.paragraphs]
    for index, (paragraph, counts) in enumerate(told):
        if not counts or not counts[-1].exact:
            continue
        total, following = counts[-1], told[index + 1 : index + 1 + 12]
        if _LEADS.search(paragraph.plain):
            yield from _compared(total, _items(following, total), closed=True)
        elif following and paragraph.plain.endswith("。") and len(counts) == 1:
            behind, parts = following[0]
            if parts and (hit := _SORTED.match(behind.plain)):
                sorted_ = [part for part in parts if part.text.high <= behind.low + hit.end()]
                if not _is_of_all(doc, sorted_, total):
                    yield from _compared(total, sorted_, closed=True)
            if behind.plain.startswith("其中") and _ONLY.fullmatch(behind.plain):
                kinds = all(part.label.endswith(_KIND) for part in parts)
                alike = [part for part in parts if part.unit == total.unit]
                if alike == parts:
                    yield from _compared(total, parts, closed=kinds)


def summed_behind(doc: Document) -> Iterable[Finding]:
    """机构类14条，文件类36条，其他类52条。以上三类共计120条: told right behind the list."""
    for hit in doc.find(_SUMMED, near=("以上", "上述")):
        total = next(iter(doc.quantities_in(hit["sum"].low, hit["sum"].high)), None)
        earlier = doc.quantities_in(max(0, hit.low - _REACH), hit.low)
        if total is None or not total.exact or not earlier or earlier[-1].text.high < hit.low:
            continue
        parts = [*in_sentence(earlier, len(earlier) - 1), earlier[-1]]
        if len(parts) == numeral(hit["number"].plain) and all(
            part.unit == total.unit and part.exact and not _WHOLE.search(part.label)
            for part in parts
        ):
            yield from _compared(total, parts, closed=True, where="后文")


def _is_of_all(doc: Document, parts: Sequence[Quantity], total: Quantity) -> bool:
    """Whether the parts count other things, or come to another total that the text gives."""
    if any(part.unit != total.unit or not part.exact for part in parts):
        return True
    value = added(parts).value
    return any(each.value == value for each in doc.quantities if each.unit == total.unit)


def _counts(line: Sequence[Quantity]) -> list[Quantity]:
    return [each for each in line if each.unit not in PERCENT]


def _items(following: Sequence[tuple[Text, list[Quantity]]], total: Quantity) -> Sequence[Quantity]:
    """The numbers of the items that follow, one in each."""
    return [item[1][0] for item in takewhile(lambda item: _is_item(*item, total), following)]


def _is_item(paragraph: Text, counts: Sequence[Quantity], total: Quantity) -> bool:
    """Whether a paragraph is a numbered item with one number."""
    one = len(counts) == 1 and counts[0].unit == total.unit and counts[0].exact
    return one and _ITEM.match(paragraph.plain) is not None


def _compared(
    total: Quantity, parts: Sequence[Quantity], *, closed: bool, where: str = "前文"
) -> Iterable[Finding]:
    value = added(parts).value
    if len(parts) < _LEAST or value == total.value or by_channel(each.label for each in parts):
        return
    ratio = float(value / total.value) if total.value else 0
    if 1 < ratio <= _NEAR or (closed and 1 / _NEAR <= ratio < 1):
        place = parts[0].text.joined(parts[-1].text)
        yield place.finding(
            f"{added(parts).formula}，与{where}总数{total.text.plain}不符，请核对",
            related=[(total.text, "总数在这里")],
        )
