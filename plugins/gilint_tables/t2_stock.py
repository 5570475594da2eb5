"""Stocks of table two that are smaller than the year's own figures allow."""

from collections.abc import Iterable

from gilint.api import Document, Finding, Held, Rule
from gilint_tables._examples import TRIAL
from gilint_tables._sums import FORMS, sum_findings

_HEAD = "信息内容 本年制发件数 本年废止件数 现行有效件数\n"
_PIPES = "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n"


class T2Stock(Rule):
    """第二部分表中的存量少于当年数字所能得出的数。

    2021年起：现行有效件数不应少于本年制发减本年废止；2019、2020年：对外公开总数量不应少于本年新公开数量，
    上一年项目数量加本年增减不应为负。当年制发又自动失效的可以例外，所以是警告。

    有空白时不报。

    请核对台账；确有例外的，可以说明原因后抑制本条。
    """

    name = "t2-stock"
    annex = True
    quiets = ("tables/unusual-figures",)
    basis = FORMS
    good = [
        _HEAD + "规章 0 0 0\n行政规范性文件 0 5 5",
        _PIPES + "| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 3 | 1 |  |",
        TRIAL,
    ]
    bad = {
        _PIPES + "| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 3 | 1 | ⟦1⟧ |": None,
        "信息内容 本年新制作数量 本年新公开数量 对外公开总数量\n规范性文件 8 9 ⟦7⟧": None,
        TRIAL.replace("28 -3", "⟦28⟧ -30"): None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare the stock with the year's additions and losses."""
        return sum_findings(doc, self.name)
