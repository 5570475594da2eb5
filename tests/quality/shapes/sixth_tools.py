"""Sixth set, the typical fault: how a sentence, a figure or a cell comes into a report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fresh_counts import into_quiet_prose as quiet
from planting import shape

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from planting import Report

    Put = Callable[[Report, Random, str], str | None]
    Change = Callable[[re.Match[str]], str]

_BETWEEN = r"[\s|]+"
_CELL = r"-?\d[\d.]*"


def dated(report: Report, text: str) -> str:
    """The text with the years that it leaves open."""
    years = {"年": report.year, "去年": report.year - 1, "明年": report.year + 1}
    years["去去年"] = report.year - 2
    for word, year in years.items():
        text = text.replace("{" + word + "}", str(year))
    return text.replace("{短年}", f"{report.year % 100:02}")


def sixth(*rules: str, put: Put = quiet, since: int = 0, until: int = 9999, **texts: str) -> None:
    """A shape for each text, for the reports on the years from ``since`` to ``until``."""
    for name, text in texts.items():

        def plant(report: Report, draw: Random, text: str = text) -> str | None:
            if since <= report.year <= until:
                return put(report, draw, dated(report, text))
            return None

        plant.__name__ = f"sixth_{name}"
        shape(*rules, fresh=True)(plant)


def mistyped(  # noqa: PLR0913 - what a shape is, in words
    *rules: str,
    part: str = "",
    since: int = 0,
    until: int = 9999,
    anywhere: bool = False,
    says: str = "",
    unless: str = "",
    **places: tuple[str, str | Change],
) -> None:
    """A shape for each place: a regex (its group 1, or all of it, is at fault) and what it becomes.

    It is drawn among the places that fit, in the part that is named or in the whole report, but
    not in reports whose title has the words of ``unless`` (a regex).
    """

    def other(report: Report) -> bool:
        return bool(unless and re.search(unless, report.lines[0]))

    for name, (pattern, becomes) in places.items():

        def plant(report: Report, draw: Random, pattern=pattern, becomes=becomes) -> str | None:
            span = report.part(part) if part else (0, len(report.text))
            if span is None or not since <= report.year <= until or other(report):
                return None
            sought = re.compile(dated(report, pattern), re.MULTILINE)
            found = list(sought.finditer(report.text, *span))
            if not found:
                return None
            match = draw.choice(found)
            new = dated(
                report, match.expand(becomes) if isinstance(becomes, str) else becomes(match)
            )
            return marked(report.text, match.span(1 if sought.groups else 0), new)

        plant.__name__ = f"sixth_{name}"
        shape(*rules, fresh=True, anywhere=anywhere, says=says)(plant)


def marked(text: str, span: tuple[int, int], new: str) -> str | None:
    """The text with what stands in a span as the right side of a fault."""
    low, high = span
    if new == text[low:high]:
        return None
    return f"{text[:low]}⟦{new}‖{text[low:high]}⟧{text[high:]}"


def figures(report: Report, label: str, count: int) -> list[re.Match[str]] | None:
    """The cells of the table row so labelled (a regex), each as a match."""
    row = re.search(rf"{label}[^\d\n|]*((?:{_BETWEEN}{_CELL}){{{count}}})(?=[\s|])", report.text)
    if row is None:
        return None
    return list(re.compile(_CELL).finditer(report.text, *row.span(1)))


def values(report: Report, label: str, count: int) -> list[int] | None:
    """The figures of a row."""
    cells = figures(report, label, count)
    try:
        return [int(cell[0]) for cell in cells] if cells else None
    except ValueError:
        return None


def retyped(text: str, changes: list[tuple[re.Match[str], str]]) -> str | None:
    """The text with cells that have become something else."""
    for cell, new in sorted(changes, key=lambda each: -each[0].start()):
        text = marked(text, cell.span(), new) or text
    return text if changes else None


def more(by: int) -> Change:
    """The figure in group 1, and so many more."""
    return lambda match: str(int(match[1]) + by)


def turned(match: re.Match[str]) -> str:
    """The figure in group 1 with its last two places swapped, or one more."""
    figure = match[1]
    swapped = figure[:-2] + figure[-1] + figure[-2] if len(figure) > 1 else figure
    return swapped if swapped != figure and swapped[0] != "0" else str(int(figure) + 1)
