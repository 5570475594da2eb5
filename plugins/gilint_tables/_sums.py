"""Findings for the sums that a form asks for: formula, place, and what one fault explains."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from gilint.api import (
    ERROR,
    INFO,
    WARNING,
    Cell,
    Document,
    Finding,
    Held,
    SumCheck,
    Summand,
    Table,
    amount_of,
    shown,
    sum_checks,
    sum_holds,
)
from gilint_tables._suspects import suspect

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gilint.api import Text

FORMS = (
    "政府信息公开工作年度报告格式（2019、2020年度：国办公开办函〔2019〕60号；"
    "2021年度起：国办公开办函〔2021〕30号）"
)
"""What prescribes the tables and their sums, by the years of the report."""
DOUBT = "（表格提取存疑，请对照原表）"
_MOST_IN_DOUBT = 3
_LONG = 12
_HELD = "处数字相符"


class Broken(NamedTuple):
    """A sum that does not hold: by how much, and whether a blank was read as 0."""

    check: SumCheck
    off: Decimal
    blank: bool


def sum_findings(doc: Document, rule: str, forms: Sequence[str] = ()) -> Iterator[Finding | Held]:
    """What the sums of one rule come to in every table, or those with the ids given."""
    for table in doc.tables:
        if forms and table.form.id not in forms:
            continue
        asked = [check for check in sum_checks(table, rule) if _has_figures(check)]
        broken = [fault for check in asked if (fault := _broken(table, check))]
        held = len(asked) - len(broken)
        if held:
            yield table.text.held(_HELD, held)
        if table.sure or (not table.torn and _is_told(asked, broken)):
            yield from _reported(table, broken)


def _is_told(asked: Sequence[SumCheck], broken: Sequence[Broken]) -> bool:
    """Whether the wrong sums of a table that was not read for sure are to be told.

    Where several are wrong and none is right, and each cell has a line of its own, the figures
    may stand in other cells than they seem to: some programs copy tables column by column.
    """
    if len(broken) > _MOST_IN_DOUBT:
        return False
    wrong = [fault.check for fault in broken]
    if len(wrong) <= 1 or any(map(_is_in_one_line, wrong)):
        return True
    return any(amount_of(check.left) for check in asked if check not in wrong)


def _is_in_one_line(check: SumCheck) -> bool:
    places = [term.cell.text for term in (*check.left, *check.right)]
    first, last = min(places, key=lambda place: place.low), max(places, key=lambda place: place.low)
    return "\n" not in first.joined(last).plain


def _has_figures(check: SumCheck) -> bool:
    return any(not term.cell.missing for term in (*check.left, *check.right))


def _broken(table: Table, check: SumCheck) -> Broken | None:
    if sum_holds(check):
        return None
    missing = [term for term in (*check.left, *check.right) if term.cell.missing]
    if missing and not all(_surely_nothing(table, check, term) for term in missing):
        return None
    off = amount_of(check.left) - amount_of(check.right)
    return Broken(check, off, bool(missing))


def _surely_nothing(table: Table, check: SumCheck, term: Summand) -> bool:
    """Whether a blank can only be 0: its row's total is 0, or the column of totals needs none."""
    if check.sum.over != "columns" or check.at == "total":
        return False
    total = table.cell(term.id, "total")
    if total is None:
        return False
    if not total.missing:
        return total.value == 0
    return any(
        other.at == "total" and other.sum == check.sum and sum_holds(other)
        for other in sum_checks(table, check.sum.rule)
    )


def _reported(table: Table, broken: list[Broken]) -> Iterator[Finding]:
    rest = list(broken)
    while rest:
        first = rest.pop(0)
        other = next((each for each in rest if _opposite(first, each)), None)
        if other:
            rest.remove(other)
        yield _finding(table, first, other)


def _opposite(one: Broken, other: Broken) -> bool:
    return one.check.sum.op == other.check.sum.op == "=" and one.off == -other.off


def _finding(table: Table, fault: Broken, other: Broken | None) -> Finding:
    cell = suspect(table, fault.check, moved=other is not None)
    message = formula(fault.check)
    if other:
        unit = "列" if fault.check.sum.over == "columns" else "行"
        message += (
            f"；{other.check.where}差数相同、方向相反，疑有{shown(abs(fault.off))}件记错了{unit}"
        )
    related = _also_possible(fault.check, cell)
    if other:
        related.append((suspect(table, other.check, moved=True).text, "另一处"))
    blank = "（空白按0计）" if fault.blank else ""
    doubt = "" if table.sure else DOUBT
    level = fault.check.sum.level
    hard = level == "hard" and table.sure and not fault.blank
    severity = ERROR if hard else INFO if level == "info" else WARNING
    return cell.text.finding(message + blank + doubt, related=related, severity=severity)


def _also_possible(check: SumCheck, cell: Cell) -> list[tuple[Text, str]]:
    """The other cells of the sum, by their names, what is not 0 first: any may be wrong."""
    terms = sorted((*check.left, *check.right), key=lambda term: not term.cell.value)
    return [(term.cell.text, _short(term.label)) for term in terms if term.cell is not cell]


def formula(check: SumCheck) -> str:
    """The sum in words and figures: ``（七）总计 · 自然人：应为71+29+4=104，填103``."""
    usual = check.sum.level in ("soft", "info")
    if check.sum.op == "=" and len(check.left) == 1 and not usual:
        total = check.left[0]
        names = (_short(total.label), _short(check.where))
        first, second = names if check.sum.over == "columns" else names[::-1]
        name = f"{first} · {second}" if first and second != "统计数" else first or second
        return f"{name}：应为{_added(check.right)}，填{_figure(total.cell)}"
    left = "＋".join(f"{_short(term.label)}{_figure(term.cell)}" for term in check.left)
    right = "＋".join(f"{_short(term.label)}{_figure(term.cell)}" for term in check.right)
    if check.sum.op == "=" and not usual:
        return (
            f"{check.where}：{left}，合{shown(amount_of(check.left))}；"
            f"{right}，合{shown(amount_of(check.right))}，两者应相等"
        )
    where = "" if check.where == "统计数" else f"{check.where}："
    ask = "，请核对" if usual else ""
    return f"{where}{check.sum.says}，现为{left}" + (f"，{right}" if right else "") + ask


def _short(label: str) -> str:
    label = re.sub(r"（[^（）]{4,}）|政府信息公开申请数量|继续办理", "", label)
    return re.sub("^[一二四]、", "", label) if len(label) < _LONG else label


def _added(terms: Iterable[Summand]) -> str:
    figures = [term.cell.value for term in terms if term.cell.value]
    if len(figures) <= 1:
        return shown(sum(figures, Decimal()))
    return f"{'+'.join(map(shown, figures))}={shown(sum(figures, Decimal()))}"


def _figure(cell: Cell) -> str:
    return "空白" if cell.value is None else shown(cell.value)
