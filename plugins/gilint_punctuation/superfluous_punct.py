"""Marks that stand twice or side by side."""

from collections.abc import Iterable

from gilint.api import Document, Finding, Rule

_STRENGTH = "、，：；。"


class SuperfluousPunct(Rule):
    """标点符号重复或连用。

    “。。”“，，”“、，”“；。”多为编辑残留，只应保留一个。两个相同的标点可自动删去一个；不同的标点连用，
    通常保留较强的一个，请核对后再改。

    不报：省略号“……”、破折号“——”、问号叹号连用；引号和书名号里的；“电话：，”之类空着的栏目
    （另有规则）。
    """

    name = "superfluous-punct"
    below_head = True
    basis = "GB/T 15834-2011"
    good = [
        "共受理申请12件。",
        "“公开为常态……”的要求。",
        "如有疑问，请来电（电话：，邮编：）。",
        "为什么公开？！公开什么？怎样公开——请看本报告……",
    ]
    bad = {
        "共受理申请12件⟦。。⟧": "共受理申请12件。",
        "完善制度⟦，，⟧及时公开。": "完善制度，及时公开。",
        "公开目录、指南⟦、，⟧并及时更新⟦；。⟧": "公开目录、指南，并及时更新。",
        "加强公开平台建设⟦。。。⟧": "加强公开平台建设……",
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find two or more marks of pause side by side."""
        for hit in doc.find(r"[，。；：、]{2,}", quoted=False):
            marks = hit.plain
            same = len(set(marks)) == 1
            if marks[0] == "：" and not same:
                continue
            if same and len(marks) == 2:  # noqa: PLR2004 - the same mark twice
                yield hit.finding(f"标点“{marks[0]}”重复，只留一个", fix=str(hit)[0], safe=True)
            elif same and marks[0] == "。":
                yield hit.finding("句号连用；如表示省略，应用“……”", fix="……")
            else:
                kept = max(range(len(marks)), key=lambda at: _STRENGTH.index(marks[at]))
                yield hit.finding(f"标点“{marks}”连用，只留一个", fix=_at(str(hit), kept))


def _at(raw: str, place: int) -> str:
    return raw[place : place + 1]
