"""Sixth set: parts in a wrong place, the title, the end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from planting import shape
from sixth_tools import marked, mistyped

if TYPE_CHECKING:
    from random import Random

    from planting import Report

_SIGNED = r"\n+([^\n，。|]{3,30}\n+[\s　]*\d{4}年\d{1,2}月\d{1,2}日)\s*\Z"

mistyped(
    "structure/sign-off-missing",
    until=2018,
    anywhere=True,
    neither_name_nor_date=(_SIGNED, ""),
    no_date=(r"\n+[^\n，。|]{3,30}\n+([\s　]*\d{4}年\d{1,2}月\d{1,2}日)\s*\Z", ""),
)
mistyped(
    "structure/title-form",
    year_left_out=(r"\A(?:# ?)?[^\n\d]+(\d{4}年度?)", ""),
    body_left_out=(r"\A(?:# ?)?([^\n\d#]+)\d{4}年", ""),
)
mistyped(
    "structure/wrong-era-template",
    "structure/section-heading-wording",
    since=2021,
    litigation_of_the_trial_form=(
        r"^(?:#+ ?)?四、(政府信息公开行政复议、行政诉讼情况)",
        "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
    ),
    problems_of_the_trial_form=(
        r"^(?:#+ ?)?五、(存在的主要问题及改进情况)",
        "政府信息公开工作存在的主要问题及改进情况",
    ),
)


def _instead(report: Report, kind: str, text: str) -> str | None:
    """Another paper of the same column, under the report's title with another kind."""
    title = re.match(r"(?:# ?)?([^\n]*?\d{4}年政府信息公开)工作年度报告\n", report.text)
    return (
        marked(report.text, (0, len(report.text)), f"{title[1]}{kind}\n\n{text}\n")
        if title
        else None
    )


@shape("structure/not-a-report", fresh=True)
def sixth_guide(report: Report, _: Random) -> str | None:
    """The guide, saved in the place of the report."""
    text = "一、公开内容\n\n本机关公开机构职能、财政预决算。\n\n二、获取方式\n\n登录政府网站查阅。"
    return _instead(report, "指南", text)


@shape("structure/not-a-report", fresh=True)
def sixth_reading(report: Report, _: Random) -> str | None:
    """What explains the report, saved in its place."""
    text = "现将年度报告解读如下。报告共分六个部分，全面反映了全年政府信息公开工作的情况。"
    return _instead(report, "工作年度报告解读", text)


@shape("structure/section-order", fresh=True)
def sixth_problems_behind_others(report: Report, _: Random) -> str | None:
    """The last two parts have changed places, with their numbers."""
    return _swapped(report, "问题|不足", "其他") if report.year >= 2019 else None


@shape("structure/section-order", fresh=True)
def sixth_reviews_before_applications(report: Report, _: Random) -> str | None:
    """Parts three and four have changed places."""
    return _swapped(report, "收到和处理", "复议") if report.year >= 2019 else None


def _swapped(report: Report, first: str, second: str) -> str | None:
    """Two neighbours in each other's place; the numbers stay in order."""
    one, two = report.part(first), report.part(second)
    if one is None or two is None or one[1] != two[0]:
        return None
    text = report.text
    early, late = text[slice(*one)], text[slice(*two)]
    end = re.search(r"\n[^\n，。|]{3,30}\n+[\s　]*\d{4}年\d{1,2}月\d{1,2}日\s*\Z", late)
    tail = late[end.start() :] if end else ""
    late = late[: len(late) - len(tail)] if tail else late
    numbers = [re.search("[一二三四五六七八九十]+(?=、)", each) for each in (early, late)]
    if not all(numbers):
        return None
    moved = re.sub("[一二三四五六七八九十]+(?=、)", numbers[0][0], late, count=1)
    left = re.sub("[一二三四五六七八九十]+(?=、)", numbers[1][0], early, count=1)
    new = moved.rstrip("\n") + "\n\n" + left.rstrip("\n") + "\n"
    return marked(text, (one[0], two[1] - len(tail)), new)


def _tableless(report: Report, words: str, new: str) -> str | None:
    """A part with its table gone, and a word in its place."""
    span = report.part(words)
    if span is None or report.year < 2019:
        return None
    part = report.text[slice(*span)]
    low = part.find("第二十条") if "主动" in words else max(0, part.find("自然人")) or -1
    low = part.rfind("\n", 0, low) + 1 if low >= 0 else -1
    while (
        low > 0
        and part[low : low + 1] == "|"
        and part.rfind("\n|", 0, low - 1) == part.rfind("\n", 0, low - 1)
    ):
        low = part.rfind("\n", 0, low - 1) + 1
    rows = list(re.finditer(r"(?<=[\n|])[ \t]*\d[\d.]*[ \t]*\|?(?=\n)", part))
    if low < 0 or not rows:
        return None
    return marked(report.text, (span[0] + low, span[0] + rows[-1].end()), new)


@shape("structure/table-missing", fresh=True, anywhere=True)
def sixth_table_two_gone(report: Report, _: Random) -> str | None:
    """The second part has a sentence for a table."""
    return _tableless(report, "主动公开政府信息", "本年度没有相关情况。")


@shape("structure/table-missing", fresh=True, anywhere=True)
def sixth_table_three_gone(report: Report, _: Random) -> str | None:
    """The third part has a sentence for a table."""
    return _tableless(report, "收到和处理", "本年度未收到政府信息公开申请。")


@shape("structure/gov-assessment-missing", fresh=True, anywhere=True)
def sixth_assessment_left_out(report: Report, _: Random) -> str | None:
    """A people's government that says nothing of assessment: every sentence on it is gone."""
    first = report.text.split("\n", 1)[0]
    if "人民政府20" not in first or report.year < 2019:
        return None
    words = "[^。\n]*(?:考核|评议|追责|追究|问责|评估|考评|测评)[^。\n]*。?"
    text = re.sub(words, lambda found: f"⟦‖{found[0]}⟧" if found[0] else "", report.text)
    return text if "⟦" in text else None


@shape("structure/overview-topic-missing", fresh=True, anywhere=True)
def sixth_only_one_topic(report: Report, _: Random) -> str | None:
    """The overview is one sentence."""
    span = report.part("总体")
    if span is None or report.year < 2019:
        return None
    part = report.text[slice(*span)]
    head = part.index("\n")
    while part[head : head + 1] == "\n":
        head += 1
    new = "本年度，主动公开政府信息128条，内容涵盖工作动态和通知公告。"
    return marked(report.text, (span[0] + head, span[0] + len(part.rstrip())), new)


@shape("structure/topic-in-wrong-section", fresh=True)
def sixth_platform_under_tables(report: Report, _: Random) -> str | None:
    """A topic of the overview behind the table of part two."""
    span = report.part("主动公开政府信息")
    if span is None or report.year < 2019:
        return None
    low = span[0] + len(report.text[slice(*span)].rstrip())
    new = "\n\n（一）平台建设。优化网站栏目，及时更新专栏。\n\n（二）监督保障。明确专人，定期自查。"
    return marked(report.text, (low, low), new)


@shape("structure/topic-in-wrong-section", fresh=True)
def sixth_topic_as_a_part(report: Report, _: Random) -> str | None:
    """A topic of the overview under the part on problems."""
    span = report.part("问题")
    if span is None or report.year < 2019:
        return None
    low = span[0] + len(report.text[slice(*span)].rstrip())
    new = "\n\n（一）政府信息管理。严格审核，先审后发。\n\n（二）平台建设。及时维护网站专栏。"
    return marked(report.text, (low, low), new)


@shape("structure/section-misplaced", fresh=True)
def sixth_parts_as_topics(report: Report, _: Random) -> str | None:
    """Before 2019: applications and fees stand as topics of the part before them."""
    if report.year >= 2019:
        return None
    heads = {}
    for words in ("主动公开", "申请公开", "收费"):
        span = report.part(words)
        if span is None:
            return None
        heads[words] = span[0]
    text = report.text
    for number, words in (("二", "收费"), ("一", "申请公开")):
        found = re.compile("[一二三四五六七八九十]+、").search(text, heads[words])
        text = marked(text, found.span(), f"（{number}）") or text
    return text


@shape("structure/blank-form", fresh=True, anywhere=True)
def sixth_form_never_filled(report: Report, _: Random) -> str | None:
    """The form itself, saved in the place of the report: every figure is gone."""
    parts = [report.part(words) for words in ("其他", "问题", "总体")]
    if report.year < 2021 or None in parts or "|" not in report.text:
        return None
    if any("|" in report.text[slice(*part)] for part in parts):
        return None
    text = report.text
    for low, high in parts:
        head = text.index("\n", low)
        if text[head:high].strip():
            at = head + len(text[head:high]) - len(text[head:high].lstrip())
            end = head + len(text[head:high].rstrip())
            text = f"{text[:at]}⟦‖{text[at:end]}⟧{text[end:]}"
    top = text.index("\n") + 1
    text = f"{text[:top]}⟦‖{text[top : parts[-1][0]]}⟧{text[parts[-1][0] :]}"
    return re.sub(r"(?<=\|) *\d[\d.]* *(?=\|)", lambda found: f"⟦ ‖{found[0]}⟧", text)
