"""Sound-alikes that no word of the genre explains: the general dictionary is asked."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING

from ._guess import (
    COMMON,
    CORE,
    FUNCTION,
    LIGHT,
    LINKS,
    PAIR,
    SPARSE,
    SURE,
    Cut,
    Guess,
    gaps,
    is_general,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._lexicon import Lexicon


def unlisted(text: str, holes: list[int], cut: Cut, lexicon: Lexicon) -> Iterator[Guess]:
    """Give readings of two shapes that are suspect even where no word of the genre fits.

    A word foreign to the genre between two of its core words, and a character at a loss.
    """
    for at in holes:
        pair = text[at : at + 2]
        if not PAIR <= at < len(text) - PAIR or not _is_odd(text, at, lexicon):
            continue
        words: list[str] = []
        if _core(text, at, at + 2, lexicon):
            words = _general(pair, cut, lexicon)
        elif at + 1 in holes and _alone(text, at, cut, lexicon):
            words = _spelled(pair, cut, lexicon)
        if words and text.count(pair) == 1:
            best = _best(text, at, words, lexicon)
            guess = Guess(SURE, at, at + 2, best, alone=len({*words}) == 1)
            if _closes(text, guess, lexicon):
                yield guess


def _is_odd(text: str, at: int, lexicon: Lexicon) -> bool:
    """Tell, before anything slow is asked, whether a pair shows the two gaps it must close."""
    return FUNCTION.isdisjoint(text[at : at + 2]) and lexicon.gaps(text[at - 1 : at + 3]) > 1


def _closes(text: str, guess: Guess, lexicon: Lexicon) -> bool:
    """Tell whether a general word closes two gaps and opens fewer; of a real word's, two fewer."""
    _, start, end, word, _ = guess
    own = text[start:end]
    around = text[start - 1], text[end]
    closed, opened = gaps(own.join(around), word.join(around), lexicon)
    opened -= lexicon.gap(*word)  # the dictionary has seen these two side by side
    return closed > max(1, opened + is_general(own, lexicon))


def _core(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether core words of the genre stand on both sides."""
    rank = lexicon.rank
    if text[end] in LIGHT:
        return False
    start -= text[start - 1] in LINKS[:-1]
    left = any(rank.get(text[max(0, start - n) : start], CORE) < CORE for n in (2, 3))
    return left and any(rank.get(text[end : end + n], CORE) < CORE for n in (2, 3))


def _alone(text: str, at: int, cut: Cut, lexicon: Lexicon) -> bool:
    """Tell whether three characters behind a word of the genre belong to no word at all."""
    rank, three = lexicon.rank, text[at : at + 3]
    if len(lexicon.after.get(three[1], "")) > SPARSE:
        return False
    begins = text[at - 1] in LIGHT or text[at - 2 : at] in rank
    if not begins or any(text[at + 2 : at + n] in rank for n in (4, 5, 6)):
        return False
    if is_general(three[:2], lexicon) or is_general(three[1:], lexicon):
        return False
    return len(cut(three)) == len(three)


def _general(pair: str, cut: Cut, lexicon: Lexicon) -> list[str]:
    """Give the frequent general words that sound like a word foreign to the genre."""
    left, right = pair[0], pair[1]
    same = product(_alike(left, lexicon), _alike(right, lexicon))
    near = [
        *((left, b) for b in _alike(right, lexicon, near=True)),
        *((a, right) for a in _alike(left, lexicon, near=True)),
    ]
    for spelled in (same, near):
        words = [a + b for a, b in spelled if b in lexicon.general.get(a, "") and a + b != pair]
        words = [word for word in words if lexicon.at_home(word) and _common(word, lexicon)]
        if words:
            return words if cut(pair) == [pair] else []
    return []


def _common(word: str, lexicon: Lexicon) -> bool:
    """Tell whether the characters of a word go with many others in official text."""
    return all(len(lexicon.after.get(char, "")) > COMMON for char in word)


def _spelled(pair: str, cut: Cut, lexicon: Lexicon) -> list[str]:
    """Give the segmenter's words that begin like a pair and sound like it."""
    words = (pair[0] + b for b in _alike(pair[1], lexicon) if b != pair[1])
    return [t for t in cut("。".join(words)) if len(t) == PAIR and lexicon.at_home(t)]


def _alike(char: str, lexicon: Lexicon, *, near: bool = False) -> list[str]:
    """Give the characters of the same syllable, or also of one a letter longer or shorter."""
    name = lexicon.syllable[char]
    names = _slips(name, tuple(lexicon.spelled)) if near else ()
    return [*lexicon.spelled[name], *(c for other in names for c in lexicon.spelled[other])]


@lru_cache(maxsize=512)
def _slips(name: str, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(other for other in names if _slip(other, name))


def _slip(one: str, other: str) -> bool:
    """Tell whether two syllables differ by one letter too many, the first letter apart."""
    if abs(len(one) - len(other)) != 1 or one[0] != other[0]:
        return False
    short, long = sorted((one, other), key=len)
    return short in (long[:at] + long[at + 1 :] for at in range(1, len(long)))


def _best(text: str, at: int, words: list[str], lexicon: Lexicon) -> str:
    """Give the word that leaves the fewest gaps, of characters with the widest use."""

    def weight(word: str) -> tuple[int, int]:
        gaps = lexicon.gaps(text[at - 1] + word[0]) + lexicon.gaps(word[1] + text[at + 2])
        return gaps, -min(len(lexicon.after.get(char, "")) for char in word)

    return min(sorted(set(words)), key=weight)
