"""What the method says of planted sound-alikes, word for word: a change of it is seen in review.

After an intended change: ``python tests/wording/test_sound_alikes_said.py`` writes it anew, of the
same texts.
"""

from __future__ import annotations

from pathlib import Path

from gilint import words
from gilint_wording._homophones import load, sound_alikes

KEPT = Path(__file__).parent.parent / "data" / "sound-alikes.txt"


def said(text: str) -> str:
    """One text with what is found in it."""
    spots = sound_alikes(text, lambda part: words.cut(part, guess=False), load())
    told = [
        f"    {spot.start}-{spot.end} {spot.wrong}→{spot.right} {spot.phrase}"
        f"{' sure' if spot.sure else ''}{' alone' if spot.alone else ''}"
        for spot in spots
    ]
    return "\n".join([text, *told])


def page(kept: str) -> str:
    """The kept page as it would be written now."""
    texts = (line for line in kept.splitlines() if line and line[0] != " ")
    return "\n".join(map(said, texts)) + "\n"


def test_what_is_said_of_planted_sound_alikes() -> None:
    kept = KEPT.read_text("utf-8")
    assert page(kept) == kept


if __name__ == "__main__":
    KEPT.write_text(page(KEPT.read_text("utf-8")), "utf-8")
