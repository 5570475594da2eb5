"""The two flows of a source: *prose*, as a person reads it, and *written*, as it was typed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from gilint.flow import Flow, Piece, Text
from gilint.layout.folding import ZERO_WIDTH, fold, without_markup
from gilint.layout.lines import Kind, Line, split_lines
from gilint.layout.paragraphs import is_hard_wrapped, paragraphs
from gilint.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.source import Source

_COMMENT = lazy(r"<!--[^>]*-->")
_SKIPPED = lazy(rf"[ {ZERO_WIDTH}]+")
_CROWDED = 300
_CROWDED_HEADING = lazy(
    r"(?:(?<=[。；！？ ])|^)(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)"
)
_CROWDED_END = lazy(
    r"[一二三四五六七八九十]{1,3}、"
    r"(?:[^，。；： ]{2,30}(?= )"
    r"|[^，。；：]{0,30}?(?:情况|概述|事项|措施|打算|附表)(?=[^，。；：、的及和与]))"
)


class Flows(NamedTuple):
    """``joins`` are the places where a line broke inside a sentence, each the joined line's end."""

    prose: Text
    written: Text
    tables: Text
    joins: tuple[Text, ...]
    hard_wrapped: bool


def flows(source: Source) -> Flows:
    """Read a source: join what line ends tore apart, leave tables and page marks out."""
    text = source.text
    folded = without_markup(fold(text))
    lines = split_lines(text, folded, source.line_starts)
    wrapped = is_hard_wrapped(lines)
    groups = paragraphs(lines, wrapped=wrapped)
    prose = Flow(source, _prose_pieces(groups))
    written = Flow(source, _written_pieces(text, lines, Kind.PROSE))
    tables = Flow(source, _written_pieces(text, lines, Kind.TABLE))
    joins = tuple(
        Text(written, low, low + line.end - line.start)
        for line, low in _written_offsets(lines, groups)
    )
    return Flows(prose.whole, written.whole, tables.whole, joins, wrapped)


def _prose_pieces(groups: list[list[Line]]) -> Iterator[Piece]:
    for paragraph in groups:
        pieces = [piece for line in paragraph for piece in _line_pieces(line)]
        yield from _without_blanks(pieces)
        yield Piece("\n", paragraph[-1].end, added=True)


def _line_pieces(line: Line) -> Iterator[Piece]:
    """A line's text; where a whole report stands on a line, its headings are set apart."""
    cuts = _crowded_cuts(line.text) if len(line.text) > _CROWDED else []
    for start, end in zip([0, *cuts], [*cuts, len(line.text)], strict=True):
        if start:
            yield Piece("\n", line.start + start, added=True)
        yield Piece(line.text[start:end], line.start + start)


def _crowded_cuts(text: str) -> list[int]:
    """Offsets at which a heading begins or ends inside a long line; none if there is one only.

    One of the first level is enough where two of the second level follow it.
    """
    heads = [match.start() for match in _CROWDED_HEADING.finditer(text)]
    first_level = [head for head in heads if text[head] != "（"]
    inner = len([head for head in heads if first_level and head > first_level[0]])
    if len(first_level) < 2 and inner < 2:  # noqa: PLR2004
        return []
    ends = [
        match.end()
        for head in first_level
        if (match := _CROWDED_END.match(text, head)) and match.end() < len(text)
    ]
    return sorted({*heads, *ends} - {0})


def _without_blanks(pieces: list[Piece]) -> Iterator[Piece]:
    """Drop blanks that only space characters out; one between Latin letters or digits stays."""
    joined = "".join(piece.text for piece in pieces)
    offset = 0
    for piece in pieces:
        if piece.added:
            yield piece
        else:
            yield from _kept(piece, joined, offset)
        offset += len(piece.text)


def _kept(piece: Piece, joined: str, offset: int) -> Iterator[Piece]:
    done = 0
    for blank in _SKIPPED.finditer(piece.text):
        left = joined[offset + blank.start() - 1 : offset + blank.start()]
        right = joined[offset + blank.end() : offset + blank.end() + 1]
        at_edge = blank.start() == 0 or blank.end() == len(piece.text)
        cut_number = at_edge and (left + right).isdigit()
        if _is_latin(left) and _is_latin(right) and " " in blank[0] and not cut_number:
            yield Piece(piece.text[done : blank.start() + 1], piece.origin + done)
        else:
            yield Piece(piece.text[done : blank.start()], piece.origin + done)
        done = blank.end()
    yield Piece(piece.text[done:], piece.origin + done)


def _is_latin(character: str) -> bool:
    return bool(character) and character.isascii() and character.isalnum()


def _written_pieces(text: str, lines: list[Line], kind: Kind) -> Iterator[Piece]:
    if "<!--" in text:  # blanks, so that every character keeps its place
        text = _COMMENT.sub(lambda comment: re.sub("[^\r\n]", " ", comment[0]), text)
    for line in lines:
        if line.kind is kind:
            yield Piece(text[line.start : line.end], line.start)
            yield Piece("\n", line.end, added=True)


def _written_offsets(lines: list[Line], groups: list[list[Line]]) -> Iterator[tuple[Line, int]]:
    """The lines that go on in another one, and where they begin in the written flow."""
    going_on = {line.start for paragraph in groups for line in paragraph[:-1]}
    low = 0
    for line in lines:
        if line.kind is Kind.PROSE:
            if line.start in going_on:
                yield line, low
            low += line.end - line.start + 1
