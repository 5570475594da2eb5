"""A bar on standard error while many files are checked; nothing where nobody looks."""

from __future__ import annotations

import sys
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING

from gilint.cli.console import is_terminal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gilint.report import FileReport

_WAIT = 0.5
"""Seconds before the bar appears, so that short runs stay quiet."""
_STEP = 0.1
_LENGTH = 24


def with_progress(files: Iterable[FileReport], total: int, *, on: bool) -> Iterator[FileReport]:
    """The same files; while they come, a bar tells how many have."""
    if not on or not is_terminal(sys.stderr):
        yield from files
        return
    due = monotonic() + _WAIT
    drawn = False
    try:
        for done, file in enumerate(files, 1):
            if monotonic() >= due and done < total:
                due = monotonic() + _STEP
                drawn = True
                _write(f"\r{_bar(done, total)}")
            yield file
    finally:
        if drawn:
            _write("\r\x1b[K")


def _bar(done: int, total: int) -> str:
    full = done * _LENGTH // total
    return f"[{'#' * full}{'.' * (_LENGTH - full)}] {done}/{total} 个文件"


def _write(text: str) -> None:
    with suppress(OSError):
        sys.stderr.write(text)
        sys.stderr.flush()
