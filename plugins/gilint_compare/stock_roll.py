"""Documents in force, against last year's and what came and went since."""

from collections.abc import Iterable, Sequence

from gilint.api import INFO, GroupRule, Located, Record, consecutive
from gilint_compare._examples import report, together

_FORM = ("2021", "s2_1")
_ROWS = ("rules", "norm")


class StockRoll(GroupRule):
    """现行有效的规章、规范性文件件数与上年件数加减不符。

    第二十条第（一）项表：本年现行有效件数＝上一年报告的现行有效件数＋本年制发件数－本年废止件数。

    比算出的多，总有一处填错，为警告；比算出的少，可能是到期失效或者划转，为提示。本年制发减本年废止就已多于
    现行有效的，由 tables/t2-stock 提示。

    请对照文件目录核对两年的件数；件数因清理、机构调整而变的，可以在报告里说明。
    """

    name = "stock-roll"
    basis = "国办公开办函〔2021〕30号第二部分表"
    good = [
        together(report(2022, stock="3 1 12"), report(2023, stock="4 2 14")),
        together(report(2022, stock="3 1 12"), report(2024, stock="4 2 19")),
        together(report(2022, stock="3 1 12"), report(2023, stock="4 2 19", agency="云溪区财政局")),
    ]
    bad = {
        together(report(2022, stock="3 1 12"), report(2023, stock="4 2 ⟦19⟧")): None,
        together(report(2022, stock="3 1 12"), report(2023, stock="4 2 ⟦13⟧")): None,
    }

    def compare(self, group: Sequence[Record]) -> Iterable[Located]:
        """Roll each row of one year on to the next."""
        for before, now in consecutive(group):
            for row in _ROWS:
                yield from _rolled(row, before, now)


def _rolled(row: str, before: Record, now: Record) -> Iterable[Located]:
    old = before.figures.get((*_FORM, row, "valid"))
    found = now.figures
    issued, repealed, valid = (
        found.get((*_FORM, row, column)) for column in ("issued", "repealed", "valid")
    )
    if not (old and issued and repealed and valid):
        return
    here, came, gone, was = (cell.value or 0 for cell in (valid, issued, repealed, old))
    due = was + came - gone
    if here == due or here < came - gone:
        return
    sum_ = f"上年{old.printed}＋制发{issued.printed}－废止{repealed.printed}"
    hint = "" if here > due else "；到期失效或划转的除外"
    yield now.finding(
        valid.span,
        f"{valid.row_label}现行有效件数：{sum_}＝{due}，这里填{valid.printed}，请核对两年的数{hint}",
        related=[before.at(old.span, f"{before.year}年的现行有效件数")],
        severity=None if here > due else INFO,
    )
