"""GitHub's workflow commands: an annotation a finding, shown on the lines of a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from gilint_formats._items import items, level

if TYPE_CHECKING:
    from gilint.api import Report


def write(report: Report, out: TextIO) -> None:
    """Write one command a line; what was not checked is an error without a place."""
    for item in items(report):
        kind = level(item.entry.severity, "error", "warning", "notice")
        where = {
            "file": item.path,
            "line": item.start.line,
            "endLine": item.end.line,
            "col": item.start.column,
            "endColumn": item.end.column,
            "title": f"gilint {item.entry.rule}",
        }
        if item.start.line != item.end.line:  # GitHub refuses columns over several lines
            del where["col"], where["endColumn"]
        said = ",".join(f"{key}={_property(str(value))}" for key, value in where.items())
        out.write(f"::{kind} {said}::{_data(item.words)}\n")
    for problem in report.all_problems():
        place = f" file={_property(problem.path)}" if problem.path else ""
        out.write(f"::error{place}::{_data(problem.message)}\n")


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
