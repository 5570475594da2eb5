"""What a call on files needs, put together once: packs, plans, a runner, the files it means."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from gilint.cli.arguments import UsageError
from gilint.cli.loading import load
from gilint.config.lookup import ConfigFiles
from gilint.config.plans import Overrides, Plans
from gilint.context import Era
from gilint.files import Taken, exists, find_files, is_folder, reason
from gilint.finding import Severity
from gilint.patterns import cache_folder
from gilint.report import Problem
from gilint.rule import Rule
from gilint.runner import Runner
from gilint.selection import Selection, choose
from gilint.spelling import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gilint.cache import Cache
    from gilint.cli.arguments import Values
    from gilint.config.model import Known
    from gilint.files import Found
    from gilint.fixing import Mode
    from gilint.packs import Packs

STDIN = "-"


class Call(NamedTuple):
    """A call's options, the packs that are loaded, the plan of each path, and who reads files."""

    values: Values
    packs: Packs
    plans: Plans
    runner: Runner
    notices: tuple[str, ...]
    cache: Cache | None = None

    def found(self, named: Sequence[str]) -> tuple[Found, list[str]]:
        """The files that paths stand for, and the name of the standard input if it is one.

        Raises:
            ConfigError: the configuration of one of them cannot be used.
        """
        paths = [path for path in named if path != STDIN]
        exclude = self.values.options.get("exclude", ())
        taken = Taken(self.runner.suffixes, (*self.runner.copied, ".html"))
        found = find_files(paths, taken, exclude, self.plans.excluding)
        stdin = [self.values.options.get("stdin_filename") or STDIN] if STDIN in named else []
        self.plans.prepare([*stdin, *found.files])
        return found, stdin

    def problems(self, found: Found) -> tuple[Problem, ...]:
        """Packs that failed, and what was named and is not there or holds nothing to check."""
        return (*self.packs.problems, *_path_problems(found, self.runner.suffixes))


def prepared(
    values: Values, paths: Sequence[str], mode: Mode | None = None, kind: type[Rule] = Rule
) -> Call:
    """Put together what a call on these paths needs; with a ``mode`` files are mended.

    Only rules of a ``kind`` run.

    Raises:
        UsageError: the call is wrong.
        ConfigError: the configuration that it names cannot be used.
    """
    configs = ConfigFiles(values.config, isolated=values.isolated)
    stdin = values.options.get("stdin_filename") or "."
    named = [stdin if path == STDIN else path for path in paths]
    packs, known = load(values.options.get("without", ()), configs.without(named))
    selection, notices = _selection(values, known)
    plans = Plans(configs, known, _overrides(values, selection, kind))
    cache = _cache(values, packs) if mode is None else None
    runner = Runner(packs, plans.plan_for, mode, cache)
    return Call(values, packs, plans, runner, notices, cache)


def _cache(values: Values, packs: Packs) -> Cache | None:
    """Where reports are kept between runs; not where the time that rules take is asked for."""
    folder = cache_folder()
    if folder is None or values.options.get("no_cache", True) or values.options.get("statistics"):
        return None
    from gilint.cache import Cache  # noqa: PLC0415 - 5 ms, only where files are checked

    return Cache(folder, [pack.module for pack in packs.packs])


def no_stdin(values: Values) -> None:
    """Refuse the standard input, for commands that read files only.

    Raises:
        UsageError: it is named.
    """
    if STDIN in values.positional:
        name = values.command.name
        message = f"gilint {name} 不读标准输入；请把内容存成文件，只是检查可以用 gilint check -"
        raise UsageError(message)


def existing_file(path: str) -> str:
    """A path that names a file, with ``/`` separators.

    Raises:
        UsageError: there is no such file.
    """
    if not exists(Path(path)) or is_folder(Path(path)):
        message = f"没有文件 {path}" if not exists(Path(path)) else f"{path} 是文件夹，要写文件"
        raise UsageError(message)
    return Path(path).as_posix()


def processors() -> int:
    """The processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _overrides(values: Values, selection: Selection, kind: type[Rule]) -> Overrides:
    """What the options of a call say over the configuration."""
    said = values.options
    return Overrides(
        selection,
        year=said.get("year"),
        era=Era(said["era"]) if said.get("era") else None,
        today=said.get("today"),
        draft=said.get("draft", False),
        encoding=said.get("encoding"),
        fail_on=Severity[said["fail_on"].upper()] if said.get("fail_on") else None,
        require_reason=said.get("require_reason", False),
        kind=kind,
    )


def _selection(values: Values, known: Known) -> tuple[Selection, tuple[str, ...]]:
    """The selectors of the call, every unknown one told; old names give notices."""
    said = values.options
    faults, notices = [], []
    for name in ("select", "extend_select", "ignore"):
        for selector in said.get(name, ()):
            try:
                choice = choose(selector, known.rules, known.absent)
            except LookupError as error:
                faults.append(f"--{name.replace('_', '-')} {error.args[0]}")
            else:
                notices += [choice.notice] if choice.notice else []
    if faults:
        raise UsageError("\ngilint: ".join(faults))
    selection = Selection(
        said.get("select") or None, said.get("extend_select", ()), said.get("ignore", ())
    )
    return selection, tuple(notices)


def _path_problems(found: Found, suffixes: Sequence[str]) -> Iterator[Problem]:
    for path in found.missing:
        place = Path(path)
        try:
            near = nearest(place.name, os.listdir(place.parent))  # noqa: PTH208 - names only
        except OSError:
            near = ""
        hint = f"；是不是 {(place.parent / near).as_posix()}？" if near else ""
        yield Problem(f"没有这个文件或文件夹{hint}", path=place.as_posix())
    for path in found.empty:
        others = "、".join(f"{number} 个 {suffix}" for suffix, number in found.unread.items())
        more = f"；有 {others}，请另存为 .txt 再查" if others else ""
        yield Problem(f"文件夹里没有能检查的文件（{'、'.join(suffixes)}）{more}", path=path)
    for path, error in found.closed:
        yield Problem(f"打不开文件夹：{reason(error)}", path=path)
