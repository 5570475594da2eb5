"""Which title stands at a place."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import TypeVar

from gilint.api import CitedTitle, ShortTitle

_Cited = TypeVar("_Cited", CitedTitle, ShortTitle)


def holding(cited: Sequence[_Cited], at: int) -> _Cited | None:
    """The one of a report's titles or short titles that holds an offset of its prose."""
    before = bisect_right(cited, at, key=lambda each: each.text.low)
    return cited[before - 1] if before and at < cited[before - 1].text.high else None
