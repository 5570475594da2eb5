"""What the genre says: sounds of characters, its words, what stands beside what.

The data files are derived by ``tests/tools/make_lexicon.py``, two are kept by hand; their headers
say from what.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from pathlib import Path

DATA = Path(__file__).parent / "data"
PAIR = 2
PHRASE = 4


class Lexicon:
    """What the genre says: sounds, words by sound, attested pairs, phrases.

    Each list is read from its file when it is first asked for: a report without a doubtful place
    asks for few of them.
    """

    @cached_property
    def spelled(self) -> dict[str, str]:
        """The characters of each syllable, without tones."""
        return dict(line.split(" ") for line in _lines("sounds.txt"))

    @cached_property
    def syllable(self) -> dict[str, str]:
        """The syllable of each known character."""
        return {char: name for name, chars in self.spelled.items() for char in chars}

    @cached_property
    def sound(self) -> dict[int, int]:
        """The sign of all that sound like a character, for ``str.translate``."""
        signs: dict[str, str] = {}
        for name in self.spelled:
            signs.setdefault(_fuzzy(name), chr(0xE000 + len(signs)))
        same = (signs[_fuzzy(name)] * len(chars) for name, chars in self.spelled.items())
        signed = str.maketrans("".join(self.spelled.values()), "".join(same))
        return {**signed, ord("\n"): ord("\n")}  # what has no sign is slow to pass over

    @cached_property
    def rank(self) -> dict[str, int]:
        """The words of the genre; 0 is the most frequent."""
        words = _lines("words.txt")
        return dict(zip(words, range(len(words)), strict=True))

    @cached_property
    def by_sound(self) -> dict[str, str]:
        """The words of the genre that sound alike, parted by blanks, the frequent first."""
        words = list(self.rank)
        return _by_key("\n".join(words).translate(self.sound).split("\n"), words)

    @cached_property
    def compounds(self) -> dict[str, str]:
        """Fixed compounds by the sound of their first four characters, parted by blanks."""
        words = _words("compounds.txt")
        return _by_key([word[:PHRASE].translate(self.sound) for word in words], words)

    @cached_property
    def after(self) -> dict[str, str]:
        """What stands behind a character in official text."""
        return _followers("pairs.txt")

    @cached_property
    def phrases(self) -> dict[str, str]:
        """The words that stand behind a word in the genre, parted by blanks."""
        return dict(line.split(" ", 1) for line in _lines("phrases.txt"))

    @cached_property
    def general(self) -> dict[str, str]:
        """Everyday words of two characters, by the first one."""
        return _followers("general.txt")

    @cached_property
    def official(self) -> dict[str, str]:
        """Words of two characters of official texts that this genre need not use, by the first.

        They are what stands there rightly, never what is meant.
        """
        official = _followers("official.txt")
        for word in _words("office.txt"):
            official[word[0]] = official.get(word[0], "") + word[1]
        return official

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
    return text[text.index("# |") :].split("\n")[1:-1]  # faster than splitlines


def _words(name: str) -> list[str]:
    return " ".join(_lines(name)).split()


def _followers(name: str) -> dict[str, str]:
    return {line[0]: line[1:] for line in _lines(name)}


def _fuzzy(syllable: str) -> str:
    """Merge what speakers and input methods mix up: zh/z, ch/c, sh/s, ng/n, l/n."""
    if syllable[1:2] == "h":
        syllable = syllable[0] + syllable[2:]
    if syllable.endswith("ng"):
        syllable = syllable[:-1]
    return "n" + syllable[1:] if syllable[0] == "l" else syllable


def _by_key(keys: list[str], words: list[str]) -> dict[str, str]:
    """File words under their keys, those of one key parted by blanks: lists take longer to make."""
    filed: dict[str, str] = {}
    for key, word in zip(keys, words, strict=True):
        filed[key] = f"{filed[key]} {word}" if key in filed else word
    return filed


@lru_cache(maxsize=1)
def load() -> Lexicon:
    """Give the lexicon that comes with the pack, one for all rules."""
    return Lexicon()
