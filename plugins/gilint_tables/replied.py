"""Applications answered, in the text and in table three."""

from collections.abc import Iterable, Iterator

from gilint.api import Document, Finding, Held, Quantity, Rule, Table, Text, lazy
from gilint_tables._claims import (
    Fact,
    bare,
    base_of,
    clause_after,
    compared,
    fact,
    goes_on_about_asking,
    heading_asks,
    is_of_all,
    is_of_another,
    is_other_business,
    own_counts,
    plus,
    sentence_before,
    table,
)
from gilint_tables._examples import THREE as T3

_VERBS = r"(?P<verb>答复|办结|办理完毕|办理完结|办复|办毕|办理)"
_DONE = lazy(
    rf"(?:^|.{{0,16}}){_VERBS}(?:的|了)?(?:各类)?"
    r"(?:政府信息公开|信息公开|依申请公开)?(?:的)?(?:申请)?(?:案件|事项)?(?:共|共计|为|总数|数|合计|的?件数)*"
)
_BEHIND = lazy(
    r"(?:政府信息公开|信息公开)?申请(?:已经?|均|全部)?(?P<verb>办理完毕|办理完结|办结|办复)(?:并(?:送达|答复|告知)|[，。；])"
)
_ANSWERED = lazy(
    r"(?:政府信息公开|信息公开)?申请(?:均|都|全部|已经?|依法|按期|按时|及时|在(?:法定)?期限内){0,4}"
    r"(?:作出|进行|予以|给予)了?(?P<verb>答复)(?=[，。；])"
)
_WHOLE_YEAR = lazy(r"全年|年内|本年|\d年|共")
_ALONE = lazy(rf"{_VERBS}(?:了)?(?:申请)?")
_NEW = lazy(r"新收\d")
_ASKED = lazy(r"(?:依申请|信息)公开")
_PART = lazy(
    r"其中|按时|延期|逾期|按期|当场|网|信函|当面|邮|传真|书面|自然人|法人|企业|公民|复议|诉讼|举报|投诉|满意"
    r"|结转|部门|[市县区]政府|未|不|继续|正在|同意|公开(?!申请)|无法|补正|重新|撤|转"
)


class Replied(Rule):
    """正文的答复（办结）数与第三部分表不符。

    “答复”“办结”应等于表中“（七）总计”；不计“（五）不予处理”或“（六）其他处理”（不再处理）各行的写法也算对。
    “办理”还可以是新收数、新收加结转数。

    按时、延期、分类答复的数，以及许可、咨询、复议等其他事项不比。

    请对照台账改正其中一处。
    """

    name = "replied"
    good = [
        "依申请公开方面，新收申请26件，上年结转2件，办结26件。" + T3,
        "依申请公开方面，办理政府信息公开申请28件，按时办结20件。" + T3,
        "依申请公开方面，答复申请25件，其余1件申请人逾期不补正。" + T3,
        "依申请公开方面，接待档案查阅申请58件，已办结58件。" + T3,
        "便民热线收到申请300件，办结290件。" + T3,
        "（二）依申请公开\n收到申请26件。12345热线转来31件，办结30件。" + T3,
        "共收到政府信息公开申请26件。年内接到群众来信31件。已办结30件。" + T3,
        "共收到政府信息公开申请26件、咨询9件。年内已办结35件。" + T3,
        "政府信息公开工作有序，全年有26件申请办理完毕，有3件申请办结后引发复议。" + T3,
        "政府信息公开申请26件，全年有4件申请办结后回访。" + T3,
    ]
    bad = {
        "依申请公开方面，收到申请26件，全年办结⟦24件⟧。" + T3: None,
        "新收政府信息公开申请26件，答复⟦36件⟧。" + T3: None,
        "依申请公开方面，共办理政府信息公开申请⟦33件⟧。" + T3: None,
        "共收到政府信息公开申请26件。全年已办结⟦29件⟧，结转2件。" + T3: None,
        "依申请公开方面，全年有⟦24件⟧申请办理完毕并送达申请人。" + T3: None,
        "截至12月31日，答复政府信息公开申请的件数为⟦36件⟧。" + T3: None,
        "三、收到和处理政府信息公开申请情况\n以上全年共答复申请⟦33件⟧。" + T3: None,
        "全年对⟦31件⟧政府信息公开申请作出答复。" + T3: None,
        "（二）依申请公开\n全年新收26件，上年结转2件，办结⟦62件⟧，结转下年度2件。" + T3: None,
        "（二）依申请公开\n收到申请26件；上年结转2件。全年答复⟦62件⟧，结转下年度2件。" + T3: None,
        "依申请公开方面，全年有⟦24件⟧申请办理完毕。另答复政府信息公开申请⟦36件⟧。" + T3: None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare what was answered with the row of totals."""
        found = table(doc, "s3")
        if found is None:
            return
        for quantity, sentence in own_counts(doc, nearby=True):
            label = quantity.label
            if verb := _said_behind(doc, quantity, sentence):
                yield from compared(quantity, verb, _readings(found, verb))
                continue
            match = _DONE.fullmatch(label)
            if match is None or _PART.search(_ASKED.sub("", label)):
                continue
            if is_of_another(doc, label[: match.start("verb")]):
                continue
            if _is_of_applications(doc, found, quantity, sentence):
                yield from compared(quantity, match["verb"], _readings(found, match["verb"]))


def _said_behind(doc: Document, quantity: Quantity, sentence: Text) -> str:
    """The verb behind a count of the whole year: 全年有26件申请办理完毕, 对26件申请作出答复."""
    label = quantity.label
    ahead = bare(doc, label)
    pattern = _ANSWERED if ahead == "对" else _BEHIND
    match = pattern.match(quantity.text.after(24))
    if match is None or not _WHOLE_YEAR.search(label) or ahead not in ("", "有", "对"):
        return ""
    return match["verb"] if sentence.mentions(("信息公开", "依申请公开", "公开申请")) else ""


def _is_of_applications(doc: Document, found: Table, quantity: Quantity, sentence: Text) -> bool:
    """Whether the applications are what was answered, in this sentence or by the one before."""
    base = base_of(doc, quantity.text, sentence)
    if base is not None and not is_of_all(doc, found, base):
        return False
    if "申请" in sentence.plain:
        named = ("信息公开", "公开申请", "收到", "新收", "受理")
        return sentence.mentions(named) or (
            "申请" in quantity.label and heading_asks(doc, sentence)
        )
    if _ALONE.fullmatch(bare(doc, quantity.label)) is None or clause_after(quantity):
        return False
    return _goes_on(doc, sentence)


def _goes_on(doc: Document, sentence: Text) -> bool:
    """Whether a sentence goes on about applications that it, or the one before, has counted."""
    if _NEW.search(sentence.plain):
        return goes_on_about_asking(doc, sentence)
    before = sentence_before(doc, sentence)
    if before is None or is_other_business(before):
        return False
    if before.mentions(("公开申请", "依申请公开申请")):
        return True
    return "申请" in before.plain and goes_on_about_asking(doc, sentence)


def _readings(found: Table, verb: str) -> Iterator[Fact | None]:
    whole = fact(found, "（七）总计", "r3_7")
    yield whole
    if verb == "办理":
        new = fact(found, "本年新收", "r1")
        yield new
        yield plus(new, fact(found, "上年结转", "r2"), "本年新收加上年结转")
    for rows in (
        ("r3_6_1", "r3_6_2"),
        ("r3_6_1", "r3_6_2", "r3_6_3"),
        ("r3_5_1", "r3_5_2", "r3_5_3", "r3_5_4", "r3_5_5"),
        ("r3_5_1", "r3_5_2", "r3_5_3", "r3_5_4", "r3_5_5", "r3_6_1", "r3_6_2", "r3_6_3"),
    ):
        left_out = fact(found, "", *(row for row in rows if row in found.rows))
        if whole and left_out:
            yield Fact("", whole.value - left_out.value, whole.cells)
