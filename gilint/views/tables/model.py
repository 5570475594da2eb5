"""What a table of a report says: its form, its rows and cells, and how far it can be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

    from gilint.flow import Text
    from gilint.forms import Column, Form, Row, Sum
    from gilint.views.tables.cells import Cell


class TableRow(NamedTuple):
    """A row that was found: one cell for each column, or none where they do not fit.

    ``text`` is the row as it stands, ``printed`` its figures as they stand, however many, and
    ``label`` the words on its line, without blanks.
    """

    row: Row
    text: Text
    cells: tuple[Cell, ...]
    printed: tuple[Cell, ...]
    label: str = ""


@dataclass(frozen=True)
class Table:
    """One table.

    ``sure`` only if every row of the form was found with a cell for each column and the rows'
    own sums show that the columns are what they seem. ``marked`` says that pipes or tabs set
    the cells apart, so that a blank can be seen; ``torn`` that figures are there which fit no
    row, so that any figure may stand in a wrong one. ``missing`` are rows not found. ``rows``
    is by the form's row ids.
    """

    form: Form
    rows: Mapping[str, TableRow]
    sure: bool
    marked: bool
    missing: tuple[Row, ...]
    torn: bool
    text: Text

    def cell(self, row: str, column: str) -> Cell | None:
        """A cell by the form's ids, or ``None`` where it was not read."""
        found = self.rows.get(row)
        if found is None or not found.cells:
            return None
        for column_, cell in zip(self.form.columns, found.cells, strict=True):
            if column_.id == column:
                return cell
        return None

    def value(self, row: str, column: str) -> Decimal | None:
        """The number in a cell, or ``None`` where none was read."""
        cell = self.cell(row, column)
        return cell.value if cell else None

    def each(self) -> Iterator[tuple[TableRow, Column, Cell]]:
        """Every cell of the rows that hold figures, with its row and column."""
        for row in self.rows.values():
            carries = row.row.instead_of and any(not cell.missing for cell in row.cells)
            if row.row.kind != "header" or carries:
                for column, cell in zip(self.form.columns, row.cells, strict=False):
                    yield row, column, cell


class Summand(NamedTuple):
    """A cell that takes part in a sum, with the label that names it there."""

    id: str
    label: str
    cell: Cell


class SumCheck(NamedTuple):
    """A sum asked in one column or row, ``where`` (its label) and ``at`` (its id)."""

    sum: Sum
    at: str
    where: str
    left: tuple[Summand, ...]
    right: tuple[Summand, ...]
