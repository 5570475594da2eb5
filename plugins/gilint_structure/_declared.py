"""The parts that a report's introduction says it consists of."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from gilint.api import heading_core, heading_parts, heading_words, is_part_name, numeral

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.api import Document, Text

_ONES = "[一二三四五六七八九]"
_NUMBER = rf"(?P<number>{_ONES}?十{_ONES}?|{_ONES}|\d{{1,2}})"
_BEHIND = (
    r"(?:(?:由|包括|包含|分为|分成|共分)：?|(?<=内容)有：)(?P<list>(?:(?!包括|包含|分为|由)[^。；：]){8,400}?)"
    rf"(?P<tail>等?(?:共|共计)?(?:{_NUMBER}|几)(?:个|大|项)*(?:部分|方面|(?<=项)内容)(?:内容)?(?:组成|"
    rf"构成)?|等?(?:内容)?(?:组成|构成))"
)
_BEFORE = (
    rf"(?P<tail>(?:由|[分共]为|分成|共?有|共?分|共|包括|包含)(?:以下|如下)?{_NUMBER}(?:个|大)*(?:部分|方面)"
    rf"(?:内容)?(?:组成|构成)?)"
    r"(?:[：，](?:即|分别(?:是|为)|包括|包含)?(?P<list>[^。]{8,400})|（(?:即|分别(?:是|为))?(?P<inner>[^（）。]{8,400})）)"
)
_CLOSED = (
    r"(?:全文|报告|年报|内容)(?:主要)?(?:包括|包含)：?(?P<list>(?:(?!包括|包含|组成|部分)[^。：])"
    r"{8,400}?)(?P<tail>等?(?:，并附[^。；]{0,30})?。)(?P<number>(?!))?"
)
_NUMBER_ALONE = (
    r"(?:报告|全文|本文|正文|年报)(?:正文|内容|主要|一?共计?|总共)*"
    r"(?:(?:分为|分成|划分为|由|包括|包含|含|有|分|共分|共有|共计?|设|列)(?:以下|如下|下列)?)?"
    r"(?:(?:总体情况|基本情况|概述|概况)等)?"
    rf"(?P<tail>{_NUMBER}(?:个|大)*(?:组成)?(?:部分|板块|章)(?:的?内容)?(?:组成|构成)?)(?=[。，；：]|$)"
)
_NAME_END = r"(?:情况|事项|概述|概况|措施|打算|计划|[附计报]表|附件|问题|说明)$"
_ENDS = ("情况", "事项", "概述", "概况", "措施", "打算", "计划")
_JOINT = (
    r"[，、；]|(?<=情况)(?:和|及|以及|与)|(?<=事项)(?:和|及|以及|与)|(?<=措施)(?:和|及|"
    r"以及|与)|(?<=概述)(?:和|及)"
)
_BY_COMMA = _JOINT.replace("[，、；]", "[，；]")
_CLAUSE = (
    r"，(?=(?:(?:本|该)(?:年度)?)?报告(?:中|所|的(?:数据|统计|电子)|由|可)|(?:所[列涉引用]{1,2})?(?:统计)?"
    r"数据(?:的?统计|[^，。；]{0,4}[截自从])|(?:数据)?统计(?:期|时|的?起止)|(?:内容)?涵盖)"
)
"""Where a sentence on the report itself follows the list: its figures, its period."""
_OPEN = r"等(?:内容|方面|部分)?$"
_LONGEST = 4
_LEAST = 3


class Declared(NamedTuple):
    """``items`` are the names listed; ``number`` how many there are said to be, if it is said.

    ``regular`` says that each item is plainly a name. Where only a number is said, there are no
    items.
    """

    items: tuple[Text, ...]
    tail: Text
    number: int | None
    regular: bool


@lru_cache(maxsize=1)
def declared(doc: Document) -> Declared | None:
    """The list in the introduction, or ``None``; at least two of its names are known parts."""
    titles = frozenset(heading_core(heading_words(own.title.plain)) for own in doc.sections)
    said = (found for text in _introduction(doc) if (found := _listed(text, titles)))
    return next(said, None) or next(counted(doc), None)


def _introduction(doc: Document) -> Iterator[Text]:
    """The paragraphs above the second heading."""
    tops = [section.heading.low for section in doc.sections if section.depth == 1]
    first = tops[1] if len(tops) > 1 else len(doc.prose)
    return (text for text in doc.paragraphs if text.low < first)


def _listed(text: Text, titles: frozenset[str]) -> Declared | None:
    for pattern in (_BEFORE, _BEHIND, _CLOSED):
        for hit in text.find(pattern, near=("组成", "构成", "部分", "方面", "包括", "包含")):
            inside = pattern == _BEFORE and hit.get("inner")
            items = tuple(_merged(list(_tokens(inside or hit["list"], titles)), titles))
            known = sum(bool(heading_parts(item.plain)) for item in items)
            regular = _regular(inside or hit["list"], items, titles)
            if pattern == _CLOSED and not regular and hit["list"].mentions("；"):
                continue  # clauses, not names
            if len(items) >= _LEAST and known > 1:
                number = hit.get("number")
                return Declared(
                    items, hit["tail"], numeral(number.plain) if number else None, regular
                )
    return None


def counted(doc: Document) -> Iterator[Declared]:
    """The numbers of parts that stand without their names."""
    for text in _introduction(doc):
        for hit in text.find(_NUMBER_ALONE, near=("部分", "板块", "章")):
            yield Declared((), hit["tail"], numeral(hit["number"].plain), regular=False)


def _tokens(text: Text, titles: frozenset[str]) -> Iterator[Text]:
    """Pieces between the joints; what stands in brackets is not cut."""
    inner = list(text.find(r"（[^（）]{0,80}）"))
    done = 0
    marks = sum(1 for _ in text.find("；"))
    if marks == 1 and (end := text.first("；")):
        text = text.cut(0, end.low - text.low)
    if clause := text.first(_CLAUSE):
        text = text.cut(0, clause.low - text.low)
    apart = _BY_COMMA if _by_comma(text, titles) else _JOINT
    for joint in text.find("；" if marks > 1 else apart):
        if not any(bracket.low < joint.low < bracket.high for bracket in inner):
            yield text.cut(done, joint.low - text.low)
            done = joint.high - text.low
    yield text.cut(done)


def _regular(text: Text, items: tuple[Text, ...], titles: frozenset[str]) -> bool:
    """Whether each item is plainly one name, and nothing is left to a closing 等内容."""
    double = (item.plain for item in items if item.mentions("、"))
    sure = not _by_comma(text, titles) or all(
        is_part_name(name) or heading_core(name) in titles for name in double
    )
    return sure and text.first(_OPEN) is None and all(_ends_name(item) for item in items)


def _by_comma(text: Text, titles: frozenset[str]) -> bool:
    """Whether commas divide the list, so that each 、 stands inside a name."""
    pieces = text.plain.replace("复议情况、", "复议、").split("，")
    if len(pieces) < _LEAST or any(
        piece.count("、") > 1 and not is_part_name(piece) for piece in pieces
    ):
        return False
    halves = [half for piece in pieces for half in piece.split("、")[:-1]]
    return not any(half.endswith(_ENDS) or heading_core(half) in titles for half in halves)


def _bare(item: Text) -> Text:
    """A name without the joint that stands before it (以及其他需要报告的事项)."""
    joint = item.match(r"(?:以及|并|和|及)(?=.{2})")
    bare = item.cut(len(joint)) if joint else item
    if (rest := bare.first(_OPEN)) and len(rest) < len(bare):
        bare = bare.cut(0, -len(rest))
    remark = bare.first(r"（[^（）]{0,80}）$")
    return bare.cut(0, -len(remark)) if remark else bare


def _merged(tokens: list[Text], titles: frozenset[str]) -> Iterator[Text]:
    """Put names together that contain a 、 (行政复议、行政诉讼情况), as the headings do."""
    tokens = [token for token in tokens if len(token)]
    loose = 2 * sum(not _ends_name(token) for token in tokens) > len(tokens)
    index = 0
    while index < len(tokens):
        count = _as_titled(tokens, index, titles) or _run(tokens, index, loose=loose)
        yield _bare(tokens[index].joined(tokens[index + count - 1]))
        index += count


def _as_titled(tokens: list[Text], index: int, titles: frozenset[str]) -> int:
    """How many tokens from ``index`` on make the words of one heading; 0 for none."""
    for count in range(min(_LONGEST, len(tokens) - index), 0, -1):
        name = tokens[index].joined(tokens[index + count - 1])
        if heading_core(_bare(name).plain) in titles:
            return count
    return 0


def _run(tokens: list[Text], index: int, *, loose: bool) -> int:
    """How many tokens from ``index`` on make one name."""
    most = min(_LONGEST, len(tokens) - index)
    for count in range(most, 1, -1):
        name = tokens[index].joined(tokens[index + count - 1])
        if not name.mentions("；") and is_part_name(name.plain):
            return count
    if loose or _ends_name(tokens[index]):
        return 1
    ends = (n for n in range(1, most) if tokens[index + n].first(_NAME_END))
    return next(ends, 0) + 1


def _ends_name(token: Text) -> bool:
    """Whether a name can end here: 情况 and the like, or the name of a part without it."""
    return token.first(_NAME_END) is not None or is_part_name(token.plain)
