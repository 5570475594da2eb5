"""What the server asks of gilint: a document's text checked, under the configuration above it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.config.lookup import ConfigFiles
from gilint.config.model import ConfigError, Known
from gilint.config.plans import Overrides, Plans
from gilint.document import Document
from gilint.files import Taken, find_files
from gilint.packs import load_packs
from gilint.runner import Runner

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from gilint.report import FileReport
    from gilint.rule import Rule
    from gilint.views.sections import Section

    Stale = Callable[[], bool]

SUFFIXES = (".txt", ".md", ".markdown", ".html", ".htm", ".shtml")
"""Of the files that an editor shows letter by letter, and in which comments may stand."""


class StaleError(Exception):
    """A check was given up: the editor has another text by now."""


class Checked(NamedTuple):
    """A document's report, and what is wrong with its configuration."""

    report: FileReport
    mistakes: tuple[str, ...] = ()

    def sections(self) -> tuple[Section, ...]:
        """The document's sections; reading them takes a few milliseconds."""
        source = self.report.source
        return Document(source, self.report.context).sections if source else ()


class Checker:
    """Packs, loaded once; configurations, read again when they change."""

    def __init__(self) -> None:
        self._packs = load_packs()
        self.rules: Mapping[str, type[Rule]] = self._packs.rules()
        self.problems = tuple(problem.message for problem in self._packs.problems)
        self._known = Known.of(self._packs)
        self.reload()

    def reload(self) -> None:
        """Forget the configurations that were read."""
        self._plans = Plans(ConfigFiles(), self._known, Overrides())

    def files(self, folders: Sequence[str]) -> tuple[str, ...]:
        """The files under some folders that an editor can show."""
        return find_files(folders, Taken(SUFFIXES), excluding=self._plans.excluding).files

    def checked(self, text: str | None, path: str, stale: Stale = lambda: False) -> Checked:
        """Check a document as the editor has it, or without a ``text`` as it is saved.

        A wrong configuration is told, and left out.

        Raises:
            StaleError: ``stale`` said so; it is asked before each rule.
        """
        mistakes: tuple[str, ...] = ()
        plans = self._plans
        try:
            plans.prepare([path])
        except ConfigError as error:
            mistakes = tuple(map(str, error.mistakes))
            plans = Plans(ConfigFiles(isolated=True), self._known, Overrides())
            self.reload()

        def go_on() -> None:
            if stale():
                raise StaleError

        runner = Runner(self._packs, lambda path: plans.plan_for(path)._replace(before=go_on))
        report = runner.check_file(path) if text is None else runner.check_text(text, path)
        return Checked(report, mistakes)
