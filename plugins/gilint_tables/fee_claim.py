"""A claim that no fee was taken beside an amount that was."""

from collections.abc import Iterable

from gilint.api import Document, Finding, Rule, lazy

_NONE = (
    r"(?:未|没有|无|不)(?:收取|收过|产生|发生)[^，。；\n]{0,8}信息处理费"
    r"|信息处理费(?:收取)?(?:金额|总额)?(?:为|共|共计)?(?:0|零)(?:万?元)"
)
_TAKEN = lazy(r"收取.*信息处理费|信息处理费.*收取")
_ONE_BODY = lazy(r"本级|机关|办公[室厅]|[省市县区]政府")


class FeeClaim(Rule):
    """一处说没有收取信息处理费，另一处写了收取的金额。

    信息处理费按《政府信息公开信息处理费管理办法》收取；报告里两处说法应当一致。第二部分表的行政事业性收费是另一回事，
    不与它比。

    请核对后改正其中一处。
    """

    name = "fee-claim"
    basis = "国办函〔2020〕109号"
    good = [
        "本年度未收取信息处理费。\n行政事业性收费 173.2",
        "全年收取政府信息公开信息处理费3940元。",
        "全年收取信息处理费0元。",
    ]
    bad = {
        "⟦未收取信息处理费⟧。\n对3件申请收取信息处理费2230元。": None,
        "对3件申请共收取信息处理费290元。\n六、其他事项\n⟦没有收取政府信息公开信息处理费⟧。": None,
        "全年收取政府信息公开⟦信息处理费0元⟧。\n其中县公安局收取信息处理费30元。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for both statements."""
        none = next(doc.find(_NONE, near="信息处理费", quoted=False), None)
        if none is None or _ONE_BODY.search(none.before(20).rpartition("。")[2]):
            return
        for quantity in doc.quantities:
            taken = quantity.unit == "元" and quantity.value and _TAKEN.search(quantity.label)
            if taken and not doc.is_foreign(quantity.text):
                yield none.finding(
                    f"这里说没有收取信息处理费，另一处写收取{quantity.text.plain}，两处应一致",
                    related=[(quantity.text, "收取的金额")],
                )
                return
