"""What the server asks of gilint: a document's text checked, under the configuration above it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.config.lookup import ConfigFiles
from gilint.config.model import ConfigError, Known
from gilint.config.plans import Overrides, Plans
from gilint.document import Document
from gilint.packs import load_packs
from gilint.runner import Runner

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gilint.report import FileReport
    from gilint.rule import Rule
    from gilint.views.sections import Section


class Checked(NamedTuple):
    """A document's report, its sections, and what is wrong with the configuration."""

    report: FileReport
    sections: tuple[Section, ...] = ()
    mistakes: tuple[str, ...] = ()


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

    def checked(self, text: str, path: str) -> Checked:
        """Check a document as the editor has it; a wrong configuration is told, and left out."""
        mistakes: tuple[str, ...] = ()
        plans = self._plans
        try:
            plans.prepare([path])
        except ConfigError as error:
            mistakes = tuple(map(str, error.mistakes))
            plans = Plans(ConfigFiles(isolated=True), self._known, Overrides())
            self.reload()
        report = Runner(self._packs, plans.plan_for).check_text(text, path)
        context = plans.plan_for(path).settings.context
        sections = Document(report.source, context).sections if report.source else ()
        return Checked(report, sections, mistakes)
