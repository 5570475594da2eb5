"""Digits without 年, 月, 日 where a report is dated."""

import datetime as dt
from collections.abc import Iterable

from gilint.api import ERROR, DateForm, Document, Finding, Rule, written

_MOST_YEARS = 6
_MONTH = r"(?P<year>\d{4})(?P<month>1[0-2])$"
"""Reads as a month without a day rather than as 1 January or 2 January."""


class DateRunTogether(Rule):
    """落款处的日期只剩一串数字，年、月、日三个字都丢了。

    如最后一行是“2016125”或“2016 1 25”。只有一种读法的给出改法；有两种读法（1月25日、12月5日）的两种
    都列出，并按离页面发布日期最近的一种建议，页面没有日期的按离公布期限最近的一种建议，请对照原件确认。

    只查最后几行里单独成行、或紧跟机关名称的数字；数字要能读成真实日期，年份要在报告年度之后几年之内，
    电话号码和统计数字不报。
    """

    name = "date-run-together"
    basis = "GB/T 9704-2012 7.3.5.5"
    severity = ERROR
    good = [
        "青石县教育局2024年政府信息公开工作年度报告\n全年公开。\n2025年1月25日",
        "青石县教育局2024年政府信息公开工作年度报告\n全年公开。\n联系电话：2025125",
        "青石县教育局2024年政府信息公开工作年度报告\n全年公开。\n20259999",
        "青石县教育局2024年政府信息公开工作年度报告\n全年访问量\n2004125\n次。",
        (
            "青石县教育局2024年政府信息公开工作年度报告\n2025 3 17\n一、概述\n公开。\n"
            "二、依申请\n好。\n三、问题\n无。"
        ),
    ]
    bad = {
        "青石县教育局2015年政府信息公开工作年度报告\n公开。\n⟦2016125⟧": None,
        "青石县教育局2015年政府信息公开工作年度报告\n公开。\n青石县教育局⟦20160125⟧": (
            "青石县教育局2015年政府信息公开工作年度报告\n公开。\n青石县教育局2016年1月25日"
        ),
        "青石县教育局2015年政府信息公开工作年度报告\n发布时间：2016-12-06\n公开。\n⟦2016125⟧": None,
        "青石县教育局2024年政府信息公开工作年度报告\n公开。\n青石县教育局\n⟦2025113⟧": None,
        "青石县教育局2024年政府信息公开工作年度报告\n公开。\n青石县教育局\n⟦202511⟧": None,
        "青石县教育局2024年政府信息公开工作年度报告\n公开。\n青石县教育局\n⟦2025 1 13⟧": (
            "青石县教育局2024年政府信息公开工作年度报告\n公开。\n青石县教育局\n2025年1月13日"
        ),
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look at runs of digits in the last lines that can be read as a day."""
        for date in doc.dates:
            if date.form is not DateForm.RUN or not _is_near(doc, date.readings[0].year):
                continue
            best = min(date.readings, key=lambda day: _distance(doc, day))
            others = [written(day) for day in date.readings if day != best]
            message = f"日期“{date.text.plain}”没有年、月、日，应为{written(best)}"
            if month := date.text.match(_MONTH):
                likely = f"{month['year'].plain}年{month['month'].plain}月"
                message = f"日期“{date.text.plain}”没有年、月、日，可能是{likely}，请对照原件补全"
                others.append(likely)
            elif others:
                message += f"（也可读作{'、'.join(others)}{_reason(doc)}）"
            yield date.text.finding(message, fix=None if others else written(best))


def _is_near(doc: Document, year: int) -> bool:
    if doc.year is None:
        return year <= doc.context.today.year
    return 0 <= year - doc.year < _MOST_YEARS


def _distance(doc: Document, day: dt.date) -> int:
    """Days to the page's date; without one, to the season in which reports are signed."""
    page = doc.page_date.value if doc.page_date else None
    return abs((day - (page or dt.date(day.year, 2, 15))).days)


def _reason(doc: Document) -> str:
    page = doc.page_date.value if doc.page_date else None
    return f"，页面发布日期为{written(page)}" if page else "，请对照原件"
