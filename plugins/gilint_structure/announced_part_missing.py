"""Parts and attachments that the introduction names and the file lacks."""

from collections.abc import Iterable, Iterator

from gilint.api import Document, Finding, Held, Rule, Text, heading_core, heading_parts
from gilint_structure._declared import declared

_ATTACHED = (
    r"(?:(?:详见|参见|见|后附|附)(?:文后|文末)?(?:的)?(?P<what>附表|附件)(?![：下]|\d*《|[以之]?外)"
    r"|(?:并|后|另|随|文末)附(?:上|有)?(?P<table>[^，。；：、《》\d]{0,20}?(?:统计表|一览表|汇总表)))"
)
_ALIKE = 0.5
_ROWS = 3
_LEAST = 3


class AnnouncedPartMissing(Rule):
    """导语或正文提到的部分、附表、附件，文中没有。

    导语列举的部分应在正文找得到标题；写了“及附表”“见附件”的，文后应有附表或附件。
    标题用语不必一字不差，意思相同或者大半字词相同就算有。网页另设附件下载链接的，只要正文留有附件名称就不报。
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
    )
    bad = {
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
            "云溪区2016年政府信息公开工作年度报告\n一、概述\n各渠道的数据见⟦附表⟧。\n二、"
            "主动公开情况\n好。"
        ): None,
        (
            "云溪区2016年政府信息公开工作年度报告\n现公布本报告，并附⟦政府信息公开情况统计表⟧。\n"
            "一、概述\n好。\n二、主动公开情况\n好。"
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
                    places.append(item)
                elif _is_there(doc, item):
                    yield item.held("个预告的部分在文中")
                else:
                    yield item.finding(
                        f"导语说有“{item.plain.strip('“”')}”，正文没有这一部分的标题"
                    )
        places += _mentions(doc, places)
        if places and not _has_attachment(doc):
            first, *others = places
            yield first.finding(
                f"文中说有“{first.plain}”，但没有附上，应附上或删去这一说法",
                related=[(other, "又一处") for other in others],
            )


def _mentions(doc: Document, known: list[Text]) -> Iterator[Text]:
    for hit in doc.find(_ATTACHED, near="附", quoted=False):
        what = hit.get("what") or hit["table"]
        if not any(what.inside(place) for place in known):
            yield what


def _has_attachment(doc: Document) -> bool:
    if doc.part("attachment") or len(list(doc.flows.tables.find(r"^.+$"))) >= _ROWS:
        return True
    return (
        doc.prose.first(r"^附(?:件|表|录|：)|(?:统计表|附表|附件)(?:\d|[一二三])?(?:[.]\w{3,4})?$")
        is not None
    )


def _is_there(doc: Document, item: Text) -> bool:
    ids = heading_parts(item.plain)
    if ids:
        return any(doc.part(part) for part in ids)
    wanted = _pairs(heading_core(item.plain))
    return any(
        len(wanted & _pairs(heading_core(section.title.plain))) >= _ALIKE * len(wanted)
        for section in doc.sections
    )


def _pairs(text: str) -> set[str]:
    return {text[index : index + 2] for index in range(len(text) - 1)}
