"""Texts that nobody has written: pieces of our own reports and examples, broken at random.

``text(chance)`` gives one. Most are a few lines, so that a million can be run; few are long.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from gilint.api import decode
from gilint.packs import load_packs
from gilint.testing import unmarked

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

ROOT = Path(__file__).resolve().parents[2]
TOKENS = (
    *(
        "青石县水务局2017年政府信息公开工作年度报告\n",
        "一、总体情况\n",
        "（二）依申请公开。",
        "3、",
    ),
    *(
        "第三部分　",
        "一是",
        "；二是",
        "三是",
        "其中",
        "分别为",
        "合计",
        "共",
        "同比增长25%",
        "占35%",
    ),
    *(
        "2017年1月1日至2017年12月31日",
        "2016125",
        "二〇一七年",
        "11月31日",
        "2017以来",
        "今年",
        "去年",
    ),
    *(
        "等六项",
        "以下三个方面：",
        "（含结转2件）",
        "第十二条",
        "第0条",
        "百分之三十",
        "万元",
        "件",
        "条次",
    ),
    *("《中华人民共和国政府信息公开条例》", "（以下简称《条例》）", "〔2017〕32号", "[2017]第3号"),
    *(
        "国务院令第711号",
        "13800000000",
        "990000198001010012",
        "a@b.c",
        "http://x.cn/2016/a",
        "（盖章）",
    ),
    *(
        "| 规章 | 0 | 0 | 0 |\n",
        "|---|---|\n",
        "|||||\n",
        "（七）总计 1 2\n",
        "- 1 -\n",
        "XX件",
        "&nbsp;",
    ),
    *(
        "一、本年新收政府信息公开申请数量 21 0 0 0 0 0 21\n",
        "行政复议",
        "行政诉讼",
        "<br>",
        "**",
        "# ",
    ),
    *(
        "<!-- gilint: off -->",
        "<!-- gilint: ignore[dates] -->",
        "我局",
        "本区",
        "将进一步",
        "。。",
        "不",
    ),
)
SIGNS = (
    *"《》〈〉“”‘’（）()[]【】〔〕「」{}<>|，、。；：！？,.;:!?%％‰—–-－~～…·/\\*#_`'\"&@",
    *"0123456789０１９〇○零一二三四五六七八九十百千万亿两壹贰①⑩㈠Ⅳⅷ½²٣௧",
    *"年月日号条件次项个份元",
    *("\n", "\r\n", "\r", "\t", " ", "\u3000", "\u00a0", "\u2028", "\u0085", "\v", "\f", "\x1c"),
    *("\u200b", "\u200d", "\ufeff", "\u202e", "\u2060", "\u00ad", "\u0301", "\ufe0f", "\ufffd"),
    *(
        "𠮷",
        "😀",
        "\U0010ffff",
        "\ue000",
        "豈",
        "ﬁ",
        "İ",
        "ß",
        "\x00",
        "\x7f",
        "⟦",
        "\ud800",
        "\udfff",
    ),
)
NUMBERS = (
    *("0", "00", "-1", "1.5", "1e9", "１２", "3.14.15", "1,234", "1，234,5", "9" * 30, "0.0000001"),
    *(
        "一",
        "十",
        "一十二",
        "二〇一九",
        "十二万",
        "万",
        "百百",
        "零零",
        "三分之一",
        "50%",
        "100.0％",
        "31",
        "13",
    ),
)
_NUMBER = re.compile("[0-9０-９]+|[〇零一二三四五六七八九十百千万亿]+")
_LATIN = re.compile("[!-~]")


@cache
def reports() -> tuple[str, ...]:
    """Our own reports, clean and faulty."""
    folders = (ROOT / "examples" / "reports", ROOT / "tests" / "quality" / "clean")
    paths = (path for folder in folders for path in sorted(folder.iterdir()))
    found = (path.read_bytes() for path in paths if path.suffix in {".txt", ".md"})
    return tuple(decode(data).text for data in found)


@cache
def lines() -> tuple[str, ...]:
    """Their lines."""
    return tuple(line for report in reports() for line in report.splitlines(keepends=True))


@cache
def examples() -> tuple[str, ...]:
    """The good and bad examples of all rules, without marks."""
    found = [
        unmarked(example)[0]
        for rule in load_packs().rules().values()
        for example in (*rule.good, *rule.bad)
    ]
    return tuple(example for example in found if len(example) < 1500)


def text(chance: Random) -> str:
    """One text, mostly short, broken in up to a dozen places."""
    make = chance.choices(tuple(MAKERS), tuple(MAKERS.values()))[0]
    found = make(chance)
    for _ in range(chance.choice((0, 1, 1, 2, 3, 5, 12))):
        found = chance.choice(BREAKS)(found, chance)
    return found


def _example(chance: Random) -> str:
    found = chance.choice(examples())
    return found if chance.random() < 0.9 else found + chance.choice(examples())


def _some_lines(chance: Random) -> str:
    """Lines that follow each other, or of different reports."""
    number = chance.choice((1, 1, 2, 3, 5))
    if chance.random() < 0.5:
        return "".join(chance.choice(lines()) for _ in range(number))
    at = chance.randrange(len(lines()))
    return "".join(lines()[at : at + number * 2])


def _tokens(chance: Random) -> str:
    return "".join(chance.choice(TOKENS) for _ in range(chance.randrange(1, 12)))


def _rows(chance: Random) -> str:
    """Rows of a table that does not fit together."""
    cells = ("0", "", "1", "12", "-", "规章", "总计", "（一）予以公开", "商业企业", "\u3000", "x|y")
    rows = range(chance.randrange(1, 8))
    drawn = [[chance.choice(cells) for _ in range(chance.randrange(1, 12))] for _ in rows]
    return "\n".join(chance.choice(("|", " ", "\t", " | ")).join(row) for row in drawn)


def _unicode(chance: Random) -> str:
    top = chance.choice((0x80, 0x250, 0x3100, 0xA000, 0x110000))
    return "".join(chr(chance.randrange(top)) for _ in range(chance.randrange(60)))


def _long_line(chance: Random) -> str:
    """A piece so often that whatever is not linear shows."""
    piece = chance.choice((chance.choice(TOKENS), chance.choice(SIGNS), chance.choice(lines())))
    return piece * (chance.choice((3_000, 20_000)) // len(piece))


def _report(chance: Random) -> str:
    return chance.choice(reports())


MAKERS: dict[Callable[[Random], str], int] = {
    _example: 400,
    _some_lines: 250,
    _tokens: 200,
    _rows: 70,
    _unicode: 70,
    _long_line: 1,
    _report: 3,
}
"""Who makes a text, and how many of a thousand."""


def _sign_put(found: str, chance: Random) -> str:
    at = chance.randrange(len(found) + 1)
    return found[:at] + chance.choice(SIGNS) * chance.choice((1, 1, 1, 2, 9)) + found[at:]


def _sign_changed(found: str, chance: Random) -> str:
    at = chance.randrange(len(found) + 1)
    return found[:at] + chance.choice(SIGNS) + found[at + 1 :]


def _token_put(found: str, chance: Random) -> str:
    at = chance.randrange(len(found) + 1)
    return found[:at] + chance.choice(TOKENS) + found[at:]


def _number_changed(found: str, chance: Random) -> str:
    numbers = list(_NUMBER.finditer(found))
    if not numbers:
        return _token_put(found, chance)
    low, high = chance.choice(numbers).span()
    return found[:low] + chance.choice(NUMBERS) + found[high:]


def _cut(found: str, chance: Random) -> str:
    at = chance.randrange(len(found) + 1)
    return found[:at] + found[at + chance.choice((1, 2, 5, 30)) :]


def _doubled(found: str, chance: Random) -> str:
    low = chance.randrange(len(found) + 1)
    high = low + chance.randrange(1, 40)
    return found[:low] + found[low:high] * chance.choice((2, 2, 3, 8)) + found[high:]


def _moved(found: str, chance: Random) -> str:
    low, at = (chance.randrange(len(found) + 1) for _ in range(2))
    return found[:at] + found[low : low + chance.randrange(40)] + found[at:]


def _line_ends(found: str, chance: Random) -> str:
    """Lines that end elsewhere, or not at all."""
    if chance.random() < 0.5:
        return found.replace("\n", chance.choice(("", "\r\n", "\n\n", " ", "\r", "\u2028")))
    at = chance.randrange(len(found) + 1)
    return found[:at] + "\n" + found[at:]


def _other_width(found: str, chance: Random) -> str:
    """Half-width characters as full-width ones, some of them."""
    share = chance.random()
    return _LATIN.sub(
        lambda match: chr(ord(match[0]) + 0xFEE0) if chance.random() < share else match[0], found
    )


BREAKS = (
    *(_sign_put, _sign_put, _sign_changed, _token_put, _number_changed, _number_changed),
    *(_cut, _doubled, _moved, _line_ends, _other_width),
)

ENCODINGS = {"utf-8": 92, "gb18030": 3, "utf-16": 2, "utf-8-sig": 2, "big5": 1}
"""In which a file is written, and how many of a hundred."""


def case(chance: Random) -> tuple[str, bytes | str]:
    """A file of text, or what an editor holds."""
    path, found = chance.choice(("a.txt", "a.txt", "a.md")), text(chance)
    if chance.random() < 0.3:
        return path, found
    codec = chance.choices(tuple(ENCODINGS), tuple(ENCODINGS.values()))[0]
    errors = "surrogatepass" if codec.startswith("utf") and chance.random() < 0.1 else "replace"
    return path, found.encode(codec, errors)
