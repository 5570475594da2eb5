"""Lines broken inside a word or a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import Report, shape
from residue_common import _spans
from structure_common import edited, gap

if TYPE_CHECKING:
    from random import Random


WORDS = (
    "政府信息公开",
    "主动公开",
    "办公室",
    "门户网站",
    "规范性文件",
    "领导小组",
    "公众号",
    "工作人员",
    "行政复议",
    "改进",
    "培训",
    "答复",
)


def _hard_wrapped(report: Report) -> bool:
    """Whether its paragraphs are broken at the end of each line anyway."""
    long = [line.rstrip() for line in report.lines if len(line) > 24 and re.search("[，。]", line)]
    cut = [line for line in long if re.search("[\u4e00-\u9fff，、]$", line)]
    return len(cut) > len(long) / 4


def broken(report: Report, draw: Random, pattern: str, mend: str, *kinds: str) -> str | None:
    """A break put in at some match of a pattern with two groups: before and behind it."""
    if _hard_wrapped(report):
        return None
    if report.name.endswith(".md") and "\n\n" not in mend:
        mend = mend.replace("\n", "\n\n")
    found = _spans(report, pattern, kinds)
    if not found:
        return None
    each = draw.choice(found)
    return edited(report.text, (each.start(), each.end(), each[1] + mend + each[2]))


def _word(draw: Random) -> str:
    word = draw.choice(WORDS)
    return f"({word[: len(word) // 2]})({word[len(word) // 2 :]})"


def _any_word(report: Report, draw: Random, mend: str, *kinds: str) -> str | None:
    for _ in range(12):
        text = broken(report, draw, _word(draw), mend, *kinds)
        if text:
            return text
    return None


@shape("residue/broken-line")
def break_inside_a_word(report: Report, draw: Random) -> str | None:
    return _any_word(report, draw, "\n")


@shape("residue/broken-line")
def break_inside_a_word_with_a_blank_line(report: Report, draw: Random) -> str | None:
    return _any_word(report, draw, "\n\n")


@shape("residue/broken-line")
def break_inside_a_word_with_indent(report: Report, draw: Random) -> str | None:
    return _any_word(report, draw, "\n\n　　")


@shape("residue/broken-line")
def break_inside_a_word_of_the_improvement_part(report: Report, draw: Random) -> str | None:
    return _any_word(report, draw, gap(report), "problems", "other")


@shape("residue/broken-line")
def break_before_a_comma(report: Report, draw: Random) -> str | None:
    return broken(report, draw, "([\u4e00-\u9fff]{2})(，[\u4e00-\u9fff]{2})", gap(report))


@shape("residue/broken-line")
def break_before_the_full_stop(report: Report, draw: Random) -> str | None:
    return broken(report, draw, "([\u4e00-\u9fff]{2})(。[\u4e00-\u9fff]{3})", gap(report))


@shape("residue/broken-line")
def break_behind_an_enumeration_comma(report: Report, draw: Random) -> str | None:
    return broken(report, draw, "([\u4e00-\u9fff]{2}、)([\u4e00-\u9fff]{2})", gap(report))


@shape("residue/broken-line")
def break_behind_a_comma(report: Report, draw: Random) -> str | None:
    return broken(report, draw, "([\u4e00-\u9fff]{2}，)([\u4e00-\u9fff]{2})", gap(report))


@shape("residue/broken-line")
def break_inside_a_number(report: Report, draw: Random) -> str | None:
    return broken(report, draw, r"([\u4e00-\u9fff]\d)(\d+[条件次个人年])", gap(report))


@shape("residue/broken-line")
def break_between_number_and_unit(report: Report, draw: Random) -> str | None:
    return broken(report, draw, r"(\d)([条件次个篇场期项][，、。；])", gap(report))


@shape("residue/broken-line")
def break_behind_de(report: Report, draw: Random) -> str | None:
    return broken(report, draw, "([\u4e00-\u9fff]的)([\u4e00-\u9fff]{2})", gap(report))


@shape("residue/broken-line")
def break_inside_a_book_title(report: Report, draw: Random) -> str | None:
    pattern = "(《[^《》]{4})([^《》]{4,}》)"
    return broken(report, draw, pattern, draw.choice(["\n", gap(report)]))


@shape("residue/broken-line")
def break_with_blanks_before_it(report: Report, draw: Random) -> str | None:
    return _any_word(report, draw, "  " + gap(report))


@shape("residue/broken-line")
def break_inside_a_bracket(report: Report, draw: Random) -> str | None:
    return broken(report, draw, "(（[^（）]{3})([^（）]{3,}）)", gap(report))


@shape("residue/broken-line")
def two_breaks_in_one_report(report: Report, draw: Random) -> str | None:
    found = _spans(report, "(公)(开)|(信)(息)|(申)(请)")
    if len(found) < 2 or _hard_wrapped(report):
        return None
    one, two = sorted(draw.sample(found, 2), key=lambda each: each.start())
    edits = [
        (each.start(), each.end(), each[0][0] + gap(report) + each[0][1]) for each in (one, two)
    ]
    return edited(report.text, *edits)
