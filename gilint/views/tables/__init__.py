"""The official tables of a report, recognised by their row labels in whatever shape.

:mod:`~gilint.views.tables.regions` cuts the flow of tables into one region for each table; in each
:mod:`~gilint.views.tables.runs` finds the figures, :mod:`~gilint.views.tables.align` their rows.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gilint.forms import editions
from gilint.views.tables.align import align, core
from gilint.views.tables.cells import Cell, CellKind, read_cell
from gilint.views.tables.checks import sum_checks, sum_holds
from gilint.views.tables.heads import columns_of
from gilint.views.tables.model import SumCheck, Summand, Table, TableRow
from gilint.views.tables.regions import ITEM, regions
from gilint.views.tables.runs import is_figure, is_named, lines_of, runs_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gilint.flow import Text
    from gilint.forms import Edition, Form, Row
    from gilint.views.tables.align import Match
    from gilint.views.tables.runs import Line, Run

__all__ = [
    "Cell",
    "CellKind",
    "SumCheck",
    "Summand",
    "Table",
    "TableRow",
    "sum_checks",
    "sum_holds",
    "tables",
    "year_of",
]

_WRONG_ROWS = 3
_MOST_LINES = 4000


def tables(flow: Text, year: int | None, more: Sequence[Edition] = ()) -> tuple[Table, ...]:
    """The tables that are there, in order; ``year`` decides where the heads do not.

    ``more`` are editions beside our own; where both fit, they win.
    """
    if not flow.high:
        return ()
    lines = lines_of(flow)
    if len(lines) > _MOST_LINES:
        return ()
    known = (*editions(), *more)
    own = {
        f"{each.name}/{form.id}": form for each in more if not each.national for form in each.forms
    }
    edition = _edition(lines, year, known)
    forms = {**_fixed_forms(known), **{form.id: form for form in edition.forms}, **own}
    found = (_table(forms.get(part), region) for part, region in regions(lines, own).items())
    return tuple(table for table in found if table)


def year_of(found: Sequence[Table], more: Sequence[Edition] = ()) -> int | None:
    """The first year of the edition whose own heads the tables have; ``None`` where none tells."""
    name = next((table.form.edition for table in found if table.form.heads), None)
    known = (each.years for each in (*editions(), *more) if each.name == name)
    return next((years[0] for years in known if years), None)


def _fixed_forms(known: Sequence[Edition]) -> dict[str, Form]:
    """The statistics tables, which their rows tell: the national one and a province's."""
    found = {}
    for part, name in (("stats", "2014"), ("province", "province")):
        form = next(each for each in known if each.name == name).form("stats")
        if form:
            found[part] = form
    return found


def _edition(lines: Sequence[Line], year: int | None, known: Sequence[Edition]) -> Edition:
    """Which edition of the tables it is, by words in the heads of part two, else by the year."""
    text = "".join(line.dense for line in lines)
    counts = [
        (sum(head in text for each in edition.forms for head in each.heads), edition)
        for edition in known
        if edition.national
    ]
    most = max(count for count, _ in counts)
    best = [edition for count, edition in counts if count == most]
    fitting = [edition for edition in best if year and edition.is_for(year)]
    return (fitting or best)[-1]


def _table(found: Form | None, lines: Sequence[Line]) -> Table | None:
    if found is None:
        return None
    found = _narrowed(found, lines)
    columns = columns_of(lines, found)
    bare = len(found.rows) == 1 and not keyed(found)
    runs = runs_of(_without_heads(lines, found), len(found.columns), columns, bare=bare)
    if bare:
        return _single(found, runs, lines)
    matches, left = align(found, runs)
    if not matches:
        return None
    return _built(found, matches, left, lines)


def _narrowed(found: Form, lines: Sequence[Line]) -> Form:
    """The form without the column of all years, where the head of a province's table has none."""
    head, last = (*found.heads, "", "")[:2]
    if found.edition != "province" or not any(head in line.dense for line in lines):
        return found
    named = any(last in line.dense for line in lines)
    return found if named else found._replace(columns=found.columns[:1])


def keyed(found: Form) -> bool:
    """Whether the rows of a form have labels; table four has figures only."""
    return not found.rows[0].label.startswith("（数量行")


def _without_heads(lines: Sequence[Line], found: Form) -> list[Line]:
    """The lines without heads, which a new page repeats among the rows."""
    letters = set("".join(core(column.label + column.group) for column in found.columns))
    letters |= set(
        "申请人情况法人或其他组织本列数据的勾钩稽关系为：第一项加二之和，等于三四（）自然信息内容"
    )
    return [line for line in lines if not _is_head(line.dense, letters)]


def _is_head(dense: str, letters: set[str]) -> bool:
    """Whether a line has words of the head only, or names the item that the table is for."""
    if not dense or is_figure(dense):
        return False
    return letters.issuperset(dense) or ITEM.fullmatch(dense) is not None


def _single(found: Form, runs: Sequence[Run], lines: Sequence[Line]) -> Table | None:
    width = len(found.columns)
    runs = [run for run in runs if len(run.cells) == width and _is_figures(run)]
    if not runs:
        return None
    row = _row(found.rows[0], runs[0], width)
    table = Table(
        found, {row.row.id: row}, len(runs) == 1, runs[0].marked, (), len(runs) > 1, _whole(lines)
    )
    wrong = [check for check in sum_checks(table, "t4-total") if not sum_holds(check)]
    if len(wrong) > 1 and not runs[0].marked:
        return _unsure(table)
    return table


def _is_figures(run: Run) -> bool:
    return any(read_cell(cell).kind is not CellKind.TEXT for cell in run.cells)


def _row(row: Row, run: Run, width: int) -> TableRow:
    printed = tuple(map(read_cell, run.cells))
    cells = printed if len(printed) == width else ()
    return TableRow(row, run.place, cells, printed, run.own)


def _built(
    found: Form, matches: Sequence[Match], left: Sequence[Run], lines: Sequence[Line]
) -> Table | None:
    width = len(found.columns)
    rows = {match.row.id: _row(match.row, match.run, width) for match in matches}
    missing = _missing(found, rows)
    seen = sum(match.seen for match in matches)
    if found.id == "stats" and (3 * len(missing) > len(found.rows) or 3 * seen < 2 * len(matches)):
        return None
    marked = all(match.run.marked for match in matches)
    lost = missing or not all(match.seen for match in matches)
    foreign = [run for run in left if lost or not is_named(run, width)]
    torn = bool(foreign) or any(_is_astray(row, rows) for row in rows.values())
    sure = (
        not missing
        and not torn
        and all(match.seen for match in matches)
        and all(row.cells for row in rows.values() if row.row.kind == "data")
    )
    table = Table(found, rows, sure, marked, missing, torn, _whole(lines))
    return table if not sure or _in_shape(table) else _unsure(table)


def _is_astray(row: TableRow, rows: Mapping[str, TableRow]) -> bool:
    """Whether figures were put to a header that has none: some row was not what it seemed."""
    if row.row.kind != "header" or all(cell.missing for cell in row.printed):
        return False
    return not row.row.instead_of or any(each in rows for each in row.row.instead_of)


def _missing(found: Form, rows: Mapping[str, TableRow]) -> tuple[Row, ...]:
    """The rows that should be there and are not; a header with figures stands for its own."""
    covered = {
        each
        for row in rows.values()
        if any(cell.value is not None for cell in row.cells)
        for each in row.row.instead_of
    }
    return tuple(
        row
        for row in found.rows
        if row.kind == "data" and row.id not in rows and row.id not in covered
    )


def _in_shape(table: Table) -> bool:
    """Whether the rows' own sums agree, but for a few: then the columns are what they seem."""
    asked = [
        check
        for check in sum_checks(table, "t3-row-total")
        if any(term.cell.value for term in (*check.left, *check.right))
    ]
    wrong = sum(not sum_holds(check) for check in asked)
    return wrong <= max(1, min(_WRONG_ROWS, len(asked) // 2))


def _unsure(table: Table) -> Table:
    return replace(table, sure=False)


def _whole(lines: Sequence[Line]) -> Text:
    return lines[0].text.joined(lines[-1].text)
