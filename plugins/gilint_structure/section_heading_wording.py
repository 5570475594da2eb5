"""Headings that are worded otherwise than the form."""

from collections.abc import Iterable

from gilint.api import INFO, OFFICIAL_2019, Document, Finding, Held, Rule
from gilint_structure._law import FORMS, is_sentence, is_topic, new_form


class SectionHeadingWording(Rule):
    """部分标题与统一格式的用语不一致。

    2019年度起，六个部分的标题由统一格式规定。用语不同不影响内容，仅作提示，便于各单位写法统一和系统汇总。
    2018年度及以前没有统一的标题，不检查。括号内的单位说明（单位：件）不算不同。
    """

    name = "section-heading-wording"
    basis = FORMS
    severity = INFO
    good = (
        (
            "青石县2022年政府信息公开工作年度报告\n一、总体情况\n好。\n五、"
            "存在的主要问题及改进情况\n无。"
        ),
        "青石县2016年政府信息公开工作年度报告\n一、概述\n好。\n五、存在问题\n无。",
        (
            "云溪区2022年政府信息公开工作年度报告\n三、"
            "收到和处理政府信息公开申请情况（单位：件）\n无。"
        ),
        "青石县2022年政府信息公开工作年度报告\n一、总体情况，包含主动公开等五方面情况。",
        (
            "青石县2022年政府信息公开工作年度报告\n（一）主动公开\n好。\n（二）依申请公开\n无。\n"
            "（三）平台建设\n好。"
        ),
    )
    bad = {
        "青石县2022年政府信息公开工作年度报告\n五、⟦存在问题⟧\n更新慢，将加快。": (
            "青石县2022年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n更新慢，将加快。"
        ),
        "青石县2022年政府信息公开工作年度报告\n一、⟦概述⟧\n好。": (
            "青石县2022年政府信息公开工作年度报告\n一、总体情况\n好。"
        ),
        "云溪区2020年政府信息公开工作年度报告\n四、⟦政府信息公开行政复议和行政诉讼情况⟧\n无。": (
            "云溪区2020年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n无。"
        ),
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare the headings of the six parts with the form."""
        if not new_form(doc):
            return
        for ids, official in OFFICIAL_2019:
            parts = [part for part in doc.parts if part.id in ids.split() and part.section]
            sections = [part.section for part in parts if part.section and part.section.depth == 1]
            for section in sections[:1]:
                if is_sentence(section.title) or is_topic(section):
                    continue
                remark = section.title.first(r"（(?:单位|见)[^（）]{0,12}）$")
                title = section.title.cut(0, -len(remark)) if remark else section.title
                if title.plain.strip("*") == official:
                    yield title.held("个标题与统一格式一致")
                else:
                    yield title.finding(f"统一格式的标题为“{official}”", fix=official)
