"""Who does the work of a corpus: processes of this machine, or a Dask cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from gilint.corpus.work import Parquet, Task


class EngineError(Exception):
    """The engine cannot work or go on; the message says why and what to do, in Chinese."""


class Answer(NamedTuple):
    """What came of a task; ``None`` if the process that had it ended."""

    task: Task
    tables: Parquet | None


class Engine(Protocol):
    """Takes tasks and gives their answers, in whatever order."""

    @property
    def capacity(self) -> int:
        """Tasks that keep all processes busy."""

    @property
    def waiting(self) -> int:
        """Tasks that are not answered yet."""

    def submit(self, task: Task) -> None:
        """Take a task.

        Raises:
            EngineError: nobody is there any more to take it.
        """

    def next(self) -> Answer:
        """Wait for the next answer.

        Raises:
            EngineError: nobody is there any more to give it, or the work cannot be done there.
        """

    def close(self) -> None:
        """End, whatever is still under way."""
