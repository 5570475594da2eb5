"""The official forms as data: which tables a report carries, their rows, columns and sums.

Each edition of the form is one JSON file in this folder, named by the first year it was used
for; a new one needs no code. Users add theirs from the configuration. A file holds ``years``
(first and last year reported on, ``null`` while in force; no years for a form that only its
rows tell) and ``forms``.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

_FOLDER = Path(__file__).parent


class Column(NamedTuple):
    """A column of figures. ``kind`` is ``count``, ``signed`` (may be negative) or ``amount``.

    ``also`` are other wordings of the label.
    """

    id: str
    label: str
    group: str = ""
    kind: str = "count"
    also: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The label with the group that tells it from others: ``行政复议·总计``."""
        return f"{self.group}·{self.label}" if self.group else self.label


class Row(NamedTuple):
    """A row of a form.

    ``kind`` is ``data`` or ``header`` (no figures); ``instead_of`` are the rows that a
    header with figures of its own stands for; ``also`` are other wordings of the label.
    """

    id: str
    label: str
    kind: str = "data"
    unit: str = ""
    also: tuple[str, ...] = ()
    instead_of: tuple[str, ...] = ()


class Sum(NamedTuple):
    """Something that must hold: ``left`` added, ``op``, ``right`` added.

    ``over`` is ``columns`` (the names are rows, asked in every column) or ``rows`` (the names
    are columns, asked in every row). ``op`` is ``=``, ``>=``, ``>=each`` (than each of them) or
    ``with`` (both 0 or neither). ``level`` is ``hard`` (the form says so), ``strong``, ``soft``
    or ``info``; ``rule`` is the rule that reports it, ``says`` the sentence to report.
    """

    rule: str
    over: str
    left: tuple[str, ...]
    op: str
    right: tuple[str, ...]
    level: str
    says: str


class Form(NamedTuple):
    """One table of one edition. ``heads`` are words that only this table's head has."""

    edition: str
    id: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    sums: tuple[Sum, ...]
    heads: tuple[str, ...] = ()
    unit: str = ""

    def row(self, row_id: str) -> Row:
        """The row with an id."""
        return next(row for row in self.rows if row.id == row_id)

    def column(self, column_id: str) -> Column:
        """The column with an id."""
        return next(column for column in self.columns if column.id == column_id)


class Edition(NamedTuple):
    """The tables of one edition, in the order of the report.

    ``years`` are the first and the last year reported on, the last ``None`` while in force; a
    form that only its heads and rows tell has none. National ones are named by their first year.
    """

    name: str
    years: tuple[int, int | None] | None
    forms: tuple[Form, ...]

    @property
    def national(self) -> bool:
        """Whether it has the three parts of the national form since 2019."""
        return self.form("s3") is not None

    def form(self, form_id: str) -> Form | None:
        """The table with an id, or ``None``."""
        return next((each for each in self.forms if each.id == form_id), None)

    def is_for(self, year: int) -> bool:
        """Whether it is the one for reports on ``year``."""
        first, last = self.years or (year + 1, None)
        return first <= year and (last is None or year <= last)


@cache
def editions() -> tuple[Edition, ...]:
    """The editions in this folder, in the order of their names."""
    return tuple(
        made(path.stem, json.loads(path.read_text(encoding="utf-8")))
        for path in sorted(_FOLDER.glob("*.json"))
    )


def made(name: str, data: Mapping[str, Any]) -> Edition:
    """An edition from plain values in the shape of the files in this folder."""
    years = data.get("years")
    forms = tuple(_form(name, each) for each in data["forms"])
    return Edition(name, (years[0], years[1]) if years else None, forms)


def _form(name: str, data: dict[str, Any]) -> Form:
    return Form(
        name,
        data["id"],
        data.get("title", data["id"]),
        tuple(_column(each) for each in data["columns"]),
        tuple(_row(each) for each in data["rows"]),
        tuple(_sum(each) for each in data.get("sums", ())),
        tuple(data.get("heads", ())),
        data.get("unit", ""),
    )


def _column(data: dict[str, Any]) -> Column:
    return Column(**{**data, "also": tuple(data.get("also", ()))})


def _row(data: dict[str, Any]) -> Row:
    return Row(
        data["id"],
        data["label"],
        data.get("kind", "data"),
        data.get("unit", ""),
        tuple(data.get("also", ())),
        tuple(data.get("instead_of", ())),
    )


def _sum(data: dict[str, Any]) -> Sum:
    return Sum(
        data["rule"],
        data["over"],
        tuple(data["left"]),
        data.get("op", "="),
        tuple(data["right"]),
        data["level"],
        data["says"],
    )
