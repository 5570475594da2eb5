"""Title, file name, preamble and first sentence that name different years."""

from collections.abc import Iterable, Iterator

from gilint.api import ERROR, Document, Finding, Held, Rule, Text, lazy

from ._own import YEAR, names_year, year_of
from .stale_year import stale_years

_NAMED = lazy(r"(?<!\d)((?:19|20)\d{2})年")
_Y = rf"(?P<year>{YEAR})年(?!\d)"
_KIND = r"度?(?:的)?(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:年度)?(?:工作)?报告"
_SELF = (
    rf"[现特谨][将就](?=[^，。；]{{0,40}}?(?:如下|予以|向社会))[^，。；]{{0,40}}?{_Y}[^，。；]{{0,40}}?"
    r"(?:(?:报告|汇报|公布|总结|公开|通报)如下|(?<=报告)(?:予以|向社会)(?:公布|公开|发布))"
    rf"|(?:编制|编写|形成|撰写|起草|公布|发布|制作)(?:了|出)?[^，。；《》]{{0,20}}?(?P<made>{YEAR})年{_KIND}"
    r"(?!的通知|格式|编制|有关|工作)"
    rf"|(?:编制|编写|(?:社会|现)(?:公布|公开|发布))(?:了|出)?[^，。；《》\d]{{0,12}}《?[^，。；《》\d]{{0,16}}"
    rf"(?P<named>{YEAR})年度?[^，。；《》\d]{{0,16}}(?:政府信息|政务|信息)公开(?:工作)?(?:年度)?(?:工作)?报告"
    r"(?!》?的(?:通知|要求)|格式|编制|有关|工作)"
    rf"|(?P<own>{YEAR})年{_KIND}(?=由|主要|共|包括|如下|分为)"
    rf"|对(?P<about>{YEAR})年度?的?[^，。；《》]{{0,12}}(?:信息|政务)公开(?:工作)?(?:情况)?"
    r"(?:作|进行|开展)了?[^，。；《》]{0,8}(?:梳理|总结|回顾|汇总|盘点|分析)[^。；《》]{0,24}报告"
    rf"|报告[^，。；《》]{{0,8}}反映了?[^，。；《》\d自从与较比]{{0,20}}(?P<shows>{YEAR})年度?的?"
    r"(?!以来|相比)[^，。；、《》\d]{0,8}(?:信息|政务)公开(?![^，。；]{0,12}(?:变化|对比))"
    r"[^，。；《》]{0,12}(?:情况|工作)"
    rf"|结合(?P<met>{YEAR})年度?[^，。；《》\d]{{0,16}}(?:信息|政务)公开[^，。；《》\d]{{0,6}}实际"
)
_COPY = (
    rf"(?P<year>{YEAR})年{_KIND}的?(?:电子版|电子文本)"
    r"(?=[^。；\n]{0,30}(?:下载|查阅|查询|获取))"
)
_COLUMN = r"(?P<year>(?:19|20)\d\d)年度?(?=[ \t|]{0,8}历年累计)"
_GROUPS = ("year", "made", "named", "own", "about", "shows", "met")
_QUOTED = lazy(r"《[^《》\n]{0,80}》|“[^“”\n]{0,60}”")
_TABLE = (
    rf"^(?:[#*]{{0,6}}附(?:表|件)?\d?[：. ]?)?[\u4e00-\u9fff]{{0,20}}(?P<year>{YEAR})年度?"
    rf"[^，。\n]{{0,14}}统计表[*]*$|统计表[*]*\n?（(?P<below>{YEAR})年度?）[*]*$"
)
"""The name of the statistics table, on a line of its own, and the year under it."""
_FIRST = (
    rf"\n?(?:在|回[顾首]|刚?刚?过去的)?{_Y}(?:度|以来)?(?:里|间|一年)?"
    r"(?:，|是|全[年县市区局省镇乡]|[我本县市区镇乡]|在[^，。]{2,24}下，|(?:极|很|注定)?不(?:寻常|平凡|同寻常))"
)
_OTHER = lazy(r"较|比|相比|印发|成立|开始|起|自|首|规划|颁布|至今")


class YearConflict(Rule):
    """标题、文件名、导语、第一部分首句、统计表栏目写的年度不一致。

    报告只有一个年度。标题写2023年而导语写“现将2022年……报告如下”，或者第一部分开头就写“2022年，”的，多是
    套用上一年的文稿。文件名只看写着“某某年”的；公布的年份比报告年度晚一年是正常的。
    统计期限的年份见 dates/period-wrong。
    """

    name = "year-conflict"
    severity = ERROR
    quiets = ("dates/stale-year", "dates/period-wrong")
    good = [
        (
            "青石县教育局2024年政府信息公开工作年度报告\n发布时间：2025-01-16\n"
            "现将2024年工作情况报告如下。\n"
            "一、总体情况\n2024年，公开信息20条。"
        ),
        (
            "青石县教育局2024年政府信息公开工作年度报告\n"
            "根据《关于做好2025年政府信息公开工作年度报告编制的通知》"
            "要求编制。\n一、总体情况\n2023年成立领导小组，2024年调整。"
        ),
        "现将2023年工作情况报告如下。\n一、总体情况\n2023年，公开信息20条。",
        (
            "青石县教育局2024年政府信息公开工作年度报告\n我局将于2025年3月31日前对本报告予以公布，"
            "现将报告于2025年3月1日向社会公布。"
        ),
        (
            "青石县教育局2020年政府信息公开工作年度报告\n一、总体情况\n"
            "2019年，在公开评估中，我局获得优秀。2020年，我局继续加强领导。"
        ),
        (
            "青石县教育局2024年政府信息公开工作年度报告\n现将二〇二四年度工作情况报告如下。\n"
            "一、总体情况\n2023年是标准化建设之年，二〇二四年是巩固之年。"
        ),
        (
            "青石县教育局2024年政府信息公开工作年度报告\n六、其他\n"
            "2024年政府信息公开工作年度报告电子版可在网站下载；2023年的年度报告已公开。"
        ),
        (
            "青石县教育局2024年政府信息公开工作年度报告\n对2023年的公开工作进行了回顾，"
            "2024年的情况见本报告。本报告反映自2023年以来政务公开工作情况。\n一、总体情况\n（一）主动公开\n2023年首次建立目录，2024年调整。"
        ),
        (
            "青石县教育局2014年政府信息公开工作年度报告\n一、概述\n2014年，公开信息20条。\n"
            "指标名称 计量单位 2014年度 历年累计\n主动公开文件数 条 20 60"
        ),
        (
            "青石县第一中学2014年信息公开工作年度报告\n"
            "现将2013年9月1日至2014年8月31日的信息公开情况报告如下。"
        ),
    ]
    bad = {
        (
            "青石县教育局⟦2023⟧年政府信息公开工作年度报告\n统计期限为2024年1月1日至2024年12月31日。\n"
            "一、总体情况\n公开信息20条。\n2025年1月10日"
        ): None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n2023年，印发目录3份，沿用至今。\n"
            "一、总体情况\n⟦2023⟧年，我局加强领导，稳步推进。"
        ): None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n结合⟦2023⟧年我局政府信息公开工作实际，编制本报告。\n"
            "一、总体情况\n公开信息12条。"
        ): None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n一、概述\n无。\n六、其他\n"
            "⟦2023⟧年度政府信息公开工作年度报告电子版可在网站下载。"
        ): None,
        (
            "青石县教育局2014年政府信息公开工作年度报告\n一、概述\n2014年，公开信息20条。\n"
            "指标名称 计量单位 ⟦2013⟧年度 历年累计\n主动公开文件数 条 20 60"
        ): None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n"
            "现将⟦2023⟧年度政府信息公开工作情况报告如下。"
        ): None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n"
            "根据要求，编制⟦2023⟧年政府信息公开工作年度报告。"
        ): None,
        (
            "云溪乡2024年政府信息公开工作年度报告\n"
            "特向社会公开云溪乡⟦2023⟧年政府信息公开年度报告，统计期限为2024年1月1日至2024年12月31日。"
        ): None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n"
            "根据条例规定，编制《⟦2023⟧年青石县教育局政府信息公开年度报告》。"
        ): None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "⟦2023⟧年，我局加强领导，稳步推进。"
        ): None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n"
            "现将⟦二〇二三⟧年度政府信息公开工作情况报告如下。"
        ): None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "回顾⟦2023⟧年，我局加强领导，稳步推进。"
        ): None,
        (
            "青石县教育局2014年政府信息公开工作年度报告\n一、概述\n2014年，公开信息20条。\n"
            "青石县教育局⟦2013⟧年度政府信息公开情况统计表"
        ): None,
        (
            "青石县教育局2014年政府信息公开工作年度报告\n一、概述\n2014年，公开信息20条。\n"
            "政府信息公开情况统计表\n（⟦2013⟧年度）\n公开信息数 20"
        ): None,
        (
            "青石县教育局⟦2025⟧年政府信息公开工作年度报告\n统计期限为2024年1月1日至2024年12月31日。\n"
            "一、总体情况\n公开信息20条。\n2025年1月10日"
        ): None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "⟦2023⟧年不平凡。转发《2024年政务公开工作要点》，按月检查。"
        ): None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n一、总体情况\n"
            "⟦2023⟧年是我局搬入新址后的头一个整年。"
        ): None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开\n"
            "⟦2023⟧年，我局加强领导，稳步推进。"
        ): None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n"
            "我们对⟦2023⟧年的政府信息公开工作作了全面回顾，形成以下报告。"
        ): None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n"
            "报告如实反映了⟦2023⟧年度政府信息公开工作的开展情况。"
        ): None,
        (
            "青石县教育局2024年政府信息公开工作年度报告\n"
            "现将⟦2023⟧年度工作情况报告如下。统计期限为2023年1月1日至2023年12月31日。\n"
            "一、总体情况\n2023年，我局加强领导。\n（一）公开。2023年，制定规范性文件3件。"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Hold every other place against the title."""
        title = doc.identity.dated
        if title is None or doc.identity.year is None:
            return
        year = doc.identity.year
        found = list(_outside(doc, year, title))
        found += _joined(doc, year, title)
        if not found:
            found += _kept_title(doc, year, title)
        yield from found
        if not found and doc.period and doc.period.years == (year, year):
            yield title.held("处年度前后一致")


def _kept_title(doc: Document, year: int, title: Text) -> Iterator[Finding]:
    """A title one year off from a report whose period and signature fit each other."""
    period, signed = doc.period, doc.signed and doc.signed.value
    for told in (year + 1, year - 1):
        if period and signed and period.years == (told, told) and signed.year == told + 1:
            yield title.finding(
                f"标题写的是{year}年，统计期限和落款都是{told}年度的",
                related=[(period.text, f"统计期限是{told}年")],
            )


def _joined(doc: Document, year: int, title: Text) -> Iterator[Finding]:
    """One finding for each wrong year, all further places of it beside the first."""
    by_year: dict[int, list[tuple[Text, str]]] = {}
    for place, what in _inside(doc):
        if year_of(place) != year:
            by_year.setdefault(year_of(place), []).append((place, what))
    for stated, ((first, what), *others) in by_year.items():
        others += [(each.text, "统计期限") for each in doc.periods if each.years == (stated,) * 2]
        others += [(each.text, "正文") for each in stale_years(doc) if each.year == stated]
        related = [(place, f"{name}也是{stated}年") for place, name in others if place != first]
        yield first.finding(
            f"{what}写的是{stated}年，与标题的{year}年不一致", related=[(title, "标题"), *related]
        )


def _outside(doc: Document, year: int, title: Text) -> Iterator[Finding]:
    if doc.context.year and doc.context.year != year:
        yield title.finding(f"标题写的是{year}年，配置的报告年度是{doc.context.year}年")
    name = doc.source.path.replace("\\", "/").rpartition("/")[2]
    years = set(_NAMED.findall(name))
    if len(years) == 1 and int(*years) != year:
        yield title.finding(f"标题写的是{year}年，文件名写的是{years.pop()}年")


def _inside(doc: Document) -> Iterator[tuple[Text, str]]:
    top = doc.sections[0].ordinal.low if doc.sections else len(doc.prose)
    head = doc.prose.cut(0, top)
    for hit in head.find(_SELF, near=("报告", "如下")):
        place = next(group for name in _GROUPS if (group := hit.get(name)))
        quoted = doc.is_foreign(place) and hit.get("named") is None
        if quoted or place.inside(doc.title):
            continue
        if f"{doc.year}年" not in hit.plain:
            yield place, "导语"
    yield from _elsewhere(doc)
    for opening in _openings(doc, top):
        first = opening.match(_FIRST)
        if first and doc.year and abs(year_of(first["year"]) - doc.year) == 1:
            sentence = opening.match(r"\n?[^。\n]*")
            paragraph = opening.match(r"\n?[^\n]*")
            if sentence is None or paragraph is None or _OTHER.search(sentence.plain):
                continue
            if not names_year(_QUOTED.sub("", paragraph.plain), doc.year):
                yield first["year"], "首句"


def _elsewhere(doc: Document) -> Iterator[tuple[Text, str]]:
    """What names the report's year outside of its sentences about the work."""
    for hit in doc.find(_COPY, near="电子", quoted=False):
        yield hit["year"], "电子版的说明"
    for hit in doc.flows.tables.find(_COLUMN, near="历年累计"):
        yield hit["year"], "统计表的栏目"
    for hit in doc.prose.find(_TABLE, near="统计表"):
        place = hit.get("year") or hit["below"]
        if doc.year and abs(year_of(place) - doc.year) == 1:
            yield place, "统计表的名称"


def _openings(doc: Document, top: int) -> Iterator[Text]:
    """The paragraphs of the preamble, and what stands right under the first headings."""
    for text in doc.paragraphs:
        if text.low >= top:
            break
        if "。" in text.plain:
            yield text
    if doc.sections:
        first, *others = doc.sections[:2]
        yield first.body
        if others and others[0].parent == first and not first.own.plain.strip():
            yield others[0].body
