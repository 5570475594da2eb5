"""Brackets, quotation marks and title marks without their other half."""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from gilint.api import Document, Finding, Rule, Text

_PAIRS = ("（）", "《》", "〈〉", "“”", "〔〕", "【】")
_ITEM = r"(?:^|[。；，：、])(?:[\d①-⑩]{1,2}|[一二三四五六七八九十]{1,2}|[a-zA-Z])）"
_FORM_LABELS = ("勾稽", "钩稽", "第四项之和")
_FAR = 3
_BUTTON = (
    r"[•·●]? *(?:【(?:字体|字号|打印|关闭|收藏)|(?:字体|字号|文字)(?:大小)?：?【)"
    r"|.{0,60}【字[体号]：?$"
)
"""A page's button, of which a copy often keeps one half."""
_CROSSED = r"“《[^《》“”（）\n]{1,30}”》|（《[^《》“”（）\n]{1,30}）》"
_MIXED = r"（[^（）\n]{0,80}）"
_NAMES = dict(
    zip("（《〈“〔【", ("括号", "书名号", "单书名号", "引号", "六角括号", "方头括号"), strict=False)
)


class _Half(NamedTuple):
    """A mark without its other half, and the paragraph where it stands."""

    mark: Text
    opens: bool
    paragraph: int


class UnbalancedPair(Rule):
    """括号、书名号、引号只有一半，或左右不是一套。

    同一自然段里，（）《》“”〔〕等应当成对。缺一半的，请按文意补上或删去；左全角右半角的，如“（二)”，
    应改成一套。

    不报：“1）”“一）”之类只用右括号的序号；分成几段的引文；折行处前后能配上的；表格里的；网页按钮
    “【字体：大 中”。
    """

    name = "unbalanced-pair"
    below_head = True
    basis = "GB/T 15834-2011 4.9"
    good = [
        "工作内容：1）编制目录；2）更新指南。",
        "一、总体情况\n全年公开。\n【打印",
        "印发四份材料（含指南、\n制度、\n流程、\n表样），均已公开。",
        "印发《云溪区关于印发〈考核办法（试行）〉的通知》，落实“先审后发”。",
        "会上指出：“公开是常态。\n“不公开是例外。”",
        "【字号：\n加大\n还原\n减小\n】\n全年公开信息86条。",
        "(一)加强领导，健全机制（见附件）。",
        "一是编制目录（含指南、\n制度），按时更新。",
        "青石县教育局2024年政府信息公开工作年度报告\n【字体：大 中\n一、总体情况\n全年公开。",
        "青石县教育局2024年工作年度报告\n发布时间：2025/1/9 【字号：\n一、总体情况\n公开。",
        "青石县教育局2024年政府信息公开工作年度报告\n字体大小：【\n一、总体情况\n全年公开。",
    ]
    bad = {
        "一、概述\n【打印】收到申请12件⟦（⟧含网上申请，共5件。": None,
        "收到申请12件⟦（⟧含网上申请，共5件。": None,
        "依据⟦《⟧《云溪区公开办法》编制本报告。": None,
        "落实“先审后发⟦“⟧制度。": None,
        "落实⟦”先审后发“⟧制度。": "落实“先审后发”制度。",
        "追问“能不能看”。推出⟦”局长信箱“⟧栏目。": "追问“能不能看”。推出“局长信箱”栏目。",
        "可在网站www.example.cn⟦）⟧下载，请与办公室联系⟦（⟧电话：12345。": None,
        "工作经费列入预算，共6万元⟦）⟧。": None,
        "⟦（二)⟧健全机制。": None,
        "落实⟦“《公开指南”》⟧。": None,
        "经费列入预算，共6万元⟦）⟧。\n全年培训2次，共12人⟦）⟧。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Match the marks of each paragraph, then look over its ends."""
        plains = [paragraph.plain for paragraph in doc.paragraphs]
        for pair in _PAIRS:
            suspects = list(_suspects(plains, pair))
            if suspects:
                yield from _of_kind(doc, pair, suspects)
        for hit in doc.prose.find(_CROSSED, near=("”》", "）》")):
            yield hit.finding("括号、引号与书名号交叉，应里外成套")
        for hit in doc.prose.find(_MIXED, near="（") if _has_half(doc) else ():
            raw = str(hit)
            if (raw[0], raw[-1]) in (("（", ")"), ("(", "）")):
                yield hit.finding("括号左右全角、半角不一，应改成一套")


def _has_half(doc: Document) -> bool:
    return doc.written.mentions(("(", ")")) and doc.written.mentions(("（", "）"))


def _of_kind(doc: Document, pair: str, suspects: list[int]) -> Iterator[Finding]:
    opening, closing = pair[0], pair[1]
    name = _NAMES[opening]
    left = list(_unmatched(doc, list(_halves(doc, pair, suspects))))
    skip = False
    for half, following in zip(left, [*left[1:], None], strict=False):
        if skip:
            skip = False
        elif pair == "“”" and following and _is_swapped(half, following):
            skip = True
            quoted = half.mark.joined(following.mark)
            yield quoted.finding("引号左右用反", fix=f"“{quoted.plain[1:-1]}”")
        elif pair == "“”" and _is_turned(half, following):
            skip = True
            wrong = following if half.opens and following else half
            which = "右" if half.opens else "左"
            yield wrong.mark.finding(f"引号用反，此处应为{which}引号")
        elif half.opens:
            yield half.mark.finding(f"左{name}「{opening}」没有配对的右{name}")
        else:
            yield half.mark.finding(f"右{name}「{closing}」没有配对的左{name}")


def _is_swapped(half: _Half, following: _Half) -> bool:
    """Whether both marks of a pair face the wrong way: ”公开“."""
    return (
        (half.opens, following.opens) == (False, True)
        and following.paragraph == half.paragraph
        and "。" not in half.mark.joined(following.mark).plain
    )


def _is_turned(half: _Half, following: _Half | None) -> bool:
    """Whether two halves of one paragraph are alike, so that one of them faces the wrong way."""
    return (
        following is not None
        and following.paragraph == half.paragraph
        and following.opens == half.opens
        and "。" not in half.mark.joined(following.mark).plain
    )


def _suspects(plains: list[str], pair: str) -> Iterator[int]:
    """The paragraphs in which a kind of mark cannot be balanced, by number.

    A 】 alone on its line is what a web page's buttons left (【字号：大 中 小】).
    """
    opening, closing = pair[0], pair[1]
    for index, plain in enumerate(plains):
        opened, closed = plain.count(opening), plain.count(closing)
        turned = bool(closed) and _falls_below(plain, pair)
        torn = plain == "】"
        named = torn or any(label in plain for label in _FORM_LABELS)
        if (opened != closed or turned) and not named:
            yield index


def _falls_below(plain: str, pair: str) -> bool:
    """Whether a closing mark stands where none is open."""
    depth = 0
    for sign in plain:
        if sign in pair:
            depth += 1 if sign == pair[0] else -1
            if depth < 0:
                return True
    return False


def _halves(doc: Document, pair: str, suspects: list[int]) -> Iterator[_Half]:
    for index in suspects:
        yield from _alone(doc.paragraphs[index], pair, index)


def _alone(paragraph: Text, pair: str, index: int) -> Iterator[_Half]:
    """The marks of one kind that the paragraph leaves unmatched, in order."""
    items = {hit.high - 1 for hit in paragraph.find(_ITEM, near="）")} if pair == "（）" else set()
    stack: list[Text] = []
    found: list[_Half] = []
    if pair == "【】" and paragraph.match(_BUTTON):
        return
    for mark in paragraph.find(f"[{pair}]"):
        if mark.plain == pair[0]:
            stack.append(mark)
        elif stack:
            stack.pop()
        elif mark.low not in items:
            found.append(_Half(mark, opens=False, paragraph=index))
    found += [_Half(mark, opens=True, paragraph=index) for mark in stack]
    yield from sorted(found, key=lambda half: half.mark.low)


def _unmatched(doc: Document, halves: list[_Half]) -> Iterator[_Half]:
    """What is left when halves in neighbouring paragraphs are taken for pairs."""
    matched: set[int] = set()
    for (number, half), (_, following) in pairwise(enumerate(halves)):
        near = 0 < following.paragraph - half.paragraph <= _FAR
        if near and half.opens and not following.opens and number not in matched:
            matched |= {number, number + 1}
    for number, half in enumerate(halves):
        if number not in matched and not _goes_on(doc, half):
            yield half


def _goes_on(doc: Document, half: _Half) -> bool:
    """Whether a quotation goes on in the next paragraph, which opens it again."""
    following = doc.paragraphs[half.paragraph + 1 : half.paragraph + 2]
    return half.mark.plain == "“" and any(text.plain.startswith("“") for text in following)
