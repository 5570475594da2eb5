"""Statistical periods that are not the calendar year of the title."""

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import lru_cache

from gilint.api import WARNING, Document, Finding, Held, Period, Rule, Severity, lazy

from ._own import is_school_year

_NO_BODY = r"(?![^。；]{0,24}(?:小组|专班|机制|平台|队伍|查阅[点室]))"
"""What is founded is no body within the agency."""
_NEW_AGENCY = (
    rf"机构改革|(?<!重)新?组建[的于后]{_NO_BODY}|(?<!重)新成立{_NO_BODY}"
    r"|挂牌(?!设立|建立|设置|出让|交易|督办|上市|公示|销售|项目|成交)|揭牌"
    r"|转隶|划转|成立于|(?:成立|组建)(?:以来|之日)"
    r"|合并(?:成立|组建|设立)"
    rf"|[我本][局委办厅][^。；]{{0,16}}(?:成立|组建|设立){_NO_BODY}"
)
_IN_FORCE = dt.date(2008, 5, 1)
"""The first day of order 492, from which the reports on 2008 count."""
"""A period from 1 January into December is not cut short by a new agency."""
_LABEL = lazy(r"(?:数据|报告|指标)的?统计的?(?:期限|时限|时间|期间|期)(?:为|是|自|从|：)*$")


class PeriodWrong(Rule):
    """统计期限不是报告年度的1月1日至12月31日，或者前后写得不一致。

    年度报告反映一个自然年的情况。年份与标题不符、起止颠倒是错误；年份相符、只是从年中开始或提前截止的
    作警告：年内新组建的机关可以例外，文中提到组建、挂牌、机构改革的不报；《条例》2008年5月1日起施行，
    2008年度从这一天算起的也不报。只写月份（1月至12月）、只写截止日期的也认。
    """

    name = "period-wrong"
    basis = "《政府信息公开条例》（国务院令第711号）第四十九条、第五十条"
    basis_until_2018 = "《政府信息公开条例》（国务院令第492号）第三十一条、第三十二条"
    severity = Severity.ERROR
    quiets = ("dates/date-impossible",)
    good = [
        "青石县教育局2024年政府信息公开工作年度报告\n统计期限为2024年1月1日至12月31日。",
        (
            "青石县教育局2024年政府信息公开工作年度报告\n"
            "所列数据的统计期限自2024年1月1日起，至2024年12月31日止。"
        ),
        "青石县教育局2024年政府信息公开工作年度报告\n本报告统计数据为2024年1-12月。",
        (
            "白鹭市数据局2024年政府信息公开工作年度报告\n"
            "我局于2024年3月挂牌，统计期限为2024年3月18日至2024年12月31日。"
        ),
        (
            "青石县教育局2024年政府信息公开工作年度报告\n"
            "指南公示期间为2024年3月1日至2024年3月7日，没有收到意见。"
        ),
        "青石县教育局2008年政府信息公开工作年度报告\n统计期限为2008年5月1日至12月31日。",
        (
            "白鹭市数据局2024年政府信息公开工作年度报告\n"
            "白鹭市数据局成立于2024年3月，统计期限为2024年3月18日至2024年12月31日。"
        ),
        "青石县教育局2024年政府信息公开工作年度报告\n统计期限为202411日至1231日。",
        "青石县教育局2024年政府信息公开工作年度报告\n统计期限为2024年11日至2024年1231日。",
        ("青石县第一中学2024年信息公开工作年度报告\n统计期限为2023年9月1日至2024年8月31日。"),
        (
            "青石县教育局2024年政府信息公开工作年度报告\n"
            "统计期限为2024年1月1日至2024年12月31日。\n一、总体情况\n"
            "问卷的统计时间为2024年1月1日至2024年11月30日，座谈的为2024年3月1日至11月30日。"
        ),
    ]
    bad = {
        (
            "白鹭新区管委会2024年政府信息公开工作年度报告\n统计期限为⟦2024年1月31日至2024年12月31日⟧。\n"
            "一、总体情况\n新区挂牌第七年，企业多。"
        ): None,
        (
            "白鹭新区管委会2024年政府信息公开工作年度报告\n统计期限为⟦2024年1月1日至2024年11月30日⟧。\n"
            "一、总体情况\n新区挂牌第七年，企业多。"
        ): None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n统计期限为⟦2024年1月1日至2023年12月31日⟧。"
        ): None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n"
            "报告中数据的统计时限为⟦2023年1月1日—2023年12月31日⟧。"
        ): None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n"
            "数据统计期为⟦2024年1月1日至2024年11月30日⟧。"
        ): None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n所列数据均以⟦2024年1月1日至12月25日⟧为期。"
        ): None,
        "青石县教育局2024年政府信息公开工作年度报告\n"
        "统计期限为2024年1月1日至2024年12月31日。\n一、总体情况\n"
        "统计时间为⟦2023年1月1日至2023年12月31日⟧。": None,
        "青石县教育局2024年政府信息公开工作年度报告\n"
        "统计期限为2024年1月1日至2024年12月31日。\n一、总体情况\n"
        "本报告数据统计期限为⟦2024年1月1日至2024年11月30日⟧。": None,
        "青石县教育局2024年政府信息公开工作年度报告\n统计期限为⟦2024年1月1日至2024年12月15日⟧。\n"
        "一、总体情况\n换届后重新成立信息公开领导小组，挂牌设立查阅点3处。": None,
        "青石县教育局2019年政府信息公开工作年度报告\n统计期限为⟦2019年1月1日至2019年12月30日⟧。\n"
        "一、总体情况\n机构改革后，及时更新职能信息。": None,
        "青石县教育局2024年政府信息公开工作年度报告\n"
        "本报告反映青石县教育局⟦2024年2月1日至12月31日⟧的政府信息公开工作。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Judge each stated period, then hold the later ones against the first."""
        if not (doc.under_regulation or doc.context.year):
            return
        said: set[int] = set()
        for period in doc.periods:
            for finding in _faults(doc, period):
                said.add(period.text.low)
                yield finding
                break
            else:
                if doc.year in period.years and period.start:
                    yield period.text.held("处统计期限与年度相符")
        for other in doc.periods[1:]:
            first = doc.periods[0]
            general = _is_general(doc, other) or _is_cut_short(doc, first, other)
            if general and other.text.low not in said and not _same(first, other):
                yield other.text.finding(
                    "统计期限前后不一致，应统一", related=[(first.text, "前面的统计期限")]
                )


def _faults(doc: Document, period: Period) -> Iterator[Finding]:
    start, end = period.start, period.end
    first, last = period.years
    year = doc.year or first
    if first is None or year is None:
        return
    right = f"{year}年1月1日至{year}年12月31日"
    begins, ends = start.first(first) if start else None, end.last()
    damaged = bool(end.damage or (start and start.damage))
    if begins and ends and begins > ends and not damaged:
        yield period.text.finding(f"统计期限起止颠倒，应为{right}")
    elif (first, last) != (year, year):
        if is_school_year(doc):
            return
        yield period.text.finding(f"统计期限与报告年度{year}年不符，应为{right}")
    elif not period.ends_year or not period.starts_year:
        unsure = damaged or not end.possible or (start and not start.possible)
        since_law = period.ends_year and begins == _IN_FORCE
        if unsure or since_law or not _is_general(doc, period):
            return
        near = not period.ends_year and (end.month, end.day) == (12, 30)
        yield period.text.finding(
            f"统计期限不是整年，应为{right}；年内新组建的机关除外",
            severity=None if near else WARNING,
        )


def _is_general(doc: Document, period: Period) -> bool:
    """Whether a part of a year is stated for the report as a whole, by no new agency."""
    if doc.sections and period.text.low > doc.sections[0].ordinal.low:
        return False
    start = period.start
    mistyped = start is not None and (start.month, start.day) == (1, 31)
    return period.starts_year or mistyped or not _is_new(doc)


@lru_cache(maxsize=1)
def _is_new(doc: Document) -> bool:
    """Whether the report speaks of an agency that was set up or merged."""
    return doc.prose.first(_NEW_AGENCY) is not None


def _is_cut_short(doc: Document, first: Period, other: Period) -> bool:
    """Whether a later place states the report's own period, from 1 January to another end."""
    if first.years != other.years or not (first.starts_year and other.starts_year):
        return False
    own = _LABEL.search(other.text.before(20)) is not None
    return own and not _is_new(doc)


def _same(one: Period, other: Period) -> bool:
    if one.years != other.years:
        return None in (*one.years, *other.years)
    return (one.starts_year, one.ends_year) == (other.starts_year, other.ends_year)
