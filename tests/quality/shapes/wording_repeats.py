"""Sentences, paragraphs and headings that stand twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import Report, shape
from wording_aids import put, wrapped

if TYPE_CHECKING:
    from random import Random

REPEAT = ("wording/repeated-sentence", "wording/duplicated-word")
SENTENCE = re.compile("(?<=。)[^。；：（）]{24,}。(?![”’）》])")
NEWS = (
    "对照目录逐条检查公开情况，发现漏发、迟发的当天提醒并限期补发。",
    "在档案馆和图书馆设立查阅点，安排专人引导群众查询和下载信息。",
    "组织经办人员学习答复文书的写法，逐件讲解近年来的典型案例。",
    "把群众关心的办事流程做成图解，在办事窗口和公告栏同步张贴。",
)


def sentences(report: Report) -> list[tuple[int, str]]:
    """Long sentences of the prose that say more than that nothing happened."""
    return [
        (number, match[0])
        for number in report.prose()
        for match in SENTENCE.finditer(report.lines[number])
        if not re.search("未|没有|无|“|《", match[0])
    ]


@shape(*REPEAT)
def own_sentence_again_behind_itself(report: Report, draw: Random) -> str | None:
    found = sentences(report)
    if not found:
        return None
    number, said = draw.choice(found)
    return report.with_line(number, report.lines[number].replace(said, f"{said}⟦{said}‖⟧", 1))


@shape(*REPEAT)
def own_sentence_again_in_a_later_paragraph(report: Report, draw: Random) -> str | None:
    found = [each for each in sentences(report) if each[0] < report.prose()[-1]]
    if not found:
        return None
    number, said = draw.choice(found)
    later = draw.choice([each for each in report.prose() if each > number])
    return report.with_line(later, f"{report.lines[later].rstrip()}⟦{said}‖⟧")


@shape(*REPEAT)
def own_sentence_again_as_a_paragraph(report: Report, draw: Random) -> str | None:
    found = sentences(report)
    if not found:
        return None
    number, said = draw.choice(found)
    line = report.lines[number]
    lead = line[: len(line) - len(line.lstrip())]
    return report.with_line(number, f"{line}\n\n{lead}⟦{said}‖⟧")


@shape(*REPEAT)
def new_sentence_twice_in_one_paragraph(report: Report, draw: Random) -> str | None:
    said = draw.choice(NEWS)
    return put(report, draw, f"{said}各科室积极配合。⟦{said}‖⟧", at="paragraph")


@shape(*REPEAT)
def new_sentence_in_the_overview_and_the_measures(report: Report, draw: Random) -> str | None:
    said = draw.choice(NEWS)
    text = put(report, draw, said, at="概述|总体")
    if not text:
        return None
    return put(report._replace(text=text), draw, f"⟦{said}‖⟧", at="问题")


@shape(*REPEAT)
def whole_paragraph_pasted_twice(report: Report, draw: Random) -> str | None:
    if not report.prose() or wrapped(report):
        return None
    number = draw.choice(report.prose())
    line = report.lines[number]
    return report.with_line(number, f"{line}\n⟦{line}‖⟧")


@shape(*REPEAT, "structure/heading-sequence")
def first_item_headed_as_its_part(report: Report, draw: Random) -> str | None:
    spots = []
    for head in re.finditer("^#* ?[一二三四五六七八]、(.+)$", report.text, re.MULTILINE):
        item = re.compile("\n+[\u3000 ]*（一）([^。\n]{2,12})(?=。)").match(report.text, head.end())
        if item and item[1] != head[1]:
            spots.append((item.start(1), item.end(1), head[1].strip()))
    if not spots:
        return None
    low, high, said = draw.choice(spots)
    text = report.text
    return f"{text[:low]}⟦{said}‖{text[low:high]}⟧{text[high:]}"


@shape(*REPEAT)
def sentence_with_a_figure_twice(report: Report, draw: Random) -> str | None:
    said = f"全年编印便民手册{draw.randint(101, 980)}册，在车站、集市和学校向群众免费发放。"
    return put(report, draw, f"{said}⟦{said}‖⟧")
