"""The tables of a report as rows of squares, in whatever shape the file has them.

Where the file has cells (a table of Word, of a page, bars or tabs in text), those are drawn. Where
it has lines of figures, an official table that was read for sure is drawn by its form.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from gilint.finding import Span
from gilint.patterns import lazy
from gilint.views.tables.runs import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gilint.document import Document
    from gilint.forms import Column
    from gilint.source import Grid
    from gilint.views.tables import Table, TableRow
    from gilint.views.tables.runs import Line

_FIGURE = lazy(r"\s*(?:[-+−]?[\d,，.]+(?:万?元|件|%)?|[-—–/]+|无)\s*")
_GAP = 2
"""Between the lines of one table there is a line end, no blank line."""


class Square(NamedTuple):
    """A cell as it is drawn: its place, how many rows and columns it takes.

    ``words`` are those of the form, where the file's own head was not read cell by cell.
    ``figure`` says that it holds a number or the sign of none.
    """

    span: Span
    rows: int = 1
    columns: int = 1
    words: str = ""
    figure: bool = False


class DrawnTable(NamedTuple):
    """A table's place, its rows, and how many of them are its head."""

    span: Span
    rows: tuple[tuple[Square, ...], ...]
    heads: int


def drawn_tables(doc: Document) -> list[DrawnTable]:
    """Every table that can be drawn, in order; none overlaps another."""
    text = doc.source.text
    grids = [_of_grid(grid, text) for grid in doc.source.tables if _is_shown(grid)]
    lines = lines_of(doc.flows.tables) if doc.flows.tables.high else []
    celled = [_of_lines(group, text) for group in _celled(lines)]
    forms = [_of_form(table) for table in doc.tables if table.sure and not table.marked]
    drawn: list[DrawnTable] = []
    for table in (*grids, *celled, *forms):
        if not any(table.span.overlaps(other.span) for other in drawn):
            drawn.append(table)
    return sorted(drawn)


def _is_shown(grid: Grid) -> bool:
    return any(cell.end > cell.start for row in grid.rows for cell in row)


def _of_grid(grid: Grid, text: str) -> DrawnTable:
    rows = []
    for number, row in enumerate(grid.rows):
        own = {id(cell): cell for cell in row if cell.row == number}
        squares = (
            _square(
                Span(cell.start, cell.end),
                text,
                rows=sum(any(cell is other for other in below) for below in grid.rows[number:]),
                columns=sum(cell is other for other in row),
            )
            for cell in own.values()
        )
        rows.append(tuple(squares))
    places = [square.span for row in rows for square in row]
    start = text.rfind("\n", 0, min(place.start for place in places)) + 1
    end = text.find("\n", max(place.end for place in places))
    return _table(Span(start, len(text) if end < 0 else end), rows)


def _celled(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines of cells that follow each other."""
    group: list[Line] = []
    for line in lines:
        follows = group and line.text.start <= _ruled(group[-1])
        if group and not (line.cells and follows):
            yield group
            group = []
        if line.cells:
            group.append(line)
    if group:
        yield group


def _ruled(line: Line) -> int:
    """Where the next row of a table would begin at the latest: there may be a ruler between."""
    text = line.text.flow.source.text
    end = line.text.end + _GAP
    below = text[end - 1 : text.find("\n", end)]
    return end + len(below) + 1 if set(below) <= set("|-: \r\n") else end


def _of_lines(lines: list[Line], text: str) -> DrawnTable:
    rows = [tuple(_square(cell.span, text) for cell in line.cells or ()) for line in lines]
    return _table(Span(lines[0].text.start, lines[-1].text.end), rows)


def _of_form(table: Table) -> DrawnTable:
    """An official table: the heads of its form, then the rows as they stand."""
    place = table.text.start
    heads = list(_heads(table.form.columns, place))
    rows = sorted(table.rows.values(), key=lambda row: row.text.start)
    labelled = any(row.label for row in rows)
    if labelled:
        corner = Square(Span(place, place), rows=len(heads), words=table.form.title)
        heads[0] = (corner, *heads[0])
    text = table.text.flow.source.text
    body = [tuple(_of_row(row, text, labelled=labelled)) for row in rows]
    return DrawnTable(table.text.span, (*heads, *body), len(heads))


def _heads(columns: Sequence[Column], place: int) -> Iterator[tuple[Square, ...]]:
    """One row of labels, above it one of the groups where a form has them."""
    here = Span(place, place)
    if any(column.group for column in columns):
        yield tuple(Square(here, columns=number, words=group) for group, number in _runs(columns))
    yield tuple(Square(here, words=column.label) for column in columns)


def _runs(columns: Iterable[Column]) -> list[tuple[str, int]]:
    """The groups in order, each with the number of its columns."""
    found: list[tuple[str, int]] = []
    for column in columns:
        if found and found[-1][0] == column.group:
            found[-1] = (column.group, found[-1][1] + 1)
        else:
            found.append((column.group, 1))
    return found


def _of_row(row: TableRow, text: str, *, labelled: bool) -> Iterator[Square]:
    cells = row.cells or row.printed
    first = min((cell.text.start for cell in cells), default=row.text.end)
    if labelled:
        yield Square(Span(row.text.start, max(row.text.start, first)))
    for cell in cells:
        yield _square(cell.text.span, text)


def _square(span: Span, text: str, rows: int = 1, columns: int = 1) -> Square:
    printed = text[span.start : span.end]
    return Square(span, rows, columns, figure=_FIGURE.fullmatch(printed) is not None)


def _table(span: Span, rows: Sequence[tuple[Square, ...]]) -> DrawnTable:
    """A table whose head is what stands above the first row with a figure."""
    heads = sum(1 for _ in takewhile(lambda row: not any(cell.figure for cell in row), rows))
    return DrawnTable(span, tuple(rows), heads if heads < len(rows) else 0)
