"""Many files in several processes."""

from __future__ import annotations

import multiprocessing
import signal
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING

from gilint.report import FileReport, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_CHUNK = 16
"""Files that a process is given at once."""
_MOST_JOBS = 64

_check: Callable[[str], FileReport] | None = None


def check_forked(
    check: Callable[[str], FileReport], paths: Sequence[str], jobs: int
) -> Iterator[FileReport]:
    """Check files in their order, in ``jobs`` forked processes.

    Children are forked, so that they have rules and compiled patterns already. Files that were
    not checked because a process died are problems.
    """
    global _check  # noqa: PLW0603 - inherited by the children, for nothing else
    _check = check
    context = multiprocessing.get_context("fork")
    most = min(jobs, -(-len(paths) // _CHUNK), _MOST_JOBS)
    pool = ProcessPoolExecutor(most, context, _leave_interrupts_to_the_parent)
    done = 0
    try:
        for file in pool.map(_check_in_child, paths, chunksize=_CHUNK):
            done += 1
            yield file
    except (KeyboardInterrupt, GeneratorExit):
        for child in multiprocessing.active_children():
            child.terminate()
        raise
    except BrokenProcessPool:
        said = "检查进程意外终止，没有查完；可用 --jobs 1 重试，找出是哪个文件"
        for path in paths[done:]:
            yield FileReport(path, problems=(Problem(said, path=path),))
    finally:
        pool.shutdown(cancel_futures=True)
        _check = None


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _check_in_child(path: str) -> FileReport:
    assert _check is not None  # noqa: S101 - set before the fork
    return _check(path)
