"""DuckDB over the tables of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gilint.corpus.store import StoreError, results_in, tables_in
from gilint.corpus.views import script

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class QueryError(Exception):
    """A query is wrong; the message is DuckDB's."""


def opened(folder: Path) -> Any:  # noqa: ANN401 - duckdb has no types
    """A connection with all views.

    Raises:
        StoreError: no run has put anything there.
    """
    import duckdb

    results_in(folder)
    connection = duckdb.connect()
    try:
        connection.execute(script(f"{folder.absolute().as_posix()}/", tables_in(folder)))
    except duckdb.Error as error:
        message = f"{folder.as_posix()} 里的表读不出来：{error}；请加 --restart 重新查"
        raise StoreError(message) from None
    return connection


class Result(NamedTuple):
    """The columns of an answer, and its rows as they are read."""

    columns: tuple[str, ...]
    rows: Iterator[tuple[Any, ...]]


def asked(connection: Any, query: str) -> Result:  # noqa: ANN401
    """What a query answers.

    Raises:
        QueryError: DuckDB says what is wrong.
    """
    import duckdb

    try:
        found = connection.execute(query)
    except duckdb.Error as error:
        raise QueryError(str(error).strip()) from None
    columns = tuple(each[0] for each in found.description or ())
    return Result(columns, _rows(found))


def _rows(found: Any) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401
    while rows := found.fetchmany(1000):
        yield from rows
