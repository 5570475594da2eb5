"""What a sentence claims, and what the tables say about it."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from gilint.api import AgencyKind, Cell, Document, Finding, Held, Quantity, Table, Text, lazy, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_CASES = ("件", "宗", "份", "条", "起", "例")
_BODY = lazy(r"[局委办厅院所]|街道|[乡镇]|中心|平台|窗口|部门|系统")
_WHOLE_BODY = lazy(r"[全我本][局委办厅院所镇乡]|[我本]街道|办理|所有")
_AREA = lazy(r"全[省市县区州旗]")
_COUNTED = ("件", "宗", "份", "条", "起", "例", "次", "场", "篇", "期", "人", "名")
_OTHER_SCOPE = lazy(
    r"累计|历年|近[一二三四五两几]年|以来|截至|目前|上半年|下半年|季度|同比|环比|较|比上年|平均|年均|日均|每|预计|计划|备案"
    r"|本级|机关本|办公[厅室]|政府办|代表|各部门|各[县区乡镇]|委托|转办|交办|前?[一二三四五]个?月"
)
_OTHER_BUSINESS = lazy(
    r"许可|审批|咨询|建议|提案|留言|来信|来电|12345|工单|证照|补贴|低保|登记|预约|诉求|知识产权|贷款"
)
_ASKED = ("信息公开申请", "公开申请", "依申请公开", "申请公开", "公开政府信息")
_YEAR = lazy(r"(?:19|20)\d\d(?=年)")


class Fact(NamedTuple):
    """A number that the tables give for something: what it is called there, and where."""

    name: str
    value: Decimal
    cells: tuple[Cell, ...]


def table(doc: Document, form_id: str) -> Table | None:
    """The table with an id of the form, if it was read well enough to measure text by."""
    return next((each for each in doc.tables if each.form.id == form_id and each.sure), None)


def fact(
    found: Table | None, name: str, *rows: str, columns: Sequence[str] = ("total",)
) -> Fact | None:
    """What some rows come to in some columns; ``None`` where no number is there at all."""
    if found is None:
        return None
    cells = []
    for row in _present(found, rows):
        for column in columns:
            cell = found.cell(row, column)
            if cell is None:
                return None
            cells.append(cell)
    if not cells or all(cell.missing for cell in cells):
        return None
    value = sum((cell.value or Decimal() for cell in cells), Decimal())
    return Fact(name, value, tuple(cells))


def _present(found: Table, rows: Iterable[str]) -> list[str]:
    """The rows that are there; the header stands for those that it carries figures for."""
    names: dict[str, None] = {}
    for row_id in rows:
        if row_id in found.rows:
            names[row_id] = None
            continue
        for row in found.rows.values():
            if row_id in row.row.instead_of:
                names[row.row.id] = None
    return list(names)


def plus(one: Fact | None, other: Fact | None, name: str) -> Fact | None:
    """Two facts added up."""
    if one is None or other is None:
        return None
    return Fact(name, one.value + other.value, one.cells + other.cells)


def compared(
    quantity: Quantity, said: str, facts: Iterable[Fact | None]
) -> Iterator[Finding | Held]:
    """Whether a number is one of those that the tables give; the first one is named."""
    known = [each for each in facts if each]
    if not known:
        return
    if any(quantity.value == each.value for each in known):
        yield quantity.text.held("处数字相符")
        return
    named = [each for each in known if each.name]
    readings = "，或".join(f"{each.name}{shown(each.value)}" for each in named[:2])
    cells = {(cell.text.low, cell.text.high): cell for cell in known[0].cells}
    shown_cells = [cell for cell in cells.values() if cell.value][:3] or list(cells.values())[:1]
    yield quantity.text.finding(
        f"正文写{said}{quantity}{quantity.unit}，表中{readings}，两处应一致",
        related=[(cell.text, known[0].name) for cell in shown_cells],
    )


def own_counts(doc: Document, *, nearby: bool = False) -> Iterator[tuple[Quantity, Text]]:
    """The exact counts of the year in sentences about applications, each with its sentence.

    With ``nearby`` the paragraph may speak of applications, where the sentence does not.
    """
    for quantity, sentence in counts(doc):
        if quantity.unit not in _CASES or _OTHER_BUSINESS.search(sentence.plain):
            continue
        if doc.agency.kind is AgencyKind.DEPARTMENT and _AREA.search(quantity.label):
            continue
        if (nearby or "申请" in sentence.plain) and _asked(doc, sentence):
            yield quantity, sentence


def counts(doc: Document) -> Iterator[tuple[Quantity, Text]]:
    """The exact counts that speak of the whole agency and the year, each with its sentence."""
    sentences = iter(doc.sentences)
    sentence = next(sentences, None)
    for quantity in doc.quantities:
        while sentence is not None and sentence.high <= quantity.text.low:
            sentence = next(sentences, None)
        if sentence is None:
            return
        if quantity.unit not in _COUNTED or not quantity.exact or doc.is_foreign(quantity.text):
            continue
        if not _OTHER_SCOPE.search(quantity.label) and _of_the_year(doc, quantity.label):
            yield quantity, sentence


def is_of_another(doc: Document, words: str) -> bool:
    """Whether words before a verb name a body or a platform that is not the one that reports."""
    for name in (doc.agency.name, *doc.self_names):
        words = words.replace(name, "") if name else words
    return _BODY.search(_WHOLE_BODY.sub("", words)) is not None


def _of_the_year(doc: Document, words: str) -> bool:
    years = _YEAR.findall(words)
    return not years or doc.year is None or str(doc.year) in years


def _asked(doc: Document, sentence: Text) -> bool:
    """Whether the sentence, or its paragraph before it, is about asking for information."""
    if sentence.mentions(_ASKED):
        return True
    paragraph = paragraph_of(doc, sentence)
    return paragraph is not None and paragraph.mentions(_ASKED)


def paragraph_of(doc: Document, text: Text) -> Text | None:
    """The paragraph that holds a piece of the prose."""
    return next((each for each in doc.paragraphs if each.low <= text.low < each.high), None)


def clause_after(quantity: Quantity) -> str:
    """What follows a number in its clause."""
    return re.split("[，。；、：（）\\n]", quantity.text.after(16))[0]
