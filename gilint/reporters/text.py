"""Findings for people at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from gilint.report import Report
    from gilint.reporters import Style


class TextReporter:
    """File, place, message, the line with the span underlined, article, remedy."""

    name = "text"

    def write(self, report: Report, out: TextIO, style: Style) -> None:
        """Write findings, problems and the summary."""
        del style
        for file, entry in report.entries():
            if file.source:
                at = file.source.position(entry.span.start)
                out.write(
                    f"{file.path}:{at.line}:{at.column}: {entry.severity.label} {entry.rule} {entry.message}\n"
                )
        for problem in report.all_problems():
            out.write(f"{problem.path or ''}: {problem.message}\n")
