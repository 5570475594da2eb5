"""A claim that no fee was taken beside an amount that was."""

import re
from collections.abc import Iterable

from gilint.api import Document, Finding, Quantity, Rule, lazy

_NONE = (
    r"(?:未|没有|无|不)(?:向[^，。；\n]{1,14}|对[^，。；\n]{1,14})?(?:收取|收过|收费|产生|发生|计收|征收|收缴)"
    r"[^，。；\n]{0,12}信息处理费"
    r"|信息处理费(?:收取)?(?:金额|总额)?(?:为|共|共计)?(?:0|零)(?:万?元)"
)
_VERB = "(?:收取|计收|征收|收缴|缴纳|交纳|缴交)"
_TAKEN = lazy(rf"{_VERB}.*信息处理费|信息处理费.*{_VERB}")
_NOT_TAKEN = lazy(r"应|需|拟|未|要求|通知|逾期|尚|免|退")
_NEVER_CAME = lazy(r"未(?:按|缴|交|在)|逾期|不再处理|撤回|撤销|放弃|退还|退回")
_FEES_OF = lazy(
    rf"{_VERB}[^，。；\n]{{0,12}}信息处理费\d{{1,3}}[笔次件]、?(?:总?金额|共计|合计|计)*$"
)
_RECEIVED = lazy(
    r"信息处理费[^。；\n]{0,40}(?:实收|实际收[取缴费]|依[规法]收取)(?:(?:金额)?\d{1,3}[笔份件次人]，)?(?:金额)?"
    r"(?:共计|合计|计)?$"
)
_PAID_IN = lazy(
    r"，?(?:已|均已?|全部|已全部)(?:缴入|上缴|缴)(?:中央|地方|本级|[省市县区])?(?:国库|财政)"
)
_PAID = lazy(rf"(?:{_VERB}|缴费|交费|收费)[^，。；\n]{{0,12}}$")
_FEE_BEHIND = lazy(r"的?(?:政府信息公开)?信息处理费")
_ONE_BODY = lazy(r"(?<!本)(?<![各级]行政)机关|本级|办公[室厅]|[省市县区]政府")


class FeeClaim(Rule):
    """一处说没有收取信息处理费，另一处写了收取的金额。

    信息处理费按《政府信息公开信息处理费管理办法》收取；报告里两处说法应当一致。第二部分表的行政事业性收费是另一回事，
    不与它比；只发了通知、申请人没有缴纳的不算收取。

    请核对后改正其中一处。
    """

    name = "fee-claim"
    basis = "国办函〔2020〕109号"
    good = [
        "本年度未收取信息处理费。\n行政事业性收费 173.2",
        "本年度未收取信息处理费。\n另收取退费后重新计收信息处理费的材料2份。",
        "全年收取政府信息公开信息处理费3940元。",
        "全年收取信息处理费0元。",
        "本年度未收取信息处理费。\n对1件申请通知缴纳信息处理费370元，申请人撤回申请。",
        "本年度未收取信息处理费。\n对1件申请应收取信息处理费370元，申请人逾期未缴纳。",
        "本年度未收取信息处理费。\n另收取土地闲置费380元，已缴入国库。",
        "本年度未收取信息处理费。\n发出信息处理费收费通知2份，共计430元，申请人未缴纳。",
        "本年度未收取信息处理费。\n拟收取信息处理费1笔、金额370元，应缴费1人、共计370元信息处理费。",
    ]
    bad = {
        "⟦未收取信息处理费⟧。\n发出信息处理费收费通知2份，实收金额430元。": None,
        "⟦未收取信息处理费⟧。\n信息处理费：全县依规收取2笔，共计560元。": None,
        "⟦未收取信息处理费⟧。\n发出信息处理费收费通知1件，按量计收380元，已缴入国库。": None,
        "各行政机关的情况为：⟦未向申请人收取信息处理费⟧。\n共收取信息处理费290元。": None,
        "⟦未收取信息处理费⟧。\n对3件申请收取信息处理费2230元。": None,
        "对3件申请共收取信息处理费290元。\n六、其他事项\n⟦没有收取政府信息公开信息处理费⟧。": None,
        "本机关⟦未向任何申请人收取信息处理费⟧。\n1名申请人缴纳信息处理费860元。": None,
        "⟦未收取信息处理费⟧。\n对申请数量过多的收取信息处理费1笔、金额860元。": None,
        "⟦未收取信息处理费⟧。\n发出信息处理费收费通知2份，实收2份，共计430元。": None,
        "⟦没有收取信息处理费⟧。\n发出信息处理费收费通知3份，实际收取2笔，合计740元。": None,
        "⟦未收取信息处理费⟧。\n经沟通实际缴费2人、共计230元信息处理费。": None,
        "全年收取政府信息公开⟦信息处理费0元⟧。\n其中县公安局收取信息处理费30元。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for both statements."""
        none = next(doc.find(_NONE, near="信息处理费", quoted=False), None)
        if none is None or _ONE_BODY.search(none.before(20).rpartition("。")[2]):
            return
        for quantity in doc.quantities:
            if quantity.unit == "元" and quantity.value and _is_taken(doc, quantity):
                yield none.finding(
                    f"这里说没有收取信息处理费，另一处写收取{quantity.text.plain}，两处应一致",
                    related=[(quantity.text, "收取的金额")],
                )
                return


def _is_paid_in(doc: Document, quantity: Quantity) -> bool:
    """Whether a sentence on these fees says that an amount has gone to the treasury."""
    sentence = doc.sentence_of(quantity.text)
    paid = _PAID_IN.match(quantity.text.after(16)) is not None
    return paid and sentence is not None and sentence.mentions("信息处理费")


def _is_taken(doc: Document, quantity: Quantity) -> bool:
    """Whether an amount is said to have been taken, not only asked for."""
    label = quantity.label
    clause = re.split("[，。；：\\n]", quantity.text.before(40))[-1]
    behind = _PAID.search(clause) and _FEE_BEHIND.match(quantity.text.after(16))
    if not (
        _TAKEN.search(label)
        or _FEES_OF.search(clause)
        or behind
        or _RECEIVED.search(quantity.text.before(60))
        or _is_paid_in(doc, quantity)
    ):
        return False
    if _NOT_TAKEN.search(label + clause) or doc.is_foreign(quantity.text):
        return False
    rest = quantity.text.after(40).partition("。")[0]
    return _NEVER_CAME.search(rest) is None
