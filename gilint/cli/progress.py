"""How far a run is, on standard error: a bar for files, a line of figures for a corpus."""

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
_MINUTE = 60.0


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


class Pace:
    """How far a run over a corpus is, how fast, how long it will still take.

    On a terminal one line is drawn over and over, elsewhere one is written every minute.
    """

    def __init__(self, total: int | None, *, on: bool) -> None:
        self._total = total
        self._on = on
        self._drawn = on and is_terminal(sys.stderr)
        self._began = monotonic()
        self._due = self._began + (_WAIT if self._drawn else _MINUTE)
        self._before = self.done = 0

    def passed(self, number: int) -> None:
        """Count reports that an earlier run has done."""
        self._before += number
        self._tell()

    def step(self, number: int) -> None:
        """Count reports that are done."""
        self.done += number
        self._tell()

    def end(self) -> None:
        """Take the line away."""
        if self._drawn:
            _write("\r\x1b[K")

    def _tell(self) -> None:
        if self._on and monotonic() >= self._due:
            self._due = monotonic() + (_STEP if self._drawn else _MINUTE)
            _write(f"\r\x1b[K{self.said()}" if self._drawn else f"{self.said()}\n")

    def said(self) -> str:
        """The line."""
        seconds = monotonic() - self._began
        done = self._before + self.done
        words = [f"{done}/{self._total} 份" if self._total else f"{done} 份"]
        if self._before:
            words.append(f"其中 {self._before} 份先前已查")
        if self.done and seconds:
            rate = self.done / seconds
            words += [f"每秒 {rate:.1f} 份", f"已用 {_clock(seconds)}"]
            if self._total:
                words.append(f"还需约 {_clock(max(0, self._total - done) / rate)}")
        return "，".join(words)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _write(text: str) -> None:
    with suppress(OSError):
        sys.stderr.write(text)
        sys.stderr.flush()
