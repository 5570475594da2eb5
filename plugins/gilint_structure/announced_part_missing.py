"""Parts and attachments that the introduction names and the file lacks."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from gilint.api import (
    INFO,
    Document,
    Finding,
    Held,
    Rule,
    Text,
    heading_core,
    heading_parts,
    heading_words,
    numeral,
)
from gilint_structure._declared import declared
from gilint_structure._law import new_form

_ATTACHED = (
    r"(?:(?:详见|参见|参阅|查阅|查看|参照|见|后附|随附|附)(?:本报告)?(?:文后|文末|后附|所附|末尾|篇末|的)*"
    r"(?P<what>附[表件]|(?<=[后所]附)(?![上有])[^，。；：、《》\d]{0,20}?(?:统计图?表|一览表|汇总表|明细表))"
    r"(?![：下]|\d*《(?![^《》\n]{0,24}表》)|[以之]?外)"
    r"|(?:并|后|另|随|文末|所)附(?:上|有)?(?P<table>[^，。；：、《》\d]{0,20}?(?:统计图?表|一览表|汇总表|明细表))"
    r"|(?P<where>附[表件])(?:见|在)(?:文末|文后|后|本报告[末后])"
    r"|(?<=[，。；\n])(?P<behind>[^，。；：、《》\n\d]{0,16}(?:统计表|一览表|汇总表|明细表|附表))附(?:在文)?后"
    r"|正文(?:和|及|与|、)(?P<half>附[表件])[^，。；]{0,3}[一二三两]个?部分)"
)
_ENCLOSED = (
    r"本?(?:报告|年报|(?<=本)文)[^。；《》\n]{0,30}?(?<!所)附(?:上|有)?"
    r"《(?P<what>[^《》\n]{0,24}(?:统计表|一览表|汇总表|明细表))》(?!的|中)"
)
_SEEN = (
    r"(?:见|参见|详见|参阅)本(?:报告|文)(?P<place>第(?P<number>[一二三四五六七八九十]{1,3})部分)"
)
_UPLOADED = (
    r"^[#*]{0,6}附(?:件|表|录)?\d{0,2}[：.]|^[#*]{0,6}附(?:件|表|录)[\d一二三]{0,2}(?:（[^（）]{1,20}）)?[*]*$"
    r"|^[#*]{0,6}附(?:件|表|录)[\d一二三]{0,2} ?[\u4e00-\u9fff（《\d]{4,40}$"
    r"|^.{0,50}(?:统计图?表|一览表|汇总表|明细表|附表|附件)(?:\d|[一二三])?》?(?:（[^（）]{1,20}）)?[*]*$"
    r"|(?:统计图?表|附表|附件)[^，。\n]{0,20}[.](?:docx?|xlsx?|pdf|wps|et|zip|rar|jpg|png)\b"
)
_ALIKE = 0.5
_LEAST = 3
_LONGEST_LINE = 30


class AnnouncedPartMissing(Rule):
    """导语或正文提到的部分、附表、附件，文中没有。

    导语列举的部分应在正文找得到标题；写了“及附表”“见附件”“所附统计表”的，文后应有附表或附件；
    “见本报告第七部分”的，应有第七部分。标题用语不必一字不差，意思相同或者大半字词相同就算有。
    只有标题里写了“与附表”的，仅作提示。正文各部分之内的统计表不是附表。网页另设附件下载链接的，只要正文留有附件名称就不报。
    """

    name = "announced-part-missing"
    basis = ""
    good = (
        (
            "青石县2016年政府信息公开工作年度报告\n本报告由概述、主动公开情况、"
            "依申请公开情况和附表四部分组成。\n"
            "一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。\n"
            "附表：政府信息公开情况统计表"
        ),
        (
            "青石县2016年政府信息公开工作年度报告\n本报告由概述、主动公开情况、"
            "组织领导和制度建设情况组成。\n"
            "一、概述\n好。\n二、公开政府信息情况\n好。\n三、主动公开的情况\n好。\n四、"
            "组织领导与制度建设\n好。"
        ),
        "云溪区2016年政府信息公开工作年度报告\n一、概述\n具体数据见附件。\n附件：统计表.xls",
        "云溪区2016年政府信息公开工作年度报告\n一、概述\n其他事项见附件以外的公告。",
        (
            "云溪区2016年政府信息公开工作年度报告\n一、概述\n并附政府信息公开情况统计表。\n"
            "二、其他事项\n无。\n政府信息公开情况统计表"
        ),
        (
            "松河镇2018年政府信息公开工作年度报告\n报告包括总体公开情况，主动公开政府信息情况，"
            "依申请公开情况三个部分。\n一、总体工作情况\n好。\n二、主动公开政府信息情况\n好。\n"
            "三、依申请公开情况\n无。"
        ),
        (
            "云溪区2022年政府信息公开工作年度报告\n一、总体情况\n发布数量见附表。\n"
            "二、主动公开政府信息情况\n| 规章 | 0 | 0 | 0 |\n"
            "三、收到和处理政府信息公开申请情况\n无。\n"
            "附表1 各渠道发布数量\n| 网站 | 86 |\n"
        ),
        (
            "云溪区2016年政府信息公开工作年度报告\n一、概述\n好。\n二、主动公开情况\n见本报告第三部分。\n"
            "三、依申请公开情况\n各年数据见附件。\n\n云溪区财政局\n2017年2月3日\n| 网站 | 86 |\n"
        ),
        (
            "云溪区2016年政府信息公开工作年度报告\n本报告按通知所附《公开情况统计表》的口径编制，"
            "后附《各股室发布数量汇总表》。\n一、概述\n好。\n二、主动公开情况\n好。\n"
            "《各股室发布数量汇总表》"
        ),
        (
            "云溪区2016年政府信息公开工作年度报告\n报告内容包括概述、主动公开情况、"
            "依申请公开情况；数据截至年底；由办公室编制；网站可查。\n"
            "一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。"
        ),
        (
            "青石县2022年政府信息公开工作年度报告\n本报告由三个部分组成，包括概述、主动公开情况、"
            "组织领导情况等内容，本报告所列数据自2022年1月1日起至12月31日止。\n"
            "一、概述\n好。\n二、主动公开情况\n好。\n三、组织领导\n好。"
        ),
        (
            "云溪区2016年政府信息公开工作年度报告\n本报告由概述、主动公开情况、咨询处理情况组成。\n"
            "概述\n好。\n主动公开情况\n好。\n咨询处理情况\n解答12次。\n依申请公开情况\n无。"
        ),
        (
            "青石县2023年政府信息公开工作年度报告\n本报告由主动公开、依申请公开、平台建设三部分组成。\n"
            "一、总体情况\n（一）主动公开\n好。\n（二）依申请公开\n无。\n（三）平台建设\n好。"
        ),
        "云溪区2016年政府信息公开工作年度报告\n本报告由概述、典型做法、经验体会组成。\n一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。",
    )
    bad = {
        (
            "云溪区2012年政府信息公开工作年度报告\n全文包括概述、主动公开情况、依申请公开情况，"
            "附⟦指标统计表⟧。\n一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。"
        ): None,
        (
            "云溪区2012年政府信息公开工作年度报告\n本报告由办公室编制，报告后附⟦相关的说明和统计图表⟧。\n"
            "一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。"
        ): None,
        (
            "云溪区2016年政府信息公开工作年度报告\n本报告报区政府备案，文末附有《⟦各股室发布数量汇总表⟧》。\n"
            "一、概述\n好。\n二、主动公开情况\n好。"
        ): None,
        (
            "云溪区2016年政府信息公开工作年度报告\n全文包括概述、主动公开情况、"
            "依申请公开情况、⟦其他事项⟧等四项内容。\n"
            "一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。"
        ): None,
        (
            "云溪区2016年政府信息公开工作年度报告\n主要内容包括：概述；主动公开情况；"
            "⟦重点领域落实情况⟧；依申请公开情况。\n"
            "一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。"
        ): None,
        (
            "云溪区2016年政府信息公开工作年度报告\n一、概述\n好。\n二、主动公开情况\n好。\n"
            "三、需要说明的事项与⟦附表⟧\n占比保留一位小数。"
        ): None,
        (
            "云溪区2022年政府信息公开工作年度报告\n一、总体情况\n发布数量见⟦附表⟧。\n"
            "二、主动公开政府信息情况\n| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 1 | 0 | 6 |\n"
            "| 行政许可 | 6 | 0 | 0 |\n三、收到和处理政府信息公开申请情况\n无。"
        ): None,
        (
            "云溪区2016年政府信息公开工作年度报告\n一、概述\n好。\n二、主动公开情况\n好。\n"
            "三、需要说明的事项与附表\n（一）占比保留一位小数。\n（二）具体见后附⟦统计表⟧。"
        ): None,
        (
            "云溪区2016年政府信息公开工作年度报告\n本报告包括正文和⟦附表⟧两个部分。\n一、概述\n好。\n"
            "二、主动公开情况\n好。"
        ): None,
        (
            "云溪区2016年政府信息公开工作年度报告\n一、概述\n措施见本报告⟦第五部分⟧。\n"
            "二、主动公开情况\n好。\n三、依申请公开情况\n无。"
        ): None,
        (
            "青石县2016年政府信息公开工作年度报告\n本年报包括概述、主动公开情况、依申请公开情况、"
            "⟦收费及减免情况⟧，并附指标统计表。\n一、概述\n好。\n二、主动公开情况\n好。\n"
            "三、依申请公开情况\n无。\n指标统计表"
        ): None,
        (
            "青石县2016年政府信息公开工作年度报告\n本报告由概述、主动公开情况、"
            "依申请公开情况及⟦附表⟧组成。\n"
            "一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。"
        ): None,
        (
            "青石县2016年政府信息公开工作年度报告\n本报告由概述、主动公开情况、"
            "依申请公开情况、⟦保密审查和监督检查情况⟧组成。\n"
            "一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。"
        ): None,
        (
            "云溪区2016年政府信息公开工作年度报告\n一、概述\n好。⟦各科室公开数量的明细表⟧附后。\n二、"
            "主动公开情况\n好。"
        ): None,
        (
            "云溪区2016年政府信息公开工作年度报告\n一、概述\n各渠道的数据见⟦附表⟧。\n二、"
            "主动公开情况\n好。"
        ): None,
        (
            "云溪区2016年政府信息公开工作年度报告\n现公布本报告，并附⟦政府信息公开情况统计表⟧。\n"
            "一、概述\n好。\n二、主动公开情况\n好。"
        ): None,
        (
            "云溪区2016年政府信息公开工作年度报告\n一、概述\n各渠道的数据见⟦附表⟧。\n二、"
            "主动公开情况\n（一）数量\n| 网站 | 86 |\n三、依申请公开情况\n无。"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Look for each announced name among the headings, for tables and attachments."""
        said = declared(doc)
        places = []
        if said and len(doc.sections) >= _LEAST:
            for item in said.items:
                ids = heading_parts(item.plain)
                if ids == ("attachment",) or ("attachment" in ids and not _is_there(doc, item)):
                    places.append(_without_verb(item))
                elif _is_there(doc, item):
                    yield item.held("个预告的部分在文中")
                else:
                    yield item.finding(
                        f"导语说有“{item.plain.strip('“”')}”，正文没有这一部分的标题"
                    )
        yield from _beyond(doc)
        places += _mentions(doc, tuple(places))
        headed = [word for own in doc.sections if own.number and (word := own.title.first("附表"))]
        if (places or headed) and not _has_attachment(doc):
            first, *others = places or headed
            yield first.finding(
                f"文中说有“{first.plain}”，但没有附上，应附上或删去这一说法",
                related=[(other, "又一处") for other in others],
                severity=None if places else INFO,
            )


def _without_verb(item: Text) -> Text:
    """附指标统计表 as 指标统计表; 附表 as it is."""
    verb = item.match(r"[并另后随]?附[上有]?(?=.{2,}表)")
    return item.cut(len(verb)) if verb else item


def _mentions(doc: Document, known: tuple[Text, ...]) -> Iterator[Text]:
    yield from (hit["what"] for hit in doc.find(_ENCLOSED, near="附"))
    for hit in doc.find(_ATTACHED, near="附", quoted=False):
        what = next(
            group
            for name in ("what", "table", "where", "half", "behind")
            if (group := hit.get(name))
        )
        if not any(what.inside(place) for place in known):
            yield what


def _has_attachment(doc: Document) -> bool:
    """Whether something is attached: a line that names it, a part that holds it, a table."""
    numbered = {own.heading.high for own in doc.sections if own.number}
    if any(line.high not in numbered for line in doc.prose.find(_UPLOADED)):
        return True
    part = doc.part("attachment")
    if part and len(part.body) and "other" not in heading_parts(part.heading.plain):
        return True
    return any(_stands_apart(doc, row) for row in doc.flows.tables.find(r"^.+$"))


def _stands_apart(doc: Document, row: Text) -> bool:
    """Whether a row stands behind the last part, or in one that reports by no table."""
    above = doc.section_at(row.start)
    top = list(above.above)[-1] if above and above.parent else above
    if top is None or (doc.sign_off and row.start >= doc.sign_off.start):
        return True
    own = set(heading_parts(top.title.plain))
    return "attachment" in own or (not new_form(doc) and not own)


def _beyond(doc: Document) -> Iterator[Finding]:
    """A part that the text sends to by its number, and the outline ends before it."""
    tops = [own for own in doc.sections if own.depth == 1 and own.number]
    last = max((own.number for own in tops), default=0)
    if len(tops) < _LEAST or last != len(tops):
        return
    for hit in doc.find(_SEEN, near="部分", quoted=False):
        if (number := numeral(hit["number"].plain) or 0) > last:
            yield hit["place"].finding(f"全文只有{last}个部分，没有第{number}部分，请核对")


def _is_there(doc: Document, item: Text) -> bool:
    if _has_line(doc, heading_core(item.plain)):
        return True
    ids = heading_parts(item.plain)
    name = heading_core(item.plain)
    if ids:
        named = any(heading_core(section.title.plain) == name for section in doc.sections)
        return named or any(doc.part(part) for part in ids)
    wanted = _pairs(name)
    return any(
        len(wanted & _pairs(heading_core(section.title.plain))) >= _ALIKE * len(wanted)
        for section in doc.sections
    )


def _has_line(doc: Document, words: str) -> bool:
    """Whether a line says no more than these words: a heading that lost its number."""
    lines = (line.plain for line in doc.paragraphs if len(line) <= _LONGEST_LINE)
    return bool(words) and any(heading_core(heading_words(line)) == words for line in lines)


def _pairs(text: str) -> set[tuple[str, str]]:
    return set(pairwise(text))
