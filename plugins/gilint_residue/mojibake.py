"""Characters that no author typed: wrong decoding, entities, tags, invisible signs."""

from __future__ import annotations

import unicodedata
from itertools import chain
from typing import TYPE_CHECKING

from gilint.api import INFO, Document, Finding, Flow, Piece, Rule, lazy
from gilint_residue._pieces import is_markdown, one_finding, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gilint.api import Text

_LOST = "[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f]+"
_CONTROLS = bytes((*range(9), *range(14, 32), 127))
# GBK read as UTF-8 and back, UTF-8 read as GBK (政府, 信息, 公开, 年度, 工作, 申请), UTF-8 read
# as Latin-1: no Chinese text holds these sequences.
_WRONG_SIGNS = (
    "锟斤拷",
    "ï¿½",
    "\\u",
    "烫烫烫",
    "屯屯屯",
    "鏀垮簻",
    "淇℃伅",
    "鍏紑",
    "宸ヤ綔",
    *"ãäåæçï",
)
_WRONG = (
    r"(?:\\u[0-9a-fA-F]{4}){1,40}|ï¿½|锟斤拷|烫烫烫|屯屯屯|鏀垮簻|淇℃伅|鍏紑|骞村害|鎶ュ憡|宸ヤ綔|鐢宠"
    "|(?:[\u00c2-\u00ef][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc"
    "\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]{1,2}){2,}"
)
# What a character set without Chinese makes of each character: a question mark.
_UNWRITTEN = r"(?<=[\u4e00-\u9fff])\?{2,20}(?=[\u4e00-\u9fff])"
_ENTITIES = (
    r"&(?:nbsp|ensp|emsp|thinsp|lt|gt|amp|quot|apos|ldquo|rdquo|lsquo|rsquo|hellip|mdash|ndash|middot"
    r"|bull|times|copy|reg|deg|permil|laquo|raquo|#\d{2,6}|#[xX][0-9a-fA-F]{2,6})[;；]"
    r"|&nbsp(?![A-Za-z=])"
)
_TAGS = (
    r"</?(?:br|p|span|div|table|tbody|thead|tr|td|th|a|b|i|u|strong|em|font|img|ul|ol|li|h[1-6]|center"
    r"|sup|sub|style|script|iframe|hr|html|head|body|meta|link|title|input|o:p|st1:\w{1,20}|v:\w{1,20})"
    r"(?:\s[^<>\n]{0,300})?/?>"
    r"|<!--[^\n]{0,200}?-->|(?:font-(?:family|size)|text-indent|line-height|margin-(?:top|left)|mso-[a-z-]{3,30})\s?:[^;\n]{1,40};"
)
_CODE_SIGNS = ("<", "font-", "text-indent", "line-height", "margin-", "mso-")
_ZERO = "[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
_INVISIBLE = f"(?<![\U0001f000-\U0001faff\ufe0f]){_ZERO}+(?![\U0001f000-\U0001faff])"
# GBK read as Latin-1: pairs of bytes, letters with accents among them (and not only ××××).
_LATIN = "(?:[\u00b0-\u00f7][\u00a1-\u00fe]){2,20}"
_ACCENTED = lazy("[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00fe]")
_LOOKALIKES = "[\u2e80-\u2fd5\uf900-\ufaff]"
# Radicals that Unicode does not decompose, though PDF files have them for these characters.
_RADICALS = dict(
    zip(
        "⺁⺌⺒⺓⺟⺠⺧⺩⺪⺫⺬⺶⺼⺽⻁⻄⻅⻆⻉⻊⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻯⻰⻱⻲⻳",
        "厂小巳幺母民牛王疋目示羊肉臼虎西见角贝足车長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄黾齐齿竜龙龜亀龟",
        strict=True,
    )
)
# The codes that sites of sample texts put behind a paragraph, in the colour of the page.
_SITE_CODES = (
    r"(?<=[。；，])(?=[A-Za-z0-9]{0,9}[A-Z])(?=[A-Za-z0-9]{0,8}[a-z][A-Za-z0-9]{0,8}[A-Z0-9])"
    r"[A-Za-z0-9]{10}(?=\r?$)"
)
_NBSP_LINES = r"^[ \t]*\u00a0[ \t\u00a0\u3000]*(?=\r?$)"


class Mojibake(Rule):
    """乱码、网页实体和标签、看不见的字符混进了正文。

    包括：解码失败的字符（�、私用区字符、“锟斤拷”、汉字之间的“??”）、没有转换的 &nbsp; 等网页
    实体、<br> 等标签、零宽字符，以及 PDF 转换时用部首代替的汉字（⼯作）。它们在网页上显示为空白或
    方框，也使检索落空。
    文本文件中只含不换行空格的空行是网页粘贴的痕迹，作为提示报一处；网页自己的空行不报。

    同一类只报一处，其余位置附后。Markdown 文件中的标签不报；表情符号内的连接符不报。

    实体、零宽字符和部首字可以自动改正；乱码要对照原文重新录入。
    """

    name = "mojibake"
    good = [
        "全年公开信息12条，AT&T公司提出的申请1件已答复。",
        "公众号为AnXiZhengFu。\n登录qingshi2023。\n文号为ABCDEFGHIJ。",
        "点击量较上年增长5%，满意度 > 95%，逾期 < 3件。",
        "访问 http://www.qingshi.example/?a=1&lt=2 查看。",
        "设“你问我答”栏目，你问什么?我答什么。",
        "青石县、\u9fb6等生僻字人名照录。",
        "公开××××年度报告，边长±0.5毫米······，参会专家Müller、José发言，À là carte。",
        "烫烫的盒饭送到工地，工作⼈员".replace("⼈", "人"),
        "在À la咖啡馆café····举办宣讲12场。",
    ]
    bad = {
        "推动工作取得实效。⟦b5E2RGbCAP⟧\n各司其职，高效协作。p1EanqFDPw\n": None,
        "信息公开⟦&nbsp;⟧专栏点击量增长。": "信息公开 专栏点击量增长。",
        "全年公开⟦&ldquo;⟧三公&rdquo;经费信息。": "全年公开“三公”经费信息。",
        "政府信息\u27e6\u200b\u27e7公开工作\u200b有序推进。": "政府信息公开工作有序推进。",
        "县水务局⟦⼯⟧作⼈员培训2次。": "县水务局工作人员培训2次。",
        "政府信息⟦\ufffd\ufffd⟧开工作。": None,
        "⟦锟斤拷⟧政府信息公开。": None,
        "更新政府信息⟦??⟧目录。": None,
        "全年⟦¹«¿ªÄ¿Â¼⟧修订2次。": None,
        "编号×ú×û，全年⟦¹«¿ªÄ¿Â¼⟧修订2次。": None,
        "信息公开⟦&nbsp;⟧专栏设“问&amp;答”。": "信息公开 专栏设“问&答”。",
        "⟦⻚⟧面改版1次，报送⻔户网站。": "页面改版1次，报送门户网站。",
        "全年公开信息12条。⟦<br>⟧其中财政类3条。": None,
        "一、概述\n⟦\u00a0⟧\n全年公开信息12条。": "一、概述\n\n全年公开信息12条。",
        "更新政府信息⟦??⟧目录，公开部门???预算。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Report each kind of damage once, at its first place."""
        text = doc.source.text
        raw = Flow(doc.source, [Piece(text, 0)]).whole
        odd = _is_odd(text)
        lost = chain(raw.find(_LOST), _read_as_latin(raw)) if odd else ()
        if hits := tuple(chain(lost, raw.find(_WRONG, near=_WRONG_SIGNS))):
            ordered = sorted(hits, key=lambda hit: hit.low)
            yield one_finding(ordered, "文字解码出错，成了乱码，应对照原文重新录入", "乱码")
        if hits := tuple(raw.find(_UNWRITTEN, near="??")):
            message = f"“{hits[0].plain}”是转换时丢失的汉字，应对照原文重新录入"
            yield one_finding(hits, message, "丢失的汉字")
        if not is_markdown(doc) and (hits := tuple(raw.find(_TAGS, near=_CODE_SIGNS))):
            message = f"网页代码{quoted(hits[0])}留在正文中，应删去"
            yield one_finding(hits, message, "网页代码")
        if hits := tuple(raw.find(_SITE_CODES)):
            yield one_finding(hits, f"{quoted(hits[0])}是从网上抄来的代码，应删去", "同样的代码")
        if "&" in text:
            yield from _entities(raw)
        if odd:
            yield from _unseen(raw)
            if doc.source.reader == "text":
                yield from _blank_lines(raw)


def _is_odd(text: str) -> bool:
    """Whether a character is no ordinary Chinese text: GBK has none of those looked for here."""
    try:
        encoded = text.encode("gbk")
    except UnicodeEncodeError:
        return True
    return len(encoded.translate(None, _CONTROLS)) < len(encoded)


def _read_as_latin(raw: Text) -> Iterator[Text]:
    """Runs that are Chinese if their characters are taken for the bytes of GBK."""
    for hit in raw.find(_LATIN):
        if len(set(_ACCENTED.findall(hit.plain))) > 1:
            try:
                hit.plain.encode("latin-1").decode("gb2312")
            except UnicodeDecodeError:
                continue
            yield hit


def _unseen(raw: Text) -> Iterator[Finding]:
    if hits := tuple(raw.find(_INVISIBLE)):
        message = f"有看不见的零宽字符（{_code(hits[0])}），应删去"
        yield one_finding(hits, message, "零宽字符", puts=[""] * len(hits), safe=True)
    hits = tuple(hit for hit in raw.find(_LOOKALIKES) if _proper(hit) != hit.plain)
    if hits:
        puts = [_proper(hit) for hit in hits]
        message = f"“{hits[0].plain}”是部首或兼容字符，应改为“{puts[0]}”"
        yield one_finding(hits, message, "部首或兼容字符", puts=puts, safe=True)


def _blank_lines(raw: Text) -> Iterator[Finding]:
    if hits := tuple(raw.find(_NBSP_LINES, near="\u00a0")):
        puts = [""] * len(hits)
        message = "空行里只有网页的不换行空格，是粘贴留下的痕迹，可删去"
        yield one_finding(hits, message, "同样的空行", puts=puts, safe=True, severity=INFO)


def _entities(raw: Text) -> Iterator[Finding]:
    if hits := tuple(raw.find(_ENTITIES)):
        puts = [_character(hit.plain) for hit in hits]
        shown = "空格" if puts[0] == " " else f"“{puts[0]}”"
        message = f"网页实体“{hits[0].plain}”没有转换，应为{shown}"
        yield one_finding(hits, message, "没有转换的网页实体", puts=puts, safe=True)


def _character(entity: str) -> str:
    import html  # noqa: PLC0415 - 2 ms that few reports need

    plain = html.unescape(entity.rstrip(";；") + ";")
    return " " if plain.isspace() else plain


def _proper(hit: Text) -> str:
    proper = _RADICALS.get(hit.plain) or unicodedata.normalize("NFKC", hit.plain)
    return proper if len(proper) == 1 else hit.plain


def _code(hit: Text) -> str:
    return f"U+{ord(hit.plain[0]):04X}"
