"""Derive the data of the sound-alike rule from folders of clean official Chinese.

    python tests/tools/make_lexicon.py --general DIR [DIR ...] --reports DIR [DIR ...] --out DIR
                                       [--leave-out WORD ...]

``--general`` names folders of clean public official text (.md or .txt): statutes,
regulations and reports on the work of governments, tens of millions of characters.
``--reports`` names folders of annual reports of the genre itself (.txt). Nothing of the
text is kept: what is written are characters, words and pairs that many texts share.
A word of one report only is never taken over, so a single typing error cannot become
vocabulary. ``--leave-out`` drops every line of the input that holds one of the
words before anything is counted, which shows what the method knows without them.

Needs jieba, rjieba and pypinyin; the rule itself needs none of them.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator  # noqa: TC003
from itertools import pairwise
from pathlib import Path

import jieba
import rjieba
from pypinyin import Style, pinyin

HANZI = re.compile("[\u4e00-\u9fff]+")
CHAR_COUNT = 5  # characters rarer than this get no sound
PAIR_COUNT = 40  # two characters side by side count as attested from here on
WORD_COUNT = 300  # a word of the general text that may be "the word that was meant"
GENERAL_FREQ = 250  # by the segmenter's dictionary, of a word that is everyday language
PHRASE_COUNT = 100  # two words side by side in the general text
FOREIGN_RATIO = 0.15  # genre count by dictionary count: below, a word is foreign here
FOREIGN_FREQ = 30
FOREIGN_MOST = 330  # in the general text; what stands there more often is at home
REPORTS = 2  # a word or pair of the reports stands in at least so many of them
HOME_COUNT = 12  # in the general text, of a word of official Chinese
HOME_RATIO = 0.25  # genre count by dictionary count: from here on, a word is at home
LINKS = "的及和与或等"

NOTE = """\
# {title}
# Derived by tests/tools/make_lexicon.py from public official texts: statutes, regulations
# and local ordinances of the People's Republic of China (repository LawRefBook/Laws),
# reports on the work of governments (repository lawtext/gov) and annual disclosure
# reports. Such texts carry no copyright in China (Copyright Law, art. 5); only
# characters, words and pairs that many texts share are kept, no sentences.
# | {detail}
"""


def runs(folders: Iterable[Path], leave_out: list[str]) -> Iterator[tuple[str, str]]:
    """Give (file, run of Chinese characters) for every text below the folders."""
    for folder in folders:
        for path in sorted([*folder.rglob("*.md"), *folder.rglob("*.txt")]):
            text = path.read_text(encoding="utf-8", errors="replace")
            for match in HANZI.finditer(text):
                if not any(word in match.group() for word in leave_out):
                    yield str(path), match.group()


class Facts:
    """Counts of characters, pairs, words and phrases, by occurrence or by report."""

    def __init__(self) -> None:
        self.pairs: Counter[str] = Counter()
        self.words: Counter[str] = Counter()
        self.phrases: Counter[tuple[str, str]] = Counter()

    def add(self, run: str) -> None:
        """Count one run of Chinese characters."""
        self.pairs.update(map("".join, pairwise(run)))
        tokens = rjieba.cut(run, hmm=False)
        self.words.update(tokens)
        self.phrases.update(phrases(tokens))


def phrases(tokens: list[str]) -> Iterator[tuple[str, str]]:
    """Give the neighbouring words, also those that a single link character parts."""
    kept = [t for t in tokens if t not in LINKS]
    for left, right in pairwise(kept):
        if len(left) > 1 and len(right) > 1:
            yield left, right


def general_facts(folders: list[Path], leave_out: list[str]) -> Facts:
    """Count the general text by occurrence."""
    facts = Facts()
    for _, run in runs(folders, leave_out):
        facts.add(run)
    return facts


def report_facts(folders: list[Path], leave_out: list[str]) -> Facts:
    """Count the genre's own reports: in how many of them a fact stands."""
    single: dict[str, Facts] = defaultdict(Facts)
    for path, run in runs(folders, leave_out):
        single[path].add(run)
    facts = Facts()
    for one in single.values():
        facts.pairs.update(one.pairs.keys())
        facts.words.update(one.words.keys())
        facts.phrases.update(one.phrases.keys())
    return facts


def foreign(general: Facts, reports: Facts) -> set[str]:
    """Words of the dictionary that official text hardly ever uses."""
    out = set()
    for word, freq in jieba.dt.FREQ.items():
        rare = general.pairs[word] < min(FOREIGN_MOST, FOREIGN_RATIO * freq)
        if len(word) == 2 and freq >= FOREIGN_FREQ and rare and reports.pairs[word] < REPORTS:
            out.add(word)
    return out


def official(general: Facts, words: list[str], known: set[str]) -> Iterator[str]:
    """Give the words that official text uses about as often as the dictionary foretells."""
    taken = set(words)
    for word, freq in jieba.dt.FREQ.items():
        often = general.words[word] >= max(HOME_COUNT, HOME_RATIO * freq)
        if len(word) == 2 and freq and often and word not in taken and set(word) <= known:
            yield word


def everyday(known: set[str]) -> Iterator[str]:
    """Give the frequent words of the general dictionary."""
    for word, freq in jieba.dt.FREQ.items():
        if len(word) == 2 and freq >= GENERAL_FREQ and set(word) <= known:
            yield word


def is_word(word: str) -> bool:
    """Tell whether a token can be a word that was meant."""
    return 2 <= len(word) <= 4 and HANZI.fullmatch(word) is not None


def choose_words(general: Facts, reports: Facts) -> list[str]:
    """Choose the words of the genre, the most frequent first."""
    rank = Counter({w: c for w, c in general.words.items() if is_word(w) and c >= WORD_COUNT})
    for word, count in reports.words.items():
        if is_word(word) and count >= REPORTS:
            rank[word] = max(rank[word], general.words[word]) + 2000 * count
    return [word for word, _ in sorted(rank.items(), key=lambda item: (-item[1], item[0]))]


def grouped(pairs: Iterable[str]) -> list[str]:
    """Write pairs shorter: each first character once, with all that follow it."""
    out: dict[str, str] = defaultdict(str)
    for pair in sorted(pairs):
        out[pair[0]] += pair[1]
    return [first + rest for first, rest in out.items()]


def choose_pairs(general: Facts, reports: Facts, words: list[str]) -> list[str]:
    """Choose the attested pairs."""
    kept = {pair for pair, count in general.pairs.items() if count >= PAIR_COUNT}
    kept -= foreign(general, reports)
    kept |= {pair for pair, count in reports.pairs.items() if count >= REPORTS}
    kept |= {word[i : i + 2] for word in words for i in range(len(word) - 1)}
    return grouped(kept)


def choose_phrases(general: Facts, reports: Facts, words: list[str]) -> dict[str, list[str]]:
    """Choose the pairs of neighbouring words: first word -> the words that may follow."""
    known = set(words)
    kept = {p for p, count in general.phrases.items() if count >= PHRASE_COUNT}
    kept |= set(reports.phrases)
    out: dict[str, list[str]] = defaultdict(list)
    for left, right in sorted(kept):
        if left in known and right in known:
            out[left].append(right)
    return out


def sounds(characters: Iterable[str]) -> dict[str, str]:
    """Give the characters of every toneless syllable, the usual reading only."""
    out: dict[str, str] = defaultdict(str)
    for char in sorted(characters):
        out[pinyin(char, style=Style.NORMAL)[0][0].replace("ü", "v")] += char
    return out


def write(path: Path, title: str, detail: str, lines: Iterable[str]) -> None:
    """Write one data file with its header."""
    path.parent.mkdir(parents=True, exist_ok=True)
    head = NOTE.format(title=title, detail=detail)
    path.write_text(head + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def main() -> None:
    """Read the folders, count, choose and write the six data files."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--general", nargs="+", type=Path, required=True)
    parser.add_argument("--reports", nargs="*", type=Path, default=[])
    parser.add_argument("--leave-out", nargs="*", default=[])
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    jieba.initialize()
    general = general_facts(args.general, args.leave_out)
    reports = report_facts(args.reports, args.leave_out)
    chars: Counter[str] = Counter()
    for pair, count in general.pairs.items():
        chars[pair[0]] += count
    known = {c for c, n in chars.items() if n >= CHAR_COUNT} | {p[0] for p in reports.pairs}
    words = choose_words(general, reports)
    save(args.out, known, words, general, reports)


def save(out: Path, known: set[str], words: list[str], general: Facts, reports: Facts) -> None:
    """Write the six files."""
    syllables = sorted(sounds(known).items())
    write(
        out / "sounds.txt",
        "Toneless syllables and the characters that sound so (usual reading, from pypinyin).",
        "One line a syllable: syllable, space, characters.",
        (f"{s} {c}" for s, c in syllables),
    )
    write(
        out / "words.txt",
        "Words of the genre, the most frequent first.",
        "One word a line.",
        words,
    )
    write(
        out / "pairs.txt",
        "Characters that stand side by side in official text.",
        "One line a character: the character, then every character seen after it.",
        choose_pairs(general, reports, words),
    )
    write(
        out / "general.txt",
        "Everyday words of two characters, quoted from the general dictionary of jieba (MIT).",
        "One line a character: the character, then every second character of such a word.",
        grouped(everyday(known)),
    )
    write(
        out / "official.txt",
        "Other words of two characters that are at home in official text.",
        "One line a character: the character, then every second character of such a word.",
        grouped(official(general, words, known)),
    )
    followers = choose_phrases(general, reports, words)
    write(
        out / "phrases.txt",
        "Words that stand side by side in official text, a single link character apart or not.",
        "One line a word: the word, then every word seen after it.",
        (" ".join([first, *rest]) for first, rest in sorted(followers.items())),
    )


if __name__ == "__main__":
    main()
