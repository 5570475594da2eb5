"""Two files of one report that say the same."""

from collections.abc import Hashable, Iterable, Sequence
from pathlib import PurePath

from gilint.api import INFO, GroupRule, Located, Record
from gilint_compare._examples import report, together
from gilint_compare._versions import versions

_TEXT = "一、总体情况\n全年主动公开水利信息12条，均在门户网站发布。"
_TITLE = "青石县水利局2023年政府信息公开工作年度报告"


class DoubleReport(GroupRule):
    """同一份报告有两个文件。

    同一机关同一年度的两个文件，标题、数字相同，文字大体相同：可能是网页和附件，也可能是重复收集。数字或标题不同的，
    由 compare/versions-differ 提示。

    默认不查：文件夹里网页、PDF、Word 各存一份是常事，gilint compare 会说明哪一年有几份。
    要查，打开即可。

    同一份报告只需检查一个文件；汇总数字时不要重复计算。
    """

    name = "double-report"
    enabled = False
    severity = INFO
    needs = ("passages",)
    good = [
        together(report(2023, _TEXT), report(2022, _TEXT)),
        together(report(2023, _TEXT), report(2023, _TEXT, new=16)),
    ]
    bad = {
        together(report(2023, _TEXT), report(2023, _TEXT).replace(_TITLE, f"⟦{_TITLE}⟧")): None,
    }

    def keys(self, record: Record) -> Iterable[Hashable]:
        """Reports of one agency on one year come together."""
        return [(record.agency, record.year)] if record.known else []

    def compare(self, group: Sequence[Record]) -> Iterable[Located]:
        """Name the first file in each further one."""
        for pair in versions(group):
            if not (pair.cells or pair.titles_differ):
                name = PurePath(pair.one.path).name
                yield pair.other.finding(
                    pair.other.title,
                    f"与{name}是同一份报告",
                    related=[pair.one.at(pair.one.title, "另一份")],
                )
