"""Columns of table three whose total is not the sum of the outcomes."""

from collections.abc import Iterable

from gilint.api import ERROR, Document, Finding, Held, Rule
from gilint_tables._examples import three
from gilint_tables._sums import FORMS, sum_findings


class T3ResultTotal(Rule):
    """第三部分表中“（七）总计”不等于各项办理结果之和。

    每一列：（七）总计＝（一）至（六）各项之和。2021年起（六）分三行，填一行的照那一行算；
    2019、2020年（六）只有一行。提示里列出算式，并指向最可能填错的一格；两列差数相同、方向相反时合为一条，
    多半是一件记错了列。

    有空白而不能确定为0的列不报；表格没有读全时为警告，并注明提取存疑。

    请对照台账改正。
    """

    name = "t3-result-total"
    annex = True
    basis = FORMS
    severity = ERROR
    good = [
        three(),
        three(text=True),
        three({"1.重复": ""}),
        three({"2.重复": "_ 0 0 0 0 0 _"}),
        three({"1.申请人": "", "2.申请人": "", "3.其他": ""}).replace(
            "| （七）", "| （六）其他处理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n| （七）"
        ),
    ]
    bad = {
        three({"（七）": "⟦22⟧ 3 0 0 2 0 ⟦27⟧", "一、": "22 3 0 0 2 0 27"}): None,
        three({"2.重复": "⟦1⟧ 0 0 0 0 0 0"}): None,
        three({"6.属于四": "0 1 0 0 0 0 1", "（七）": "⟦21⟧ 3 0 0 2 0 26"}): None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Add up every column of table three."""
        return sum_findings(doc, self.name)
