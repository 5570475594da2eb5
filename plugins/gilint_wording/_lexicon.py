"""What the genre says: sounds of characters, its words, what stands beside what.

The data files are derived by ``tests/tools/make_lexicon.py``; their headers say from what.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

DATA = Path(__file__).parent / "data"


class Lexicon(NamedTuple):
    """What the genre says: sounds, words by sound, attested pairs, phrases."""

    sound: dict[int, str]
    syllable: dict[str, str]
    spelled: dict[str, str]
    rank: dict[str, int]
    by_sound: dict[str, list[str]]
    after: dict[str, str]
    phrases: dict[str, str]
    general: dict[str, str]

    def without(self, *words: str) -> Lexicon:
        """Give the same lexicon less every entry that contains one of the words.

        ``general`` stays: it quotes the segmenter's dictionary and knows nothing of the genre.
        """

        def bare(entry: str) -> bool:
            return not any(word in entry for word in words)

        after = {a: "".join(b for b in rest if bare(a + b)) for a, rest in self.after.items()}
        phrases = {
            a: " " + "".join(f"{b} " for b in rest.split() if bare(a + b))
            for a, rest in self.phrases.items()
            if bare(a)
        }
        known = [word for word in self.rank if bare(word)]
        ranks, index = _index(known, self.sound)
        return self._replace(rank=ranks, by_sound=index, after=after, phrases=phrases)

    def gap(self, left: str, right: str) -> bool:
        """Tell whether two known characters never stand side by side."""
        known = self.syllable
        return left in known and right in known and right not in self.after.get(left, "")

    def gaps(self, text: str) -> int:
        """Count the gaps of a short piece of text."""
        return sum(map(self.gap, text, text[1:]))

    def together(self, left: str, right: str) -> bool:
        """Tell whether two words stand side by side in the genre."""
        return f" {right} " in self.phrases.get(left, "")


def _lines(name: str) -> list[str]:
    """Read one data file without its header."""
    text = (DATA / name).read_text(encoding="utf-8")
    return text[text.rindex("# |") :].split("\n")[1:-1]


def _fuzzy(syllable: str) -> str:
    """Merge what speakers and input methods mix up: zh/z, ch/c, sh/s, ng/n, l/n."""
    if syllable[1:2] == "h":
        syllable = syllable[0] + syllable[2:]
    if syllable.endswith("ng"):
        syllable = syllable[:-1]
    return "n" + syllable[1:] if syllable[0] == "l" else syllable


def _index(words: list[str], sound: dict[int, str]) -> tuple[dict[str, int], dict[str, list[str]]]:
    """Give the words' ranks and the words by sound."""
    index: dict[str, list[str]] = {}
    for word, key in zip(words, "\n".join(words).translate(sound).split("\n"), strict=True):
        index.setdefault(key, []).append(word)
    return {word: at for at, word in enumerate(words)}, index


@lru_cache(maxsize=1)
def load() -> Lexicon:
    """Read the data files, once."""
    sound: dict[int, str] = {}
    syllable: dict[str, str] = {}
    spelled: dict[str, str] = {}
    classes: dict[str, str] = {}
    for line in _lines("sounds.txt"):
        name, _, chars = line.partition(" ")
        mark = classes.setdefault(_fuzzy(name), chr(0xE000 + len(classes)))
        sound.update(dict.fromkeys(map(ord, chars), mark))
        syllable.update(dict.fromkeys(chars, name))
        spelled[name] = chars
    rank, index = _index(_lines("words.txt"), sound)
    after = {line[0]: line[1:] for line in _lines("pairs.txt")}
    phrases = {}
    for line in _lines("phrases.txt"):
        first, _, rest = line.partition(" ")
        phrases[first] = f" {rest} "
    general = {line[0]: line[1:] for line in _lines("general.txt")}
    return Lexicon(sound, syllable, spelled, rank, index, after, phrases, general)
