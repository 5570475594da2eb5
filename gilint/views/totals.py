"""Which numbers are totals, and which may be their parts, by the words before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.patterns import lazy

if TYPE_CHECKING:
    import re

    from gilint.views.quantities import Quantity

_ITEM = "件条份篇期场次册名人家户宗起"
_LEAD = lazy(
    r"其中(?![的，]?一[个项名位]|之一)[，：]?|，包括(?=[^，。；：、\d]{2,12}\d)|在[^，。；、\d]{2,14}中，|按[^，。；、\d]{2,12}分，"
    rf"|(?P<among>(?<=\d[{_ITEM}个项])[^，。；、：（）\d]{{0,16}}(?<![集当初年期])中，)"
    rf"|(?P<colon>(?<=\d[{_ITEM}])[^，。；：\d]{{0,12}}："
    r"|，(?:具体|分别|分[为布类]|按|从|所|构成|即|包[括含])[^，。；：\d]{0,14}：)"
    r"|(?P<result>(?:办理|答复|处理|办结)(?:结果|情况)(?:为|是|如下|中|分别|方面)*[：，]?(?=[^。；]{2})"
    r"|(?:办结|答复)的[^，。；、\d]{0,8}中，)"
)
"""Words behind a total that lead to its parts."""
_LEAD_WORDS = ("其中", "，包括", "中，", "分，", "结果", "情况", "：")
_TOTAL = lazy(r"(?<!公)共(?![享同建治用])|合计|总[计数量]|累计")
_RECEIVED = lazy(r"(?:收到|受理|接收|接到|新收)[^，。；]{0,16}$")
_WAYS = lazy(
    r"^(?!.*(?:答复|送达|回复|反馈|告知|公开[^申]*$|公布|办结)).*"
    r"(?:网[络上站]|当面|现场|窗口|信函|邮寄|邮件|邮箱|传真|书面)"
)
_STOP = lazy(
    r"全部|均|已?答复|已?办结|办理完|结转|收到|受理|新收|同比|较|比|同时|此外|并"
    r"|(?:举办|召开|组织|开展|发放|制作|回应|接受|培训|印发|发出|处置)(?!费|经费|类|组|室|中心|机构|员)"
    r"|全年|本年|截至|共收|共办|共答"
)
_TOPICS = ("复议", "诉讼")
_COMPARED = lazy(r"[比较][^比较]{0,10}(?:年|同期|季度)的?$|(?:增加|减少|增长|多|少)了?$")
_CARRIED = ("结转", "转入下", "转下")
_RESULTS = ("予以公开", "部分公开", "同意公开", "不予公开", "无法提供", "不予处理")
_SEVERAL = 3


def leads_in(text: str) -> list[re.Match[str]]:
    """The words in a paragraph that lead from a total to its parts."""
    near = any(word in text for word in _LEAD_WORDS)
    return list(_LEAD.finditer(text)) if near else []


def holds(count: Quantity, first: Quantity) -> bool:
    """Whether a number may be the total of parts: what is carried over has no results yet."""
    carried = first.label.startswith(_RESULTS) and count.label.startswith(_CARRIED)
    return not carried and not _COMPARED.search(count.label)


def kind_of(total: Quantity) -> str:
    """How parts may follow a total without 其中."""
    if _TOTAL.search(total.label):
        return "plain"
    return "ways" if _RECEIVED.search(total.label) and not is_way(total) else ""


def is_way(count: Quantity) -> bool:
    """Whether a number counts applications by the way in which they came."""
    return _WAYS.search(count.label) is not None


def is_single(count: Quantity) -> bool:
    """Whether a number is no total."""
    return not _TOTAL.search(count.label)


def leaves(label: str, first: str) -> bool:
    """Whether a label begins another topic than the list's."""
    if any(topic in label and topic not in first for topic in _TOPICS):
        return True
    return _STOP.match(label) is not None and _STOP.match(first) is None


def without_whole(kind: str, total: Quantity, counts: list[Quantity]) -> list[Quantity]:
    """The parts but for a first that is all of them: 90条中，全文电子化90条，机构类20条."""
    whole = kind == "among" and len(counts) > _SEVERAL and counts[0].value == total.value
    return counts[1:] if whole else counts
