"""Field names and guidance of the form that were left in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gilint.api import ERROR, Document, Finding, Rule
from gilint_residue._pieces import quoted
from gilint_residue._template import CLOSING, CLOSING_NEAR, PATTERNS, SLOT_SIGNS, SLOTS, WRITTEN

if TYPE_CHECKING:
    from collections.abc import Iterable


_BEFORE = 4


class TemplateResidue(Rule):
    """模板里的栏目名或填写说明留在了正文中。

    官方空白格式和各地下发的模板用“（文字描述）”“（单位全称）”“【填写单位】”“此处填写……”标出要填的地方，
    用“（请结合实际填写）”“（例：……）”“（填写说明：……）”“（选填）”说明怎么填，公布的报告里不应再有这些字样。

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
        "公示栏统一字体（标题用二号小标宋体，正文用仿宋）。",
        "未收取信息处理费。（该项制度自2021年1月1日起施行）",
        "公民可以当面提出（请填写《青石县政府信息公开申请表》），公示内容包括行政相对人（单位名称）。",
        "全年发布解读稿4篇（每篇配图解1张），以表格形式列出办理条件。",
        "推行短解读（每篇不超过300字），公开办理结果（例如：处罚决定书）。各单位根据实际情况填写台账。",
        "编制台账模板（由各单位根据实际情况填写），栏目有单位名称（必填）、联系方式（选填）等。",
        "修订制度3项。（各乡镇结合实际修改完善了配套办法）本部分以表格形式公开，共3张。",
        "点击【填写内容】提交；网站设[填报系统]、【数据】两个入口，可按【单位】检索。",
        "【单位名称】青石县水务局\n根据<<中华人民共和国政府信息公开条例>>编制。【数据】栏目更新12期。",
        "推行短消息（字数控制在200字以内）。登记表设联系电话（此项为必填项）。发放问卷12份。（由居民据实填写）",
        "一、总体情况（以文字和图表表述）\n在此基础上修订目录。编制说明：本报告由县政府办公室编写。",
        "六、其他需要报告的事项（含收费情况）\n填报说明会召开2次。条件为面积<90平方米、>60平方米。",
        "政府的年度报告还应当包括考核情况。（按规定，政府机关运行成本另行公布）配发图片和文字描述。",
    ]
    bad = {
        "一、总体情况\n⟦（从主动公开等五个方面简要概述，控制在两页以内）⟧": None,
        "六、其他\n无。⟦（没有需要报告的事项的，填写“无”。）⟧": None,
        "五、主要问题\n⟦（列举存在的主要问题2-3条）⟧\n⟦填写说明：本表据实填写。⟧": None,
        "一、总体情况\n⟦（本部分应包括主动公开等情况）⟧\n⟦（宋体三号，首行缩进2字符）⟧": None,
        "一、总体情况\n⟦（可根据实际情况增减）⟧\n⟦请在此处输入内容⟧": None,
        "一、概述\n⟦主要包括本地、本部门工作推进情况、取得成效。⟧\n好。": None,
        "一、概述\n好。⟦要求内容具体、数据翔实、重点突出。⟧": None,
        "三、申请情况\n⟦填表说明：没有数据的一律填0，不得留空⟧。": None,
        "一、总体情况\n⟦（文字描述）⟧": None,
        "⟦附件2：政府信息公开工作年度报告（参考模板）⟧\n一、总体情况\n"
        "⟦（红色字为提示内容，报送时请删除）⟧\n主动性⟦（较强/不足，请选择）⟧。": None,
        "如对报告有疑问，请与⟦（单位全称）⟧联系。": None,
        "六、其他需要报告的事项\n⟦(文字描述，收取信息处理费情况在此处报告。)⟧": None,
        "二、主动公开政府信息情况\n⟦该部分以表格形式报告⟧。": None,
        "2023年，⟦（单位名称）⟧按照条例要求公开信息12条。": None,
        "全年收到申请4件⟦（如没有请填0）⟧。": None,
        "云溪区水务局⟦{{年份}}⟧年共公开信息12条。": None,
        "本报告由⟦【填写机关】⟧编制，解释工作由⟦[单位全称]⟧承担，全年公开信息⟦【数字】⟧条。": None,
        "数据由⟦<<单位全称>>⟧报送，截至⟦«日期»⟧。": None,
        "一、总体情况\n全年公开信息12条。⟦（请各科室结合工作实际补充）⟧": None,
        "一、总体情况\n全年公开信息12条。⟦（例：修订指南1次，印发300册）⟧": None,
        "一、总体情况\n⟦（撰写提示：写清数量和成效）⟧\n⟦（不超过500字）⟧": None,
        "一、总体情况\n全年公开信息12条。⟦（乡镇填写，村不填）⟧": None,
        "一、总体情况\n全年公开信息12条。⟦（县级政府还须反映评议结果）⟧": None,
        "窗口咨询当场办结⟦（请对照指标逐项说明）⟧。电话回访全覆盖⟦（字数控制在300字以内）⟧。": None,
        "一、总体情况\n全年公开信息12条。⟦（此项为选填内容）⟧\n⟦（据实填报，不漏项）⟧": None,
        "一、总体情况\n全年公开信息12条。⟦（没有的删去本段）⟧\n⟦（参考写法：一是抓培训）⟧": None,
        "一、总体情况\n⟦在此填写亮点工作⟧。\n⟦撰写提示：本段写成效，不写打算⟧。": None,
        "⟦一、总体情况（请分条叙述）⟧\n无。\n⟦二、主动公开情况【本项选填】⟧\n无。": None,
        "⟦五、主要问题（三百字以内）⟧\n无。\n由⟦＜单位简称＞⟧办公室承担。": None,
        "一、总体情况⟦（黑体三号字加粗）⟧\n全年公开信息12条。": None,
        "⟦二、主动公开政府信息情况（必填项）⟧\n全年公开信息12条。": None,
    }
    phrases: tuple[str, ...] = ()
    """Further phrases of the user's own template, letter by letter."""

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find fields, guidance and engine slots in the prose."""
        for pattern, near in PATTERNS:
            for hit in doc.prose.find(pattern, near=near):
                yield hit.finding(f"{quoted(hit)}是模板的栏目或填写说明，应换成实际内容或删去")
        for hit in doc.prose.find(CLOSING, near=CLOSING_NEAR):
            if not set(hit.before(_BEFORE)) & set(WRITTEN):
                yield hit.finding(f"{quoted(hit)}是模板的填写说明，应删去")
        for hit in doc.written.find(SLOTS, near=SLOT_SIGNS):
            yield hit.finding(f"{quoted(hit)}是模板程序没有替换的字段，应填上实际内容")
        for phrase in self.phrases:
            for hit in doc.prose.find(re.escape(phrase), near=phrase):
                yield hit.finding(f"“{phrase}”是模板用语，应换成实际内容或删去")
