"""Applications carried over, in the text and in table three."""

import re
from collections.abc import Iterable

from gilint.api import Document, Finding, Held, Rule, lazy
from gilint_tables._claims import clause_after, compared, fact, own_counts, table
from gilint_tables._examples import THREE as T3

_IN = lazy(
    r"(?:(?:上一?年度?|去年|往年)(?:度)?(?:结转|转入|转接|顺延)|结转(?:自)?(?:上一?年度?|去年))"
    r"(?:的|来的|过来的|至本年)?(?:政府信息公开)?(?:申请)?(?:办理|继续办理)?(?:共|为)?"
)
_ON = lazy(
    r"(?:结转|转|顺延|延续|留转)(?:至|到|入)?(?:下一?年度?|次年度?|明年|20\d\d年度?)"
    r"(?:继续)?(?:办理|答复|处理)?(?:的)?(?:政府信息公开)?(?:申请)?(?:共|为)?"
)
_LEAD = lazy(
    r"(?:其中|另有|还有|含|包含|包括|尚有|剩余|其余|余下|另|有|因.{0,12})*[^结转顺延留上去往]{0,8}"
)
_PART = lazy(r"网|信函|当面|自然人|法人|企业|公民|部门|复议|诉讼")


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
    ]
    bad = {
        "依申请公开方面，新收申请26件，上年结转⟦3件⟧，办结26件。" + T3: None,
        "依申请公开方面，新收申请26件，办结26件，结转下年度继续办理⟦4件⟧。" + T3: None,
        "依申请公开方面，共收到申请26件，⟦1件⟧结转下年度继续办理。" + T3: None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare what was carried over with the second and the last row."""
        found = table(doc, "s3")
        if found is None:
            return
        came = fact(found, "上年结转", "r2")
        goes = fact(found, "结转下年度", "r4")
        for quantity, _ in own_counts(doc):
            label, after = quantity.label, clause_after(quantity)
            if _PART.search(label):
                continue
            on = _ON.search(label)
            if (on and on.end() == len(label)) or (
                not on
                and _LEAD.fullmatch(label)
                and re.match(rf"(?:申请)?(?:将|已|依法|按规定)?{_ON.pattern}", after)
            ):
                yield from compared(quantity, "结转下年", [goes])
            elif (match := _IN.search(label)) and match.end() == len(label):
                yield from compared(quantity, "上年结转", [came])
