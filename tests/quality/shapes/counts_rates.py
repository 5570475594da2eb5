"""Shares that do not fit the figures beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counts_tools import applications, in_part, other_share, share, split, wide
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random


@shape("counts/percent-mismatch")
def own_applications_by_person(report: Report, draw: Random) -> str | None:
    year = applications(report)
    if year is None or year.new < 10:
        return None
    part = draw.randint(year.new // 3, year.new - 2)
    right = share(part, year.new)
    return in_part(
        report,
        draw,
        "总体|概述",
        f"新收的{year.new}件申请中，涉及民生的{part}件，占⟦{other_share(draw, right)}‖{right}⟧。",
    )


@shape("counts/percent-mismatch")
def share_of_a_list_with_total(report: Report, draw: Random) -> str | None:
    total = draw.randint(80, 400)
    first, second = split(draw, total, 2)
    right = share(first, total, 2)
    return report.with_sentence(
        draw,
        f"全年受理咨询{total}件，其中电话咨询{first}件，占⟦{other_share(draw, right)}‖{right}⟧；"
        f"当面咨询{second}件，占{share(second, total, 2)}。",
    )


@shape("counts/percent-mismatch")
def share_in_brackets(report: Report, draw: Random) -> str | None:
    total = draw.choice([40, 80, 160, 200])
    part = draw.randint(total // 5, total // 2)
    right = share(part, total)
    return report.with_sentence(
        draw,
        f"抽查网站栏目{total}个，其中更新及时的{total - part}个，需要改进的{part}个"
        f"（占⟦{other_share(draw, right)}‖{right}⟧）。",
    )


@shape("counts/percent-mismatch")
def rate_of_work_done(report: Report, draw: Random) -> str | None:
    total = draw.randint(100, 400)
    done = total - draw.randint(12, 40)
    right = share(done, total)
    return report.with_sentence(
        draw,
        f"承接12345热线转办工单{total}件，已办结{done}件，"
        f"办结率⟦{share(done + 10, total)}‖{right}⟧。",
    )


@shape("counts/percent-mismatch")
def full_rate_although_some_are_left(report: Report, draw: Random) -> str | None:
    total = draw.randint(40, 90)
    done = total - draw.randint(3, 9)
    return report.with_sentence(
        draw,
        f"收到网民留言{total}条，答复{done}条，答复率为⟦100%‖{share(done, total)}⟧，"
        f"其余{total - done}条正在核实。",
    )


@shape("counts/percent-mismatch")
def rate_above_a_hundred(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw, f"从回访结果看，办事群众满意率达到⟦1{draw.randint(2, 9)}8%‖98%⟧，评价总体较好。"
    )


@shape("counts/percent-mismatch")
def rate_with_lost_point(report: Report, draw: Random) -> str | None:
    rate = draw.choice(["98.5", "96.2", "99.1", "97.4"])
    return report.with_sentence(
        draw, f"全年主动公开信息更新及时率为⟦{rate.replace('.', '')}%‖{rate}%⟧，较好地满足了需要。"
    )


@shape("counts/percent-mismatch")
def questionnaire_with_satisfaction(report: Report, draw: Random) -> str | None:
    back = draw.randint(200, 900)
    happy = back - draw.randint(20, 90)
    right = share(happy, back)
    return report.with_sentence(
        draw,
        f"组织政务公开问卷调查，收回有效问卷{back}份，其中表示满意的{happy}份，"
        f"满意率为⟦{other_share(draw, right)}‖{right}⟧。",
    )


@shape("counts/percent-mismatch")
def share_before_the_part_in_next_clause(report: Report, draw: Random) -> str | None:
    total = draw.choice([50, 60, 120, 150])
    part = draw.randint(total // 4, total // 2)
    right = share(part, total)
    return report.with_sentence(
        draw,
        f"年内公开的{total}件建议提案答复中，有{part}件涉及教育、医疗和交通出行等"
        f"群众关注的热点难点问题，占总数的⟦{other_share(draw, right)}‖{right}⟧。",
    )


@shape("counts/percent-mismatch")
def full_width_share(report: Report, draw: Random) -> str | None:
    total = draw.choice([40, 50, 80])
    part = draw.randint(total // 4, total // 2)
    right = share(part, total)
    return report.with_sentence(
        draw,
        f"共编发解读材料{wide(total)}篇，其中图解{wide(part)}篇，"
        f"占⟦{wide(other_share(draw, right))}‖{wide(right)}⟧。",
    )


@shape("counts/percent-mismatch")
def share_in_chinese_words(report: Report, draw: Random) -> str | None:
    total = draw.choice([40, 60, 80, 120])
    return report.with_sentence(
        draw,
        f"现有政务新媒体账号{total}个，其中日均更新的{total // 4}个，占百分之⟦三十五‖二十五⟧。",
    )


@shape("counts/percent-mismatch")
def figure_changed_and_share_left(report: Report, draw: Random) -> str | None:
    total = draw.choice([200, 250, 400, 500])
    part = total * draw.choice([12, 18, 26, 34]) // 100
    rest = total - part
    wrong = part + total // 10
    return report.with_sentence(
        draw,
        f"检查已发布信息{total}条，准确无误的{rest}条；存在表述不规范的⟦{wrong}‖{part}⟧条，"
        f"占检查总数的{share(part, total, 0)}。",
    )


@shape("counts/percent-mismatch")
def share_of_thousands(report: Report, draw: Random) -> str | None:
    total = draw.randint(3000, 9000)
    part = draw.randint(total // 4, total // 2)
    right = share(part, total, 2)
    return report.with_sentence(
        draw,
        f"政务微博全年收到评论{total:,}条，其中咨询类{part:,}条，"
        f"占比⟦{other_share(draw, right)}‖{right}⟧。",
    )


def _shares(draw: Random, parts: int) -> list[int]:
    while True:
        found = split(draw, 100, parts)
        if min(found) > 4:
            return found


@shape("counts/percent-sum")
def closed_by_the_others(report: Report, draw: Random) -> str | None:
    first, second, third, rest = _shares(draw, 4)
    return report.with_sentence(
        draw,
        f"从申请内容看，征地补偿类占{first}%，城乡规划类占{second}%，"
        f"教育医疗类占⟦{third + 10}‖{third}⟧%，其他占{rest}%。",
    )


@shape("counts/percent-sum")
def too_small_with_others(report: Report, draw: Random) -> str | None:
    first, second, rest = _shares(draw, 3)
    return report.with_sentence(
        draw,
        f"网站访问者中，使用手机的占{first}%、使用电脑的占{second}%、"
        f"使用其他终端的占⟦{rest - 3}‖{rest}⟧%。",
    )


@shape("counts/percent-sum")
def decimals(report: Report, draw: Random) -> str | None:
    first, second, rest = _shares(draw, 3)
    return report.with_sentence(
        draw,
        f"咨询的问题中，办事流程占{first}.35%，收费标准占{second - 1}.25%，"
        f"其他问题占⟦{rest + 5}.40%‖{rest}.40%⟧。",
    )


@shape("counts/percent-sum")
def in_brackets(report: Report, draw: Random) -> str | None:
    first, second, third, rest = _shares(draw, 4)
    return report.with_sentence(
        draw,
        f"群众关注的领域依次为社会保障（{first}%）、就业创业（⟦{second + 9}%‖{second}%⟧）、"
        f"住房保障（{third}%）和其他（{rest}%）。",
    )


@shape("counts/percent-sum")
def above_a_hundred_without_others(report: Report, draw: Random) -> str | None:
    first, second, third = _shares(draw, 3)
    return report.with_sentence(
        draw,
        f"各类解读中，图片解读占{first}%，文字解读占{second}%，"
        f"视频解读占⟦{third + 10}%‖{third}%⟧，形式更加多样。",
    )


@shape("counts/percent-sum")
def satisfaction_levels(report: Report, draw: Random) -> str | None:
    good, fair, bad = _shares(draw, 3)
    return report.with_sentence(
        draw,
        f"社会评议中，评价为满意的占⟦{good + 6}%‖{good}%⟧，评价为基本满意的占{fair}%，"
        f"评价为不满意的占{bad}%。",
    )


@shape("counts/percent-sum")
def shares_with_their_figures(report: Report, draw: Random) -> str | None:
    first, second, rest = _shares(draw, 3)
    return report.with_sentence(
        draw,
        f"200名受访者中，经常浏览政府网站的{first * 2}人，占{first}%；偶尔浏览的{second * 2}人，"
        f"占{second}%；其余{rest * 2}人从未浏览，占⟦{rest + 5}%‖{rest}%⟧。",
    )
