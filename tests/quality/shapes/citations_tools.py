"""What the shapes of the pack citations share: invented notices and the report's own basis."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from random import Random

    from planting import Report

LAW = "《中华人民共和国政府信息公开条例》"
OLD_FORM = (
    "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》",
    "（国办公开办函〔2019〕60号）",
)
_FORM = "关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》"
NEW_FORM = (
    f"《国务院办公厅政府信息与政务公开办公室{_FORM}",
    "（国办公开办函〔2021〕30号）",
)
PLACES = (
    ("青石县", "青政办发"),
    ("云溪区", "云政办函"),
    ("白鹭市", "鹭政办发"),
    ("临江省", "临政办"),
    ("松河市", "松政办字"),
)
_MATTERS = (
    "做好政务公开重点工作",
    "开展政务公开督查",
    "加强政府网站信息内容建设",
    "规范依申请公开办理",
    "推进基层政务公开",
    "加强政策解读",
)


class Notice(NamedTuple):
    """An invented notice of an invented place."""

    place: str
    title: str
    code: str
    year: int
    number: int

    @property
    def good(self) -> str:
        return f"{self.code}〔{self.year}〕{self.number}号"


def notice(report: Report, draw: Random, last: int = 60) -> Notice:
    place, code = draw.choice(PLACES)
    title = f"《{place}人民政府办公室关于{draw.choice(_MATTERS)}的通知》"
    return Notice(place, title, code, report.year - draw.randint(0, 1), draw.randint(11, last))


def basis(report: Report) -> re.Match[str] | None:
    """The law's first mention, with the bracket behind it (1) and what comes then (2)."""
    return re.search(rf"{LAW}(（[^（）]*）)?(第[^，。；和《]*?条)?", report.text)


def bare_basis(report: Report) -> int | None:
    """Where the law's first mention ends, if nothing of it follows."""
    match = basis(report)
    return match.end() if match and not match[1] and not match[2] else None


def inserted(report: Report, at: int, text: str) -> str:
    return report.text[:at] + text + report.text[at:]


def later(report: Report, draw: Random, sentence: str) -> str | None:
    """The text with a sentence behind the second half's paragraphs."""
    numbers = report.prose()
    if len(numbers) < 4:
        return None
    number = draw.choice(numbers[len(numbers) // 2 :])
    return report.with_line(number, report.lines[number] + sentence)


def at_first(report: Report, sentence: str) -> str | None:
    """The text with a sentence behind the first paragraph, as preambles have it."""
    numbers = report.prose()
    return report.with_line(numbers[0], report.lines[numbers[0]] + sentence) if numbers else None


def free(report: Report, *names: str) -> bool:
    """Whether a report uses none of the names."""
    return not any(name in report.text for name in names)
