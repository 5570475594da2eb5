"""Processes of this machine, each with one task at a time; one that ends is replaced."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from contextlib import suppress
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Any

from gilint.corpus.engines import Answer
from gilint.corpus.recipe import kitchen
from gilint.corpus.work import Task, done

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from gilint.corpus.recipe import Recipe
    from gilint.corpus.work import Parquet


class LocalEngine:
    """So many processes; forked where that is safe, so that rules are loaded once."""

    def __init__(self, recipe: Recipe, jobs: int) -> None:
        self._recipe = recipe
        kitchen(recipe)  # what is forked has it already
        self._queue: deque[Task] = deque()
        self._idle = [_Worker(self._recipe) for _ in range(jobs)]
        self._busy: dict[Connection, _Worker] = {}
        self.capacity = 2 * jobs

    @property
    def waiting(self) -> int:
        """Tasks that are not answered yet."""
        return len(self._queue) + len(self._busy)

    def submit(self, task: Task) -> None:
        """Take a task."""
        self._queue.append(task)
        self._feed()

    def next(self) -> Answer:
        """Wait for the next answer."""
        ready = wait(list(self._busy))
        worker = next(worker for line, worker in self._busy.items() if line in ready)
        del self._busy[worker.line]
        answer = worker.answer()
        if answer.tables is None:
            worker.end()
            worker = _Worker(self._recipe)
        self._idle.append(worker)
        self._feed()
        return answer

    def close(self) -> None:
        """End, whatever is still under way."""
        for worker in (*self._idle, *self._busy.values()):
            worker.end()

    def _feed(self) -> None:
        while self._queue and self._idle:
            worker = self._idle.pop()
            worker.take(self._queue.popleft())
            self._busy[worker.line] = worker


class _Worker:
    """A process and the line to it."""

    def __init__(self, recipe: Recipe) -> None:
        context: Any = multiprocessing.get_context(way())
        self.line, other = context.Pipe()
        self._process = context.Process(target=_work, args=(other, recipe), daemon=True)
        self._process.start()
        self._task: Task | None = None
        other.close()

    def take(self, task: Task) -> None:
        """Start with a task."""
        self._task = task
        with suppress(OSError):  # of an ended process its answer tells
            self.line.send(task)

    def answer(self) -> Answer:
        """What came of the task that it had."""
        assert self._task is not None  # noqa: S101 - only busy ones are asked
        tables: Parquet | None = None
        with suppress(EOFError, OSError):
            tables = self.line.recv()
        return Answer(self._task, tables)

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.join()
        self.line.close()


def way() -> str:
    """How processes are started: forked, unless a thread of the caller might hold a lock."""
    alone = threading.active_count() == 1
    return "fork" if hasattr(os, "fork") and alone else "spawn"


def _work(line: Connection, recipe: Recipe) -> None:
    """Do what comes along the line, as long as somebody is there to hear of it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    assert parent is not None  # noqa: S101 - this is a child

    def alive() -> None:
        if not parent.is_alive():
            os._exit(1)

    with suppress(EOFError, OSError):
        while parent.sentinel not in wait([line, parent.sentinel]):
            line.send(done(line.recv(), recipe, alive))
