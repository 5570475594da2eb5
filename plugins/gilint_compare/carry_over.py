"""Applications carried over from last year, against last year's report."""

from collections.abc import Iterable, Sequence

from gilint.api import GroupRule, Located, Record, consecutive
from gilint_compare._examples import report, together

_CAME, _GOES = "r2", "r4"


class CarryOver(GroupRule):
    """上年结转的申请数与上一年报告的结转下年度数不符。

    第三部分表“二、上年结转政府信息公开申请数量”各列，应等于同一机关上一年报告
    “四、结转下年度继续办理”的同一列。

    机构合并、分立使口径改变的，在配置的 suppressions 里写明原因。

    请对照两年的台账改正其中一份；上一年的报告已经发布的，在本年报告中说明。
    """

    name = "carry-over"
    basis = "国办公开办函〔2021〕30号第三部分表"
    good = [
        together(report(2022, goes=3), report(2023, came=3)),
        together(report(2022, goes=3), report(2024, came=5)),
        together(report(2022, goes=3), report(2023, came=5, agency="云溪区水利局")),
    ]
    bad = {
        together(report(2022, goes=3), report(2023, came=5, came_total="⟦5⟧")): None,
        together(report(2022, goes=3), report(2023, came="⟦5⟧", came_total="3")): None,
    }

    def compare(self, group: Sequence[Record]) -> Iterable[Located]:
        """Compare what one year carried on with what the next took over, column by column."""
        for before, now in consecutive(group):
            gone = {cell.column: cell for cell in before.cells("s3", _GOES)}
            pairs = [
                (cell, gone[cell.column])
                for cell in now.cells("s3", _CAME)
                if cell.column in gone
                and None not in (cell.value, gone[cell.column].value)
                and cell.value != gone[cell.column].value
            ]
            if pairs:
                cell, other = pairs[-1]
                columns = "、".join(
                    f"{one.column_label}{one.printed}件（上年{that.printed}件）"
                    for one, that in pairs
                )
                message = f"上年结转与{before.year}年报告的结转下年度不符：{columns}"
                there = before.at(other.span, f"{before.year}年的结转下年度")
                yield now.finding(cell.span, message, related=[there])
