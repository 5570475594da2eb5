"""Blocks of table four whose total is not the sum of the results."""

from collections.abc import Iterable

from gilint.api import ERROR, Document, Finding, Held, Rule
from gilint_tables._examples import four
from gilint_tables._sums import FORMS, sum_findings


class T4Total(Rule):
    """第四部分表中的总计不等于四种结果之和。

    行政复议、未经复议直接起诉、复议后起诉各自：结果维持＋结果纠正＋其他结果＋尚未审结＝总计。

    有空白时不按算错报；没有表格线而多处不符时为警告，并注明提取存疑；一格一行、没有一处相符的不报。

    请对照台账改正。
    """

    name = "t4-total"
    annex = True
    basis = FORMS
    severity = ERROR
    good = [
        four(),
        four("72 64 178 37 351 13 4 8 1 26 12 1 1 6 20"),
        four("0 0 0 0 0 0 0 0 0 0 0 0 0"),
        four("4\n1\n0\n2\n1\n6\n0\n0\n9\n2\n1\n0\n0\n2\n1"),
        four("| 1 | 0 |  | 0 | 2 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 1 | 2 |"),
    ]
    bad = {
        four("2 1 0 0 ⟦4⟧ 0 0 0 0 0 1 0 0 0 1"): None,
        four("| 2 | 1 | 0 | 0 | 3 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | ⟦2⟧ |"): None,
        four("0 0 0 0 0 3 1 0 0 ⟦5⟧ 1 0 0 0 1"): None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Add up the three blocks."""
        return sum_findings(doc, self.name)
