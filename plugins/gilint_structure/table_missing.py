"""A part that reports by a table and has none, where the other parts have theirs."""

from collections.abc import Iterable

from gilint.api import ERROR, WARNING, Document, Era, Finding, Rule, Text
from gilint_structure._law import FORMS

_PARTS = (
    (r"主动公开政府信息情况", "第二部分", "s2"),
    (r"收到和处理(?:政府)?信息公开申请情况", "第三部分", "s3"),
    (r"行政复议(?:、|和|及|与)?(?:提起)?行政诉讼.{0,4}情况", "第四部分", "s4"),
)
_TITLE = "青石县2022年政府信息公开工作年度报告\n"
_TWO = "二、主动公开政府信息情况\n规章 0 0 0\n行政规范性文件 3 1 8\n"
_PIPES = "二、主动公开政府信息情况\n| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 3 | 1 | 8 |\n"
_THREE = "{}三、收到和处理政府信息公开申请情况{}\n"
_FOUR = "{}四、政府信息公开行政复议、行政诉讼情况{}\n"
_FIVE = "五、存在的主要问题及改进情况\n公开的时效还要提高。"
_ROW = "一、本年新收政府信息公开申请数量 6 0 0 0 0 0 6\n"
_RESULTS = "结果维持 结果纠正 其他结果 尚未审结 总计\n1 0 0 0 1 0 0 0 0 0 0 0 0 0 0\n"


class TableMissing(Rule):
    """第二、三、四部分中有一部分没有统计表。

    2019年度起这三部分以表格形式报告。别的部分有表而这一部分一行表也没有时报：原文可能是图片，也可能漏了。

    整份报告都没有认出表的，多半是提取时丢失，不报；写明见附件的不报；没有表格线的文本、写着“见下图”的为警告。
    表放在前一部分、本部分空着的，也为警告。

    请补上可以复制文字的表。
    """

    name = "table-missing"
    basis = FORMS
    severity = ERROR
    good = (
        _TITLE + _TWO + _THREE.format("", "") + _ROW + _FOUR.format("", "") + _RESULTS + _FIVE,
        _TITLE + _THREE.format("", "") + "收到申请6件。\n" + _FOUR.format("", "") + "没有。\n",
        _TITLE + _TWO + _THREE.format("", "") + "统计表见附件。\n" + _FIVE,
    )
    bad = {
        _TITLE
        + _PIPES
        + _THREE.format("⟦", "⟧")
        + "（见下图）\n"
        + _FOUR.format("", "")
        + _RESULTS: None,
        _TITLE
        + _TWO
        + _THREE.format("", "")
        + _ROW
        + _RESULTS
        + _FOUR.format("⟦", "⟧")
        + _FIVE: None,
        _TITLE + _TWO + _THREE.format("⟦", "⟧") + _FOUR.format("", "") + _RESULTS + _FIVE: None,
        _TITLE + _PIPES + _THREE.format("⟦", "⟧") + _FOUR.format("", "") + _RESULTS + _FIVE: None,
        _TITLE + _TWO + _THREE.format("", "") + _ROW + _FOUR.format("⟦", "⟧") + _FIVE: None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for rows of a table under each of the three headings."""
        if doc.era not in (Era.TRIAL_FORM, Era.FORM_2021) or not doc.tables:
            return
        heads = [each.heading for each in doc.sections if each.level == 1]
        for number, heading in enumerate(heads):
            end = heads[number + 1].start if number + 1 < len(heads) else len(doc.source.text)
            for pattern, part, form in _PARTS:
                if heading.first(pattern):
                    yield from _missing(doc, heading, end, part, form)


def _missing(doc: Document, heading: Text, end: int, part: str, form: str) -> Iterable[Finding]:
    """Say that the part from a heading to ``end`` has no table, or has it elsewhere."""
    rows = doc.flows.tables.find(r"^.+$")
    below = [each for each in doc.paragraphs if heading.end <= each.start < end]
    if any(heading.end <= row.start < end for row in rows) or any(
        each.mentions(("附件", "附表")) for each in below
    ):
        return
    own = [table.text for table in doc.tables if table.form.id.startswith(form)]
    if own:
        above = doc.section_at(own[0].start)
        if own[0].end <= heading.start and above and not below:
            yield heading.finding(
                f"{part}没有统计表，表在“{above.heading.plain}”之下，应移到这里",
                related=[(above.heading, "表在这里")],
                severity=WARNING,
            )
        return
    drawn = any(each.mentions(("下图", "图片")) for each in below)
    marked = any(table.marked for table in doc.tables) and not drawn
    yield heading.finding(
        f"{part}没有统计表，其他部分有：应补上可以复制文字的表格"
        + ("" if marked else "；可能是图片，或提取时丢失"),
        severity=ERROR if marked else WARNING,
    )
