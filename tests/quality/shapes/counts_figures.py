"""Figures that are missing, do not balance or have another unit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from counts_tools import Year, applications, chinese, in_part, marked, own_lists, slip, split, wide
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random

_FIRST = "总体|概述"


@shape("counts/figure-missing")
def figure_of_own_list_lost(report: Report, draw: Random) -> str | None:
    lists = own_lists(report)
    if not lists:
        return None
    figure = draw.choice(draw.choice(lists)[1:])
    return marked(report.text, figure.start(1), figure.end(1), "")


@shape("counts/figure-missing")
def measure_of_own_list_lost(report: Report, draw: Random) -> str | None:
    lists = own_lists(report)
    if not lists:
        return None
    figure = draw.choice(draw.choice(lists)[1:])
    return marked(report.text, figure.start(2), figure.end(2), "")


@shape("counts/figure-missing")
def figure_of_own_result_lost(report: Report, draw: Random) -> str | None:
    found = list(re.finditer(r"(?<=公开|提供|处理)(\d+)件(?=[，、。])", report.text))
    if len(found) < 4:
        return None
    figure = draw.choice(found)
    return marked(report.text, figure.start(1), figure.end(1), "")


def _year(report: Report) -> Year | None:
    year = applications(report)
    return year if year and year.new > 1 else None


@shape("counts/figure-missing")
def first_of_own_figures_lost(report: Report, draw: Random) -> str | None:
    year = _year(report)
    return year and in_part(
        report,
        draw,
        _FIRST,
        f"本年度新收申请⟦‖{year.new}⟧件，上年结转{year.carried}件，办结{year.done}件，"
        f"结转下年度{year.left}件。",
    )


@shape("counts/figure-missing")
def last_of_own_figures_lost(report: Report, draw: Random) -> str | None:
    year = _year(report)
    return year and in_part(
        report,
        draw,
        _FIRST,
        f"全年收到政府信息公开申请{year.new}件、承接上年结转{year.carried}件、答复{year.done}件、"
        f"转入下年办理⟦‖{year.left}⟧件。",
    )


@shape("counts/figure-missing")
def measure_lost_between_own_figures(report: Report, draw: Random) -> str | None:
    year = _year(report)
    return year and in_part(
        report,
        draw,
        _FIRST,
        f"{report.year}年新收政府信息公开申请{year.new}件，办结{year.done}⟦‖件⟧，"
        f"结转下年度继续办理{year.left}件。",
    )


@shape("counts/figure-missing")
def mail_merge_left_a_space(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw,
        f"全年办理人大代表建议{draw.randint(3, 20)}件、政协委员提案⟦ ‖{draw.randint(3, 20)}⟧件，"
        f"公开答复全文{draw.randint(3, 9)}件。",
    )


@shape("counts/figure-missing")
def pieces_of_mail(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw,
        f"受理来信⟦‖{draw.randint(10, 60)}⟧件，受理来访{draw.randint(10, 60)}件，"
        f"受理热线工单{draw.randint(10, 60)}件，均按时答复。",
    )


@shape("counts/figure-missing")
def in_brackets_behind_the_total(report: Report, draw: Random) -> str | None:
    total = draw.randint(20, 90)
    first, second, third = split(draw, total, 3)
    return report.with_sentence(
        draw,
        f"办理投诉举报{total}件（消费维权类{first}件、环境卫生类⟦‖{second}⟧件、"
        f"城市管理类{third}件）。",
    )


@shape("counts/figure-missing")
def items_in_other_measures(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw,
        f"全年在网站发布信息{draw.randint(100, 400)}条、"
        f"在公众号发布信息⟦‖{draw.randint(50, 90)}⟧条、在公示栏张贴信息{draw.randint(20, 90)}条。",
    )


@shape("counts/figure-missing")
def measure_lost_at_the_end(report: Report, draw: Random) -> str | None:
    return report.with_sentence(
        draw,
        f"清理历史文件{draw.randint(100, 300)}件，转为公开{draw.randint(20, 60)}件，"
        f"继续保密{draw.randint(3, 9)}⟦‖件⟧。",
    )


@shape("counts/figure-missing")
def leading_figure_of_a_list_lost(report: Report, draw: Random) -> str | None:
    total = draw.randint(10, 60)
    first, second = split(draw, total, 2)
    return report.with_sentence(
        draw, f"收到群众建议⟦‖{total}⟧件，其中采纳{first}件、留作参考{second}件。"
    )


# What came in and what went out.


@shape("counts/text-balance")
def own_sentence_left_figure_changed(report: Report, draw: Random) -> str | None:
    match = re.search(
        r"新收[^。\n]*?\d+件[^。\n]*?结转[^。\n]*?\d+件[^\n]*?办结(\d+)件，(?:[^，。]*?)结转[^。]*?(\d+)件",
        report.text,
    )
    year = applications(report)
    if match is None or year is None:
        return None
    group = draw.choice([1, 2])
    wrong = _unbalanced(draw, year, int(match[group]))
    return marked(report.text, match.start(group), match.end(group), f"{wrong}")


@shape("counts/text-balance")
def own_received_changed(report: Report, draw: Random) -> str | None:
    match = re.search(
        r"新收[^\d。\n]*(\d+)件，[^。\n]{0,8}结转[^\n]*?(?:办结|答复)\d+件[^\n]*?结转[^\n]*?\d",
        report.text,
    )
    year = applications(report)
    if match is None or year is None:
        return None
    wrong = _unbalanced(draw, year, int(match[1]))
    return marked(report.text, match.start(1), match.end(1), f"{wrong}")


def _unbalanced(draw: Random, year: Year, value: int) -> int:
    """A slip that no way of counting (what was carried in or over counted too) makes right."""
    received, answered = year.new + year.carried, year.done + year.left
    held = {
        received,
        answered,
        year.new,
        year.done,
        year.new - year.left,
        abs(year.new - year.done),
    }
    while True:
        wrong = slip(draw, value)
        if wrong not in held:
            return wrong


def _retold(report: Report, draw: Random, form: str, words: str = _FIRST) -> str | None:
    """The four figures told again; ``form`` has one of them in upper case, to be wrong."""
    year = applications(report)
    if year is None or not min(year):
        return None
    figures: dict[str, object] = year._asdict()
    for name, value in year._asdict().items():
        figures[name.upper()] = f"⟦{_unbalanced(draw, year, value)}‖{value}⟧"
    return in_part(
        report, draw, words, form.format(**figures, before=report.year - 1, after=report.year + 1)
    )


@shape("counts/text-balance")
def four_clauses(report: Report, draw: Random) -> str | None:
    return _retold(
        report,
        draw,
        "本年新收政府信息公开申请{new}件，上年结转政府信息公开申请{carried}件，本年办理{DONE}件，"
        "结转下年度继续办理{left}件。",
    )


@shape("counts/text-balance")
def sentences_of_a_paragraph(report: Report, draw: Random) -> str | None:
    return _retold(
        report,
        draw,
        "全年新收到政府信息公开申请{new}件。加上上年度结转的{carried}件，申请人主要关注民生领域。"
        "截至年底，共办结{done}件，未到期的{LEFT}件结转下年度办理。",
    )


@shape("counts/text-balance")
def left_before_done(report: Report, draw: Random) -> str | None:
    return _retold(
        report,
        draw,
        "{before}年结转申请{carried}件，{after}年继续办理{left}件；全年新收申请{new}件，"
        "答复{DONE}件。",
    )


@shape("counts/text-balance")
def with_years_for_the_carried(report: Report, draw: Random) -> str | None:
    return _retold(
        report,
        draw,
        "我们共收到政府信息公开申请{NEW}件，{before}年结转{carried}件，已办结{done}件，"
        "结转至{after}年办理{left}件。",
    )


@shape("counts/text-balance")
def told_in_the_improvements(report: Report, draw: Random) -> str | None:
    return _retold(
        report,
        draw,
        "依申请公开压力依然存在：新收申请{new}件、上年结转{CARRIED}件，虽已答复{done}件，"
        "仍有{left}件需结转下年度办理，人手偏紧。",
        "问题",
    )


@shape("counts/text-balance")
def long_sentence_with_much_between(report: Report, draw: Random) -> str | None:
    return _retold(
        report,
        draw,
        "坚持登记、转办、会商、答复、归档全流程留痕，全年新收政府信息公开申请{new}件，连同上年结转的"
        "{carried}件，由各承办机构逐件核实、逐件答复，到年底办结{DONE}件，其余因征求第三方意见等原因"
        "需要延期的{left}件，依法结转下年度继续办理。",
    )


@shape("counts/text-balance")
def carried_in_brackets(report: Report, draw: Random) -> str | None:
    return _retold(
        report,
        draw,
        "本年度收到申请{new}件（另有上年结转{carried}件），予以答复{done}件（另有{LEFT}件结转"
        "下年度）。",
    )


@shape("counts/text-balance")
def full_width_figures_told(report: Report, draw: Random) -> str | None:
    year = applications(report)
    if year is None:
        return None
    wrong = _unbalanced(draw, year, year.done)
    return in_part(
        report,
        draw,
        _FIRST,
        f"新收申请{wide(year.new)}件，上年结转{wide(year.carried)}件，"
        f"办结⟦{wide(wrong)}‖{wide(year.done)}⟧件，结转下年度{wide(year.left)}件。",
    )


@shape("counts/text-balance")
def chinese_figures_told(report: Report, draw: Random) -> str | None:
    year = applications(report)
    if year is None or not year.carried or not year.left:
        return None
    return in_part(
        report,
        draw,
        _FIRST,
        f"新收申请{chinese(year.new)}件，上年结转{chinese(year.carried)}件，"
        f"办结⟦{chinese(_unbalanced(draw, year, year.done))}‖{chinese(year.done)}⟧件，"
        f"结转下年度{chinese(year.left)}件。",
    )
