"""Marks that stand twice."""

from collections.abc import Iterable

from gilint.api import Document, Finding, Rule


class SuperfluousPunct(Rule):
    """标点符号重复或连用。

    “。。”“，，”多为编辑残留，只应保留一个。省略号“……”和破折号“——”不在此列。
    """

    name = "superfluous-punct"
    basis = "GB/T 15834-2011"
    good = ["共受理申请12件。", "“公开为常态……”的要求。"]
    bad = {"共受理申请12件⟦。。⟧": "共受理申请12件。"}

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find a comma, full stop, colon or semicolon right behind its like."""
        for hit in doc.written.find(r"([，。；：、])\1+"):
            mark = hit[1].plain
            yield hit.finding(f"标点“{mark}”重复，只留一个", fix=mark, safe=True)
