"""Figures of the text against the statistics table of 2014 to 2018."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from gilint.api import Document, Finding, Held, Quantity, Rule, Table, Text, label_core, lazy
from gilint_tables._cases import cases_of, speaks_of_cases
from gilint_tables._claims import (
    APPLICATION,
    Fact,
    bare,
    clause_after,
    compared,
    counts,
    fact,
    is_asked,
    is_of_another,
    is_other_business,
)
from gilint_tables._examples import NATIONAL, PROVINCE

_INFO = r"(?:政府)?信息"
_OPEN = r"(?:政府信息公开|信息公开|政务公开)"
_ANSWERED = r"(?:答复|告知)?(?:申请人)?"


class _Kind(NamedTuple):
    """What text calls a row: words, the row's ids in the national form and in a province's.

    ``asked`` where the words alone do not say that applications for information are meant;
    ``or_`` is another row of the national form that the words may mean as well.
    """

    words: str
    national: str
    province: str = ""
    asked: bool = False
    or_: str = ""
    units: tuple[str, ...] = ("条", "件", "份", "宗")


_TIMES, _PEOPLE = ("次", "场", "期", "场次", "件"), ("人", "名", "人次", "位")
_KINDS = (
    _Kind(rf"主动公开(?:各类)?{_INFO}", "a1", "a"),
    _Kind(r"主动公开(?:行政)?规范性文件", "a1_norm"),
    _Kind(r"制发(?:行政)?规范性文件", "a1_issued"),
    _Kind(rf"政府公报(?:主动)?公开(?:各类)?{_INFO}", "a2_1", "a_2"),
    _Kind(rf"政府(?:门户)?网站(?:主动)?公开(?:各类)?{_INFO}", "a2_2", "a_1"),
    _Kind(rf"政务微博(?:主动)?公开(?:各类)?{_INFO}", "a2_3"),
    _Kind(rf"政务微信(?:主动)?公开(?:各类)?{_INFO}", "a2_4"),
    _Kind(
        r"回应(?:公众|社会|群众)?(?:关注|关切)?的?(?:热点(?:问题|事件)?)?(?:[和及与或])?(?:重大)?(?:舆情|热点)",
        "b1",
        units=_TIMES,
    ),
    _Kind(r"(?:参加或)?(?:举办|召开|参加)?的?新闻发布会", "b2_1", units=_TIMES),
    _Kind(r"主要负责(?:同志|人)参加(?:的)?新闻发布会", "b2_1_lead", units=_TIMES),
    _Kind(r"(?:政府网站)?在线访谈", "b2_2", units=_TIMES),
    _Kind(r"主要负责(?:同志|人)参加(?:的)?(?:政府网站)?在线访谈", "b2_2_lead", units=_TIMES),
    _Kind(r"(?:政策)?解读稿件", "b2_3", units=("篇", "条", "件", "份")),
    _Kind(r"微博微信回应(?:热点|舆情|事件)?", "b2_4", units=_TIMES),
    _Kind(rf"(?:收到|受理|接到)的?(?:{APPLICATION})", "c1", "c1", asked=True),
    _Kind(r"当面(?:提出|提交)?的?申请", "c1_1", "c1_1"),
    _Kind(r"传真(?:提出|提交)?的?申请", "c1_2", "c1_fax"),
    _Kind(r"(?:电子邮件|邮件|电邮|电子邮箱)(?:提出|提交)?的?申请", "", "c1_mail"),
    _Kind(r"(?:网络|网上)(?:提出|提交)?的?申请", "c1_3", "c1_2"),
    _Kind(r"信函(?:提出|提交)?的?申请", "c1_4", "c1_3"),
    _Kind(r"信函、?传真(?:提出|提交)?的?申请", "", "c1_3"),
    _Kind(r"(?:依法)?(?:按时|按期|如期)办结", "c2_1", asked=True),
    _Kind(r"(?:依法)?延期办结", "c2_2", asked=True),
    _Kind(rf"办结(?:了)?(?:{APPLICATION})?", "c2", asked=True, or_="c3"),
    _Kind(rf"(?:作出|给予)?答复(?:了)?(?:{APPLICATION})?", "c3", "c3", asked=True, or_="c2"),
    _Kind(r"属于已主动公开范围", "c3_1"),
    _Kind(rf"同意公开{_ANSWERED}", "c3_2", "c3_1"),
    _Kind(rf"同意部分公开{_ANSWERED}", "c3_3", "c3_2"),
    _Kind(rf"不同意公开{_ANSWERED}", "c3_4", "c3_3"),
    _Kind(rf"不予公开{_ANSWERED}", "", "c3_3", asked=True),
    _Kind(r"不属于本(?:行政)?机关(?:公开|掌握)(?:范围)?", "c3_5"),
    _Kind(r"申请信息不存在|(?:政府)?信息不存在", "c3_6"),
    _Kind(r"告知(?:申请人)?作出更改、?补充", "c3_7"),
    _Kind(r"告知(?:申请人)?通过其他途径办理", "c3_8"),
    _Kind(rf"(?:{_OPEN})(?:工作)?(?:的)?(?:举报投诉|投诉举报|举报)", "f"),
    _Kind(rf"(?:{_OPEN})(?:工作)?(?:专门)?(?:工作)?机构", "h1", units=("个", "家")),
    _Kind(rf"(?:{_OPEN}|政府信息)?(?:集中)?查阅(?:点|场所)", "h2", units=("个", "处", "家")),
    _Kind(rf"从事{_OPEN}(?:工作)?(?:的)?(?:工作)?(?:人员)?", "h3", units=_PEOPLE),
    _Kind(rf"(?:{_OPEN})?专职(?:工作)?(?:人员)?", "h3_1", units=_PEOPLE),
    _Kind(rf"(?:{_OPEN})?兼职(?:工作)?(?:人员)?", "h3_2", units=_PEOPLE),
    _Kind(rf"{_OPEN}(?:工作(?:会议)?(?:或|和)?)?(?:专题)?(?:工作)?会议?", "i1", units=_TIMES),
    _Kind(rf"(?:各类|{_OPEN}(?:工作)?|业务|专题)?培训班?", "i2", units=("次", "期", "场", "班次")),
    _Kind(rf"(?:{_OPEN})?(?:工作)?(?:业务)?培训累计覆盖", "i3", units=_PEOPLE),
    _Kind(rf"(?:接受)?(?:{_OPEN})?(?:参训|培训)(?:工作)?(?:人员)?", "i3", units=_PEOPLE),
)
_EDITIONS = ("2014", "province")
_MOST_LOST = 2
_MEASURE = lazy(r"(?<=[数量额])(?:[条件份宗次场期篇个处家名元]|人次?|万元)$")
"""The cell of the measure word, run together with the label before it."""
_CASE_ROWS = {"行政复议": "d", "行政诉讼": "e"}
_TAIL = r"(?:总?次数|数量?|总数|共计?|总计|合计|为|有|达|的)*"
_LEAD = lazy(
    r"其中|分别为|包括|通过|采用|组织|召开|举办|开展|参加或|发布|收到|接受|接待|作出|设置|设立|建立|设有|建有"
    rf"|建成|配备|安排|有|对|就|以|{APPLICATION}|的|累计(?=主动)"
)
_MEETINGS_BEHIND = lazy(rf"(?:组织)?召开(?:全[县市区局])?{_OPEN}(?:工作)?(?:专题)?(?:工作)?会议?")
_LEFT_OUT = lazy(r"累计[^主]|历年|以来|截至|各|部门|乡镇|直属|网站|微博|微信")
_FEE = lazy(
    r"收取(?P<what>[^，。；\n\d]{0,24})费用?(?P<tail>[^，。；\n\d]{0,4})$"
    r"|政府信息公开(?:工作)?专项经费(?:为|共|共计)*$"
)
_FEE_WORDS = lazy(
    r"(?:检索|查询|复制|复印|打印|邮寄|邮递|资料|等|和|及|与|、|的|有关|相关|各类|各项|成本|依申请公开|政府|信息|公开)"
)
_FEE_PLAIN = lazy(r"检索|复制|复印|邮寄|邮递|公开")


class StatsText(Rule):
    """正文的数与2014—2018年统计表不符。

    正文写的数，应与所附统计表同一项相符：主动公开信息、规范性文件，公报、网站、微博、微信公开的信息，回应热点舆情、
    发布会、访谈、解读稿件，收到申请和各渠道申请，办结、答复和各类答复，行政复议、行政诉讼、举报投诉，
    查阅点、专门机构、专兼职人员、专项经费、收取的费用，会议、培训班、接受培训的人。“办结”“答复”两项可以互换。
    省里自定的表只对本年度一栏，不对历年累计。

    分部门的数、累计的数、约数不比；不同意公开的各种情形、复议诉讼的各种结果不比；认不出的表不比。

    请对照台账改正其中一处。
    """

    name = "stats-text"
    basis = "国办发〔2014〕32号"
    good = [
        "2015年全县主动公开政府信息120条，其中县直各部门主动公开政府信息80条。" + PROVINCE,
        "收到信息公开申请3件，其中网上申请2件，信函申请1件。" + PROVINCE,
        "先后9次召开防汛工作会议，先后9次召开政府信息公开工作会议和培训会。" + NATIONAL,
        "历年政府信息公开培训累计覆盖900人次，普法培训累计覆盖310人次。" + NATIONAL,
        "历年累计主动公开政府信息800条。" + PROVINCE,
        "主动公开政府信息64条，县水利局主动公开政府信息11条，参加省里举办的培训班9次。" + NATIONAL,
        "组织政府网站在线访谈6次，办结建议提案31件，办结行政许可申请940件。" + NATIONAL,
        "政府信息公开没有收取任何费用，其他部门收取证照工本费2300元。" + NATIONAL,
        "举办防汛培训班5次，接受培训310人次；收取垃圾处理费用46万元，公开教育专项经费21万元。"
        + NATIONAL,
        "因政府信息公开引起的行政复议2件，其中维持1件；受理行政复议案件40件。" + NATIONAL,
    ]
    bad = {
        "全年收到信息公开申请⟦5件⟧。"
        + PROVINCE.replace("政府公报公开数 条 0 0", "政府公报公开数"): None,
        "2015年全县主动公开政府信息⟦1200条⟧。" + PROVINCE: None,
        "全年收到信息公开申请⟦5件⟧，其中当面申请1件、网上申请⟦4件⟧。" + PROVINCE: None,
        "我们组织政府网站在线访谈⟦16次⟧，回应公众关注热点和重大舆情⟦9次⟧。" + NATIONAL: None,
        "因政府信息公开引起的行政复议⟦3件⟧，办结政府信息公开申请⟦21件⟧。" + NATIONAL: None,
        "设置政府信息公开查阅点⟦4个⟧，召开政府信息公开工作会议⟦7次⟧，接受培训⟦61人次⟧。"
        + NATIONAL: None,
        "政府信息公开培训累计覆盖⟦61人次⟧。" + NATIONAL: None,
        "全年接受政府信息公开培训⟦61人次⟧。" + NATIONAL: None,
        "全年先后⟦7次⟧召开政府信息公开工作会议。" + NATIONAL: None,
        "全年收取检索、复制等费用共计⟦0.3万元⟧。" + NATIONAL: None,
        "收到信息公开申请3件，其中网上申请2件，信函申请⟦2件⟧。"
        + PROVINCE.replace("信函、传真申请", "信函申请"): None,
        "申请答复情况：同意公开⟦2条⟧，不同意公开0条。" + PROVINCE: None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare each count that names a row with the column of the year."""
        found = _statistics(doc)
        if found is None or found.form.edition not in _EDITIONS:
            return
        for quantity, sentence in counts(doc):
            if facts := list(_facts(doc, found, quantity, sentence)):
                yield from compared(quantity, quantity.label, facts)
        for quantity in doc.quantities:
            if quantity.unit == "元" and quantity.exact and not doc.is_foreign(quantity.text):
                yield from _money(doc, found, quantity)


def _facts(
    doc: Document, found: Table, quantity: Quantity, sentence: Text
) -> Iterator[Fact | None]:
    """What the table gives for a count; nothing where it is not a row's."""
    if (
        name := _CASE_ROWS.get(cases_of(doc, quantity))
        if speaks_of_cases(sentence, quantity)
        else None
    ):
        yield _row(found, name)
    elif kind := _kind(doc, quantity, sentence):
        own = found.form.edition == "province"
        if own and _is_joint(found, kind.province, quantity.label):
            return
        yield _row(found, kind.province if own else kind.national)
        if kind.or_ and not own:
            yield _row(found, kind.or_)


def _is_joint(found: Table, row: str, label: str) -> bool:
    """Whether a row has two ways to ask in one, 信函、传真, and the text tells one of them."""
    return row == "c1_3" and "传真" in found.rows[row].label and "传真" not in label


def _statistics(doc: Document) -> Table | None:
    """The table, also where a row or two were not read: each of the others stands by itself."""
    for each in doc.tables:
        if each.form.id == "stats" and not each.torn and len(each.missing) <= _MOST_LOST:
            return each
    return None


def _row(found: Table, row: str) -> Fact | None:
    """The figure of the year in a row, with its label."""
    if not row or row not in found.rows:
        return None
    if not found.sure and label_core(found.form.row(row).label) not in label_core(
        found.rows[row].label
    ):
        return None  # its figure may be that of the row that was lost
    printed = _MEASURE.sub("", label_core(found.rows[row].label))
    return fact(
        found,
        f"“{printed or label_core(found.form.row(row).label)}”为",
        row,
        columns=("value",),
    )


def _kind(doc: Document, quantity: Quantity, sentence: Text) -> _Kind | None:
    if re.match("以|等|次以", clause_after(quantity)):
        return None
    label = bare(doc, quantity.label)
    if (
        label == "先后"
        and quantity.unit == "次"
        and _MEETINGS_BEHIND.fullmatch(clause_after(quantity))
    ):
        return next(each for each in _KINDS if each.national == "i1")
    for kind, start in _named(label):
        if quantity.unit not in kind.units:
            continue
        lead = label[:start]
        if _LEAD.sub("", lead) or _LEFT_OUT.search(lead):
            continue
        if kind.national == "i3" and _is_of_other_training(doc, quantity, sentence):
            continue
        if kind.asked and (is_other_business(sentence) or not is_asked(doc, sentence)):
            continue
        return kind
    return None


@lru_cache(maxsize=1024)
def _named(label: str) -> tuple[tuple[_Kind, int], ...]:
    """The rows whose names end a label, and where each name begins."""
    found = ((kind, re.search(f"(?:{kind.words}){_TAIL}$", label)) for kind in _KINDS)
    return tuple((kind, match.start()) for kind, match in found if match)


def _money(doc: Document, found: Table, quantity: Quantity) -> Iterator[Finding | Held]:
    """Compare fees taken for applications, and funds, in the unit of their row."""
    clause = re.split("[，。；：\\n]", quantity.text.before(40))[-1]
    match = _FEE.search(clause)
    if match is None or is_of_another(doc, clause[: match.start()]):
        return
    if (what := match["what"]) is not None:
        about_fees = _FEE_PLAIN.search(what) or "收费" in doc.heading_above(quantity.text.start)
        if _FEE_WORDS.sub("", what) or not about_fees:
            return
    row = "h4" if what is None else "g"
    if row in found.rows and found.form.row(row).unit == "万元":
        quantity = quantity._replace(value=quantity.value / 10000, unit="万元")
    yield from compared(quantity, match[0], [_row(found, row)])


def _is_of_other_training(doc: Document, quantity: Quantity, sentence: Text) -> bool:
    """Whether the people trained are those of a course just named that is about something else."""
    before = doc.quantities_in(sentence.low, quantity.text.low)
    course = next((each for each in reversed(before) if "培训" in each.label), None)
    return course is not None and _kind(doc, course, sentence) is None
