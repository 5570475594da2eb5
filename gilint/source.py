"""One file as text, and the way from offsets to lines and back."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple

_LINE_END = re.compile(r"\r\n|\n|\r")


class Position(NamedTuple):
    """A place for people: both numbers count from 1, columns in code points."""

    line: int
    column: int


class Source:
    """A file's text as it was decoded, without a byte order mark, line ends as they came.

    ``path`` is the path as the user gave it, with ``/`` separators; ``encoding`` is the
    codec's Python name; ``reader`` names the reader that made it.
    """

    def __init__(
        self, text: str, path: str = "", *, encoding: str = "utf-8", reader: str = "text"
    ) -> None:
        self.text = text
        self.path = path
        self.encoding = encoding
        self.reader = reader

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Offsets at which the lines begin; the first is 0. Lines end at LF, CR LF or CR."""
        return (0, *(end.end() for end in _LINE_END.finditer(self.text)))

    def position(self, offset: int) -> Position:
        """The line and column of an offset.

        Raises:
            ValueError: the offset lies outside the text.
        """
        if not 0 <= offset <= len(self.text):
            message = f"offset {offset} outside a text of {len(self.text)} characters"
            raise ValueError(message)
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of a 1-based line, without its line end.

        Raises:
            IndexError: there is no such line.
        """
        if not 1 <= number <= len(self.line_starts):
            raise IndexError(number)
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")
