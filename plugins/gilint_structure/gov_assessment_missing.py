"""Reports of governments that say nothing on assessment and accountability."""

from collections.abc import Iterable

from gilint.api import Document, Finding, Held, Rule
from gilint_structure._law import new_form


class GovAssessmentMissing(Rule):
    """政府的报告没有写工作考核、社会评议和责任追究结果情况。

    《条例》第五十条要求县级以上地方人民政府的报告包括这一内容，统一格式放在总体情况的监督保障之中；没有追责情形的也写一句。
    只检查名称以“人民政府”结尾的机关、2019年度起的报告；全文出现考核、评议、追究、问责、追责、评估之一的，不报。
    乡镇人民政府和部门不作要求。
    """

    name = "gov-assessment-missing"
    basis = "《政府信息公开条例》（国务院令第711号）第五十条"
    good = (
        "青石县人民政府2022年政府信息公开工作年度报告\n一、总体情况\n政务公开纳入年度考核。",
        "青石县水务局2022年政府信息公开工作年度报告\n一、总体情况\n举办培训2次。",
        "青石县人民政府2016年政府信息公开工作年度报告\n一、概述\n举办培训2次。",
        "青石县松河镇人民政府2022年政府信息公开工作年度报告\n一、总体情况\n举办培训2次。",
    )
    bad = {
        (
            "青石县人民政府2022年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开。好。\n"
            "⟦（五）监督保障⟧。举办培训2次。"
        ): None,
        "云溪区人民政府2020年政府信息公开工作年度报告\n⟦一、总体情况⟧\n举办培训2次。": None,
        "⟦白鹭市人民政府2023年政府信息公开工作年度报告⟧\n二、主动公开政府信息情况\n见表。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Ask only governments at the county level and above."""
        if not new_form(doc) or doc.agency.kind != "government":
            return
        if not doc.agency.name.endswith("人民政府"):
            return
        if word := doc.prose.first("考核|评议|追究|问责|追责|评估"):
            yield word.held("处考核评议追责内容")
            return
        guard = (s for s in doc.sections if s.title.mentions("监督保障"))
        overview = doc.part("overview")
        place = next(guard, None)
        where = place.heading if place else overview.heading if overview else doc.title
        yield where.finding("政府的报告应写明工作考核、社会评议和责任追究结果情况，全文没有提到")
