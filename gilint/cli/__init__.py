"""The command line: ``gilint COMMAND``.

:mod:`~gilint.cli.commands` lists commands and options, :mod:`~gilint.cli.arguments` reads them,
one module a command does the work. Only what a command needs is imported.
"""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Sequence

_INTERRUPTED = 130
_PIPE_CLOSED = 141
_OBJECTS = 100_000
"""Between two looks for garbage: rules and patterns live to the end, cycles are few."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit: 0 clean, 1 findings, 2 not checked or called wrongly."""
    gc.set_threshold(_OBJECTS)
    try:
        status = _run(list(sys.argv[1:] if arguments is None else arguments))
        sys.stdout.flush()
    except SystemExit as error:  # only a foreign pack or rule ends the program in mid-run
        _say(f"有规则包中途结束了程序（{error.code}）；用 gilint packs 和 --without 找出是哪一个")
        status = 2
    except KeyboardInterrupt:
        _say("已中断，没有查完")
        status = _INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        status = _PIPE_CLOSED
    except OSError as error:
        from gilint.files import reason  # noqa: PLC0415 - only where writing failed

        _drop_output()
        _say(f"写不出结果：{reason(error)}")
        status = 2
    except Exception as error:
        if os.environ.get("GILINT_TRACEBACK"):
            raise
        said = " ".join(str(error).split())
        _say(f"程序内部出错：{said}（{type(error).__name__}）；请反馈给 gilint 的作者")
        status = 2
    sys.exit(status)


def _run(arguments: list[str]) -> int:
    # Imported inside main's try, so that an interrupt at any moment ends in one line.
    from gilint.cli.arguments import UsageError, parse  # noqa: PLC0415
    from gilint.cli.commands import COMMANDS  # noqa: PLC0415
    from gilint.cli.console import prepare_streams  # noqa: PLC0415
    from gilint.config.model import ConfigError  # noqa: PLC0415
    from gilint.patterns import remember  # noqa: PLC0415

    prepare_streams()
    try:
        command, values = parse(COMMANDS, arguments)
        status = command.load()(values)
    except UsageError as error:
        _say(str(error))
    except ConfigError as error:
        for mistake in error.mistakes:
            _say(str(mistake))
    else:
        remember()
        return status
    return 2


def _say(message: str) -> None:
    """One line on standard error, or nothing if that is closed."""
    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(f"gilint: {message}\n")
        sys.stderr.flush()


def _drop_output() -> None:
    """Let what is still buffered go nowhere, so that Python's own exit cannot fail on it."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
