"""Columns of table three in which what came in is not what went out."""

from collections.abc import Iterable

from gilint.api import ERROR, Document, Finding, Held, Rule
from gilint_tables._examples import three
from gilint_tables._sums import FORMS, sum_findings


class T3Balance(Rule):
    """第三部分表中，新收加上年结转不等于办理总计加结转下年。

    表头印明的勾稽关系：第一项加第二项之和，等于第三项加第四项之和；七列都要成立。提示里列出四个数；
    两列差数相同、方向相反时合为一条。

    四格里哪一格填错，单凭这一项看不出来：行的总计、办理结果之和能说明的，指向那一格；不能说明的，
    （七）总计与各项结果相符就不指它，其余三格列为相关位置。

    四格中有空白时不按算错报；表格没有读全时为警告，并注明提取存疑。

    请对照台账改正。
    """

    name = "t3-balance"
    annex = True
    basis = FORMS
    severity = ERROR
    good = [
        three(),
        three(text=True),
        three({"四、": "_ 0 0 0 0 0 2"}),
        three({"二、": ""}),
    ]
    bad = {
        three({"四、": "⟦3⟧ 0 0 0 0 0 2"}): None,
        three({"二、": "2 ⟦1⟧ 0 0 0 0 2"}, text=True): None,
        three({"一、": "⟦20⟧ 4 0 0 2 0 26"}): None,
        three({"二、": "⟦0⟧ 0 0 0 0 0 ⟦0⟧"}): None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare the four rows in every column."""
        return sum_findings(doc, self.name)
