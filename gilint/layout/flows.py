"""The two flows of a source: *prose*, as a person reads it, and *written*, as it was typed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from gilint.flow import Flow, Piece, Text
from gilint.layout.folding import ZERO_WIDTH, fold, without_markup
from gilint.layout.lines import Kind, Line, split_lines
from gilint.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.source import Source

_COMMENT = lazy(r"<!--[^>]*-->")
_SKIPPED = lazy(rf"[ {ZERO_WIDTH}]+")
_TITLE_END = lazy(r"(?:报告|总结|汇报)(?:（.{1,8}）)?$|情况$|^关于")
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
_CLOSES_WITHIN = 60
_LONG = 20
_HEADING = 60
_FULL_SHARE = 0.8
_WRAPPED_LINES = 8
_WRAPPED_SHARE = 0.5
_WRAPPED_WIDTH = 90
_WRAPPED_MOST = 2
_UNFINISHED = 12
_CROWDED = 300
_CROWDED_HEADING = lazy(
    r"(?:(?<=[。；！？ ])|^)(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)"
)
_CROWDED_END = lazy(
    r"[一二三四五六七八九十]{1,3}、"
    r"(?:[^，。；： ]{2,30}(?= )"
    r"|[^，。；：]{0,30}?(?:情况|概述|事项|措施|打算|附表)(?=[^，。；：、的及和与]))"
)


class Flows(NamedTuple):
    """``joins`` are the places where a line broke inside a sentence, each the joined line's end."""

    prose: Text
    written: Text
    tables: Text
    joins: tuple[Text, ...]
    hard_wrapped: bool


def flows(source: Source) -> Flows:
    """Read a source: join what line ends tore apart, leave tables and page marks out."""
    text = source.text
    folded = without_markup(fold(text))
    lines = split_lines(text, folded, source.line_starts)
    wrapped = _is_hard_wrapped(lines)
    paragraphs = _paragraphs(lines, wrapped=wrapped)
    prose = Flow(source, _prose_pieces(paragraphs))
    written = Flow(source, _written_pieces(text, lines, Kind.PROSE))
    tables = Flow(source, _written_pieces(text, lines, Kind.TABLE))
    joins = tuple(
        Text(written, low, low + line.end - line.start)
        for line, low in _written_offsets(lines, paragraphs)
    )
    return Flows(prose.whole, written.whole, tables.whole, joins, wrapped)


def _is_hard_wrapped(lines: list[Line]) -> bool:
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


def _paragraphs(lines: list[Line], *, wrapped: bool) -> list[list[Line]]:
    """Groups of lines that one paragraph was torn into, tables and page marks left out."""
    full = _full_width(lines) * _FULL_SHARE if wrapped else 0
    groups: list[list[Line]] = []
    gap = False
    for line in lines:
        if line.kind is Kind.BLANK:
            gap = True
        elif line.kind is Kind.PROSE:
            goes_on = wrapped and _wraps(groups, line, full, gap=gap)
            if goes_on or (not wrapped and _is_torn(groups, line)):
                groups[-1].append(line)
            else:
                groups.append([line])
            gap = False
        elif line.kind is Kind.TABLE:
            groups.append([])
            gap = False
    return [group for group in groups if group]


def _full_width(lines: list[Line]) -> int:
    widths = sorted(line.width for line in lines if line.kind is Kind.PROSE)
    return widths[len(widths) * 9 // 10]


def _wraps(groups: list[list[Line]], line: Line, full: float, *, gap: bool) -> bool:
    """In a hard-wrapped file: a full line goes on, unless a heading or an indent follows."""
    if not groups or not groups[-1] or gap:
        return False
    last = groups[-1][-1]
    if last.width < full or last.heading or (line.heading and line.text.startswith("  ")):
        return False
    return not (last.ended and (line.ordinal or line.text.startswith("  ")))


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


def _prose_pieces(paragraphs: list[list[Line]]) -> Iterator[Piece]:
    for paragraph in paragraphs:
        pieces = [piece for line in paragraph for piece in _line_pieces(line)]
        yield from _without_blanks(pieces)
        yield Piece("\n", paragraph[-1].end, added=True)


def _line_pieces(line: Line) -> Iterator[Piece]:
    """A line's text; where a whole report stands on a line, its headings are set apart."""
    cuts = _crowded_cuts(line.text) if len(line.text) > _CROWDED else []
    for start, end in zip([0, *cuts], [*cuts, len(line.text)], strict=True):
        if start:
            yield Piece("\n", line.start + start, added=True)
        yield Piece(line.text[start:end], line.start + start)


def _crowded_cuts(text: str) -> list[int]:
    """Offsets at which a heading begins or ends inside a long line; none if there is one only.

    One of the first level is enough where two of the second level follow it.
    """
    heads = [match.start() for match in _CROWDED_HEADING.finditer(text)]
    first_level = [head for head in heads if text[head] != "（"]
    inner = len([head for head in heads if first_level and head > first_level[0]])
    if len(first_level) < 2 and inner < 2:  # noqa: PLR2004
        return []
    ends = [
        match.end()
        for head in first_level
        if (match := _CROWDED_END.match(text, head)) and match.end() < len(text)
    ]
    return sorted({*heads, *ends} - {0})


def _without_blanks(pieces: list[Piece]) -> Iterator[Piece]:
    """Drop blanks that only space characters out; one between Latin letters or digits stays."""
    joined = "".join(piece.text for piece in pieces)
    offset = 0
    for piece in pieces:
        if piece.added:
            yield piece
        else:
            yield from _kept(piece, joined, offset)
        offset += len(piece.text)


def _kept(piece: Piece, joined: str, offset: int) -> Iterator[Piece]:
    done = 0
    for blank in _SKIPPED.finditer(piece.text):
        left = joined[offset + blank.start() - 1 : offset + blank.start()]
        right = joined[offset + blank.end() : offset + blank.end() + 1]
        at_edge = blank.start() == 0 or blank.end() == len(piece.text)
        cut_number = at_edge and (left + right).isdigit()
        if _is_latin(left) and _is_latin(right) and " " in blank[0] and not cut_number:
            yield Piece(piece.text[done : blank.start() + 1], piece.origin + done)
        else:
            yield Piece(piece.text[done : blank.start()], piece.origin + done)
        done = blank.end()
    yield Piece(piece.text[done:], piece.origin + done)


def _is_latin(character: str) -> bool:
    return bool(character) and character.isascii() and character.isalnum()


def _written_pieces(text: str, lines: list[Line], kind: Kind) -> Iterator[Piece]:
    if "<!--" in text:  # blanks, so that every character keeps its place
        text = _COMMENT.sub(lambda comment: re.sub("[^\r\n]", " ", comment[0]), text)
    for line in lines:
        if line.kind is kind:
            yield Piece(text[line.start : line.end], line.start)
            yield Piece("\n", line.end, added=True)


def _written_offsets(lines: list[Line], paragraphs: list[list[Line]]) -> Iterator[tuple[Line, int]]:
    """The lines that go on in another one, and where they begin in the written flow."""
    going_on = {line.start for paragraph in paragraphs for line in paragraph[:-1]}
    low = 0
    for line in lines:
        if line.kind is Kind.PROSE:
            if line.start in going_on:
                yield line, low
            low += line.end - line.start + 1
