"""What a corpus takes of a document besides findings: its record, and whether its tables add up."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.record import record_of
from gilint.views.tables import sum_checks, sum_holds

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from gilint.document import Document
    from gilint.record import Record
    from gilint.views.tables import SumCheck, Table

_MUST_HOLD = ("hard", "strong")


class Taken(NamedTuple):
    """A record; how many sums were asked of the tables, how many of them do not hold."""

    record: Record
    tables: int = 0
    sums: int = 0
    broken: int = 0


def taken(needs: Collection[str], doc: Document) -> Taken:
    """Read a document once; sums are asked whatever rules run."""
    asked = [sum_holds(check) for table in doc.tables for check in _asked(table)]
    return Taken(
        record_of(doc, {*needs, "quantities"}), len(doc.tables), len(asked), asked.count(False)
    )


def _asked(table: Table) -> Iterator[SumCheck]:
    """The sums that must hold, where every cell has a number."""
    if not table.sure:
        return
    rules = dict.fromkeys(each.rule for each in table.form.sums if each.level in _MUST_HOLD)
    for check in (check for rule in rules for check in sum_checks(table, rule)):
        terms = (*check.left, *check.right)
        if check.sum.level in _MUST_HOLD and not any(term.cell.missing for term in terms):
            yield check
