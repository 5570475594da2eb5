"""What the shapes of the packs counts and citations share: figures, slips and places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from random import Random

    from planting import Report

KINDS = ("机构职能", "财政预决算", "规划计划", "民生保障", "项目建设", "行政执法", "人事招录")
FLAWS = (
    "部分栏目更新不够及时",
    "解读形式比较单一",
    "基层人员业务不够熟练",
    "公开内容与群众期待还有差距",
    "与申请人的沟通不够充分",
    "历史文件清理进度偏慢",
)
STEPS = (
    "健全栏目巡查机制",
    "丰富政策解读形式",
    "组织经办人员轮训",
    "细化主动公开事项目录",
    "推行答复之前电话沟通",
    "加快历史文件属性核定",
)
TOWNS = ("松河镇", "柳浦镇", "石桥镇", "临湖镇", "东门镇", "上坳镇", "鹿鸣镇", "长滩镇")
_DIGITS = "零一二三四五六七八九"
_FIGURE = re.compile(r"(?<![\d.,])(\d[\d,]*)([条件篇期份家])")
_ROWS = (
    "一、本年新收政府信息公开申请数量",
    "二、上年结转政府信息公开申请数量",
    "（七）总计",
    "四、结转下年度继续办理",
)


class Year(NamedTuple):
    """A report's own totals of applications, from its table."""

    new: int
    carried: int
    done: int
    left: int


def applications(report: Report) -> Year | None:
    found = []
    for row in _ROWS:
        match = re.search(rf"{row}[\s|]*(?:\d+[\s|]+){{6}}(\d+)", report.text)
        if not match:
            return None
        found.append(int(match[1]))
    year = Year(*found)
    return year if year.new + year.carried == year.done + year.left and year.new else None


def chinese(number: int) -> str:
    """A number below 10000 in Chinese."""
    if number > 999:
        thousands, rest = divmod(number, 1000)
        return f"{_DIGITS[thousands]}千{'零' if 0 < rest < 100 else ''}{chinese(rest)}"
    hundreds, tens, ones = number // 100, number // 10 % 10, number % 10
    text = _DIGITS[hundreds] + "百" if hundreds else ""
    if tens:
        text += ("" if tens == 1 and not hundreds else _DIGITS[tens]) + "十"
    elif hundreds and ones:
        text += "零"
    return text + (_DIGITS[ones] if ones else "")


def wide(number: int | str) -> str:
    """A number in full-width digits."""
    return str(number).translate(str.maketrans("0123456789.", "０１２３４５６７８９．"))


def split(draw: Random, total: int, parts: int) -> list[int]:
    """Positive parts that add up to a total."""
    cuts = sorted(draw.sample(range(1, total), parts - 1))
    return [high - low for low, high in zip([0, *cuts], [*cuts, total], strict=True)]


def slip(draw: Random, number: int) -> int:
    """Another figure, as a slip of the hand leaves it."""
    digits = str(number)
    slips = {number + 1, number + 2, number + 10, number - 1, number - 2, number - 10}
    slips.add(int(digits[:-2] + digits[-2:][::-1]))
    return draw.choice(sorted(each for each in slips if each > 0 and each != number))


def more(draw: Random, number: int) -> int:
    """A larger figure, so that the parts of a list that may be open exceed its total."""
    return number + draw.choice([1, 2, 10, 100])


def share(part: int, whole: int, places: int = 1) -> str:
    """A percentage, half up."""
    scale = 10**places
    hundredths = (part * 100 * scale * 2 + whole) // (whole * 2)
    return f"{hundredths / scale:.{places}f}%"


def other_share(draw: Random, right: str) -> str:
    """Another percentage, some points off."""
    value = float(right[:-1])
    places = len(right[:-1].partition(".")[2])
    off = draw.choice([4, 7, 9])
    return f"{value + off if value < 50 else value - off:.{places}f}%"


def marked(text: str, start: int, end: int, wrong: str) -> str:
    """A text with a fault in the place of some of it."""
    return f"{text[:start]}⟦{wrong}‖{text[start:end]}⟧{text[end:]}"


def own_lists(report: Report) -> list[list[re.Match[str]]]:
    """The report's own lists, a total and the parts that add up to it."""
    found = []
    for sentence in re.finditer(r"[^。；\n|]+", report.text):
        if not re.search("其中|中，|：|（", sentence[0]):
            continue
        figures = list(_FIGURE.finditer(report.text, sentence.start(), sentence.end()))
        values = [int(each[1].replace(",", "")) for each in figures]
        alike = len({each[2] for each in figures}) == 1
        if len(values) > 2 and alike and values[0] == sum(values[1:]):
            found.append(figures)
    return found


def wrapped(report: Report) -> bool:
    """Whether its lines are broken at a width, so that a line is no paragraph."""
    return len(re.findall(r"[^|\n]{20,}[\u4e00-\u9fff，、]\n(?=[^\s|#（])", report.text)) > 8


def part_of(report: Report, words: str) -> tuple[int, int] | None:
    """A part by the words of its heading, if headings are numbered 一、 and lines are whole."""
    if wrapped(report) or not re.search("(?m)^#* ?[一二三四五六七八九十]+、", report.text):
        return None
    return report.part(words)


def in_part(report: Report, draw: Random, words: str, *paragraphs: str) -> str | None:
    """The whole text with paragraphs behind some paragraph of the part so headed."""
    part = part_of(report, words)
    if part is None:
        return None
    first, last = (report.text.count("\n", 0, offset) for offset in part)
    numbers = [number for number in report.prose() if first < number <= last]
    if not numbers:
        return None
    return behind(report, draw.choice(numbers), *paragraphs)


def behind(report: Report, number: int, *paragraphs: str) -> str:
    """The whole text with paragraphs behind a line."""
    line = report.lines[number]
    lead = line[: len(line) - len(line.lstrip())]
    gap = "\n\n" if report.lines[number + 1 : number + 2] == [""] else "\n"
    return report.with_line(number, gap.join([line, *(lead + each for each in paragraphs)]))


def at_end_of(report: Report, words: str, *paragraphs: str) -> str | None:
    """The whole text with paragraphs at the end of a part that another part follows."""
    part = part_of(report, words)
    if part is None or part[1] == len(report.text):
        return None
    body = report.text[part[0] : part[1]].rstrip()
    if not body.endswith("。"):
        return None
    last = body.rsplit("\n", 1)[-1]
    lead = last[: len(last) - len(last.lstrip())]
    gap = "\n\n" if "\n\n" in report.text[part[0] : part[1]] else "\n"
    end = part[0] + len(body)
    return report.text[:end] + "".join(gap + lead + each for each in paragraphs) + report.text[end:]


def own_total(report: Report) -> int | None:
    """The report's own number of published items, if it says one."""
    match = re.search(r"主动公开(?:政府)?信息(\d+)条", report.text)
    return int(match[1]) if match else None


def silent(report: Report) -> bool:
    """Whether a report says nowhere how many items it published."""
    return not re.search(r"(?:公开|发布|上网)[^。；\n]{0,12}\d[\d,]*条", report.text)
