"""What was measured of each rule: ``quality.json`` in a pack's folder, written by its bench.

A pack that was never measured has no such file, and its rules have no figures.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE = "quality.json"


class Share(NamedTuple):
    """So many of so many."""

    part: int = 0
    whole: int = 0

    def __str__(self) -> str:
        return f"{self.part}/{self.whole}"


class Quality(NamedTuple):
    """The figures of one rule.

    ``first`` and ``fresh`` are the planted faults found at the first run: of shapes written
    before the rule was last changed, and of shapes that nobody who changed it had seen;
    ``planted`` those found now. ``alarms`` are findings at warning or above on clean reports and
    on planted texts without their fault, ``real`` the findings on real reports that were judged
    true, ``fixes`` the mends that gave back the right text.
    """

    first: Share = Share()
    fresh: Share = Share()
    planted: Share = Share()
    alarms: int = 0
    real: Share = Share()
    fixes: Share = Share()


@cache
def measured(module: str) -> Mapping[str, Quality]:
    """The figures of a pack's rules by name, ``module`` being what its entry point names."""
    try:
        text = files(module).joinpath(FILE).read_text(encoding="utf-8")
    except (OSError, ModuleNotFoundError, TypeError):  # no such file, or a pack that is a module
        return {}
    return {name: _quality(figures) for name, figures in json.loads(text).items()}


def _quality(figures: Mapping[str, Any]) -> Quality:
    shares = {key: Share(*value) for key, value in figures.items() if isinstance(value, list)}
    return Quality(**{**figures, **shares})
