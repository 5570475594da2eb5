"""What a sentence claims, and what the tables say about it."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from gilint.api import AgencyKind, Cell, Document, Finding, Held, Quantity, Table, Text, lazy, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_CASES = ("件", "宗", "份", "条", "起", "例")
_BODY = lazy(r"[局委办厅院所馆]|街道|[乡镇]|中心|平台|窗口|部门|系统|学校|公司|社区")
_WHOLE_BODY = lazy(r"[全我本][局委办厅院所镇乡]|[我本]街道|办理|所有")
_AREA = lazy(r"全[省市县区州旗]")
_COUNTED = (*_CASES, *("次", "场", "场次", "篇", "期", "人", "名", "位", "人次", "个", "处", "家"))
_OTHER_SCOPE = lazy(
    r"累计(?!覆盖)|历年|近[一二三四五两几]年|以来|截至|目前|上半年|下半年|季度|同比|环比|较|比上年|平均|年均|日均|每|预计|计划|备案"
    r"|本级|机关本|(?<!本)(?<!行政)机关(?=共|收到|受理|新收|办理|办结|答复)|办公[厅室]|政府办|代表|各部门|各[县区乡镇]|委托|转办|交办|前?[一二三四五]个?月"
)
_COUNTING = r"(?:共|累计|分别|新收|收到|收办|接收|接到|受理|办理|办结|答复|上年|结转|被|发生|有)"
_OTHER_SUBJECT = lazy(
    rf"(?:(?:[局委办厅院所镇乡]|街道|中心|平台|窗口|部门|单位|本级|办公[厅室]){_COUNTING}|半年|季度)[^，。；\d]{{0,20}}\d"
)
_OWN_SUBJECT = lazy(r"全[省市县区州旗]|[本我][省市县区州旗局委办厅镇乡]|本机关|合计|总计")
_OTHER_BUSINESS = lazy(
    r"许可|审批|咨询|建议|提案|留言|来信|来电|12345|工单|证照|补贴|低保|预约|诉求|知识产权|贷款"
    r"|(?:不动产|产权|权属|婚姻|结婚|离婚|失业|就业|企业|市场主体|主体|工商|商事|注册|设立|抵押|户籍|户口|出生|死亡|林权|土地|房屋"
    r"|车辆|船舶|税务|开业|变更|注销|商标|著作权|版权|社会组织|社团|法人|宗教场所|农机|流动人口|居住)登记"
    r"|登记(?:业务|申请|证|类|发证|机构|机关|注册|备案|事项)|(?:办理|受理)(?:各类|各项)?登记"
)
_OTHER_MATTER = lazy(r"复议|诉讼|应诉|举报|投诉|信访|信箱|热线|留言|网民|问卷|案卷|文书")
_ASKED = ("信息公开申请", "公开申请", "依申请公开", "申请公开", "公开政府信息")
_CLAUSE_END = lazy("[，。；、：（）\\n]")
_YEAR = lazy(r"(?:19|20)\d\d(?=年)")
_EVERYBODY = lazy(r"(?:公民|自然人|个人)、法人(?:和|或者?|及|以及|与|、)其他(?:社会)?组织")
_WHOLE_YEAR = (
    r"(?:19|20)\d\d年(?:度|全年)?|全年度?|本年度?|年度内?|年内|当年|一年来|一年中"
    r"|(?:全|[本我])[省市县区州盟旗镇乡局厅委办院所部街](?:道)?|本机关|本单位|本街道|我们"
    r"|共计|总计|总共|合计|一共|共|均|已经|已|依法依规|依法|依规|依照规定|按照?规定|按照?要求|严格|实际"
)
_FILLER = lazy(_WHOLE_YEAR)
APPLICATION = (
    r"(?:(?:有关|关于|各类|全部|所有)?(?:的)?(?:政府信息公开|信息公开|依申请公开|公开政府信息|政府信息)(?:的|类)?)?"
    r"申请(?:事项|案件|件)?"
)
_TOTAL = lazy(
    rf"{APPLICATION}|在|办结|办理|完毕|完结|办复|答复|新收|收到|受理|接收|接到|上年|结转|其中|的|了|各类|应|需|总|数量|数|为"
)
_OUTCOME = lazy(r"予以公开|部分公开|不予公开|无法提供|不予处理|其他处理")
_WAY = lazy(r"网|信函|信件|当面|邮|传真|书面|现场|窗口|自然人|公民|法人|企业|机构|组织")
_REQUEST = lazy(r"(?<!依)申请(?!公开)|信息公开申请|办结|答复|类$|方面$|领域$|涉及|关于")


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


def own_counts(
    doc: Document, *, nearby: bool = False, anywhere: bool = False, any_year: bool = False
) -> Iterator[tuple[Quantity, Text]]:
    """The exact counts of the year in sentences about applications, each with its sentence.

    With ``nearby`` the paragraph may speak of applications, where the sentence does not; with
    ``anywhere`` any applications will do, with ``any_year`` other years are named as well.
    """
    for quantity, sentence in counts(doc, any_year=any_year):
        if quantity.unit not in _CASES or _OTHER_BUSINESS.search(sentence.plain):
            continue
        if doc.agency.kind is AgencyKind.DEPARTMENT and _AREA.search(quantity.label):
            continue
        if (nearby or "申请" in sentence.plain) and (anywhere or is_asked(doc, sentence)):
            yield quantity, sentence


def counts(doc: Document, *, any_year: bool = False) -> tuple[tuple[Quantity, Text], ...]:
    """The exact counts that speak of the whole agency and the year, each with its sentence.

    With ``any_year`` those of other years as well.
    """
    found = _agency_counts(doc)
    return tuple(each for each in found if any_year or _of_the_year(doc, each[0].label))


@lru_cache(maxsize=1)
def _agency_counts(doc: Document) -> tuple[tuple[Quantity, Text], ...]:
    """The exact counts that speak of the whole agency; every rule about tables asks for them."""
    return tuple(_counted(doc))


def _counted(doc: Document) -> Iterator[tuple[Quantity, Text]]:
    sentences = iter(doc.sentences)
    sentence = next(sentences, None)
    for quantity in doc.quantities:
        while sentence is not None and sentence.high <= quantity.text.low:
            sentence = next(sentences, None)
        if sentence is None:
            return
        if quantity.unit not in _COUNTED or not quantity.exact or doc.is_foreign(quantity.text):
            continue
        if _OTHER_SCOPE.search(quantity.label):
            continue
        if not _has_other_subject(doc, quantity, sentence):
            yield quantity, sentence


def _has_other_subject(doc: Document, quantity: Quantity, sentence: Text) -> bool:
    """Whether a count before it in its sentence is that of some other body, which goes on."""
    if _OWN_SUBJECT.search(quantity.label):
        return False
    said = sentence.cut(0, quantity.text.low - sentence.low).plain.rpartition("；")[2]
    if not _OTHER_SUBJECT.search(said):
        return False
    said = without_names(doc, said)
    last = max((match.start() for match in _OTHER_SUBJECT.finditer(said)), default=-1)
    own = max((match.start() for match in _OWN_SUBJECT.finditer(said)), default=-1)
    return last > own


def bare(doc: Document, words: str) -> str:
    """Words without those that only say that the year and the whole agency are meant."""
    return _FILLER.sub("", without_names(doc, words))


def without_names(doc: Document, words: str) -> str:
    """Words without the names that the agency has for itself."""
    for name in (doc.agency.name, *doc.self_names):
        words = words.replace(name, "") if name else words
    return words


def label_of(quantity: Quantity) -> str:
    """A count's label, read on over 公民、法人和其他组织, which are everybody, and over a colon."""
    if not quantity.label and quantity.text.before(1) == "：" and not clause_after(quantity):
        said = _CLAUSE_END.split(quantity.text.before(40)[:-1])[-1]
        return "" if _OTHER_SCOPE.search(said) else said
    if "其他" not in quantity.label:
        return quantity.label
    before, found = _EVERYBODY.subn("公众", quantity.text.before(60))
    return re.split(r"[，、；。：！？\n（）]|\d[件宗份]", before)[-1] if found else quantity.label


def counts_before(doc: Document, text: Text, sentence: Text) -> list[Quantity]:
    """The counts of cases that stand before some words in their sentence, nearest first."""
    before = doc.quantities_in(sentence.low, text.low)
    return [each for each in before if each.unit in _CASES][::-1]


def base_of(doc: Document, text: Text, sentence: Text) -> Quantity | None:
    """The applications before some words in their sentence that these words may be a part of."""
    for each in counts_before(doc, text, sentence):
        if _OUTCOME.search(each.label) or _WAY.search(each.label):
            continue
        if _REQUEST.search(each.label) or "申请" in clause_after(each):
            return each
    return None


def is_of_all(doc: Document, found: Table, count: Quantity) -> bool:
    """Whether a count is of all applications, by its words or by its value."""
    if not _TOTAL.sub("", bare(doc, count.label)):
        return True
    facts = [fact(found, "", row) for row in ("r1", "r3_7")]
    known = [each for each in (*facts, plus(facts[0], fact(found, "", "r2"), "")) if each]
    return any(each.value == count.value for each in known)


def is_of_another(doc: Document, words: str) -> bool:
    """Whether words before a verb name a body or a platform that is not the one that reports."""
    return _BODY.search(_WHOLE_BODY.sub("", without_names(doc, words))) is not None


def _of_the_year(doc: Document, words: str) -> bool:
    years = _YEAR.findall(words)
    return not years or doc.year is None or str(doc.year) in years


def is_asked(doc: Document, sentence: Text) -> bool:
    """Whether the sentence, its paragraph or a heading over it is about asking for information."""
    if sentence.mentions(_ASKED) or heading_asks(doc, sentence):
        return True
    paragraph = doc.paragraph_of(sentence)
    return paragraph is not None and paragraph.mentions(_ASKED)


def heading_asks(doc: Document, text: Text) -> bool:
    """Whether one of the headings over some words is about asking for information."""
    section = doc.section_at(text.start)
    while section is not None:
        if section.heading.mentions(_ASKED):
            return True
        section = section.parent
    return False


def sentence_before(doc: Document, sentence: Text) -> Text | None:
    """The sentence before one in its paragraph."""
    paragraph = doc.paragraph_of(sentence)
    if paragraph is None or sentence.low <= paragraph.low:
        return None
    return doc.sentence_of(doc.prose.cut(sentence.low - 1, sentence.low))


def goes_on_about_asking(doc: Document, sentence: Text) -> bool:
    """Whether a sentence that does not say 申请 is about applications all the same.

    Its paragraph or a heading over it speaks of them; neither it nor the one before of else.
    """
    if not is_asked(doc, sentence):
        return False
    before = sentence_before(doc, sentence)
    return not any(
        is_other_business(each) or _OTHER_MATTER.search(each.plain)
        for each in (sentence, before)
        if each is not None
    )


def is_other_business(text: Text) -> bool:
    """Whether some words speak of permits, complaints and the like, that have counts as well."""
    return _OTHER_BUSINESS.search(text.plain) is not None


def clause_after(quantity: Quantity) -> str:
    """What follows a number in its clause."""
    return _CLAUSE_END.split(quantity.text.after(16), 1)[0]
