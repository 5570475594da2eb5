"""Labels of rows that are not quite those of the form."""

from collections.abc import Iterable
from difflib import SequenceMatcher

from gilint.api import INFO, Document, Finding, Rule, TableRow, label_core
from gilint_tables._examples import three

_ALIKE = 0.6
_SHORTEST = 5


class TableLabel(Rule):
    """统计表的行名与官方格式差几个字。

    行名由格式印定，不应改动；差几个字多半是录入或转换时丢了、错了字。

    只查有表格线的表；换行、空格、序号和括注的不同不算；通行的简写不算；省里自定的行不算。

    请照格式改正。
    """

    name = "table-label"
    annex = True
    basis = "国办公开办函〔2021〕30号 附件"
    severity = INFO
    good = [
        three(),
        three().replace("2.其他法律行政法规禁止公开", "2、其他法律 行政法规禁止公开"),
        three(text=True).replace("法规禁止", "止"),
        three() + "\n| 五、其中：网上申请 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |",
    ]
    bad = {
        three().replace("2.其他法律行政法规禁止公开", "2.⟦其他法律行政止公开⟧"): None,
        three().replace("要求提供公开出版物", "⟦要求提供公开出版务⟧"): None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Compare the words before the figures with the row's label."""
        for table in doc.tables:
            for row in table.rows.values() if table.marked else ():
                written = _miswritten(row)
                place = row.text.first(r"[ \u3000]*".join(written)) if written else None
                if place:
                    yield place.finding(f"行名与格式不符：应为“{row.row.label}”")


def _miswritten(row: TableRow) -> str:
    """What stands in the place of the row's label, if it is like it and not it."""
    wanted = [label_core(label) for label in (row.row.label, *row.row.also)]
    written = label_core(row.label)
    if len(wanted[0]) < _SHORTEST or any(label in label_core(row.label) for label in wanted):
        return ""
    for sign in ("）", ".", "、"):
        written = written.rpartition(sign)[2] or written
    alike = SequenceMatcher(None, wanted[0], written).ratio()
    return written if alike >= _ALIKE else ""
