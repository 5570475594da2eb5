"""What a folder's run comes to: counts by rule, by agency, by year."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from gilint.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gilint.report import Report

_UNKNOWN = "未识别"
_MOST = 15


class Row(NamedTuple):
    """A bar of a chart: what is counted, findings by level (gravest first), in how many files."""

    name: str
    counts: tuple[int, ...]
    files: int

    @property
    def total(self) -> int:
        """All findings."""
        return sum(self.counts)


class Chart(NamedTuple):
    """Rows, the longest first or in order of years; ``rest`` are those that few look at."""

    name: str
    rows: tuple[Row, ...]
    rest: tuple[Row, ...]

    @property
    def longest(self) -> int:
        """The total that a whole bar stands for."""
        return max((row.total for row in (*self.rows, *self.rest)), default=0) or 1


def charts_of(report: Report) -> list[Chart]:
    """The charts of a run; one that would have a single row says nothing and is left out."""
    by_rule = _rows((entry.rule, file.path, entry.severity) for file, entry in report.entries())
    agencies = [(file, file.identity.agency or _UNKNOWN) for file in report.files if file.source]
    years = [(file, str(file.identity.year or _UNKNOWN)) for file in report.files if file.source]
    charts = [_chart("按规则", _longest_first(by_rule))]
    for name, named in (("按机关", agencies), ("按年度", years)):
        rows = _rows(
            (label, file.path, severity)
            for file, label in named
            for severity in [None, *(entry.severity for entry in file.entries)]
        )
        ordered = sorted(rows) if name == "按年度" else _longest_first(rows)
        if len(ordered) > 1:
            charts.append(_chart(name, ordered))
    return [chart for chart in charts if chart.rows]


def _rows(said: Iterable[tuple[str, str, Severity | None]]) -> list[Row]:
    """Counts by name; a severity of ``None`` only says that the file is there."""
    counts: dict[str, Counter[Severity]] = {}
    files: dict[str, set[str]] = {}
    for name, path, severity in said:
        counts.setdefault(name, Counter())
        files.setdefault(name, set()).add(path)
        if severity is not None:
            counts[name][severity] += 1
    return [
        Row(name, tuple(found[level] for level in sorted(Severity, reverse=True)), len(files[name]))
        for name, found in counts.items()
    ]


def _longest_first(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: (-row.total, row.name))


def _chart(name: str, rows: list[Row]) -> Chart:
    return Chart(name, tuple(rows[:_MOST]), tuple(rows[_MOST:]))


def not_checked(report: Report) -> Iterator[tuple[str, str]]:
    """What was not checked, and why: path (empty for the run itself) and words."""
    for problem in report.all_problems():
        yield problem.path or "", problem.message
    for file in report.files:
        if file.skipped:
            yield file.path, file.skipped
