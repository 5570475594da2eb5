"""One file as text, and the way from offsets to lines and back, or to where people find them."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_LINE_END = re.compile(r"\r\n|\n|\r")


class Position(NamedTuple):
    """A place for people: both numbers count from 1, columns in code points."""

    line: int
    column: int


class Run(NamedTuple):
    """Text from ``start`` on stands in the file at ``low`` to ``high``, until the next run.

    Where both have the same length, character stands for character. Else all of the run's
    characters stand for all of the range: what an entity or a gap between words became. An
    empty range is where the reader put in something that the file does not spell out, such as
    the end of a paragraph.
    """

    start: int
    low: int
    high: int


class Origins:
    """For every character of a text its place in ``file``, the text that it was taken from.

    ``lines`` tells whether people can open that text and go to its lines: those of a web page,
    but not the pieces of a Word file.
    """

    def __init__(self, file: str, runs: Sequence[Run], length: int, *, lines: bool = True) -> None:
        """Take runs in order; the first starts at 0, the last ends at ``length``."""
        self.file = file
        self.lines = lines
        self.runs = tuple(runs)
        self._starts = [run.start for run in self.runs]
        self._length = length

    def of(self, offset: int) -> tuple[int, int]:
        """The half-open range of the file that the character at ``offset`` stands for."""
        if not self.runs:
            return 0, 0
        index = max(0, bisect_right(self._starts, offset) - 1)
        start, low, high = self.runs[index]
        if offset >= self._length:
            return high, high
        end = self._starts[index + 1] if index + 1 < len(self.runs) else self._length
        if high - low == end - start:
            return low + offset - start, low + offset - start + 1
        return low, high

    def range(self, start: int, end: int) -> tuple[int, int]:
        """The range of the file from the first to the last character of a span.

        What a reader put in at its ends counts for nothing; an empty span gives an empty range.
        """
        if end <= start:
            low = self.of(start)[0]
            return low, low
        low, high = self.of(start)[0], self.of(end - 1)[1]
        return low, max(low, high)


class Place(NamedTuple):
    """From ``start`` on, until the next place, a person finds the text at ``words``: 第3页."""

    start: int
    words: str


class Remark(NamedTuple):
    """Something in the file that is not its text: half-open offsets, ``kind``, what it is.

    Kinds: ``insertion`` and ``deletion`` (tracked changes; the text is as if all were accepted),
    ``comment``, ``image`` (in the report's body), ``hidden`` (text that no one sees), ``field``
    (what the page, not the report, says
    of title and day of publication).
    """

    start: int
    end: int
    kind: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class GridCell:
    """A cell's text, half-open offsets, and the row and column, from 0, of its first square."""

    start: int
    end: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as the file has it: its squares, row by row, all rows of one width.

    A merged cell stands in each of its squares, as the same object. A square that the file leaves
    out is an empty cell at the end of its row.
    """

    rows: tuple[tuple[GridCell, ...], ...]


class Source:
    """A file's text as it was decoded, without a byte order mark, line ends as they came.

    ``path`` is the path as the user gave it, with ``/`` separators; ``encoding`` is the
    codec's Python name; ``reader`` names the reader that made it.

    Of files that are no plain text it is what a person reads: a paragraph a line, a row of a
    table a line of cells between ``|``. ``origins`` then says where the characters stood in the
    decoded file: lines and columns are those of the file. Without it they are those of the text.
    ``places`` are in order of their offsets; ``tables`` keeps rows and columns.
    """

    def __init__(  # noqa: PLR0913 - what a reader knows, all but the text by name
        self,
        text: str,
        path: str = "",
        *,
        encoding: str = "utf-8",
        reader: str = "text",
        origins: Origins | None = None,
        places: Sequence[Place] = (),
        tables: Sequence[Grid] = (),
        remarks: Sequence[Remark] = (),
    ) -> None:
        self.text = text
        self.path = path
        self.encoding = encoding
        self.reader = reader
        self.origins = origins
        self.places = tuple(places)
        self.tables = tuple(tables)
        self.remarks = tuple(remarks)

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Offsets at which the text's lines begin; the first is 0. They end at LF, CR LF or CR."""
        return _line_starts(self.text)

    @cached_property
    def _file_starts(self) -> tuple[int, ...]:
        return _line_starts(self.lined_text) if self._lined else self.line_starts

    @property
    def lined_text(self) -> str:
        """The text in whose lines positions count: the file's own where people see its lines."""
        return self._lined.file if self._lined else self.text

    @property
    def file_text(self) -> str:
        """The decoded file itself, as an editor shows it; of Word files what was typed."""
        return self.origins.file if self.origins else self.text

    def text_range(self, start: int, end: int) -> tuple[int, int]:
        """A range of the file as a range of the text; empty where the text leaves it out."""
        if self.origins is None:
            return start, end
        behind = (run.start for run in self.origins.runs if run.low >= start)
        at = next(behind, len(self.text))
        return at, at

    @property
    def has_lines(self) -> bool:
        """Whether a person can go to the lines of the file; in Word or PDF there are none."""
        return self.origins.lines if self.origins else not self.places

    @property
    def _lined(self) -> Origins | None:
        return self.origins if self.origins and self.origins.lines else None

    def text_position(self, offset: int) -> Position:
        """The line and column of an offset in :attr:`text`.

        Raises:
            ValueError: the offset lies outside the text.
        """
        if not 0 <= offset <= len(self.text):
            message = f"offset {offset} outside a text of {len(self.text)} characters"
            raise ValueError(message)
        return _position(self.line_starts, offset)

    def position(self, offset: int) -> Position:
        """The line and column of an offset, in the file where the reader kept them.

        Raises:
            ValueError: the offset lies outside the text.
        """
        position = self.text_position(offset)
        if self._lined is None:
            return position
        return _position(self._file_starts, self._lined.of(offset)[0])

    def column_in(self, position: Position, encoding: str) -> int:
        """A position's column in units of ``utf-8`` or ``utf-16-le``, from 1, as editors count."""
        text = self.lined_text
        start = self._file_starts[position.line - 1]
        before = text[start : start + position.column - 1].encode(encoding, "surrogatepass")
        return len(before) // (2 if encoding.startswith("utf-16") else 1) + 1

    def extent(self, start: int, end: int) -> tuple[Position, Position]:
        """Where a span begins and ends; its end is that of its last character.

        Raises:
            ValueError: the span lies outside the text.
        """
        if self._lined is None or not 0 <= start <= end <= len(self.text):
            return self.position(start), self.position(end)
        low, high = self._lined.range(start, end)
        return _position(self._file_starts, low), _position(self._file_starts, high)

    def is_whole(self, start: int, end: int) -> bool:
        """Whether a span's characters stand in the file side by side, as they are in the text.

        Only then may other characters be put in their place there.
        """
        if self.origins is None:
            return True
        low, high = self.origins.range(start, end)
        return self.origins.file[low:high] == self.text[start:end]

    def place(self, offset: int) -> str:
        """Where a person finds an offset, such as 第3页; empty where lines and columns tell it."""
        index = bisect_right(self.places, offset, key=lambda place: place.start) - 1
        return self.places[index].words if index >= 0 else ""

    def line(self, number: int) -> str:
        """The text of a 1-based line of :attr:`text`, without its line end.

        Raises:
            IndexError: there is no such line.
        """
        if not 1 <= number <= len(self.line_starts):
            raise IndexError(number)
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")


def split_lines(text: str) -> list[str]:
    """The lines of a text without their ends, as positions count them: LF, CR LF or CR ends one."""
    return _LINE_END.split(text)


def _line_starts(text: str) -> tuple[int, ...]:
    return (0, *(end.end() for end in _LINE_END.finditer(text)))


def _position(starts: tuple[int, ...], offset: int) -> Position:
    line = bisect_right(starts, offset)
    return Position(line, offset - starts[line - 1] + 1)
