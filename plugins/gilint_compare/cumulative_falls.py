"""Figures of all years, against those of an earlier report."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from gilint.api import CellFact, GroupRule, Located, Record, series
from gilint_compare._examples import table, together

_EVER = "ever"
_MOST = 3


class CumulativeFalls(GroupRule):
    """历年累计比以前的报告少。

    各省自定的统计表里“历年累计”一列，后来的报告不应少于以前的报告；少了，多半是漏录数字、漏加一年，或者
    换了口径。

    请核对累计数；口径确有改变的，在报告里说明，或在配置的 suppressions 里写明原因。
    """

    name = "cumulative-falls"
    good = [
        together(table(2014, 2543, 78967), table(2015, 2949, 81916)),
        together(table(2014, 2543, 78967), table(2015, 2949, 9000, agency="云溪区")),
    ]
    bad = {together(table(2014, 2543, 78967), table(2016, 2949, "⟦8191⟧")): None}

    def compare(self, group: Sequence[Record]) -> Iterable[Located]:
        """Compare each report with the one before it, however many years lie between."""
        for reports in series(group):
            for before, now in pairwise(reports):
                pairs = list(_fallen(before, now))
                if pairs:
                    yield _finding(before, now, pairs)


def _fallen(before: Record, now: Record) -> Iterable[tuple[CellFact, CellFact]]:
    """The figures of all years that are smaller than before, with what they were."""
    old = before.figures
    for place, cell in now.figures.items():
        last = old.get(place) if cell.column == _EVER else None
        if last and cell.unit == last.unit and (cell.value or 0) < (last.value or 0):
            yield cell, last


def _finding(before: Record, now: Record, pairs: Sequence[tuple[CellFact, CellFact]]) -> Located:
    said = "、".join(
        f"{cell.row_label}{cell.printed}（{last.printed}）" for cell, last in pairs[:_MOST]
    )
    more = f"等{len(pairs)}项" if len(pairs) > _MOST else ""
    return now.finding(
        pairs[0][0].span,
        f"历年累计少于{before.year}年报告的（括号内）：{said}{more}",
        related=[before.at(last.span, f"{before.year}年的{last.row_label}") for _, last in pairs],
    )
