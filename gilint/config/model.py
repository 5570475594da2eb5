"""What a configuration is, and what can be wrong with one; all that a run without a file loads."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from gilint.context import Context

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from gilint.files import Patterns
    from gilint.finding import Severity
    from gilint.packs import Packs
    from gilint.readers import Reader
    from gilint.rule import Rule
    from gilint.selection import Selection
    from gilint.suppression import Listed

NAME = ".gilint.yaml"


class Origin(NamedTuple):
    """A file of the user's, or one that a ``pack`` offers: its path, and that for messages.

    It names other files from its ``folder``; its patterns start from ``base``, which is the
    user's folder where a pack speaks.
    """

    path: Path
    shown: str
    base: Path
    pack: str = ""

    @property
    def folder(self) -> Path:
        """Where the file lies."""
        return self.path.parent


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
    """What a file and all that it extends say, every name checked.

    ``None`` and empty mean: not said. ``selections`` and ``exclude`` keep what each of the files
    says: selections weakest first, as they are applied; patterns strongest first, as they are
    asked.
    """

    selections: tuple[Selection, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    per_file_ignores: tuple[tuple[Patterns, tuple[str, ...]], ...] = ()
    exclude: tuple[Patterns, ...] = ()
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

    Rules by id, packs, packs of which there are no rules, what readers can be given limits for,
    and the packs that offer a configuration.
    """

    rules: Mapping[str, type[Rule]]
    packs: Collection[str]
    absent: Collection[str]
    readers: Collection[Reader] = ()
    configurations: Mapping[str, Path] = {}

    @property
    def limits(self) -> dict[str, int]:
        """What readers take unless a configuration says otherwise, by the names that it uses."""
        from gilint.files import LARGEST  # noqa: PLC0415
        from gilint.readers import FILE_BYTES, limits_of  # noqa: PLC0415 - not for gilint --help

        found = {FILE_BYTES: LARGEST}
        for reader in self.readers:
            found |= limits_of(reader)
        return {name.replace("_", "-"): limit for name, limit in found.items()}

    @classmethod
    def of(cls, packs: Packs, left_out: Collection[str] = ()) -> Known:
        """What there is in loaded packs; ``left_out`` are installed but were not loaded."""
        broken = {problem.pack for problem in packs.problems if problem.pack}
        absent = {pack.name for pack in packs.packs if not pack.rules}.union(broken, left_out)
        names = {pack.name for pack in packs.packs} | absent
        readers = packs.readers().values()
        return cls(packs.rules(), names, absent, readers, packs.configurations())
