"""Sound-alikes of one half of a fixed compound: 政策戒毒 for 政策解读."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._guess import FUNCTION, Guess

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._lexicon import Lexicon

COMPOUND = 12  # score of a guess that the rest of a fixed compound asks for
HALF = 2
SHORTEST = 4  # characters of a compound; others have one more
_LIGHT = FUNCTION - {"都"}


def compounds(text: str, lexicon: Lexicon) -> Iterator[Guess]:
    """Give the places that sound like a fixed compound and have one half of it."""
    sound, known = text.translate(lexicon.sound), lexicon.compounds
    places = [at for at in range(len(text) - SHORTEST + 1) if sound[at : at + SHORTEST] in known]
    for at in places:
        for word in known[sound[at : at + SHORTEST]].split():
            own = text[at : at + len(word)]
            if own != word and sound.startswith(word.translate(lexicon.sound), at):
                yield from _slips(own, word, at, lexicon)


def _slips(own: str, word: str, at: int, lexicon: Lexicon) -> Iterator[Guess]:
    """Give the half that is not the compound's, or all of a longer one."""
    for low in {0, len(word) - HALF}:
        high = low + HALF
        same = own[:low] == word[:low] and own[high:] == word[high:]
        if same and _is_slip(own[low:high], word[low:high], own, lexicon):
            span = slice(low, high) if len(word) == HALF + HALF else slice(0, len(word))
            yield Guess(COMPOUND, at + span.start, at + span.stop, word[span])


def _is_slip(half: str, right: str, own: str, lexicon: Lexicon) -> bool:
    """Tell whether a half of a compound can only be meant for another one.

    A word of the genre may join any other; one of other official texts must jar where they meet.
    """
    changed = {a for a, b in zip(half, right, strict=True) if a != b}
    if half in lexicon.rank or not _LIGHT.isdisjoint(changed) or own in lexicon.rank:
        return False
    spelled = lexicon.syllable
    if lexicon.is_official(half):
        exact = [*map(spelled.get, half)] == [*map(spelled.get, right)]
        return exact and any(map(lexicon.gap, own[1:], own[2:-1]))
    return not lexicon.together(own[:HALF], own[HALF:])
