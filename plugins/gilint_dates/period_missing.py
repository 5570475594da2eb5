"""Preambles that state no statistical period."""

from collections.abc import Iterable

from gilint.api import INFO, WARNING, Document, Finding, Rule

_SINCE = 2019
_MADE = (
    r"(?:编制|编写|撰写|形成|起草|公布|发布)[^。；《》\n]{0,40}?(?<!政府工作)报告(?!格式|的通知)"
    r"|现[将就][^。\n]{0,60}?(?:报告|公布|公开|汇报)如下"
    r"|现[将就][^。；《》\n]{0,60}?(?<!政府工作)报告(?:向社会|面向社会|对外)?(?:予以)?(?:公布|公开|发布)|全文[^。]{0,6}部分"
    r"|(?:根据|按照|依照|依据)[^。\n]{0,60}条例》[^。\n]{0,40}编制(?=。)"
)
_BLANK = r"统计(?:期限|时限|时间)(?:为|是)?[自从]?(?:起)?[至到]止?(?=[。，；])"
_STATED = r"1月1日|12月31日|12月底|年底|统计(?:期|时|起止|截)|数据(?:期|时|截)"


class PeriodMissing(Rule):
    """导语介绍了报告的编制，却没有说明数据的统计期限。

    通行的写法是“本报告所列数据的统计期限自2025年1月1日起至2025年12月31日止”。统一格式没有要求写导语，
    所以没有导语的报告、2018年度以前的报告不查，有导语而缺统计期限的只作提示。写了“统计期限自至”而日期空着的，
    为警告。
    """

    name = "period-missing"
    severity = INFO
    good = [
        (
            "云溪区教育局2024年政府信息公开工作年度报告\n"
            "本报告根据《条例》编制，数据统计期限为2024年1月1日至"
            "2024年12月31日。\n一、总体情况\n全年公开信息20条。"
        ),
        "云溪区教育局2024年政府信息公开工作年度报告\n一、总体情况\n2024年公开信息20条。",
        ("云溪区教育局关于发布2024年政府信息公开工作年度报告\n一、总体情况\n公开信息20条。"),
        (
            "云溪区教育局2017年政府信息公开工作年度报告\n本报告由概述等部分组成。\n"
            "一、概述\n公开信息20条。"
        ),
        (
            "云溪区教育局2024年政府信息公开工作年度报告\n本报告的数据截至2024年12月31日。\n"
            "一、总体情况\n好。"
        ),
    ]
    bad = {
        "云溪区教育局2013年政府信息公开工作年度报告\n本报告所列数据的⟦统计期限自至⟧。\n"
        "一、概述\n全年公开信息20条。": None,
        "云溪区教育局2024年政府信息公开工作年度报告\n"
        "⟦本报告⟧根据《条例》编制，电子版可在网站下载。\n"
        "一、总体情况\n全年公开信息20条。": None,
        "白鹭市水务局2022年政府信息公开工作年度报告\n根据《条例》要求，编制⟦本年度报告⟧。\n"
        "一、总体情况\n公开信息20条。": None,
        "白鹭市水务局2022年政府信息公开工作年度报告\n市水务局⟦编制了2022年政府信息公开工作年度报告⟧，"
        "现予公布。\n一、总体情况\n公开信息20条。": None,
        "白鹭市水务局2022年政府信息公开工作年度报告\n⟦现将2022年度政府信息公开工作情况报告如下⟧。\n"
        "一、总体情况\n公开信息20条。": None,
        "白鹭市水务局2022年政府信息公开工作年度报告\n为便于监督，⟦现将2022年度政府信息公开工作报告"
        "予以公布⟧。\n一、总体情况\n公开信息20条。": None,
        "白鹭市水务局2020年政府信息公开工作年度报告\n⟦本报告⟧由总体情况等六个部分组成。\n"
        "一、总体情况\n公开信息20条。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for the period, and for a preamble that should hold it."""
        if blank := doc.prose.first(_BLANK, near="统计"):
            yield blank.finding("统计期限没有写日期，请补上", severity=WARNING)
            return
        if doc.period or not doc.sections or doc.year is None or doc.year < _SINCE:
            return
        end = doc.sections[0].ordinal.low - doc.prose.low
        head = doc.prose.cut(doc.title.high, end)
        if head.first(_STATED):
            return
        hit = head.first("本(?:年度)?报告") or head.first(_MADE)
        if hit:
            yield hit.finding(
                f"导语没有写明统计期限，可写“统计期限为{doc.year}年1月1日至{doc.year}年12月31日”"
            )
