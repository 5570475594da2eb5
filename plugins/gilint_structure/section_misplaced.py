"""Required parts under a heading that has nothing to do with them."""

from collections.abc import Iterable

from gilint.api import Document, Finding, Rule, Section, Text, heading_core, heading_parts
from gilint_structure._law import new_form

_HOLDER = r"(?:情况|工作|内容|总结|概述|成效|做法|开展|数据|统计|方面)$"
_OWN = r"回应|解读|培训|机构|队伍|经费|平台"
_OFFICIAL = {
    heading_core(name)
    for name in (
        "总体情况",
        "主动公开政府信息情况",
        "收到和处理政府信息公开申请情况",
        "政府信息公开行政复议、行政诉讼情况",
        "存在的主要问题及改进情况",
        "其他需要报告的事项",
    )
}
_OVERVIEW = heading_core("总体情况")
_NOT_PROACTIVE = {"requests", "refusals", "fees", "review", "litigation"}
_REQUIRED = {
    "proactive",
    "requests",
    "refusals",
    "fees",
    "review",
    "litigation",
    "problems",
    "other",
}


class SectionMisplaced(Rule):
    """法定部分挂在不相干的一级标题之下。

    例如在“三、公开形式多样”之下写（一）主动公开、（二）依申请公开、（三）行政复议。法定部分应单列一级标题，读者才能在目录中找到。
    两个以上的法定部分挂在同一个不相干的标题之下才报，合为一条；依申请公开、收费、复议诉讼写在“主动公开”之下的也是。一级标题是“政府信息公开情况”一类总括的，不报。
    2019年度起，统一格式的一个部分用原名写成另一部分的小标题的（四之下的“（一）存在的主要问题及改进情况”），一个也报。
    """

    name = "section-misplaced"
    basis = ""
    good = (
        (
            "青石县2016年政府信息公开工作年度报告\n二、政府信息公开情况\n（一）主动公开情况\n"
            "好。\n（二）依申请公开情况\n无。"
        ),
        "青石县2016年政府信息公开工作年度报告\n二、公开形式多样\n（一）主动公开情况\n好。",
        (
            "青石县2022年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开。好。\n（二）"
            "依申请公开。好。"
        ),
        (
            "青石县2016年政府信息公开工作年度报告\n二、公开形式多样\n（一）主动公开情况\n好。\n"
            "（二）其他\n公告栏3处。"
        ),
    )
    bad = {
        (
            "云溪区2017年政府信息公开工作年度报告\n一、概述\n好。\n三、回应解读情况\n回应3次。\n"
            "⟦（一）依申请公开政府信息情况⟧\n无。\n（二）收费及减免情况\n无。"
        ): None,
        (
            "云溪区2017年政府信息公开工作年度报告\n一、概述\n好。\n二、主动公开政府信息情况\n公开86条。\n"
            "⟦（一）依申请公开政府信息情况⟧\n无。\n（二）收费及减免情况\n无。\n三、复议和诉讼情况\n无。"
        ): None,
        (
            "青石县2022年政府信息公开工作年度报告\n一、总体情况\n好。\n四、政府信息公开行政复议、"
            "行政诉讼情况\n无。\n⟦（一）存在的主要问题及改进情况⟧\n慢，将加快。"
        ): None,
        (
            "青石县2022年政府信息公开工作年度报告\n一、总体情况\n好。\n五、夯实基础，工作上台阶\n"
            "⟦（一）存在的主要问题及改进情况⟧\n慢，将加快。\n（二）其他需要报告的事项\n无。"
        ): None,
        (
            "青石县2016年政府信息公开工作年度报告\n三、公开形式多样，群众满意\n⟦（一）"
            "主动公开政府信息情况⟧\n好。\n"
            "（二）依申请公开政府信息情况\n无。"
        ): None,
        (
            "云溪区2017年政府信息公开工作年度报告\n一、加强领导\n好。\n二、狠抓落实\n"
            "⟦（一）收费及减免情况⟧\n无。\n"
            "（二）行政复议、行政诉讼情况\n无。\n（三）存在的主要问题及改进措施\n慢。"
        ): None,
        (
            "云溪区2017年政府信息公开工作年度报告\n一、健全机制，强化保障\n⟦（一）"
            "依申请公开情况⟧\n无。\n"
            "（二）行政复议情况\n无。"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Gather the parts by the top section that holds them."""
        held: dict[int, list[Section]] = {}
        for part in doc.parts:
            section = part.section
            if section is None or part.id not in _REQUIRED or section.depth == 1:
                continue
            if part.id == "other" and not section.title.mentions("事项"):
                continue  # 其他 may be the last of any list
            top = list(section.above)[-1]
            above = heading_parts(top.title.plain)
            alien = above == ("proactive",) and part.id in _NOT_PROACTIVE
            if alien or (not above and not _may_hold(top.title)):
                found = held.setdefault(top.ordinal.low, [])
                if section not in found:
                    found.append(section)
        for sections in held.values():
            if len(sections) > 1:
                yield _finding(sections)
        if new_form(doc):
            yield from _under_another(doc)


def _may_hold(title: Text) -> bool:
    """Whether a heading speaks of the work as a whole, not of one matter of its own."""
    own = title.first(_OWN) is not None and not title.mentions("公开")
    return title.first(_HOLDER) is not None and not own


def _under_another(doc: Document) -> Iterable[Finding]:
    """A part of the uniform form, under its very name, as an item of another part of it."""
    tops = {heading_core(own.title.plain) for own in doc.sections if own.depth == 1}
    for section in doc.sections:
        parent, name = section.parent, heading_core(section.title.plain)
        if parent is None or parent.depth > 1 or name not in _OFFICIAL or name in tops:
            continue
        above = heading_core(parent.title.plain)
        if above in _OFFICIAL and above != _OVERVIEW:
            yield section.heading.finding(
                f"这一部分应单列为一级标题，不应写在“{parent.title.plain}”之下",
                related=[(parent.heading, "上级标题")],
            )


def _finding(sections: list[Section]) -> Finding:
    first, *others = sections
    top = list(first.above)[-1]
    return first.heading.finding(
        f"{len(sections)}个法定部分写在“{top.title.plain}”之下，与该标题不相干，应单列为一级标题",
        related=[(top.heading, "上级标题"), *((other.heading, "同样") for other in others)],
    )
