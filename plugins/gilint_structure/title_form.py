"""Titles that lack something or are built otherwise than the forms say."""

from collections.abc import Iterable

from gilint.api import INFO, Document, Edit, Finding, Fix, Rule, Text
from gilint_structure._law import FORMS, new_form

_SHORTEST = 3
_NO_WORK = "没有写“工作”"
_INSTITUTION = r"(?:学校|中学|小学|大学|学院|幼儿园|医院|卫生院|公司)$"
_SELF = (
    r"^(?:关于)?(?:本|我)(?:单位|机关|部门|[局委办厅院校镇乡区县市省])?"
    r"(?=(?:19|20)\d\d|[的关政信]|$)"
)
_PLACELESS = r"(?!国家|中国)[^省市县区旗州盟镇乡京津沪渝]{2,7}(?<!管理)局$"
_YEAR_BELOW = r"\n[（—-]{0,2}(?:19|20)\d\d年度?[）—-]{0,2}\n"
_KIND = r"(?:年度报告|年报|报告书?|总结|汇报)(?:（[^（）]{1,14}）)?[*]*$"


class TitleForm(Rule):
    """标题缺少机关名称、年度或文种，或者与统一写法不一致。

    统一写法是“机关名称＋YYYY年政府信息公开工作年度报告”，机关名称可以单独成行。缺少机关名称、年度或“报告”二字的为警告；
    “本单位”“我局”之类的自称不是机关名称。没有标题的仅作提示：从网页取下的正文常常不带标题。“年度”重复、年度写在机关名称之前、写作“工作报告”“情况报告”
    “信息公开工作年度报告”等，仅作提示，可按本单位习惯关闭。

    机关名称只写“住建局”“林业局”、看不出是哪里的，作提示。

    2018年度及以前还没有统一的写法，不提示“政府信息公开年度报告”少“工作”二字。
    不报：标题之上的网页导航；标题分成两行。
    """

    name = "title-form"
    quiets = ("wording/genre-term",)
    basis = FORMS
    basis_until_2018 = "《政府信息公开条例》（国务院令第492号）第三十一条"
    good = (
        "青石县2012年政府信息公开年度报告\n\n一、概述\n工作平稳。",
        "我山镇2022年政府信息公开工作年度报告\n\n一、总体情况\n工作平稳。",
        "白鹭市第三中学2014年度信息公开年度报告\n\n一、概述\n工作平稳。",
        ("青石县水务局2011年政府信息\n公开工作年度报告\n\n一、概述\n工作平稳。"),
        "自治州民委（宗教事务局）2019年\n政府信息公开工作年度报告\n\n一、总体情况\n工作平稳。",
        "标 题 | 青石县水务局2017年政府信息公开工作年度报告 | 文号 | 无 |\n一、概述\n工作平稳。",
        "青石县水务局2017年政府信息公开工作年度报告\n\n一、概述\n工作平稳。",
        "青石县水务局\n2017年政府信息公开工作年度报告\n\n一、概述\n工作平稳。",
        "青石县云溪镇人民政府\n信息公开工作年度报告\n（2025年度）\n一、总体情况\n工作平稳。",
        "首页>政务公开\n白鹭市人民政府\n2022年政府信息公开工作年度报告\n一、总体情况\n工作平稳。",
    )
    bad = {
        "⟦本单位2022年政府信息公开工作年度报告⟧\n\n一、总体情况\n工作平稳。": None,
        "⟦青石县2022年政府信息公开年度报告⟧\n\n一、总体情况\n工作平稳。": None,
        "⟦住建局⟧2017年政府信息公开工作年度报告\n\n一、概述\n工作平稳。": None,
        "⟦2017年政府信息公开工作年度报告⟧\n\n一、概述\n工作平稳。": None,
        "⟦云溪区粮食局政府信息公开工作年度报告⟧\n\n一、概述\n2017年工作平稳。": None,
        "青石县2017年政府信息公开⟦工作情况⟧\n\n一、概述\n工作平稳。": None,
        "青石县2024年⟦度⟧政府信息公开工作年度报告\n\n一、总体情况\n工作平稳。": (
            "青石县2024年政府信息公开工作年度报告\n\n一、总体情况\n工作平稳。"
        ),
        "⟦2020年政府信息公开工作年度报告⟧\n云溪区石桥街道办事处\n一、总体情况\n平稳。": None,
        "⟦2015年云溪区政府信息公开工作年度报告⟧\n\n一、概述\n工作平稳。": None,
        "⟦云溪区2015年政府信息公开工作报告⟧\n\n一、概述\n工作平稳。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """What is missing is a warning; of what is only built otherwise one hint speaks."""
        title = doc.identity.title
        if not doc.under_regulation:
            return
        if title is None:
            if doc.parts:
                start = doc.paragraphs[0]
                yield start.finding(
                    "文首没有标题，应写明机关名称、年度和“政府信息公开工作年度报告”",
                    severity=INFO,
                )
            return
        faults = list(_missing(doc, title))
        yield from faults
        if not faults:
            yield from _forms(doc, title)
        if (named := doc.identity.named) and named.match(_PLACELESS):
            yield named.finding("机关名称没有写明是哪里的，标题中应写全称", severity=INFO)


def _missing(doc: Document, title: Text) -> Iterable[Finding]:
    if doc.identity.named is None and not _other_name(title):
        yield title.finding("标题没有机关名称，应写作“机关名称＋年度＋政府信息公开工作年度报告”")
    if doc.identity.dated is None and not title.flow.whole.cut(title.high).match(_YEAR_BELOW):
        yield title.finding("标题没有年度，应写作“机关名称＋YYYY年政府信息公开工作年度报告”")
    if title.first(_KIND) is None and (end := title.first(r"(?:工作)?情况$")):
        yield end.finding("标题缺少文种，应以“政府信息公开工作年度报告”结尾")


def _other_name(title: Text) -> bool:
    """Whether something stands where the agency's name belongs, of whatever form."""
    if title.match(_SELF):
        return False
    before = title.match(r"(?:关于)?[^\d]{0,40}?(?=\d{4}|政府信息|政务|信息公开)")
    words = before.plain.removeprefix("关于") if before else ""
    return len(words.strip("年度的\n")) >= _SHORTEST


def _forms(doc: Document, title: Text) -> Iterable[Finding]:
    named, dated = doc.identity.named, doc.identity.dated
    if named is None or dated is None:
        return
    if named.first(_INSTITUTION) and not title.mentions("政府信息"):
        return  # schools and hospitals have forms of their own
    twice = title.first(r"年(度)[^度]{2,30}?(年度)\n?报告")
    usual = "统一写法为" if new_form(doc) else "通常写作"
    reasons = list(_reasons(title, named, dated))
    if not new_form(doc):
        reasons = [reason for reason in reasons if reason != _NO_WORK]
    if twice and not reasons:
        degree = twice[1]
        yield Finding(
            degree.span,
            "标题中“年度”重复，可写作“…年政府信息公开工作年度报告”",
            Fix((Edit(degree.span, ""),), safe=False),
            twice[2].finding("", related=[(twice[2], "又一处“年度”")]).related,
            INFO,
        )
    elif reasons:
        model = f"{named.plain}{dated.plain}年政府信息公开工作年度报告"
        said = "，".join([*reasons, *(["“年度”重复"] if twice else [])])
        yield title.finding(f"标题{said}，{usual}“{model}”", severity=INFO)


def _reasons(title: Text, named: Text, dated: Text) -> Iterable[str]:
    text = title.plain.replace("\n", "")
    if dated.low < named.low:
        yield "把年度写在机关名称之前"
    if "政府信息公开" not in text:
        yield "没有写“政府信息公开”"
    if "工作" not in text.partition("公开")[2]:
        yield _NO_WORK
    if "年度报告" not in text:
        yield "没有写“年度报告”"
