"""Applications received, in the text and in table three."""

from collections.abc import Iterable

from gilint.api import Document, Finding, Held, Rule, lazy
from gilint_tables._claims import (
    bare,
    clause_after,
    compared,
    fact,
    is_of_another,
    label_of,
    own_counts,
    plus,
    table,
)
from gilint_tables._examples import THREE as T3

_VERB = lazy(r"新收|收到|接收|接到|收办|受理|新增|收件(?!箱)")
_WHOLE = lazy(
    r"(?:新收|收到|接收|接到|收办|受理|新增|收件)(?:到)?(?:了)?(?:并(?:受理|登记|办理))?(?:的)?"
    r"(?:(?:社会)?公众|(?:人民|企业)?群众|社会各界|市民|居民|村民|各方面|申请人)?(?:向本机关)?(?:提出|提交|递交)?(?:的)?"
    r"(?:各类|有关|关于|全部)?(?:政府信息公开|信息公开|依申请公开|公开政府信息|政府信息)?(?:的|类)?(?:申请)?"
    r"(?:案件|事项|件|数量|总数|总量|数)?(?:共|共计|总数|合计|为|总计|达|计|有)*"
)
_ALONE = lazy(
    r"(?:(?:社会)?公众|(?:人民)?群众|社会各界|申请人|市民|居民|村民)?(?:共)?(?:向(?:本机关|我[局县市区镇乡委]))?(?:提出|提交|递交)?(?:的)?"
    r"(?:政府信息公开|信息公开|公开政府信息的?|依申请公开政府信息的?)申请"
    r"(?:受理|接收)?(?:数量?|总数|总量|量|件数)?(?:共|共计|合计|总计|为|是|达|有)*"
)
"""Applications counted without a verb: 全年政府信息公开申请31件."""
_GOES_ON = lazy(r"均|全部|都|已|$")
_PART = lazy(
    r"网|信函|信件|当面|邮|传真|书面|现场|窗口|口头|电子|线上|线下|自然人|法人|企业|公民|复议|诉讼|举报|投诉"
    r"|其中|重复|部门|[市县区]政府|上年|结转"
)


class Received(Rule):
    """正文的收到（新收）申请数与第三部分表不符。

    “新收”应等于表中第一项总计；“收到”“受理”也可以是第一项加第二项，两种算法有一种相符就不报。

    分渠道、分申请人、分部门的数，历年、累计、季度的数，办公室代本级政府的数，以及许可、咨询等其他事项不比。

    请对照台账改正其中一处。
    """

    name = "received"
    good = [
        "依申请公开方面，全年新收政府信息公开申请26件。" + T3,
        "依申请公开方面，收到政府信息公开申请28件（含上年结转2件）。" + T3,
        "其中政府信息公开申请9件。县水利局政府信息公开申请11件。政府信息公开申请3件涉及征地。" + T3,
        "依申请公开方面，收到网上申请9件，受理行政许可申请1510件。" + T3,
        "依申请公开方面，历年累计收到政府信息公开申请410件，上半年收到公开申请11件。" + T3,
        "依申请公开方面，县水利局收到申请9件，公开平台收到申请30件。" + T3,
        "依申请公开方面，全年受理不动产登记申请4215件。" + T3,
        "依申请公开方面，收到公民提出的政府信息公开申请21件。" + T3,
        "依申请公开方面，县政府办公室代表县政府受理政府信息公开申请17件。" + T3,
        "依申请公开方面，全年共收到30件，均已办结。" + T3,
    ]
    bad = {
        "依申请公开方面，全年新收政府信息公开申请⟦62件⟧。" + T3: None,
        "依申请公开方面，新收政府信息公开申请：⟦62件⟧。" + T3: None,
        "依申请公开方面，全年共收到⟦25件⟧申请，均已答复。" + T3: None,
        "全县受理政府信息公开申请⟦30件⟧。" + T3: None,
        "全年政府信息公开申请⟦31件⟧，均已登记。群众提出政府信息公开申请⟦32件⟧。" + T3: None,
        "全年收到公民、法人和其他组织提出的政府信息公开申请⟦37件⟧，均登记在册。" + T3: None,
        "三、收到和处理政府信息公开申请情况\n下表中，新收申请⟦62件⟧，以征地类为主。" + T3: None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare what was received with the first two rows."""
        found = table(doc, "s3")
        if found is None:
            return
        new = fact(found, "本年新收", "r1")
        both = plus(new, fact(found, "上年结转", "r2"), "本年新收加上年结转")
        for quantity, _ in own_counts(doc):
            label = label_of(quantity)
            if _ALONE.fullmatch(bare(doc, label)) and _GOES_ON.match(clause_after(quantity)):
                yield from compared(quantity, "申请", [new, both, fact(found, "", "r3_7")])
                continue
            verb = _VERB.search(label)
            if verb is None or _PART.search(label) or is_of_another(doc, label[: verb.start()]):
                continue
            whole = _WHOLE.fullmatch(label[verb.start() :])
            after = clause_after(quantity)
            if whole is None or not (
                "申请" in whole[0] or after.startswith(("申请", "政府信息公开申请"))
            ):
                continue
            facts = [new] if verb[0] == "新收" else [new, both]
            yield from compared(quantity, verb[0], facts)
