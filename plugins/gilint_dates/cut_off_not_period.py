"""Figures of the year that are counted to another day than its last."""

import datetime as dt
import re
from collections.abc import Iterable

from gilint.api import INFO, Document, Finding, Rule, Text

_NOW = (
    r"目前(?:为止)?|(?:本报告|本年报)?(?:发文|发稿|发布|编制|编写|撰写|起草|形成|完成|报告|报送|统计|公布|成文"
    r"|定稿|成稿|完稿|截稿|脱稿|交稿|初稿|送审|付印|印发|上报|签发)"
    r"(?:本报告|本年报)?(?:之?(?:日|时))?(?:为?止)?|现在|今|[本当]?年?(?:第?[一二三]季度|上半年)(?:[底末]|结束)?"
)
_DAY = (
    r"(?:(?P<year>20\d\d)年|[本当今]年)?(?:(?P<month>1[0-2]|0?[1-9])月(?:(?P<day>\d{1,2})[日号]|(?:份?[底末]|[上中下]旬)?)"
    r"|(?:十一?|[一二三四五六七八九])月(?:[一二三四五六七八九十]{1,3}[日号]|份?[底末]?))"
)
_CUT_OFF = (
    rf"(?:截[至止](?:到|于)?|统计(?:截止)?(?:至|到)|统计(?:数据)?的?截[止至](?:时间|日期)[为是至到])(?:{_NOW}|{_DAY})(?=止?[，）。；]|[共我本全累已收受]|主动|公开"
    r"|[县市区镇乡局厅委街](?!政)|通过|门户|网站|各|完成|编发|推送|举办|召开|组织|制发|办[结理]|答复|发布|更新)"
)
_UNTIL = rf"(?<![\d日月年起初截止])至{_DAY}(?=止，)"
"""The same without 截: 至12月15日止，累计发布信息120条."""
_ALL_YEAR = (
    r"(?<![^\n。；])(?:[我本全][局委办县市区镇乡厅省州])?(?:全年|今年|本年度?|(?:20\d\d)年度?)（"
)
_LONGEST_OPENING = 10
_MONTHS = (
    r"(?:(?P<from>20\d\d)年|[本今当]年)?(?<![\d.十])"
    r"(?:(?:0?1月?[-—–～至到](?:10|11)|一月?[-—–～至到]十一?)月|前(?:10|11|十|十一)个月)(?:份|底|末)?"
    r"(?=[，共我全累本]|主动|公开)"
)
"""The months before the last ones: 1—11月，公开信息120条."""
_SINCE_JANUARY = r"(?:(?P<from>20\d\d)年|[本今当]年)(?:度)?(?:0?1月(?:0?1日|份)?|初)(?:以来)?至今"
_BEHIND = r"，(?:以上|上述|此|该|所列)?项?(?:数据|数字|数量|统计(?:时间|时段|期限?)?)?[均都为是]?\Z"
"""What leads from a figure to the day behind it: 公开信息412条，数据截至10月31日."""
_LABEL = r"（(?:以上|上述|所列|本文|全部|数据|数字|统计|信息|均){0,3}(?:为|是|均)?\Z"
_COMES_IN = (
    r"(?:收到|受理|接收|接到|公开|发布|公布|办结|办理|答复|回复|回应|解读|制发|推送|编发|编印|刊发|报送|上报|举办|召开|开展"
    r"|组织|更新|审查|接听|接待|发放|转载|录入|撰写)"
)
_FLOW = (
    rf"{_COMES_IN}"
    r"[^，。；]{0,24}?\d+[余多]?(?:万)?(?:条|件|宗|次|场|篇|份|个|期|人次|部|幅)"
)
_STOCK = (
    r"现有|在运|运维|运行|粉丝|关注|(?<!年度)(?<!全年)(?<!今年)(?<!本年)(?<!当年)(?<!年内)(?<!，共)累计|历年|拥有|开设|建立|建成|设立|配备|入驻|有效|保留|存量|总数|总量|(?<!门)户"
    r"|目录|备案|开通|注册"
)
_SUM = rf"[^。\n]{{0,20}}?累计(?:主动)?{_COMES_IN}[^累]{{0,80}}\Z"
_DECEMBER = 12
_SENTENCE = r"[^。\n]{0,80}"
_CLAUSE = 50
_LONGEST_LABEL = 10


class CutOffNotPeriod(Rule):
    """全年的数量只统计到12月31日以外的某一天。

    收到申请、公开信息、办结答复这类数量应当反映整个报告年度。写“截至目前”“截至发文之日”“截至11月20日”
    的，多是年底前写成、后来没有更新，或者多算了下一年的数。粉丝、栏目、现行有效文件等存量，以及写明累计的
    数量不报。
    """

    name = "cut-off-not-period"
    severity = INFO
    good = [
        "截至2024年12月31日，收到申请12件。",
        "截至2024年12月底，共公开信息120条。1—12月，公开信息120条；1—3月，公开信息12条。",
        "截至2024年10月31日前，各科室报送信息120条。公众号粉丝1200人，数据截至10月31日。",
        "截至目前，微信公众号粉丝1200人，现行有效文件12件。",
        "截至目前，累计公开信息1200条。",
        (
            "白鹭市水务局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "至2024年12月31日止，累计公开信息120条。至11月30日止，累计公开1200条。"
        ),
        "公众号粉丝1200人（截至目前），公开信息20条（截至12月31日），累计公开1200条（截至11月底）。",
        "截至十二月底，共公开信息120条；截至第四季度末，收到申请12件。",
        "截至2023年11月，全国共有12个示范区。",
        "截至目前，各项工作进展顺利。",
        "公众号粉丝1200人（数据截止11月底）；2020年1月至今累计公开1200条。",
        "白鹭市水务局2024年政府信息公开工作年度报告\n一、总体情况\n截至2024年12月31日，公开信息120条。截至12月31日，收到申请3件。",
    ]
    bad = {
        (
            "白鹭市水务局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "⟦1—11月⟧，全局公开信息120条。收到申请12件，统计时间⟦截至11月30日⟧。"
            "⟦一至十一月⟧，新媒体累计发布信息86条。⟦1月至11月⟧，累计接听电话320次。"
            "⟦截至11月下旬⟧，共接待群众86人次。数据⟦统计截止时间为12月20日⟧，共公开信息86条。"
        ): None,
        (
            "白鹭市水务局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "⟦截至发文之日⟧共收到申请90份。"
        ): None,
        (
            "白鹭市水务局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "⟦截至目前⟧，我局主动公开信息120条。"
        ): None,
        (
            "白鹭市水务局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "⟦截至2024年11月20日⟧，收到申请12件。"
        ): None,
        (
            "白鹭市水务局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "⟦截止10月底⟧，共公开信息120条。"
        ): None,
        (
            "白鹭市水务局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "我局公开惠民补贴类信息32条（⟦截至11月30日⟧），均已归档。"
        ): None,
        (
            "白鹭市水务局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "⟦截至十月底⟧，通过门户网站公开信息120条。"
        ): None,
        (
            "白鹭市水务局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "⟦截至撰写本报告时⟧，公开信息120条。"
        ): None,
        (
            "白鹭市水务局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "⟦截至本报告定稿时⟧，公开信息120条。"
        ): None,
        (
            "白鹭市水务局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "公开信息120条（数据⟦截止2024年12月15日⟧）。"
        ): None,
        (
            "白鹭市水务局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "⟦截至2024年10月31日⟧，本年度累计推送图文412篇。"
        ): None,
        (
            "白鹭市水务局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "⟦至2024年12月15日⟧止，累计发布信息120条。"
        ): None,
        (
            "白鹭市水务局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "全年（⟦截至12月20日⟧）收到留言640条。"
        ): None,
        (
            "白鹭市水务局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "全年推送图文412篇，数据⟦截至10月31日⟧。⟦截至11月底⟧，举办培训4场。"
        ): None,
        (
            "白鹭市水务局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "⟦2024年1月至今⟧，通过门户网站公开信息120条。"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find a cut-off before a flow, without words of a stock in the sentence."""
        if doc.year is None:
            return
        spans = (
            *doc.find(_SINCE_JANUARY, near="至今", quoted=False),
            *doc.find(_MONTHS, near=("10月", "11月", "十月", "一月", "个月")),
        )
        for hit in spans:
            since = hit.get("from")
            if (since is None or int(since.plain) == doc.year) and _is_flow(
                _sentence(hit), december=True
            ):
                yield _finding(hit, doc.year)
        cut_offs = (
            *doc.find(_CUT_OFF, near=("截至", "截止", "统计至", "统计到"), quoted=False),
            *doc.find(_UNTIL, near="止，", quoted=False),
        )
        for hit in cut_offs:
            if not _is_year_end(hit, doc.year) and _is_flow(
                _counted(hit), december=_is_december(hit)
            ):
                yield _finding(hit, doc.year)


def _finding(hit: Text, year: int) -> Finding:
    return hit.finding(f"截止日不是年底，应写{year}年全年（截至12月31日）的数")


def _is_flow(rest: Text | None, *, december: bool = False) -> bool:
    """Whether a clause has a figure of what comes in over the year, and none of a stock.

    What is 累计发布 until a day of December or over months is the year's sum, drawn too early.
    """
    if rest is None or not rest.first(_FLOW):
        return False
    stock = rest.first(_STOCK)
    return stock is None or (december and stock.plain == "累计" and bool(rest.match(_SUM)))


def _is_december(hit: Text) -> bool:
    month = hit.get("month")
    return month is not None and int(month.plain) == _DECEMBER


def _counted(hit: Text) -> Text | None:
    """The clause whose figure is counted to the day."""
    if hit.after(1) not in tuple("）。；止"):
        return _sentence(hit)
    led = hit.flow.whole.cut(max(0, hit.low - _LONGEST_OPENING), hit.low)
    return _sentence(hit) if led.first(rf"{_ALL_YEAR}\Z") else _before(hit)


def _sentence(hit: Text) -> Text | None:
    return hit.flow.whole.cut(hit.low).match(_SENTENCE)


def _before(hit: Text) -> Text | None:
    """The clause that a cut-off follows, in brackets or not: 公开信息32条（截至目前）."""
    whole = hit.flow.whole
    led = whole.cut(max(0, hit.low - _LONGEST_LABEL), hit.low)
    label = led.first(_LABEL) if hit.after(1) == "）" else led.first(_BEHIND)
    if label is None:
        return _sentence(hit) if hit.after(1) == "止" else None
    before = re.split("[。；，\n]", label.before(_CLAUSE))[-1]
    return whole.cut(label.low - len(before), label.low)


def _is_year_end(hit: Text, year: int) -> bool:
    """Whether the day is the last of the year, or belongs to an earlier one."""
    month = hit.get("month")
    if month is None:
        return False
    stated = hit.get("year")
    if stated and int(stated.plain) < year:
        return True
    day = hit.get("day")
    last = int(day.plain) if day else dt.date(year, 12, 31).day
    return (int(month.plain), last) == (12, 31) and (not stated or int(stated.plain) == year)
