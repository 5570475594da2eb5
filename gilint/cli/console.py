"""The terminal: its width, its colours, and streams that no character can break."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

from gilint.reporters import Style

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gilint.report import Problem

_LEAST = 40
_USUAL = 100
_MOST = 160
_DOUBLE_BYTE = ("gb", "cp936", "cp950", "big5", "hz")


def prepare_streams() -> None:
    """Let characters that a console cannot show become ``?``; closed streams swallow."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def tell(messages: Iterable[str]) -> None:
    """Say on standard error what is no result, a line each."""
    sys.stderr.writelines(f"gilint: {message}\n" for message in messages)


def tell_problems(problems: Iterable[Problem]) -> None:
    """Say what was not read or checked, a line each, behind the file that it is about."""
    tell("：".join(filter(None, (problem.path, problem.message))) for problem in problems)


def print_json(said: object) -> None:
    """Print one JSON value, in characters that the terminal has."""
    import json  # noqa: PLC0415 - only where it is asked for

    utf8 = (sys.stdout.encoding or "utf-8").lower().startswith("utf")
    sys.stdout.write(json.dumps(said, ensure_ascii=not utf8, indent=1, default=str) + "\n")


def is_terminal(stream: TextIO) -> bool:
    """Whether a person looks at the stream."""
    try:
        return stream.isatty()
    except ValueError:  # closed
        return False


def width() -> int:
    """The columns of the terminal, also where output is piped to a pager; 100 without one."""
    asked = os.environ.get("COLUMNS", "")
    found = int(asked) if asked.isascii() and asked.isdigit() else _terminal_columns()
    return max(_LEAST, min(found or _USUAL, _MOST))


def _terminal_columns() -> int:
    for stream in (sys.stdout, sys.stderr, sys.stdin):
        with suppress(OSError, ValueError, AttributeError):
            return os.get_terminal_size(stream.fileno()).columns
    return 0


def wants_color(choice: str | None, stream: TextIO) -> bool:
    """Whether to write in colours: the option, then NO_COLOR and FORCE_COLOR, then the terminal."""
    if choice in {"always", "never"}:
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in {"", "0"}:
        return True
    if not is_terminal(stream) or os.environ.get("TERM") == "dumb":
        return False
    if os.name == "nt":
        os.system("")  # noqa: S605, S607 - makes older consoles of Windows obey escape sequences
    return True


def style(
    choice: str | None,
    stream: TextIO,
    *,
    quiet: bool = False,
    verbose: bool = False,
    statistics: bool = False,
) -> Style:
    """How to write to a stream."""
    encoding = (getattr(stream, "encoding", None) or "").lower()
    return Style(
        color=wants_color(choice, stream),
        quiet=quiet,
        verbose=verbose,
        statistics=statistics,
        width=width(),
        wide=is_terminal(stream) and encoding.startswith(_DOUBLE_BYTE),
    )
