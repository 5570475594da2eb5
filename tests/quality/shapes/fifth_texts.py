"""Fresh, fifth set: how its sentences come into a report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fresh_counts import into_quiet_prose as quiet
from planting import shape
from third_tools import dated

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from planting import Report

    Put = Callable[[Report, Random, str], str | None]


def fifth(*rules: str, put: Put = quiet, since: int = 0, until: int = 9999, **texts: str) -> None:
    """A fresh shape for each text, for the reports on the years from ``since`` to ``until``."""
    for name, text in texts.items():

        def plant(report: Report, draw: Random, text: str = text) -> str | None:
            short = f"{report.year % 100:02}"
            if since <= report.year <= until:
                return put(report, draw, dated(report, text).replace("{短年}", short))
            return None

        plant.__name__ = f"fifth_{name}"
        shape(*rules, fresh=True)(plant)


def item(report: Report, draw: Random, text: str) -> str | None:
    """Lines as the paragraphs behind a plain one of the part on problems."""
    low, high = report.part("问题|不足|改进") or (0, 0)
    at, numbers = 0, []
    for number, line in enumerate(report.lines):
        if low < at < high and number in report.prose():
            numbers.append(number)
        at += len(line) + 1
    if not numbers:
        return None
    number = draw.choice(numbers)
    line = report.lines[number]
    lead = line[: len(line) - len(line.lstrip())]
    gap = "\n\n" if report.lines[number + 1 : number + 2] == [""] else "\n"
    return report.with_line(number, f"{line}{gap}{lead}{text}")
