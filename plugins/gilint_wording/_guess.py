"""What the two searches for sound-alikes share: guesses, their evidence, the measures."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ._lexicon import Lexicon

Cut = Callable[[str], list[str]]
FIGURES = frozenset("一二三四五六七八九十")
LIGHT = FIGURES.union("是在有和与及或的了由从向对以将等各并为共该此其也都不") - {"一"}
FUNCTION = LIGHT.union("我本其全种个第上下中前后又再")
WHOSE = "全我本各该"  # words of whose and where: another rule's matter
VARIANTS = frozenset({"其它"})  # accepted spellings, other rules' matter
LINKS = "的及和与或等、"  # one of these may part two words that go together
REACH = 12  # characters given to the segmenter on either side
PAIR, TRIPLE, PHRASE = 2, 3, 4  # sizes of words
NEXT = 1000  # words frequent enough to be meant with a neighbour on one side, without a gap
OFTEN = 2  # what a text says more often than this is no slip
NEIGHBOUR = 4  # score of a word of the genre on one side that goes with the word meant
SURE = 6  # score of a neighbour and the very same syllables: enough against a real word
SPARSE = 30  # characters that a character of narrow use goes before, at most
COMMON = 12  # characters that a common character goes before
CERTAIN = 600  # words frequent enough to stand in a real word's place on few gaps
CORE = 250  # words so frequent that a foreign word between two of them is suspect
PLACE = "省市县区镇乡村街路州旗湾岛河湖山"
ADVERBS = frozenset("只仅才曾另每凡约超逾满未没应须可能会要需均皆再又还也先常多少勿请就即便已将拟")
VERBS = frozenset(
    "发收送办答看查找问听说写打印贴挂放设建开关用取拿给交报转调派定选改换补加减增删列标填录审批签盖管抓"
    "做走跑来去回进出编缴售借种养修停赴达到获供租买卖付投住学教讲读记算量测拆搬运装拍传存扩退还评"
)
SUFFIXES = frozenset(
    "型性刑级界化式类者员率度量线点站区带圈法权课科股部局厅处室所院校厂队组团市省州县乡镇村"
)
FREE = FUNCTION.union(PLACE, "至去时谁每只仅曾另及于自从被把让使由因如若则而且并之其")

WORDS = FREE.union(ADVERBS, "现")  # characters that are words by themselves


class Guess(NamedTuple):
    """A reading of ``text[start:end]`` as ``word``, the better the greater the score."""

    score: int
    start: int
    end: int
    word: str
    alone: bool = True
    """No other word would fit as well."""


def gaps(stands: str, meant: str, lexicon: Lexicon) -> tuple[int, int]:
    """Count the gaps that a change closes and those that it opens."""
    pairs = [*zip(stands, stands[1:], meant, meant[1:], strict=False)]
    changed = [(a, b, c, d) for a, b, c, d in pairs if (a, b) != (c, d)]
    closed = sum(lexicon.gap(a, b) for a, b, _, _ in changed)
    return closed, sum(lexicon.gap(c, d) for _, _, c, d in changed)


def is_general(own: str, lexicon: Lexicon) -> bool:
    """Tell whether two characters are a word of the general dictionary."""
    return len(own) == PAIR and own[1] in lexicon.general.get(own[0], "")
