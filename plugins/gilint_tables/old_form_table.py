"""Tables of part two from the trial form of 2019 in a report on 2021 or later."""

from collections.abc import Iterable

from gilint.api import Document, Era, Finding, Rule

_TITLE = "青石县教育局{}年政府信息公开工作年度报告\n二、主动公开政府信息情况\n"
_HEADS = (
    r"本年新 ?(?:制作|公开)数量|对外公开总数量|上一年项目数量|本年增/减|采购总金额"
    r"|其他对外管理服务事项(?=[ |\t]{1,12}(?:\d|[-—/无|\n]))"
)
_OLD = (
    "| 信息内容 | {}本年新制作数量{} | 本年新公开数量 | 对外公开总数量 |\n"
    "| 规章 | 0 | 0 | 0 |\n| 规范性文件 | 0 | 0 | 0 |"
)
_NEW = (
    "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n"
    "| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 0 | 0 | 0 |"
)


class OldFormTable(Rule):
    """2021年及以后的报告，第二部分还用着2019年试行格式的表。

    国办公开办函〔2021〕30号把第二部分的表改为“本年制发件数、本年废止件数、现行有效件数”“本年处理决定数量”
    “本年收费金额”，删去了“上一年项目数量”“本年增/减”和第（九）项政府集中采购。两种表的列意思不同，
    旧表里的数不能照搬。

    按表头的字样判断，全文报一次；年度由标题等处推断，推断有误的可在配置中写明 year。

    请换用现行格式的表，按新的列重新填数。
    """

    name = "old-form-table"
    annex = True
    basis = "国办公开办函〔2021〕30号 附件"
    good = [
        _TITLE.format(2023) + _NEW,
        _TITLE.format(2020) + _OLD.format("", ""),
        _TITLE.format(2022) + "全年采购总金额12万元，比上一年项目数量有所增加。\n" + _NEW,
    ]
    bad = {
        _TITLE.format(2023) + _OLD.format("⟦", "⟧"): None,
        _TITLE.format(2021)
        + "信息内容 ⟦上一年项目数量⟧ 本年增/减 处理决定数量\n行政许可 3 0 12": None,
        _TITLE.format(2023) + _NEW + "\n\n| 信息内容 | 本年处理决定数量 |\n| 行政许可 | 12 |"
        "\n| ⟦其他对外管理服务事项⟧ | 3 |": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for the first head of a column that only the trial form has."""
        if doc.era is Era.FORM_2021 and (head := doc.flows.tables.first(_HEADS)):
            yield head.finding(
                f"“{head.plain}”是2019年试行格式的：2021年度起应换用国办公开办函〔2021〕30号的表"
            )
