"""What shapes need to know of a report: its parts, their items, its sign-off, its way to write."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from random import Random

    from planting import Report

_HEAD = re.compile(r"^(#+ |　*)([一二三四五六七八九十]{1,3})、(.+)$", re.MULTILINE)
_ROW = re.compile(r"\d\s*$|本年新收|上年结转|办理结果|结转下年度|\|")
_ITEM = re.compile(
    r"^[ 　]*(?:#+ )?（([一二三四五六七八九十])）([^。：\n]{2,24})(?:。|：|\n+)", re.MULTILINE
)
_SIGN = re.compile(
    r"^[ 　]*(\S{4,30}[^。\s])[ 　\n]+(\d{4}年\d{1,2}月\d{1,2}日)[ 　]*$", re.MULTILINE
)
_ANNEX = re.compile(
    r"^[ 　]*(?:#+ )?(?:附[表件：]|[^。|，\n]{0,24}统计表[ 　]*$|(?:统计指标|指标名称)[ 　\t])",
    re.MULTILINE,
)
_TITLE = re.compile(r"^(?:# )?(\S+?)(\d{4}年)(政府信息公开工作年度报告)$", re.MULTILINE)
_KINDS = (
    ("overview", "总体情况|概述|概况"),
    ("fees", "收费|减免"),
    ("reviews", "复议|诉讼"),
    ("problems", "问题"),
    ("applications", "收到和处理|依申请|申请的?办理"),
    ("open", "主动公开"),
    ("other", "其他|需要说明"),
)
OFFICIAL = {
    "overview": "总体情况",
    "open": "主动公开政府信息情况",
    "applications": "收到和处理政府信息公开申请情况",
    "reviews": "政府信息公开行政复议、行政诉讼情况",
    "problems": "存在的主要问题及改进情况",
    "other": "其他需要报告的事项",
}
Edit = tuple[int, int, str]


class Part(NamedTuple):
    """A first-level part; offsets are of the whole text, ``end`` is before the sign-off."""

    place: int  # from 1
    kind: str
    words: str
    start: int
    number: tuple[int, int]
    title: tuple[int, int]
    body: int
    end: int

    def text(self, report: Report) -> str:
        """Heading and body."""
        return report.text[self.start : self.end]

    def numbered(self, report: Report, place: int) -> str:
        """Heading and body under another number."""
        low, high = self.number
        text = report.text
        return text[self.start : low] + numeral(place) + text[high : self.end]


class Item(NamedTuple):
    """A second-level item: its words, and where it starts, where its text does, where it ends."""

    words: str
    start: int
    text: int
    end: int


class Sign(NamedTuple):
    """The sign-off at the end: agency and date."""

    start: int
    agency: tuple[int, int]
    date: tuple[int, int]
    end: int


def numeral(number: int) -> str:
    """A number to 19 as headings have it."""
    ones = "一二三四五六七八九"
    if number < 10:
        return ones[number - 1]
    return "十" + (ones[number - 11] if number > 10 else "")


def kind_of(words: str) -> str:
    """Which of the parts a heading stands for."""
    return next((kind for kind, says in _KINDS if re.search(says, words)), "")


def sign(report: Report) -> Sign | None:
    """Agency and date at the end."""
    found = list(_SIGN.finditer(report.text))
    if not found:
        return None
    last = found[-1]
    return Sign(last.start(), last.span(1), last.span(2), last.end())


def annex(report: Report) -> int | None:
    """Where the annex behind the parts starts."""
    third = len(report.text) // 3
    found = [match.start() for match in _ANNEX.finditer(report.text, third)]
    return found[0] if found else None


def parts(report: Report) -> list[Part]:
    """The first-level parts, in order."""
    heads: list[re.Match[str]] = []
    signed, annexed = sign(report), annex(report)
    for match in _HEAD.finditer(report.text):
        if (annexed and match.start() > annexed) or (heads and "附表" in heads[-1][3]):
            break
        wanted = numeral(len(heads) + 1)
        if not _ROW.search(match[0]) and match[2] == wanted and len(match[3]) < 45:
            heads.append(match)
    if len(heads) < 4:
        return []
    tails = [signed.start if signed else None, annexed, len(report.text)]
    end = min(each for each in tails if each is not None and each > heads[-1].end())
    ends = [*(match.start() for match in heads[1:]), end]
    return [
        Part(
            place,
            kind_of(match[3]),
            match[3].strip(),
            match.start(),
            match.span(2),
            match.span(3),
            match.end() + 1,
            stop,
        )
        for place, (match, stop) in enumerate(zip(heads, ends, strict=True), 1)
    ]


def part(report: Report, kind: str) -> Part | None:
    """The part of a kind."""
    return next((each for each in parts(report) if each.kind == kind), None)


def items(report: Report, within: Part) -> list[Item]:
    """The items （一）, （二） … of a part, if each starts a paragraph."""
    found = list(_ITEM.finditer(report.text, within.body, within.end))
    if not found:
        return []
    ends = [*(match.start() for match in found[1:]), within.end]
    return [
        Item(match[2], match.start(), match.end(), end)
        for match, end in zip(found, ends, strict=True)
    ]


def item(report: Report, kind: str, words: str) -> Item | None:
    """The item of a part whose heading has one of the words."""
    within = part(report, kind)
    if within is None:
        return None
    return next((each for each in items(report, within) if re.search(words, each.words)), None)


def title(report: Report) -> re.Match[str] | None:
    """The title line: agency, year, kind of text."""
    return _TITLE.search(report.text)


def edited(text: str, *edits: Edit) -> str:
    """The text with marks: each edit puts a faulty text in the place of what stands there."""
    done, out = 0, ""
    for start, end, faulty in sorted(edits, key=lambda edit: edit[:2]):
        out += f"{text[done:start]}⟦{faulty}‖{text[start:end]}⟧"
        done = end
    return out + text[done:]


def renumbered(some: list[Part], step: int) -> list[Edit]:
    """Other numbers for parts."""
    return [(*each.number, numeral(each.place + step)) for each in some]


def lead(report: Report) -> str:
    """What a paragraph begins with."""
    return "　　" if "\n　　" in report.text else ""


def gap(report: Report) -> str:
    """What stands between two paragraphs."""
    return "\n\n" if "\n\n" in report.text else "\n"


def sign_of(report: Report) -> str:
    """What first-level headings begin with: nothing, blanks, or the signs of Markdown."""
    heads = parts(report)
    return report.text[heads[0].start : heads[0].number[0]] if heads else ""


def paragraphs(report: Report, *texts: str) -> str:
    """Paragraphs as the report writes them, to stand behind a heading line."""
    between = gap(report)
    return between[1:] + between.join(lead(report) + each for each in texts) + between


def new_part(report: Report, place: int, words: str, *texts: str) -> str:
    """A part of its own."""
    return f"{sign_of(report)}{numeral(place)}、{words}\n{paragraphs(report, *texts)}"


def rewritten(report: Report, kind: str, *texts: str) -> str | None:
    """A part with another body, the whole part marked."""
    found = part(report, kind)
    if found is None:
        return None
    head = report.text[found.start : found.body]
    return edited(
        report.text, (found.start, found.end, head + (paragraphs(report, *texts) if texts else ""))
    )


def put_behind(report: Report, draw: Random, kind: str, sentence: str) -> str | None:
    """The text with a sentence behind some sentence of a part."""
    found = part(report, kind)
    if found is None:
        return None
    ends = [
        match.end()
        for match in re.finditer("。(?![”’）》])", report.text[: found.end])
        if match.end() > found.body
    ]
    if not ends:
        return None
    at = draw.choice(ends)
    return report.text[:at] + sentence + report.text[at:]


def put_last(report: Report, kind: str, sentence: str) -> str | None:
    """The text with a sentence behind the last sentence of a part."""
    found = part(report, kind)
    if found is None:
        return None
    at = report.text.rfind("。", found.body, found.end) + 1
    return report.text[:at] + sentence + report.text[at:] if at else None


def preamble(report: Report) -> int | None:
    """Where a sentence may be put at the end of what stands before the first part."""
    heads = parts(report)
    if not heads:
        return None
    at = report.text.rfind("。", 0, heads[0].start) + 1
    return at or None


def put_in_preamble(report: Report, sentence: str) -> str | None:
    """The text with a sentence at the end of the introduction."""
    at = preamble(report)
    return None if at is None else report.text[:at] + sentence + report.text[at:]
