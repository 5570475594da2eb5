"""Applications carried over, in the text and in table three."""

from collections.abc import Iterable

from gilint.api import Document, Finding, Held, Quantity, Rule, lazy
from gilint_tables._claims import (
    APPLICATION,
    compared,
    fact,
    goes_on_about_asking,
    is_of_another,
    own_counts,
    table,
)
from gilint_tables._examples import THREE as T3

_TAIL = rf"(?:未办结|未答复|未办理完毕|未到期)?(?:的)?(?:{APPLICATION})?(?:数量?)?(?:共|为|有|计)*"
_IN = lazy(
    r"(?:(?:上一?年度?|去年|往年)(?:末|底)?(?:未办结|尚未办结|未办理完毕)?(?:的)?(?:结转|转入|转接|顺延|延续|遗留)"
    r"|结转(?:自)?(?:上一?年度?|去年))"
    r"(?:的|来的|过来的|下来的)?(?:[至到]?(?:本年度?|今年))?(?:继续)?(?:办理|答复|处理)?" + _TAIL
)
_ON_VERB = (
    r"(?:结转|转|顺延|延续|延期|延|留转|留待|跨)(?:至|到|入)?(?:下一?年度?|次年度?|明年)"
    r"(?:继续)?(?:办理|答复|处理)?"
)
_ON = lazy(_ON_VERB + _TAIL)
_CARRIED = lazy(
    rf"(?:{APPLICATION})?(?P<why>[^。；！？\d]{{0,30}}[，、])?"
    rf"(?:将|已|需|拟|均|依法|按规定|依规)*{_ON_VERB}(?![^，。；、\d]{{0,16}}\d)"
)
_REST = lazy(r"[仍尚正还]在|未办[结完]|其余|剩余|余下|其他|另有|尚有|还有|仍有|另外")
_LEAD = lazy(
    rf"(?:[仍尚正还]在(?:办理|处理)(?:之?中|过程中)?|(?:仍有|尚)?未办[结完])的?(?:{APPLICATION})?(?:共|有|计)?|"
    r"(?:其中|另有|还有|含|包含|包括|尚有|剩余|其余|余下|另有|因.{0,12})*[^结转顺延留上去往]{0,8}"
)
_OPEN = lazy(
    rf"(?:(?:至|到)?(?:年末|年底|当年末)|[尚仍还另]有)+[尚仍]?未(?:办结|办理完毕)的?(?:{APPLICATION})?(?:共|有|计|为)*"
)
_SOME = lazy("(?:至?年[末底]，?)?[尚仍还另]有")
_STILL_OPEN = lazy(rf"{APPLICATION}[尚仍]?未(?:办结|办理完毕)(?=[，。；])")
"""What is not finished when the year ends, in either order: 尚有2件申请未办结."""
_PART = lazy(r"网|信函|当面|自然人|法人|企业|公民|部门|复议|诉讼|\d年|上年.*下年")


class Carried(Rule):
    """正文的上年结转、结转下年数与第三部分表不符。

    上年结转应等于表中第二项总计，结转下年应等于第四项总计。

    分申请人、分部门的数，复议、诉讼的结转不比。

    请对照台账改正其中一处。
    """

    name = "carried"
    good = [
        "依申请公开方面，新收申请26件，上年结转2件，办结26件，结转下年度继续办理2件。" + T3,
        "依申请公开方面，答复申请26件（含上年度结转2件，另有2件顺延到下年度答复）。" + T3,
        "依申请公开方面，新收申请26件，行政复议上年结转5件。" + T3,
        "依申请公开方面，新收申请26件，其余3件已经答复，没有结转下年度的。" + T3,
        "依申请公开方面，2020年结转申请5件，2021年新收申请11件。" + T3,
        "依申请公开方面，新收申请26件，其中不予处理3件、转下年度办理2件。" + T3,
        "依申请公开方面，县政府本级收到申请9件，上年结转1件，结转下年度3件。" + T3,
        "（二）依申请公开\n全年收到申请26件。回复网民留言31件，上年结转3件，结转下年度5件。" + T3,
        "全年受理不动产登记申请5117件，结转下年度办理12件。" + T3,
    ]
    bad = {
        "依申请公开方面，新收申请26件，上年结转⟦3件⟧，办结26件。" + T3: None,
        "依申请公开方面，新收申请26件，办结26件，结转下年度继续办理⟦4件⟧。" + T3: None,
        "依申请公开方面，共收到申请26件，⟦1件⟧结转下年度继续办理。" + T3: None,
        "依申请公开方面，共收到申请26件，其余⟦4件⟧未到答复期限，转入下年办理。" + T3: None,
        "上年度结转至本年度办理的政府信息公开申请共⟦3件⟧。" + T3: None,
        "尚有⟦4件⟧政府信息公开申请未办结。年末未办结的政府信息公开申请⟦3件⟧。" + T3: None,
        "至年底，仍在办理中的政府信息公开申请⟦4件⟧，转入下年办理。" + T3: None,
        "截至12月31日，仍有⟦4件⟧政府信息公开申请未到期，结转下年度办理。" + T3: None,
        "（二）依申请公开\n全年新收26件，上年结转⟦4件⟧，办结26件，结转下年度⟦3件⟧。" + T3: None,
        "青石县2023年政府信息公开工作年度报告\n依申请公开方面，2022年结转政府信息公开申请⟦3件⟧。"
        + T3: None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare what was carried over with the second and the last row."""
        found = table(doc, "s3")
        if found is None:
            return
        came = fact(found, "上年结转", "r2")
        goes = fact(found, "结转下年度", "r4")
        for quantity, sentence in own_counts(doc, nearby=True, anywhere=True, any_year=True):
            label = _with_years(doc, quantity.label)
            if _PART.search(label):
                continue
            if "申请" not in sentence.plain and not goes_on_about_asking(doc, sentence):
                continue
            on = _ON.search(label)
            carried = on.end() == len(label) if on else _is_carried_on(doc, quantity, label)
            if carried or _is_open(quantity, label):
                yield from compared(quantity, "结转下年", [goes])
                continue
            match = _IN.search(label)
            whole = match is not None and match.end() == len(label)
            if match and whole and not is_of_another(doc, label[: match.start()]):
                yield from compared(quantity, "上年结转", [came])


def _is_open(quantity: Quantity, label: str) -> bool:
    some = _SOME.fullmatch(label) and _STILL_OPEN.match(quantity.text.after(30))
    return _OPEN.fullmatch(label) is not None or bool(some)


def _with_years(doc: Document, words: str) -> str:
    """Words with last year, this year and next year called so."""
    for name, offset in (("上年度", -1), ("本年度", 0), ("下年度", 1)):
        for year in [doc.year + offset] if doc.year else []:
            words = words.replace(f"{year}年度", name).replace(f"{year}年", name)
    return words


def _is_carried_on(doc: Document, quantity: Quantity, label: str) -> bool:
    """Whether the words behind a count say that so many are carried over to the next year."""
    after = _CARRIED.match(_with_years(doc, quantity.text.after(60)))
    if after is None or _LEAD.fullmatch(label) is None:
        return False
    return not after["why"] or _REST.search(label) is not None
