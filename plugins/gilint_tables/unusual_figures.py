"""Figures of the tables that are seldom right, though they can be."""

from collections.abc import Iterable

from gilint.api import Document, Finding, Held, Rule
from gilint_tables._sums import sum_findings

_BOUGHT = "| 信息内容 | 采购项目数量 | 采购总金额 |\n| 政府集中采购 | {} | {} |"
_MADE = "信息内容 本年新制作数量 本年新公开数量 对外公开总数量\n规章 0 0 0\n规范性文件 {} {} 20"


class UnusualFigures(Rule):
    """统计表中两个数通常相等或有大小之分，这里却不是。

    2014—2018年：申请答复数通常等于申请办结数，主动公开规范性文件数通常不多于制发规范性文件总数；2019、2020年：
    本年新公开数量通常不多于本年新制作数量，采购项目数量与采购总金额通常同时为0或同时不为0。

    补公开往年文件、撤回申请、跨年办理时可以例外，所以只请核对；有空白时不报。

    确有例外的，可以在报告里说明。
    """

    name = "unusual-figures"
    annex = True
    good = [
        _BOUGHT.format(0, 0),
        _BOUGHT.format(9, "463.8万元"),
        _MADE.format(8, 8),
    ]
    bad = {
        _BOUGHT.format("⟦9⟧", 0): None,
        _MADE.format("⟦8⟧", 9): None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Ask for what the forms call usual."""
        return sum_findings(doc, self.name)
