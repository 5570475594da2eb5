"""What is printed in a cell, and tables in doubtful shapes."""

import sys
from decimal import Decimal
from pathlib import Path

import pytest

from gilint.flow import Flow, Piece
from gilint.source import Source
from gilint.testing import document
from gilint.views.tables.cells import CellKind, read_cell

sys.path.insert(0, str(Path(__file__).parent))
from planter import Book, Printer


@pytest.mark.parametrize(
    ("printed", "kind", "value", "unit"),
    [
        ("12", CellKind.NUMBER, 12, ""),
        ("１２", CellKind.NUMBER, 12, ""),
        ("1,234", CellKind.NUMBER, 1234, ""),
        ("-3", CellKind.NUMBER, -3, ""),
        ("增3", CellKind.NUMBER, 3, ""),
        ("减2", CellKind.NUMBER, -2, ""),
        ("173.2", CellKind.NUMBER, "173.2", ""),
        ("1026件", CellKind.TEXT, 1026, "件"),
        ("463.8万元", CellKind.TEXT, "463.8", "万元"),
        ("见附件", CellKind.TEXT, None, ""),
        ("\u3000", CellKind.BLANK, None, ""),
        ("—", CellKind.DASH, None, ""),
        ("--", CellKind.DASH, None, ""),
        ("/", CellKind.SLASH, None, ""),
        ("无", CellKind.NONE, None, ""),
        ("不适用", CellKind.NONE, None, ""),
    ],
)
def test_cells_are_typed(printed, kind, value, unit):
    cell = read_cell(Flow(Source(printed, "cell.txt"), [Piece(printed, 0)]).whole)
    assert (cell.kind, cell.unit) == (kind, unit)
    assert cell.value == (None if value is None else Decimal(value))


def three(text):
    return next(table for table in document(text).tables if table.form.id == "s3")


def test_a_table_without_one_row_is_in_doubt():
    book = Book(1, 2024)
    book.rows.remove(book.row("2.重复"))
    table = three(Printer(book, "spaces").text())
    assert [row.id for row in table.missing] == ["r3_5_2"]
    assert not table.sure


def test_a_row_with_a_figure_too_many_is_in_doubt():
    book = Book(1, 2024)
    book.row("2.重复").cells.append(0)
    for layout in ("spaces", "pipes"):
        table = three(Printer(book, layout).text())
        assert not table.sure
        assert table.rows["r3_5_2"].cells == ()


def test_columns_in_another_order_are_in_doubt():
    book = Book(1, 2024)
    for row in book.rows:
        row.cells.insert(0, row.cells.pop())
    assert not three(Printer(book, "spaces").text()).sure


def test_a_second_copy_of_the_tables_is_left_out():
    printer = Printer(Book(1, 2024), "spaces")
    text = printer.text()
    assert [table.sure for table in document(text + "\n" + text).tables] == [True] * 6


def test_cells_know_where_they_stand():
    book = Book(2, 2024)
    printer = Printer(book, "label_split")
    text = printer.text()
    table = three(text)
    for found, row in zip(table.rows.values(), book.rows, strict=True):
        assert [text[cell.text.start : cell.text.end] for cell in found.cells] == [
            str(figure) for figure in row.cells
        ]
        line = text.count("\n", 0, found.cells[0].text.start) + 1
        first, last = printer.at[row.label]
        assert first <= line <= last
