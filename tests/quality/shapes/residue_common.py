"""Texts and helpers that several modules of residue share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from structure_common import gap, lead, part, parts, title

if TYPE_CHECKING:
    from planting import Report


BUREAUS = ("青石县水务局", "云溪区民政局", "白鹭市财政局", "望枫县教育局")


def under_heading(report: Report, kind: str, line: str) -> str | None:
    """A line of its own, marked, under a part's heading."""
    found = part(report, kind)
    if found is None:
        return None
    between = gap(report)
    mark = f"{between[1:]}{lead(report)}⟦{line}‖⟧{between[: len(between)]}"
    body = report.text[found.body :].lstrip("\n")
    return report.text[: found.body] + mark + body


def _spans(report: Report, pattern: str, kinds: tuple[str, ...] = ()) -> list[re.Match[str]]:
    """Where a pattern stands inside paragraphs, of some kinds of parts."""
    lines = report.lines
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    ranges = [(each.body, each.end) for each in parts(report) if each.kind in kinds]
    found = []
    for number in report.prose():
        if not lines[number].startswith(("#", "|")):
            low, high = starts[number], starts[number] + len(lines[number])
            if kinds and not any(start <= low < end for start, end in ranges):
                continue
            found += re.compile(pattern).finditer(report.text, low + 12, high - 8)
    return found


def at_top(report: Report, line: str) -> str:
    """A line before everything."""
    return f"⟦{line}‖⟧\n{report.text}"


def under_title(report: Report, line: str) -> str | None:
    """A line behind the title."""
    found = title(report)
    if found is None:
        return None
    return f"{report.text[: found.end()]}\n{gap(report)[1:]}⟦{line}‖⟧{report.text[found.end() :]}"


def at_bottom(report: Report, line: str) -> str:
    """A line behind everything."""
    return f"{report.text.rstrip(chr(10))}\n\n⟦{line}‖⟧\n"
