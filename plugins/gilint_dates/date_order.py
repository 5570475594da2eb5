"""Signing and publication dates that cannot be true beside the year or each other."""

import datetime as dt
from collections.abc import Iterable, Iterator

from gilint.api import Document, Finding, Rule, lazy, written

from ._own import is_school_year

_OURS = lazy(r"本(?:年度)?(?:报告|年报)[^，。；《》\n]{0,12}$")
_MADE_PUBLIC = lazy(r"(?:之?前|以前)?[^，。；《》\n]{0,24}(?:公布|发布|向社会公开|报送|上报)")
_CLOSING_DAYS = 20
_LAST_MONTH = 12
_LAST_DUE = 3
_SLACK = 3


class DateOrder(Rule):
    """成文日期、发布日期与报告年度或彼此矛盾。

    统计期限没有结束就成文、公布（2024年度报告落款2024年1月15日，多为年份写错）、日期晚于今天、成文晚于发布，
    年初成文却晚了整整一年（2024年度报告落款2026年1月15日），都值得核对。12月下半月提前成文的不报；成文只比页面日期晚三天以内的不报，页面日期可能是建稿日期。
    草稿（draft）可以写将来的日期。今天取自运行时的日期，或配置里的 today。
    """

    name = "date-order"
    quiets = ("dates/late-publication",)
    good = [
        "青石县教育局2024年政府信息公开工作年度报告\n本报告于2025年1月15日前公布。2024年1月15日公布年报。",
        "青石县教育局2024年政府信息公开工作年度报告\n一、总体情况\n全年公开。\n2025年1月15日",
        (
            "青石县教育局2022年政府信息公开工作年度报告\n统计期限为2023年1月1日至2023年12月31日。\n"
            "一、总体情况\n公开。\n2024年1月15日"
        ),
        "青石县教育局2024年政府信息公开工作年度报告\n一、总体情况\n全年公开。\n2024年12月31日",
        (
            "青石县教育局2024年政府信息公开工作年度报告\n发布时间：2025-01-20\n"
            "一、总体情况\n全年公开。\n2025年1月21日"
        ),
        (
            "青石县教育局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "2024年1月15日召开会议。\n2025年1月15日"
        ),
        (
            "青石县第一中学2024年信息公开工作年度报告\n现将2023年9月1日至2024年8月31日的信息公开情况"
            "报告如下。\n一、概述\n全年公开。\n2024年10月20日"
        ),
        ("青石县教育局2025年政府信息公开工作年度报告\n一、总体情况\n全年公开。\n2026年6月1日"),
        (
            "2021/8/16 上午9:31:36 星期一\n青石县教育局2021年政府信息公开工作年度报告\n"
            "一、总体情况\n公开。"
        ),
    ]
    bad = {
        "青石县教育局2022年政府信息公开工作年度报告\n一、总体情况\n公开。\n⟦2024年1月15日⟧": None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n本报告已于⟦2024年1月15日⟧之前在网站公布。\n"
            "一、总体情况\n公开。\n2025年1月10日"
        ): None,
        "青石县教育局2024年政府信息公开工作年度报告\n一、总体情况\n公开。\n⟦2024年1月15日⟧": None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n发布时间：⟦2024-03-01⟧\n"
            "一、总体情况\n公开。"
        ): None,
        "青石县教育局2025年政府信息公开工作年度报告\n一、总体情况\n公开。\n⟦2036年1月15日⟧": None,
        "青石县人民政府2024年政府信息公开工作年度报告\n发布时间：2025-01-20\n一、总体情况\n公开。\n"
        "⟦2025年3月1日⟧": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Hold each date against the year and today, then one against the other."""
        said = list(_alone(doc))
        yield from said
        yield from _too_early(doc)
        signed, page = doc.signed, doc.page_date
        if said or not signed or not page or not signed.value or not page.value:
            return
        if (signed.value - page.value).days > _SLACK:
            yield signed.text.finding(
                f"成文日期晚于发布日期{written(page.value)}，请核对",
                related=[(page.text, "发布日期")],
            )


def _too_early(doc: Document) -> Iterator[Finding]:
    """What the text says of its own publication: 本报告已于2024年1月15日之前公布, for 2024."""
    for date in doc.dates:
        value = date.value
        if not value or value.year != doc.year or value.month == _LAST_MONTH:
            continue
        if _OURS.search(date.text.before(24)) and _MADE_PUBLIC.match(date.text.after(40)):
            yield date.text.finding(
                f"{doc.year}年度报告不会在{written(value)}公布，可能应为{doc.year + 1}年"
            )


def _alone(doc: Document) -> Iterator[Finding]:
    for date, what in ((doc.signed, "成文日期"), (doc.page_date, "发布日期")):
        value = date.value if date else None
        if date is None or value is None or date.text.match(r"\d{6}$"):
            continue  # of 201211 none can tell whether it is a month
        if doc.year and value <= dt.date(doc.year, 12, 31 - _CLOSING_DAYS):
            if value.year == doc.year and is_school_year(doc):
                continue
            advice = f"可能应为{doc.year + 1}年" if value.year == doc.year else "请核对年份"
            yield date.text.finding(
                f"{what}{written(value)}早于{doc.year}年度的统计期限结束，{advice}"
            )
        elif doc.year and date is doc.signed and _is_a_year_late(doc, value):
            yield date.text.finding(
                f"{what}{written(value)}比{doc.year}年度晚两年，年份可能应为{doc.year + 1}年"
            )
        elif value > doc.context.today and not doc.context.draft:
            yield date.text.finding(f"{what}{written(value)}晚于今天，请核对")


def _is_a_year_late(doc: Document, value: dt.date) -> bool:
    """Whether a signature of the first months would be in time but for its year.

    Where the period is that of the year before it, the title is wrong and not the signature.
    """
    own = doc.period is not None and doc.period.years == (value.year - 1, value.year - 1)
    return doc.year == value.year - 2 and value.month <= _LAST_DUE and not own
