"""Two files of one report that do not say the same."""

from collections.abc import Hashable, Iterable, Sequence
from pathlib import PurePath

from gilint.api import GroupRule, Located, Record
from gilint_compare._examples import prose, report, together
from gilint_compare._versions import Versions, versions

_MOST = 3
_TEXT = "一、总体情况\n全年主动公开水利信息12条，均在门户网站发布。"


class VersionsDiffer(GroupRule):
    """同一份报告的两个文件，统计表的数或标题不同。

    网页与附件里的PDF、Word应当是同一份报告。同一机关同一年度的两个文件，文字大体相同而表里的数、标题不同的，
    公众不知以哪一份为准。

    请以核对过的一份为准，把另一份换掉。
    """

    name = "versions-differ"
    needs = ("passages",)
    good = [
        together(report(2023, _TEXT), report(2023, _TEXT)),
        together(report(2023, _TEXT), report(2022, _TEXT, came=1)),
        together(report(2023, _TEXT), report(2023, "一、总体情况\n另一个同名的局。", came=1)),
    ]
    bad = {
        together(report(2023, _TEXT), report(2023, _TEXT, came="⟦1⟧", came_total=1)): None,
        together(
            prose("青石县水利局", 2023, "全年主动公开水利信息12条。"),
            "⟦青石县水利局政府信息公开2023年年度报告⟧\n一、总体情况\n全年主动公开水利信息12条。",
        ): None,
    }

    def keys(self, record: Record) -> Iterable[Hashable]:
        """Reports of one agency on one year come together."""
        return [(record.agency, record.year)] if record.known else []

    def compare(self, group: Sequence[Record]) -> Iterable[Located]:
        """Compare each further file with the first."""
        for pair in versions(group):
            name = PurePath(pair.one.path).name
            if pair.titles_differ:
                yield pair.other.finding(
                    pair.other.title,
                    f"同一份报告的两个文件标题不同：{name}为“{pair.one.facts.title}”",
                    related=[pair.one.at(pair.one.title, "另一份")],
                )
            if pair.cells:
                yield _figures(pair, name)


def _figures(pair: Versions, name: str) -> Located:
    cells = pair.cells
    said = "、".join(
        f"{here.row_label}·{here.column_label}{here.printed}（{there.printed}）"
        for there, here in cells[:_MOST]
    )
    more = f"等{len(cells)}格" if len(cells) > _MOST else ""
    return pair.other.finding(
        cells[0][1].span,
        f"同一份报告的两个文件数字不同（括号内是{name}的数）：{said}{more}",
        related=[pair.one.at(there.span, "另一份") for there, _ in cells],
    )
