"""Lists with a stated number of items: ``A、B、C等N项``, ``N个科室（A、B、C）``."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from gilint.flow import Text
from gilint.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gilint.views.quantities import Quantity

_OPENERS = {"（": "）", "《": "》", "“": "”", "〈": "〉", "「": "」", "【": "】"}
_CLOSERS = "）》”〉」】"
_CLAUSE_ENDS = "，。；：！？\n"
_AND = lazy(r"以及|[和及与暨或]|并(?=[\u4e00-\u9fff])")
_WHOLE_WORDS = lazy(
    r"及时|普及|涉及|和谐|和平|总和|共和国|参与|与会|授与|或者|以及其他|推及|触及|顾及"
)
_DOING = (
    "建立|健全|制定|修订|修改|完善|梳理|编制|落实|印发|发布|执行|实施|推行|推广|出台|公布|公开|形成|规范"
    "|优化|细化|明确|坚持"
)
_TWO_VERBS = lazy(rf"(?:{_DOING})(?:并|和|及|与|或)(?=(?:{_DOING}))")
_ORDINAL = lazy(r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})、")
_LIST_LENGTH = 400
_FEWEST_ITEMS = 2
_SHORT = 3
_CLOSE = 12
_NO_ITEM = tuple("，。；：、！？（\n")
_COUNTED = lazy(r"\d[\d余多万]*[\u4e00-\u9fff]{1,2}(?:和|及|以及)?$|\d%$")
_PARTING = ("、", "》《", "”“")


class Enumeration(NamedTuple):
    """A 、 list with the number of its items: ``A、B、C等N项``, ``N个科室（A、B、C）``.

    ``items`` are its pieces as 、 and adjoining 《》 or “” part them, what stands in brackets
    or quotation marks being whole; the first may carry the words before the list. ``fewest``
    and ``most`` are how many items they may be: 省、市、县 may be one with what follows, and 和
    may part two. ``opened`` means that 等 leaves it open, ``behind`` that the items follow the
    count. ``text`` runs over both.
    """

    items: tuple[Text, ...]
    fewest: int
    most: int
    opened: bool
    behind: bool
    quantity: Quantity
    text: Text


def enumerations(
    prose: Text, counts: Iterable[Quantity], paragraphs: Iterable[Text]
) -> tuple[Enumeration, ...]:
    """Every 、 list that a number follows directly, or behind 等."""
    flow = prose.flow
    starts = iter(paragraphs)
    paragraph = next(starts, None)
    found = []
    for count in counts:
        low = count.text.low
        while paragraph is not None and paragraph.high < count.text.high:
            paragraph = next(starts, None)
        if paragraph is None or count.value <= 1 or count.modifier or count.unit == "%":
            continue
        if _opens_list(flow.text, count.text.high) and (item := _explained(count, paragraph)):
            found.append(item)
        if flow.text[low - 1 : low] in _NO_ITEM:
            continue
        start = _sentence_start(flow.text, max(paragraph.low, low - _LIST_LENGTH), low)
        if start == paragraph.low and (ordinal := _ORDINAL.match(flow.text[start : start + 5])):
            start += ordinal.end()
        if any(flow.text.find(mark, start, low) >= 0 for mark in _PARTING) and (
            item := _enumeration(Text(flow, start, low), count)
        ):
            found.append(item)
    return tuple(found)


def _opens_list(text: str, high: int) -> bool:
    """Whether a bracket, a colon or 分别为 stands close behind a count."""
    following = text[high : high + _CLOSE]
    return any(sign in following for sign in _LEADS)


def _sentence_start(text: str, low: int, high: int) -> int:
    return max(low, text.rfind("。", low, high) + 1, text.rfind("；", low, high) + 1)


_ENDING = lazy(r"等(?:共计?|合计|总计|这)?$|(?:共计?|合计)$")


def _enumeration(before: Text, count: Quantity) -> Enumeration | None:
    ending = before.plain[-3:]
    found = _ENDING.search(ending)
    length = len(found[0]) if found else 0
    words = before.cut(0, len(before) - length)
    opened = bool(found) and found is not None and found[0].startswith("等")
    if not words or words.plain[-1] in _CLAUSE_ENDS + "、":
        return None
    words = words.cut(_clause_start(words.plain))
    if not any(mark in words.plain for mark in _PARTING):
        return None
    items = _pieces(words)
    if len(items) < _FEWEST_ITEMS or any(_COUNTED.search(item.plain) for item in items):
        return None
    text = items[0].joined(count.text)
    return Enumeration(
        items, fewest(items), most(items), opened, behind=False, quantity=count, text=text
    )


_EXPLAINED = (
    r"[\u4e00-\u9fff]{0,10}(?:（(?P<inner>[^（），；：。\n]*(?:（[^（）\n]*）[^（），；：。\n]*)*)）"
    r"|：(?P<after>[^：，；。\n]+)(?=[。；\n])"
    r"|，(?:(?:分别|依次|具体|也就)?[即为是]|分别(?:设在|设于|位于|布设在|安排在))：?(?P<named>[^：，；。\n]+)(?=[。；\n]))"
)
_LEADS = ("（", "：", "，分别", "，依次", "，具体", "，即", "，也就")


def _explained(count: Quantity, paragraph: Text) -> Enumeration | None:
    """5个科室（甲科、乙科…）, 三个专栏：甲、乙、丙."""
    hit = paragraph.cut(count.text.high - paragraph.low).match(_EXPLAINED)
    words = hit and (hit.get("inner") or hit.get("after") or hit.get("named"))
    if not words or not any(mark in words.plain for mark in _PARTING):
        return None
    ending = re.search(r"等[\u4e00-\u9fff]{0,4}$", words.plain)
    items = _pieces(words.cut(0, len(words) - len(ending[0])) if ending else words)
    if len(items) < _FEWEST_ITEMS or re.search(r"\d", words.plain):
        return None
    text = count.text.joined(items[-1])
    return Enumeration(
        items, fewest(items), most(items), bool(ending), behind=True, quantity=count, text=text
    )


def _clause_start(text: str) -> int:
    """Where the clause that ends a text begins, marks inside brackets and quotations passed."""
    last = max(text.rfind(sign) for sign in _CLAUSE_ENDS)
    if not any(sign in text[last + 1 :] for sign in _CLOSERS):
        return last + 1
    depth = 0
    for index in range(len(text) - 1, -1, -1):
        sign = text[index]
        if sign in _CLOSERS:
            depth += 1
        elif sign in _OPENERS:
            if not depth:
                return index + 1
            depth -= 1
        elif not depth and sign in _CLAUSE_ENDS:
            return index + 1
    return 0


def pieces(words: Text) -> tuple[Text, ...]:
    """The items of a list, as 、 part them outside brackets and quotation marks."""
    return _pieces(words)


def _pieces(words: Text) -> tuple[Text, ...]:
    found = []
    start = depth = 0
    text = words.plain
    for index, sign in enumerate(text):
        if sign in _OPENERS:
            if not depth and index and text[index - 1 : index + 1] in ("》《", "”“"):
                found.append(words.cut(start, index))
                start = index
            depth += 1
        elif sign in _CLOSERS:
            depth = max(0, depth - 1)
        elif sign == "、" and not depth:
            found.append(words.cut(start, index))
            start = index + 1
    found.append(words.cut(start))
    return tuple(piece for piece in found if len(piece))


def fewest(items: Sequence[Text]) -> int:
    """How many items the pieces are at least: a short one may belong to the next, longer one."""
    bare = [_bare(item) for item in items]
    return 1 + sum(not _modifies(one, other) for one, other in pairwise(bare))


def _modifies(one: str, other: str) -> bool:
    """Whether a piece may be part of the next: 市级、县级财政局; 省、市、县联合审批."""
    if len(one) == 1 or len(other) == 1:
        return True
    return len(one) <= _SHORT and len(one) + 2 <= len(other) and one[-1] != other[-1]


def most(items: Sequence[Text]) -> int:
    """How many items the pieces are at most: 和, 及, 与 may part two, but not two verbs before all.

    建立并落实登记、审查两项制度 names two.
    """
    bare = [_WHOLE_WORDS.sub("", _bare(item)) for item in items]
    bare[0] = _TWO_VERBS.sub("", bare[0])
    return sum(1 + len(_AND.findall(item)) for item in bare)


def _bare(item: Text) -> str:
    """An item without what stands in round brackets."""
    return re.sub(r"（[^（）]*）|《[^》]*》|“[^”]*”", "《》《》", item.plain)
