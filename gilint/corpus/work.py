"""What an engine lets its processes do with a chunk, and what comes back: Parquet, ready to write.

Rows become Parquet where they are made, so that little travels and every core takes part.
"""

from __future__ import annotations

import faulthandler
import signal
from typing import TYPE_CHECKING, Any, NamedTuple

from gilint.corpus.mapping import failed, map_reports
from gilint.corpus.tables import Tables

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from gilint.corpus.recipe import Recipe

PATIENCE = 300.0
"""Seconds of processor time that one report may take; the longest real one takes less than one.

This is for code in C, which :mod:`gilint.patience` cannot end; what that ends costs one rule only.
"""
SEAL = b"gilint.seal"
DIED = "查这份报告时进程意外中止，或超过 {:.0f} 秒没有查完；请检查文件是否正常"

Parquet = dict[str, bytes]
"""A table's Parquet file by its name."""


class Task(NamedTuple):
    """Reports for one process; ``part`` tells the only report of a chunk that is tried alone.

    ``patience`` is for each report.
    """

    number: int
    seal: str
    reports: Any
    patience: float
    part: int | None = None


def done(task: Task, recipe: Recipe, before_each: Callable[[], None] = lambda: None) -> Parquet:
    """Check the reports of a task, in a process that ends when one of them takes too long."""

    def watched() -> None:
        before_each()
        _end_after(task.patience)

    try:
        return encoded(map_reports(task.reports, recipe, watched), task.seal)
    finally:
        _end_after(0)


def _end_after(seconds: float) -> None:
    """Let the system end this process in some seconds, 0 for never, even while C code runs."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)
    elif seconds:
        faulthandler.dump_traceback_later(seconds, exit=True)
    else:
        faulthandler.cancel_dump_traceback_later()


def given_up(task: Task) -> Parquet:
    """What is said of the report of a task whose process ended."""
    return encoded(failed(task.reports, DIED.format(task.patience)), task.seal)


def encoded(tables: Tables, seal: str) -> Parquet:
    """Tables as Parquet files; that of the reports carries the seal of their chunk."""
    import pyarrow as pa

    batches = tables._asdict().items()
    return _written({name: pa.Table.from_batches([batch]) for name, batch in batches}, seal)


def joined(parts: Sequence[Parquet], seal: str) -> Parquet:
    """The parts of a chunk, in their order, as if it had been one task."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    def whole(name: str) -> Any:  # noqa: ANN401
        read = [pq.read_table(pa.BufferReader(part[name])) for part in parts]
        return pa.concat_tables(table.replace_schema_metadata() for table in read)

    return _written({name: whole(name) for name in Tables._fields}, seal)


def _written(tables: Mapping[str, Any], seal: str) -> Parquet:
    import pyarrow as pa
    import pyarrow.parquet as pq

    made = {}
    for name, table in tables.items():
        sealed = table.replace_schema_metadata({SEAL: seal}) if name == "reports" else table
        out = pa.BufferOutputStream()
        pq.write_table(sealed.combine_chunks(), out, compression="zstd")
        made[name] = out.getvalue().to_pybytes()
    return made


def seal_of(file: Path) -> str:
    """The seal in the file of a chunk's reports."""
    import pyarrow.parquet as pq

    metadata: dict[bytes, bytes] = pq.read_metadata(file).metadata or {}
    return metadata.get(SEAL, b"").decode()
