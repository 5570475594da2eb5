"""Parts and headings of a clean report, for the fresh shapes of structure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from planting import Report

NUMERALS = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三")
_FIRST = re.compile(r"^(?P<lead>[ 　]*#* ?)(?P<numeral>[一二三四五六七八九十]+)、(?P<name>.*)$")
_SECOND = re.compile(
    r"^[ 　]*（[一二三四五六七八九十]+）(?!予以|部分公|不予|无法|不予处|其他处|总计)"
)
_ROW = re.compile(r"[|\t]|\d\s+\d| {3}")
_HAN = "[〇○零一二三四五六七八九十]+"
_DATE = rf"(?:\d{{4}}年\d+月\d+日|{_HAN}年{_HAN}月{_HAN}日)"
_SIGNED = re.compile(
    rf"\n(?P<agency>[ 　]*[^\n。|：:]{{3,24}}[府局会厅部办室处])\n+(?P<date>[ 　]*{_DATE})\s*$"
)


class Part(NamedTuple):
    """A first-level part: its heading line and what stands under it."""

    start: int
    lead: str
    numeral: str
    name: str
    body: int
    end: int

    def heading(self, name: str = "", numeral: str = "") -> str:
        """Its heading line, or one like it."""
        return f"{self.lead}{numeral or self.numeral}、{name or self.name}"


def signed(report: Report) -> re.Match[str] | None:
    """The agency and the date at the end."""
    return _SIGNED.search(report.text)


def parts(report: Report) -> list[Part]:
    """The parts in order; none if a heading runs into text or they are not numbered in order."""
    found: list[tuple[int, re.Match[str]]] = []
    at = 0
    for line in report.lines:
        match = _FIRST.match(line)
        if re.match(r"^[ 　#]*(?:附[表件]|\S*统计表$)", line):
            break
        if (
            match
            and not _ROW.search(line)
            and "结转下年度" not in line
            and len(found) < len(NUMERALS)
            and match["numeral"] == NUMERALS[len(found)]
        ):
            if line.rstrip().endswith("。"):
                return []
            found.append((at, match))
        at += len(line) + 1
    if not found:
        return []
    sign = signed(report)
    stop = sign.start() + 1 if sign else min(at, len(report.text))
    ends = [start for start, _ in found[1:]] + [stop]
    return [
        Part(start, m["lead"], m["numeral"], m["name"], start + len(m[0]), end)
        for (start, m), end in zip(found, ends, strict=True)
        if end > start
    ]


def named(report: Report, words: str) -> Part | None:
    """The part whose heading has one of the words."""
    return next((each for each in parts(report) if re.search(words, each.name)), None)


def gap(report: Report) -> str:
    """What stands between two paragraphs."""
    return "\n\n" if report.name.endswith(".md") else "\n"


def lead(report: Report) -> str:
    """What its paragraphs begin with."""
    numbers = report.prose()
    if not numbers:
        return ""
    line = report.lines[numbers[-1]]
    return line[: len(line) - len(line.lstrip())]


def body(report: Report, *paragraphs: str) -> str:
    """Paragraphs as the body of a part, with the blank lines round them."""
    between = gap(report)
    return between + between.join(lead(report) + each for each in paragraphs) + between


def cut(text: str, start: int, end: int, faulty: str) -> str:
    """The text with a fault in the place of a piece of it."""
    return f"{text[:start]}⟦{faulty}‖{text[start:end]}⟧{text[end:]}"


def refilled(report: Report, part: Part | None, *paragraphs: str, right: str = "") -> str | None:
    """The text with another body under a heading; ``right`` is a body for the right text."""
    if part is None:
        return None
    head = report.text[part.start : part.body]
    good = body(report, right) if right else report.text[part.body : part.end]
    bad = body(report, *paragraphs) if paragraphs else gap(report)
    return f"{report.text[: part.start]}⟦{head}{bad}‖{head}{good}⟧{report.text[part.end :]}"


def replaced(text: str, *changes: tuple[int, int, str]) -> str:
    """The text with several marked faults."""
    for start, end, faulty in sorted(changes, reverse=True):
        text = cut(text, start, end, faulty)
    return text


def seconds(report: Report) -> list[tuple[int, str]]:
    """Offsets and lines of the second-level headings （一） outside of tables."""
    found, at = [], 0
    table = named(report, "收到和处理")
    for line in report.lines:
        inside = table and table.start <= at < table.end
        if _SECOND.match(line) and not (_ROW.search(line) or inside or "渠道和方式" in line):
            found.append((at + len(line) - len(line.lstrip()), line.strip()))
        at += len(line) + 1
    return found


def introduced(report: Report, sentence: str) -> str | None:
    """The text with a sentence at the end of the paragraph before the first part."""
    found = parts(report)
    if not found:
        return None
    front = report.text[: found[0].start]
    at = front.rfind("。") + 1
    line = front[front.rfind("\n", 0, at) + 1 : at]
    if not at or len(line) < 30:
        return None
    return report.text[:at] + sentence + report.text[at:]


def attached(report: Report) -> bool:
    """Whether the report speaks of annexes or of its parts."""
    return bool(
        re.search(
            "附表|附件|附后|所附|并附|附图|[一二三四五六七八九十]个?部分|部分组成", report.text
        )
    )
