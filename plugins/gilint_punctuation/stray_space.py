"""Blanks inside words and beside marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gilint.api import INFO, Document, Edit, Finding, Fix, Related, Rule, Text, cut
from gilint_punctuation._body import HAN, Own, in_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_BLANK = r"(?<![ \xa0\u3000])[ \xa0\u3000](?![ \xa0\u3000])"
_CLOSE = r"，。；：、？！）》”〕】"
_PAUSE = r"，；：、？！）》”〕】"
_OPEN = r"（《“〔【"
_NUMBER = r"[一二三四五六七八九十\d]{1,3}"
# A label, or a numbered heading: what a page that runs on in one line keeps of a lost line end.
_NEXT_LABEL = (
    rf"(?![{HAN}]{{2,6}}[：:]|[（(]{_NUMBER}[）)]|[一二三四五六七八九十]{{1,3}}[、.．]"
    r"|\d{1,2}[、.．](?!\d)|[①-⑳])"
)
# Before a measure word it is a figure's place that was left empty (counts/figure-missing).
_UNIT = rf"[条件次篇份期场个名项部](?![{HAN}])"
_TORN = rf"(?<=[{HAN}])[ \xa0\u3000]{{2,4}}(?=[{HAN}])"
_BETWEEN = (
    rf"(?<=[{HAN}])(?<![号楼室层栋])(?<!第[一二三四五六七八九十]条)(?<!十[一二三四五六七八九]条){_BLANK}{_NEXT_LABEL}(?!{_UNIT})(?=[{HAN}{_OPEN}])"
    rf"|(?<=[{HAN}])[ \xa0\u3000]{{1,4}}(?=[{_CLOSE}])"
    rf"|(?<=[{_OPEN}，：；、]){_BLANK}{_NEXT_LABEL}(?=[{HAN}])"
    rf"|(?<=[，；、])[ \xa0\u3000]{{2,4}}{_NEXT_LABEL}(?=[{HAN}])"
    rf"|(?<=[{_CLOSE.replace('。', '')}]){_BLANK}(?=[{_CLOSE}])"
    rf"|(?<=[）》”]){_BLANK}{_NEXT_LABEL}(?=[{HAN}])"
    rf"|(?<=[一二三四五六七八九十]\)){_BLANK}(?=[{HAN}])"
    rf"|(?<=[{HAN}]。){_BLANK}{_NEXT_LABEL}(?=[{HAN}][^\n \xa0\u3000]{{4,120}}[。；])"
)
_SPACED_OUT = (
    rf"(?<![{HAN}])[{HAN}](?:[ \xa0\u3000]{{1,4}}[{HAN}]){{1,3}}(?![{HAN}])"
    rf"|(?<![{HAN}\d])[{HAN}]{{2,4}}(?:[ \xa0\u3000]{{1,2}}[{HAN}]{{2,4}}){{1,9}}(?![{HAN}])"
    rf"|(?:^[ \xa0\u3000]*|(?<=[ \xa0\u3000]))(?:[（(]{_NUMBER}[）)]|{_NUMBER}[、.．）)])"
    rf"[ \xa0]?[{HAN}、]{{2,40}}。?[ \xa0\u3000]{{1,4}}"
    rf"(?![的和及与或])(?=[{HAN}\d《“（(][^\n]{{0,120}}[，。；：！？])"
    rf"|(?:年度报告|年报)[ \xa0\u3000](?=[{HAN}\d（(])"
)
_EDGE = rf"(?<=[《“])[ \xa0\u3000](?=[{HAN}])|(?<=[{HAN}])[ \xa0\u3000](?=[》”])"
_TORN_FIGURE = (
    rf"(?<=[{HAN}]\d){_BLANK}(?=\d{{1,2}}[{HAN}])|(?<=[{HAN}]\d\d){_BLANK}(?=\d{{1,2}}[{HAN}])"
)
_FIGURE = (
    rf"(?<=[{HAN}]){_BLANK}{_NEXT_LABEL}(?=\d)|(?<=\d){_BLANK}{_NEXT_LABEL}(?=[{HAN}])"
    rf"|(?<=\d){_BLANK}(?=%)|{_TORN_FIGURE}"
)
_MET = rf"(?<=[{HAN}])(?=\d)|(?<=\d)(?=[{HAN}])"
_TEXT = (
    r"[，。；：！？,;]|^[# \xa0\u3000]*[（(]?[一二三四五六七八九十]{1,3}[ \xa0\u3000]{0,2}[）)、]"
)
_REACH = 4
_MOST = 12
_PER_LINE = 2
_DENSE = 100
_SHARE = 0.4


class StraySpace(Rule):
    """汉字之间、标点前后、数字两侧多了空格。

    中文的字与字、字与标点之间不留空格；多为折行、复制留下的，可自动删去。数字两侧的空格，只在全文
    大多不留而个别地方留了时提示。书名号、引号与里面的字之间、一个数中间、百分号前面的也报。

    不报：段首缩进和行末空格；“邮 编”“电 话”之类拉开的栏目名；人名之间、栏目之间、小标题与正文、
    题目与正文之间的空格，编号之前的空格（多是丢了换行）；按版面折行、整篇拉开字距的文件；空格太多、看来是排版习惯的；
    引号、书名号里的；网页页眉；表格。
    """

    name = "stray-space"
    below_head = True
    severity = INFO
    good = [
        "　　我局地址为人民路9号（邮 编：999001；电 话：5550139）。  ",
        "2024 年，我局共公开信息 12 条，办理申请 3 件，召开会议 2 次。",
        "来源： 县政府办公室 发布时间： 2025年1月9日\n2024年，我局共公开信息12条。",
        "（一）主动公开。 围绕中心工作公开信息。",
        "（一）主动公开 2019年公开信息12条。联系人：办公室 电话：5550111，地址：人民路9号。",
        "教育局2025年度报告 一、总体情况 2025年，公开信息12条。 （一）主动公开 公开12条。",
        "公开下列信息： 1.规划；2.财政。人事 2.预算 （三）办理、答复情况 《条例》规定，照办。",
        "全年公开信息12条。 青石县财政局办公室",
        "第一条 为规范政府信息公开工作，制定本办法。\n第十一条 公开应当及时、准确、便民。",
        "青石县财政局 2023年政府信息公开工作年度报告\n一、概述\n2023年开会3次，发文2份。",
        "参加人员：王守田 李明 赵小青，共3人。",
        "共公开各类信息 条，其中动态信息67条。地址：人民路118号 管委会四楼，邮编999001。",
        "编制《办事指南 目录》，开通App Store下载，共12条。",
        "（一）主动公开  我局公开12条。受理机构  县政府办公室，姓  名、联系人  李明，共1人。",
        "我局公开信息 12 条，办理申请3件，培训 2次，共5人。",
    ]
    bad = {
        "我局加强信息公开工作⟦ ⟧，共公开信息12条。": "我局加强信息公开工作，共公开信息12条。",
        "根据《⟦ ⟧青石县信息公开规定》要求编制。": "根据《青石县信息公开规定》要求编制。",
        "我局重点抓好以下工作：⟦ ⟧一是及时公开信息。": "我局重点抓好以下工作：一是及时公开信息。",
        "每季度评查一次，⟦  ⟧评查结果在内网通报。": "每季度评查一次，评查结果在内网通报。",
        "张贴前先拍照。⟦ ⟧张贴后再次拍照归档。": "张贴前先拍照。张贴后再次拍照归档。",
        "我局建立⟦ ⟧“云公开”平台，方便群众查询信息。": "我局建立“云公开”平台，方便群众查询信息。",
        "我局收到申⟦  ⟧请36件，其余7个在一周⟦ ⟧内答复。": "我局收到申请36件，其余7个在一周内答复。",
        "一⟦ ⟧、概 述\n全年公开12条。": "一、概 述\n全年公开12条。",
        "# 六、存在⟦ ⟧的主要问题\n## （一）主动公开⟦ ⟧政府信息情况": (
            "# 六、存在的主要问题\n## （一）主动公开政府信息情况"
        ),
        "修订《⟦ ⟧公开指南》《公开目录⟦ ⟧》，上线“⟦ ⟧云公开”，公开规划3项、预算12项，答复26件。": (
            "修订《公开指南》《公开目录》，上线“云公开”，公开规划3项、预算12项，答复26件。"
        ),
        "发布图解4⟦ ⟧6篇，满意度为97.6 %，公开规划3项、预算12项，答复26件，培训2次。": (
            "发布图解46篇，满意度为97.6%，公开规划3项、预算12项，答复26件，培训2次。"
        ),
        "我局⟦ ⟧2024 年共公开信息12条，办理3件，培训2次，印发文件5份，开会4次。": (
            "我局2024年共公开信息12条，办理3件，培训2次，印发文件5份，开会4次。"
        ),
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for blanks, and at how many there are."""
        if doc.flows.hard_wrapped or not doc.written.mentions((" ", "\xa0", "\u3000")):
            return
        own = Own(doc)
        lines = [
            line
            for line in doc.written.find(r"^.*[ \xa0\u3000].*$")
            if line.first(_TEXT) or line.inside(doc.title)
        ]
        places = [hit for hit in _between(lines) if _is_own(doc, own, hit)]
        places += [
            hit
            for line in lines
            for hit in line.find(_EDGE, near=("《", "》", "“", "”"))
            if own.starts(hit)
        ]
        if len(places) <= _MOST:
            for hit in places:
                yield hit.finding("此处空格多余，应删去", fix="", safe=True)
        figures = [hit for line in lines for hit in _apart(line, _FIGURE)]
        yield from _figures(
            doc, [hit for hit in figures if _is_own(doc, own, hit) and not _ends_line(doc, hit)]
        )


def _between(lines: list[Text]) -> Iterator[Text]:
    """Blanks between Chinese characters and marks, on lines that are not spaced out."""
    for line in lines:
        torn = [hit for hit in _apart(line, _TORN) if _tears_a_word(hit)]
        hits = [*_apart(line, _BETWEEN), *torn]
        if len(hits) <= _PER_LINE or len(line) > _DENSE * len(hits):
            yield from hits


def _apart(line: Text, pattern: str) -> list[Text]:
    """Blanks that part nothing: not a spaced-out label, names, or a heading from its text."""
    hits = list(line.find(pattern))
    if not hits:
        return []
    meant: set[int] = set()
    for words in line.find(_SPACED_OUT):
        ordinal = words.plain.rstrip()[-1:] != words.plain[-1:]
        blanks = [blank.low for blank in words.find(r"[ \xa0\u3000]+")]
        meant |= {blanks[-1]} if ordinal else set(blanks)
    return [hit for hit in hits if hit.low not in meant]


def _tears_a_word(blanks: Text) -> bool:
    """Whether a word of the dictionary comes of what stands on either side of some blanks."""
    left = re.split(r"\s", blanks.before(_REACH))[-1]
    place = 0
    for word in cut(left + blanks.after(_REACH), guess=False):
        if place < len(left) < place + len(word):
            return True
        place += len(word)
    return False


def _is_own(doc: Document, own: Own, hit: Text) -> bool:
    if hit.before(1) == "《" or hit.after(1) == "》":
        return not own.furniture(hit)
    if not hit.inside(doc.title) and (not own.holds(hit) or own.furniture(hit)):
        return False
    return not own.in_number(hit)


def _ends_line(doc: Document, blank: Text) -> bool:
    """Whether it stands for a line's end in the title: 青石县财政局 2023年…"""
    return blank.inside(doc.title) and re.match(r"(?:19|20)\d\d年", blank.after(5)) is not None


def _figures(doc: Document, hits: list[Text]) -> Iterator[Finding]:
    """Blanks beside figures, where the file mostly has none; one finding for all of them."""
    if not hits or len(hits) > _SHARE * sum(1 for _ in doc.written.find(_MET)):
        return
    yield Finding(
        hits[0].span,
        f"数字旁多了空格，与全文写法不一{in_all(hits)}",
        Fix(tuple(Edit(hit.span, "") for hit in hits), safe=True),
        tuple(Related(hit.span, "同样的空格") for hit in hits[1:]),
    )
