"""Totals that another paragraph gives: lists of kinds, and one metric with two values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counts_tools import (
    KINDS,
    at_end_of,
    behind,
    chinese,
    in_part,
    own_total,
    silent,
    slip,
    split,
    wide,
)
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random

_FIRST = "总体|概述|基本"


def _kinds(draw: Random, total: int, parts: int, unit: str = "条") -> list[str]:
    """Kinds with their figures, one wrong and marked."""
    figures = split(draw, total, parts + 1)
    names = [*draw.sample(KINDS, parts), "其他"]
    wrong = draw.randrange(parts + 1)
    return [
        f"{name}类信息⟦{slip(draw, figure)}‖{figure}⟧{unit}"
        if number == wrong
        else f"{name}类信息{figure}{unit}"
        for number, (name, figure) in enumerate(zip(names, figures, strict=True))
    ]


def _beside_own_total(report: Report, total: int, *paragraphs: str) -> str | None:
    """Paragraphs behind the one of the report's prose that gives its total."""
    for number in report.prose():
        if re.search(rf"主动公开(?:政府)?信息{total}条", report.lines[number]):
            return behind(report, number, *paragraphs)
    return None


def _both(report: Report, draw: Random, words: str, first: str, second: str) -> str | None:
    """Two paragraphs in a part of a report that says no total."""
    return in_part(report, draw, words, first, second) if silent(report) else None


@shape("counts/category-list-not-total")
def list_behind_own_total(report: Report, draw: Random) -> str | None:
    total = own_total(report)
    if total is None:
        return None
    items = "，".join(_kinds(draw, total, 4))
    return _beside_own_total(report, total, f"从公开的类别看，{items}。")


@shape("counts/category-list-not-total")
def list_with_semicolons_behind_own_total(report: Report, draw: Random) -> str | None:
    total = own_total(report)
    if total is None:
        return None
    items = "；".join(_kinds(draw, total, 5))
    return _beside_own_total(report, total, f"公开信息的主要类别有：{items}。")


@shape("counts/category-list-not-total")
def total_of_the_overview_left_from_last_year(report: Report, draw: Random) -> str | None:
    total = draw.randint(300, 900)
    first, second, third, rest = split(draw, total, 4)
    return _both(
        report,
        draw,
        _FIRST,
        f"{report.year}年，全年主动公开政府信息⟦{total - 30}‖{total}⟧条，公开的广度进一步拓展。",
        f"按内容划分，政策文件类{first}条、财政资金类{second}条、民生服务类{third}条、"
        f"其他类{rest}条。",
    )


@shape("counts/category-list-not-total")
def sub_headings_between(report: Report, draw: Random) -> str | None:
    total = draw.randint(200, 700)
    items = "，".join(_kinds(draw, total, 3))
    if not silent(report):
        return None
    return at_end_of(
        report,
        _FIRST,
        f"1.公开数量。本年度共主动公开政府信息{total}条，均在法定期限内发布。",
        "2.公开渠道。以门户网站为主，公示栏和广播为辅。",
        f"3.公开类别。{items}。",
    )


@shape("counts/category-list-not-total")
def list_before_the_total(report: Report, draw: Random) -> str | None:
    total = draw.randint(200, 700)
    items = "、".join(_kinds(draw, total, 3))
    return _both(
        report,
        draw,
        _FIRST,
        f"从类别看，{items}。",
        f"以上各类合计，全年主动公开政府信息{total}条，全部通过门户网站发布。",
    )


@shape("counts/category-list-not-total")
def thousands_and_a_long_list(report: Report, draw: Random) -> str | None:
    total = draw.randint(2000, 5000)
    items = "，".join(_kinds(draw, total, 6))
    return _both(
        report, draw, _FIRST, f"全年累计主动公开政府信息{total}条。", f"公开的信息包括：{items}。"
    )


@shape("counts/category-list-not-total")
def kinds_with_their_shares(report: Report, draw: Random) -> str | None:
    total = draw.choice([200, 400, 500, 1000])
    first, second, third = (total * each // 100 for each in (35, 30, 20))
    rest = total - first - second - third
    wrong = rest + draw.choice([3, 5, 10])
    return _both(
        report,
        draw,
        _FIRST,
        f"一年来，共主动公开政府信息{total}条，做到应公开尽公开。",
        f"分类情况：业务工作{first}条，占35%；通知公告{second}条，占30%；"
        f"人事财务{third}条，占20%；其他⟦{wrong}‖{rest}⟧条，占15%。",
    )


@shape("counts/category-list-not-total")
def last_item_called_other_information(report: Report, draw: Random) -> str | None:
    total = draw.randint(150, 600)
    first, second, third, rest = split(draw, total, 4)
    return _both(
        report,
        draw,
        _FIRST,
        f"年内主动公开政府信息{total}条，比较全面地反映了工作情况。",
        f"主要类别为：组织机构{first}条，法规公文{second}条，工作动态"
        f"⟦{slip(draw, third)}‖{third}⟧条，其他应当公开的信息{rest}条。",
    )


@shape("counts/category-list-not-total")
def list_with_full_width_digits(report: Report, draw: Random) -> str | None:
    total = draw.randint(150, 600)
    first, second, rest = split(draw, total, 3)
    return _both(
        report,
        draw,
        _FIRST,
        f"全年共主动公开政府信息{wide(total)}条。",
        f"其中政务动态类{wide(first)}条，公告公示类⟦{wide(slip(draw, second))}‖{wide(second)}⟧条，"
        f"其他类{wide(rest)}条。",
    )


@shape("counts/category-list-not-total")
def paragraph_of_other_matters_between(report: Report, draw: Random) -> str | None:
    total = own_total(report)
    if total is None:
        return None
    items = "、".join(_kinds(draw, total, 3))
    return _beside_own_total(
        report,
        total,
        "所有信息发布之前都经过保密审查，没有发生失泄密问题。",
        f"各类信息的数量为：{items}。",
    )


@shape("counts/same-metric-two-values")
def own_total_said_again_in_the_improvements(report: Report, draw: Random) -> str | None:
    total = own_total(report)
    if total is None:
        return None
    return in_part(
        report,
        draw,
        "问题",
        f"全年主动公开政府信息⟦{slip(draw, total)}‖{total}⟧条，数量虽有增加，质量仍需提高。",
    )


@shape("counts/same-metric-two-values")
def two_paragraphs_of_one_part(report: Report, draw: Random) -> str | None:
    total = draw.randint(120, 900)
    return _both(
        report,
        draw,
        _FIRST,
        f"一年来，共主动公开政府信息{total}条，各项工作平稳推进。",
        f"全年主动公开政府信息⟦{slip(draw, total)}‖{total}⟧条，发布前全部经过审查。",
    )


def _apart(report: Report, draw: Random, first: str, second: str) -> str | None:
    """A paragraph in the overview and one in the improvement part."""
    if not silent(report):
        return None
    text = in_part(report, draw, _FIRST, first)
    return text and in_part(report._replace(text=text), draw, "问题|其他", second)


@shape("counts/same-metric-two-values")
def overview_and_last_part_differ(report: Report, draw: Random) -> str | None:
    total = draw.randint(120, 900)
    return _apart(
        report,
        draw,
        f"{report.year}年，本单位共主动公开政府信息{total}条。",
        f"本单位全年共主动公开政府信息⟦{total // 10}‖{total}⟧条，内容还不够丰富。",
    )


@shape("counts/same-metric-two-values")
def with_and_without_thousands_comma(report: Report, draw: Random) -> str | None:
    total = draw.randint(1200, 9000)
    return _apart(
        report,
        draw,
        f"本年度共主动公开政府信息{total:,}条，比较及时。",
        f"虽然全年共主动公开政府信息⟦{slip(draw, total)}‖{total}⟧条，但深度不足。",
    )


@shape("counts/same-metric-two-values")
def other_verb_and_word_order(report: Report, draw: Random) -> str | None:
    total = draw.randint(120, 900)
    return _apart(
        report,
        draw,
        f"全年累计主动公开政府信息{total}条，发布及时。",
        f"{report.year}年度主动公开政府信息共⟦{slip(draw, total)}‖{total}⟧条，仍以动态类居多。",
    )


@shape("counts/same-metric-two-values")
def total_in_words_of_the_report(report: Report, draw: Random) -> str | None:
    match = re.search(r"(全年(?:共|全厅)?主动公开政府信息)(\d+)条", report.text)
    if match is None:
        return None
    total = int(match[2])
    return in_part(
        report, draw, "问题", f"{match[1]}⟦{slip(draw, total)}‖{total}⟧条，与群众期待相比还有差距。"
    )


@shape("counts/same-metric-two-values")
def total_in_chinese_numerals(report: Report, draw: Random) -> str | None:
    total = draw.randint(120, 900)
    return _apart(
        report,
        draw,
        f"全年共主动公开政府信息{total}条。",
        f"全年共主动公开政府信息⟦{chinese(slip(draw, total))}‖{chinese(total)}⟧条，更新仍不均衡。",
    )
