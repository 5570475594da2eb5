"""What each line of a source is: prose, a row of a table, a page mark, or nothing."""

from __future__ import annotations

import re
from enum import Enum, auto
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from gilint.layout.folding import ZERO_WIDTH
from gilint.patterns import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

SENTENCE_END = "。！？；：…"
_CLOSERS = "”’》）〕】」』"
_BLANK = lazy(rf"[ {ZERO_WIDTH}]*")
_PAGE_MARK = lazy(r" *(?:[-—–] *\d{1,3} *[-—–]|第 *\d{1,3} *页(?: *[，/共] *共? *\d+ *页)?) *")
_FOLIO = lazy(r" *\d{1,3} *")
_ORDINAL = lazy(
    r"(?:第?[一二三四五六七八九十]{1,3}(?:、|[.] ?|部分| )|（[一二三四五六七八九十]{1,3}）"
    r"|\d{1,2}(?:、|[.](?!\d)|）(?=[\u4e00-\u9fff《]))|（\d{1,2}）|[①-⑩])"
)
# The labels that the official forms print, blanks left out; a line that begins with one and has
# no full stop is a row of a table, whatever the extraction made of its cells.
_LABEL = lazy(
    r"第二十条第?（?[一二三四五六七八九十]|信息内容"
    r"|(?:规章|(?:行政)?规范性文件|行政许可|行政处罚|行政强制|其他对外管理服务事项|行政事业性收费|政府集中采购)"
    r"(?:[-+]?\d|[-—/无]+(?:\d|$))|(?:行政事业性收费|政府集中采购)$"
    r"|申请人情况$|（?本列数据的?[勾钩]稽|于第三项加第四项|自然人|法人或其他组织$|(?:商业|科研|社会|公益|法律|服务|企业|机构|组织|其他|总计){2,}"
    r"|[一二三四]、(?:本年新收政府信息公开申请|上年结转政府信息公开申请|本年度办理结果|结转下年度继续办理)"
    r"|三、本$|年度?办?理?结?果?（[一二]）"
    r"|（[一二三四五六七]）(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|总计)(?=[\d（\-]|$)"
    r"|\d[.、](?:属于国家秘密|其他法律行政法?规?|危及|保护第三方|属于三类内部|属于四类过程|属于行政执法案卷|属于行政查询)"
    r"|\d[.、](?:本机关不掌握|没有现成信息|补正后申请|信访举报投诉类|重复申请|要求提供公开出版物|无正当理由大量|要求行政机关确认)"
    r"|\d[.、](?:申请人无正当理由逾期|申请人逾期未按|逾期不补正|逾期不缴费|其他\d)|出具已获取信息\d*$|已获取信息$"
    r"|(?:行政复议|行政诉讼){3}|行政复议行政诉讼$|未经复议直接起诉|复议后起诉|结果(?:维持|结果|纠正)|(?:其他结果|尚未审结|总计)$|维持纠正结果"
    r"|指标名称|统计指标(?:单位|$)|(?:其中)?：?\d?[.、]?.{2,18}(?:数|总数|金额|次数)(?:条|件|次|元|万元|篇|人|人次|个)\d+"
)
# What the labels of the forms spell where narrow columns broke them into many lines.
_SPELLED = lazy(
    r"勾稽关系|予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|结转政府信息|结转下年度|第三方合法权益|未经复议|复议后起诉"
    r"|结果维持|结果纠正|尚未审结|行政执法案卷|行政查询事项|无正当理由|政府集中采购|行政事业性收费"
)
_CELLS = lazy(
    r".{0,40}?(?:^|[^\d.,])(?:[-+]?\d[\d.,]*|[-—/]{1,3}|无)"
    r"(?: +(?:[-+]?\d[\d.,]*(?:万?元)?|[-—/]{1,3}|无)){1,} *"
)
_NUMBER = lazy(r" *[-+]?\d[\d.,]* *")
_CELL_ALONE = lazy(r"[-+]?\d[\d,]{0,5}(?:\.\d+)?(?:万?元|件)?|[-—/]{1,3}|无")
_UNIT_ROW = lazy(r"[^。]{2,80} (?:条|件|次|篇|个|人|人次|元|万元) *\d[\d.,]*")
_UNIT = lazy(r"条|件|次|篇|个|人|人次|元|万元")
_SPACED_DATE = lazy(r"(?:19|20)\d\d +\d{1,2} +\d{1,2}")
_MARKED = lazy(r"[ \u3000]{0,3}#{1,6}[ \t\u3000]")
_PART = lazy(
    r"[#*]{0,6} *[一二三四五六七八九十]{1,3}[、，,.．] *"
    r"(?:.{2,40}(?:情况|事项)|.{2,20}公开申请)[、，。]?"
)
# A part that lost its number, as copies of a page lose those that Word sets itself.
_PART_ALONE = lazy(
    r"[#*]{0,6} *(?:概述|总体情况|(?:行政机关)?主动公开政府信息的?情况"
    r"|收到和处理(?:政府)?信息公开申请的?情况"
    r"|因?(?:政府)?信息公开(?:工作)?被?(?:申请|提起)?行政复议[、和及与]?被?(?:提起)?行政诉讼的?情况"
    r"|(?:政府信息公开工作)?(?:存在的?)?(?:主要)?问题[及和与]改进(?:情况|措施)"
    r"|(?:其他)?需要(?:报告|说明)的(?:其他)?事项)[*]{0,2}"
)
_MAX_GAP = 6
_MAX_CELL = 24
_FEWEST_STACKED = 3
_NARROW_COLUMN = 10
_NARROW = 4


class Kind(Enum):
    """What a line is."""

    BLANK = auto()
    PROSE = auto()
    TABLE = auto()
    PAGE_MARK = auto()


class Line(NamedTuple):
    """A line without its line end: half-open offsets into the source, folded text, kind.

    ``marked`` lines have Markdown's sign of a heading.
    """

    start: int
    end: int
    text: str
    kind: Kind
    marked: bool = False

    @property
    def stripped(self) -> str:
        """The folded text without blanks at its ends."""
        return self.text.strip(" " + ZERO_WIDTH)

    @property
    def cell(self) -> str:
        """The folded text without blanks and bars at its ends: some copies end cells in a bar."""
        return self.text.strip(" |" + ZERO_WIDTH)

    @property
    def width(self) -> int:
        """Its width in columns of a terminal: a Chinese character takes two."""
        text = self.stripped
        return 2 * len(text) - sum(map(str.isascii, text))

    @property
    def ordinal(self) -> bool:
        """Whether it begins as a numbered heading or item does."""
        return _ORDINAL.match(self.stripped) is not None

    @property
    def ended(self) -> bool:
        """Whether its last character closes a sentence."""
        return self.stripped.rstrip(_CLOSERS)[-1:] in tuple(SENTENCE_END)

    @property
    def heading(self) -> bool:
        """Whether it can only be a heading: marked, a part's name, or numbered, short, no comma."""
        text = self.stripped
        numbered = self.ordinal and len(text) <= 40 and not re.search("[，。；]", text[:-1])  # noqa: PLR2004
        return self.marked or numbered or _PART_ALONE.fullmatch(text) is not None


def split_lines(text: str, folded: str, starts: tuple[int, ...]) -> list[Line]:
    """The lines of a source, each with its kind; ``folded`` has the length of ``text``."""
    lines = []
    for number, start in enumerate(starts):
        end = behind = starts[number + 1] if number + 1 < len(starts) else len(text)
        while end > start and text[end - 1] in "\r\n":
            end -= 1
        line = folded[start:end]
        marked = _MARKED.match(text, start, end) is not None
        folio = text.startswith("\f", behind) and _FOLIO.fullmatch(line) is not None
        lines.append(Line(start, end, line, Kind.PAGE_MARK if folio else _kind(line), marked))
    return _with_whole_tables(lines)


def _kind(line: str) -> Kind:
    if _BLANK.fullmatch(line):
        return Kind.BLANK
    if _PAGE_MARK.fullmatch(line):
        return Kind.PAGE_MARK
    return Kind.TABLE if _is_row(line) else Kind.PROSE


def _is_row(line: str) -> bool:
    stripped = line.strip()
    if stripped.startswith("|") and stripped.count("|") > 1:
        return True
    if "。" in stripped or _SPACED_DATE.fullmatch(stripped):
        return False
    if "|" in stripped:  # cells without a bar before the first
        stripped = stripped.replace("|", " ").strip()
    dense = stripped.replace(" ", "")
    if _LABEL.match(dense):
        return True
    if " " not in stripped:
        return False
    return _CELLS.fullmatch(stripped) is not None or _UNIT_ROW.fullmatch(stripped) is not None


def _with_whole_tables(lines: list[Line]) -> list[Line]:
    """Take scraps between two rows (split labels, lone numbers) for parts of the table."""
    stacked = _stacked(lines)
    rows = [
        number for number, line in enumerate(lines) if line.kind is Kind.TABLE or number in stacked
    ]
    result = list(lines)
    for number in stacked:
        _take(result, [lines[number]], number)
    for above, below in pairwise(rows):
        between = lines[above + 1 : below]
        words = sum(not (_is_cell(line) or _is_tiny(line, _NARROW_COLUMN)) for line in between)
        headed = below in stacked or _UNIT_ROW.fullmatch(lines[below].cell) is not None
        if between and words <= _MAX_GAP and all(_is_scrap(line, headed) for line in between):
            _take(result, between, above + 1)
    for number, line in enumerate(result[1:], 1):
        if result[number - 1].kind is Kind.TABLE and _is_cell(line):
            _take(result, [line], number)
    for start, run in _tiny_runs(result):
        edges = result[max(0, start - 1) : start + len(run) + 1]
        beside = any(line.kind is Kind.TABLE for line in edges)
        if beside or _SPELLED.search("".join(line.cell for line in run)):
            _take(result, run, start)
    return result


def _tiny_runs(lines: list[Line]) -> Iterator[tuple[int, list[Line]]]:
    """Lines of a few characters, three or more on end: the labels of narrow columns."""
    number = 0
    for tiny, group in groupby(lines, lambda line: line.kind is Kind.BLANK or _is_tiny(line)):
        run = list(group)
        if tiny and sum(line.kind is Kind.PROSE for line in run) >= _FEWEST_STACKED:
            yield number, run
        number += len(run)


def _stacked(lines: list[Line]) -> frozenset[int]:
    """The lines of rows that stand one cell a line: a name, its unit, its figure, and again."""
    filled = [number for number, line in enumerate(lines) if line.kind is not Kind.BLANK]
    found: list[int] = []
    for name, unit, figure in zip(filled, filled[1:], filled[2:], strict=False):
        if _UNIT.fullmatch(lines[unit].cell) and _is_cell(lines[figure]):
            found += [] if "。" in lines[name].text else [name, unit, figure]
    return frozenset(found if len(found) >= 3 * _FEWEST_STACKED else [])


def _take(result: list[Line], lines: list[Line], start: int) -> None:
    for number, line in enumerate(lines, start):
        if line.kind is Kind.PROSE:
            result[number] = line._replace(kind=Kind.TABLE)


def _is_cell(line: Line) -> bool:
    """Whether a line holds one figure and nothing else: tables are copied so, cell by cell."""
    return line.kind is Kind.PROSE and _CELL_ALONE.fullmatch(line.cell) is not None


def _is_tiny(line: Line, most: int = 6) -> bool:
    """Whether a line holds no more than what a narrow column, or each of several, has room for."""
    if line.kind is not Kind.PROSE or line.marked:
        return False
    words = line.cell.split()
    if not words or words[-1][-1] in "。！？；":
        return False
    if len(words) == 1:
        return len(words[0]) <= most and not words[0].startswith("附") and not _is_part(words[0])
    return all(len(word) <= _NARROW for word in words)


def _is_scrap(line: Line, headed: bool) -> bool:  # noqa: FBT001 - said by the one caller
    """What may stand between two rows; ``headed`` tables have rows that look like headings."""
    if line.kind is not Kind.PROSE:
        return True
    text = line.cell
    if not text or _NUMBER.fullmatch(text):
        return True
    named = line.ordinal and text.endswith(("情况", "事项"))
    part_heading = not headed and (named or _is_part(text))
    return len(text) <= _MAX_CELL and text[-1] not in "。！？；：" and not part_heading


def _is_part(text: str) -> bool:
    return any(name.fullmatch(text) is not None for name in (_PART, _PART_ALONE))
