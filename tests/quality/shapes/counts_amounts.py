"""Amounts of money with another unit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counts_tools import behind, in_part, marked, wide
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random


def _twice(report: Report, draw: Random, first: str, second: str) -> str | None:
    """A sentence early and another in the improvement part or the last one."""
    text = in_part(report, draw, "总体|概述", first)
    return text and in_part(report._replace(text=text), draw, "问题|其他", second)


@shape("counts/amount-unit-mix")
def ten_thousand_lost_in_another_part(report: Report, draw: Random) -> str | None:
    figure = draw.choice(["12", "8.5", "36"])
    return _twice(
        report,
        draw,
        f"全年安排政务公开专项经费{figure}万元，保障各项工作开展。",
        f"政务公开专项经费{figure}⟦‖万⟧元主要用于日常支出，培训投入偏少。",
    )


@shape("counts/amount-unit-mix")
def ten_thousand_lost_at_first(report: Report, draw: Random) -> str | None:
    figure = draw.choice(["15", "20.8", "45"])
    return _twice(
        report,
        draw,
        f"落实网站运维经费{figure}⟦‖万⟧元，较好地保障了平台安全。",
        f"网站运维经费{figure}万元全部由财政负担，今后要进一步提高使用效益。",
    )


@shape("counts/amount-unit-mix")
def ten_thousand_lost_in_the_next_sentence(report: Report, draw: Random) -> str | None:
    figure = draw.choice(["10", "6.5", "28"])
    return report.with_sentence(
        draw,
        f"年初预算安排信息公开工作经费{figure}万元。到年底，信息公开工作经费{figure}⟦‖万⟧元"
        "全部执行完毕。",
    )


@shape("counts/amount-unit-mix")
def ten_thousand_lost_in_the_next_paragraph(report: Report, draw: Random) -> str | None:
    figure = draw.choice(["18", "9.6", "52"])
    return report.with_paragraph(
        draw,
        f"在经费保障上，区分轻重缓急，投入公开栏改造资金{figure}万元，改造公开栏21处。",
        f"改造工程竣工后，公开栏改造资金{figure}⟦‖万⟧元的使用明细张榜公布，接受群众监督。",
    )


@shape("counts/amount-unit-mix")
def parts_in_mixed_units(report: Report, draw: Random) -> str | None:
    first, second = draw.choice([("4.5", "1.5"), ("3.2", "2.8"), ("5.1", "0.9")])
    plain = f"{float(first) * 10000:.0f}"
    return report.with_sentence(
        draw,
        f"全年安排政务公开经费6万元，其中网站维护⟦{plain}元‖{first}万元⟧、业务培训{second}万元。",
    )


@shape("counts/amount-unit-mix")
def parts_in_brackets_in_mixed_units(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw,
        "政务公开工作支出共计15万元（平台运维12万元、资料印刷⟦20000元‖2万元⟧、宣传推广1万元），"
        "全部由财政保障。",
    )


@shape("counts/amount-unit-mix")
def part_loses_its_ten_thousand(report: Report, draw: Random) -> str | None:
    first = draw.choice([7, 8, 9])
    return report.with_sentence(
        draw,
        f"投入资金12万元建设查阅场所，其中设备购置{first}⟦‖万⟧元、场地装修{12 - first}万元。",
    )


@shape("counts/amount-unit-mix")
def hundred_million_for_ten_thousand(report: Report, draw: Random) -> str | None:
    figure = draw.choice(["1.42", "2.6", "3.05"])
    return _twice(
        report,
        draw,
        f"公开惠农补贴资金{figure}亿元的分配结果，涉及农户两万余户。",
        f"惠农补贴资金{figure}⟦万‖亿⟧元的公开还停留在汇总数上，明细不够具体。",
    )


@shape("counts/amount-unit-mix")
def own_amount_said_again_without_unit(report: Report, draw: Random) -> str | None:
    match = re.search(
        r"(?:安排|涉及)((?:专项|工作|资)[^\d，。]{0,4})([\d.]+)([万亿])元", report.text
    )
    if match is None:
        return None
    number = report.text.count("\n", 0, match.start())
    text = f"上述{match[1]}{match[2]}{match[3]}元的使用情况已向社会公布。"
    text = marked(text, text.index("元") - 1, text.index("元"), "")
    return behind(report, number, text)


@shape("counts/amount-unit-mix")
def full_width_amount(report: Report, draw: Random) -> str | None:
    figure = wide(draw.choice([16, 24, 35]))
    return _twice(
        report,
        draw,
        f"财政安排政务公开工作经费{figure}万元。",
        f"今后要用好政务公开工作经费{figure}⟦‖万⟧元，向基层倾斜。",
    )


@shape("counts/amount-unit-mix")
def items_behind_a_colon(report: Report, draw: Random) -> str | None:
    first = draw.choice([1.3, 1.6, 2.1])
    return report.with_sentence(
        draw,
        f"全年政务公开经费支出{first + 2.94:.2f}万元，其中：印刷费{first}万元，培训费1.7万元，"
        "设备维护费⟦12400元‖1.24万元⟧，均在预算之内。",
    )
