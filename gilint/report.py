"""What a run found: entries by file, problems, what held; and the exit status."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gilint.context import Context
    from gilint.finding import Fix, Related, Severity, Span
    from gilint.rule import Rule
    from gilint.source import Source


class Problem(NamedTuple):
    """Something that was not checked, and why; never a finding, always exit status 2."""

    message: str
    path: str | None = None
    pack: str | None = None
    rule: str | None = None


class Entry(NamedTuple):
    """A finding as the engine stamped it.

    ``place`` says in a person's words where it stands; ``fingerprint`` stays the same when
    lines move.
    """

    rule: str
    severity: Severity
    span: Span
    message: str
    basis: str
    place: str
    fingerprint: str
    fix: Fix | None = None
    related: tuple[Related, ...] = ()


def by_place(entry: Entry) -> tuple[Span, str, str]:
    """What entries are sorted by: their place, then rule and message."""
    return entry.span, entry.rule, entry.message


class Suppressed(NamedTuple):
    """A finding that is silenced, and the reason given, if any.

    ``in_file`` if a comment in the file does so, not the configuration or a baseline.
    """

    entry: Entry
    reason: str = ""
    in_file: bool = False


class Identity(NamedTuple):
    """What a report says it is; empty or ``None`` where gilint could not tell."""

    agency: str = ""
    year: int | None = None
    era: str = ""


class FileReport(NamedTuple):
    """One file: its source (``None`` if unreadable), entries in order of place, what held.

    ``skipped`` says why a file that was read was not checked (it is no annual report).
    ``seconds`` counts the time by rule, ``views`` that of the views that rules share. ``fixed``
    counts what was mended, or with ``difference`` (a unified diff) what would be; entries are those
    that are left. Where the file is never written over, ``copy`` is the one that was mended in its
    place. ``suppressed`` are the findings that somebody has silenced. ``context`` is what the
    source was judged by: whoever reads it again needs the same. ``key`` is the digest of what the
    report was made from, where reports are kept (see :mod:`gilint.cache`). ``taken`` is what the
    caller had taken of the document: where several are checked, the record that rules over groups
    compare, packed (see :mod:`gilint.record`).
    """

    path: str
    source: Source | None = None
    identity: Identity = Identity()
    entries: tuple[Entry, ...] = ()
    held: Mapping[str, int] = {}
    problems: tuple[Problem, ...] = ()
    skipped: str = ""
    seconds: Mapping[str, float] = {}
    fixed: int = 0
    difference: str = ""
    suppressed: tuple[Suppressed, ...] = ()
    context: Context | None = None
    key: bytes = b""
    copy: str = ""
    taken: Any = None
    views: Mapping[str, float] = {}

    @property
    def checked(self) -> bool:
        """Whether every rule saw it and none of them failed."""
        return self.source is not None and not self.problems and not self.skipped


class Report(NamedTuple):
    """Everything that one run has to say; ``rules`` are those that it could ask, by id.

    ``seconds`` is the run's wall time.
    """

    files: tuple[FileReport, ...]
    problems: tuple[Problem, ...] = ()
    notices: tuple[str, ...] = ()
    seconds: float = 0.0
    rules: Mapping[str, type[Rule]] = {}

    def entries(self) -> Iterator[tuple[FileReport, Entry]]:
        """Each entry with its file, in order."""
        for file in self.files:
            for entry in file.entries:
                yield file, entry

    def sources(self) -> dict[str, Source]:
        """The sources of all files that were read, by their paths."""
        return {file.path: file.source for file in self.files if file.source}

    def all_problems(self) -> Iterator[Problem]:
        """Problems of the run, then those of each file."""
        yield from self.problems
        for file in self.files:
            yield from file.problems

    def counts(self) -> Counter[Severity]:
        """How many entries there are of each severity."""
        return Counter(entry.severity for _, entry in self.entries())

    def held(self) -> Counter[str]:
        """What was checked and found right, by its words."""
        total: Counter[str] = Counter()
        for file in self.files:
            total.update(file.held)
        return total

    def exit_status(self, fail_on: Severity) -> int:
        """2 if something was not checked, 1 if an entry reaches ``fail_on``, else 0."""
        if next(self.all_problems(), None) is not None:
            return 2
        return int(any(entry.severity >= fail_on for _, entry in self.entries()))
