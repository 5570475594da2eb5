"""Phrases of a writing assistant and Markdown marks in plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.api import Document, Finding, Rule
from gilint_residue._pieces import is_markdown, one_finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PHRASES = (
    r"以下是?(?:我)?(?:为您?|根据您|按照您)[^，。；：\n]{0,30}(?:撰写|起草|生成|整理|修改|润色|提供|准备)[^，。；：\n]{0,30}"
    r"|(?:希望|但愿)(?:以上|这份|这篇|本|上述)[^，。\n]{0,16}(?:对您|对你|能)[^，。\n]{0,6}(?:有所?帮助|满足)"
    r"|(?:如果?|若)您?(?:还)?(?:需要|想要|希望)[^。\n]{0,24}(?:请)?(?:随时)?(?:告诉|告知|联系)我(?![们局市县区省委办院厅镇街乡])"
    r"|作为(?:一[个名款]|您的)?(?:AI|人工智能|大模型)(?:语言)?(?:模型|助手)?"
    r"|(?:我是|由)(?:一[个名款])?(?:AI|人工智能)(?:语言)?(?:模型|助手)|(?:本文|本报告|内容)由AI(?:辅助)?生成"
    r"|根据您(?:提供|给出|上传)的[^，。\n]{0,20}"
    r"|^(?:好的|当然(?:可以)?)[，！](?:以下|下面|我|这是)[^。\n]{0,40}"
    r"|请(?:您)?根据(?:贵单位|您的?单位|实际)(?:的)?(?:实际)?情况(?:进行)?(?:修改|填写|调整|补充|替换|完善)[^，。\n]{0,12}"
    r"|[（(]?注：?(?:以上|本文|文中)[^。\n]{0,24}(?:虚构|示例|模拟|替换为)[^。\n]{0,12}"
    r"|(?:As an AI|I hope this|Here(?:'s| is) (?:the|a|your)|Certainly)[^。\n]{0,40}"
)
_NEAR = (
    *("您", "为你", "对你", "告诉我", "告知我", "联系我", "AI", "人工智能", "大模型", "好的，"),
    *("好的！", "当然，", "当然可", "请根据", "注：", "I hope", "Here", "Certainly"),
)
_BOLD = (
    r"[*]{2}(?![\s*])[^*\n]{1,120}?(?<!\s)[*]{2}(?![*])"
    r"|(?<![\w_])__(?=[^\s_])[^_\n]{1,80}__(?![\w_])"
)
_HEADING = r"^[ \u3000]{0,4}#{1,6}[ \u3000]+(?=\S)"
_CODE = r"`{3}[a-z]{0,12}|`[^`\n]{1,60}`"


class ChatResidue(Rule):
    """写作助手的套话或 Markdown 标记留在了正文中。

    “以下是为您撰写的年度报告”“希望以上内容对您有帮助”“请根据实际情况修改”不是报告的话；
    纯文本里的 **、# 也是从对话窗口粘贴时带进来的，公布后会原样显示。

    Markdown 文件（.md）中的标题、加粗、表格、链接是正常写法，不报；面向公众的“如您对本报告有疑问，
    请与我局联系”不报。

    删去套话；标记可以自动去掉，文字不变。
    """

    name = "chat-residue"
    good = [
        "如您对本报告有疑问，请与我局办公室联系，我们将及时答复。",
        "以下为主动公开情况：全年公开信息12条。本局引入人工智能助手，提供全天智能问答。",
        "申请人可根据实际情况填写申请表，网站上线AI大模型检索。希望通过以上措施，能提升服务水平。",
        "得分5*3*2，登记的号码为138****1234，C#课程编号#12。",
        "公开内容为常态，不公开为例外；当然，涉密信息除外。好的做法得到推广。",
    ]
    bad = {
        "⟦以下是为您撰写的2024年政府信息公开工作年度报告⟧：\n一、总体情况": None,
        "六、其他需要报告的事项\n无。\n⟦希望以上内容对您有所帮助⟧。": None,
        "五、主要问题\n⟦请根据实际情况修改⟧。": None,
        "⟦**存在的问题**⟧：居民知晓率不高。": "存在的问题：居民知晓率不高。",
        "⟦## ⟧一、总体情况\n全年公开信息12条。": "一、总体情况\n全年公开信息12条。",
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find phrases in the prose and, outside of Markdown files, marks in the written text."""
        for hit in doc.find(_PHRASES, near=_NEAR, quoted=False):
            yield hit.finding(f"“{hit.plain[:16]}”是写作助手的话，不是报告的内容，应删去")
        if not is_markdown(doc):
            yield from _marks(doc)


def _marks(doc: Document) -> Iterator[Finding]:
    for pattern, near, name in (
        (_BOLD, ("**", "__"), "加粗标记"),
        (_HEADING, "#", "标题标记"),
        (_CODE, "`", "代码标记"),
    ):
        if hits := tuple(doc.written.find(pattern, near=near)):
            puts = [hit.plain.strip("*_#` \u3000") for hit in hits]
            message = f"Markdown 的{name}“{hits[0].plain[:12].strip()}”留在正文中，应去掉"
            yield one_finding(hits, message, f"Markdown 的{name}", puts=puts)
