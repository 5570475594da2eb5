"""Titles inside titles with the wrong marks."""

import re
from collections.abc import Iterable

from gilint.api import INFO, Document, Finding, Rule

_WORDS = r"[^《》〈〉<>，。；\n]"
_REVERSED = rf"〈{_WORDS}{{0,40}}《{_WORDS}{{1,40}}》{_WORDS}{{0,16}}〉"
_PAPER = "(?:通知|意见|决定|函|公告|批复|通告)"
_INNER_CLOSED = rf"《{_WORDS}{{2,40}}〈{_WORDS}{{2,40}}(?P<wrong>》)的?{_PAPER}》"
_OUTER_CLOSED = rf"《{_WORDS}{{2,40}}〈{_WORDS}{{2,40}}〉的?{_PAPER}(?P<wrong>〉)"
_TOO_LATE = rf"《{_WORDS}{{0,30}}印发〈(?!关于){_WORDS}{{2,30}}(?P<late>的(?:通知|函)〉》)"
_CUT_SHORT = (
    rf"《{_WORDS}{{0,30}}关于(?:印发|转发|下发|公布){_WORDS}{{2,50}}(?P<late>》的(?:通知|函|意见))"
)
_BARE = rf"《{_WORDS}{{0,40}}印发(?P<bare>{_WORDS}{{2,40}}(?:格式|办法|条例|细则|规则))的{_PAPER}》"
_NAMED = (
    rf"《{_WORDS}{{0,40}}(?:施行|实施|贯彻|执行|落实)"
    rf"(?P<bare>中华人民共和国政府信息公开条例){_WORDS}{{0,20}}》"
)
_NEEDLESS = (
    rf"《{_WORDS}{{4,24}}(?:政府|办公厅|办公室|[局委厅])"
    rf"(?P<inner>〈(?P<own>关于{_WORDS}{{4,60}}的{_PAPER})〉)》"
)
_SWAPPED = str.maketrans("《》〈〉", "〈〉《》")
_AROUND = 60


class TitleNesting(Rule):
    """书名号里再用书名号，里层应为单书名号〈〉。

    如《云溪区关于印发〈考核办法〉的通知》。里层仍用《》或用了小于号、大于号< >的，在此报出；
    < >（包括小号的﹤﹥）可自动改为〈〉，《》请核对起止后再改。外层用〈〉、里层用《》的，里外两层的
    右半边用错的、“的通知”写进里层的，所印发的办法、格式一类没有加〈〉的，以及题名“关于印发……的通知”在“的通知”之前就关上书名号的，也报。

    不报：单书名号里第三层的《》；书名号之外的小于号、大于号；不配对的书名号（另有规则）。
    """

    name = "title-nesting"
    basis = "GB/T 15834-2011 4.15.3.5"
    severity = INFO
    quiets = ("punctuation/unbalanced-pair",)
    good = [
        "按照《云溪区关于印发〈考核办法〉的通知》要求，编制本报告。",
        "印发《关于转发〈关于落实《考核办法》的意见〉的通知》。",
        "落实《关于印发考核方案的通知》的函，学习《关于公开的意见》的通知已发。",
        "编制《公开指南》《公开目录》，办理时限<20天。",
        "当前位置<首页>。落实《考核办法》和《公开制度》，印发《工作要点》。",
        "按照《关于印发2023年政务公开工作要点的通知》《关于印发试点方案的通知》要求。",
    ]
    bad = {
        "按照《关于印发⟦<考核办法>⟧的通知》。": "按照《关于印发〈考核办法〉的通知》。",
        "按照《关于印发⟦＜考核办法＞⟧的通知》。": "按照《关于印发〈考核办法〉的通知》。",
        "按照《关于印发⟦﹤考核办法﹥⟧的通知》。": "按照《关于印发〈考核办法〉的通知》。",
        "收到⟦〈关于印发《考核办法》的通知〉⟧。": "收到《关于印发〈考核办法〉的通知》。",
        "发布《关于印发〈公告管理办法⟦》⟧的通知》。": "发布《关于印发〈公告管理办法〉的通知》。",
        "发布《关于印发〈公告管理办法〉的通知⟦〉⟧。": "发布《关于印发〈公告管理办法〉的通知》。",
        "落实《关于印发〈考核办法⟦的通知〉》⟧。": "落实《关于印发〈考核办法〉的通知》。",
        "执行《关于印发考核规程⟦》的通知⟧要求。": "执行《关于印发考核规程的通知》要求。",
        "按照《青石县人民政府⟦〈关于印发要点的通知〉⟧》要求。": (
            "按照《青石县人民政府关于印发要点的通知》要求。"
        ),
        "按照《关于施行⟦中华人民共和国政府信息公开条例⟧的意见》。": (
            "按照《关于施行〈中华人民共和国政府信息公开条例〉的意见》。"
        ),
        "按照《关于印发⟦云溪区考核办法⟧的通知》。": "按照《关于印发〈云溪区考核办法〉的通知》。",
        "按照《关于印发⟦《考核办法》⟧的通知》。": "按照《关于印发〈考核办法〉的通知》。",
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look at the marks of the titles inside each title."""
        for title in doc.titles:
            for inner in title.inner:
                mark = inner.plain[0]
                if mark == "〈" or (mark == "《" and _is_third(title.text.plain, inner.plain)):
                    continue
                shown = "《》" if mark == "《" else "< >"
                yield inner.finding(
                    f"书名号里层应为〈〉，不用{shown}",
                    fix=f"〈{str(inner)[1:-1]}〉",
                    safe=mark in "<﹤",
                )
        yield from _turned(doc)
        for hit in doc.find(_CUT_SHORT, near="》的"):
            tail = hit["late"].plain.removeprefix("》")
            if not re.search(rf"{_PAPER}》的", hit.plain):
                yield hit["late"].finding(f"“{tail}”是题名的一部分，写在书名号里", fix=f"{tail}》")


def _turned(doc: Document) -> Iterable[Finding]:
    """Marks of the two layers that have changed places, both or one."""
    for hit in doc.find(_REVERSED, near="〈"):
        if "《" not in re.split("[。》\n]", hit.before(_AROUND))[-1]:
            fixed = str(hit).translate(_SWAPPED)
            yield hit.finding("外层应用《》，里层应用〈〉", fix=fixed)
    for hit in doc.find(_TOO_LATE, near="〉》"):
        tail = hit["late"].plain.removesuffix("〉》")
        yield hit["late"].finding(f"单书名号里是所印发的文件，应在“{tail}”之前", fix=f"〉{tail}》")
    for pattern in (_BARE, _NAMED):
        for hit in doc.find(pattern, near=("印发", "公开条例")):
            bare = hit["bare"]
            yield bare.finding("书名号里又有文件名称，应加〈〉", fix=f"〈{bare!s}〉")
    for hit in doc.find(_NEEDLESS, near="〈关于"):
        own = str(hit["own"])
        yield hit["inner"].finding("机关名称与题名同在书名号里，里面不再加〈〉", fix=own)
    for pattern, right in ((_INNER_CLOSED, "〉"), (_OUTER_CLOSED, "》")):
        for hit in doc.find(pattern, near="〈"):
            yield hit["wrong"].finding(f"与左边的书名号不配，应为“{right}”", fix=right)


def _is_third(title: str, inner: str) -> bool:
    before = title[: title.index(inner)]
    return before.count("〈") > before.count("〉")
