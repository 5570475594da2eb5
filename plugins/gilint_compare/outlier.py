"""A figure ten or a thousand times last year's, or with last year's digits in another order."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise

from gilint.api import INFO, GroupRule, Located, Record, consecutive, shown
from gilint_compare._examples import decided, together

_BUREAU = "青石县水利局"
_BALANCED = frozenset({"s3", "s4"})
_SMALLEST = 20
_SWAPPED = 1000
_APART = Decimal("1.05")
_NEAR = Decimal("0.8"), Decimal("1.25")
_TIMES = (10, 100, 1000, 10_000)


class Outlier(GroupRule):
    """统计表的数与上一年相差约十倍、百倍，或者只是两位数字互换。

    多录、漏录一个零，小数点错位，把元当作万元，都会使同一格的数比上年大或小约10倍、100倍、1000倍、10000倍；
    1634与1364只差相邻两位数字的次序。

    只比同一格式的第二部分表和2018年以前的统计表，第三、四部分表另有勾稽关系；20以下的数不比；四位以上、
    相差百分之五以上的数才看次序，相近的数碰巧如此的多。

    确有这样大的变化的，不必改。
    """

    name = "outlier"
    severity = INFO
    good = [
        together(decided(_BUREAU, 2022, 420), decided(_BUREAU, 2023, 1200)),
        together(decided(_BUREAU, 2022, 3), decided(_BUREAU, 2023, 30)),
        together(decided(_BUREAU, 2022, 163), decided(_BUREAU, 2023, 136)),
        together(decided(_BUREAU, 2022, 2056), decided(_BUREAU, 2023, 2065)),
        together(decided(_BUREAU, 2022, 420), decided(_BUREAU, 2024, 4200)),
    ]
    bad = {
        together(decided(_BUREAU, 2022, 420), decided(_BUREAU, 2023, "⟦4310⟧")): None,
        together(decided(_BUREAU, 2022, 4310), decided(_BUREAU, 2023, "⟦44⟧")): None,
        together(decided(_BUREAU, 2022, 1634), decided(_BUREAU, 2023, "⟦1364⟧")): None,
    }

    def compare(self, group: Sequence[Record]) -> Iterable[Located]:
        """Compare each figure with last year's in the same place of the same form."""
        for before, now in consecutive(group):
            old = before.figures
            for place, cell in now.figures.items():
                last = old.get(place)
                if last is None or place[1] in _BALANCED or cell.unit != last.unit:
                    continue
                if why := _odd(last.value or Decimal(0), cell.value or Decimal(0)):
                    yield now.finding(
                        cell.span,
                        f"{cell.row_label}{cell.printed}，{before.year}年为{last.printed}，"
                        f"{why}，请核对",
                        related=[before.at(last.span, f"{before.year}年的数")],
                    )


def _odd(last: Decimal, here: Decimal) -> str:
    """What is odd about a figure beside last year's; empty if nothing is."""
    small, large = sorted((last, here))
    if small < _SMALLEST:
        return ""
    for times in _TIMES:
        if _NEAR[0] <= large / small / times <= _NEAR[1]:
            return f"相差约{times}倍"
    if small >= _SWAPPED and large >= _APART * small and _is_swapped(shown(last), shown(here)):
        return "只是相邻两位数字互换"
    return ""


def _is_swapped(one: str, other: str) -> bool:
    """Whether two neighbouring digits have changed places, and nothing else."""
    wrong = [index for index, pair in enumerate(zip(one, other, strict=False)) if len({*pair}) > 1]
    if len(one) != len(other) or [b - a for a, b in pairwise(wrong)] != [1]:
        return False
    first, second = wrong
    return one[first] == other[second] and one[second] == other[first]
