"""What the shapes of words and marks share: where a fault goes and how it gets there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

    from planting import Report

HAN = "[一-鿿]"
_END = re.compile("。(?![”’）》])")
_HEAD = re.compile(r"#* ?(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）[^。]*$)")
_UNIT = re.compile(r"(\w{2,3}?)(省|市|县|区|镇|乡|街道)")


def filled(report: Report, draw: Random, text: str) -> str:
    """A sentence with its names and figures."""
    return text.format(
        year=report.year,
        next=report.year + 1,
        last=report.year - 1,
        n=draw.randint(2, 9),
        m=draw.randint(11, 89),
        c=draw.randint(101, 980),
        month=draw.randint(2, 11),
        day=draw.randint(3, 28),
        level=level(report) or "市",
        agency=agency(report),
    )


def put(report: Report, draw: Random, *texts: str, at: str = "any") -> str | None:
    """One of the sentences: behind any sentence, as a paragraph, first, last or in a part."""
    text = filled(report, draw, draw.choice(texts))
    if at == "any":
        return report.with_sentence(draw, text)
    if at == "paragraph":
        return report.with_paragraph(draw, text)
    numbers = _lines_at(report, at)
    if not numbers:
        return None
    number = draw.choice(numbers)
    line = report.lines[number]
    ends = [match.end() for match in _END.finditer(line)]
    place = ends[-1] if at == "last" else draw.choice(ends)
    return report.with_line(number, line[:place] + text + line[place:])


def _lines_at(report: Report, at: str) -> list[int]:
    numbers = report.prose()
    if at == "last":
        return numbers[-1:]
    starts = offsets(report)
    if at == "preamble":
        first = re.search(r"^#* ?一、", report.text, re.MULTILINE)
        return [each for each in numbers if first and starts[each] < first.start()]
    part = part_of(report, at)
    return [each for each in numbers if part and part[0] <= starts[each] < part[1]]


def part_of(report: Report, words: str) -> tuple[int, int] | None:
    """The part whose heading has the words, if the report has headings."""
    return report.part(words) if re.search("^#* ?[一二]、", report.text, re.MULTILINE) else None


def offsets(report: Report) -> list[int]:
    """Where each line starts."""
    starts = [0]
    for line in report.lines:
        starts.append(starts[-1] + len(line) + 1)
    return starts


def kind(report: Report, at: int) -> str:
    """What sort of line an offset is in: title, heading, table, prose or other."""
    start = report.text.rfind("\n", 0, at) + 1
    line = report.text[start:].split("\n", 1)[0]
    if not report.text[:start].strip():
        return "title"
    if re.search(r"[|\t]| \d[\d.,-]*$", line):
        return "table"
    if _HEAD.match(line):
        return "heading"
    return "prose" if line.rstrip().endswith("。") else "other"


def quoted(report: Report, at: int) -> bool:
    """Whether an offset is inside quotes or a book title."""
    before = report.text[report.text.rfind("\n", 0, at) + 1 : at]
    return any(before.count(left) > before.count(right) for left, right in ("《》", "“”"))


def spoil(
    report: Report,
    draw: Random,
    slips: dict[str, str],
    *kinds: str,
    inside: bool = False,
) -> str | None:
    """The report with one of its own words (a regex) in the form that somebody mistyped."""
    kinds = kinds or ("heading", "prose")
    found = {}
    for right in slips:
        matches = [
            match
            for match in re.finditer(right, report.text)
            if kind(report, match.start()) in kinds and quoted(report, match.start()) == inside
        ]
        if matches:
            found[right] = matches
    if not found:
        return None
    right = draw.choice(sorted(found))
    match = draw.choice(found[right])
    wrong = match.expand(draw.choice(slips[right].split("/")))
    text = report.text
    return f"{text[: match.start()]}⟦{wrong}‖{match[0]}⟧{text[match.end() :]}"


def agency(report: Report) -> str:
    """The agency of the title."""
    title = ""
    for line in report.lines[:8]:
        title += re.sub(r"[\ufeff# \u3000]", "", line)
        if "报告" in title:
            break
    match = re.match(r"(\w{3,30}?)(?:[12]\d{3}|二〇..)年", title) or re.match(
        r"[12]\d{3}年(\w{3,30}?)政府信息", title
    )
    return match[1] if match else ""


def units(report: Report) -> list[tuple[str, str]]:
    """The places that the agency's name begins with: name and level."""
    found, name = [], agency(report)
    while match := _UNIT.match(name):
        found.append((match[1], match[2]))
        name = name[match.end() :]
    return found


def level(report: Report) -> str:
    """The level of the agency's place, such as 县."""
    return units(report)[-1][1] if units(report) else ""


def is_government(report: Report) -> bool:
    """Whether a people's government or the like reports, not one of its departments."""
    bare = "".join(name + sign for name, sign in units(report)) == agency(report)
    return bare or agency(report).endswith("人民政府")


def own(report: Report) -> str:
    """How a department calls itself, such as 我局; empty if it is none."""
    name = agency(report)
    sign = "委" if name.endswith("委员会") else name[-1:]
    if is_government(report) or name.endswith("管理委员会") or sign not in "局委办厅院":
        return ""
    if re.search("[我本]单位", report.text):
        return ""
    return max(f"我{sign}", f"本{sign}", key=report.text.count)


def wrapped(report: Report) -> bool:
    """Whether the file breaks its lines at a page's width."""
    long = [line for line in report.lines if len(line) > 24 and "|" not in line]
    ends = sum(line.rstrip()[-1:] in "。；：，" for line in long)
    return ends < 0.6 * len(long)
