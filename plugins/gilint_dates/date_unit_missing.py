"""Years and months without 年 or 月."""

from collections.abc import Iterable

from gilint.api import ERROR, Document, Finding, Rule, Text, lazy

from ._own import opens_sentence

_NOT_BEFORE = lazy(r"[\d.\-/—～〔\[A-Za-z第电量约达]$|[\d年][至到、]$")
_ITEM = lazy(r"(?:^|\n)\d{1,2}\.$")
_ANYWHERE = (
    r"以来|全年|度(?=政府|政务|信息|工作|，|我|全|本)|上半年|下半年|第?[一二三四]季度|[底末](?:[，前]|共|全|累)|初(?=[，就起即])"
    r"|政府信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|总结)|政务公开工作要点"
    r"|(?<=[从自]\d{4})起(?=[，至到]|开始|实施|施行|执行|陆续|全面|实行|推行)"
    r"|(?<=[与同和较比]\d{4})(?:度?(?:同期)?相比|同期)"
)
_OPENING = (
    r"，(?=[\u4e00-\u9fff])(?!其中|占|比|较|同比|环比|增|减)"
    r"|(?:依托|围绕)(?=[\u4e00-\u9fff]{2})"
    r"|[我本全][局委办县市区镇乡单机厅校]|度(?=[\u4e00-\u9fff])(?!电|以[上下内]|数|左右)"
)
_MONTH = r"底|上旬|中旬|下旬|初(?!步|级|审)|召开|举办|举行|印发|出台|成立|启动"
_NUMBER = (
    rf"(?P<year>(?:19|20)\d\d)(?:(?={_ANYWHERE})|(?P<opening>(?={_OPENING}))"
    rf"|年(?P<month>1[0-2]|0?[1-9])(?={_MONTH}))"
)
_MONTH_ALONE = (
    r"(?<![\d.年月第、至到—～-])(?P<month>1[0-2]|0?[1-9])"
    r"(?:(?=[上中下]旬)|(?<=[截至止到于]1[0-2])底(?=[，前]))"
)
_BEHIND_MONTH = ("上旬", "中旬", "下旬", "底")
_HEAD = r"^[^电\n]{0,80}(?<![\d.])(?P<year>(?:19|20)\d\d)度(?= ?[|\t\n])"
_RANGE = (
    r"(?<!\d)(?P<first>20\d\d)年(?:至|到|—|——|－|-)(?P<year>20\d\d)"
    r"(?=[，。；）]|(?:期间|间|[我本全][局委办县市区镇乡厅省州]))"
)
"""The second year of a range: 2015年至2017，."""
_IN_TITLE = r"^(?P<year>(?:19|20)\d\d)(?![年度])(?=[\u4e00-\u9fff]{2,26}?[局委厅府会](?:\n|政府))"
_IN_HAN = rf"(?P<year>二〇[〇一二三][〇一二三四五六七八九])(?={_ANYWHERE})"


class DateUnitMissing(Rule):
    """年份后面缺“年”字，或月份后面缺“月”字。

    如“2017以来”“2017度政府信息公开”“从2017起”“与2017相比”“2017年12底”“7中旬”。只在前后的词离不开
    “年”“月”时才报；“2017，我局”“在2017，”“2017度公开目录”只看句首的。表头里的“2017度”也查。
    “2016-2017年”“〔2017〕”“2017年3份文件”不报。完整日期缺字见 dates/date-broken。
    """

    name = "date-unit-missing"
    basis = "GB/T 15835-2011"
    severity = ERROR
    good = [
        "2017年以来，2015—2017年度、2016至2017年度的信息均已公开。",
        "依据〔2017〕12号文件，全年公开2017条，发布2017度电费。",
        "截至2017年12月底，2017年3份文件、2017年10起案件已公开。",
        "《2017政府信息公开工作年度报告》已发布。",
        "收到来信：2017，其中有效2015。公开总数2017，较上年增加3条。",
        "公开信息2017条，用水2017吨，用电2017度，路灯耗电2018度左右。",
        "受理编号由2018年至2017，件数由2015件到2017，共计2015年至2017件。",
        "从2017起案件中选取12件，自2017件来信中摘录，与2017件相比。",
        "| 用电 | 2017度 |\n|---|---|\n| 耗油 | 30升 |",
        ("青石县2017年政府信息公开工作年度报告\n| 用电 | 2011度 |\n|---|---|\n| 耗油 | 30升 |"),
        "招收2017初中毕业生，编印《2017初级教程》。",
        "6、7月中旬检修，3至4月上旬公示，12底座，全网首发于2017，",
    ]
    bad = {
        "⟦2017⟧以来，公开信息20条。": "2017年以来，公开信息20条。",
        "⟦2017⟧青石县水务局政府信息公开工作年度报告\n一、概述\n好。": (
            "2017年青石县水务局政府信息公开工作年度报告\n一、概述\n好。"
        ),
        "现将⟦2017⟧度政府信息公开工作情况报告如下。": "现将2017年度政府信息公开工作情况报告如下。",
        "一、概述\n⟦2017⟧，我局公开信息20条。": "一、概述\n2017年，我局公开信息20条。",
        "截至2017年⟦12⟧底，公开20条。": "截至2017年12月底，公开20条。",
        "一、概述\n1.⟦2017⟧，公开信息20条。": "一、概述\n1.2017年，公开信息20条。",
        "⟦2017⟧，因政府信息公开引起的行政复议3件。": "2017年，因政府信息公开引起的行政复议3件。",
        "在⟦2017⟧，没有出现超期答复。": "在2017年，没有出现超期答复。",
        "从⟦2017⟧起，拟公开信息一律填写审查单。": "从2017年起，拟公开信息一律填写审查单。",
        "与⟦2017⟧度相比，比重上升。": "与2017年度相比，比重上升。",
        "公开及时。⟦2017⟧度查阅点开放情况良好。": "公开及时。2017年度查阅点开放情况良好。",
        "公开及时。⟦7⟧中旬，检修查阅点的触摸屏。": "公开及时。7月中旬，检修查阅点的触摸屏。",
        (
            "青石县2017年政府信息公开工作年度报告\n"
            "| 指标名称 | 单位 | ⟦2017⟧度 |\n|---|---|---|\n| 公开 | 条 | 20 |"
        ): (
            "青石县2017年政府信息公开工作年度报告\n"
            "| 指标名称 | 单位 | 2017年度 |\n|---|---|---|\n| 公开 | 条 | 20 |"
        ),
        "公开及时。⟦2017⟧依托政府门户网站公开信息。": "公开及时。2017年依托政府门户网站公开信息。",
        "2015年至⟦2017⟧，查阅点由3个增加到7个。": "2015年至2017年，查阅点由3个增加到7个。",
        "⟦2017⟧初，专门听取了汇报。": "2017年初，专门听取了汇报。",
        "⟦2017⟧全年公开20条，⟦2017⟧上半年公开8条。": "2017年全年公开20条，2017年上半年公开8条。",
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for numbers whose neighbours need the unit."""
        for hit in doc.find(_NUMBER, near=("19", "20"), quoted=False):
            opening = hit.get("opening") is not None
            item = _ITEM.search(hit.before(4)) is not None
            if not item and (_NOT_BEFORE.search(hit.before(2)) or (opening and not _opens(hit))):
                continue
            month = hit.get("month")
            yield _missing(month, "月") if month else _missing(hit["year"], "年")
        for hit in doc.find(_MONTH_ALONE, near=_BEHIND_MONTH, quoted=False):
            yield _missing(hit["month"], "月")
        for hit in doc.find(_RANGE, near="20", quoted=False):
            if int(hit["first"].plain) < int(hit["year"].plain):
                yield _missing(hit["year"], "年")
        for hit in doc.flows.tables.find(_HEAD, near="度"):
            if doc.year and abs(int(hit["year"].plain) - doc.year) <= 1:
                yield _missing(hit["year"], "年")
        title = doc.identity.title
        if title and (bare := title.match(_IN_TITLE)):
            yield _missing(bare["year"], "年")
        for hit in doc.find(_IN_HAN, near="二〇", quoted=False):
            yield _missing(hit["year"], "年")


def _opens(hit: Text) -> bool:
    """Whether a year begins a sentence, alone or behind 在."""
    if hit.before(1) == "在":
        return hit.after(1) == "，" and hit.before(2)[:-1] in ("", "\n", "。", "；")
    return opens_sentence(hit, "\n。；" if hit.after(1) in "，度" else "\n。；：")


def _missing(number: Text, unit: str) -> Finding:
    return number.finding(f"“{number.plain}”后面缺“{unit}”字", fix=f"{number}{unit}", safe=True)
