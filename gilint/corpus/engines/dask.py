"""A Dask cluster: one that is there already, or one of this machine's processes."""

from __future__ import annotations

import logging
import warnings
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from gilint.corpus.engines import Answer, EngineError
from gilint.corpus.recipe import versions
from gilint.corpus.work import done
from gilint.packs import load_packs

if TYPE_CHECKING:
    from gilint.corpus.recipe import Recipe
    from gilint.corpus.work import Task

_PATIENCE = 30
"""Seconds until somebody has to be there."""
_LOOK = 5.0
"""Seconds between two looks whether the scheduler still is."""
_LOST = "与 Dask 调度器的连接断了；查完的已经存下，再运行一次同样的命令接着查"


class DaskEngine:
    """The workers of a scheduler; without an address ``jobs`` new ones of this machine.

    Dask gives a task to another worker when one ends; a task on which several end is given up.
    Workers should have one thread each: more do not check faster, and are ended less surely when
    a report takes too long.
    """

    def __init__(self, recipe: Recipe, jobs: int, scheduler: str | None = None) -> None:
        """Connect, and look whether the workers come to the same findings.

        Raises:
            EngineError: there is no scheduler, no worker, or another gilint on a worker.
        """
        from distributed import Client

        _silence()
        self._recipe = recipe
        self._done: SimpleQueue[Any] = SimpleQueue()
        self._tasks: dict[str, tuple[Task, Any]] = {}
        self._cluster = None if scheduler else _cluster(jobs)
        try:
            self._client = Client(self._cluster or scheduler, timeout=_PATIENCE)
        except (OSError, ValueError) as error:
            message = f"连不上 Dask 调度器 {scheduler}：{error}"
            raise EngineError(message) from None
        try:
            self.capacity = 2 * self._workers()
        except BaseException:
            self.close()
            raise

    def _workers(self) -> int:
        """How many threads there are to work."""
        try:
            self._client.wait_for_workers(1, timeout=_PATIENCE)
            there = self._client.run(_versions, self._recipe.without)
        except TimeoutError:
            message = f"调度器上 {_PATIENCE} 秒内没有工作进程；请先运行 dask worker 地址"
            raise EngineError(message) from None
        except Exception as error:  # noqa: BLE001 - whatever a foreign worker lacks
            message = f"集群里的进程用不了 gilint：{error}；请在那里也装上同样的版本"
            raise EngineError(message) from None
        own = _versions(self._recipe.without)
        if other := [address for address, said in there.items() if said != own]:
            message = f"集群里 {'、'.join(other)} 的 gilint 或规则包与这里不同；请装同样的版本"
            raise EngineError(message)
        return sum(self._client.nthreads().values())

    @property
    def waiting(self) -> int:
        """Tasks that are not answered yet."""
        return len(self._tasks)

    def submit(self, task: Task) -> None:
        """Take a task."""
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "Sending large graph")
            future = self._client.submit(done, task, self._recipe, pure=False)
        self._tasks[future.key] = task, future
        future.add_done_callback(self._done.put)

    def next(self) -> Answer:
        """Wait for the next answer.

        Raises:
            EngineError: the scheduler is gone, or a worker cannot do the work.
        """
        from distributed import KilledWorker

        future = self._heard()
        task, _ = self._tasks.pop(future.key)
        if future.status == "finished":
            return Answer(task, future.result())
        if future.status != "error":
            raise EngineError(_LOST)
        error = future.exception()
        if isinstance(error, KilledWorker):
            return Answer(task, None)
        message = f"集群里的进程出错：{error}（{type(error).__name__}）"
        raise EngineError(message)

    def _heard(self) -> Any:  # noqa: ANN401 - dask has no types
        while True:
            try:
                return self._done.get(timeout=_LOOK)
            except Empty:
                if self._client.status != "running":
                    raise EngineError(_LOST) from None

    def close(self) -> None:
        """End, whatever is still under way; a cluster that was there stays."""
        self._client.close()
        if self._cluster is not None:
            self._cluster.close()


def _cluster(jobs: int) -> Any:  # noqa: ANN401
    """Processes of this machine; a task that ends two of them is given up."""
    import dask
    from distributed import LocalCluster

    dask.config.set({"distributed.scheduler.allowed-failures": 1})
    return LocalCluster(
        n_workers=jobs,
        threads_per_worker=1,
        host="127.0.0.1",
        dashboard_address="127.0.0.1:0",
        silence_logs=logging.CRITICAL,
    )


def _silence() -> None:
    """Let Dask say nothing of its own: what matters is told in one line."""
    for name in list(logging.root.manager.loggerDict):
        if name.partition(".")[0] == "distributed":
            logging.getLogger(name).setLevel(logging.CRITICAL)


def _versions(without: tuple[str, ...]) -> dict[str, str]:
    return versions(load_packs(without))
