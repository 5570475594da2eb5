"""Normative documents and decisions, in the text and in table two."""

import re
from collections.abc import Iterable, Iterator

from gilint.api import INFO, Document, Finding, Held, Quantity, Rule, Table, Text, lazy
from gilint_tables._claims import (
    Fact,
    bare,
    clause_after,
    compared,
    counts,
    fact,
    is_of_another,
    table,
)

_TWO = "\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n行政规范性文件 3 1 8"
_NOUN = r"(?:行政)?规范性文件"
_TAIL = r"(?:共|共计|总数|数|数量|为|有)*"
_MAKING = r"(?:新)?(?:制定|制发|出台|印发|制作)(?:并(?:公开|发布|印发)|的|了)*(?:各类)?(?:共|共计)?"
_ENDING = r"(?:宣布)?废止(?:失效|并宣布失效)?(?:的|了)?(?:共|共计)?"
_STANDING = r"(?:继续有效|现行有效)(?:的)?(?:共|共计|有)?"
_OPENING = r"新公开(?:的|了)?(?:共|共计)?"
_KINDS = (
    (_MAKING, ("issued", "made"), "制发"),
    (_ENDING, ("repealed",), "废止"),
    (_STANDING, ("valid",), "现行有效"),
    (_OPENING, ("published",), "新公开"),
)
_DOCUMENTS = lazy(rf"{_NOUN}(?:[中里]|当中)?")
_TOPIC = lazy(
    r"\s*(?:\d{1,2}[.、．]|[一二三四五六七八九]是)?(?:在)?(?:行政)?规范性文件(?:制发|制定|管理|工作|方面|情况)+：[^；]*$"
)
_SCOPE = lazy(
    r"政府(?!信息)|办公|名义|代拟|起草|牵头|会同|联合|清理|备案|审查|审核|解读|修订|修改|各|部门|配套|重大|集中"
)
_DECISION = lazy(
    r"(?P<made>.*(?:作出|实施|下达|给予)(?:的)?(?:各类)?)?行政(?P<what>许可|处罚|强制)(?:措施)?(?:决定)?(?:共|共计)*"
)
_LIST = lazy(
    r"(?:作出|实施|下达|给予)(?:的)?行政(?:许可|处罚|强制)[^。；]{0,12}\d[件起宗][，、]"
    r"行政(?:许可|处罚|强制)[^，。；\d]{0,8}$"
)
_VERBS = tuple(f"{verb}行政" for verb in ("作出", "作出的", "实施", "实施的", "下达", "给予"))
_ROWS = {"许可": ("s2_5", "license"), "处罚": ("s2_6", "penalty"), "强制": ("s2_6", "coercion")}


class T2Count(Rule):
    """正文的规范性文件件数、行政决定数与第二部分表不符。

    “制发规范性文件N件”对本年制发（2019、2020年：新制作）件数，“废止”对本年废止件数，“现行有效”对现行有效件数，
    “新公开”对2019、2020年的新公开数量；许可、处罚、强制的决定数
    只作提示，口径常有不同。

    以政府名义制发、代拟、清理、备案、公开的件数是另外的口径，不比。

    请对照台账改正其中一处。
    """

    name = "t2-count"
    good = [
        "全年制发行政规范性文件3件。" + _TWO,
        "清理并公布现行有效行政规范性文件5件，起草规范性文件9件，解读规范性文件4件。" + _TWO,
        "制发行政规范性文件3件，废止制度5项，宣布废止各类工作文件7件。" + _TWO,
        "全年制发5件规范性文件解读材料。" + _TWO,
        "以县政府名义印发规范性文件6件。" + _TWO,
        "行政规范性文件管理方面：审查文件9件，废止制度5项；全年制发公文90件。" + _TWO,
        "作出行政许可决定93件。\n信息内容 本年处理决定数量\n行政许可 93",
    ]
    bad = {
        "全年制定行政规范性文件⟦4件⟧。" + _TWO: None,
        "本年废止规范性文件⟦2件⟧。" + _TWO: None,
        "现行有效的行政规范性文件⟦18件⟧。" + _TWO: None,
        "全年制发⟦5件⟧行政规范性文件，废止⟦2件⟧。" + _TWO: None,
        "全年制发的⟦5件⟧行政规范性文件中，个别文件公开不及时。" + _TWO: None,
        "行政规范性文件管理方面：本年制发3件，废止⟦2件⟧。" + _TWO: None,
        "实施行政许可⟦39件⟧。\n信息内容 本年处理决定数量\n行政许可 93": None,
        (
            "作出行政处罚决定3件，行政强制决定⟦2件⟧。\n信息内容 本年处理决定数量\n行政处罚 3\n"
            "行政强制 1"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare documents and decisions with the rows of part two."""
        norm = table(doc, "s2_1")
        if not doc.prose.mentions(("规范性文件", *_VERBS)):
            return
        told: Text | None = None
        for quantity, sentence in counts(doc):
            before = sentence.cut(0, quantity.text.low - sentence.low).plain
            again = told == sentence or _TOPIC.match(before) is not None
            kind = _kind(doc, quantity, sentence, again=again and quantity.unit == "件")
            told = sentence if kind else None
            if kind and norm:
                yield from _documents(norm, quantity, *kind[1:])
            match = _DECISION.fullmatch(quantity.label)
            if match and (match["made"] or _goes_on(before)):
                yield from _decisions(doc, match["what"], compared_with=quantity)


def _goes_on(before: str) -> bool:
    """Whether decisions are counted on, the verb before the first: 作出行政处罚2件，行政强制1件."""
    return _LIST.search(before) is not None


def _kind(
    doc: Document, quantity: Quantity, sentence: Text, *, again: bool
) -> tuple[str, tuple[str, ...], str] | None:
    """What was done with the documents that a count is of; ``again`` where one came before it."""
    if "清理" in sentence.plain:
        return None
    label, first = quantity.label, _DOCUMENTS.fullmatch(clause_after(quantity))
    for kind in _KINDS:
        match = re.fullmatch(rf"(?P<who>.*?){kind[0]}{_NOUN}{_TAIL}", label)
        if match is None and (first or again):
            match = re.fullmatch(rf"(?P<who>.*?){kind[0]}{_TAIL}", label)
            if match and again and not first and bare(doc, match["who"]):
                return None
        if match and not _SCOPE.search(match["who"]) and not is_of_another(doc, match["who"]):
            return kind
    return None


def _documents(
    norm: Table, quantity: Quantity, columns: tuple[str, ...], name: str
) -> Iterator[Finding | Held]:
    known = {each.id for each in norm.form.columns}
    facts = [
        fact(norm, f"规范性文件{name}", "norm", columns=(each,))
        for each in columns
        if each in known
    ]
    yield from compared(quantity, f"{name}规范性文件", facts)


def _decisions(doc: Document, what: str, compared_with: Quantity) -> Iterator[Finding | Held]:
    form_id, row = _ROWS[what]
    known: Fact | None = fact(table(doc, form_id), f"行政{what}", row, columns=("decisions",))
    for said in compared(compared_with, f"行政{what}", [known]):
        yield said._replace(severity=INFO) if isinstance(said, Finding) else said
