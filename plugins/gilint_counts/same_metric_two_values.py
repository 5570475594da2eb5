"""One metric with two values in one report."""

import re
from collections.abc import Iterable

from gilint.api import INFO, Document, Finding, Held, Quantity, Rule, lazy

_METRIC = lazy(
    r"^(?:其中)?(?:(?:20\d\d年度?|本年度?|年内)?(?:[我本全][市县区局镇乡委办省厅院街道机关]{1,2}|[\u4e00-\u9fff]{2,8}[局委办])?)"
    r"(?:共计?|全年|累计)+(?:向社会|对外)?主动公开(?:各类)?政府信息(?:共|共计)?$"
)
_OTHER_SCOPE = lazy(r"网|微|平台|公报|栏|上年|去年|累计|历年|截至|以来|季度|月|领域|方面")
_YEAR = lazy(r"(20\d\d)年")


class SameMetricTwoValues(Rule):
    """同一指标在文中有两个值。

    前面写“共主动公开政府信息160条”，后面写“全年主动公开政府信息166条”，读者不知以哪个为准。

    只比较不带渠道、领域、时段限定的“主动公开政府信息”总数。

    请统一为统计表中的数；口径不同的，写明各自的口径。
    """

    name = "same-metric-two-values"
    severity = INFO
    good = [
        "全年共主动公开政府信息160条。\n六、其他\n我局共主动公开政府信息160条。",
        "全年共主动公开政府信息160条。\n通过网站共主动公开政府信息120条。",
        "2024年共主动公开政府信息160条。\n2023年共主动公开政府信息120条。",
    ]
    bad = {
        "全年共主动公开政府信息160条。\n五、问题\n我局⟦共主动公开政府信息166条⟧，数量偏少。": None,
        "2024年，我局共主动公开政府信息160条。\n六、其他\n⟦全年主动公开政府信息1600条⟧。": None,
        "我局全年主动公开政府信息12条。\n二、公开情况\n本年度⟦共主动公开政府信息13条⟧。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare every plain total of 主动公开 with the first one."""
        if not doc.prose.mentions("主动公开"):
            return
        first: Quantity | None = None
        for quantity in doc.quantities:
            if quantity.unit != "条" or not quantity.exact or not _is_total(quantity):
                continue
            if first is None:
                first = quantity
            elif first.value == quantity.value:
                yield quantity.text.held("处数字相符")
            elif not _other_year(first, quantity):
                yield _finding(first, quantity)


def _is_total(quantity: Quantity) -> bool:
    label = quantity.label
    return _METRIC.match(label) is not None and not _OTHER_SCOPE.search(_sentence(quantity))


def _sentence(quantity: Quantity) -> str:
    return re.split("[。；\n]", quantity.text.before(30))[-1]


def _other_year(first: Quantity, quantity: Quantity) -> bool:
    years = [_YEAR.findall(_sentence(each)) for each in (first, quantity)]
    return bool(years[0] and years[1]) and years[0] != years[1]


def _finding(first: Quantity, quantity: Quantity) -> Finding:
    words = re.search(r"(?:共计?|全年|累计)+(?:向社会|对外)?主动公开.*$", quantity.label)
    back = len(words[0]) if words else 0
    place = quantity.text.flow.whole.cut(quantity.text.low - back, quantity.text.high)
    remark = f"这里是{first}条"
    return place.finding(
        f"主动公开政府信息总数前文为{first}条，此处为{quantity}条", related=[(first.text, remark)]
    )
