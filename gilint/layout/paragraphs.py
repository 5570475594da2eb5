"""Paragraphs from lines: what a page's width or a copy tore apart belongs together."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from gilint.layout.lines import Kind, Line
from gilint.patterns import lazy

_TITLE_END = lazy(r"(?:报告|总结|汇报)(?:（.{1,8}）)?$|情况$|^关于")
_NAMED_PART = lazy(r"[一二三四五六七八九十]{1,3}、[^，。；：、]{2,30}$")
_SIGN_OFF = lazy(r"(?:19|20|二[〇○0])[\d〇一二三四五六七八九十.年月日\-/]+$")
# What opens a sentence of its own: behind a line that merely lacks its full stop.
_BEGINS_ANEW = lazy(
    r"(?:19|20)\d\d年|[一二三四五六七八九十]是|首先|其次|最后|第[一二三四五六七八九十]"
    r"|[我本](?:省|市|县|区|州|旗|镇|乡|局|委|厅|办|院|处|部门|单位|机关|街道|报告|年)"
    r"|全[年省市县区镇]|今年|近年|截[至止]|下一?步|接下来|同时|此外|另外|目前|特此|为了|为进一步"
    r"|根据|按照|附[：表件]|注：|[表图]\d|联系|单位|发布|来源|责任编辑|上一篇|下一篇|打印|关闭|【"
    r"|[\u4e00-\u9fff]{2,30}(?:局|政府|办公[室厅]|委员会|管委会|街道|办事处|中心|大队|厅|院|社|部)$"
)
# What no paragraph begins with: a mark, or the last character of a word and a mark. Some words
# have one character and stand in lists: 县、乡两级; 水、电、气.
_GOES_ON = lazy(
    r"[，；、。）》”]|[\u4e00-\u9fff][，；。]"
    r"|(?![省市县区州旗盟镇乡村街厅局委办部司处科所站校院党政军水电土林老东上国])[\u4e00-\u9fff]、"
    r"(?![\u4e00-\u9fff](?:[、和及与等两]|$))"
)
# Words that no sentence ends with.
_LEANS = lazy(
    r"(?:[^目]的|以及|予以|按照|根据|关于|对于|由于|(?<![总之饱])和|将|把|被|各|进一步|不断|切实)$"
)
# Those that lean on whatever comes, a sentence's usual opening as well.
_LEANS_ON_ANYTHING = lazy(
    r"(?:以及|或者|(?<![以涉普触顾波惠提论遍企危累得不未能埃谈述言延推旁])及)$"
)
_CUT_NUMBER = lazy(r"[\u4e00-\u9fff]\d{1,4}$")
_CUT_DECIMAL = lazy(r"[\u4e00-\u9fff]\d{1,4}[.]$")
_DECIMALS = lazy(r"\d{1,4}(?:%|个百分点|[万亿]?[元人条件次字])")
_REST_OF_NUMBER = lazy(
    r"(?!(?:19|20)\d\d年)\d{1,6}(?:[.]\d{1,4})?(?:[条件次篇个份项期场年日人名家户起宗辆%]|万元|元|月\d)"
)
_CUT_DATE = lazy(r"(?:^|[\u4e00-\u9fff])\d{1,4}$")
_REST_OF_DATE = lazy(
    r"年(?:\d{1,2}月|度|[底末初])|月(?:\d{1,2}日|[底末初])|日(?:[，。；、）至起止前]|$)"
)
_CLOSES_WITHIN = 60
_LONG = 20
_HEADING = 60
_FULL_SHARE = 0.8
_WRAPPED_LINES = 8
_WRAPPED_SHARE = 0.5
_WRAPPED_WIDTH = 90
_WRAPPED_MOST = 2
_UNFINISHED = 12


def is_hard_wrapped(lines: list[Line]) -> bool:
    """Whether lines were broken by a page's width: most long ones end without a mark.

    None is then much longer than these: where they are headings and labels, paragraphs are.
    """
    long = [line for line in lines if line.kind is Kind.PROSE and len(line.stripped) >= _LONG]
    if len(long) < _WRAPPED_LINES:
        return False
    widths = sorted(len(line.stripped) for line in long)
    open_ended = sorted(len(line.stripped) for line in long if not line.ended)
    if len(open_ended) / len(long) < _WRAPPED_SHARE or widths[len(widths) // 2] > _WRAPPED_WIDTH:
        return False
    return widths[len(widths) * 9 // 10] <= _WRAPPED_MOST * open_ended[len(open_ended) // 2]


def paragraphs(lines: list[Line], *, wrapped: bool) -> list[list[Line]]:
    """Groups of lines that one paragraph was torn into, tables and page marks left out."""
    page = _page(lines) if wrapped else None
    groups: list[list[Line]] = []
    gap = turned = False
    for line in lines:
        if line.kind is Kind.BLANK:
            gap = True
        elif line.kind is Kind.PAGE_MARK:
            turned = True  # blank lines round it part no paragraphs
        elif line.kind is Kind.PROSE:
            parted = gap and not turned
            if _wraps(groups, line, page, parted=parted) if page else _is_torn(groups, line):
                groups[-1].append(line)
            else:
                groups.append([line])
            gap = turned = False
        else:
            groups.append([])
            gap = turned = False
    return [group for group in groups if group]


class _Page(NamedTuple):
    """What a hard-wrapped file was printed on.

    ``full`` is the width from which a line is full; ``indent`` is what a paragraph's first line
    begins with at least, the margin of all lines included.
    """

    full: float
    indent: str


def _page(lines: list[Line]) -> _Page:
    printed = [line for line in lines if line.kind is Kind.PROSE]
    widths = sorted(line.width for line in printed)
    long = [line.text for line in printed if len(line.stripped) >= _LONG]
    margins = Counter(len(text) - len(text.lstrip(" ")) for text in long)
    margin = margins.most_common(1)[0][0]
    return _Page(widths[len(widths) * 9 // 10] * _FULL_SHARE, " " * (margin + 2))


def _wraps(groups: list[list[Line]], line: Line, page: _Page, *, parted: bool) -> bool:
    """In a hard-wrapped file: a full line goes on, unless a heading or an indent follows."""
    if not groups or not groups[-1] or parted:
        return False
    last = groups[-1][-1]
    indented = line.text.startswith(page.indent)
    if last.width < page.full or last.heading or (line.heading and indented):
        return False
    if _NAMED_PART.match(line.stripped) or (line.ordinal and _TITLE_END.search(last.stripped)):
        return False
    return not (last.ended and (line.ordinal or line.heading or indented))


def _is_torn(groups: list[list[Line]], line: Line) -> bool:
    """In any other file: a line that stops in mid-sentence goes on where plain text follows."""
    if not groups or not groups[-1]:
        return False
    last = groups[-1][-1]
    text = last.stripped
    begins = len(groups) == 1 and len(groups[0]) == 1
    if begins or last.ended or last.heading or len(text) <= _UNFINISHED or line.ordinal:
        return False
    return _GOES_ON.match(line.stripped) is not None or _continues(last, line)


def _continues(last: Line, line: Line) -> bool:
    """Whether a line that is no heading and has no end mark goes on in a line that is no item."""
    text, ahead = last.stripped, line.stripped
    if _TITLE_END.search(text) or _SIGN_OFF.search(ahead):
        return False
    if _is_open(text, ahead):
        return True
    if line.text.startswith("  "):
        return False
    if text.rfind("《") > text.rfind("》") or text[-1] in "，、":
        return True
    return _breaks_off(text, ordinal=last.ordinal) and not _BEGINS_ANEW.match(ahead)


def _is_open(text: str, ahead: str) -> bool:
    """Whether a line stops inside a bracket, a title, a number, or at a word that leans on."""
    for opening, closing in ("《》", "（）", "“”"):
        end = ahead.find(closing, 0, _CLOSES_WITHIN)
        if text.rfind(opening) > text.rfind(closing) and end >= 0:
            return opening not in ahead[:end]
    speaks = "，" in text or "。" in text or ("，" in ahead and ahead[-1] == "。")
    if speaks and _REST_OF_NUMBER.match(ahead) and _CUT_NUMBER.search(text):
        return True
    if _REST_OF_DATE.match(ahead) and _CUT_DATE.search(text):
        return True
    if _DECIMALS.match(ahead) and _CUT_DECIMAL.search(text):
        return True
    if _LEANS_ON_ANYTHING.search(text):
        return True
    return _LEANS.search(text) is not None and not _BEGINS_ANEW.match(ahead)


def _breaks_off(text: str, *, ordinal: bool) -> bool:
    """Whether a line without an end mark is cut prose; a heading may hold a comma as well."""
    if not "\u4e00" <= text[-1] <= "\u9fff" or len(text) <= _LONG:
        return False
    return "。" in text or ("，" in text and len(text) > (_HEADING if ordinal else 2 * _LONG))
