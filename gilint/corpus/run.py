"""A run: the chunks of a source through an engine into a store."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.corpus.work import PATIENCE, Task, given_up, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gilint.corpus.chunks import Chunk
    from gilint.corpus.engines import Answer, Engine
    from gilint.corpus.store import Store
    from gilint.corpus.work import Parquet


def run(chunks: Iterable[Chunk], engine: Engine, store: Store) -> Iterator[int]:
    """Put every chunk into the store; the number of reports in each, as it is done.

    No more chunks are read than keep the engine busy. Where a process ends, the reports that it
    had are tried again one by one, and only those that end it once more are given up.
    """
    pieces: dict[int, _Pieces] = {}
    for chunk in chunks:
        engine.submit(Task(chunk.number, chunk.seal, chunk.reports, PATIENCE))
        while engine.waiting >= engine.capacity:
            yield from _taken(engine.next(), engine, store, pieces)
    while engine.waiting:
        yield from _taken(engine.next(), engine, store, pieces)


class _Pieces(NamedTuple):
    """The reports of a chunk that are tried one by one."""

    whole: Task
    parts: list[Parquet | None]


def _taken(
    answer: Answer, engine: Engine, store: Store, pieces: dict[int, _Pieces]
) -> Iterator[int]:
    task, tables = answer
    if task.part is None:
        if tables is None:
            _taken_apart(task, engine, pieces)
        else:
            store.put(task.number, tables)
            yield task.reports.num_rows
        return
    whole, parts = pieces[task.number]
    parts[task.part] = tables or given_up(task)
    made = [part for part in parts if part is not None]
    if len(made) == len(parts):
        del pieces[task.number]
        store.put(task.number, joined(made, task.seal))
        yield whole.reports.num_rows


def _taken_apart(task: Task, engine: Engine, pieces: dict[int, _Pieces]) -> None:
    count = task.reports.num_rows
    pieces[task.number] = _Pieces(task, [None] * count)
    for part in range(count):
        engine.submit(task._replace(reports=task.reports.slice(part, 1), part=part))
