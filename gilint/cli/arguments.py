"""Reads the command line by a table of commands.

argparse speaks English and lays out help by counting characters; a table of this size is read in
less code than it takes to talk it out of both.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from gilint.spelling import nearest, suggestion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


class UsageError(Exception):
    """The call is wrong; the message says how to put it right, in Chinese."""


class Option(NamedTuple):
    """An option: a switch, or with ``metavar`` one that takes a value.

    ``many`` options may be repeated; ``listed`` ones take lists with commas too. ``parse`` makes
    something of the words and raises ValueError with a message in Chinese. It cannot stand together
    with the flags in ``against``.
    """

    flags: tuple[str, ...]
    help: str
    metavar: str = ""
    many: bool = False
    listed: bool = True
    parse: Callable[[str], Any] = str
    against: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What the value is called: ``--fail-on`` is ``fail_on``."""
        return _name(self.flags[0])


def _name(flag: str) -> str:
    return flag.removeprefix("--").replace("-", "_")


class Command(NamedTuple):
    """A command: ``run`` is ``module:function``; it takes at least ``least`` paths or names."""

    name: str
    help: str
    run: str
    positional: str = ""
    least: int = 0
    most: int | None = None
    options: tuple[Option, ...] = ()
    epilog: str = ""

    def load(self) -> Callable[[Values], int]:
        """The function that does the work and gives the exit status."""
        module, _, function = self.run.partition(":")
        found: Callable[[Values], int] = getattr(import_module(module), function)
        return found


class Values(NamedTuple):
    """What a call says: names or paths, and the values of options by name."""

    command: Command
    positional: tuple[str, ...]
    options: dict[str, Any]

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - as the option's parser gave it
        """The value of an option; ``None``, ``False`` or ``()`` where it was not given."""
        return self.options[name]


HELP = Option(("--help", "-h"), "显示这份帮助")
VERSION = Option(("--version", "-V"), "显示版本")


def parse(commands: Sequence[Command], arguments: Sequence[str]) -> tuple[Command, Values]:
    """The command that a call names and its values; help and version are commands too.

    Raises:
        UsageError: the call is wrong.
    """
    top = Command("", "", "gilint.cli.help:show_help")
    if not arguments or arguments[0] in {*HELP.flags, "help"}:
        return top, Values(top, tuple(arguments[1:2]), {})
    if arguments[0] in VERSION.flags:
        version = Command("version", "", "gilint.cli.help:show_version")
        return version, Values(version, (), {})
    names = {command.name: command for command in commands}
    if arguments[0] not in names:
        raise UsageError(_no_command(arguments[0], list(names)))
    command = names[arguments[0]]
    rest = arguments[1:]
    until = rest.index("--") if "--" in rest else len(rest)
    if any(flag in rest[:until] for flag in HELP.flags):
        return top, Values(top, (command.name,), {})
    return command, _values(command, rest)


def _no_command(name: str, names: list[str]) -> str:
    if name.startswith("-"):
        return f"选项要写在命令之后，如 gilint check {name} …；gilint --help 查看用法"
    near = nearest(name, names)
    if near:
        return f"没有命令 {name}；是不是 gilint {near}？"
    return f"没有命令 {name}；检查文件请用 gilint check {name}"


def _values(command: Command, arguments: Sequence[str]) -> Values:
    options: dict[str, Any] = {
        option.name: () if option.many else None if option.metavar else False
        for option in command.options
    }
    positional = []
    words = iter(arguments)
    for word in words:
        if word == "--":
            positional += list(words)
        elif word == "-" or not word.startswith("-"):
            positional.append(word)
        else:
            for option, value in _options(command, word, words):
                _set(options, option, value)
    _check_positional(command, positional)
    _check_together(command, options)
    return Values(command, tuple(positional), options)


def _options(
    command: Command, word: str, words: Iterator[str]
) -> Iterator[tuple[Option, str | None]]:
    """The options that a word stands for, such as ``--name=value``, ``-n``, ``-qv``, ``-j4``."""
    flags = {flag: option for option in command.options for flag in option.flags}
    if word.startswith("--"):
        flag, equals, value = word.partition("=")
        option = _known(command, flag, flags)
        if equals and not option.metavar:
            message = f"{flag} 是开关，后面不带值"
            raise UsageError(message)
        yield option, value if equals else _next(option, flag, words)
        return
    for index in range(1, len(word)):
        flag = f"-{word[index]}"
        option = _known(command, flag, flags)
        if option.metavar and word[index + 1 :]:
            yield option, word[index + 1 :].removeprefix("=")
            return
        yield option, _next(option, flag, words)


def _known(command: Command, flag: str, flags: dict[str, Option]) -> Option:
    if flag not in flags:
        names = list(flags) if flag.startswith("--") else []
        hint = suggestion(flag, names, f"gilint {command.name} --help 查看用法")
        message = f"{command.name} 没有选项 {flag}{hint}"
        raise UsageError(message)
    return flags[flag]


def _next(option: Option, flag: str, words: Iterator[str]) -> str | None:
    if not option.metavar:
        return None
    value = next(words, None)
    if value is None:
        message = f"{flag} 后面缺少{option.metavar}"
        raise UsageError(message)
    return value


def _set(options: dict[str, Any], option: Option, value: str | None) -> None:
    if value is None:
        options[option.name] = True
        return
    listed = option.many and option.listed
    words = [word.strip() for word in value.split(",")] if listed else [value]
    try:
        parsed = tuple(option.parse(word) for word in words if word)
    except ValueError as error:
        message = f"{option.flags[0]} {error}"
        raise UsageError(message) from None
    if option.many and parsed:
        options[option.name] += parsed
    elif parsed:
        options[option.name] = parsed[0]
    else:
        message = f"{option.flags[0]} 后面缺少{option.metavar}"
        raise UsageError(message)


def _check_together(command: Command, given: dict[str, Any]) -> None:
    for option in command.options:
        for flag in option.against if given[option.name] else ():
            if given[_name(flag)]:
                message = f"{option.flags[0]} 与 {flag} 不能同用"
                raise UsageError(message)


def _check_positional(command: Command, found: list[str]) -> None:
    what = command.positional
    if "" in found:
        message = "有一个参数是空的；当前文件夹写作 ."
        raise UsageError(message)
    if len(found) < command.least:
        lacks = f"缺少{' ' * what[0].isascii()}{what}"
        usage = f"gilint {command.name} {what}，gilint {command.name} --help 查看详情"
        message = f"{lacks}；用法：{usage}"
        raise UsageError(message)
    if command.most is not None and len(found) > command.most:
        extra = found[command.most]
        message = f"gilint {command.name} 不接受多余的参数 {extra}"
        raise UsageError(message)
