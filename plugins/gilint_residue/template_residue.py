"""Field names and guidance of the form that were left in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gilint.api import ERROR, Document, Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

_BODY = r"（(?:本|填报|编制|报告|发布|公开|行政|联系|承办)?(?:单位|机关|部门|机构)"
_FIELDS = (
    r"（文字描述[^（）\n]{0,40}）|（收取信息处理费情况在此处报告。?）"
    rf"|{_BODY}(?:全称|简称)）"
    rf"|(?<=[与由]){_BODY}名称）|{_BODY}名称）(?=联系|办公室|编制|政府信息|(?:19|20)\d\d年"
    r"|按照|根据|依据|严格|认真|积极|高度|坚持|切实|在|共|将|由|对|未|全年)"
    r"|^（(?:(?:成文|发布|填报|落款)日期|(?:发文|发布|成文)机关(?:署名)?|署名|盖章)）$"
)
_GUIDANCE = (
    r"[（【\[](?![^（）【】\[\]\n]{0,60}申请)"
    r"[^（）【】\[\]\n]{0,30}"
    r"(?:请(?:在此|在这里|填写|填报|填入|如实填|简要说明|简述|逐项|据实)"
    r"|(?:此处|在此处?)(?:填|写|插入|粘贴|添加|报告)|(?:没有|无)的?，?(?:则|请)?填"
    r"|不(?:少|多)于\d{2,4}个?字|\d{2,4}字(?:左右|以[内上]))"
    r"[^（）【】\[\]\n]{0,40}[）】\]]"
)
_SENTENCES = (
    r"[该此本]部分(?:内容)?(?:以|用|采用)表格(?:的)?形式(?:报告|填报|填写)"
    r"|(?<=与)(?:单位|机关|部门)(?:全称|名称)(?=联系)"
    r"|(?<![（【\[])(?:此处|请在此处?)(?:填写|插入|粘贴|填报)[^，。；\n]{0,20}"
    r"|^(?:附件\d?：?)?政府信息公开工作年度报告格式模板$"
)
_SLOTS = (
    r"\{\{[^{}\n]{1,30}\}\}|\$\{[^{}\n]{1,30}\}|\{(?:单位|机关|年份|年度|数量|日期)[^{}\n]{0,10}\}"
)
_PATTERNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        _FIELDS,
        (
            "（文字描述",
            "此处报告",
            "全称）",
            "简称）",
            "名称）",
            "日期）",
            "署名）",
            "盖章）",
            "机关）",
        ),
    ),
    (
        _GUIDANCE,
        (
            *("填", "请在", "请如", "请简", "请逐", "请据", "此处", "在此", "不少于", "不多于"),
            *("字左右", "字以"),
        ),
    ),
    (
        _SENTENCES,
        (
            "表格形式",
            "表格的形式",
            "单位全称",
            "机关全称",
            "部门全称",
            "称联系",
            "此处",
            "格式模板",
        ),
    ),
)


class TemplateResidue(Rule):
    """模板里的栏目名或填写说明留在了正文中。

    官方空白格式和各地下发的模板用“（文字描述）”“（单位全称）”“此处填写……”标出要填的地方，
    公布的报告里不应再有这些字样。

    第三部分表格上方的“（本列数据的勾稽关系为……）”是格式自带的说明，可以保留，不报；
    表格的行名（如“区分处理的，只计这一情形”）也不报。

    把它换成本单位的内容，或者删去。本地模板另有的用语可写进选项 phrases。
    """

    name = "template-residue"
    basis = "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）"
    severity = ERROR
    good = [
        "三、收到和处理政府信息公开申请情况\n（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
        "如有疑问，请与青石县水务局办公室（联系电话：5550116）联系。",
        "我局把政府信息公开工作年度报告格式中的单位全称、联系电话逐项核对。",
        "未收取信息处理费。（该项制度自2021年1月1日起施行）",
        "公民可以当面提出（请填写《青石县政府信息公开申请表》），公示内容包括行政相对人（单位名称）。",
        "全年发布解读稿4篇（每篇配图解1张），以表格形式列出办理条件。",
    ]
    bad = {
        "一、总体情况\n⟦（文字描述）⟧": None,
        "如对报告有疑问，请与⟦（单位全称）⟧联系。": None,
        "六、其他需要报告的事项\n⟦(文字描述，收取信息处理费情况在此处报告。)⟧": None,
        "二、主动公开政府信息情况\n⟦该部分以表格形式报告⟧。": None,
        "2023年，⟦（单位名称）⟧按照条例要求公开信息12条。": None,
        "全年收到申请4件⟦（如没有请填0）⟧。": None,
        "云溪区水务局⟦{{年份}}⟧年共公开信息12条。": None,
    }
    phrases: tuple[str, ...] = ()
    """Further phrases of the user's own template, letter by letter."""

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find fields, guidance and engine slots in the prose."""
        for pattern, near in _PATTERNS:
            for hit in doc.prose.find(pattern, near=near):
                yield hit.finding(f"“{hit.plain[:20]}”是模板的栏目或填写说明，应换成实际内容或删去")
        for hit in doc.written.find(_SLOTS, near="{"):
            yield hit.finding(f"“{hit.plain[:20]}”是模板程序没有替换的字段，应填上实际内容")
        for phrase in self.phrases:
            for hit in doc.prose.find(re.escape(phrase), near=phrase):
                yield hit.finding(f"“{phrase}”是模板用语，应换成实际内容或删去")
