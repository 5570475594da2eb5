"""Words of the genre replaced by words that sound alike: 收费及见面 for 收费及减免.

The text is laid over a same-length string of sounds, so that one dictionary look-up per
place finds every word of the genre that sounds like what stands there. What stands there is
suspect where its characters do not stand side by side in official text (a *gap*), or where
only the other word goes with both neighbouring words. A suspect speaks only if the other
word closes every gap, and if the segmenter cuts the text at the same two places before and
after the change. Quoted text and titles are the caller's to skip.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import product
from pathlib import Path
from typing import NamedTuple

Cut = Callable[[str], list[str]]
DATA = Path(__file__).parent / "data"
FIGURES = frozenset("一二三四五六七八九十")
LIGHT = FIGURES.union("是在有和与及或的了由从向对以将等各并为共该此其也都不") - {"一"}
VARIANTS = frozenset({"其它"})  # accepted spellings, other rules' matter
LINKS = "的及和与或等、"  # one of these may part two words that go together
REACH = 12  # characters given to the segmenter on either side
TOP = 3000  # words frequent enough to be meant without a known neighbour
NEXT = 1000  # the same, where only one gap shows
SURE = 6  # score of a neighbour and the very same syllables: enough against a real word
SPARSE = 30  # characters that a character of narrow use goes before, at most
COMMON = 12  # characters that a common character goes before
CERTAIN = 600  # the same, where a real word stands in its place
CORE = 250  # words so frequent that a foreign word between two of them is suspect
PLACE = "省市县区镇乡村街路州旗湾岛河湖山"


class SoundAlike(NamedTuple):
    """A word that sounds like the one that was meant, in code points of the text."""

    start: int
    end: int
    wrong: str
    right: str
    phrase: str


class Guess(NamedTuple):
    """A reading of ``text[start:end]`` as ``word``, the better the greater the score."""

    score: int
    start: int
    end: int
    word: str


class Lexicon(NamedTuple):
    """What the genre says: sounds, words by sound, attested pairs, phrases."""

    sound: dict[int, str]
    syllable: dict[str, str]
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

        after = {
            a: "".join(b for b in rest if bare(a + b)) for a, rest in self.after.items()
        }
        phrases = {
            a: " " + "".join(f"{b} " for b in rest.split() if bare(a + b))
            for a, rest in self.phrases.items()
        }
        known = [word for word in self.rank if bare(word)]
        ranks, index = _index(known, self.sound)
        return Lexicon(self.sound, self.syllable, ranks, index, after, phrases, self.general)

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
    classes: dict[str, str] = {}
    for line in _lines("sounds.txt"):
        name, _, chars = line.partition(" ")
        mark = classes.setdefault(_fuzzy(name), chr(0xE000 + len(classes)))
        sound.update(dict.fromkeys(map(ord, chars), mark))
        syllable.update(dict.fromkeys(chars, name))
    rank, index = _index(_lines("words.txt"), sound)
    after = {line[0]: line[1:] for line in _lines("pairs.txt")}
    phrases = {}
    for line in _lines("phrases.txt"):
        first, _, rest = line.partition(" ")
        phrases[first] = f" {rest} "
    general = {line[0]: line[1:] for line in _lines("general.txt")}
    return Lexicon(sound, syllable, rank, index, after, phrases, general)


def sound_alikes(text: str, cut: Cut, lexicon: Lexicon) -> Iterator[SoundAlike]:
    """Give the words of a text that stand for words of the genre that sound like them."""
    guesses = [*_listed(text, lexicon), *_unlisted(text, cut, lexicon)]
    taken: set[int] = set()
    found: list[SoundAlike] = []
    for guess in sorted(guesses, key=lambda g: (-g.score, g.start - g.end, g.start)):
        span = range(guess.start, guess.end)
        if taken.isdisjoint(span) and _bounded(text, guess, cut, lexicon):
            taken.update(span)
            found.append(_report(text, guess))
    yield from sorted(found)


def _report(text: str, guess: Guess) -> SoundAlike:
    """Shape a guess as a finding, with a little of the text round it."""
    _, start, end, word = guess
    phrase = text[max(0, start - 4) : start] + word + text[end : end + 4]
    return SoundAlike(start, end, text[start:end], word, phrase)


def _listed(text: str, lexicon: Lexicon) -> Iterator[Guess]:
    """Give the places that sound like a word of the genre and may stand for it."""
    sound = text.translate(lexicon.sound)
    known, index, rank = lexicon.syllable, lexicon.by_sound, lexicon.rank
    for at, char in enumerate(text):
        if char not in known:
            continue
        for size in (2, 3, 4):
            words = index.get(sound[at : at + size])
            if words is None:
                continue
            own = text[at : at + size]
            if words[0] == own and len(words) == 1:
                continue
            for word in words:
                if word != own:
                    score = _score(text, at, word, lexicon, own in rank)
                    if score > 0:
                        yield Guess(score, at, at + size, word)


def _score(text: str, start: int, word: str, lexicon: Lexicon, native: bool) -> int:
    """Weigh one word against what stands in the text; 0 is "leave it"."""
    end = start + len(word)
    left, right = text[max(0, start - 1) : start], text[end : end + 1]
    own = text[start:end]
    if own in VARIANTS or not _heavy(own, word):
        return 0
    before, after = _gaps(left + own + right, left + word + right, lexicon)
    before = 0 if native else before
    support = _support(text, start, end, word, lexicon)
    if not support and (after or not before):
        return 0
    if not before and len(word) == 3:
        return 0
    support -= _support(text, start, end, own, lexicon)
    exact = all(map(_same(lexicon), own, word))
    if not before:
        core = exact and not native and lexicon.rank[word] < NEXT and LIGHT.isdisjoint(own)
        return support if support > 1 or (support > 0 and core) else 0
    if support > 0:
        return 4 * support + 2 * exact + (before > 1)
    before -= after
    return before if exact and _plain(text, start, word, before, lexicon) else 0


def _gaps(stands: str, meant: str, lexicon: Lexicon) -> tuple[int, int]:
    """Count the gaps that a change closes and those that it opens."""
    pairs = [*zip(stands, stands[1:], meant, meant[1:], strict=False)]
    changed = [(a, b, c, d) for a, b, c, d in pairs if (a, b) != (c, d)]
    closed = sum(lexicon.gap(a, b) for a, b, _, _ in changed)
    return closed, sum(lexicon.gap(c, d) for _, _, c, d in changed)


def _heavy(own: str, word: str) -> bool:
    """Tell whether more than a function word or a figure stands in another's place."""
    if len(own) == 2:
        return not LIGHT.issuperset(own)
    light = FIGURES if len(own) == 4 else LIGHT
    swaps = [(a, b) for a, b in zip(own, word, strict=True) if a != b]
    return not any(a in light and (b in light or light is LIGHT) for a, b in swaps)


def _same(lexicon: Lexicon) -> Callable[[str, str], bool]:
    """Give the test whether two characters share their syllable."""
    of = lexicon.syllable
    return lambda a, b: of.get(a) == of.get(b)


def _plain(text: str, start: int, word: str, before: int, lexicon: Lexicon) -> bool:
    """Tell whether a word may be meant without a known neighbour beside it."""
    end = start + len(word)
    if text[end : end + 1] in tuple(PLACE) or text.count(text[start:end]) > 2:
        return False
    return len(word) > 2 or lexicon.rank[word] < (TOP if before > 1 else NEXT)


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
    score, start, end, word = guess
    head = text[max(0, start - REACH) : start]
    tail = text[end : end + REACH]
    ends = {len(head), len(head) + end - start}
    span = range(min(ends), max(ends) + 1)
    own = text[start:end]
    stands = _cuts(cut, head + own + tail).intersection(span)
    if not ends <= stands or ends != _cuts(cut, head + word + tail).intersection(span):
        return False
    sure = score >= SURE or (1 < score < 4 and lexicon.rank[word] < CERTAIN)
    return stands != ends or own in lexicon.rank or sure


def _cuts(cut: Cut, text: str) -> set[int]:
    """Give the places where the segmenter cuts."""
    places, at = {0}, 0
    for token in cut(text):
        at += len(token)
        places.add(at)
    return places


def _unlisted(text: str, cut: Cut, lexicon: Lexicon) -> Iterator[Guess]:
    """Give readings from the general dictionary, where no word of the genre may fit.

    Two shapes are suspect enough: a word foreign to the genre squeezed between two of its
    core words, and a character that goes neither with the one before nor the one after.
    """
    for at in range(2, len(text) - 2):
        pair = text[at : at + 2]
        if not lexicon.gap(pair[0], pair[1]) or text.count(pair) > 1:
            continue
        if _core(text, at, at + 2, lexicon):
            words = _general(pair, cut, lexicon)
        elif lexicon.gap(pair[1], text[at + 2]) and _alone(text, at, cut, lexicon):
            words = _spelled(pair, cut, lexicon)
        else:
            continue
        for word in _best(text, at, words, lexicon):
            yield Guess(SURE, at, at + 2, word)


def _core(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Tell whether core words of the genre stand on both sides."""
    rank = lexicon.rank
    if text[start - 1] in LINKS[:-1]:
        start -= 1
    left = any(rank.get(text[max(0, start - n) : start], CORE) < CORE for n in (2, 3))
    return left and any(rank.get(text[end : end + n], CORE) < CORE for n in (2, 3))


def _alone(text: str, at: int, cut: Cut, lexicon: Lexicon) -> bool:
    """Tell whether three characters behind a word of the genre belong to no word at all."""
    rank, three = lexicon.rank, text[at : at + 3]
    if len(lexicon.after.get(three[1], "")) > SPARSE:
        return False
    if text[at - 2 : at] not in rank or any(text[at + 2 : at + n] in rank for n in (4, 5, 6)):
        return False
    return len(cut(three)) == len(three)


def _general(pair: str, cut: Cut, lexicon: Lexicon) -> list[str]:
    """Give the frequent general words that sound like a word foreign to the genre."""
    if cut(pair) != [pair]:
        return []
    for near in (False, True):
        spelled = product(_alike(pair[0], near, lexicon), _alike(pair[1], near, lexicon))
        words = [a + b for a, b in spelled if b in lexicon.general.get(a, "") and a + b != pair]
        words = [w for w in words if _common(w, lexicon) and (not near or _shares(w, pair))]
        if words:
            return words
    return []


def _common(word: str, lexicon: Lexicon) -> bool:
    """Tell whether the characters of a word go with many others in official text."""
    return all(len(lexicon.after.get(char, "")) > COMMON for char in word)


def _shares(word: str, pair: str) -> bool:
    """Tell whether one character of a pair stays as it is."""
    return word[0] == pair[0] or word[1] == pair[1]


def _spelled(pair: str, cut: Cut, lexicon: Lexicon) -> list[str]:
    """Give the segmenter's words that begin like a pair and sound like it."""
    words = (pair[0] + b for b in _alike(pair[1], False, lexicon) if b != pair[1])
    return [token for token in cut("。".join(words)) if len(token) == 2]


def _alike(char: str, near: bool, lexicon: Lexicon) -> list[str]:
    """Give the characters of the same syllable, or also of one a letter longer or shorter."""
    name = lexicon.syllable[char]
    return [c for c, s in lexicon.syllable.items() if s == name or (near and _slip(s, name))]


def _slip(one: str, other: str) -> bool:
    """Tell whether two syllables differ by one letter too many, the first letter apart."""
    short, long = sorted((one, other), key=len)
    cuts = (long[:at] + long[at + 1 :] for at in range(1, len(long)))
    return len(long) == len(short) + 1 and short in cuts


def _best(text: str, at: int, words: list[str], lexicon: Lexicon) -> list[str]:
    """Give the word that leaves the fewest gaps, of characters with the widest use."""

    def weight(word: str) -> tuple[int, int]:
        gaps = lexicon.gaps(text[at - 1] + word[0]) + lexicon.gaps(word[1] + text[at + 2])
        return gaps, -min(len(lexicon.after.get(char, "")) for char in word)

    return sorted(set(words), key=weight)[:1]
