"""Years and months without 年 or 月."""

from collections.abc import Iterable

from gilint.api import ERROR, Document, Finding, Rule, Text, lazy

from ._own import opens_sentence

_NOT_BEFORE = lazy(r"[\d.\-/—～〔\[A-Za-z第]$|[\d年][至到、]$")
_ANYWHERE = (
    r"以来|全年|度(?=政府|政务|信息|工作|，|我|全|本)|上半年|下半年|第?[一二三四]季度|[底末](?:[，前]|共|全|累)"
    r"|政府信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|总结)|政务公开工作要点"
)
_OPENING = (
    r"，(?:我|全|本|按|在|围|县|市|区|镇|乡|街道|局|各|坚持|随着|认真|根据)"
    r"|[我本全][局委办县市区镇乡单机厅校]"
)
_MONTH = r"底|上旬|中旬|下旬|初(?!步|级|审)|召开|举办|举行|印发|出台|成立|启动"
_NUMBER = (
    rf"(?P<year>[12][09]\d\d)(?:(?={_ANYWHERE})|(?P<opening>(?={_OPENING}))"
    rf"|年(?P<month>1[0-2]|0?[1-9])(?={_MONTH}))"
)
_IN_HAN = rf"(?P<year>二〇[〇一二三][〇一二三四五六七八九])(?={_ANYWHERE})"


class DateUnitMissing(Rule):
    """年份后面缺“年”字，或月份后面缺“月”字。

    如“2017以来”“2017度政府信息公开”“2017，我局”“2017年12底”。只在后面的词离不开“年”“月”时才报，
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
    ]
    bad = {
        "⟦2017⟧以来，公开信息20条。": "2017年以来，公开信息20条。",
        "现将⟦2017⟧度政府信息公开工作情况报告如下。": "现将2017年度政府信息公开工作情况报告如下。",
        "一、概述\n⟦2017⟧，我局公开信息20条。": "一、概述\n2017年，我局公开信息20条。",
        "截至2017年⟦12⟧底，公开20条。": "截至2017年12月底，公开20条。",
        "⟦2017⟧全年公开20条，⟦2017⟧上半年公开8条。": "2017年全年公开20条，2017年上半年公开8条。",
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for numbers whose neighbours need the unit."""
        for hit in doc.find(_NUMBER, near=("19", "20"), quoted=False):
            opening = hit.get("opening") is not None
            if _NOT_BEFORE.search(hit.before(2)) or (opening and not opens_sentence(hit)):
                continue
            month = hit.get("month")
            yield _missing(month, "月") if month else _missing(hit["year"], "年")
        for hit in doc.find(_IN_HAN, near="二〇", quoted=False):
            yield _missing(hit["year"], "年")


def _missing(number: Text, unit: str) -> Finding:
    return number.finding(f"“{number.plain}”后面缺“{unit}”字", fix=f"{number}{unit}", safe=True)
