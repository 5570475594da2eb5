"""Misspelt names: which one was meant, and how to say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def nearest(name: str, names: Iterable[str]) -> str:
    """The name that is most like a misspelt one; empty if none is."""
    import difflib  # noqa: PLC0415 - 3 ms, only where something is misspelt

    by_small = {option.lower(): option for option in names}
    near = difflib.get_close_matches(name.lower(), by_small, 1, 0.6)
    return by_small[near[0]] if near else ""


def suggestion(name: str, names: Iterable[str], otherwise: str = "") -> str:
    """What ends a message about an unknown name: the nearest one, or where none is, a hint."""
    near = nearest(name, names)
    if near:
        return f"；是不是 {near}？"
    return f"；{otherwise}" if otherwise else ""
