"""One metric with two values in one report."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from gilint.api import INFO, Document, Finding, Held, Quantity, Rule, lazy
from gilint_counts._metrics import told_twice

if TYPE_CHECKING:
    from decimal import Decimal

_METRIC = lazy(
    r"(?:虽然?|尽管|即|据统计|经统计|其中)?(?:20\d\d年度?|全年|本年度?|年内)?"
    r"(?P<scope>[全我本][市县区局镇乡委办省厅院街道机关校盟旗州系统单位部门署总社站中心]{1,3}"
    r"|[\u4e00-\u9fff]{2,12}(?:局|厅|委|办|委员会|办公室|街道办事处|人民政府))?"
    r"(?P<span>20\d\d年度?|全年|本年度?|年内|一年来|总共|共计|一共|共|累计)*(?:向社会|对外)?"
    r"主动公开(?:各类)?(?:政府|政务)?信息(?P<sum>总数|数量|总计|合计|共计|为|达到|[共达])*"
)
_WHOLE = lazy(
    r"20\d\d年度|全年|本年度?|年内|一年来|[共总]|累计|全[市县区省镇乡州盟旗]|20\d\d年.*共"
)
_ALL, _OWN = "全", "本"
_EVERYWHERE = lazy(r"全[市县区省镇乡州盟旗]")
_OTHER_SCOPE = lazy(
    r"网|微|平台|公报|栏|上年|去年|历年|截至|以来|季度|月|领域|方面|通过|分别|各[县区镇乡单部]"
)
_IN_YEAR = lazy(r"^\s*20\d\d年度?，$")
_YEAR = lazy(r"(20\d\d)年")
_Kind = tuple[tuple[str, ...], str]
"""The years that a total is said of, and its scope."""


class SameMetricTwoValues(Rule):
    """同一指标在文中有两个值。

    前面写“共主动公开政府信息160条”，后面写“全年主动公开政府信息166条”，读者不知以哪个为准。

    只比较不带渠道、领域、时段限定的“主动公开政府信息”总数，全年收到、答复的申请数，举办的培训，某个账号的关注人数；
    “全县”与“我局”口径不同，不相比较。

    请统一为统计表中的数；口径不同的，写明各自的口径。
    """

    name = "same-metric-two-values"
    severity = INFO
    good = [
        "全年共收到政府信息公开申请12件。\n通过网上收到的8件申请中，2件为企业提出。上年收到的9件申请已办结。",
        "全年共收到申请12件。\n全年新收申请10件。微信公众号围绕民生发布信息20条。微信公众号发布信息86条。",
        "全年共主动公开政府信息160条。\n六、其他\n我局共主动公开政府信息160条。",
        "全年共主动公开政府信息160条。\n通过网站共主动公开政府信息120条。",
        "2024年共主动公开政府信息160条。\n2023年共主动公开政府信息120条。",
        "全县主动公开政府信息1600条。\n县政府办公室全年主动公开政府信息160条。",
        "全县主动公开政府信息1600条。\n本机关共主动公开政府信息160条，全年主动公开政府信息1600条。",
        "县财政局全年主动公开政府信息60条。\n县教育局全年主动公开政府信息70条。",
        "县财政局全年主动公开政府信息60条。\n全年主动公开政府信息1600条。",
        "全年共主动公开政府信息160条。\n围绕民生，主动公开政府信息60条。",
    ]
    bad = {
        "全年共召开政务公开工作会议4次。\n全年共召开政务公开工作会议⟦3次⟧。": None,
        "全年共收到政府信息公开申请12件。\n全年收到的⟦13件⟧申请中，网络申请8件。": None,
        "公众号“青石发布”关注用户12600人。\n公众号“青石发布”关注用户虽有⟦16200人⟧。": None,
        "我局微信公众号发布信息186条。\n微信公众号全年共发布信息⟦168条⟧，阅读量上升。": None,
        "全年共回复网民留言56条。\n注重互动，全年共回复网民留言⟦65条⟧，件件有回音。": None,
        "全年举办政务公开培训3期。\n力度加大，全年举办培训⟦2期⟧。": None,
        "全年共主动公开政府信息160条。\n五、问题\n我局⟦共主动公开政府信息166条⟧，数量偏少。": None,
        "2024年，我局共主动公开政府信息160条。\n六、其他\n⟦全年主动公开政府信息1600条⟧。": None,
        "我局全年主动公开政府信息12条。\n二、公开情况\n⟦本年度共主动公开政府信息13条⟧。": None,
        "全年累计主动公开政府信息160条。\n⟦2024年度主动公开政府信息共166条⟧，偏少。": None,
        "本单位共主动公开政府信息160条。\n虽然⟦全年共主动公开政府信息106条⟧，但深度不足。": None,
        "全县主动公开政府信息4216条。\n⟦全年主动公开政府信息4126条⟧，质量仍需提高。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare every plain total of 主动公开 with those before it."""
        yield from told_twice(doc)
        if not doc.prose.mentions("主动公开"):
            return
        earlier: dict[_Kind, dict[Decimal, Quantity]] = {}
        for quantity in doc.quantities:
            if quantity.unit != "条" or not quantity.exact or not _is_total(quantity):
                continue
            kind = _kind(quantity, doc.agency.name)
            alike = [values for other, values in earlier.items() if _comparable(other, kind)]
            if any(quantity.value in values for values in alike):
                yield quantity.text.held("处数字相符")
            elif alike:
                firsts = (next(iter(values.values())) for values in alike)
                yield _finding(min(firsts, key=lambda each: each.text.low), quantity)
            earlier.setdefault(kind, {}).setdefault(quantity.value, quantity)


def _is_total(quantity: Quantity) -> bool:
    found = _METRIC.fullmatch(quantity.label)
    sentence = _sentence(quantity)
    if found is None or _OTHER_SCOPE.search(sentence):
        return False
    year_before = _IN_YEAR.search(sentence[: len(sentence) - len(quantity.label)])
    return bool(_WHOLE.search(quantity.label) or year_before)


def _kind(quantity: Quantity, agency: str) -> _Kind:
    return tuple(_YEAR.findall(_sentence(quantity))), _scope(quantity, agency)


def _comparable(one: _Kind, other: _Kind) -> bool:
    """Whether two totals are of one year and of one scope, as far as the text says."""
    if one[0] and other[0] and one[0] != other[0]:
        return False
    scopes = {one[1], other[1]}
    return len(scopes) == 1 or (len(scopes - {""}) == 1 and scopes <= {"", _ALL, _OWN})


def _scope(quantity: Quantity, agency: str) -> str:
    """For whom a total speaks: all places, the agency itself, a named one, or nothing said."""
    found = _METRIC.fullmatch(quantity.label)
    scope = (found and found["scope"]) or ""
    if _EVERYWHERE.match(scope):
        return _ALL
    if scope and (scope[0] in "本我全" or agency.endswith(scope)):
        return _OWN
    return scope


def _sentence(quantity: Quantity) -> str:
    return re.split("[。；\n]", quantity.text.before(30))[-1]


def _finding(first: Quantity, quantity: Quantity) -> Finding:
    words = re.search(
        r"(?:[共总]计?|全年|累计|(?:20\d\d|本)年度?)+(?:向社会|对外)?主动公开.*$", quantity.label
    )
    back = len(words[0]) if words else 0
    place = quantity.text.flow.whole.cut(quantity.text.low - back, quantity.text.high)
    remark = f"这里是{first}条"
    return place.finding(
        f"主动公开政府信息总数前文为{first}条，此处为{quantity}条，请统一",
        related=[(first.text, remark)],
    )
