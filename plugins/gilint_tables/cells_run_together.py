"""Rows in which figures that belong to several cells stand as one."""

import re
from collections.abc import Iterable, Iterator

from gilint.api import INFO, Document, Finding, Rule, Table
from gilint_tables._examples import four

_THREE, _FOUR = 7, 15
_SHORTEST = 4
_LONGEST = 15
_MESSAGE = "{}格的数字连成一串，这一行没有核对：请对照原表分开"


class CellsRunTogether(Rule):
    """统计表一行里几格的数字连成了一串，分不开。

    多半是从网页、PDF复制时丢了格子。这一行因此没有核对；不会猜测怎样拆开。

    请对照原表，把各格分开。
    """

    name = "cells-run-together"
    annex = True
    severity = INFO
    good = [
        four(),
        "信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n行政规范性文件 69 36 65",
        "信息内容 本年处理决定数量\n行政许可9487",
        "一、本年新收政府信息公开申请数量 5 3 0 0 0 0 8\n（七）总计 8 0 0 0 0 0 8",
        "一、本年新收政府信息公开申请数量 21200 0 0 24\n（七）总计 8 0 0 0 0 0 8",
        "第二十条第（六）项\n行政处罚4119\n行政强制 195",
        "二维码编号\n100010000010012\n见附件。",
    ]
    bad = {
        "| 一、本年新收政府信息公开申请数量 | ⟦30530064318⟧ |\n"
        "| （七）总计 | 34 | 0 | 0 | 0 | 0 | 0 | 34 |": None,
        "信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n行政规范性文件⟦69365⟧": None,
        "信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n行政规范性文件 ⟦69365⟧": None,
        four("⟦100010000010012⟧"): None,
        "第二十条第（一）项\n规章\t0\t0\t0\n行政规范性文件\t⟦691536⟧": None,
        "一、本年新收政府信息公开申请数量⟦30530064318⟧\n（七）总计 34 0 0 0 0 0 34": None,
        "一、本年新收政府信息公开申请数量 ⟦21200 0 0 23⟧\n（七）总计 8 0 0 0 0 0 8": None,
        "一、本年新收政府信息公开申请数量 ⟦5 30000 8⟧\n（七）总计 8 0 0 0 0 0 8": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for a label with one long number where the form has several columns."""
        for table in doc.tables:
            width = len(table.form.columns)
            if width == 1 or table.form.id == "stats":
                continue
            for row in table.form.rows:
                found = table.rows.get(row.id)
                if found is not None and not all(cell.missing for cell in found.cells[1:]):
                    continue
                label = re.escape(row.label)
                for hit in table.text.find(rf"{label}[ \t\u3000|]*(\d{{{width},}})[ \t|]*$"):
                    yield hit[1].finding(_MESSAGE.format(width))
                if width == _THREE:
                    yield from _some_together(table, label, width)
        if not any(table.form.id == "s4" for table in doc.tables):
            yield from _in_table_four(doc)


def _some_together(table: Table, label: str, width: int) -> Iterator[Finding]:
    """A row of two or more figures of which one has just the digits of the cells that lack.

    ``label`` is a pattern.
    """
    for hit in table.text.find(rf"{label}[ \t\u3000]+(\d[\d \t]*\d)[ \t]*$"):
        figures = hit[1].plain.split()
        long = max(map(len, figures))
        cells = width - len(figures) + 1
        if cells == width or cells < 2 or long < _SHORTEST:  # noqa: PLR2004 - none lacks
            continue
        if long == cells or _balances(figures, cells):
            yield hit[1].finding(_MESSAGE.format(width))


def _balances(figures: list[str], cells: int) -> bool:
    """Whether the longest, parted into as many cells as lack, makes the row add up."""
    if any(len(each) > _LONGEST for each in figures):
        return False
    *parts, total = figures
    long = max(parts, key=len)
    rest = int(total) - sum(map(int, parts)) + int(long)
    return int(long) > int(total) and rest in _sums(long, cells)


def _sums(digits: str, cells: int) -> set[int]:
    """What the figures may add up to that a string of digits is parted into."""
    if cells == 1:
        return {int(digits)} if digits == "0" or digits[:1] > "0" else set()
    heads = range(1, 2 if digits[:1] == "0" else len(digits) - cells + 2)
    return {int(digits[:head]) + rest for head in heads for rest in _sums(digits[head:], cells - 1)}


def _in_table_four(doc: Document) -> Iterator[Finding]:
    """Its only row has no label: one long number under the names of its columns."""
    for flow in (doc.prose, doc.flows.tables):
        for hit in flow.find(rf"^[ \t|]*(\d{{{_FOUR},{3 * _FOUR}}})[ \t|]*$"):
            above = doc.source.text[: hit.start].rstrip().rpartition("\n")[2]
            if "总计" in above or "审结" in above:
                yield hit[1].finding(_MESSAGE.format(_FOUR))
