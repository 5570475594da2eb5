"""Reviewdog's diagnostic format: columns in bytes of UTF-8, as it wants them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TextIO

from gilint_formats._items import Item, items, level

if TYPE_CHECKING:
    from gilint.api import Position, Report, Source


def write(report: Report, out: TextIO) -> None:
    """Write one object."""
    said = {
        "source": {"name": "gilint"},
        "diagnostics": [
            *map(_diagnostic, items(report)),
            *(
                {
                    "message": problem.message,
                    "severity": "ERROR",
                    "location": {"path": problem.path or "."},
                    "code": {"value": "gilint/not-checked"},
                }
                for problem in report.all_problems()
            ),
        ],
    }
    out.write(json.dumps(said, ensure_ascii=False, indent=1) + "\n")


def _diagnostic(item: Item) -> dict[str, Any]:
    said: dict[str, Any] = {
        "message": item.words,
        "severity": level(item.entry.severity, "ERROR", "WARNING", "INFO"),
        "location": {"path": item.path, "range": _range(item.source, item.start, item.end)},
        "code": {"value": item.entry.rule},
    }
    if item.entry.fix:
        said["suggestions"] = [
            {"range": _range(item.source, *item.source.extent(*edit.span)), "text": edit.text}
            for edit in item.entry.fix.edits
        ]
    return said


def _range(source: Source, start: Position, end: Position) -> dict[str, Any]:
    return {
        name: {"line": at.line, "column": source.column_in(at, "utf-8")}
        for name, at in (("start", start), ("end", end))
    }
