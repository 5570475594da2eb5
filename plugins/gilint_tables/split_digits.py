"""Rows in which one number seems to stand in two cells."""

from collections.abc import Iterable
from decimal import Decimal
from itertools import zip_longest

from gilint.api import Document, Finding, Rule, Table, TableRow
from gilint_tables._examples import three

_TOTAL = "t3-row-total"
_DOCUMENTS = "s2_1"


def _in_lines(label: str, figures: str) -> str:
    """Table three with each cell on a line of its own, as some programs copy it."""
    rows = three({label[:2]: figures}, text=True)
    return rows.replace(" ", "\n")


class SplitDigits(Rule):
    """表格的一行多出一格，像是一个数拆成了两格。

    如“1 2”两格其实是12：行里多一格，把相邻两格的数字连起来，各类申请人之和恰好等于总计。
    只在连法唯一、连起来恰好平衡时才报；规章、规范性文件一表没有合计，两行中只有一行多出一格的才报。多半是复制或转换造成的。

    请对照原件，把数字改回一格。
    """

    name = "split-digits"
    annex = True
    good = [
        three(),
        "信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0 0\n行政规范性文件 3 5 1 1",
        three({"2.重复": "0 0 0 0 0 0 0 0"}),
        three({"4.保护": "1 2 0 0 0 0 0 13"}),
    ]
    bad = {
        _in_lines("一、本年新收政府信息公开申请数量", "21 3 0 0 2 0 ⟦2 6⟧"): None,
        "信息内容 制发件数 废止件数 现行有效件数\n规章 0 0 0\n行政规范性文件 ⟦38 52 3 11⟧": None,
        three({"一、": "⟦1 9⟧ 5 0 0 2 0 26"}): None,
        three({"一、": "21 3 0 0 2 0 ⟦2 6⟧"}, text=True): None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Join neighbours in rows with a cell too many."""
        for table in doc.tables:
            if any(each.rule == _TOTAL for each in table.form.sums):
                rows = list(table.rows.values())
                for row, following in zip_longest(rows, rows[1:]):
                    yield from _joined(table, row)
                    if following is not None:
                        yield from _torn_off(table, row, following)
            elif table.form.id == _DOCUMENTS:
                yield from _one_too_many(table)


def _one_too_many(table: Table) -> Iterable[Finding]:
    """Four figures in one row of the documents, where the other row has its three."""
    width = len(table.form.columns)
    rows = [row for row in table.rows.values() if row.printed]
    long = [row for row in rows if len(row.printed) == width + 1]
    if len(long) != 1 or not any(len(row.printed) == width for row in rows):
        return
    printed = long[0].printed
    if all(cell.printed.isdecimal() for cell in printed):
        yield (
            printed[0]
            .text.joined(printed[-1].text)
            .finding("这一行多出一格，像是一个数拆成了两格（提取存疑，请对照原件）")
        )


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


def _torn_off(table: Table, row: TableRow, following: TableRow) -> Iterable[Finding]:
    """The last figure's end, taken for a row of its own where each cell has its line."""
    if len(following.printed) != 1 or len(row.printed) != len(table.form.columns):
        return
    rest = following.printed[0]
    figures = [*(cell.printed for cell in row.printed), rest.printed]
    last = len(figures) - 2
    if all(figure.isdecimal() for figure in figures) and figures[last] != "0":
        between = row.text.flow.whole.cut(row.printed[-1].text.high, rest.text.low)
        if not between.plain.strip() and _balances(figures, last):
            whole = figures[last] + rest.printed
            yield (
                row.printed[-1]
                .text.joined(rest.text)
                .finding(
                    f"总计像是{whole}拆成了“{figures[last]}”“{rest.printed}”两格，连起来各类之和与总计正好相符"
                    "（提取存疑，请对照原件）"
                )
            )


def _balances(figures: list[str], index: int) -> bool:
    """Whether a row adds up once the figures at an index and behind it are one."""
    whole = [*figures[:index], figures[index] + figures[index + 1], *figures[index + 2 :]]
    *parts, total = map(Decimal, whole)
    return sum(parts) == total
