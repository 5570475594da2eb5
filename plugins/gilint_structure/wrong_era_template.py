"""Sections of another era's form."""

from collections.abc import Iterable

from gilint.api import Document, Era, Finding, Rule, heading_core
from gilint_structure._law import FORMS, new_form

_OLD = {
    heading_core(name): said
    for name, said in (
        ("政府信息公开的收费及减免情况", "收取信息处理费情况写在“六、其他需要报告的事项”中"),
        ("收费情况", "收取信息处理费情况写在“六、其他需要报告的事项”中"),
        (
            "依申请公开政府信息和不予公开政府信息情况",
            "应为“三、收到和处理政府信息公开申请情况”",
        ),
        ("不予公开政府信息情况", "不予公开的件数填入第三部分的表"),
    )
}
_NEW = heading_core("收到和处理政府信息公开申请情况")


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
    )
    bad = {
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
            name = heading_core(section.title.plain)
            if new_form(doc) and name in _OLD:
                yield section.heading.finding(f"{doc.year}年度的统一格式没有这一部分，{_OLD[name]}")
            elif doc.era is Era.ORDER_492 and name == _NEW:
                yield section.heading.finding(
                    f"这是2019年度起的统一格式的标题，与{doc.year}年度不符，请核对年度"
                )
