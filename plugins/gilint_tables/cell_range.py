"""Counts that no count can be: below zero, or with a fraction."""

from collections.abc import Iterable

from gilint.api import ERROR, WARNING, Document, Finding, Rule, shown
from gilint_tables._examples import TRIAL, four

_MONEY = ("万元", "元")


class CellRange(Rule):
    """统计表里的件数是负数，或者带小数。

    件数只能是0或正整数。2019、2020年的“本年增/减”可以为负，收费和采购金额可以有小数，不报。

    请对照台账改正。
    """

    name = "cell-range"
    annex = True
    severity = ERROR
    good = [
        four(),
        TRIAL,
        "| 信息内容 | 本年收费金额（单位：万元） |\n| 行政事业性收费 | 1287.35 |",
    ]
    bad = {
        "信息内容 本年处理决定数量\n行政许可 ⟦-12⟧": None,
        "| 行政处罚 | ⟦2.5⟧ |\n| 行政强制 | 0 |": None,
        "| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 1 | ⟦-1⟧ | 6 |": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look at every number of every table."""
        for table in doc.tables:
            for row, column, cell in table.each():
                if cell.value is None or column.kind == "signed":
                    continue
                unit = row.row.unit
                money = unit in _MONEY or (not unit and column.kind == "amount")
                level = ERROR if table.sure else WARNING
                if cell.value < 0:
                    yield cell.text.finding(
                        f"填了{shown(cell.value)}：{'金额' if money else '数量'}不能是负数",
                        severity=level,
                    )
                elif cell.value != cell.value.to_integral_value() and not money:
                    yield cell.text.finding(
                        f"填了{shown(cell.value)}：数量应为整数", severity=level
                    )
