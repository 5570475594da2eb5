"""Sections of another era's form."""

from collections.abc import Iterable

from gilint.api import (
    Document,
    Era,
    Finding,
    Rule,
    Text,
    heading_core,
    heading_parts,
    heading_words,
)
from gilint_structure._law import FORMS, is_sentence, new_form

_NEW = heading_core("收到和处理政府信息公开申请情况")
_FEES = "收取信息处理费情况写在“六、其他需要报告的事项”中"
_REQUESTS = "应为“三、收到和处理政府信息公开申请情况”"
_REFUSALS = "不予公开的件数填入第三部分的表"


class WrongEraTemplate(Rule):
    """部分标题属于另一时期的格式。

    2019年度起改用新的统一格式，不再单列收费及减免、不予公开等部分；2018年度及以前还没有“收到和处理政府信息公开申请情况”。
    标题与报告年度对不上，多半是沿用了旧稿，或者标题的年度写错。

    只看最高一级标题；年度由标题等处推断，推断有误的可在配置中写明 year。
    """

    name = "wrong-era-template"
    basis = FORMS
    good = (
        "青石县2016年政府信息公开工作年度报告\n四、收费及减免情况\n未收取费用。",
        (
            "青石县2022年政府信息公开工作年度报告\n六、其他需要报告的事项\n（一）"
            "收取信息处理费情况\n未收取。"
        ),
        "云溪区2020年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n见表。",
        "云溪区2020年政府信息公开工作年度报告\n二、行政事业性收费目录的公布\n按月更新。",
    )
    bad = {
        "青石县2022年政府信息公开工作年度报告\n⟦四、依申请公开收费及减免情况⟧\n未收取费用。": None,
        "青石县2022年政府信息公开工作年度报告\n⟦四、政府信息不予公开情况⟧\n共2件。": None,
        (
            "云溪区2017年政府信息公开工作年度报告\n"
            "⟦三、收到和处理政府信息公开申请情况（单位：件）⟧\n无。"
        ): None,
        "青石县2022年政府信息公开工作年度报告\n⟦四、收费及减免情况⟧\n未收取费用。": None,
        (
            "云溪区2020年政府信息公开工作年度报告\n⟦三、"
            "依申请公开政府信息和不予公开政府信息情况⟧\n无。"
        ): None,
        "云溪区2017年政府信息公开工作年度报告\n⟦三、收到和处理政府信息公开申请情况⟧\n无。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Compare the names of the top sections with the year."""
        if doc.era is None:
            return
        for section in doc.sections:
            if section.depth > 1:
                continue
            name = heading_core(heading_words(section.title.plain))
            if new_form(doc) and (said := _old(section.title)):
                yield section.heading.finding(f"{doc.year}年度的统一格式没有这一部分，{said}")
            elif doc.era is Era.ORDER_492 and name == _NEW:
                yield section.heading.finding(
                    f"这是2019年度起的统一格式的标题，与{doc.year}年度不符，请核对年度"
                )


def _old(title: Text) -> str:
    """Where the matter of a part of the old law stands now; nothing for other headings."""
    ids = set(heading_parts(title.plain))
    if is_sentence(title) or ids & {"other", "overview", "attachment"}:
        return ""
    if "fees" in ids and title.first("收费|减免"):
        return _FEES
    if "refusals" in ids and title.mentions("不予公开"):
        return _REQUESTS if "requests" in ids else _REFUSALS
    return ""
