"""Points of one list (一是……；二是……。三是……) that different marks divide."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from gilint.api import INFO, Document, Finding, Rule, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ORDINALS = "一二三四五六七八九"
_POINT = rf"(?P<mark>[。；，])(?P<sign>[{_ORDINALS}])是(?=[\u4e00-\u9fff“])"
_NAMES = {"。": "句号", "；": "分号", "，": "逗号"}
_FIRST = 2
_LEAST = 2
"""So many marks between the points of a list: three points."""


class OrdinalMarksMixed(Rule):
    """“一是”“二是”“三是”各项之间有的用分号，有的用句号。

    同一段里并列的各项，项与项之间应用同一种标点：都用分号，或者都用句号。在较少的一种处提出；一样多时，
    在后面的一处提出。

    只看同一段里连着数的三项以上；一项里面的标点、引号里的不看；“二是”前面没有标点的，另有规则。
    """

    name = "ordinal-marks-mixed"
    below_head = True
    basis = "GB/T 15834-2011 4.6"
    severity = INFO
    good = [
        "一是健全制度；二是加强培训；三是强化督查。下一步，一是学习。二是培训。三是督查。",
        "存在的问题：一是更新慢。二是解读少；附件多。三是渠道窄。",
        "一是更新慢；二是解读少。\n三是渠道窄，一是人手少，二是经费缺。",
        "来信说：“一是太慢；二是太少。三是太难。”",
    ]
    bad = {
        "一是健全制度。二是加强培训⟦；⟧三是强化督查。四是编印手册。": None,
        "存在以下问题：一是更新慢；二是解读少⟦。⟧三是渠道窄。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Compare the marks before 二是, 三是 and so on of each list."""
        for paragraph in doc.paragraphs:
            for marks in _lists(doc, paragraph):
                counts = Counter(mark.plain for mark in marks)
                if len(marks) < _LEAST or len(counts) == 1:
                    continue
                usual = max(counts, key=lambda own: counts[own])
                odd = next(mark for mark in reversed(marks) if mark.plain != usual)
                yield odd.finding(
                    f"各项之间别处用{_NAMES[usual]}，这里用{_NAMES[odd.plain]}，应统一",
                    related=[(mark, "另一处") for mark in marks if mark.plain == usual][:1],
                )


def _lists(doc: Document, paragraph: Text) -> Iterator[list[Text]]:
    """The marks before the second and later points, list by list."""
    found: list[Text] = []
    due = 0
    for hit in paragraph.find(_POINT, near="二是"):
        number = _ORDINALS.index(hit["sign"].plain) + 1
        if doc.is_foreign(hit):
            continue
        goes_on = number == due
        if not goes_on:
            yield found
            found = []
        begins = number == _FIRST
        found += [hit["mark"]] if goes_on or begins else []
        due = number + 1 if goes_on or begins else 0
    yield found
