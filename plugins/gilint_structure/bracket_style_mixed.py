"""Signs of one level that are typed in two ways."""

import re
from collections import Counter
from collections.abc import Iterable

from gilint.api import Document, Edit, Finding, Fix, Rule, Text

_STYLES = {"（）": "全角括号", "()": "半角括号", "．": "全角点“．”", ".": "半角点“.”"}
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
        "一、概述\n1．机制。好。\n2．制度。好。\n（1）目录。好。",
    )
    bad = {
        "一、概述\n（一）机制\n好。\n⟦(二)⟧制度\n好。\n（三）培训\n好。": (
            "一、概述\n（一）机制\n好。\n（二）制度\n好。\n（三）培训\n好。"
        ),
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
        for styles in levels.values():
            if len(styles) > 1:
                yield _finding(styles)


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
