"""Which cell of a sum that does not hold is most likely the wrong one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.api import amount_of, sum_checks, sum_holds

if TYPE_CHECKING:
    from decimal import Decimal

    from gilint.api import Cell, SumCheck, Summand, Table

BALANCE = "t3-balance"
_NEW, _OLD, _DONE, _LEFT = _ORDER = ("r1", "r2", "r3_7", "r4")


def suspect(table: Table, check: SumCheck, *, moved: bool = False) -> Cell:
    """The cell that most other broken sums share; else the one that the sum is about.

    What only is usual does not count among them. ``moved`` says that another column is off by as
    much the other way.
    """
    others = [each for each in _firm_sums(table) if (each.sum, each.at) != (check.sum, check.at)]
    broken = [each for each in others if not sum_holds(each)]
    default = check.left[0]
    if check.sum.rule == BALANCE and len(check.left + check.right) == len(_ORDER):
        default = _unbalanced(check, [each for each in others if sum_holds(each)], moved=moved)
    terms = sorted((*check.left, *check.right), key=lambda term: term.cell is not default.cell)
    return max(terms, key=lambda term: sum(_has(each, term) for each in broken)).cell


def _firm_sums(table: Table) -> list[SumCheck]:
    firm = [each.rule for each in table.form.sums if each.level in ("hard", "strong")]
    return [each for rule in dict.fromkeys(firm) for each in sum_checks(table, rule)]


def _has(check: SumCheck, term: Summand) -> bool:
    return any(term.cell.text == each.cell.text for each in (*check.left, *check.right))


def _unbalanced(check: SumCheck, held: list[SumCheck], *, moved: bool) -> Summand:
    """The likeliest of the four: not a total that its results confirm, nothing to go below 0.

    What was moved between columns is most often a new application; else a row that was left at
    0 is the one that was forgotten, and then what is left over.
    """
    terms = {term.id: term for term in (*check.left, *check.right)}
    done = terms[_DONE]
    if not any(each.sum.rule == "t3-result-total" and _has(each, done) for each in held):
        return done
    off = amount_of(check.left) - amount_of(check.right)
    forgotten = _LEFT if off > 0 else _OLD
    order = [_NEW] if moved else [forgotten] if not terms[forgotten].cell.value else []
    for name in (*order, _LEFT, _NEW, _OLD):
        if _mended(terms[name], off) >= 0:
            return terms[name]
    return done


def _mended(term: Summand, off: Decimal) -> Decimal:
    """What a cell would have to say for the balance to hold."""
    value = term.cell.value or 0 * off
    return value + off if term.id == _LEFT else value - off
