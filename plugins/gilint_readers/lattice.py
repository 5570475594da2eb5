"""Ruled tables: from the lines on a page to cells. Coordinates are points, y grows upwards."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

_NEAR = 3.0
"""Lines closer than this, in points, are one; gaps up to it are closed."""
_LEAST = 8.0
"""Strokes shorter than this are no rules."""
_LEAST_SIDE = 2
_LEAST_ALONE = 4
"""So many cells make a table of one row: what stands above the end of a page."""


class Rule(NamedTuple):
    """A horizontal or vertical stroke: its place on the other axis, and where it runs."""

    at: float
    low: float
    high: float


class Box(NamedTuple):
    """A cell: its squares in the grid, and its sides on the page."""

    row: int
    column: int
    rows: int
    columns: int
    left: float
    bottom: float
    right: float
    top: float


class Lattice(NamedTuple):
    """A ruled table: its cells by row and column, and its sides."""

    boxes: tuple[Box, ...]
    height: int
    lefts: tuple[float, ...]
    left: float
    bottom: float
    right: float
    top: float


def lattices(flat: Iterable[Rule], upright: Iterable[Rule], squares: int) -> list[Lattice]:
    """The tables that horizontal and vertical rules make, from the top of the page down.

    What would have more than ``squares`` squares is a drawing and no table.
    """
    found = []
    for rows, columns in _groups(_joined(flat), _joined(upright)):
        xs = _places([*(rule.at for rule in columns), *_ends(rows)])
        ys = _places([*(rule.at for rule in rows), *_ends(columns)])[::-1]
        least = _LEAST_SIDE if len(ys) > _LEAST_SIDE else _LEAST_ALONE
        if len(xs) <= least or len(ys) < _LEAST_SIDE or len(xs) * len(ys) > squares:
            continue
        boxes = _boxes(xs, ys, rows, columns)
        found.append(Lattice(tuple(boxes), len(ys) - 1, tuple(xs), xs[0], ys[-1], xs[-1], ys[0]))
    return sorted(found, key=lambda lattice: -lattice.top)


def _joined(rules: Iterable[Rule]) -> list[Rule]:
    """One rule for those that lie on each other or go on from each other."""
    lanes: list[tuple[float, list[Rule]]] = []
    for rule in sorted(rules):
        if lanes and rule.at - lanes[-1][0] <= _NEAR:
            lanes[-1][1].append(rule)
        else:
            lanes.append((rule.at, [rule]))
    joined = []
    for at, lane in lanes:
        runs: list[Rule] = []
        for rule in sorted(lane, key=lambda rule: rule.low):
            if runs and rule.low - runs[-1].high <= _NEAR:
                runs[-1] = Rule(at, runs[-1].low, max(runs[-1].high, rule.high))
            else:
                runs.append(Rule(at, rule.low, rule.high))
        joined += [run for run in runs if run.high - run.low >= _LEAST]
    return joined


def _groups(flat: list[Rule], upright: list[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """Rules that cross or touch, directly or through others."""
    roots = list(range(len(flat) + len(upright)))

    def root(index: int) -> int:
        while roots[index] != index:
            roots[index] = roots[roots[index]]
            index = roots[index]
        return index

    for number, column in enumerate(upright, len(flat)):
        first = bisect_left(flat, column.low - _NEAR, key=lambda rule: rule.at)
        for index in range(first, len(flat)):
            row = flat[index]
            if row.at > column.high + _NEAR:
                break
            if row.low - _NEAR <= column.at <= row.high + _NEAR:
                roots[root(index)] = root(number)
    groups: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for index in range(len(roots)):
        rows, columns = groups.setdefault(root(index), ([], []))
        if index < len(flat):
            rows.append(flat[index])
        else:
            columns.append(upright[index - len(flat)])
    return list(groups.values())


def _ends(rules: list[Rule]) -> tuple[float, ...]:
    """Where rules begin and end: the sides of a table that is open there."""
    if not rules:
        return ()
    return min(rule.low for rule in rules), max(rule.high for rule in rules)


def _places(numbers: list[float]) -> list[float]:
    places: list[float] = []
    for number in sorted(numbers):
        if not places or number - places[-1] > _NEAR:
            places.append(number)
    return places


def _boxes(xs: list[float], ys: list[float], flat: list[Rule], upright: list[Rule]) -> list[Box]:
    """The cells: squares between which no rule runs are one. ``ys`` go down."""
    right_walls = _walls(upright, xs, [(low + high) / 2 for high, low in _pairs(ys)])
    lower_walls = _walls(flat, ys, [(low + high) / 2 for low, high in _pairs(xs)])
    height, width = len(ys) - 1, len(xs) - 1
    taken = [[False] * width for _ in range(height)]
    boxes = []
    for row in range(height):
        for column in range(width):
            if taken[row][column]:
                continue
            wide = 1
            while (
                column + wide < width
                and not taken[row][column + wide]
                and (column + wide, row) not in right_walls
            ):
                wide += 1
            tall = 1
            while row + tall < height and all(
                (row + tall, at) not in lower_walls and not taken[row + tall][at]
                for at in range(column, column + wide)
            ):
                tall += 1
            for line in range(row, row + tall):
                taken[line][column : column + wide] = [True] * wide
            boxes.append(
                Box(
                    *(row, column, tall, wide),
                    *(xs[column], ys[row + tall], xs[column + wide], ys[row]),
                )
            )
    return boxes


def _pairs(numbers: list[float]) -> list[tuple[float, float]]:
    return list(pairwise(numbers))


def _walls(rules: list[Rule], places: list[float], middles: list[float]) -> set[tuple[int, int]]:
    """Which places have a rule beside which square: (index of the place, index of the middle)."""
    walls = set()
    for rule in rules:
        place = min(range(len(places)), key=lambda index: abs(places[index] - rule.at))
        for number, middle in enumerate(middles):
            if rule.low <= middle <= rule.high:
                walls.add((place, number))
    return walls
