"""What a configuration is, and what can be wrong with one; all that a run without a file loads."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from gilint.context import Context
from gilint.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from gilint.files import Patterns
    from gilint.finding import Severity
    from gilint.readers import Reader
    from gilint.rule import Rule
    from gilint.suppression import Listed

NAME = ".gilint.yaml"


class Mistake(NamedTuple):
    """Something wrong in a configuration file; line and column count from 1."""

    path: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}：{self.message}"


class ConfigError(Exception):
    """A configuration cannot be used; it carries every mistake that was found."""

    def __init__(self, mistakes: list[Mistake]) -> None:
        super().__init__("\n".join(map(str, mistakes)))
        self.mistakes = mistakes


@dataclass(frozen=True)
class Configuration:
    """What one file says, every name checked. ``None`` and empty mean: not said."""

    selection: Selection = field(default_factory=Selection)
    severity: Mapping[str, Severity] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    per_file_ignores: tuple[tuple[Patterns, tuple[str, ...]], ...] = ()
    exclude: Patterns | None = None
    without: tuple[str, ...] = ()
    context: Context = field(default_factory=Context)
    encoding: str | None = None
    limits: Mapping[str, int] = field(default_factory=dict)
    fail_on: Severity | None = None
    notices: tuple[str, ...] = ()
    suppressions: tuple[Listed, ...] = ()
    require_reason: bool = False


class Known(NamedTuple):
    """What names may stand in a configuration.

    Rules by id, packs, packs that did not load, and what readers can be given limits for.
    """

    rules: Mapping[str, type[Rule]]
    packs: Collection[str]
    absent: Collection[str]
    readers: Collection[Reader] = ()
