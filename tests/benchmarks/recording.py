"""What benchmarks keep with ``--record``: figures.json, of which docs/figures.md is made."""

from __future__ import annotations

import datetime as dt
import json
import os
import platform
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE = Path(__file__).with_name("figures.json")
TICKS = os.sysconf("SC_CLK_TCK")


class Clock(NamedTuple):
    """Seconds: on the wall, of all processors at work, of this process and those it waited for."""

    wall: float
    busy: float
    own: float


def clock() -> Clock:
    """The time now."""
    fields = Path("/proc/stat").read_text(encoding="ascii").split("\n", 1)[0].split()[1:]
    busy = sum(int(fields[at]) for at in (0, 1, 2, 5, 6, 7)) / TICKS  # neither idle nor waiting
    return Clock(perf_counter(), busy, sum(os.times()[:4]))


BEGAN = clock()


def keep(name: str, figures: Mapping[str, object]) -> None:
    """Keep the figures of one benchmark, with the day and how busy others kept the machine."""
    now = clock()
    spent = now.busy - BEGAN.busy - (now.own - BEGAN.own)
    kept = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    kept[name] = {
        "date": dt.datetime.now(tz=dt.UTC).date().isoformat(),
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "others": max(0, spent / (now.wall - BEGAN.wall)),
        **figures,
    }
    text = json.dumps(rounded(dict(sorted(kept.items()))), ensure_ascii=False, indent=1)
    FILE.write_text(text + "\n", encoding="utf-8")


def rounded(figures: object) -> object:
    """The same with four digits behind the point."""
    return json.loads(json.dumps(figures), parse_float=lambda digits: round(float(digits), 4))
