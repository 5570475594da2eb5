"""How much a reader takes before it gives up, so that no file costs unbounded time or memory."""

from __future__ import annotations

from typing import NamedTuple

from gilint.api import UnreadableError


class Limits(NamedTuple):
    """Each is far above what any report has."""

    page_bytes: int = 8 << 20
    """A web page; the largest report pages, with styles and scripts inside, have 2 MB."""
    depth: int = 200
    """Elements inside elements; what is nested deeper is read as if it stood at this depth."""
    word_depth: int = 60
    """The same in a Word file; what is nested deeper is not read at all."""
    tables_deep: int = 12
    """Tables inside tables."""
    columns: int = 256
    """Columns of a table; a merged cell counts no more than these."""
    squares: int = 100_000
    """Rows times columns of all tables of a file."""
    members: int = 4_000
    """Files inside a Word file."""
    part_bytes: int = 24 << 20
    """One part of a Word file, unpacked; a report's text has 1 MB."""
    elements: int = 600_000
    """Elements in such a part."""
    pages: int = 300
    """Pages of a PDF."""
    characters: int = 2_000_000
    """Characters in all; a long report has 40,000."""
    lines: int = 20_000
    """Ruled lines on a page of a PDF."""


LIMITS = Limits()


def check(amount: int, limit: int, what: str) -> None:
    """Refuse a file that has more of something than the limit.

    Raises:
        UnreadableError: it has; ``what`` names it with its unit, ``{}`` being the limit.
    """
    if amount > limit:
        message = f"{what.format(limit)}，不像年度报告，没有读"
        raise UnreadableError(message)
