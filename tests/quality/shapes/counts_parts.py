"""Totals and the parts that do not add up to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counts_tools import (
    TOWNS,
    applications,
    chinese,
    in_part,
    marked,
    more,
    own_lists,
    slip,
    split,
    wide,
)
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random


@shape("counts/parts-not-total")
def part_of_own_list_retyped(report: Report, draw: Random) -> str | None:
    lists = own_lists(report)
    if not lists:
        return None
    figure = draw.choice(draw.choice(lists)[1:])
    wrong = slip(draw, int(figure[1].replace(",", "")))
    return marked(report.text, figure.start(1), figure.end(1), f"{wrong}")


@shape("counts/parts-not-total")
def total_of_own_list_left_from_last_year(report: Report, draw: Random) -> str | None:
    lists = own_lists(report)
    if not lists:
        return None
    figure = draw.choice(lists)[0]
    total = int(figure[1].replace(",", ""))
    return marked(report.text, figure.start(1), figure.end(1), f"{max(2, total * 9 // 10 - 1)}")


@shape("counts/parts-not-total")
def messages_in_brackets(report: Report, draw: Random) -> str | None:
    total = draw.randint(60, 240)
    ask, hint, moan = split(draw, total, 3)
    return report.with_sentence(
        draw,
        f"全年办理网民留言{total}条（咨询类{ask}条、建议类⟦{slip(draw, hint)}‖{hint}⟧条、"
        f"投诉类{moan}条），回复及时率和满意率都比较高。",
    )


@shape("counts/parts-not-total")
def sum_behind_its_parts(report: Report, draw: Random) -> str | None:
    total = draw.randint(80, 300)
    first, second, third = split(draw, total, 3)
    return report.with_sentence(
        draw,
        f"面向企业印发惠企手册{first}册，面向社区印发便民手册{second}册，"
        f"面向农村印发惠农手册{third}册，共计印发⟦{slip(draw, total)}‖{total}⟧册。",
    )


@shape("counts/parts-not-total")
def thousands_with_commas(report: Report, draw: Random) -> str | None:
    total = draw.randint(2100, 9800)
    calls, visits, net = split(draw, total, 3)
    return report.with_sentence(
        draw,
        f"12345热线和服务窗口共受理咨询{total:,}件，其中电话咨询{calls:,}件，"
        f"窗口咨询⟦{visits + 100:,}‖{visits:,}⟧件，网上咨询{net:,}件。",
    )


@shape("counts/parts-not-total")
def full_width_digits(report: Report, draw: Random) -> str | None:
    total = draw.randint(20, 90)
    first, second = split(draw, total, 2)
    return report.with_sentence(
        draw,
        f"全年开展政务公开抽查{wide(total)}次，其中现场抽查{wide(first)}次、"
        f"网上抽查⟦{wide(slip(draw, second))}‖{wide(second)}⟧次。",
    )


@shape("counts/parts-not-total")
def chinese_numerals(report: Report, draw: Random) -> str | None:
    total = draw.randint(9, 19)
    first, second, third = split(draw, total, 3)
    return report.with_sentence(
        draw,
        f"全年共组织政府开放日活动{chinese(total)}场，其中面向学生的{chinese(first)}场，"
        f"面向企业的{chinese(second)}场，面向老年人的⟦{chinese(third + 1)}‖{chinese(third)}⟧场。",
    )


@shape("counts/parts-not-total")
def part_with_swapped_digits_above_total(report: Report, draw: Random) -> str | None:
    tens, ones = draw.randint(1, 3), draw.randint(5, 9)
    part, wrong = tens * 10 + ones, ones * 10 + tens
    total = part + draw.randint(2, 4)
    return report.with_sentence(
        draw, f"收到社会公众意见建议{total}件，其中书面意见⟦{wrong}‖{part}⟧件，其余为口头意见。"
    )


@shape("counts/parts-not-total")
def parts_named_after_respectively(report: Report, draw: Random) -> str | None:
    total = draw.randint(30, 90)
    first, second, third = split(draw, total, 3)
    return in_part(
        report,
        draw,
        "总体|概述|主动公开",
        f"本年度累计编发政务公开工作提示{total}期，分别为内容更新提示{first}期、"
        f"保密审查提示⟦{slip(draw, second)}‖{second}⟧期、错敏词提示{third}期。",
    )


@shape("counts/parts-not-total")
def parts_in_the_next_sentence(report: Report, draw: Random) -> str | None:
    total = draw.randint(50, 180)
    phone, desk, net = split(draw, total, 3)
    return report.with_sentence(
        draw,
        f"查阅场所全年接受群众咨询{total}人次。其中，电话咨询{phone}人次，"
        f"现场咨询⟦{more(draw, desk)}‖{desk}⟧人次，网上咨询{net}人次。",
    )


@shape("counts/parts-not-total")
def members_of_the_leading_group(report: Report, draw: Random) -> str | None:
    total = draw.randint(9, 21)
    return report.with_sentence(
        draw,
        f"调整充实政务公开工作领导小组，现有成员⟦{total + draw.choice([1, 2, 10])}‖{total}⟧人，"
        f"其中组长1人、副组长2人、组员{total - 3}人，日常事务由办公室承担。",
    )


@shape("counts/parts-not-total")
def long_items_with_much_between(report: Report, draw: Random) -> str | None:
    total = draw.randint(70, 160)
    first, second, third = split(draw, total, 3)
    return report.with_sentence(
        draw,
        f"年内集中排查门户网站存量页面问题{total}个，其中链接指向已关停网站、点击以后无法打开的"
        f"{first}个，附件格式过旧、在常用办公软件中显示为乱码的{second}个，发布时间与成文时间"
        f"相互颠倒、容易引起误解的⟦{more(draw, third)}‖{third}⟧个，均已整改到位。",
    )


@shape("counts/parts-not-total")
def list_of_towns_closed_by_the_rest(report: Report, draw: Random) -> str | None:
    total = draw.randint(100, 200)
    figures = split(draw, total, 4)
    places = [*draw.sample(TOWNS, 3), "其他单位"]
    wrong = draw.randrange(4)
    items = "、".join(
        f"{place}⟦{slip(draw, figure)}‖{figure}⟧份" if number == wrong else f"{place}{figure}份"
        for number, (place, figure) in enumerate(zip(places, figures, strict=True))
    )
    return report.with_sentence(draw, f"各单位报送基层公开案例{total}份：{items}。")


@shape("counts/parts-not-total")
def figure_that_lost_a_digit(report: Report, draw: Random) -> str | None:
    first, second = draw.randint(110, 190), draw.randint(110, 190)
    return report.with_sentence(
        draw,
        f"全年推送图文信息{first + second}篇，其中原创⟦{first // 10}‖{first}⟧篇，转载{second}篇。",
    )


@shape("counts/parts-not-total")
def own_applications_by_channel(report: Report, draw: Random) -> str | None:
    year = applications(report)
    if year is None or year.new < 6:
        return None
    net, post, desk = split(draw, year.new, 3)
    return in_part(
        report,
        draw,
        "总体|概述",
        f"从申请渠道看，本年度新收的{year.new}件政府信息公开申请中，网络申请"
        f"⟦{net + draw.choice([1, 2])}‖{net}⟧件，信函申请{post}件，当面申请{desk}件。",
    )


@shape("counts/parts-not-total")
def people_trained_by_session(report: Report, draw: Random) -> str | None:
    first, second = draw.randint(40, 90), draw.randint(40, 90)
    return report.with_sentence(
        draw,
        f"上半年培训{first}人，下半年培训{second}人，全年合计培训"
        f"⟦{slip(draw, first + second)}‖{first + second}⟧人。",
    )
