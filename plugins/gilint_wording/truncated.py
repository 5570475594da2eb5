"""Sentences that stop in the middle."""

from collections.abc import Iterable

from gilint.api import INFO, Document, Finding, Rule

_SHORTEST = 12
_OPEN = r".*?[，。].*(?P<end>[，、]|(?:的|和|与|及|以及|并|或|把))$"
_BROKEN = (
    r"(?:审查|审核|日常|监督|规范|档案|网站|信息)(?P<a>管)(?=[。；，])"
    r"|(?:政府|政务|信息|主动|依申请)(?P<b>公)(?=[。；，])|进一步(?P<c>[加提完推规强健])(?=[。；，])"
    r"|(?<=[\u4e00-\u9fff])(?:工作|长效|保障|协调)(?P<d>机)(?=[。；，])"
)
_ENDS = tuple(word + mark for word in "管公加提完推规强健机" for mark in "。，；")


class Truncated(Rule):
    """句子没有写完。

    段落停在“，”“、”“和”“的”上，或停在“审查管（理）”“信息公（开）”这样的半个词上，后面的文字可能丢失。

    标题、列表项、每行都断开的文本（如从版式文件里取出的）不提示。核对原稿，补全文字。
    """

    name = "truncated"
    below_head = True
    severity = INFO
    good = [
        "做好保密审查管理，落实信息公开。\n（一）主动公开情况\n共公开12条。",
        "一、目的和\n共公开信息12条，其中网站公开10条，其他公开2条。",
        "由县公安局、县财政局共管。办事一心为公。",
    ]
    bad = {
        "我局加强对政府网站的日常巡查，及时更新栏目⟦，⟧\n\n二、主动公开情况\n共12条。": None,
        "按照要求，公开的范围包括规划、预算、决算和⟦、⟧\n\n（二）依申请公开情况\n共2件。": None,
        "做好政府信息的保密审查⟦管⟧。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look at the ends of paragraphs, unless the page broke the lines, and for half words."""
        for hit in doc.find(_BROKEN, near=_ENDS, quoted=False):
            end = next(group for name in "abcd" if (group := hit.get(name)) is not None)
            yield end.finding(f"“{hit.plain}”没有写完，请补全")
        if doc.flows.hard_wrapped:
            return
        headings = {section.heading.low for section in doc.sections}
        if len(doc.title):
            headings.add(doc.title.low)
        for paragraph in doc.paragraphs:
            if len(paragraph) < _SHORTEST or paragraph.plain[-1] in "。；：！？”）》":
                continue
            stop = paragraph.match(_OPEN)
            if stop and paragraph.low not in headings:
                end = stop["end"]
                yield end.finding(f"这一段停在“{end.plain}”，文字可能不全")
