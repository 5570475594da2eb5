"""Fresh, fourth set: written without sight of any rule; how its sentences come into a report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fresh_counts import behind_line
from fresh_counts import into_quiet_prose as quiet
from planting import shape
from structure_common import put_in_preamble, put_last
from third_tools import dated, ending

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from planting import Report

    Put = Callable[[Report, Random, str], str | None]


_LISTED = re.compile(
    r"[\s　]*(?:[-*|]|[（(]?[\d一二三四五六七八九十]{1,2}[）).．、]"
    r"|[一二三四五]是|第[一二三四五]|[①②③④])"
)


def fourth(*rules: str, put: Put = quiet, since: int = 0, until: int = 9999, **texts: str) -> None:
    """A fresh shape for each text, for the reports on the years from ``since`` to ``until``."""
    for name, text in texts.items():

        def plant(report: Report, draw: Random, text: str = text) -> str | None:
            if since <= report.year <= until:
                return put(report, draw, dated(report, text))
            return None

        plant.__name__ = f"fourth_{name}"
        shape(*rules, fresh=True)(plant)


def paragraphs(report: Report, draw: Random, text: str) -> str | None:
    """Lines as paragraphs of their own, not in the middle of a numbered list."""
    lines = report.lines
    plain = [
        number
        for number in report.prose()
        if not _LISTED.match(lines[number])
        and not _LISTED.match(next(filter(str.strip, lines[number + 1 :]), ""))
    ]
    return behind_line(report, draw.choice(plain), *text.split("\n")) if plain else None


def last_of(kind: str) -> Put:
    """A sentence behind the last one of a part, so that another heading or the end follows."""
    return lambda report, _, text: put_last(report, kind, text)


def preamble(report: Report, _: Random, text: str) -> str | None:
    """A sentence at the end of the introduction."""
    return put_in_preamble(report, text)


def opening(report: Report, draw: Random, text: str) -> str | None:
    """A sentence at the beginning of some plain paragraph of prose."""
    plain = [
        number
        for number in report.prose()
        if report.lines[number].strip()[0] not in "#|（(*-一二三四五六七八九十第其0123456789"
    ]
    if not plain:
        return None
    number = draw.choice(plain)
    line = report.lines[number]
    at = len(line) - len(line.lstrip())
    return report.with_line(number, line[:at] + text + line[at:])


overview = ending("总体|概述|概况|基本")
problems = ending("问题|不足|改进")
others = ending("其他")
