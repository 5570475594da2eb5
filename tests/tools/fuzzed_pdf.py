"""PDF files as no program writes them: bytes, numbers and operators of their pages changed."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from breaking import broken
from making import pdf_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random


def case(chance: Random) -> tuple[str, bytes]:
    """A PDF file, or what was one."""
    data = _whole(chance.choice((1, 1, 2)), ruled=chance.random() < 0.7)
    for _ in range(chance.choice((0, 1, 1, 3, 10))):
        data = chance.choice(BREAKS)(data, chance)
    return "a.pdf", data


@cache
def _whole(pages: int, *, ruled: bool) -> bytes:
    return pdf_file(pages, ruled=ruled, packed=False)


_NUMBER = re.compile(rb"(?<=[ \[\n])-?\d+(?:\.\d+)?(?=[ \]\n])")
_NUMBERS = (
    b"0",
    b"-1",
    b"1",
    b"0.0001",
    b"99999999",
    b"-99999",
    b"1e5",
    b"nan",
    b"12",
    b"595",
    b"",
)
_LINE = re.compile(rb"[^\n]{1,200}\n")
_WORDS = (
    *(
        b"q\n",
        b"Q\n",
        b"BT\n",
        b"ET\n",
        b"1 0 0 -1 0 0 cm\n",
        b"0 1 -1 0 0 0 cm\n",
        b"0 0 0 0 0 0 cm\n",
    ),
    *(
        b"3 Tr\n",
        b"0 Tz\n",
        b"100 Tc\n",
        b"-50 Tw\n",
        b"/F9 12 Tf\n",
        b"/F1 0 Tf\n",
        b"/F1 -9 Tf\n",
        b"T*\n",
    ),
    *(
        b"(x) Tj\n",
        b"<FFFF> Tj\n",
        b"0 0 595 842 re f\n",
        b"0 0 m 0 0 l S\n",
        b"1 0 0 1 9e9 0 Tm\n",
        b"endstream\n",
    ),
    *(
        b"<< /Rotate 90 >>\n",
        b"/MediaBox [0 0 0 0]\n",
        b"endobj\n",
        b"BI ID EI\n",
        b"/X Do\n",
        b"n\n",
        b"W n\n",
    ),
)


def _number(data: bytes, chance: Random) -> bytes:
    one = _one(_NUMBER, data, chance)
    return (
        data if one is None else data[: one.start()] + chance.choice(_NUMBERS) + data[one.end() :]
    )


def _word(data: bytes, chance: Random) -> bytes:
    one = _one(_LINE, data, chance)
    at = one.end() if one else 0
    return data[:at] + chance.choice(_WORDS) * chance.choice((1, 1, 1, 40)) + data[at:]


def _line(data: bytes, chance: Random) -> bytes:
    """A line gone, doubled, or in another's place."""
    one, other = (_one(_LINE, data, chance) for _ in range(2))
    if one is None or other is None:
        return data
    return data[: one.start()] + chance.choice((b"", one[0] * 2, other[0])) + data[one.end() :]


def _one(pattern: re.Pattern[bytes], data: bytes, chance: Random) -> re.Match[bytes] | None:
    """A match somewhere, mostly near the pages."""
    top = len(data) if chance.random() < 0.3 else min(len(data), 8000)
    return pattern.search(data, chance.randrange(top + 1))


BREAKS: tuple[Callable[[bytes, Random], bytes], ...] = (*(_number, _number, _word, _line, broken),)
