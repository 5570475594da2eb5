"""When a text is checked: at once where that is cheap, and never two at a time.

Checks run in one thread, so that keystrokes are taken in meanwhile. A new text of a document ends
the check of the one before it, which asks between rules whether it is still wanted.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from time import perf_counter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    Stale = Callable[[], bool]

T = TypeVar("T")

CHEAP = 0.25
"""Seconds. What took less is checked again at the first keystroke."""
LONGEST = 0.5
"""Seconds. What took longer than CHEAP waits as long for the next keystroke, but not longer."""


class Schedule:
    """The checks that are wanted, one for each name (a URI)."""

    def __init__(self) -> None:
        self._worker = ThreadPoolExecutor(1, "check")
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._seconds: dict[str, float] = {}

    def begin(self, name: str, check: Callable[[], Coroutine[None, None, None]]) -> None:
        """Start a check soon; an earlier one of the same name that is not done is given up."""
        if name in self._tasks:
            self._tasks[name].cancel()
        self._tasks[name] = asyncio.ensure_future(self._run(name, check))

    def drop(self, name: str) -> None:
        """Give a check up."""
        self._seconds.pop(name, None)
        if task := self._tasks.pop(name, None):
            task.cancel()

    async def settled(self, name: str) -> None:
        """Wait until the newest check of a name is done."""
        while (task := self._tasks.get(name)) and not task.done():
            await asyncio.wait([task])

    async def idle(self, name: str) -> None:
        """Wait until no check but that of a name is under way."""
        while others := [
            task for each, task in self._tasks.items() if each != name and not task.done()
        ]:
            await asyncio.wait(others)

    async def in_worker(self, function: Callable[[Stale], T]) -> T:
        """What a function gives, called in the thread; it asks whether it is still wanted."""
        given_up = Event()
        try:
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._worker, function, given_up.is_set)
        finally:
            given_up.set()

    async def _run(self, name: str, check: Callable[[], Coroutine[None, None, None]]) -> None:
        seconds = self._seconds.get(name, 0)
        if seconds > CHEAP:
            await asyncio.sleep(min(seconds, LONGEST))
        began = perf_counter()
        await check()
        self._seconds[name] = perf_counter() - began
