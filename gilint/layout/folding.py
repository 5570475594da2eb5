"""One character for its many variants, so that rules need not know them.

Folding never changes the number of characters: offsets stay what they are.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from gilint.patterns import lazy

_HALF = {0xFF01 + i: 0x21 + i for i in range(94)}
_FULL = str.maketrans("()，", "（），")
_SPACES = dict.fromkeys(
    [0x09, 0x0B, 0x0C, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], 0x20
)
_MARKS = str.maketrans("（）〈〉○●〜﹝﹞❲❳％．－", "（）〈〉〇●～〔〕〔〕%.-")
_KEPT = "！（），：；？～"
_RADICALS = {
    code: ord(folded)
    for code in range(0x2F00, 0x2FD6)
    if len(folded := unicodedata.normalize("NFKC", chr(code))) == 1
}
_TABLE = {
    **{code: half for code, half in _HALF.items() if chr(code) not in _KEPT},
    **_SPACES,
    **_MARKS,
    **_RADICALS,
    **_FULL,
    ord("~"): ord("～"),
}
_VARIANTS = {chr(code): chr(sign) for code, sign in _TABLE.items() if code != sign}
"""No replacement is itself a variant, so that their order does not matter."""
_MARK = lazy(r"(?<![0-9A-Za-z/\\])[,;:!?]|[,;:!?](?![0-9A-Za-z/\\])")
_MARKUP = lazy(
    r"^ *(?:#{1,6}|>|[*+-])(?= +[^ \d])|(?<![*])[*]{2}(?![*])|<[!！]--(?:[^-]|-(?!->))*-->",
    re.MULTILINE,
)
_WIDE = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？"}

_SHORT = 40

ZERO_WIDTH = "\u00ad\u200b\u200c\u200d\u2060\ufeff"


def fold(text: str) -> str:
    """The text with one character for its variants, same length.

    Digits, letters, ``%``, ``.`` and ``-`` become half-width, blanks U+0020, brackets and
    the marks ``, ; : ! ?`` full-width (the marks only where they stand in Chinese text: not
    in 9:00 or in addresses), ○ becomes 〇, small hexagonal brackets 〔〕, radicals the
    characters that they look like.
    """
    return _short(text) if len(text) < _SHORT else _folded(text)


def _folded(text: str) -> str:
    folded = text
    for sign in _VARIANTS.keys() & set(text):  # a few at most; ``str.translate`` asks for each
        folded = folded.replace(sign, _VARIANTS[sign])
    return _MARK.sub(lambda mark: _WIDE[mark[0]], folded)


_short = lru_cache(maxsize=4096)(_folded)
"""Headings, labels and cells come again and again."""


def without_markup(folded: str) -> str:
    """Blanks in the place of Markdown's own signs (``#``, ``>``, ``-``, ``**``) and comments.

    They are blanked in plain text too: where they were left in, headings must still be seen.
    """
    if not any(sign in folded for sign in ("# ", "**", "- ", "* ", "> ", "<！--", "<!--")):
        return folded
    return _MARKUP.sub(lambda markup: re.sub("[^\r\n]", " ", markup[0]), folded)
