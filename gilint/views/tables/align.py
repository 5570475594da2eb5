"""Which row of a form each run of figures belongs to, where the text has torn the labels.

Rows stand in the form's order in every copy, so the best assignment that keeps the order is
sought: a run that has a row's label on its line takes it, one between torn pieces of a label
takes the row that the pieces make.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from gilint.layout.folding import fold
from gilint.patterns import compiled, lazy

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gilint.forms import Form, Row
    from gilint.views.tables.runs import Run

_OWN = 10.0
_OTHER = -10.0
_NEAR = 6.0
_SKIPPED_RUN = -8.0
_SKIPPED_ROW = -4.0
_HEADER_WITH_FIGURES = -3.0
_SHORT = 2
_PIECE = 3
_SEEN = 0.5
_BAND = 12

_ORDINAL = lazy(r"^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|其中：|\d+[.、])*")
_UNIT = lazy(r"(?:条|件|次|篇|个|人|人次|元|万元)$")
_BRACKET = lazy(r"（[^（）]*）")


class Match(NamedTuple):
    """A run and its row; ``seen`` says that the row's label was read near it."""

    run: Run
    row: Row
    seen: bool


@cache
def keys(form: Form) -> tuple[tuple[str, ...], ...]:
    """For each row the wordings that tell it: the label without its number, and its variants."""
    return tuple((core(row.label), *map(core, row.also)) for row in form.rows)


@lru_cache(maxsize=4096)
def core(label: str) -> str:
    """A label without blanks, number and brackets."""
    dense = fold(label).replace(" ", "")
    return _BRACKET.sub("", _ORDINAL.sub("", dense))


def align(form: Form, runs: Sequence[Run]) -> tuple[list[Match], list[Run]]:
    """Runs with their rows in order, and the runs that fit none."""
    if not runs:
        return [], []
    owned = [_own_rows(form, run.own) or _rows_above(form, run) for run in runs]
    quick = _in_order(form, runs, owned)
    return (quick, []) if quick else _best(form, runs, owned)


def _in_order(form: Form, runs: Sequence[Run], owned: list[frozenset[int]]) -> list[Match] | None:
    """The plain case: every run has a label on its line, in the order of the form."""
    last = -1
    found = []
    for run, rows in zip(runs, owned, strict=True):
        row = min((each for each in rows if each > last), default=None)
        if row is None:
            return None
        found.append(Match(run, form.rows[row], seen=True))
        last = row
    return found


def _own_rows(form: Form, own: str) -> frozenset[int]:
    """The rows whose label stands last on a line; several where the form repeats a label.

    None where more words follow a header's: they are the row's, torn or misspelt.
    """
    pattern, rows = _labels(form)
    bare = _BRACKET.sub("", own) if "（" in own else own
    found, rest = "", 0
    for match in compiled(pattern).finditer(bare):
        found, rest = match[0], len(bare) - match.end()
    own_rows = rows[found] if found else frozenset()
    heads = all(form.rows[row].kind == "header" for row in own_rows)
    return frozenset() if heads and rest > _PIECE else own_rows


def _rows_above(form: Form, run: Run) -> frozenset[int]:
    """The rows whose label and unit are all that stands above figures alone on a line."""
    unit = _UNIT.search(run.before) if not run.own else None
    words = core(run.before[: unit.start()]) if unit else ""
    return _labels(form)[1].get(words, frozenset()) if words else frozenset()


@cache
def _labels(form: Form) -> tuple[str, dict[str, frozenset[int]]]:
    """A pattern for all labels, and the rows of each; a short one must end the words."""
    rows: dict[str, frozenset[int]] = {}
    for index, options in enumerate(keys(form)):
        for key in options:
            rows[key] = rows.get(key, frozenset()) | {index}
    ordered = sorted(rows, key=lambda key: (-len(key), key))
    patterns = [
        re.escape(key) if len(key) > _SHORT else rf"(?:(?<=[）.、])|^){re.escape(key)}$"
        for key in ordered
    ]
    return "|".join(patterns), rows


def _best(
    form: Form, runs: Sequence[Run], owned: list[frozenset[int]]
) -> tuple[list[Match], list[Run]]:
    rows = form.rows
    height = len(rows)
    low = float("-inf")
    score = [[low] * (height + 1) for _ in range(len(runs) + 1)]
    move = [[""] * (height + 1) for _ in range(len(runs) + 1)]
    score[0][0] = 0.0
    near: dict[tuple[int, int], float] = {}
    for i in range(len(runs) + 1):
        for j in range(height + 1):
            options = []
            if j:
                options.append((score[i][j - 1] + _skipping(rows[j - 1]), "row"))
            if i:
                options.append((score[i - 1][j] + _SKIPPED_RUN, "run"))
            if i and j and score[i - 1][j - 1] > low:
                gain, near[i - 1, j - 1] = _fit(form, runs[i - 1], owned[i - 1], j - 1)
                options.append((score[i - 1][j - 1] + gain, "match"))
            if options:
                score[i][j], move[i][j] = max(options)
    return _traced(form, runs, move, near)


def _traced(
    form: Form, runs: Sequence[Run], move: list[list[str]], near: dict[tuple[int, int], float]
) -> tuple[list[Match], list[Run]]:
    matches: list[Match] = []
    left: list[Run] = []
    i, j = len(runs), len(form.rows)
    while i or j:
        step = move[i][j]
        if step == "match":
            i, j = i - 1, j - 1
            matches.append(Match(runs[i], form.rows[j], near[i, j] >= _SEEN))
        elif step == "row":
            j -= 1
        else:
            i -= 1
            left.append(runs[i])
    return matches[::-1], left[::-1]


def _skipping(row: Row) -> float:
    return 0.0 if row.kind != "data" else _SKIPPED_ROW


def _fit(form: Form, run: Run, owned: frozenset[int], index: int) -> tuple[float, float]:
    """How well a run fits a row, and how much of the row's label was read."""
    penalty = _HEADER_WITH_FIGURES if form.rows[index].kind == "header" else 0.0
    if owned:
        if index in owned:
            return _OWN, 1.0
        return _OTHER + penalty, 0.0
    words = f"{run.before}\n{run.own}\n{run.after}"
    seen = max(coverage(key, _apart(form, key, words)) for key in keys(form)[index])
    if form.rows[index].instead_of and seen == 1:
        penalty = 0.0
    return _NEAR * seen + penalty, seen


def _apart(form: Form, key: str, words: str) -> str:
    """Words without the longer labels of which a short one is a part: 其他 of 其他处理."""
    for longer in _longer(form, key) if len(key) <= _SHORT else ():
        words = words.replace(longer, "")
    return words


@cache
def _longer(form: Form, key: str) -> tuple[str, ...]:
    """The labels of which another one is a part."""
    labels = (each for options in keys(form) for each in options)
    return tuple(each for each in labels if key in each and key != each)


def coverage(key: str, words: str) -> float:
    """How much of a label is there in pieces of three characters or more."""
    if key in words:
        return 1.0 if len(key) > _SHORT else _SEEN
    if len(key) <= _PIECE:
        return 0.0
    found = start = 0
    while start <= len(key) - 2:
        size = _PIECE if 0 < start < len(key) - 2 else 2
        piece = key[start : start + size]
        if len(piece) < size or piece not in words:
            start += 1
            continue
        while start + size < len(key) and key[start : start + size + 1] in words:
            size += 1
        found += size
        start += size
    return found / len(key)
