"""A text as it grows: characters with their origins, lines, rows of tables, remarks."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from gilint.api import Grid, GridCell, Origins, Place, Remark, Run, Source
from gilint_readers.limits import LIMITS, Limits, check


class Merged(NamedTuple):
    """A cell as the file has it: half-open offsets of its text, and the squares it spans."""

    start: int
    end: int
    rows: int = 1
    columns: int = 1


class Builder:
    """Collects a text and everything that a Source keeps of it."""

    def __init__(self, limits: Limits = LIMITS) -> None:
        self.limits = limits
        self.length = 0
        self.tables: list[Grid] = []
        self.remarks: list[Remark] = []
        self.places: list[Place] = []
        self._texts: list[str] = []
        self._runs: list[Run] = []
        self._low = 0
        self._squares = 0
        self._last = "\n"

    @property
    def at_line_start(self) -> bool:
        """Whether nothing stands on the line yet."""
        return self._last == "\n"

    @property
    def last(self) -> str:
        """The last character; a line end at the beginning."""
        return self._last

    def take(self, text: str, low: int, high: int) -> None:
        """Add text that stands for ``low`` to ``high`` of the file."""
        if not text:
            return
        self._runs.append(Run(self.length, low, high))
        self._texts.append(text)
        self.length += len(text)
        self._last = text[-1]
        self._low = high
        if self.length > self.limits.characters:
            check(self.limits, "characters", self.length)

    def add(self, text: str) -> None:
        """Add what the file does not spell out: the marks of a list, ends of lines, bars."""
        self.take(text, self._low, self._low)

    def trimmed(self, start: int) -> tuple[int, int]:
        """The offsets from ``start`` to here without the blanks at both ends."""
        if start >= self.length:
            return self.length, self.length
        index = bisect_left(self._runs, start, key=lambda run: run.start)
        text = "".join(self._texts[index:])
        low = start + len(text) - len(text.lstrip())
        return low, max(low, start + len(text.rstrip()))

    def end_line(self) -> None:
        """Begin a line, unless one has just begun."""
        if self._last != "\n":
            self.add("\n")

    def place(self, words: str) -> None:
        """Say where a person finds what is added from now on."""
        if self.places and self.places[-1].start == self.length:
            self.places.pop()
        self.places.append(Place(self.length, words))

    def remark(self, kind: str, words: str = "", start: int | None = None) -> None:
        """Note what is no text, here or from ``start`` to here."""
        begin = self.length if start is None else start
        self.remarks.append(Remark(begin, self.length, kind, words))

    def table(self, rows: list[list[Merged]]) -> None:
        """Keep a table whose cells' text has been added."""
        grid = squares(rows, self.limits)
        self._squares += sum(map(len, grid))
        check(self.limits, "squares", self._squares)
        if grid:
            self.tables.append(Grid(tuple(map(tuple, grid))))

    def source(self, path: str, encoding: str, reader: str, file: str, *, lines: bool) -> Source:
        """All of it; ``file`` is the text that the origins count in."""
        text = "".join(self._texts).rstrip("\n")
        end = len(text)
        runs = [run for run in self._runs if run.start < end]
        return Source(
            text,
            path,
            encoding=encoding,
            reader=reader,
            origins=Origins(file, runs, end, lines=lines) if file else None,
            places=self.places,
            tables=self.tables,
            remarks=[
                note._replace(start=min(note.start, end), end=min(note.end, end))
                for note in self.remarks
            ],
        )


def squares(rows: list[list[Merged]], limits: Limits = LIMITS) -> list[list[GridCell]]:
    """The cells in each square of a table, merged ones in each of theirs."""
    grid: list[dict[int, GridCell]] = [{} for _ in rows]
    count = 0
    for number, row in enumerate(rows):
        column = 0
        for merged in row:
            while column in grid[number]:
                column += 1
            cell = GridCell(merged.start, merged.end, number, column)
            width = max(1, min(merged.columns, limits.columns - column))
            height = max(1, min(merged.rows, len(rows) - number))
            count += width * height
            check(limits, "squares", count)
            for line in grid[number : number + height]:
                for square in range(column, column + width):
                    line.setdefault(square, cell)
            column += width
    return _filled(rows, grid, limits)


def _filled(
    rows: list[list[Merged]], grid: list[dict[int, GridCell]], limits: Limits
) -> list[list[GridCell]]:
    """The grid with empty cells where the file leaves squares out."""
    width = max((max(line) + 1 for line in grid if line), default=0)
    check(limits, "squares", width * len(grid))
    full = []
    end = 0
    for number, (row, line) in enumerate(zip(rows, grid, strict=True)):
        end = row[-1].end if row else end
        full.append(
            [line.get(column) or GridCell(end, end, number, column) for column in range(width)]
        )
    return full
