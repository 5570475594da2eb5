"""Rows in which one number seems to stand in two cells."""

from collections.abc import Iterable
from decimal import Decimal

from gilint.api import Document, Finding, Rule, Table, TableRow
from gilint_tables._examples import three

_TOTAL = "t3-row-total"


class SplitDigits(Rule):
    """表格的一行多出一格，像是一个数拆成了两格。

    如“1 2”两格其实是12：行里多一格，把相邻两格的数字连起来，各类申请人之和恰好等于总计。
    只在连法唯一、连起来恰好平衡时才报；多半是复制或转换造成的。

    请对照原件，把数字改回一格。
    """

    name = "split-digits"
    annex = True
    good = [
        three(),
        three({"2.重复": "0 0 0 0 0 0 0 0"}),
        three({"4.保护": "1 2 0 0 0 0 0 13"}),
    ]
    bad = {
        three({"一、": "⟦1 9⟧ 5 0 0 2 0 26"}): None,
        three({"一、": "21 3 0 0 2 0 ⟦2 6⟧"}, text=True): None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Join neighbours in rows with a cell too many."""
        for table in doc.tables:
            if any(each.rule == _TOTAL for each in table.form.sums):
                for row in table.rows.values():
                    yield from _joined(table, row)


def _joined(table: Table, row: TableRow) -> Iterable[Finding]:
    if len(row.printed) != len(table.form.columns) + 1:
        return
    figures = [cell.printed for cell in row.printed]
    if not all(figure.isdecimal() for figure in figures):
        return
    fitting = [
        index
        for index in range(len(figures) - 1)
        if figures[index] != "0" and _balances(figures, index)
    ]
    if len(fitting) == 1:
        first, second = row.printed[fitting[0] : fitting[0] + 2]
        whole = first.printed + second.printed
        yield first.text.joined(second.text).finding(
            f"这一行多出一格：“{first.printed}”“{second.printed}”像是{whole}拆成了两格，"
            f"连起来各类之和与总计正好相符（提取存疑，请对照原件）"
        )


def _balances(figures: list[str], index: int) -> bool:
    """Whether a row adds up once the figures at an index and behind it are one."""
    whole = [*figures[:index], figures[index] + figures[index + 1], *figures[index + 2 :]]
    *parts, total = map(Decimal, whole)
    return sum(parts) == total
