"""Which cells of a line stand under which column of a form, by what the table's head says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.layout.folding import ZERO_WIDTH, fold
from gilint.views.tables.align import core
from gilint.views.tables.runs import is_figure

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from gilint.forms import Column, Form
    from gilint.views.tables.runs import Line

_BLANKS = str.maketrans("", "", " |" + ZERO_WIDTH)


def columns_of(lines: Iterable[Line], form: Form) -> Mapping[int, tuple[int, ...]]:
    """By the number of cells on a line, where the cells of the form's columns stand.

    Only of lines whose head names every column, in the form's order; elsewhere the last cells
    are the figures. A column that a place has added, such as a share or a note, is left out so.
    """
    heads: dict[int, list[str]] = {}
    figured: set[int] = set()
    for line in lines:
        cells = line.cells or ()
        if not cells or len(cells) in figured:
            continue
        words = [fold(cell.plain).translate(_BLANKS) for cell in cells]
        if any(map(is_figure, words)):
            figured.add(len(cells))
            continue
        above = heads.setdefault(len(cells), [""] * len(cells))
        heads[len(cells)] = [
            head if head.endswith(word) else head + word
            for head, word in zip(above, words, strict=True)
        ]
    found = {count: _places(head, form.columns) for count, head in heads.items()}
    return {count: places for count, places in found.items() if places}


def _places(heads: Sequence[str], columns: Sequence[Column]) -> tuple[int, ...]:
    """The cells whose head names each column; empty where one is not named.

    A cell behind them that has no head comes last: a number torn in two may have pushed one there.
    """
    places: list[int] = []
    for column in columns:
        names = [core(column.label), *column.also]
        first = places[-1] + 1 if places else 1
        place = next(
            (
                index
                for index in range(first, len(heads))
                if any(core(heads[index]).endswith(name) for name in names)
            ),
            None,
        )
        if place is None:
            return ()
        places.append(place)
    follows = places[-1] + 1
    if follows < len(heads) and not heads[follows]:
        places.append(follows)
    return tuple(places)
