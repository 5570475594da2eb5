"""Text that knows where it stands.

A :class:`Flow` is a string to be read and, for every character, its place in the source. Two
flows are made of each source (see :mod:`gilint.layout`): *prose*, in which sentences are whole
again, and *written*, the characters as they were typed. A :class:`Text` is a piece of a flow.
Rules only handle Texts, so no rule adds offsets.
"""

from __future__ import annotations

import operator
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from gilint.finding import Edit, Finding, Fix, Held, Related, Severity, Span
from gilint.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from gilint.source import Source

_NO_NAMES: Mapping[str, int] = {}


class Piece(NamedTuple):
    """``text`` was read at ``origin`` of the source; an ``added`` piece stands for nothing."""

    text: str
    origin: int
    added: bool = False


class Flow:
    """A string and the place of each of its characters in ``source``."""

    def __init__(self, source: Source, pieces: Iterable[Piece]) -> None:
        self.source = source
        self._starts: list[int] = []
        self._pieces: list[Piece] = []
        length = 0
        for piece in pieces:
            if piece.text:
                self._starts.append(length)
                self._pieces.append(piece)
                length += len(piece.text)
        self.text = "".join(piece.text for piece in self._pieces)

    @property
    def whole(self) -> Text:
        """All of it, as one Text."""
        return Text(self, 0, len(self.text))

    @cached_property
    def pairs(self) -> frozenset[str]:
        """Every two characters that stand side by side: most words can be ruled out by them."""
        return frozenset(map(operator.add, self.text, self.text[1:]))

    def origin(self, offset: int) -> int:
        """Where the character at ``offset`` of this flow stands in the source."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return 0
        piece = self._pieces[index]
        return piece.origin if piece.added else piece.origin + offset - self._starts[index]

    def end_origin(self, offset: int) -> int:
        """Where the character before ``offset`` ends in the source."""
        index = bisect_right(self._starts, offset - 1) - 1
        if index < 0:
            return self.origin(0)
        piece = self._pieces[index]
        return piece.origin if piece.added else piece.origin + offset - self._starts[index]


class Text:
    """A piece of a flow, immutable. ``str()`` gives the source's own characters.

    ``plain`` is the piece as the flow reads it: soft line breaks and stray spaces gone, digits
    half-width, punctuation full-width (prose), or just as typed (written).
    """

    __slots__ = ("_groups", "_names", "flow", "high", "low")

    def __init__(
        self,
        flow: Flow,
        low: int,
        high: int,
        groups: Sequence[tuple[int, int]] = (),
        names: Mapping[str, int] = _NO_NAMES,
    ) -> None:
        self.flow = flow
        self.low = low
        self.high = high
        self._groups = groups
        self._names = names

    @property
    def plain(self) -> str:
        """The piece as the flow reads it."""
        return self.flow.text[self.low : self.high]

    @property
    def start(self) -> int:
        """Where it begins in the source, in code points."""
        if self.low >= len(self.flow.text):
            return self.flow.end_origin(self.low)
        return self.flow.origin(self.low)

    @property
    def end(self) -> int:
        """Where it ends in the source, half-open."""
        return self.flow.end_origin(self.high) if self.high > self.low else self.start

    @property
    def span(self) -> Span:
        """Its place in the source."""
        return Span(self.start, self.end)

    @property
    def unbroken(self) -> bool:
        """Whether it stands in the source in one piece, without a gap inside."""
        if self.high <= self.low:
            return True
        return self.end - self.start == self.high - self.low

    def __str__(self) -> str:
        return self.flow.source.text[self.start : self.end]

    def __len__(self) -> int:
        return self.high - self.low

    def __repr__(self) -> str:
        return f"Text({self.plain!r}, {self.start}, {self.end})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Text):
            return NotImplemented
        return (self.flow, self.low, self.high) == (other.flow, other.low, other.high)

    def __hash__(self) -> int:
        return hash((id(self.flow), self.low, self.high))

    def __getitem__(self, group: int | str) -> Text:
        """A group of the match, itself in place.

        Raises:
            IndexError: no such group, or it took no part in the match (see :meth:`get`).
        """
        found = self.get(group)
        if found is None:
            raise IndexError(group)
        return found

    def get(self, group: int | str) -> Text | None:
        """A group of the match, or ``None`` if it took no part."""
        index = self._names[group] if isinstance(group, str) else group
        low, high = self._groups[index]
        return None if low < 0 else Text(self.flow, low, high)

    def find(self, pattern: str, *, near: str | tuple[str, ...] = ()) -> Iterator[Text]:
        """Every match of a regular expression inside this piece, from left to right.

        ``^`` and ``$`` match at paragraph ends. ``near`` names characters one of which every
        match contains: where none occurs, the pattern is not even compiled, which keeps
        clean reports fast.
        """
        if near and not self.mentions(near):
            return
        expression = compiled(pattern)
        names = expression.groupindex
        for match in expression.finditer(self.flow.text, self.low, self.high):
            yield Text(self.flow, match.start(), match.end(), match.regs, names)

    def first(self, pattern: str, *, near: str | tuple[str, ...] = ()) -> Text | None:
        """The first match inside this piece, or ``None``."""
        return next(self.find(pattern, near=near), None)

    def match(self, pattern: str) -> Text | None:
        """A match that begins where this piece begins, or ``None``."""
        match = compiled(pattern).match(self.flow.text, self.low, self.high)
        if match is None:
            return None
        return Text(self.flow, match.start(), match.end(), match.regs, match.re.groupindex)

    def mentions(self, words: str | tuple[str, ...]) -> bool:
        """Whether one of the words occurs in this piece, letter by letter."""
        text, low, high = self.flow.text, self.low, self.high
        for word in (words,) if isinstance(words, str) else words:  # ``any`` takes twice as long
            if text.find(word, low, high) >= 0:
                return True
        return False

    def cut(self, start: int, end: int | None = None) -> Text:
        """A part of this piece, by offsets into :attr:`plain` as in slicing."""
        low, high, _ = slice(start, end).indices(len(self))
        return Text(self.flow, self.low + low, self.low + max(low, high))

    def before(self, count: int) -> str:
        """Up to ``count`` characters of the flow that stand before this piece."""
        return self.flow.text[max(0, self.low - count) : self.low]

    def after(self, count: int) -> str:
        """Up to ``count`` characters of the flow that stand behind this piece."""
        return self.flow.text[self.high : self.high + count]

    def inside(self, other: Text) -> bool:
        """Whether it lies wholly inside another piece, of whichever flow."""
        return other.start <= self.start and self.end <= other.end

    def inside_any(self, others: Sequence[Text]) -> bool:
        """Whether it lies wholly inside one of some pieces, which are in order and apart."""
        behind = bisect_right(others, self.start, key=lambda other: other.start)
        return behind > 0 and self.inside(others[behind - 1])

    def joined(self, other: Text) -> Text:
        """From the beginning of this piece to the end of a later one of the same flow."""
        return Text(self.flow, self.low, other.high)

    def finding(  # noqa: PLR0913 - all but the message by name
        self,
        message: str,
        *,
        fix: str | None = None,
        safe: bool = False,
        related: Iterable[tuple[Text, str]] = (),
        severity: Severity | None = None,
        basis: str | None = None,
    ) -> Finding:
        """Say what is wrong here.

        ``fix`` replaces this piece; it is dropped where the piece does not stand in the
        source in one piece. ``safe`` is for mends that change no meaning. ``related`` are
        further places with a short remark each. ``severity`` and ``basis`` overrule the rule's.
        """
        mend = None
        if fix is not None and self.unbroken:
            mend = Fix((Edit(self.span, fix),), safe)
        others = tuple(Related(place.span, remark) for place, remark in related)
        return Finding(self.span, message, mend, others, severity, basis)

    def held(self, what: str, number: int = 1) -> Held:
        """Say that something was checked here and is right (see :class:`Held`)."""
        return Held(self.span, what, number)
