"""Words: where one ends and the next begins.

Chinese prints no blanks between words. Few rules need to know, and only round a candidate. The
words of the dictionary are looked up where it lies (:mod:`gilint.dictionary`). Only a cut that
guesses names loads a segmenter: jieba with the same dictionary, of which it learns what a text
needs; and once that was much, rjieba (the extra ``gilint[fast]``) where it is installed, which
takes 0.1 s and 40 MB to load. All three cut alike.
"""

from __future__ import annotations

import re
import sys
import warnings
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from gilint.dictionary import Dictionary

if TYPE_CHECKING:
    from collections.abc import Callable

_MUCH = 300
"""Characters that jieba has learned to begin words with: from here on rjieba would be faster."""
_RUNS = re.compile(r"(?P<chinese>[\u4e00-\u9fd5]+)|[0-9A-Za-z]+|.", re.DOTALL)


def cut(text: str, *, guess: bool = True) -> list[str]:
    """The words of a piece of text, in order; together they are the text again.

    Only runs of Chinese characters go to the segmenter; runs of letters and digits are words of
    their own, and so is every other sign. Without ``guess`` only words of the dictionary are
    words; with it, the segmenter's model joins what may be a name.
    """
    words: list[str] = []
    segment = _segmented if guess else _dictionary().cut
    for run in _RUNS.finditer(text):
        words += segment(run[0]) if run["chinese"] else [run[0]]
    return words


@lru_cache(maxsize=1)
def _dictionary() -> Dictionary:
    """The dictionary of jieba, which need not be imported for it."""
    found = find_spec("jieba")
    if found is None or found.origin is None:
        raise ModuleNotFoundError(name="jieba")
    return Dictionary(Path(found.origin).with_name("dict.txt"))


def _segmented(text: str) -> list[str]:
    lazy = _lazy_jieba()
    fast = _rjieba() if lazy.learned > _MUCH else None
    return (fast or lazy.cut)(text)


@lru_cache(maxsize=1)
def _lazy_jieba() -> LazyJieba:
    return LazyJieba()


@lru_cache(maxsize=1)
def _rjieba() -> Callable[[str], list[str]] | None:
    try:
        import rjieba
    except ImportError:
        return None
    segment: Callable[[str], list[str]] = rjieba.cut
    return segment


class _Tokenizer(Protocol):
    """What is used of ``jieba.Tokenizer``."""

    FREQ: dict[str, int]
    total: int
    initialized: bool

    def lcut(self, sentence: str) -> list[str]: ...


class LazyJieba:
    """Jieba with a tokenizer of its own that learns the dictionary by first characters.

    A cut looks up only words that begin with a character of the text. Reading all others takes
    half a second, 75 MB, and a cache in the temporary folder.
    """

    def __init__(self) -> None:
        self._tokenizer = _load()
        self._tokenizer.total = _dictionary().total
        self._tokenizer.initialized = True
        self._known: set[str] = set()

    @property
    def learned(self) -> int:
        """How many characters it knows the words of."""
        return len(self._known)

    def cut(self, text: str) -> list[str]:
        """The words of a piece of Chinese text, as jieba's default mode cuts them."""
        for character in set(text) - self._known:
            self._learn(character)
        return self._tokenizer.lcut(text)

    def _learn(self, character: str) -> None:
        """Take in every word that begins with a character, and, as jieba does, its prefixes."""
        self._known.add(character)
        frequencies = self._tokenizer.FREQ
        for line in _dictionary().block(character).split("\n")[1:]:
            word, frequency, *_ = line.split(" ")
            frequencies[word] = int(frequency)
            for length in range(1, len(word)):
                frequencies.setdefault(word[:length], 0)


def _load() -> _Tokenizer:
    """A new tokenizer that knows no word yet.

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
    tokenizer: _Tokenizer = jieba.Tokenizer()
    return tokenizer
