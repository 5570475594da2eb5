"""Cells of numbers that hold a unit, words, or digits of another width."""

from collections.abc import Iterable, Iterator

from gilint.api import INFO, Cell, CellKind, Document, Finding, Rule, Table, shown

_ROWS = "行政许可|行政处罚|行政强制|行政事业性收费"
_WORDED = (
    rf"^[| \t]*(?:{_ROWS})[| \t]+(?P<cell>约\d[\d,.]*|\d[\d,.]*[余多万]{{1,2}}"
    r"|[零〇一二两三四五六七八九十百千万]{1,8}[余多]?)(?:件|项|宗|次|起|元|万元)?[| \t]*$"
)
"""A row of one figure that is told in words, so that no table is recognised by it."""
_DASH = "一"
_AMOUNTS = ("万元", "元", "亿元")


class CellNotNumber(Rule):
    """统计表的数字格里不是单纯的数字。

    单位由表头或“单位”栏说明，格里只填数：带了单位、文字的报警告，全角数字可以自动改为半角，
    千分位逗号只作提示。2019、2020年的“采购总金额”表头没有单位，可以带单位，不报。

    空白、横线、“无”见 blank-cell。

    请只留数字；单位与表头不同的，先换算。
    """

    name = "cell-not-number"
    annex = True
    good = [
        "行政许可 1026",
        "行政许可 一\n行政处罚 0",
        "| 行政事业性收费 | 173.2 |",
        "| 信息内容 | 采购项目数量 | 采购总金额 |\n| 政府集中采购 | 9 | 463.8万元 |",
    ]
    bad = {
        "| 信息内容 | 本年处理决定数量 |\n| 行政许可 | ⟦1026件⟧ |": None,
        "信息内容\n行政许可 ⟦１０２６⟧": "信息内容\n行政许可 1026",
        "| 信息内容 | 本年收费金额（单位：万元） |\n| 行政事业性收费 | ⟦73000元⟧ |": None,
        "信息内容 本年处理决定数量\n行政许可 ⟦1,026⟧": None,
        "| 信息内容 | 本年处理决定数量 |\n| 行政许可 | ⟦约9700⟧ |": None,
        "信息内容 本年处理决定数量\n行政处罚 ⟦十二⟧\n行政强制 0": None,
        "| 信息内容 | 本年处理决定数量 |\n| 行政许可 | ⟦4.8万⟧ |": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look at every cell that should hold a number."""
        said = [each for table in doc.tables for each in _in_table(table)]
        yield from said
        known = {each.span.start for each in said}
        for flow in (doc.flows.tables, doc.prose):
            for hit in flow.find(_WORDED, near=tuple(_ROWS.split("|"))):
                cell = hit["cell"]
                if cell.plain != _DASH and cell.start not in known:
                    yield cell.finding(f"数字格里是“{cell.plain}”：填确切的阿拉伯数字")


def _in_table(table: Table) -> Iterator[Finding]:
    for row, column, cell in table.each():
        if cell.kind is CellKind.TEXT:
            if not (cell.unit in _AMOUNTS and table.form.id == "s2_9"):
                yield cell.text.finding(_message(table, cell))
        elif cell.kind is CellKind.NUMBER:
            yield from _odd(cell, signed=column.kind == "signed")
        if len(row.cells) == 1 and cell.kind is CellKind.TEXT:
            break


def _message(table: Table, cell: Cell) -> str:
    if cell.value is None:
        return f"数字格里是“{cell.printed}”：只填数，没有的填0"
    if cell.unit in _AMOUNTS and table.form.id in ("s2_8", "stats"):
        return f"数字格带了单位“{cell.unit}”：按表头的单位换算后只填数"
    return f"数字格带了单位“{cell.unit}”：只填{shown(cell.value)}"


def _odd(cell: Cell, *, signed: bool) -> Iterator[Finding]:
    printed = cell.printed
    if any("０" <= sign <= "９" for sign in printed) and cell.value is not None:
        yield cell.text.finding(
            "数字是全角的：改为半角", fix=None if signed else shown(cell.value), safe=True
        )
    elif "," in printed or "，" in printed:
        yield cell.text.finding("数字格里有千分位逗号：只填数字", severity=INFO)
