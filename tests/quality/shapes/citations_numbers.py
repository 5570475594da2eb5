"""Document numbers that are written wrongly or not in full."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citations_tools import at_first, inserted, later, notice
from counts_tools import in_part, marked, wide, wrapped
from planting import Report, shape

if TYPE_CHECKING:
    from random import Random


def _brackets(report: Report, draw: Random, left: str, right: str) -> str | None:
    note = notice(report, draw)
    return report.with_sentence(
        draw,
        f"按照{note.title}（{note.code}⟦{left}‖〔⟧{note.year}⟦{right}‖〕⟧{note.number}号）要求，"
        "逐项对照整改。",
    )


@shape("citations/doc-number-form")
def square_brackets(report: Report, draw: Random) -> str | None:
    return _brackets(report, draw, "[", "]")


@shape("citations/doc-number-form")
def wide_square_brackets(report: Report, draw: Random) -> str | None:
    return _brackets(report, draw, "［", "］")


@shape("citations/doc-number-form")
def lenticular_brackets(report: Report, draw: Random) -> str | None:
    return _brackets(report, draw, "【", "】")


@shape("citations/doc-number-form")
def small_tortoise_brackets(report: Report, draw: Random) -> str | None:
    return _brackets(report, draw, "﹝", "﹞")


@shape("citations/doc-number-form")
def ornament_brackets(report: Report, draw: Random) -> str | None:
    return _brackets(report, draw, "❲", "❳")


@shape("citations/doc-number-form")
def angle_brackets(report: Report, draw: Random) -> str | None:
    return _brackets(report, draw, "〈", "〉")


@shape("citations/doc-number-form")
def round_brackets_outside_brackets(report: Report, draw: Random) -> str | None:
    note = notice(report, draw)
    return report.with_sentence(
        draw,
        f"认真落实{note.code}⟦（‖〔⟧{note.year}⟦）‖〕⟧{note.number}号文件精神，"
        "把各项要求分解到岗、落实到人。",
    )


@shape("citations/doc-number-form")
def half_width_round_brackets(report: Report, draw: Random) -> str | None:
    note = notice(report, draw)
    return later(
        report,
        draw,
        f"今后将继续执行{note.title}（{note.code}⟦(‖〔⟧{note.year}⟦)‖〕⟧{note.number}号）。",
    )


@shape("citations/doc-number-form")
def brackets_of_two_kinds(report: Report, draw: Random) -> str | None:
    return _brackets(report, draw, "〔", "］")


@shape("citations/doc-number-form")
def number_with_di(report: Report, draw: Random) -> str | None:
    note = notice(report, draw)
    return report.with_sentence(
        draw,
        f"转发{note.title}（{note.code}〔{note.year}〕⟦第‖⟧{note.number}号），并提出具体落实意见。",
    )


@shape("citations/doc-number-form")
def number_with_zero(report: Report, draw: Random) -> str | None:
    note = notice(report, draw)
    return report.with_sentence(
        draw,
        f"对照{note.title}（{note.code}〔{note.year}〕⟦0‖⟧{note.number % 9 + 1}号）开展了自查。",
    )


@shape("citations/doc-number-form")
def number_with_two_zeros_in_the_preamble(report: Report, draw: Random) -> str | None:
    note = notice(report, draw)
    return at_first(
        report,
        f"编制过程中参照了{note.title}（{note.code}〔{note.year}〕"
        f"⟦00‖⟧{note.number % 9 + 1}号）的有关要求。",
    )


@shape("citations/doc-number-form")
def two_digits_of_the_year_in_a_number(report: Report, draw: Random) -> str | None:
    note = notice(report, draw)
    return report.with_sentence(
        draw,
        f"根据{note.title}（{note.code}〔⟦{note.year % 100:02}‖{note.year}⟧〕{note.number}号）"
        "部署，完成了专栏改版。",
    )


def _spaced(report: Report) -> bool:
    """Whether the whole report parts figures from words, or breaks its lines."""
    return wrapped(report) or len(re.findall(r"[\u4e00-\u9fff] +\d", report.text)) > 3


@shape("citations/doc-number-form")
def space_before_the_bracket(report: Report, draw: Random) -> str | None:
    if _spaced(report):
        return None
    note = notice(report, draw)
    return report.with_sentence(
        draw,
        f"印发{note.title}（{note.code}⟦ ‖⟧〔{note.year}〕{note.number}号），明确了工作要求。",
    )


@shape("citations/doc-number-form")
def spaces_around_the_number(report: Report, draw: Random) -> str | None:
    if _spaced(report):
        return None
    note = notice(report, draw)
    return report.with_sentence(
        draw,
        f"依照{note.title}（{note.code}〔{note.year}〕⟦ ‖⟧{note.number}⟦ ‖⟧号）的规定办理。",
    )


@shape("citations/doc-number-form")
def closing_bracket_of_the_year_lost(report: Report, draw: Random) -> str | None:
    note = notice(report, draw)
    return report.with_sentence(
        draw, f"对{note.title}（{note.code}〔{note.year}⟦‖〕⟧{note.number}号）作了专题学习。"
    )


@shape("citations/doc-number-form")
def own_number_with_other_brackets(report: Report, draw: Random) -> str | None:
    found = list(re.finditer(r"[\u4e00-\u9fff](〔)20\d\d(〕)\d+号", report.text))
    if not found:
        return None
    match = draw.choice(found)
    left, right = draw.choice(["[]", "【】", "（）", "﹝﹞"])
    text = marked(report.text, match.start(2), match.end(2), right)
    return marked(text, match.start(1), match.end(1), left)


@shape("citations/doc-number-form")
def letter_of_a_department(report: Report, draw: Random) -> str | None:
    year, number = report.year, draw.randint(11, 90)
    return report.with_sentence(
        draw,
        f"会同有关部门转发《关于加强安全生产信息公开的通知》（临应急函⟦[‖〔⟧{year}⟦]‖〕⟧{number}号）。",
    )


# Numbers that lost a part.


@shape("citations/doc-number-incomplete")
def code_lost_in_brackets(report: Report, draw: Random) -> str | None:
    note = notice(report, draw)
    return report.with_sentence(
        draw,
        f"落实{note.title}（⟦‖{note.code}⟧〔{note.year}〕{note.number}号）要求，制定了任务分解表。",
    )


@shape("citations/doc-number-incomplete")
def code_lost_without_brackets(report: Report, draw: Random) -> str | None:
    note = notice(report, draw)
    return report.with_sentence(
        draw,
        f"根据{note.title}⟦〔{note.year}〕{note.number}号‖（{note.good}）⟧，"
        "组织各科室开展了自查自纠。",
    )


@shape("citations/doc-number-incomplete")
def code_lost_before_file(report: Report, draw: Random) -> str | None:
    note = notice(report, draw)
    return in_part(
        report,
        draw,
        "问题",
        f"对标⟦‖{note.code}⟧〔{note.year}〕{note.number}号文件提出的标准，工作还有差距。",
    )


@shape("citations/doc-number-incomplete")
def hao_lost_in_brackets(report: Report, draw: Random) -> str | None:
    note = notice(report, draw)
    return report.with_sentence(
        draw,
        f"学习贯彻{note.title}（{note.code}〔{note.year}〕{note.number}⟦‖号⟧），统一思想认识。",
    )


@shape("citations/doc-number-incomplete")
def hao_lost_before_file(report: Report, draw: Random) -> str | None:
    note = notice(report, draw)
    return report.with_sentence(
        draw,
        f"一年来，以{note.code}〔{note.year}〕{note.number}⟦‖号⟧文件为遵循，认真开展各项工作。",
    )


@shape("citations/doc-number-incomplete")
def hao_lost_in_the_preamble(report: Report, draw: Random) -> str | None:
    note = notice(report, draw)
    return at_first(
        report,
        f"报告的格式和内容符合{note.title}（{note.code}〔{note.year}〕{note.number}⟦‖号⟧）的要求。",
    )


@shape("citations/doc-number-incomplete")
def own_code_lost(report: Report, draw: Random) -> str | None:
    found = list(re.finditer(r"(?<=（)([\u4e00-\u9fff]{2,8})〔20\d\d〕\d+号", report.text))
    if not found:
        return None
    match = draw.choice(found)
    return marked(report.text, match.start(1), match.end(1), "")


@shape("citations/doc-number-incomplete")
def own_hao_lost(report: Report, draw: Random) -> str | None:
    found = list(re.finditer(r"[\u4e00-\u9fff]〔20\d\d〕\d+(号)(?=[）、，])", report.text))
    if not found:
        return None
    match = draw.choice(found)
    return marked(report.text, match.start(1), match.end(1), "")


@shape("citations/doc-number-incomplete")
def second_of_two_without_hao(report: Report, draw: Random) -> str | None:
    first, second = notice(report, draw), notice(report, draw)
    return report.with_sentence(
        draw,
        f"集中学习{first.title}（{first.good}）和{second.title}"
        f"（{second.code}〔{second.year}〕{second.number}⟦‖号⟧），提高经办人员业务水平。",
    )


@shape("citations/doc-number-incomplete")
def code_lost_behind_the_year_of_a_plan(report: Report, draw: Random) -> str | None:
    note = notice(report, draw)
    return later(
        report,
        draw,
        f"我们制定了《{report.year + 1}年政务公开培训计划》（⟦‖{note.code}⟧〔{report.year + 1}〕"
        f"{note.number}号），将按季度组织实施。",
    )


@shape("citations/doc-number-incomplete")
def full_width_number_without_hao(report: Report, draw: Random) -> str | None:
    note = notice(report, draw)
    return report.with_sentence(
        draw,
        f"印发{note.title}（{note.code}〔{note.year}〕{wide(note.number)}⟦‖号⟧），压实工作责任。",
    )


@shape("citations/doc-number-incomplete")
def number_in_a_paragraph_of_its_own(report: Report, draw: Random) -> str | None:
    note = notice(report, draw)
    numbers = report.prose()
    if len(numbers) < 3:
        return None
    line = report.lines[numbers[2]]
    at = report.text.index(line) + len(line)
    return inserted(
        report,
        at,
        f"上述做法符合{note.title}（⟦‖{note.code}⟧〔{note.year}〕{note.number}号）的精神。",
    )
