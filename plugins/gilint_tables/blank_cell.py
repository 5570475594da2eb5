"""Cells that hold a blank, a dash, a slash or 无 where the form wants a number."""

from collections.abc import Iterable

from gilint.api import INFO, CellKind, Document, Finding, Rule, Table, Text
from gilint_tables._examples import four, three

_MARKS = {
    CellKind.BLANK: "空白",
    CellKind.DASH: "横线",
    CellKind.SLASH: "斜线",
    CellKind.NONE: "",
}
_NAMED = 5


class BlankCell(Rule):
    """统计表的数字格空着，或者填了横线、斜线、“无”“不涉及”。

    没有发生的填0，空着就分不清是没有还是漏填。一张表只报一条，提示里写明格数和所在的行；
    整张表都空着的只作提示，没有规章制定权的机关在“规章”一行填斜线、横线的也只作提示；所有的表都空着的只报一条，多半是还没有填写的表样。

    大类的行（如“（三）不予公开”）本来不填数，不报；没有表格线的文本看不出空格，不报，除非印着横线、斜线或“无”。

    请填数，没有的填0。
    """

    name = "blank-cell"
    annex = True
    good = [
        three(),
        three({"2.重复": ""}),
        four(),
        "| 行政事业性收费 | 0 |",
        "| 三、本年度办理结果 | | | | | | | |\n| （一）予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |",
    ]
    bad = {
        three({"3.危及": "_ _ _ _ _ _ _"})
        .replace("| 3.危", "⟦| 3.危")
        .replace("|  |\n", "|  |⟧\n"): None,
        "⟦| 行政许可 |  |⟧\n| 行政处罚 |  |\n| 行政强制 |  |": None,
        four("| 1 | 0 | ⟦/⟧ | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 1 | 2 |"): None,
        "规章 ⟦无⟧ 无 无\n行政规范性文件 1 0 6": None,
        "| 行政处罚 | 7 |\n| 行政强制 | ⟦不涉及⟧ |": None,
        three({"6.属于四": "⟦×⟧ × × × × × ×"}, text=True): None,
        "| 规章 | ⟦/⟧ | / | / |\n| 行政规范性文件 | 1 | 0 | 6 |": None,
        "第二十条第（五）项\n行政许可 12\n第二十条第（六）项\n行政处罚 7\n行政强制 ⟦—⟧": None,
        three(
            {
                "1.属于国": "_ 0 0 0 0 0 0",
                "2.其他法": "_ 0 0 0 0 0 0",
                "3.危": "_ 0 0 0 0 0 0",
                "4.保": "_ 0 0 0 0 0 0",
                "5.属于三": "_ 0 0 0 0 0 0",
            }
        ).replace(
            "| 1.属于国家秘密 |  | 0 | 0 | 0 | 0 | 0 | 0 |",
            "⟦| 1.属于国家秘密 |  | 0 | 0 | 0 | 0 | 0 | 0 |⟧",
        ): None,
        three(
            {
                "1.属于国": "_ 0 0 0 0 0 0",
                "2.其他法": "_ 0 0 0 0 0 0",
                "3.危": "_ 0 0 0 0 0 0",
                "4.保": "_ 0 0 0 0 0 0",
                "5.属于三": "_ 0 0 0 0 0 0",
                "6.属于四": "_ 0 0 0 0 0 0",
            }
        ).replace(
            "| 1.属于国家秘密 |  | 0 | 0 | 0 | 0 | 0 | 0 |",
            "⟦| 1.属于国家秘密 |  | 0 | 0 | 0 | 0 | 0 | 0 |⟧",
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """List the cells without a number, table by table."""
        counts = [_counts(table) for table in doc.tables]
        if len(counts) > 1 and all(cells and cells == missing for cells, missing in counts):
            first = next(row for table in doc.tables for row, _, _ in table.each())
            total = sum(cells for cells, _ in counts)
            yield first.text.finding(
                f"{len(counts)}张表共{total}格都没有数字，像是还没有填写的表样：没有发生的也要填0",
                severity=INFO,
            )
            return
        for table in doc.tables:
            if finding := _finding(table):
                yield finding


def _counts(table: Table) -> tuple[int, int]:
    """How many cells want a number, and how many have none."""
    kinds = [cell.kind for _, _, cell in table.each()]
    return len(kinds), sum(kind in _MARKS for kind in kinds)


def _finding(table: Table) -> Finding | None:
    cells = [(row, cell) for row, _, cell in table.each()]
    missing = [(row, cell) for row, cell in cells if cell.kind in _MARKS]
    if not missing:
        return None
    kinds = "、".join(
        dict.fromkeys(_MARKS[cell.kind] or f"“{cell.printed}”" for _, cell in missing)
    )
    labels = list(dict.fromkeys(row.row.label.partition("（区分")[0] for row, _ in missing))
    first = missing[0]
    place: Text = first[1].text if first[1].printed else first[0].text
    if len(missing) == len(cells):
        return place.finding(f"整张表{len(cells)}格都没有数字：没有发生的也要填0", severity=INFO)
    rows = "、".join(label for label in labels[:_NAMED] if not label.startswith("（数量"))
    more = "等" if len(labels) > _NAMED else ""
    where = f"（{rows}{more}）" if rows else ""
    unfit = labels == ["规章"] and CellKind.BLANK not in {cell.kind for _, cell in missing}
    message = f"{len(missing)}格是{kinds}{where}：没有的填0"
    return place.finding(message, severity=INFO if unfit else None)
