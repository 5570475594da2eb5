"""The sums that a form asks for, with the cells of a table in their places."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from gilint.views.tables.align import core
from gilint.views.tables.model import SumCheck, Summand

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gilint.forms import Sum
    from gilint.views.tables.model import Table


def sum_checks(table: Table, rule: str) -> Iterator[SumCheck]:
    """Every sum of a rule in every column or row where all of its cells were read."""
    for each in table.form.sums:
        if each.rule == rule:
            yield from (
                _over_columns(table, each) if each.over == "columns" else _over_rows(table, each)
            )


def amount_of(terms: Iterable[Summand]) -> Decimal:
    """What some cells come to; one without a number counts as 0."""
    return sum((term.cell.value or Decimal() for term in terms), Decimal())


def sum_holds(check: SumCheck) -> bool:
    """Whether a sum holds, cells without a number counted as 0."""
    left = amount_of(check.left)
    if check.sum.op == "=":
        return left == amount_of(check.right)
    if check.sum.op == ">=each":
        return all(left >= (term.cell.value or 0) for term in check.right)
    if check.sum.op == "with":
        return bool(left) == bool(amount_of(check.right))
    return left >= amount_of(check.right)


def _over_columns(table: Table, each: Sum) -> Iterator[SumCheck]:
    names = {row_id: stands_for(table, row_id) for row_id in (*each.left, *each.right)}
    for column in table.form.columns:
        sides = []
        for side in (each.left, each.right):
            terms = []
            wanted = dict.fromkeys(name for row_id in side for name in names[row_id])
            for row_id in wanted:
                cell = table.cell(row_id, column.id)
                if cell is None and _left_out(table, row_id):
                    continue
                if cell is None:
                    break
                terms.append(Summand(row_id, table.form.row(row_id).label, cell))
            else:
                sides.append(tuple(terms))
        if len(sides) == len(("left", "right")):
            yield SumCheck(each, column.id, column.name, *sides)


def _left_out(table: Table, row_id: str) -> bool:
    """Whether a row is not there that need not be."""
    return row_id not in table.rows and table.form.row(row_id).kind == "optional"


def stands_for(table: Table, row_id: str) -> tuple[str, ...]:
    """The row itself, or the header that carries its figures where the row is not there."""
    if row_id in table.rows:
        return (row_id,)
    for row in table.rows.values():
        if row_id in row.row.instead_of and any(cell.value is not None for cell in row.cells):
            return (row.row.id,)
    return (row_id,)


def _over_rows(table: Table, each: Sum) -> Iterator[SumCheck]:
    for found in table.rows.values():
        if found.row.kind == "header" and not found.row.instead_of:
            continue
        sides = []
        for side in (each.left, each.right):
            terms = []
            for column_id in side:
                cell = table.cell(found.row.id, column_id)
                if cell is None:
                    break
                terms.append(Summand(column_id, table.form.column(column_id).name, cell))
            else:
                sides.append(tuple(terms))
        if len(sides) == len(("left", "right")):
            where = found.row.label if core(found.row.label) else ""
            yield SumCheck(each, found.row.id, where, *sides)
