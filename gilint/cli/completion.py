"""``gilint completion``: what the shell may complete, as a script, from the table of commands.

The names of rules, packs and formats are those that are installed when the script is made.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from gilint.cli.arguments import HELP, UsageError
from gilint.cli.commands import COMMANDS
from gilint.cli.loading import load
from gilint.cli.outputs import OWN
from gilint.cli.parsing import OneOf

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from gilint.cli.arguments import Command, Option, Values


class Flagged(NamedTuple):
    """An option as a shell knows it; ``words`` may be its value, files where there are none."""

    flags: tuple[str, ...]
    help: str
    takes: bool
    words: tuple[str, ...]


class Completed(NamedTuple):
    """A command as a shell knows it; ``words`` may stand after it, files where there are none."""

    name: str
    help: str
    options: tuple[Flagged, ...]
    words: tuple[str, ...]


def run(values: Values) -> int:
    """Print the script of a shell.

    Raises:
        UsageError: there is none for it.
    """
    shell = values.positional[0]
    if shell not in SHELLS:
        message = f"没有 {shell} 的补全；有 {'、'.join(SHELLS)}"
        raise UsageError(message)
    packs, known = load(())
    names = {
        "规则": (*known.rules, *sorted(known.packs)),
        "规则包": tuple(sorted(known.packs)),
        "格式": (*OWN, *packs.reporters()),
    }
    commands = [_completed(command, names) for command in COMMANDS]
    sys.stdout.writelines(f"{line}\n" for line in SHELLS[shell](commands))
    return 0


def _completed(command: Command, names: Mapping[str, tuple[str, ...]]) -> Completed:
    options = [_flagged(option, names) for option in (*command.options, HELP)]
    what = command.positional
    firsts = tuple(choice.split()[0] for choice in what.split("|")) if "|" in what else ()
    words = firsts or names.get(what.strip("[]…"))
    return Completed(command.name, command.help, tuple(options), words or ())


def _flagged(option: Option, names: Mapping[str, tuple[str, ...]]) -> Flagged:
    words = option.parse.names if isinstance(option.parse, OneOf) else names.get(option.metavar)
    return Flagged(option.flags, option.help, bool(option.metavar), words or ())


def _values(commands: Sequence[Completed]) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    """What may be the value of an option, and every ``command --flag`` behind which it may."""
    found: dict[tuple[str, ...], list[str]] = {}
    for command in commands:
        for option in command.options:
            if option.takes:
                places = [f"{command.name} {flag}" for flag in option.flags]
                found.setdefault(option.words, []).extend(places)
    yield from found.items()


def _bash(commands: Sequence[Completed]) -> Iterator[str]:
    """A function for ``complete``; where it gives nothing, bash completes files."""
    yield "_gilint() {"
    yield '    local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words='
    yield '    [ "$word" = "=" ] && word='
    yield '    [ "$before" = "=" ] && before="${COMP_WORDS[COMP_CWORD-2]}"'
    yield '    case "$COMP_CWORD ${COMP_WORDS[1]} $before" in'
    yield f'        "1 "*) words="{_joined(command.name for command in commands)}" ;;'
    for words, before in _values(commands):
        patterns = "|".join(f'*" {each}"' for each in before)
        yield f'        {patterns}) words="{_joined(words)}" ;;'
    yield '        *) case "${COMP_WORDS[1]} $word" in'
    for command in commands:
        flags = _joined(flag for option in command.options for flag in option.flags)
        yield f'            "{command.name} -"*) words="{flags}" ;;'
        if command.words:
            yield f'            "{command.name} "*) words="{_joined(command.words)}" ;;'
    yield "        esac ;;"
    yield "    esac"
    yield '    COMPREPLY=($(compgen -W "$words" -- "$word"))'
    yield "}"
    yield "complete -o default -F _gilint gilint"


def _joined(words: Iterable[str]) -> str:
    return " ".join(words)


def _zsh(commands: Sequence[Completed]) -> Iterator[str]:
    """A function for ``compdef``, to be evaluated or kept in a folder of ``fpath``."""
    yield "#compdef gilint"
    yield "_gilint() {"
    yield "    local -a said"
    yield "    if (( CURRENT == 2 )); then"
    yield f"        said=({_described((each.name, each.help) for each in commands)})"
    yield "        _describe -t commands 命令 said; return"
    yield "    fi"
    yield '    case "$words[2] $words[CURRENT-1]" in'
    for words, before in _values(commands):
        patterns = "|".join(f"'{each}'" for each in before)
        yield f"        {patterns}) {_zsh_words(words)}; return ;;"
    yield "    esac"
    yield '    case "$words[2] $words[CURRENT]" in'
    for command in commands:
        pairs = ((flag, option.help) for option in command.options for flag in option.flags)
        yield f"        '{command.name} -'*) said=({_described(pairs)})"
        yield "            _describe -o -t options 选项 said ;;"
        yield f"        '{command.name} '*) {_zsh_words(command.words)} ;;"
    yield "    esac"
    yield "}"
    yield 'if [ "$funcstack[1]" = _gilint ]; then _gilint "$@"; else compdef _gilint gilint; fi'


def _described(pairs: Iterator[tuple[str, str]]) -> str:
    return " ".join(_quoted(f"{name}:{said}") for name, said in pairs)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _zsh_words(words: tuple[str, ...]) -> str:
    return f"compadd -- {' '.join(words)}" if words else "_files"


def _fish(commands: Sequence[Completed]) -> Iterator[str]:
    """One line for each thing that may stand somewhere."""
    for command in commands:
        said = f"-f -a {command.name} -d {_fish_quoted(command.help)}"
        yield f"complete -c gilint -n __fish_use_subcommand {said}"
    for command in commands:
        here = f"complete -c gilint -n '__fish_seen_subcommand_from {command.name}'"
        if command.words:
            yield f"{here} -f -a {_fish_quoted(' '.join(command.words))}"
        for option in command.options:
            yield f"{here} {_fish_option(option)} -d {_fish_quoted(option.help)}"


def _fish_option(option: Flagged) -> str:
    flags = " ".join(
        f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags
    )
    if not option.takes:
        return flags
    return (
        f"{flags} -x -a {_fish_quoted(' '.join(option.words))}" if option.words else f"{flags} -r"
    )


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


SHELLS = {"bash": _bash, "zsh": _zsh, "fish": _fish}
