"""What the genre says: sounds of characters, its words, what stands beside what.

The data files are derived by ``tests/tools/make_lexicon.py``, two are kept by hand; their headers
say from what.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

DATA = Path(__file__).parent / "data"
PAIR = 2
PHRASE = 4


class Lexicon(NamedTuple):
    """What the genre says: sounds, words by sound, attested pairs, phrases.

    ``official`` are words of official Chinese that this genre need not use: what stands there
    rightly, never what is meant. ``compounds`` are fixed ones, by the sound of their first four.
    """

    sound: dict[int, int]
    syllable: dict[str, str]
    spelled: dict[str, str]
    rank: dict[str, int]
    by_sound: dict[str, str]
    after: dict[str, str]
    phrases: dict[str, str]
    general: dict[str, str]
    official: dict[str, str]
    compounds: dict[str, str]

    def without(self, *words: str) -> Lexicon:
        """Give the same lexicon less every entry that contains one of the words.

        ``general`` stays: it quotes the segmenter's dictionary and knows nothing of the genre.
        What is left out is still a word of official Chinese.
        """

        def bare(entry: str) -> bool:
            return not any(word in entry for word in words)

        after = {a: "".join(b for b in rest if bare(a + b)) for a, rest in self.after.items()}
        phrases = {
            a: " ".join(b for b in rest.split() if bare(a + b))
            for a, rest in self.phrases.items()
            if bare(a)
        }
        known = [word for word in self.rank if bare(word)]
        ranks, index = _index(known, self.sound)
        official = _added(dict(self.official), self.rank.keys() - ranks.keys())
        kept = {key: " ".join(filter(bare, same.split())) for key, same in self.compounds.items()}
        return Lexicon(
            *(self.sound, self.syllable, self.spelled, ranks, index, after, phrases),
            *(self.general, official, kept),
        )

    def gap(self, left: str, right: str) -> bool:
        """Tell whether two known characters never stand side by side."""
        known = self.syllable
        return left in known and right in known and right not in self.after.get(left, "")

    def at_home(self, word: str) -> bool:
        """Tell whether a word is one of the genre or of other official texts."""
        return word in self.rank or self.is_official(word)

    def is_official(self, word: str) -> bool:
        """Tell whether two characters are a word of official texts that the genre may lack."""
        return len(word) == PAIR and word[1] in self.official.get(word[0], "")

    def gaps(self, text: str) -> int:
        """Count the gaps of a short piece of text."""
        return sum(map(self.gap, text, text[1:]))

    def together(self, left: str, right: str) -> bool:
        """Tell whether two words stand side by side in the genre."""
        return left in self.phrases and f" {right} " in f" {self.phrases[left]} "


def _lines(name: str) -> list[str]:
    """Read one data file without its header."""
    text = (DATA / name).read_bytes().decode()  # faster than reading text
    return text[text.index("# |") :].splitlines()[1:]


def _fuzzy(syllable: str) -> str:
    """Merge what speakers and input methods mix up: zh/z, ch/c, sh/s, ng/n, l/n."""
    if syllable[1:2] == "h":
        syllable = syllable[0] + syllable[2:]
    if syllable.endswith("ng"):
        syllable = syllable[:-1]
    return "n" + syllable[1:] if syllable[0] == "l" else syllable


def _classes(spelled: dict[str, str]) -> dict[int, int]:
    """Give each character the sign of all that sound alike, for ``str.translate``."""
    signs: dict[str, str] = {}
    for name in spelled:
        signs.setdefault(_fuzzy(name), chr(0xE000 + len(signs)))
    same = (signs[_fuzzy(name)] * len(chars) for name, chars in spelled.items())
    return str.maketrans("".join(spelled.values()), "".join(same))


def _index(words: list[str], sound: dict[int, int]) -> tuple[dict[str, int], dict[str, str]]:
    """Give the words' ranks, and the words by sound, parted by blanks: lists load slowly."""
    keys = "\n".join(words).translate(sound).split("\n")
    index = dict(zip(keys, words, strict=True))
    earlier = [(key, word) for key, word in zip(keys, words, strict=True) if index[key] != word]
    for key, word in reversed(earlier):
        index[key] = f"{word} {index[key]}"
    return dict(zip(words, range(len(words)), strict=True)), index


def _added(followers: dict[str, str], words: Iterable[str]) -> dict[str, str]:
    """Add words of two characters to those that are filed under their first one."""
    for word in words:
        if len(word) == PAIR:
            followers[word[0]] = followers.get(word[0], "") + word[1]
    return followers


@lru_cache(maxsize=1)
def load() -> Lexicon:
    """Read the data files, once."""
    spelled = dict(line.split(" ") for line in _lines("sounds.txt"))
    syllable = {char: name for name, chars in spelled.items() for char in chars}
    sound = _classes(spelled)
    rank, index = _index(_lines("words.txt"), sound)
    after = {line[0]: line[1:] for line in _lines("pairs.txt")}
    phrases = dict(line.split(" ", 1) for line in _lines("phrases.txt"))
    general = {line[0]: line[1:] for line in _lines("general.txt")}
    official = {line[0]: line[1:] for line in _lines("official.txt")}
    _added(official, " ".join(_lines("office.txt")).split())
    compounds: dict[str, str] = {}
    for word in " ".join(_lines("compounds.txt")).split():
        key = word[:PHRASE].translate(sound)
        compounds[key] = f"{compounds[key]} {word}" if key in compounds else word
    return Lexicon(
        *(sound, syllable, spelled, rank, index, after, phrases, general),
        *(official, compounds),
    )
