"""The general dictionary of words, looked up where it lies on disk: jieba's file.

A line of it is a word, how often it was met, and a tag; the lines are in order of their first
characters, so the few words that a short text may hold are found by bisection. Nothing is loaded:
a segmenter takes a quarter of a second to read this file, a look-up takes microseconds.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from math import log
from mmap import ACCESS_READ, mmap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_TOTALS = {5_071_852: 60_101_967}
"""By a dictionary's size in bytes, the sum of its frequencies (jieba 0.42.1): 0.2 s to add up."""
_SIGN = 3
"""Bytes of a Chinese character in UTF-8; their order is that of the characters."""


class Dictionary:
    """The words of a dictionary file, for text of Chinese characters (U+4E00 to U+9FFF)."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._data = mmap(file.fileno(), 0, access=ACCESS_READ)
        self._first = max(0, self._data.find("\n一".encode()))  # above it are words of letters
        self._blocks: dict[str, str] = {}

    @cached_property
    def total(self) -> int:
        """The sum of all frequencies."""
        known = _TOTALS.get(len(self._data))
        return known or sum(int(line.split(b" ")[1]) for line in self._data[:].splitlines())

    def cut(self, text: str) -> list[str]:
        """The most probable words that a text is made of, as jieba's mode without a model."""
        scores, ends = [0.0] * (len(text) + 1), [0] * len(text)
        whole = log(self.total)
        for at in reversed(range(len(text))):
            options = self._words(text, at) or [(at + 1, 1)]
            scores[at], ends[at] = max(
                (log(met) - whole + scores[end], end) for end, met in options
            )
        words, at = [], 0
        while at < len(text):
            words.append(text[at : ends[at]])
            at = ends[at]
        return words

    def _words(self, text: str, at: int) -> list[tuple[int, int]]:
        """Where the words that begin at a place end, and how often each was met."""
        block, found = self.block(text[at]), []
        for end in range(at + 1, len(text) + 1):
            head = f"\n{text[at:end]}"
            begun = block.find(head)
            if begun < 0:
                break
            line = block.find(f"{head} ", begun)
            if line >= 0:
                place = line + len(head) + 1
                found.append((end, int(block[place : block.index(" ", place)])))
        return [(end, met) for end, met in found if met]

    def block(self, character: str) -> str:
        """The lines of all words that begin with a character, each behind a line feed."""
        block = self._blocks.get(character)
        if block is None:
            places, sign = range(self._first, len(self._data)), character.encode()
            start = places[0] + bisect_left(places, sign, key=self._sign)
            stop = places[0] + bisect_right(places, sign, key=self._sign)
            block = self._data[self._line(start) : self._line(stop)].decode()
            self._blocks[character] = block
        return block

    def _line(self, place: int) -> int:
        """The line feed at a place or behind it."""
        found = self._data.find(b"\n", place)
        return found if found >= 0 else len(self._data)

    def _sign(self, place: int) -> bytes:
        """The first character of the line that begins behind a place."""
        begin = self._line(place) + 1
        return self._data[begin : begin + _SIGN] or b"\xff"
