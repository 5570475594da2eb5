"""Words of the genre replaced by words that sound alike: 收费及见面 for 收费及减免.

The text is laid over a same-length string of sounds, so that one dictionary look-up per
place finds every word of the genre that sounds like what stands there. What stands there is
suspect where its characters do not stand side by side in official text (a *gap*), or where
only the other word goes with both neighbouring words. A suspect speaks only if the other
word closes every gap, and if the segmenter cuts the text at the same two places before and
after the change. Quoted text and titles are the caller's to skip.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from ._compounds import COMPOUND, compounds
from ._guess import (
    ADVERBS,
    CERTAIN,
    CORE,
    FREE,
    FUNCTION,
    LIGHT,
    LINKS,
    NEIGHBOUR,
    NEXT,
    OFTEN,
    PAIR,
    PHRASE,
    PLACE,
    REACH,
    SUFFIXES,
    SURE,
    TRIPLE,
    VARIANTS,
    VERBS,
    WHOSE,
    WORDS,
    Cut,
    Guess,
    gaps,
    is_general,
)
from ._lexicon import Lexicon, load
from ._unlisted import unlisted

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Lexicon", "SoundAlike", "load", "sound_alikes"]


class SoundAlike(NamedTuple):
    """A word that sounds like the one that was meant, in code points of the text."""

    start: int
    end: int
    wrong: str
    right: str
    phrase: str
    sure: bool
    """What stands is no word at all, or both neighbours ask for the other word."""
    alone: bool
    """No other word would fit as well."""


def sound_alikes(text: str, cut: Cut, lexicon: Lexicon) -> Iterator[SoundAlike]:
    """Give the words of a text that stand for words of the genre that sound like them."""
    holes = _holes(text, lexicon)
    listed = (guess for guess in _listed(text, holes, lexicon) if _is_sure(text, guess, lexicon))
    fixed = compounds(text, lexicon)
    guesses = [*listed, *unlisted(text, holes, cut, lexicon), *fixed]
    taken: set[int] = set()
    found: list[SoundAlike] = []
    for guess in sorted(guesses, key=lambda g: (-g.score, g.start - g.end, g.start)):
        span = range(guess.start, guess.end)
        often = text.count(text[guess.start : guess.end]) > OFTEN
        if not often and taken.isdisjoint(span) and _bounded(text, guess, cut, lexicon):
            taken.update(span)
            found.append(_report(text, guess, sure=_is_certain(text, guess, cut, lexicon)))
    yield from sorted(found)


def _is_open(text: str, at: int, own: str, word: str) -> bool:
    """Tell whether a word may stand for another at all, before its evidence is weighed.

    Words of place and person (全市, 我县) stand for one another too easily, and so do figures and
    function words.
    """
    if own in VARIANTS or word[0] in WHOSE or text[max(0, at - 1) : at] in tuple(WHOSE):
        return False
    if own[0] == "已" and text.startswith("的", at + len(own)):  # 已申请公开的信息
        return False
    if len(own) == PAIR:
        return FUNCTION.isdisjoint(own)
    return FUNCTION.isdisjoint(a for a, b in zip(own, word, strict=True) if a != b)


def _is_sure(text: str, guess: Guess, lexicon: Lexicon) -> bool:
    """Tell whether a word of the genre is meant beyond doubt: a neighbour asks for it.

    A real word in its place must be asked away from both sides, and so must a word of one
    character before one that stays as it is (现|结合, not 相结合).
    """
    score, start, end, word, _ = guess
    own = text[start:end]
    if len(own) > PAIR:
        return not (own[0] in WORDS and own[1:] == word[1:] and own[1:] in lexicon.rank)
    if score < SURE or lexicon.is_official(own):
        return False
    return not is_general(own, lexicon) or _support(text, start, end, word, lexicon) > 1


def _is_certain(text: str, guess: Guess, cut: Cut, lexicon: Lexicon) -> bool:
    """Tell whether what stands is no word, or both neighbours ask for the other one."""
    _, start, end, word, _ = guess
    own = text[start:end]
    if len(own) > TRIPLE:
        return not (_is_word(own[:2], cut) and _is_word(own[2:], cut))
    if _support(text, start, end, word, lexicon) > 1:
        return True
    return not _is_word(own, cut) and lexicon.gap(own[0], own[1])


def _is_word(own: str, cut: Cut) -> bool:
    return cut(own) == [own]


def _report(text: str, guess: Guess, *, sure: bool) -> SoundAlike:
    """Shape a guess as a finding, with a little of the text round it."""
    _, start, end, word, alone = guess
    phrase = text[max(0, start - 4) : start] + word + text[end : end + 4]
    return SoundAlike(start, end, text[start:end], word, phrase, sure, alone)


def _holes(text: str, lexicon: Lexicon) -> list[int]:
    """Give the places whose character does not go with the next one."""
    known, after = lexicon.syllable, lexicon.after
    pairs = enumerate(pairwise(text))
    return [i for i, (a, b) in pairs if a in known and b not in after.get(a, "") and b in known]


def _listed(text: str, holes: list[int], lexicon: Lexicon) -> Iterator[Guess]:
    """Give the places that sound like a word of the genre and may stand for it."""
    sound, words = text.translate(lexicon.sound), lexicon.by_sound
    for size in (PAIR, TRIPLE, PHRASE):
        for at in _starts(holes, size):
            alike = words.get(sound[at : at + size])
            if alike is None:
                continue
            own = text[at : at + size]
            for word in alike.split():
                if word != own and _is_open(text, at, own, word):
                    score = _score(text, at, word, lexicon, native=own in lexicon.rank)
                    if score > 0:
                        yield Guess(score, at, at + size, word)


def _starts(holes: list[int], size: int) -> set[int]:
    """Give the places where a word of a size has a gap inside, or one on either side."""
    inside = {start for at in holes for start in range(max(0, at - size + 2), at + 1)}
    flanked = set(holes).intersection(at + size for at in holes)
    return inside.union(at - size + 1 for at in flanked)


def _score(text: str, start: int, word: str, lexicon: Lexicon, *, native: bool) -> int:
    """Weigh one word against what stands in the text; 0 is "leave it"."""
    end = start + len(word)
    left, right = text[max(0, start - 1) : start], text[end : end + 1]
    own = text[start:end]
    before, after = 0, 0
    if not native:
        before, after = gaps(left + own + right, left + word + right, lexicon)
    if not before and len(word) < PHRASE:
        return 0
    support = _support(text, start, end, word, lexicon)
    if not support and (after or not before):
        return 0
    support -= _support(text, start, end, own, lexicon)
    exact = [*map(lexicon.syllable.get, own)] == [*map(lexicon.syllable.get, word)]
    if not before:
        core = exact and not native and lexicon.rank[word] < NEXT and LIGHT.isdisjoint(own)
        return support if support > 1 or (support > 0 and core) else 0
    if support > 0:
        return NEIGHBOUR * support + 2 * exact + (before > 1)
    if not exact or len(word) == PAIR or text.startswith(tuple(PLACE), end):
        return 0
    return before - after


def _support(text: str, start: int, end: int, word: str, lexicon: Lexicon) -> int:
    """Count the sides on which a word goes with its neighbour."""
    sides = 0
    stop = start - 1 if text[max(0, start - 1) : start] in LINKS else start
    for edge in {start, stop}:
        if any(lexicon.together(text[max(0, edge - n) : edge], word) for n in (2, 3, 4)):
            sides += 1
            break
    begin = end + 1 if text[end : end + 1] in LINKS else end
    for edge in {end, begin}:
        if any(lexicon.together(word, text[edge : edge + n]) for n in (2, 3, 4)):
            sides += 1
            break
    return sides


def _bounded(text: str, guess: Guess, cut: Cut, lexicon: Lexicon) -> bool:
    """Tell whether the segmenter cuts at both ends, as the text stands and as it was meant."""
    score, start, end, word, _ = guess
    head = text[max(0, start - REACH) : start]
    tail = text[end : end + REACH]
    ends = {len(head), len(head) + end - start}
    span = range(min(ends), max(ends) + 1)
    own = text[start:end]
    if score == COMPOUND:
        return ends <= _cuts(cut, head + own + tail) & _cuts(cut, head + word + tail)
    if _stands_by_itself(text, guess, cut, lexicon):
        return False
    stands = _cuts(cut, head + own + tail).intersection(span)
    if not ends <= stands or ends != _cuts(cut, head + word + tail).intersection(span):
        return False
    sure = score >= SURE or (1 < score < NEIGHBOUR and lexicon.rank[word] < CERTAIN)
    return stands != ends or own in lexicon.rank or sure


def _stands_by_itself(text: str, guess: Guess, cut: Cut, lexicon: Lexicon) -> bool:
    """Tell whether what would be changed are words that may stand there by themselves.

    A real word of two characters has to be asked away from both sides; a longer string is right
    if the segmenter makes whole words of what would be changed: 行使|质权 for 行使职权.
    """
    _, start, end, word, _ = guess
    own = text[start:end]
    if len(own) == PAIR:
        if lexicon.is_official(own) or _is_adverb_and_verb(own, word):
            return True
        if lexicon.rank.get(word, 0) < CORE or not _is_word(own, cut):
            return False
        return _support(text, start, end, word, lexicon) < PAIR
    if own[:-1] == word[:-1] and own[-1] in SUFFIXES and lexicon.at_home(own[:-1]):
        return True
    head = text[max(0, start - REACH) : start]
    at = -len(head)
    for token in cut(head + own + text[end : end + REACH]):
        low, high = max(at, 0), min(at + len(token), len(own))
        at += len(token)
        if low < high and own[low:high] != word[low:high] and not _is_whole(token, lexicon):
            return False
    return True


def _is_adverb_and_verb(own: str, word: str) -> bool:
    """Tell whether two characters read as two words: 只发, 应编."""
    return own[0] in ADVERBS and (own[0] != word[0] or own[1] in VERBS)


def _is_whole(token: str, lexicon: Lexicon) -> bool:
    return lexicon.at_home(token) if len(token) > 1 else token in FREE


def _cuts(cut: Cut, text: str) -> set[int]:
    """Give the places where the segmenter cuts."""
    places, at = {0}, 0
    for token in cut(text):
        at += len(token)
        places.add(at)
    return places
