"""Places and words that the planters of dates share."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

    from planting import Report

    Area = tuple[int, int]

OVERVIEW = "总体情况|概述|概况|基本情况"
IMPROVEMENT = "问题|打算|改进"
EVENTS = (
    "召开政务公开工作例会",
    "组织信息员集中学习保密审查知识",
    "对公开栏目逐个检查",
    "邀请居民代表参加政务公开开放日活动",
    "调整查阅点的开放时间",
    "对承办人员进行答复文书业务辅导",
    "集中更新办事指南",
    "检修查阅点的触摸屏",
)
PLANS = (
    "把常办事项的公开目录再细化一层",
    "为查阅点配齐讲解人员",
    "把答复文书评查结果通报到承办人",
    "开展政策解读进社区活动",
    "逐步压缩申请答复的内部流转时间",
    "补齐历史文件的公开属性标注",
)
_DIGITS = "〇一二三四五六七八九"
_SENTENCE_END = re.compile("。(?![”’）》])")
_TITLE = re.compile(r"\A[#\s]*(?P<agency>[^\s#]+?)[\s#]*(?P<year>20\d\d) ?年[^\n]*报告[^\n]*")
_HEAD_DATE = re.compile(
    r"(?:发布|公布|成文|发文|印发)?(?:日期|时间)：|\n[ （\u3000]*20\d\d年[^\n]{3,6}日"
)
_HEADING = re.compile("^#* ?[一二三四五六七八九十]+、", re.MULTILINE)
_FIRST_HEADING = re.compile("^[# \u3000]*一、", re.MULTILINE)
_SIGNED = re.compile(
    r"^[ \u3000]*(?P<date>(?P<year>20\d\d)年(?P<month>\d{1,2})月(?P<day>\d{1,2})日)[ \u3000]*$",
    re.MULTILINE,
)
_PERIOD = re.compile(
    r"(?P<first>20\d\d)年(?P<start>1月1日)(?P<mid>[^\d。]{1,3})"
    r"(?:(?P<last>20\d\d)年)?(?P<end>12月31日)"
)


def spoken(number: int) -> str:
    """A number up to 99 in Chinese numerals."""
    tens, ones = divmod(number, 10)
    lead = "" if not tens else "十" if tens == 1 else _DIGITS[tens] + "十"
    return lead + (_DIGITS[ones] if ones else "")


def spoken_year(year: int) -> str:
    """A year in Chinese numerals."""
    return "".join(_DIGITS[int(digit)] for digit in str(year))


def spoken_date(day: dt.date) -> str:
    """A date in Chinese numerals."""
    return f"{spoken_year(day.year)}年{spoken(day.month)}月{spoken(day.day)}日"


def plain_date(day: dt.date) -> str:
    """A date as official documents write it."""
    return f"{day.year}年{day.month}月{day.day}日"


def wide(text: str | int) -> str:
    """With full-width digits."""
    return str(text).translate({48 + digit: 0xFF10 + digit for digit in range(10)})


def some_day(draw: Random, year: int) -> dt.date:
    """A day of the year that has two digits in every month."""
    return dt.date(year, draw.randint(2, 11), draw.randint(10, 28))


def title(report: Report) -> re.Match[str] | None:
    """Agency and year in the title."""
    return _TITLE.match(report.text)


def agency(report: Report) -> str:
    """The agency's name, from the title."""
    found = title(report)
    return found["agency"] if found else ""


def kind(report: Report) -> str:
    """``township``, ``government``, ``department`` or nothing."""
    name = agency(report)
    if re.search("区.*(?:管委会|管理委员会)$|新区$", name):
        return "government" if re.search("开发区|新区", name) else ""
    if re.search("[镇乡]人民政府$|街道办事处$|[镇乡]$", name):
        return "township"
    if re.search("人民政府$|[县区市]$", name):
        return "government"
    return "department" if re.search("[局委厅]$|委员会$|办公室$", name) else ""


def we(report: Report) -> str:
    """How the agency speaks of itself."""
    name = agency(report)
    for end, word in (("局", "我局"), ("委员会", "我委"), ("厅", "我厅"), ("办公室", "我办")):
        if name.endswith(end):
            return word
    place = re.search("([县区市镇乡])(?:人民政府)?$", name)
    return f"我{place[1]}" if place else "本机关"


def marked(report: Report, span: Area, faulty: str) -> str:
    """The text with other words in the place of some of its own."""
    start, end = span
    text = report.text
    return f"{text[:start]}⟦{faulty}‖{text[start:end]}⟧{text[end:]}"


def signed(report: Report) -> re.Match[str] | None:
    """The line of the signing date."""
    found = [each for each in _SIGNED.finditer(report.text) if int(each["year"]) > report.year]
    return found[-1] if found else None


def signing_day(report: Report) -> dt.date | None:
    """The signing date."""
    found = signed(report)
    return dt.date(*(int(found[part]) for part in ("year", "month", "day"))) if found else None


def resigned(report: Report, faulty: str) -> str | None:
    """The text with another signing date."""
    found = signed(report)
    return marked(report, found.span("date"), faulty) if found else None


def signature(report: Report, line: str) -> str | None:
    """The text with a line, marks and all, in the place of the signing date."""
    found = signed(report)
    if not found:
        return None
    start, end = found.span("date")
    return report.text[:start] + line + report.text[end:]


def signed_in_one_line(report: Report, date: str, gap: str = " ") -> str | None:
    """The text with a date, marks and all, behind the agency in its line."""
    found = signed(report)
    name = agency(report)
    if not found or not name or not report.text[: found.start() - 1].endswith(name):
        return None
    return report.text[: found.start() - 1] + gap + date + report.text[found.end("date") :]


def dated_under_title(report: Report, line: str) -> str | None:
    """The text without its signing date and with a line under the title."""
    found = signed(report)
    if not found:
        return None
    text = report.text[: found.start("date")].rstrip("\n") + report.text[found.end("date") :]
    return headed(report._replace(text=text), line)


def headed(report: Report, line: str) -> str | None:
    """The text with a line under its title, unless it has such a line."""
    found = title(report)
    if not found or _HEAD_DATE.search(report.text, found.end(), found.end() + 200):
        return None
    head, rest = report.text[: found.end()], report.text[found.end() + 1 :]
    gap = "\n\n" if rest.startswith("\n") else "\n"
    return f"{head}{gap}{line}\n{rest}"


def published(report: Report, draw: Random) -> dt.date | None:
    """A day soon after the signing date and in time."""
    day = signing_day(report)
    if not day:
        return None
    early = kind(report) != "government" and report.year > 2018
    limit = dt.date(day.year, 1, 31) if early else dt.date(day.year, 3, 31)
    return max(day, min(limit, day + dt.timedelta(draw.randint(1, 4))))


def preamble(report: Report) -> Area | None:
    """What stands between the title and the first part."""
    heading, found = _FIRST_HEADING.search(report.text), title(report)
    if not heading or not found:
        return None
    start = found.end()
    while report.text[start] == "\n":
        start += 1
    return (start, heading.start()) if start < heading.start() else None


def introduced(report: Report, *paragraphs: str) -> str | None:
    """The text with another preamble."""
    area = preamble(report)
    if not area:
        return None
    start, end = area
    lead = _lead(report.text, start)
    gap = "\n\n" if "\n\n" in report.text[:end] else "\n"
    body = gap.join(lead + each for each in paragraphs)
    return report.text[:start] + body + gap + report.text[end:]


def opened(report: Report, paragraph: str) -> str | None:
    """The text with a paragraph put right under the heading of the overview."""
    area = part(report, OVERVIEW)
    if not area:
        return None
    start = report.text.index("\n", area[0])
    while report.text[start] == "\n":
        start += 1
    gap = "\n\n" if report.text[start - 2] == "\n" else "\n"
    lead = _lead(report.text, start)
    return report.text[:start] + lead + paragraph + gap + report.text[start:]


def behind(report: Report, draw: Random, sentence: str, area: Area | None) -> str | None:
    """The text with a sentence put behind some sentence of an area's prose."""
    if not area:
        return None
    places = [
        start + end.end()
        for start, line in _prose(report, area)
        for end in _SENTENCE_END.finditer(line)
    ]
    if not places:
        return None
    at = draw.choice(places)
    return report.text[:at] + sentence + report.text[at:]


def paragraph(report: Report, draw: Random, text: str, area: Area | None) -> str | None:
    """The text with a paragraph put behind some paragraph of an area's prose."""
    lines = list(_prose(report, area)) if area else []
    if not lines:
        return None
    start, line = draw.choice(lines)
    end = start + len(line)
    gap = "\n\n" if report.text[end : end + 2] == "\n\n" else "\n"
    return report.text[:end] + gap + _lead(line, 0) + text + report.text[end:]


def period(report: Report) -> re.Match[str] | None:
    """The period as the preamble states it."""
    area = preamble(report)
    return _PERIOD.search(report.text, *area) if area else None


def part(report: Report, words: str) -> Area | None:
    """The part whose heading has the words; ``None`` too if there are no headings."""
    return report.part(words) if _HEADING.search(report.text) else None


def _prose(report: Report, area: Area):
    """Offset and text of the area's paragraphs of whole sentences."""
    start = 0
    wanted = set(report.prose())
    for number, line in enumerate(report.lines):
        if number in wanted and area[0] <= start < area[1]:
            yield start, line
        start += len(line) + 1


def _lead(text: str, start: int) -> str:
    rest = text[start : start + 8]
    return rest[: len(rest) - len(rest.lstrip(" \u3000"))]
