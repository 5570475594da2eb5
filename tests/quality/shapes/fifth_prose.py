"""Fresh, fifth set: how its sentences come into a report of some body or some years."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import dates_common as common
from fresh_counts import into_quiet_prose as quiet
from planting import shape
from third_tools import dated

if TYPE_CHECKING:
    from random import Random

    from fourth_tools import Put
    from planting import Report

PROVINCE, COUNTY = "[省部厅]", "县(?!级)"


def fifth(*rules: str, put: Put = quiet, since: int = 0, until: int = 9999, **texts: str) -> None:
    """A fresh shape for each text, for the reports on the years from ``since`` to ``until``."""
    for name, text in texts.items():

        def plant(report: Report, draw: Random, text: str = text) -> str | None:
            if since <= report.year <= until:
                return put(report, draw, dated(report, text))
            return None

        plant.__name__ = f"fifth_{name}"
        shape(*rules, fresh=True)(plant)


def of(body: str, put: Put) -> Put:
    """Only into the reports of bodies with such a name."""
    return lambda report, draw, text: (
        put(report, draw, text) if re.search(body, common.agency(report)) else None
    )


def without(words: str, put: Put) -> Put:
    """Only into the reports that say nothing of the kind themselves."""
    return lambda report, draw, text: (
        None if re.search(words, report.text) else put(report, draw, text)
    )
