"""Rules over groups, asked about all reports of a store.

What :mod:`gilint.groups` does in memory is done here by DuckDB on disk: it counts how far sentences
spread, sorts records by key and hands out one group after another; processes unpack and compare.
Nothing grows with the number of reports but time and the files of the store.
"""

from __future__ import annotations

import multiprocessing
import shutil
import signal
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from hashlib import blake2b
from itertools import groupby, islice
from typing import TYPE_CHECKING, Any, NamedTuple

from gilint.corpus.engines.local import way
from gilint.corpus.recipe import kitchen
from gilint.corpus.store import StoreError
from gilint.corpus.tables import batch
from gilint.corpus.views import read_parquet
from gilint.failures import FAILURES, failure
from gilint.patience import Patience
from gilint.record import spread, unpacked
from gilint.selection import over_groups

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from gilint.corpus.recipe import Recipe
    from gilint.record import Record
    from gilint.report import Problem
    from gilint.rule import GroupRule
    from gilint.selection import ActiveRule

    Row = tuple[Any, ...]
    Active = dict[str, tuple[ActiveRule, GroupRule]]

_MEMORY = "1GB"
"""What DuckDB takes before it goes on on disk."""
_BATCH = 500
"""Records or groups that a process is given at once."""
_AHEAD = 3
"""Batches for each process that are under way or wait."""

_PREPARED = """
CREATE VIEW records AS SELECT * FROM {records};
CREATE TABLE sentences AS SELECT id, agency, unnest(sentences) AS digest FROM records;
CREATE TABLE spread AS
    SELECT digest, count(DISTINCT agency)::INTEGER AS number FROM sentences
    GROUP BY digest HAVING count(DISTINCT agency) > 1;
CREATE TABLE shared AS
    SELECT id, list(digest) AS digests, list(number) AS numbers
    FROM (SELECT DISTINCT id, digest FROM sentences) JOIN spread USING (digest) GROUP BY id;
DROP TABLE sentences;
CREATE TABLE keys (rule VARCHAR, key BLOB, id VARCHAR);
"""
_RECORDS = "SELECT id, record, digests, numbers FROM records LEFT JOIN shared USING (id)"
_GROUPS = """
SELECT rule, key, id, record, digests, numbers
FROM keys JOIN (SELECT rule, key FROM keys GROUP BY rule, key HAVING count(*) > 1) USING (rule, key)
JOIN records USING (id) LEFT JOIN shared USING (id)
ORDER BY rule, key, id
"""


class Compared(NamedTuple):
    """What came of it: rows of the table ``compared``, and what failed."""

    rows: list[Row]
    problems: list[Problem]


def compare(folder: Path, recipe: Recipe, jobs: int) -> Compared:
    """Ask the rules over groups of a recipe about the records in a store's folder.

    The rows are sorted, whatever the number of processes.

    Raises:
        StoreError: a process came to an end before its work did.
    """
    import duckdb

    scratch = folder / ".compare"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    found = Compared([], [])
    kitchen(recipe)  # what is forked has it already
    quiet = signal.signal, (signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is answered here alone
    with ProcessPoolExecutor(jobs, multiprocessing.get_context(way()), *quiet) as pool:
        pool.submit(int).result()  # processes start before DuckDB has threads
        base = duckdb.connect(str(scratch / "keys.duckdb"), config={"memory_limit": _MEMORY})
        ask = partial(_spread_out, pool, recipe, jobs)
        try:
            records = read_parquet(f"{folder.as_posix()}/", "records")
            base.execute(_PREPARED.format(records=records))
            for rows, problems in ask(_keys, _rows(base.cursor(), _RECORDS)):
                found.problems.extend(problems)
                _insert(base, rows)
            for rows, problems in ask(_compared, _groups(_rows(base.cursor(), _GROUPS))):
                found.problems.extend(problems)
                found.rows.extend(rows)
        except BrokenProcessPool:
            message = "比较的进程意外终止（多半是内存不够），没有比完；可用 --jobs 1 重试"
            raise StoreError(message) from None
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
            base.close()
            shutil.rmtree(scratch, ignore_errors=True)
    return Compared(sorted(set(found.rows)), found.problems)


def encoded(rows: Sequence[Row]) -> bytes:
    """The table ``compared`` as a Parquet file."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    out = pa.BufferOutputStream()
    pq.write_table(pa.Table.from_batches([batch("compared", rows)]), out, compression="zstd")
    found: bytes = out.getvalue().to_pybytes()
    return found


def _rows(cursor: Any, query: str) -> Iterator[Row]:  # noqa: ANN401 - duckdb has no types
    cursor.execute(query)
    while rows := cursor.fetchmany(_BATCH):
        yield from rows


def _groups(rows: Iterable[Row]) -> Iterator[list[Row]]:
    for _, group in groupby(rows, key=lambda row: row[:2]):
        yield list(group)


def _batches(items: Iterable[Any]) -> Iterator[list[Any]]:
    waiting = iter(items)
    while some := list(islice(waiting, _BATCH)):
        yield some


def _insert(base: Any, rows: Sequence[Row]) -> None:  # noqa: ANN401
    import pyarrow as pa

    rule, key, id_ = zip(*rows, strict=True) if rows else ((), (), ())
    types = {"rule": pa.string(), "key": pa.binary(), "id": pa.string()}
    columns = {"rule": list(rule), "key": list(key), "id": list(id_)}
    new = pa.table(columns, pa.schema(list(types.items())))
    base.register("new", new)
    base.execute("INSERT INTO keys SELECT * FROM new")
    base.unregister("new")


def _spread_out(
    pool: ProcessPoolExecutor,
    recipe: Recipe,
    jobs: int,
    do: Callable[[list[Any], Recipe], Compared],
    work: Iterable[Any],
) -> Iterator[Compared]:
    """What the processes make of each batch; no more are read than keep them busy."""
    under_way: deque[Any] = deque()
    for some in _batches(work):
        under_way.append(pool.submit(do, some, recipe))
        if len(under_way) >= _AHEAD * jobs:
            yield under_way.popleft().result()
    while under_way:
        yield under_way.popleft().result()


def _record(row: Row) -> Record:
    packed, digests, numbers = row[-3:]
    return spread(unpacked(packed), dict(zip(digests or (), numbers or (), strict=True)))


def _rules(recipe: Recipe) -> Active:
    """The rules over groups, without those that the configuration silences everywhere."""
    silent = {
        id_ for listed in recipe.listed if not (listed.files or listed.quote) for id_ in listed.ids
    }
    rules = over_groups(kitchen(recipe).plan.rules)
    return {id_: each for id_, each in rules.items() if id_ not in silent}


def _keys(rows: list[Row], recipe: Recipe) -> Compared:
    """The keys of some records: rule, digest of the key, report."""
    made = Compared([], [])
    rules = _rules(recipe)
    with Patience() as patience:
        for row in rows:
            record = _record(row)
            for id_, (_, rule) in rules.items():
                patience.start()
                try:
                    keys = {repr(key) for key in rule.keys(record)}
                except FAILURES as error:
                    made.problems.append(failure(record.path, id_, error))
                    continue
                made.rows.extend(
                    (id_, blake2b(key.encode(), digest_size=16).digest(), record.path)
                    for key in keys
                )
    return made


def _compared(groups: list[list[Row]], recipe: Recipe) -> Compared:
    """What rules find in some groups."""
    made = Compared([], [])
    rules = _rules(recipe)
    for group in groups:
        active, rule = rules[group[0][0]]
        records = [_record(row) for row in group]
        try:
            with Patience():
                for path, finding in rule.compare(records):
                    severity = active.severity or finding.severity or rule.severity
                    others = dict.fromkeys(each.path for each in finding.related if each.path)
                    said = finding.message, finding.basis or rule.basis, tuple(others)
                    made.rows.append((path, active.id, severity.label, *said, *finding.span))
        except FAILURES as error:
            made.problems.append(failure(records[0].path, active.id, error))
    return made
