"""Fresh, third set: how its sentences are put into a report, and tables' cells changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from again_tools import at_end_in
from fresh_counts import into_quiet_prose as quiet
from planting import shape

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from planting import Report

    Put = Callable[[Report, Random, str], str | None]


def third(*rules: str, put: Put = quiet, since: int = 0, **texts: str) -> None:
    """A fresh shape for each text, for the reports on a year from ``since`` on."""
    for name, text in texts.items():

        def plant(report: Report, draw: Random, text: str = text) -> str | None:
            return put(report, draw, dated(report, text)) if report.year >= since else None

        plant.__name__ = f"third_{name}"
        shape(*rules, fresh=True)(plant)


def dated(report: Report, text: str) -> str:
    """A text with the report's years."""
    for sign, year in (("{年}", 0), ("{次年}", 1), ("{上年}", -1), ("{前年}", -2)):
        text = text.replace(sign, str(report.year + year))
    return text


def paragraphs(report: Report, draw: Random, text: str) -> str | None:
    """Lines as paragraphs of their own."""
    return report.with_paragraph(draw, *text.split("\n"))


def ending(heading: str) -> Put:
    """A sentence at the end of some paragraph of the part with such a heading."""
    return lambda report, draw, text: at_end_in(report, draw, heading, text)


overview = ending("总体|概述|概况|基本")
problems = ending("问题|不足|改进")
others = ending("其他")
