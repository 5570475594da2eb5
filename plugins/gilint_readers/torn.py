"""Tables of a PDF that go on over the end of a page."""

from __future__ import annotations

import re

from gilint_readers.pages import Page, Square, Tabular

_SAME_COLUMN = 4.0
ORDINAL = re.compile(
    r"[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}(?:、|[.](?!\d))"
)
_LABEL = re.compile(r"[\u4e00-\u9fff]")


def goes_on(table: Tabular, other: Tabular) -> bool:
    """Whether a table on top of a page has the columns of the one before."""
    if not table.lefts or len(table.lefts) != len(other.lefts):
        return False
    pairs = zip(table.lefts, other.lefts, strict=True)
    return all(abs(one - two) <= _SAME_COLUMN for one, two in pairs)


def mended(pages: list[Page]) -> list[Page]:
    """The pages with what their ends tore apart inside tables put together again."""
    mended = pages[:1]
    for page in pages[1:]:
        above = mended[-1].items[-1] if mended[-1].items else None
        below = page.items[0] if page.items else None
        if isinstance(above, Tabular) and isinstance(below, Tabular) and goes_on(above, below):
            rows = below.rows[1:] if below.rows[0] == above.rows[0] else below.rows
            below = below._replace(rows=_mend(above.rows, rows))
            page = page._replace(items=[below, *page.items[1:]])  # noqa: PLW2901 - it is this page
        mended.append(page)
    return mended


def _mend(above: list[list[Square]], below: list[list[Square]]) -> list[list[Square]]:
    """Give the last row the ends of its labels and values that stand on top of the next page."""
    if not below:
        return below
    owners = _owners(above)
    words_alone = sum(bool(square.text) for square in below[0]) == 1
    first: list[Square] = []
    torn: list[tuple[int, int]] = []
    for square in below[0]:
        row, index = owners.get(square.column, (0, -1))
        owner = above[row][index] if index >= 0 else None
        if owner is None or not _is_torn(owner.text, square.text, alone=words_alone):
            first.append(square)
            continue
        torn += [(row, index)] * bool(square.text)
        above[row][index] = owner._replace(
            text=owner.text + square.text, rows=owner.rows + square.rows
        )
    values = [square for square in first if square.text]
    if torn and all(not _text_at(above, owners, square.column) for square in values):
        for square in values:
            row, index = owners.get(square.column, (0, -1))
            if index >= 0:
                above[row][index] = above[row][index]._replace(text=square.text)
        for row, index in torn:
            above[row][index] = above[row][index]._replace(rows=above[row][index].rows - 1)
        return below[1:]
    return [first, *below[1:]]


def _is_torn(label: str, rest: str, *, alone: bool) -> bool:
    """Whether a cell below a page's end belongs to the label above: empty, or its last words.

    These stand ``alone`` in their row where the value stands above.
    """
    if not _LABEL.search(label):
        return False
    if not rest or label.count("（") > label.count("）"):
        return True
    begun = ORDINAL.match(label) or (alone and label.startswith("其中"))
    return bool(begun and not ORDINAL.match(rest) and not rest[0].isascii())


def _owners(rows: list[list[Square]]) -> dict[int, tuple[int, int]]:
    """For each column the row and index of the cell that stands in the last row."""
    owners = {}
    for number, row in enumerate(rows):
        for index, square in enumerate(row):
            if number + square.rows >= len(rows):
                for column in range(square.column, square.column + square.columns):
                    owners[column] = number, index
    return owners


def _text_at(rows: list[list[Square]], owners: dict[int, tuple[int, int]], column: int) -> str:
    row, index = owners.get(column, (0, -1))
    return rows[row][index].text if index >= 0 else ""
