"""Brackets, quotation marks and labels with nothing in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.api import Document, Finding, Rule, lazy

if TYPE_CHECKING:
    from collections.abc import Iterable

_PAIRS = r"(?<![A-Za-z_\]“])(?:（）|《》|“”|【】|〔〕|「」|『』|〈〉|‘’)(?!”)"
# Straight quotation marks: two pairs may stand side by side.
_STRAIGHT = r"(?<=[\u4e00-\u9fff])\"\"(?=[\u4e00-\u9fff])"
# Half-width square brackets are Markdown's and programmers' as well.
_SQUARE = r"(?<=[\u4e00-\u9fff])\[\](?=[\u4e00-\u9fff])"
_LABEL = lazy(
    r"(?:(?:联系|咨询|监督|投诉|办公)?电话(?:号码)?|传真|邮编|邮政编码|网址|(?:联系|通[讯信]|办公)?地址"
    r"|(?:电子)?(?:邮箱|邮件)(?:地址)?|电子信箱|联系人)$"
)
_NOTHING = (
    r"：(?:[，。；、）]|(?=(?:联系|咨询|监督|办公)?电话：|传真：|邮编：|邮政编码：|网址：|地址：|电子(?:邮[箱件]|信箱)"
    r"|邮箱：|联系人：)|(?=$)(?<=[，；、：（][\u4e00-\u9fff]{2}：))"
)
_NEAR = (
    *(
        "：，",
        "：。",
        "：；",
        "：、",
        "：）",
        "：\n",
        "：联系",
        "：咨询",
        "：监督",
        "：办公",
        "：电话",
    ),
    *("：传真", "：邮", "：网址", "：地址", "：电子"),
)
_SIGNS = ("（）", "《》", "“”", "【】", "〔〕", "「」", "『』", "〈〉", "‘’")
_LONGEST = 6
_PARAGRAPH = 2000


class EmptyBracket(Rule):
    """括号、书名号、引号或“电话：”之后是空的。

    多为网页链接、文号或号码在转存时丢失，读者看到的是“网站（）下载”“电话：，”。

    括号内有空格的空位（“（　　）”）由 residue/placeholder 报。引号中举例说到的“《》”不报。

    补上原来的内容，或者连同括号一起删去。
    """

    name = "empty-bracket"
    below_head = True
    good = [
        "报告全文可在青石县人民政府门户网站（www.qingshi.example）下载。",
        "联系电话：5550116；传真：5550117。",
        "法规名称一律加“《》”号，文号用“〔〕”括注年份。",
        "联系方式\n电话：\n5550116\n邮编：999001；电话：5550116；电子邮箱：\nqs@qingshi.example",
        '开展"阳光政务""公开为民"活动，标注用“‘’”号。',
        "我局通过接口getData()推送数据，参数为ids[]。",
        "- [ ] 待办\n见[年度报告](https://www.qingshi.example)，数组为[]。",
        "主动公开规范性文件（ ）件。",
    ]
    bad = {
        "报告可在青石县人民政府门户网站⟦（）⟧下载。": None,
        "我局印发⟦《》⟧，明确了责任。": None,
        "地址：松河镇澄波路16号，⟦电话：，⟧邮编：100000。": None,
        "白鹭市水务局办公室（⟦邮编：；⟧电话：5550116）。": None,
        "请与办公室联系（地址：松河镇澄波路16号，⟦邮编：⟧⟦电话：⟧⟦传真：⟧\n一、概述": None,
        "（白政办⟦〔〕⟧3号）": None,
        "地址：松河镇澄波路16号，⟦监督电话号码：。⟧": None,
        '开设"直通车"栏目，围绕⟦""⟧主题宣讲，打造⟦‘’⟧品牌，⟦电子信箱：，⟧邮编：999001。': None,
        "网站开设⟦[]⟧专栏1个。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Find empty pairs and labels that are followed by a mark."""
        for pattern, near in ((_PAIRS, _SIGNS), (_SQUARE, "[]")):
            for hit in doc.prose.find(pattern, near=near):
                if not str(hit)[1:-1]:
                    yield hit.finding(f"“{hit.plain}”里是空的，补上内容或删去")
        for hit in doc.prose.find(_STRAIGHT, near='""'):
            if hit.before(_PARAGRAPH).rpartition("\n")[2].count('"') % 2 == 0:
                yield hit.finding(f"“{hit.plain}”里是空的，补上内容或删去")
        for colon in doc.prose.find(_NOTHING, near=_NEAR):
            label = _LABEL.search(colon.before(_LONGEST))
            if label:
                hit = doc.prose.cut(colon.low - len(label[0]), colon.high)
                yield hit.finding(f"“{label[0]}：”之后没有内容，补上或删去这一项")
