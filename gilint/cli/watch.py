"""``gilint check --watch``: check again whenever a file changes."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from gilint.cli.arguments import UsageError
from gilint.config.model import ConfigError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gilint.cli.arguments import Values


def watched(values: Values, check: Callable[[Values], int]) -> int:
    """Run ``check`` now and after every change until Ctrl-C; the last run's status.

    A call or a configuration that is wrong for now is told, and the next change awaited.
    Ctrl-C in the middle of a run cuts it short, as it does without ``--watch``.

    Raises:
        UsageError: the extra is not installed, or there is nothing to watch.
    """
    try:
        from watchfiles import DefaultFilter, watch  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        message = f"--watch 要另装：pip install 'gilint[watch]'（缺 {error.name}）"
        raise UsageError(message) from None
    folders = _folders(values)
    ignored = DefaultFilter(ignore_paths=[str(path) for path in _outputs(values)])
    changes = watch(*folders, watch_filter=ignored, debounce=200)
    status = _told(values, check)
    while _changed(changes):
        status = _told(values, check)
    return status


def _changed(changes: Iterator[object]) -> bool:
    """Wait for the next change; whether there was one before Ctrl-C."""
    try:
        sys.stderr.write("—— 等着改动，Ctrl-C 结束 ——\n")
        sys.stderr.flush()
        next(changes)
    except KeyboardInterrupt:
        return False
    return True


def _folders(values: Values) -> set[Path]:
    """The folders in which something may change; an editor puts a new file in a file's place."""
    named = (*values.positional, *([values.config] if values.config else ()))
    paths = [Path(path).absolute() for path in named]
    folders = {path if path.is_dir() else path.parent for path in paths}
    for folder in folders:
        if not folder.is_dir():
            message = f"没有文件夹 {folder}，盯不了"
            raise UsageError(message)
    return folders


def _outputs(values: Values) -> list[Path]:
    """The files that a run itself writes: they are no reason for another."""
    named = [file for said in values.format if (file := said.partition(":")[2])]
    return [Path(file).absolute() for file in (*named, values.output or "") if file]


def _told(values: Values, check: Callable[[Values], int]) -> int:
    sys.stderr.write(f"—— {time.strftime('%H:%M:%S')} ——\n")
    try:
        status = check(values)
    except (UsageError, ConfigError) as error:
        sys.stderr.write(f"gilint: {error}\n")
        status = 2
    sys.stdout.flush()
    return status
