"""Where the fresh shapes put their faults: sentences in a part, leads, signing dates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

    from planting import Report

FIRST = "总体|概述|概况|基本情况|工作开展|要点落实"
PROBLEMS = "问题|打算"
OTHER = "其他需要报告|其他事项|其他报告"
_SIGNED = re.compile(r"^[#\s　]*(\d{4})年(\d{1,2})月(\d{1,2})日[ 　]*$")
_PERIOD = re.compile(
    r"(\d{4})年1月1日(?:起，|起)?(?:至|到|—|，到|，至)(?:\1年)?12月31日(?:止)?",
)


def into(report: Report, draw: Random, words: str, sentence: str) -> str | None:
    """The sentence behind some sentence of a part, never before its first one."""
    part = report.part(words)
    if part is None:
        return None
    low, high = part
    places, at = [], 0
    for line in report.lines:
        end = at + len(line)
        whole = line.rstrip().endswith("。") and len(line) > 25 and "|" not in line
        if whole and low <= at and end <= high:
            places += [at + m.end() for m in re.finditer("。(?![”’）》])", line)]
        at = end + 1
    if not places:
        return None
    place = draw.choice(places)
    return report.text[:place] + sentence + report.text[place:]


def closing(
    report: Report, draw: Random, words: str, sentence: str, *, apart: bool = False
) -> str | None:
    """The sentence at the end of a paragraph of a part; if apart, no year follows soon."""
    part = report.part(words)
    if part is None:
        return None
    low, high = part
    places, at = [], 0
    for line in report.lines:
        end = at + len(line)
        body = line.rstrip()
        whole = body.endswith("。") and len(line) > 12 and "|" not in line
        after = report.text[end : end + 40] if apart else ""
        if whole and low <= at and end <= high and not re.search(r"\d{4}", after):
            places.append(at + len(body))
        at = end + 1
    if not places:
        return None
    place = draw.choice(places)
    return report.text[:place] + sentence + report.text[place:]


def title(report: Report) -> int | None:
    """The number of the last line of the title."""
    for number, line in enumerate(report.lines[:6]):
        if re.search("年度?政府信息公开(?:工作)?年?度?(?:年度)?报告$", line.strip()):
            return number
    return None


def lead(report: Report) -> list[int]:
    """The numbers of the lines of whole sentences between the title and the first part."""
    number = title(report)
    if number is None:
        return []
    found = []
    for at in range(number + 1, len(report.lines)):
        line = report.lines[at]
        if re.match(r"[#\s　]*(?:一、|第一部分|[（(]一[）)])", line):
            break
        if line.rstrip().endswith("。"):
            found.append(at)
        elif line.strip():
            return []  # lines cut by the page, addresses: not these
    return found


def signed(report: Report) -> tuple[int, int, int, int] | None:
    """The line of the signing date at the very end, and the date."""
    filled = [number for number, line in enumerate(report.lines) if line.strip()]
    for number in filled[-2:]:
        match = _SIGNED.match(report.lines[number])
        if match:
            return number, int(match[1]), int(match[2]), int(match[3])
    return None


def resigned(report: Report, faulty: str, right: str = "") -> str | None:
    """Another signing date in the place of the one at the end."""
    found = signed(report)
    if found is None:
        return None
    number, year, month, day = found
    was = f"{year}年{month}月{day}日"
    line = report.lines[number]
    return report.with_line(number, line.replace(was, f"⟦{faulty}‖{right or was}⟧"))


def period(report: Report) -> re.Match[str] | None:
    """The period of the report as its text says it, a whole year."""
    if report.year < 2009 or "挂牌" in report.text:
        return None
    found = [m for m in _PERIOD.finditer(report.text) if int(m[1]) == report.year]
    return found[0] if len(found) == 1 else None


def below_title(report: Report, line: str) -> str | None:
    """A line of its own under the title."""
    number = title(report)
    if number is None or re.search("日期|时间|来源|索引号", report.lines[number + 1]):
        return None
    gap = "\n\n" if report.lines[number + 1 : number + 2] == [""] else "\n"
    return report.with_line(number, report.lines[number] + gap + line)


def place(report: Report) -> str:
    """The place or province of the report's agency."""
    number = title(report) or 0
    head = "".join(report.lines[: number + 1])
    match = re.search("[\u4e00-\u9fff]{2}[省市县区]", head.replace("白鹭市云溪区", "云溪区"))
    return match[0] if match else "临江省"


def department(report: Report) -> bool:
    """Whether the report is of a department: the limit is the end of January."""
    return bool(re.search("bureau|department|commission|ministry", report.name))


def applied_for(report: Report) -> bool:
    """Whether the agency had applications at all."""
    return not re.search("zero|tables-only", report.name) and not re.search(
        "(?:没有|未|无)(?:收到|受理|接到)[^。]{0,12}申请", report.text
    )
