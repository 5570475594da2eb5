"""Growth that does not fit the figures beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counts_tools import applications, in_part, marked, other_share, share, slip, wide
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random


@shape("counts/growth-conflict")
def own_growth_changed(report: Report, draw: Random) -> str | None:
    match = re.search(r"较?比?\d{4}年的\d+件增加(\d+)件，(增长)([\d.]+)%", report.text)
    if match is None:
        return None
    group = draw.choice([1, 2, 3])
    wrong = {1: str(slip(draw, int(match[1]))), 2: "下降", 3: f"{float(match[3]) + 10:.1f}"}[group]
    return marked(report.text, match.start(group), match.end(group), wrong)


@shape("counts/growth-conflict")
def direction_of_own_applications(report: Report, draw: Random) -> str | None:
    year = applications(report)
    if year is None or year.new < 5:
        return None
    more = draw.randint(1, year.new - 2)
    return in_part(
        report,
        draw,
        "总体|概述",
        f"本年度新收政府信息公开申请{year.new}件，比上年的{year.new - more}件⟦减少‖增加⟧{more}件。",
    )


@shape("counts/growth-conflict")
def from_to_with_wrong_direction(report: Report, draw: Random) -> str | None:
    old = draw.choice([40, 60, 80])
    return report.with_sentence(
        draw,
        f"网上咨询量由上年的{old}件减少到{old * 3 // 4}件，⟦增长‖下降⟧25%，"
        "说明主动公开的效果正在显现。",
    )


@shape("counts/growth-conflict")
def rate_reckoned_on_the_new_figure(report: Report, draw: Random) -> str | None:
    old = draw.choice([200, 300, 400])
    new = old + draw.randint(60, 120)
    return report.with_sentence(
        draw,
        f"全年发布政策解读类信息{new}篇，比上年的{old}篇增长"
        f"⟦{share(new - old, new)}‖{share(new - old, old)}⟧。",
    )


@shape("counts/growth-conflict")
def difference_wrong(report: Report, draw: Random) -> str | None:
    old = draw.randint(30, 90)
    more = draw.randint(11, 29)
    return report.with_sentence(
        draw,
        f"全年参加集中培训{old + more}人次，比上年的{old}人次增加⟦{slip(draw, more)}‖{more}⟧人次。",
    )


@shape("counts/growth-conflict")
def rate_of_the_difference_wrong(report: Report, draw: Random) -> str | None:
    old = draw.choice([50, 80, 120])
    more = draw.randint(old // 5, old // 2)
    right = share(more, old)
    return report.with_sentence(
        draw,
        f"全年接受现场查阅{old + more}人次，较上年增加{more}人次，"
        f"增长⟦{other_share(draw, right)}‖{right}⟧。",
    )


@shape("counts/growth-conflict")
def last_year_in_brackets(report: Report, draw: Random) -> str | None:
    old = draw.choice([40, 50, 80])
    new = old + draw.randint(10, 20)
    right = share(new - old, old)
    return report.with_sentence(
        draw,
        f"政务公开专题页面更新{new}期，较{report.year - 1}年（{old}期）"
        f"上升⟦{other_share(draw, right)}‖{right}⟧。",
    )


@shape("counts/growth-conflict")
def both_years_named(report: Report, draw: Random) -> str | None:
    old = draw.randint(100, 200)
    new = old + draw.randint(20, 80)
    right = share(new - old, old)
    return report.with_sentence(
        draw,
        f"{report.year - 1}年公众号推送信息{old}条，{report.year}年推送信息{new}条，"
        f"同比⟦下降‖增长⟧{right}。",
    )


@shape("counts/growth-conflict")
def called_growth_though_it_fell(report: Report, draw: Random) -> str | None:
    old = draw.randint(60, 90)
    new = old - draw.randint(10, 20)
    return report.with_sentence(
        draw,
        f"受理群众电话咨询{new}件，同比⟦增加‖减少⟧{old - new}件（上年为{old}件）。",
    )


@shape("counts/growth-conflict")
def thousands(report: Report, draw: Random) -> str | None:
    old = draw.randint(20000, 60000)
    new = old + draw.randint(3000, 9000)
    right = share(new - old, old)
    return report.with_sentence(
        draw,
        f"专栏全年访问量{new:,}次，比{report.year - 1}年的{old:,}次"
        f"增长⟦{other_share(draw, right)}‖{right}⟧。",
    )


@shape("counts/growth-conflict")
def ten_thousands(report: Report, draw: Random) -> str | None:
    old = draw.choice([12, 15, 20])
    new = old + draw.randint(4, 9)
    right = share(new - old, old)
    return report.with_sentence(
        draw,
        f"“掌上办事”用户由{old}万人增至{new}万人，增长⟦{other_share(draw, right)}‖{right}⟧。",
    )


@shape("counts/growth-conflict")
def doubled_in_words(report: Report, draw: Random) -> str | None:
    old = draw.choice([12, 16, 24])
    return report.with_sentence(
        draw,
        f"图解、视频等形式的解读材料由上年的{old}篇增加到⟦{old * 3 // 2}‖{old * 2}⟧篇，增长一倍。",
    )


@shape("counts/growth-conflict")
def fell_below_written_as_rise(report: Report, draw: Random) -> str | None:
    old = draw.randint(12, 30)
    return report.with_sentence(
        draw,
        f"网站错链从年初的{old}个⟦上升‖下降⟧到年末的{old // 4}个，页面质量明显提高。",
    )


@shape("counts/growth-conflict")
def full_width_figures(report: Report, draw: Random) -> str | None:
    old = draw.choice([20, 40, 50])
    new = old + old // 5
    return report.with_sentence(
        draw,
        f"全年组织业务培训参训人员{wide(new)}人次，较上年的{wide(old)}人次"
        f"增长⟦{wide(30)}‖{wide(20)}⟧%。",
    )
