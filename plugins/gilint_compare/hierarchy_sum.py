"""A parent's figures, against the sum of those of the agencies below it."""

from collections.abc import Hashable, Iterable, Sequence
from decimal import Decimal
from itertools import groupby

from gilint.api import INFO, Agency, CellFact, GroupRule, Located, Record, shown
from gilint_compare._examples import decided, together

_MOST = 3
_COUNTY = "青石县"
_BELOW = ("青石县水利局", "青石县财政局")


class HierarchySum(GroupRule):
    """汇总报告的数与各下级机关报告的合计不符。

    在配置的 agencies 里写明上级（parent）的，上级报告统计表的每一格应等于各下级同一年报告的同一格
    之和：

        agencies:
          - {name: 青石县水利局, parent: 青石县人民政府}
          - {name: 青石县财政局, parent: 青石县人民政府}

    有下级的报告不在本次检查之列的，只提示缺哪些；哪一份的表没有读全，那张表就不比。

    请逐个机关核对，改正汇总数或下级的数。
    """

    name = "hierarchy-sum"
    listed = tuple(Agency(name, parent=_COUNTY) for name in _BELOW)
    good = [
        together(
            decided(_COUNTY, 2023, 50), decided(_BELOW[0], 2023, 20), decided(_BELOW[1], 2023, 30)
        ),
        together(decided(_COUNTY, 2022, 50), decided(_BELOW[0], 2023, 20)),
        together(decided(_COUNTY, 2023, 50), *(decided(each, 2023, 20) for each in _BELOW)).replace(
            "2023年", ""
        ),
    ]
    bad = {
        together(
            decided(_COUNTY, 2023, "⟦60⟧"),
            decided(_BELOW[0], 2023, 20),
            decided(_BELOW[1], 2023, 30),
        ): None,
        together(
            decided(_COUNTY, 2023, 50).replace(_COUNTY, f"⟦{_COUNTY}", 1).replace("报告", "报告⟧"),
            decided(_BELOW[0], 2023, 20),
        ): None,
    }

    def keys(self, record: Record) -> Iterable[Hashable]:
        """A parent and those below it come together, year by year."""
        names = (record.agency, record.parent) if record.year else ()
        return [(name, record.year) for name in names if name]

    def compare(self, group: Sequence[Record]) -> Iterable[Located]:
        """Hold a parent's figures against the sums, where no child is missing."""
        below = {each.agency: each for each in reversed(group) if each.parent}
        parents = [each for each in group if each.agency in {kid.parent for kid in group}]
        for parent in parents:
            kids = [kid for kid in below.values() if kid.parent == parent.agency]
            missing = [name for name in parent.children if name not in below]
            if missing:
                yield parent.finding(
                    parent.title,
                    f"没有核对下级合计：缺{'、'.join(missing)}{parent.year}年的报告",
                    severity=INFO,
                )
            else:
                yield from _sums(parent, kids)


def _sums(parent: Record, kids: Sequence[Record]) -> Iterable[Located]:
    figures = [kid.figures for kid in kids]
    wrong = []
    for place, cell in parent.figures.items():
        parts = [part for found in figures if (part := found.get(place)) and part.unit == cell.unit]
        total = sum((part.value or Decimal(0) for part in parts), Decimal(0))
        if len(parts) == len(kids) and total != cell.value:
            wrong.append((cell, total, parts))
    for _, found in groupby(wrong, key=lambda each: each[0].table):
        yield _finding(parent, kids, list(found))


def _finding(
    parent: Record,
    kids: Sequence[Record],
    wrong: Sequence[tuple[CellFact, Decimal, list[CellFact]]],
) -> Located:
    said = "、".join(
        f"{cell.row_label}·{cell.column_label}{cell.printed}（合计{shown(total)}）"
        for cell, total, _ in wrong[:_MOST]
    )
    more = f"等{len(wrong)}格" if len(wrong) > _MOST else ""
    cell, _, parts = wrong[0]
    return parent.finding(
        cell.span,
        f"与{len(kids)}个下级机关的合计不符：{said}{more}",
        related=[kid.at(part.span, kid.agency) for kid, part in zip(kids, parts, strict=True)],
    )
