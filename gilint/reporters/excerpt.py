"""Source lines with a span underlined, cut to a window where they are long."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.reporters.display import columns, masked, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.finding import Span
    from gilint.source import Source

_MOST_LINES = 3


class Row(NamedTuple):
    """A line of the source and the marks below it; ``number`` is 0 for lines left out."""

    number: int
    text: str
    marks: str


def excerpt(source: Source, span: Span, room: int, *, wide: bool = False) -> list[Row]:
    """The lines of a span, each in at most ``room`` columns."""
    first = source.text_position(span.start).line
    last = source.text_position(max(span.start, span.end - 1)).line
    numbers = list(range(first, last + 1))
    if len(numbers) > _MOST_LINES:
        numbers = [first, 0, last]
    return [_row(source, span, number, room, wide=wide) for number in numbers]


def _row(source: Source, span: Span, number: int, room: int, *, wide: bool) -> Row:
    if not number:
        return Row(0, "…", "")
    line = source.line(number)
    start = source.line_starts[number - 1]
    low = min(max(span.start - start, 0), len(line))
    high = min(max(span.end - start, low), len(line))
    shown = source.position(start).line
    return Row(shown, *window(masked(line), low, high, room, wide=wide))


def window(line: str, low: int, high: int, room: int, *, wide: bool = False) -> tuple[str, str]:
    """The part of a line round ``low``-``high`` that fits into ``room`` columns, and its marks."""
    first, last = _bounds(line, low, high, room, wide=wide)
    before = ("…" if first else "") + _seen(line[first:low])
    inside = _seen(line[low : min(high, last)])
    after = _seen(line[min(high, last) : last]) + ("…" if last < len(line) else "")
    marks = "^" * max(1, columns(inside, wide=wide))
    return before + inside + after, " " * columns(before, wide=wide) + marks


def _bounds(line: str, low: int, high: int, room: int, *, wide: bool) -> tuple[int, int]:
    """What to show: the span first, then as much before it as behind it, then the rest."""
    if len(line) <= room and columns(_seen(line), wide=wide) <= room:
        return 0, len(line)
    room -= 2 * columns("…", wide=wide)
    last, room = _stretched(line, low, high, room, wide=wide)
    first, spare = _stretched_back(line, low, room // 2, wide=wide)
    last, room = _stretched(line, last, len(line), room - room // 2 + spare, wide=wide)
    first, _ = _stretched_back(line, first, room, wide=wide)
    return first, last


def _stretched(line: str, start: int, end: int, room: int, *, wide: bool) -> tuple[int, int]:
    for index in range(start, end):
        size = columns(visible(line[index]), wide=wide)
        if size > room:
            return index, room
        room -= size
    return end, room


def _stretched_back(line: str, start: int, room: int, *, wide: bool) -> tuple[int, int]:
    for index in range(start, 0, -1):
        size = columns(visible(line[index - 1]), wide=wide)
        if size > room:
            return index, room
        room -= size
    return 0, room


def _seen(text: str) -> str:
    return text if text.isprintable() else "".join(map(visible, text))


def marked_rows(rows: list[Row]) -> Iterator[tuple[str, str, str]]:
    """Gutter, text and marks of each row, the numbers aligned."""
    size = max(len(str(row.number)) for row in rows)
    for row in rows:
        yield (str(row.number) if row.number else "").rjust(size), row.text, row.marks
