"""Table three of 2021 or later with the one row for other outcomes that the trial form had."""

from collections.abc import Iterable

from gilint.api import Document, Era, Finding, Rule
from gilint_tables._examples import three

_TITLE = "青石县人民政府{}年政府信息公开工作年度报告\n"
_OTHERS = {"1.申请人": "", "2.申请人": "", "3.其他": ""}
_ROW = "（六）其他处理 1 0 0 0 0 0 1"


class OldFormRow(Rule):
    """2021年及以后的第三部分表，“（六）其他处理”还是旧格式的一行。

    国办公开办函〔2021〕30号把这一行拆成三行：逾期不补正、逾期不缴费、其他，大类一行不填数。

    表没有读全时不报。

    请把这一行的数分填到三行。
    """

    name = "old-form-row"
    annex = True
    basis = "国办公开办函〔2021〕30号 附件"
    good = [
        _TITLE.format(2023) + three(text=True),
        _TITLE.format(2020) + three(_OTHERS, text=True).replace("（七）", _ROW + "\n（七）"),
        _TITLE.format(2023) + "（六）其他处理 1 0 0 0 0 0 1",
    ]
    bad = {
        _TITLE.format(2023)
        + three(_OTHERS, text=True).replace("（七）", f"⟦{_ROW}⟧\n（七）"): None,
        _TITLE.format(2021)
        + three(_OTHERS, text=True).replace("（七）", f"⟦{_ROW}⟧\n（七）"): None,
        _TITLE.format(2025)
        + three(_OTHERS, text=True).replace("（七）", f"⟦{_ROW}⟧\n（七）"): None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for a figured header in the place of its three rows."""
        if doc.era is not Era.FORM_2021:
            return
        for table in doc.tables:
            row = table.rows.get("r3_6")
            if (
                not table.sure
                or row is None
                or not any(cell.value is not None for cell in row.cells)
            ):
                continue
            if not any(each in table.rows for each in ("r3_6_1", "r3_6_2", "r3_6_3")):
                yield row.text.finding(
                    "“（六）其他处理”是旧格式的一行：2021年起应分“逾期不补正”“逾期不缴费”“其他”三行填"
                )
