"""Which configuration holds for a path, and the plan that it makes with the command line."""

from __future__ import annotations

import os
from dataclasses import replace
from hashlib import blake2s
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from gilint.config.model import NAME, ConfigError, Configuration, Mistake
from gilint.files import exists, is_folder
from gilint.finding import Severity
from gilint.runner import Plan
from gilint.selection import Selection, active_rules, selected
from gilint.settings import Settings
from gilint.suppression import Quiet

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from gilint.config.model import Known
    from gilint.config.nodes import Node
    from gilint.context import Context, Era
    from gilint.files import Patterns


class Overrides(NamedTuple):
    """What the command line says; it wins over every configuration file."""

    selection: Selection = Selection()
    year: int | None = None
    era: Era | None = None
    today: dt.date | None = None
    draft: bool = False
    encoding: str | None = None
    fail_on: Severity | None = None
    require_reason: bool = False


class ConfigFile(NamedTuple):
    """A file that was found: its path for messages, the folder of its patterns, its nodes."""

    shown: str
    folder: Path
    root: Node
    mistakes: list[Mistake]


class ConfigFiles:
    """Finds and reads the configuration above each folder, each file once."""

    def __init__(self, explicit: str | None = None, *, isolated: bool = False) -> None:
        """Look at ``explicit`` only, or with ``isolated`` at none.

        Raises:
            ConfigError: the explicit file cannot be used.
        """
        self._found: dict[Path, ConfigFile | None] = {}
        self._explicit = _read(Path(explicit), Path.cwd()) if explicit else None
        self._fixed = isolated or explicit is not None
        self.mistakes: list[Mistake] = []

    def above(self, folder: Path) -> ConfigFile | None:
        """The file that holds for an absolute folder; what is wrong goes to ``mistakes``."""
        if self._fixed:
            return self._explicit
        if folder not in self._found:
            self._found[folder] = self._look(folder)
        return self._found[folder]

    def without(self, paths: Sequence[str]) -> set[str]:
        """The packs that the configurations of all these paths leave out."""
        files = [self.above(_folder(Path(path))) for path in paths or ["."]]
        if not all(files):
            return set()
        from gilint.config.keys import left_out  # noqa: PLC0415 - only where a file stands

        return set.intersection(*(set(left_out(file.root)) for file in files if file))

    def _look(self, folder: Path) -> ConfigFile | None:
        path = folder / NAME
        if not exists(path):
            return None if folder.parent == folder else self.above(folder.parent)
        try:
            return _read(path, folder)
        except ConfigError as error:
            self.mistakes += error.mistakes
            return None


class Plans:
    """The plan of each path: its configuration's word, then the command line's."""

    def __init__(self, files: ConfigFiles, known: Known, overrides: Overrides) -> None:
        self._files = files
        self._known = known
        self._overrides = overrides
        self._read: dict[str, Configuration] = {}
        self._by_path: dict[str, Plan] = {}
        self._plans: dict[tuple[str, tuple[int, ...]], Plan] = {}
        self._mistakes: list[Mistake] = []

    @property
    def notices(self) -> tuple[str, ...]:
        """What is to be said of configurations that work but are out of date."""
        here = [
            f"{shown} 所在的文件夹没有启用规则包 {'、'.join(left_out)}"
            for shown, said in self._read.items()
            if (left_out := [pack for pack in said.without if pack not in self._known.absent])
        ]
        return (*here, *(notice for said in self._read.values() for notice in said.notices))

    @property
    def config_paths(self) -> tuple[str, ...]:
        """The configuration files in use."""
        return tuple(shown for shown in self._read if shown)

    def prepare(self, paths: Iterable[str]) -> None:
        """Make every plan at once, so that all mistakes are told together.

        Raises:
            ConfigError: with the mistakes of all files that were read.
        """
        for path in paths:
            self.plan_for(path)
        mistakes = [*self._files.mistakes, *self._mistakes]
        if mistakes:
            raise ConfigError(sorted(set(mistakes)))

    def excluding(self, path: Path) -> Patterns | None:
        """The patterns of the configuration that holds for an absolute path."""
        return self._configuration(path.parent)[1].exclude

    def plan_for(self, path: str) -> Plan:
        """The plan of a path as the user gave it."""
        if path not in self._by_path:
            self._by_path[path] = self._looked_up(path)
        return self._by_path[path]

    def _looked_up(self, path: str) -> Plan:
        place = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links
        shown, said = self._configuration(place.parent)
        hits = tuple(
            index
            for index, (patterns, _) in enumerate(said.per_file_ignores)
            if patterns.verdict(place)
        )
        key = shown, hits
        if key not in self._plans:
            ignored = {id_ for index in hits for id_ in said.per_file_ignores[index][1]}
            self._plans[key] = self._plan(said, ignored)
        return self._plans[key]

    def _configuration(self, folder: Path) -> tuple[str, Configuration]:
        file = self._files.above(folder)
        shown = file.shown if file else ""
        if shown not in self._read:
            self._read[shown] = Configuration()
            if file:
                from gilint.config.keys import interpret  # noqa: PLC0415 - only where one stands

                self._mistakes += file.mistakes
                try:
                    self._read[shown] = interpret(file.root, shown, file.folder, self._known)
                except ConfigError as error:
                    self._mistakes += error.mistakes
        return shown, self._read[shown]

    def _plan(self, said: Configuration, ignored: set[str]) -> Plan:
        known, asked = self._known, self._overrides
        layers = [said.selection, asked.selection]
        ids = selected(layers, known.rules, known.absent) - ignored
        settings = Settings(
            select=tuple(sorted(id_ for id_ in ids if id_.partition("/")[0] not in said.without)),
            severity=said.severity,
            options=said.options,
            context=_context(said.context, asked),
            encoding=asked.encoding or said.encoding,
            limits=said.limits,
            fail_on=asked.fail_on or said.fail_on or Severity.WARNING,
        )
        quiet = Quiet(
            known.rules,
            known.absent,
            said.suppressions,
            asked.require_reason or said.require_reason,
        )
        rules = active_rules(settings, known.rules, known.absent)
        return Plan(settings, rules, quiet, _key(settings, quiet))


def _key(settings: Settings, quiet: Quiet) -> str:
    """A digest of all that a plan was made of: plain values, whose ``repr`` says everything."""
    said = repr((settings, quiet.listed, quiet.needs_reason, sorted(quiet.absent)))
    return blake2s(said.encode("utf-8", "replace"), digest_size=16).hexdigest()


def _context(said: Context, asked: Overrides) -> Context:
    return replace(
        said,
        today=asked.today or said.today,
        year=asked.year or said.year,
        era=asked.era or said.era,
        draft=asked.draft or said.draft,
    )


def _folder(path: Path) -> Path:
    place = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links
    return place if is_folder(path) else place.parent


def _read(path: Path, folder: Path) -> ConfigFile:
    from gilint.config.nodes import read_nodes, read_text  # noqa: PLC0415

    shown = _shown(path)
    return ConfigFile(shown, folder, *read_nodes(read_text(path, shown), shown))


def _shown(path: Path) -> str:
    """Relative to the working folder where it lies inside."""
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()
