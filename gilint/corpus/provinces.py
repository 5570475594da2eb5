"""The province of a place, where its name says so: provinces and the cities and prefectures below.

Names of counties are many, some stand twice, and every year some change: from them alone nothing
is concluded.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_name("provinces.txt")
_LONGEST = 12


def province_of(place: str) -> str | None:
    """The province that a place like 广东省清远市 or 清远市 begins with; ``None`` if unknown."""
    known = _provinces()
    ends = range(min(len(place), _LONGEST), 1, -1)
    return next((known[place[:end]] for end in ends if place[:end] in known), None)


@cache
def _provinces() -> dict[str, str]:
    """Each name, and the name of the province that it stands for or lies in."""
    found: dict[str, str] = {}
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            province, *names = line.split()
            found |= dict.fromkeys((province, *names), province)
    return found
