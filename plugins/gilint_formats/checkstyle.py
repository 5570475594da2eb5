"""Checkstyle XML, which many servers and plug-ins read."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, TextIO

from gilint_formats._items import items, level
from gilint_formats._xml import written

if TYPE_CHECKING:
    from gilint.api import Report


def write(report: Report, out: TextIO) -> None:
    """Write one document; what was not checked is an error on the first line."""
    root = ET.Element("checkstyle", version="4.3")
    files = {file.path: ET.SubElement(root, "file", name=file.path) for file in report.files}
    for item in items(report):
        ET.SubElement(
            files[item.path],
            "error",
            line=str(item.start.line),
            column=str(item.start.column),
            severity=level(item.entry.severity, "error", "warning", "info"),
            message=item.words,
            source=f"gilint.{item.entry.rule.replace('/', '.')}",
        )
    for problem in report.all_problems():
        path = problem.path or "gilint"
        if path not in files:
            files[path] = ET.SubElement(root, "file", name=path)
        ET.SubElement(
            files[path],
            "error",
            line="1",
            severity="error",
            message=problem.message,
            source="gilint.not-checked",
        )
    out.write(written(root))
