"""A report's data, as plain values: who, when, every cell of its tables, every number it counts.

Nothing here judges. Numbers are as the report has them; ``sure`` says how far a table was read
(see :class:`gilint.views.tables.Table`). Values travel between processes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.layout.folding import fold

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from decimal import Decimal

    from gilint.document import Document
    from gilint.finding import Span
    from gilint.views.dates import Date
    from gilint.views.tables import Table


class CellFact(NamedTuple):
    """A cell of an official table by the ids of its form (see :mod:`gilint.forms`).

    ``kind`` is ``number``, ``blank``, ``dash``, ``slash``, ``none`` or ``text``; ``value`` is
    ``None`` where no number stands. ``unit`` is the printed one, else the form's.
    """

    edition: str
    table: str
    row: str
    column: str
    row_label: str
    column_label: str
    value: Decimal | None
    unit: str
    kind: str
    printed: str
    sure: bool
    span: Span


class QuantityFact(NamedTuple):
    """A number with its measure word in the text.

    ``label`` is what stands before it in its clause, which says what it counts; ``section`` is
    the heading above. A number with 余, 约 and the like is not ``exact``.
    """

    label: str
    value: Decimal
    unit: str
    exact: bool
    printed: str
    section: str
    span: Span


class Facts(NamedTuple):
    """What one report says; empty or ``None`` where gilint could not tell.

    ``published`` is the day that the page names, ``signed`` that of the sign-off, ``period``
    the first and the last day of the figures.
    """

    path: str
    title: str = ""
    agency: str = ""
    kind: str = ""
    place: str = ""
    year: int | None = None
    era: str = ""
    published: dt.date | None = None
    signed: dt.date | None = None
    period: tuple[dt.date | None, dt.date | None] = (None, None)
    cells: tuple[CellFact, ...] = ()
    quantities: tuple[QuantityFact, ...] = ()


def facts_of(doc: Document, *, text: bool = True) -> Facts:
    """The data of a report; where that of its ``text`` is not wanted, without its quantities."""
    period = doc.period
    return Facts(
        doc.source.path,
        doc.title.plain.replace("\n", ""),
        doc.agency.name,
        str(doc.agency.kind or ""),
        doc.agency.place,
        doc.year,
        str(doc.era or ""),
        _day(doc.page_date),
        _day(doc.signed),
        (_day(period.start), _day(period.end)) if period else (None, None),
        tuple(fact for table in doc.tables for fact in _cells(table)),
        tuple(_quantities(doc)) if text else (),
    )


def _day(date: Date | None) -> dt.date | None:
    return date.value if date and date.complete and date.valid else None


def _cells(table: Table) -> Iterator[CellFact]:
    form = table.form
    for row, column, cell in table.each():
        yield CellFact(
            form.edition,
            form.id,
            row.row.id,
            column.id,
            row.row.label,
            column.name,
            cell.value,
            cell.unit or row.row.unit or form.unit,
            cell.kind.name.lower(),
            fold(cell.printed).strip(),
            table.sure,
            cell.text.span,
        )


def _quantities(doc: Document) -> Iterator[QuantityFact]:
    for quantity in doc.quantities:
        text = quantity.text
        yield QuantityFact(
            quantity.label,
            quantity.value,
            quantity.unit,
            quantity.exact,
            text.plain,
            doc.heading_above(text.start),
            text.span,
        )
