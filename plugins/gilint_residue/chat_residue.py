"""Phrases of a writing assistant and Markdown marks in plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.api import Document, Finding, Rule
from gilint_residue._assistant import PHRASES
from gilint_residue._pieces import is_markdown, one_finding, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_BOLD = (
    r"(?:(?:^|(?<=^ )|(?<=[ \u3000]{2}))[-*+][ \u3000]{1,3})?"
    r"[*]{2}(?![\s*])[^*\n]{1,120}?(?<!\s)[*]{2}(?![*])"
    r"|(?<![\w_])__(?=[^\s_])[^_\n]{1,80}__(?![\w_])"
)
_HEADING = r"^[ \u3000]{0,4}#{1,6}[ \u3000]+(?=\S)"
_CODE = r"`{3}[a-z]{0,12}|`[^`\n]{1,60}`"


class ChatResidue(Rule):
    """写作助手的套话或 Markdown 标记留在了正文中。

    “以下是为您撰写的年度报告”“希望以上内容对您有帮助”“如需补充，请随时告诉我”“需要我继续完善吗？”
    “以上数据为示例，请替换为真实数据”“请根据实际情况修改”“收到，这是改写稿”不是报告的话；
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
        "青石县作为人工智能产业先导区，由人工智能助手全天答复咨询，知识库截至年底收录问答1200条。",
        "优化后的办事流程如下：受理、审核、办结。以下是修订后的目录。以上数据仅供参考，以公报为准。",
        "发布更正说明，以下为修改后的报告全文。问卷的题目有你认为公开及时吗？群众需要我做什么？等。",
        "如有疑问，请随时联系我们；欢迎继续提出意见，我局可以为您寄送纸质文本。需要我局配合的，请来函。",
        "我所将为您提供查阅服务，可把申请表发给我局；收到，登记，答复。我局按您的要求提供信息。",
        "对年报有意见想告诉我们的，可继续告知我局；以上数据是我县汇总的，供公众参考。",
        "您可以根据需要查阅、复制。开展“我为您办实事”活动，对您有帮助的政策一键可查。",
        "以上信息为主动公开信息。将旧版指南替换为实际执行的版本；申请人请根据实际情况填写申请表。",
        "回应群众关切的“这样办合适吗？”等问题12个，你看我说栏目播出4期。",
        "窗口人员以“有事随时告诉我”为承诺，公布服务电话。",
    ]
    bad = {
        "⟦以下是修改后的内容，供您参考：⟧\n一、总体情况": None,
        "无。\n⟦已为您精简至300字⟧。\n⟦这份报告结构完整，供您参考⟧。": None,
        "六、其他\n无。\n⟦以上内容可根据贵单位实际情况进行修改完善⟧。": None,
        "⟦以下是为您撰写的2024年政府信息公开工作年度报告⟧：\n一、总体情况": None,
        "六、其他需要报告的事项\n无。\n⟦希望以上内容对您有所帮助⟧。": None,
        "五、主要问题\n⟦请根据实际情况修改⟧。": None,
        "一、总体情况\n⟦修改后的段落如下：⟧\n全年公开信息12条。": None,
        "⟦下面是一份年度报告的框架，供您⟧参考：\n一、总体情况": None,
        "无其他事项。\n如需增加案例，请⟦随时告诉我⟧。": None,
        "无其他事项。\n⟦以上就是为您整理的全文⟧，⟦欢迎随时追问⟧。": None,
        "无其他事项。\n如内容有误，⟦我可以再为您调整⟧。": None,
        "无其他事项。\n⟦还需要我补充下一年的打算吗？⟧": None,
        "全年公开信息12条。⟦我无法核实这些数字⟧。": None,
        "全年公开信息12条。（⟦文中数字均为模拟，须核实⟧）": None,
        "全年公开信息12条。（数字请⟦替换为真实数据⟧）": None,
        "⟦- **制度建设**⟧：修订制度3项。": "制度建设：修订制度3项。",
        "⟦**存在的问题**⟧：居民知晓率不高。": "存在的问题：居民知晓率不高。",
        "⟦收到，这是按您的要求改写的定稿⟧。\n⟦没问题，我按提纲给您重新梳理了⟧。\n一、概述": None,
        "⟦好的，已为您压缩了篇幅⟧。\n⟦您看看还有什么要改⟧。\n一、总体情况": None,
        "无。\n⟦如果您想改语气，可以继续告诉我⟧。\n⟦我很乐意继续修改⟧。": None,
        "无。\n请⟦把数据发给我⟧。\n⟦我来帮您补上⟧。": None,
        "无其他事项。\n⟦希望这篇报告帮到您⟧！⟦以上内容供您参考⟧，⟦您可以结合实际再作调整⟧。": None,
        "全年公开信息12条。⟦此处数字为虚构⟧。⟦以上例子是我编写的⟧。": None,
        "全年公开信息12条。（⟦根据您的要求，本段已精简⟧）⟦以上为润色后的文字⟧。": None,
        "⟦【润色版】⟧\n无。\n⟦（全文约1500字，可酌情删减）⟧\n⟦您可以在此基础上补充⟧案例。": None,
        "⟦## ⟧一、总体情况\n全年公开信息12条。": "一、总体情况\n全年公开信息12条。",
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find phrases in the prose and, outside of Markdown files, marks in the written text."""
        for pattern, near in PHRASES:
            for hit in doc.find(pattern, near=near, quoted=False):
                yield hit.finding(f"{quoted(hit)}是写作助手的话，不是报告的内容，应删去")
        if not is_markdown(doc):
            yield from _marks(doc)


def _marks(doc: Document) -> Iterator[Finding]:
    for pattern, near, name in (
        (_BOLD, ("**", "__"), "加粗标记"),
        (_HEADING, "#", "标题标记"),
        (_CODE, "`", "代码标记"),
    ):
        if hits := tuple(doc.written.find(pattern, near=near)):
            puts = [hit.plain.strip("-+*_#` \u3000") for hit in hits]
            message = f"Markdown 的{name}{quoted(hits[0])}留在正文中，应去掉"
            yield one_finding(hits, message, f"Markdown 的{name}", puts=puts)
