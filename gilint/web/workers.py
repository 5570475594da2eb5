"""Worker processes: one file each at a time, ended and replaced when a file takes too long."""

from __future__ import annotations

import asyncio
import multiprocessing
import signal
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any

from gilint.web.answers import Answer, Desk

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from gilint.web.answers import Tell

PATIENCE = 120.0
"""Seconds that a file may take; the longest real report takes less than one."""
_STARTING = 60.0


class WorkerError(Exception):
    """A worker gave no answer; the message says why, in Chinese."""


class Worker:
    """A process with everything loaded, and the line to it."""

    def __init__(self, config: str | None, *, isolated: bool) -> None:
        context = multiprocessing.get_context("spawn")
        self._line, other = context.Pipe()
        self._process = context.Process(target=_work, args=(other, config, isolated), daemon=True)
        self._process.start()
        self._ready = False
        other.close()

    def ready(self) -> None:
        """Wait until everything is loaded.

        Raises:
            WorkerError: it could not be.
        """
        said = self._heard(monotonic(), _STARTING)
        if isinstance(said, str):
            raise WorkerError(said)
        self._ready = True

    def ask(self, task: str, body: bytes, tell: Tell) -> Answer:
        """What the process answers; ``tell`` is told how far it is, between 0 and 1.

        Raises:
            WorkerError: it takes too long, or ended.
        """
        if not self._ready:
            self.ready()
        with suppress(OSError):  # of an ended process the next line tells
            self._line.send((task, body))
        began = monotonic()
        while not isinstance(said := self._heard(began, PATIENCE), Answer):
            tell(said)
        return said

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._process.join()
        self._line.close()

    def _heard(self, began: float, seconds: float) -> Any:  # noqa: ANN401 - see ``_work``
        try:
            if not self._line.poll(began + seconds - monotonic()):
                message = f"这份文件查了 {seconds:.0f} 秒还没有查完，已停止；请检查文件是否正常"
                raise WorkerError(message)
            return self._line.recv()
        except (EOFError, OSError):
            message = "检查这份文件时程序意外中止；请检查文件是否损坏"
            raise WorkerError(message) from None


class Workers:
    """As many workers as people are served at once; others wait for their turn."""

    def __init__(self, number: int, config: str | None, *, isolated: bool) -> None:
        self._number = number
        self._config = config
        self._isolated = isolated
        self._idle: asyncio.Queue[Worker] = asyncio.Queue()
        self._all: set[Worker] = set()

    def start(self) -> None:
        """Start all of them, and wait until they are ready.

        Raises:
            WorkerError: the packs or the configuration cannot be loaded.
        """
        made = [self._made() for _ in range(self._number)]
        for worker in made:
            worker.ready()
            self._idle.put_nowait(worker)

    async def ask(self, task: str, body: bytes, tell: Tell) -> Answer:
        """What the next idle worker answers; ``tell`` is told how far it is.

        Raises:
            WorkerError: it gave none; another one has taken its place.
        """
        worker = await self._idle.get()
        try:
            return await asyncio.to_thread(worker.ask, task, body, tell)
        except BaseException:
            self._all.discard(worker)
            worker.end()
            worker = self._made()
            raise
        finally:
            self._idle.put_nowait(worker)

    def end(self) -> None:
        """End all of them."""
        for worker in self._all:
            worker.end()
        self._all.clear()

    def _made(self) -> Worker:
        worker = Worker(self._config, isolated=self._isolated)
        self._all.add(worker)
        return worker


def _work(line: Connection, config: str | None, isolated: bool) -> None:  # noqa: FBT001
    """Answer until the line is closed, each time how far it is and then the answer.

    First of all ``None`` is sent, or why nothing can be loaded.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        desk = Desk(config, isolated=isolated)
    except Exception as error:  # noqa: BLE001 - told by the parent
        line.send(str(error))
        return
    line.send(None)
    with suppress(EOFError, OSError):
        while True:
            task, body = line.recv()
            line.send(desk.answer(task, body, line.send))
