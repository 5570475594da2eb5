"""Signs of one level that are typed in two ways."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from gilint.api import Document, Edit, Finding, Fix, Rule, Text

_STYLES = {"（）": "全角括号", "()": "半角括号", "．": "全角点“．”", ".": "半角点“.”"}
_INLINE = r"(?<=[：；。，])(?P<sign>（(?P<n>\d)）)(?=[\u4e00-\u9fff])"
_IN_ROW = r"(?:^|[|\t])[ \t]*([（(][一二三四五六七][）)])"
_CHAIN = 3
_OTHER = {"（）": "()", "()": "（）", "．": ".", ".": "．"}


class BracketStyleMixed(Rule):
    """同一层次的序号混用全角和半角。

    一篇报告里同一层次的序号应只用一种写法：（一）与(一)、1.与1．不混用。在较少的一种的首见处提出，其余列为相关位置；
    两种一样多时，括号以全角、点以半角为准。可自动改成多数的写法。

    通篇只用一种写法的不报；左右括号不配对的由标点检查。
    """

    name = "bracket-style-mixed"
    basis = "GB/T 15834-2011"
    good = (
        "一、概述\n（一）机制\n好。\n（二）制度\n好。",
        "一、概述\n(一)机制\n好。\n(二)制度\n好。",
        "办理分三步：(1)登记；(2)承办；(3)答复。另有（1）受理；（2）办结；（3）归档。见(2)款。",
        "一、概述\n1．机制。好。\n2．制度。好。\n（1）目录。好。",
    )
    bad = {
        "一、概述\n（一）机制\n好。\n⟦(二)⟧制度\n好。\n（三）培训\n好。": (
            "一、概述\n（一）机制\n好。\n（二）制度\n好。\n（三）培训\n好。"
        ),
        "| 三、本年度办理结果 | （一）予以公开 | 5 | 7 |\n| ⟦（二)⟧部分公开 | 1 | 1 |": (
            "| 三、本年度办理结果 | （一）予以公开 | 5 | 7 |\n| （二）部分公开 | 1 | 1 |"
        ),
        "分三步：（1）登记；⟦(2)⟧承办；（3）答复。": "分三步：（1）登记；（2）承办；（3）答复。",
        "一、概述\n⟦1．⟧机制。好。\n2.制度。好。\n3.培训。好。": (
            "一、概述\n1.机制。好。\n2.制度。好。\n3.培训。好。"
        ),
        "一、概述\n（一）机制\n好。\n⟦(二)⟧制度\n好。": (
            "一、概述\n（一）机制\n好。\n（二）制度\n好。"
        ),
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Sort the signs of each level by the way they are typed."""
        levels: dict[int, dict[str, list[Text]]] = {}
        for section in doc.sections:
            if section.number and (style := _style(str(section.ordinal))):
                levels.setdefault(section.level, {}).setdefault(style, []).append(section.ordinal)
        yield from _half_narrow(doc)
        told: set[int] = set()
        for styles in levels.values():
            if len(styles) > 1:
                told |= {sign.low for signs in styles.values() for sign in signs}
                yield _finding(styles)
        for chain in _chains(doc):
            styles = {}
            for sign in chain:
                styles.setdefault(_style(str(sign)), []).append(sign)
            if len(styles) > 1 and "" not in styles and not told & {each.low for each in chain}:
                yield _finding(styles)


def _half_narrow(doc: Document) -> Iterator[Finding]:
    """Signs in rows of tables whose brackets are of two kinds: （三)不予公开."""
    for hit in doc.flows.tables.find(_IN_ROW):
        if not _style(str(hit[1])):
            right = _retyped(str(hit[1]), "（）")
            yield hit[1].finding("序号的左右括号一全角一半角，应统一", fix=right, safe=True)


def _chains(doc: Document) -> Iterator[list[Text]]:
    """Signs that count on within a paragraph: （1）登记；(2)承办；（3）答复."""
    for paragraph in doc.paragraphs:
        chain: list[Text] = []
        for hit in paragraph.find(_INLINE):
            if hit["n"].plain == str(len(chain) + 1):
                chain.append(hit["sign"])
            else:
                yield from [chain] if len(chain) >= _CHAIN else []
                chain = [hit["sign"]] if hit["n"].plain == "1" else []
        yield from [chain] if len(chain) >= _CHAIN else []


def _style(sign: str) -> str:
    """How a sign is typed; empty where that is not for this rule to judge."""
    if "（" in sign or "）" in sign:
        return "（）" if "（" in sign and "）" in sign else ""
    if "(" in sign and ")" in sign:
        return "()"
    return sign[-1] if sign[-1:] in ("．", ".") and sign[:1].isdigit() else ""


def _finding(styles: dict[str, list[Text]]) -> Finding:
    counts = Counter({style: len(signs) for style, signs in styles.items()})
    most = max(counts, key=lambda style: (counts[style], style in ("（）", ".")))
    fewer = _OTHER[most]
    first, *others = styles[fewer]
    edits = tuple(Edit(sign.span, _retyped(str(sign), most)) for sign in styles[fewer])
    message = (
        f"同一层次的序号多用{_STYLES[most]}（{counts[most]}处），这里用{_STYLES[fewer]}，应统一"
    )
    found = first.finding(message, related=[(other, "同样") for other in others])
    return found._replace(fix=Fix(edits, safe=True))


def _retyped(sign: str, style: str) -> str:
    """A sign in another style; nothing else of it changes."""
    if len(style) == 1:
        return sign[:-1] + style
    return re.sub("[)）]", style[1], re.sub("[(（]", style[0], sign))
