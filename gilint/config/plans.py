"""The plan of each path: what its configuration makes with the command line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from gilint.config.model import ConfigError, Configuration
from gilint.files import absolute
from gilint.finding import Severity
from gilint.rule import Rule
from gilint.runner import Plan
from gilint.selection import Selection, active_rules, selected
from gilint.settings import Settings
from gilint.suppression import Quiet

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from gilint.config.effective import Effective
    from gilint.config.extends import ConfigFile
    from gilint.config.lookup import ConfigFiles
    from gilint.config.model import Known, Mistake
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
    kind: type[Rule] = Rule
    """Only rules of this kind run."""


class Plans:
    """The plan of each path: its configuration's word, then the command line's."""

    def __init__(self, files: ConfigFiles, known: Known, overrides: Overrides) -> None:
        self._files = files
        self._known = known
        self._overrides = overrides
        self._read: dict[str, tuple[tuple[ConfigFile, ...], Configuration]] = {}
        self._by_path: dict[str, Plan] = {}
        self._plans: dict[tuple[str, tuple[int, ...]], Plan] = {}
        self._mistakes: list[Mistake] = []

    @property
    def notices(self) -> tuple[str, ...]:
        """What is to be said of configurations that work but are out of date."""
        here = [
            f"{shown} 所在的文件夹没有启用规则包 {'、'.join(left_out)}"
            for shown, (_, said) in self._read.items()
            if (left_out := [pack for pack in said.without if pack not in self._known.absent])
        ]
        return (*here, *(notice for _, said in self._read.values() for notice in said.notices))

    @property
    def config_paths(self) -> tuple[str, ...]:
        """The configuration files in use, without those that they extend."""
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

    def excluding(self, path: Path) -> Sequence[Patterns]:
        """The patterns that hold for an absolute path, the strongest first."""
        return self._configuration(path.parent)[1].exclude

    def effective(self, path: str) -> Effective:
        """What holds for a path as the user gave it, and where each value was said."""
        from gilint.config.effective import effective  # noqa: PLC0415 - for ``gilint config``

        shown, said = self._configuration(absolute(path).parent)
        return effective(path, self._read[shown][0], said, self._overrides, self._known)

    def plan_for(self, path: str) -> Plan:
        """The plan of a path as the user gave it."""
        if path not in self._by_path:
            self._by_path[path] = self._looked_up(path)
        return self._by_path[path]

    def _looked_up(self, path: str) -> Plan:
        place = absolute(path)
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
        shown = file.origin.shown if file else ""
        if shown not in self._read:
            self._read[shown] = self._interpreted(file) if file else ((), Configuration())
        return shown, self._read[shown][1]

    def _interpreted(self, file: ConfigFile) -> tuple[tuple[ConfigFile, ...], Configuration]:
        from gilint.config.extends import extended  # noqa: PLC0415 - only where one stands
        from gilint.config.meaning import interpret  # noqa: PLC0415

        files, mistakes = extended(file, self._known)
        self._mistakes += mistakes
        try:
            return files, interpret(files, self._known)
        except ConfigError as error:
            self._mistakes += error.mistakes
            return files, Configuration()

    def _plan(self, said: Configuration, ignored: set[str]) -> Plan:
        known, asked = self._known, self._overrides
        layers = [*said.selections, asked.selection]
        chosen = selected(layers, known.rules, known.absent) - ignored
        ids = {id_ for id_ in chosen if issubclass(known.rules[id_], asked.kind)}
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
    """All that a plan was made of: plain values, whose ``repr`` says everything."""
    return ascii((settings, quiet.listed, quiet.needs_reason, sorted(quiet.absent)))


def _context(said: Context, asked: Overrides) -> Context:
    return replace(
        said,
        today=asked.today or said.today,
        year=asked.year or said.year,
        era=asked.era or said.era,
        draft=asked.draft or said.draft,
    )
