"""Reports that came out after the day that the law sets."""

import datetime as dt
from collections.abc import Iterable

from gilint.api import INFO, AgencyKind, Date, Document, Finding, Held, Rule, Severity, written

_NEW_LAW = 2019
_AGES = 366
_MOVED = 730
"""So many days after the deadline a page's day is that of a new site, not of the report."""


class LatePublication(Rule):
    """成文日期或发布日期晚于法定的公布期限。

    2018年度以前的报告，各级行政机关都应在次年3月31日前公布；2019年度起，县级以上人民政府部门应在
    次年1月31日前公布，人民政府的报告应在次年3月31日前公布。管委会、新区等代表一个区域的机关按政府
    对待；看不出机关种类、又在两个期限之间的，只作提示。

    乡镇、街道2019年度起没有法定期限，默认不查；当地定有1月31日期限的，把选项 townships 设为 true。
    页面日期可能因网站迁移而改变：落款在期限内的、比期限晚一年以上的只作提示，晚两年以上的不报。
    草稿（draft）、医院和供水公司等公共企事业单位的报告不查。
    """

    name = "late-publication"
    basis = "《政府信息公开条例》（国务院令第711号）第四十九条"
    basis_until_2018 = "《政府信息公开条例》（国务院令第492号）第三十一条"
    townships: bool = False
    good = [
        (
            "青石县教育局2024年政府信息公开工作年度报告\n一、总体情况\n全年公开。\n"
            "青石县教育局\n2025年1月31日"
        ),
        (
            "青石县人民政府2024年政府信息公开工作年度报告\n一、总体情况\n全年公开。\n"
            "青石县人民政府\n2025年3月28日"
        ),
        "青石县自来水公司2023年信息公开工作年度报告\n发布时间：2024-03-30\n一、概述\n全年公开。",
        "白鹭市水务局2017年政府信息公开工作年度报告\n发布时间：2018-03-30\n一、概述\n全年公开。",
        (
            "云溪区松河镇人民政府2024年政府信息公开工作年度报告\n一、总体情况\n全年公开。\n"
            "2025年2月20日"
        ),
        (
            "白鹭高新技术产业开发区管委会2023年政府信息公开工作年度报告\n一、总体情况\n"
            "公开。\n2024年3月20日"
        ),
        ("青石县水务局2012年政府信息公开工作年度报告\n发布时间：2019-08-06\n一、概述\n全年公开。"),
        (
            "青石县水务局2012年政府信息公开工作年度报告\n发布时间：2019-08-06\n一、概述\n"
            "全年公开。\n青石县水务局\n2013年3月12日"
        ),
    ]
    bad = {
        (
            "青石县教育局2024年政府信息公开工作年度报告\n发布时间：⟦2025-02-14⟧\n"
            "一、总体情况\n公开。\n青石县教育局\n2025年1月20日"
        ): None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n一、总体情况\n公开。\n"
            "青石县教育局\n⟦2025年2月11日⟧"
        ): None,
        (
            "青石县人民政府2024年政府信息公开工作年度报告\n发布时间：⟦2025-04-02⟧\n"
            "一、总体情况\n公开。"
        ): None,
        (
            "青石县水务局2015年政府信息公开工作年度报告\n一、概述\n全年公开。\n⟦二〇一六年四月八日⟧"
        ): None,
        (
            "青石县水务局2015年政府信息公开工作年度报告\n发布时间：⟦2017-06-06⟧\n一、概述\n"
            "全年公开。"
        ): None,
        (
            "青石县水务局2015年政府信息公开工作年度报告\n发布时间：⟦2016-12-06⟧\n一、概述\n"
            "全年公开。"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Hold the two dates against the deadline."""
        year = doc.year
        kind = doc.agency.kind
        if year is None or doc.era is None or doc.context.draft:
            return
        if kind is AgencyKind.TOWNSHIP and year >= _NEW_LAW and not self.townships:
            return
        deadline = _deadline(year, kind)
        for date, what in ((doc.signed, "成文日期"), (doc.page_date, "页面上的发布日期")):
            value = date.value if date else None
            if date is None or value is None or value > doc.context.today:
                continue
            if value <= deadline:
                if value.year == year + 1:
                    yield date.text.held("处日期在公布期限内")
                continue
            if date is not doc.signed and (value - deadline).days > _MOVED:
                continue
            due = f"{year}年度报告应在{written(deadline)}前公布"
            if date is not doc.signed and (signed := _signed_in_time(doc, deadline)):
                due += f"；落款{written(signed)}在期限内，请核对页面日期"
            yield date.text.finding(
                f"{what}{written(value)}晚于公布期限：{due}",
                severity=_severity(date, deadline, kind, doc),
            )
            return


def _deadline(year: int, kind: AgencyKind | None) -> dt.date:
    first = {AgencyKind.DEPARTMENT, AgencyKind.TOWNSHIP, None}
    if year >= _NEW_LAW and kind in first:
        return dt.date(year + 1, 1, 31)
    return dt.date(year + 1, 3, 31)


def _signed_in_time(doc: Document, deadline: dt.date) -> dt.date | None:
    """The day of the signature, if it is not behind the deadline."""
    signed = doc.signed.value if doc.signed else None
    return signed if signed and signed <= deadline else None


def _severity(
    date: Date, deadline: dt.date, kind: AgencyKind | None, doc: Document
) -> Severity | None:
    """A hint where the class is unsure, or a page was dated anew years later."""
    value = date.value or deadline
    if kind is None and value <= dt.date(deadline.year, 3, 31):
        return INFO
    if date is doc.signed:
        return None
    redated = (value - deadline).days > _AGES or _signed_in_time(doc, deadline) is not None
    return INFO if redated else None
