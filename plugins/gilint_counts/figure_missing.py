"""A measure word without its figure, or a figure without its measure word."""

import re
from collections.abc import Iterable

from gilint.api import ERROR, Document, Finding, Rule, Text, lazy

_VERBS = (
    "受理|收到|新收|接收|办结|答复|主动公开|结转|予以公开|部分公开|不予公开|无法提供|不予处理"
    "|其他处理"
)
_WHAT = "(?:政府信息公开申请|政府信息|信息公开申请|公开申请|申请|信息)?"
_NO_FIGURE = rf"(?:{_VERBS}){_WHAT}[件条](?=[，、；。（])"
_OPENING = lazy(
    r"(?:^|[，、；。：])(?:全年|其中|本年|年内|20\d\d年|我[局市县区镇]|共|共计|已)*$", re.MULTILINE
)
_NO_UNIT = r"[0-9](?<![0-9.][0-9])[0-9]{0,5}(?=[，、；。])"
_LABEL = lazy(rf"(?:{_VERBS}){_WHAT}$")
_COUNTED = rf"(?:{_VERBS}|申请|信息|提供|处理|公开)\d+[件条]"
_ENDS = tuple(unit + mark for unit in "件条" for mark in "，、；。（")
_WORDS = 16
_NEIGHBOUR = 48


class FigureMissing(Rule):
    """缺数字或缺量词。

    “受理申请件、答复12件”漏填了数字，“受理申请12、答复12件”漏了量词。只有前后并列的数都齐全时才报。

    请补上。
    """

    name = "figure-missing"
    severity = ERROR
    good = [
        "受理申请14件、答复12件。",
        "及时受理申请件，全年答复12件。",
        "新收33、结转4，办理30，结转6。",
        "妥善办理申请件、投诉件12件。",
    ]
    bad = {
        "⟦受理申请件⟧、答复12件。": None,
        "收到申请14件，⟦答复件⟧，不予公开2件。": None,
        "受理申请⟦12⟧、答复12件，不予公开2件。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find the places whose neighbours have both figure and measure word."""
        for hit in doc.find(_NO_FIGURE, near=_ENDS):
            if _OPENING.search(hit.before(_WORDS)) and _neighbours(hit) >= 1:
                yield hit.finding(f"“{hit.plain}”缺少数字")
        for hit in doc.find(_NO_UNIT):
            if _LABEL.search(hit.before(_WORDS)) and _neighbours(hit) > 1:
                yield hit.finding(f"“{hit.plain}”后面缺少量词")


def _neighbours(hit: Text) -> int:
    """How many clauses beside it in the sentence have both."""
    text = hit.flow.text
    low = max(text.rfind(mark, 0, hit.low) for mark in "。\n") + 1
    ends = [end for mark in "。\n" if (end := text.find(mark, hit.high)) >= 0]
    sentence = hit.flow.whole.cut(
        max(low, hit.low - _NEIGHBOUR), min([*ends, hit.high + _NEIGHBOUR])
    )
    return sum(1 for _ in sentence.find(_COUNTED))
