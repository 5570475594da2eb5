"""Words: where one ends and the next begins.

Chinese prints no blanks between words. Few rules need to know, and only round a candidate, so the
segmenter is loaded when :func:`cut` is first called and a clean report never pays for it.
rjieba (the extra ``gilint[fast]``) is taken where it is
installed, else jieba with the same dictionary: both cut alike.
"""

from __future__ import annotations

import re
import sys
import warnings
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

_TOTALS = {5_071_852: 60_101_967}
"""By a dictionary's size in bytes, the sum of its frequencies (jieba 0.42.1): 0.2 s to add up."""


_RUNS = re.compile(r"(?P<chinese>[\u4e00-\u9fd5]+)|[0-9A-Za-z]+|.", re.DOTALL)


def cut(text: str, *, guess: bool = True) -> list[str]:
    """The words of a piece of text, in order; together they are the text again.

    Only runs of Chinese characters go to the segmenter; runs of letters and digits are words of
    their own, and so is every other sign. Without ``guess`` only words of the dictionary are
    words; with it, the segmenter's model joins what may be a name.
    """
    words: list[str] = []
    for run in _RUNS.finditer(text):
        words += _segmenter()(run[0], guess) if run["chinese"] else [run[0]]
    return words


@lru_cache(maxsize=1)
def _segmenter() -> Callable[[str, bool], list[str]]:
    try:
        import rjieba
    except ImportError:
        return LazyJieba().cut
    segment: Callable[[str, bool], list[str]] = rjieba.cut
    return segment


class _Tokenizer(Protocol):
    """What is used of ``jieba.Tokenizer``."""

    FREQ: dict[str, int]
    total: int
    initialized: bool

    def lcut(self, sentence: str, *, HMM: bool) -> list[str]: ...  # noqa: N803 - jieba's name


class LazyJieba:
    """Jieba with a tokenizer of its own that learns the dictionary by first characters.

    A cut looks up only words that begin with a character of the text. Reading those out of the
    dictionary file takes a millisecond for each new character; reading all of it takes half a
    second, 75 MB, and a cache in the temporary folder.
    """

    def __init__(self) -> None:
        self._tokenizer, self._data = _load()
        self._tokenizer.total = _total(self._data)
        self._tokenizer.initialized = True
        self._known: set[str] = set()

    def cut(self, text: str, guess: bool = True) -> list[str]:  # noqa: FBT001, FBT002 - as rjieba
        """The words of a piece of text, as jieba's default mode cuts them, its model or not."""
        for character in set(text) - self._known:
            self._learn(character)
        return self._tokenizer.lcut(text, HMM=guess)

    def _learn(self, character: str) -> None:
        """Take in every word that begins with a character, and, as jieba does, its prefixes."""
        self._known.add(character)
        frequencies = self._tokenizer.FREQ
        head = b"\n" + character.encode()
        at = self._data.find(head)
        while at >= 0:
            end = self._data.find(b"\n", at + 1)
            word, frequency, *_ = self._data[at + 1 : end].decode().split(" ")
            frequencies[word] = int(frequency)
            for length in range(1, len(word)):
                frequencies.setdefault(word[:length], 0)
            at = end if self._data.startswith(head, end) else self._data.find(head, end)


def _load() -> tuple[_Tokenizer, bytes]:
    """A new tokenizer and the dictionary's bytes, each line between two line feeds.

    jieba writes to a log, carries outdated escapes, and looks for ``pkg_resources``, which takes
    0.2 s to import and which it does without where it is absent.
    """
    absent = "pkg_resources" not in sys.modules
    if absent:
        sys.modules["pkg_resources"] = None  # type: ignore[assignment]  # bars the import
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import jieba
    finally:
        if absent:
            del sys.modules["pkg_resources"]
    jieba.setLogLevel("WARNING")
    tokenizer = jieba.Tokenizer()
    with tokenizer.get_dict_file() as file:
        return tokenizer, b"\n" + file.read().strip() + b"\n"


def _total(data: bytes) -> int:
    """The sum of all frequencies of a dictionary that stands between two line feeds."""
    known = _TOTALS.get(len(data) - 1)
    return known or sum(int(line.split(b" ")[1]) for line in data.split(b"\n") if line)
