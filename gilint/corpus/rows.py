"""A report's rows in the tables of :mod:`gilint.corpus.tables`, in the order of their columns."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

from gilint.corpus.provinces import province_of
from gilint.corpus.taken import Taken
from gilint.facts import Facts
from gilint.finding import Severity, Span
from gilint.record import Record, packed
from gilint.report import FileReport, Problem
from gilint.reporters.wording import quoted, remedy

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from decimal import Decimal

    from gilint.source import Source

    Row = tuple[object, ...]


_NOTHING = Taken(Record(Facts(""), "", "", Span(0, 0)))
"""Of a report that was not read."""


class Rows(NamedTuple):
    """Rows by table, to which those of more reports are added."""

    reports: list[Row]
    facts: list[Row]
    findings: list[Row]
    problems: list[Row]
    records: list[Row]

    def add(self, more: Rows) -> None:
        """Add the rows of another report."""
        for table, rows in zip(self, more, strict=True):
            table.extend(rows)


def no_rows() -> Rows:
    """Rows to be added to."""
    return Rows([], [], [], [], [])


def rows_of(id_: str, data: bytes, file: FileReport) -> Rows:
    """All that one report gives; there is always a row of ``reports``."""
    found = file.taken if isinstance(file.taken, Taken) else _NOTHING
    facts = found.record.facts
    read = enumerate(_facts(facts, file.source), 1)
    return Rows(
        [(id_, *_identity(facts), *_state(data, file), found.tables, found.sums, found.broken)],
        [(id_, number, *row) for number, row in read],
        [(id_, number, *row) for number, row in enumerate(_findings(file), 1)],
        [(id_, problem.message, problem.rule or "") for problem in file.problems],
        [] if found is _NOTHING else [(id_, *_record(id_, found.record))],
    )


def _record(id_: str, record: Record) -> Row:
    """A record under the name that its report has here."""
    own = record._replace(facts=record.facts._replace(path=id_))
    return record.above + record.agency, [each.digest for each in own.passages], packed(own)


def unread(id_: str, message: str) -> Rows:
    """What is said of a report that was not read."""
    return rows_of(id_, b"", FileReport(id_, problems=(Problem(message),)))


def _identity(facts: Facts) -> Row:
    start, end = facts.period
    own = facts.title, facts.agency, facts.kind, facts.place
    days: tuple[dt.date | None, ...] = (facts.published, facts.signed, start, end)
    return (
        *own,
        province_of(facts.place) or province_of(facts.agency),
        facts.year,
        facts.era,
        *days,
    )


def _state(data: bytes, file: FileReport) -> Row:
    source = file.source
    levels = [entry.severity for entry in file.entries]
    return (
        *((source.reader, source.encoding) if source else ("", "")),
        *(len(data), len(source.text) if source else 0),
        blake2b(data, digest_size=16).hexdigest() if data else "",
        *(file.checked, file.skipped),
        *(levels.count(level) for level in sorted(Severity, reverse=True)),
        len(file.suppressed),
    )


def _findings(file: FileReport) -> Iterator[Row]:
    source = file.source
    if source is None:
        return
    for entry in file.entries:
        start, end = source.extent(*entry.span)
        yield (
            *(entry.rule, entry.severity.label, entry.message, entry.basis, entry.place),
            *(quoted(source, entry.span), remedy(entry, source), entry.fingerprint),
            *(*start, *end),
        )


def _facts(facts: Facts, source: Source | None) -> Iterator[Row]:
    if source:
        yield from _cells(facts, source)
        yield from _quantities(facts, source)


def _cells(facts: Facts, source: Source) -> Iterator[Row]:
    for cell in facts.cells:
        yield (
            *("table", cell.edition, cell.table, cell.row, cell.row_label),
            *(cell.column, cell.column_label, cell.kind, _number(cell.value), cell.unit),
            *(cell.kind == "number", cell.printed, cell.sure, ""),
            *source.position(cell.span.start),
        )


def _quantities(facts: Facts, source: Source) -> Iterator[Row]:
    for found in facts.quantities:
        yield (
            *("text", "", "", "", found.label, "", "", "number", _number(found.value)),
            *(found.unit, found.exact, found.printed, True, found.section),
            *source.position(found.span.start),
        )


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)
