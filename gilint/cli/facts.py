"""``gilint facts``: the data of reports as JSON or CSV."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TextIO

from gilint import __version__
from gilint.cli.call import no_stdin, prepared
from gilint.cli.console import tell_problems
from gilint.cli.outputs import check_output, unwritable
from gilint.document import Document
from gilint.facts import Facts, facts_of
from gilint.report import Problem

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence
    from decimal import Decimal

    from gilint.cli.arguments import Values
    from gilint.cli.call import Call
    from gilint.facts import CellFact, QuantityFact
    from gilint.source import Source

_COLUMNS = (
    *("path", "agency", "kind", "place", "year", "era", "source", "edition", "table", "row"),
    *("row_label", "column", "column_label", "value", "unit", "exact", "printed", "sure"),
    *("section", "line", "line_column"),
)


class _Read(NamedTuple):
    """A report's facts, and the source in which they have their places."""

    facts: Facts
    source: Source


def run(values: Values) -> int:
    """Print the facts of what the call names: 0, or 2 where something was not read.

    Raises:
        UsageError: the call is wrong.
        ConfigError: a configuration is.
    """
    no_stdin(values)
    call = prepared(values, values.positional)
    found, _ = call.found(values.positional)
    check_output(values.output, found)
    problems = list(call.problems(found))
    write = _write_csv if values.format == "csv" else _write_json
    reads = (_read(path, call) for path in found.files)
    if values.output:
        try:
            with Path(values.output).open("w", encoding="utf-8", newline="") as out:
                write(reads, problems, out)
        except OSError as error:
            raise unwritable(values.output, error) from None
    else:
        write(reads, problems, sys.stdout)
    tell_problems(problems)
    return 2 if problems else 0


def _read(path: str, call: Call) -> _Read | Problem:
    """One file's facts, or why there are none."""
    source = call.runner.read_file(path)
    if isinstance(source, Problem):
        return source
    try:
        context = call.plans.plan_for(path).settings.context
        return _Read(facts_of(Document(source, context)), source)
    except Exception as error:  # noqa: BLE001 - one report that cannot be read stops no other
        said = f"读取数据时出错：{error}（{type(error).__name__}）；请反馈给 gilint 的作者"
        return Problem(said, path=path)


def _kept(reads: Iterable[_Read | Problem], problems: list[Problem]) -> Iterator[_Read]:
    for read in reads:
        if isinstance(read, Problem):
            problems.append(read)
        else:
            yield read


def _write_json(reads: Iterable[_Read | Problem], problems: list[Problem], out: TextIO) -> None:
    """One object, whose contract is ``schema/facts.json``; reports as they are read."""
    import json  # noqa: PLC0415 - only for this format

    utf8 = (out.encoding or "utf-8").lower().startswith("utf")

    def dumped(value: object) -> str:
        return json.dumps(value, ensure_ascii=not utf8)

    out.write(f'{{"version": 1, "gilint": {dumped(__version__)}, "reports": [')
    out.writelines(
        f"{',' if number else ''}\n{dumped(_as_json(*read))}"
        for number, read in enumerate(_kept(reads, problems))
    )
    said = [{"path": problem.path, "message": problem.message} for problem in problems]
    out.write(f'\n], "problems": {dumped(said)}}}\n')


def _as_json(facts: Facts, source: Source) -> dict[str, Any]:
    """The facts of one report as the plain values of the JSON contract."""
    first, last = facts.period
    return {
        "path": facts.path,
        "title": facts.title or None,
        "agency": {
            "name": facts.agency or None,
            "kind": facts.kind or None,
            "place": facts.place or None,
        },
        "year": facts.year,
        "era": facts.era or None,
        "published": _iso(facts.published),
        "signed": _iso(facts.signed),
        "period": {"start": _iso(first), "end": _iso(last)},
        "cells": [_placed(cell, source) for cell in facts.cells],
        "quantities": [_placed(quantity, source) for quantity in facts.quantities],
    }


def _placed(fact: CellFact | QuantityFact, source: Source) -> dict[str, Any]:
    said = fact._asdict()
    start, end = source.extent(*said.pop("span"))
    return {
        **said,
        "value": _number(fact.value),
        "start": start._asdict(),
        "end": end._asdict(),
    }


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _write_csv(reads: Iterable[_Read | Problem], problems: list[Problem], out: TextIO) -> None:
    """One row a cell or quantity, a head of names above."""
    import csv  # noqa: PLC0415 - only for this format

    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for facts, source in _kept(reads, problems):
        own = (facts.path, facts.agency, facts.kind, facts.place, facts.year, facts.era)
        writer.writerows([*own, *row] for row in _rows(facts, source))


def _rows(facts: Facts, source: Source) -> Iterator[Sequence[object]]:
    for cell in facts.cells:
        yield (
            *("table", cell.edition, cell.table, cell.row, cell.row_label, cell.column),
            *(cell.column_label, _number(cell.value), cell.unit, cell.kind == "number"),
            *(cell.printed, cell.sure, "", *source.position(cell.span.start)),
        )
    for quantity in facts.quantities:
        yield (
            *("text", "", "", "", quantity.label, "", "", _number(quantity.value)),
            *(quantity.unit, quantity.exact, quantity.printed, True, quantity.section),
            *source.position(quantity.span.start),
        )
