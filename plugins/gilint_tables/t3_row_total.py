"""Rows of table three whose total is not the sum of its applicants."""

from collections.abc import Iterable

from gilint.api import ERROR, Document, Finding, Held, Rule
from gilint_tables._examples import three
from gilint_tables._sums import FORMS, sum_findings


class T3RowTotal(Rule):
    """第三部分表中一行的总计不等于各类申请人之和。

    每一行：自然人＋商业企业＋科研机构＋社会公益组织＋法律服务机构＋其他＝总计。提示里列出算式，
    并指向最可能填错的一格；两行差数相同、方向相反时合为一条。

    有空白的行不按算错报（见 blank-cell）；表格没有读全时为警告，并注明提取存疑。

    请对照台账改正。
    """

    name = "t3-row-total"
    annex = True
    basis = FORMS
    severity = ERROR
    good = [
        three(),
        three(text=True),
        three({"1.重复": ""}),
        "| 一、本年新收政府信息公开申请数量 | 31 | 6 |  | 0 | 2 | 0 | 40 |",
    ]
    bad = {
        "| 一、本年新收政府信息公开申请数量 | 31 | 6 | 0 | 0 | 2 | 0 | ⟦38⟧ |": None,
        "三、本年度办理结果 （一）予以公开 3 1 0 0 0 0 ⟦5⟧": None,
        three({"4.保护": "1 0 0 0 0 0 ⟦2⟧"}): None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Add up every row of table three."""
        return sum_findings(doc, self.name)
