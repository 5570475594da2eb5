"""Fresh: a report that names two years as its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fresh_places import FIRST, lead, title
from planting import shape

if TYPE_CHECKING:
    from random import Random

    from planting import Report


# dates/year-conflict


@shape("dates/year-conflict", fresh=True, anywhere=True, says="年")
def fresh_conflict_year_of_the_title(report: Report, draw: Random) -> str | None:
    number = title(report)
    y = report.year
    if number is None or f"{y}年" not in report.lines[number]:
        return None
    line = report.lines[number]
    return report.with_line(number, line.replace(f"{y}年", f"⟦{y - 1}年‖{y}年⟧"))


@shape("dates/year-conflict", fresh=True)
def fresh_conflict_lead_says_what_it_shows(report: Report, draw: Random) -> str | None:
    numbers = lead(report)
    if not numbers:
        return None
    y = report.year
    line = report.lines[numbers[0]].rstrip()
    return report.with_line(
        numbers[0], f"{line}报告全面反映了⟦{y - 1}年度‖{y}年度⟧政府信息公开工作的开展情况。"
    )


@shape("dates/year-conflict", fresh=True)
def fresh_conflict_lead_has_looked_through(report: Report, draw: Random) -> str | None:
    numbers = lead(report)
    if not numbers:
        return None
    y = report.year
    line = report.lines[numbers[0]]
    body = line.lstrip()
    start = line[: len(line) - len(body)]
    return report.with_line(
        numbers[0],
        f"{start}我们对⟦{y - 1}年‖{y}年⟧的政府信息公开工作作了全面梳理，形成以下报告。{body}",
    )


def _opening(report: Report, sentence: str) -> str | None:
    part = report.part(FIRST)
    if part is None:
        return None
    low, high = part
    match = re.search(r"\n(?:\n|[ 　])*(?=[^\n（(#|第\d][^\n|]{30,}。)", report.text[low:high])
    head = report.text[low : low + match.start()] if match else ""
    if match is None or len(head) > 40 or f"{report.year}" in report.text[low : low + 120]:
        return None
    at = low + match.end()
    return report.text[:at] + sentence + report.text[at:]


@shape("dates/year-conflict", fresh=True)
def fresh_conflict_first_sentence_looks_back(report: Report, draw: Random) -> str | None:
    y = report.year
    return _opening(
        report,
        f"过去的⟦{y - 1}年‖{y}年⟧，在上级主管部门指导下，各项公开任务平稳有序推进。",
    )


@shape("dates/year-conflict", fresh=True)
def fresh_conflict_first_sentence_of_the_reporting_year(report: Report, draw: Random) -> str | None:
    y = report.year
    return _opening(
        report, f"⟦{y - 1}年度‖{y}年度⟧，我们坚持应公开尽公开，不断提升公开的质量和实效。"
    )
