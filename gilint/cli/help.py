"""Help, laid out in columns of the terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from gilint import __version__
from gilint.cli.arguments import HELP, VERSION, Command, Option, UsageError
from gilint.cli.commands import COMMANDS
from gilint.cli.console import width
from gilint.reporters.display import columns, folded, padded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gilint.cli.arguments import Values

_LEFT = 28


def show_version(values: Values) -> int:
    """Print the version."""
    del values
    sys.stdout.write(f"gilint {__version__}\n")
    return 0


def show_help(values: Values) -> int:
    """Print the help of the program, or of the command that is named.

    Raises:
        UsageError: there is no such command.
    """
    commands = {command.name: command for command in COMMANDS}
    name = next(iter(values.positional), "")
    if name and name not in commands:
        message = f"没有命令 {name}；有 {'、'.join(commands)}"
        raise UsageError(message)
    lines = _command_help(commands[name]) if name else _program_help()
    sys.stdout.writelines(line + "\n" for line in lines)
    return 0


def _program_help() -> Iterator[str]:
    yield "gilint：检查《政府信息公开工作年度报告》"
    yield ""
    yield "用法：gilint 命令 [参数]"
    yield ""
    yield "命令："
    yield from _rows((command.name, command.help) for command in COMMANDS)
    yield ""
    yield "选项："
    yield from _rows((_flags(option), option.help) for option in (HELP, VERSION))
    yield ""
    yield "最常用：gilint check 报告.txt        每个命令的选项：gilint 命令 --help"


def _command_help(command: Command) -> Iterator[str]:
    yield command.help
    yield ""
    yield " ".join(f"用法：gilint {command.name} [选项] {command.positional}".split())
    yield ""
    yield "选项："
    yield from _rows((_flags(option), option.help) for option in (*command.options, HELP))
    if any(option.many for option in command.options):
        yield ""
        yield from folded("能写多个的选项（……）用逗号分开，也可以重复写。", width())
    if command.epilog:
        yield ""
        yield from folded(command.epilog, width())


def _flags(option: Option) -> str:
    flags = ", ".join(reversed(option.flags))
    return f"{flags} {option.metavar}{'……' if option.many else ''}".rstrip()


def _rows(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    for name, text in rows:
        lines = folded(text, max(24, width() - _LEFT - 4))
        first = f"  {padded(name, _LEFT)}  "
        if columns(name) > _LEFT:
            yield f"  {name}"
            first = " " * (_LEFT + 4)
        yield first + lines[0]
        for line in lines[1:]:
            yield " " * (_LEFT + 4) + line
