"""Tables that lack rows of the official form."""

from collections.abc import Iterable

from gilint.api import INFO, Document, Finding, Rule, Table
from gilint_tables._examples import three
from gilint_tables._sums import FORMS

_MOST_MISSING = 6
_FEW = 2
_PARTS = {"s3": "第三部分", "s2_1": "第（一）项", "s2_6": "第（六）项", "s2_5": "第（五）项"}


class TableShape(Rule):
    """统计表缺少官方格式规定的行。

    大部分行都在而缺少几行时报；没有数字的行也要保留并填0。没有表格线的文本，缺行多半是提取造成的，只在第三部分别的行都
    读得完整、只缺一两行时作为提示。省里自定的表、2014—2018年的统计表（原件没有核对到）不查。

    请补上缺的行，没有发生的填0。
    """

    name = "table-shape"
    annex = True
    basis = FORMS
    good = [
        three(),
        three({"2.重复": "", "3.危及": "", "四、": ""}, text=True),
        three({"2.重复": "", "一、": "21 3 0 26"}, text=True),
        "| 一、本年新收政府信息公开申请数量 | 31 | 6 | 0 | 0 | 2 | 0 | 39 |",
        "| 信息内容 | 本年处理决定数量 |\n| 行政许可 | 20 |",
    ]
    bad = {
        "⟦" + three({"2.重复": ""}).replace("\n", "⟧\n", 1): None,
        "⟦" + three({"3.危及": "", "四、": ""}).replace("\n", "⟧\n", 1): None,
        "⟦" + three({"2.重复": ""}, text=True).replace("\n", "⟧\n", 1): None,
        "⟦第二十条第（六）项⟧\n| 行政处罚 | 20 |": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Name the rows that were not found."""
        for table in doc.tables:
            if (
                table.form.id in _PARTS
                and _nearly_whole(table)
                and (table.marked or _is_clean(table))
            ):
                names = "、".join(row.label.partition("（区分")[0] for row in table.missing)
                first = next(table.text.find(r"^.+$"))
                yield first.finding(
                    f"{_PARTS[table.form.id]}表缺{len(table.missing)}行（{names}）：应补上，没有发生的填0",
                    severity=None if table.marked else INFO,
                )


def _is_clean(table: Table) -> bool:
    """Whether all else was read of a table without lines: a row that lacks was not there."""
    return (
        table.form.id == "s3"
        and not table.torn
        and len(table.missing) <= _FEW
        and all(row.cells for row in table.rows.values() if row.row.kind == "data")
    )


def _nearly_whole(table: Table) -> bool:
    missing = len(table.missing)
    if not missing or missing > _MOST_MISSING or len(table.rows) <= missing - 1:
        return False
    words = table.text.plain.replace(" ", "")
    return not any(row.label.partition("（区分")[0] in words for row in table.missing)
