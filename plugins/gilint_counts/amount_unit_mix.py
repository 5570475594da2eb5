"""One amount of money in two units."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from gilint.api import INFO, Breakdown, Document, Finding, Quantity, Rule, Text, lazy
from gilint_counts._reckoned import converted, reckoned
from gilint_counts._sums import is_converted

_LEAST = 3
_FEWEST_DIGITS = 3
_TEN_THOUSAND = 10**4
_SIZES = (("万", 10**4), ("亿", 10**8))
_NAMED = 16
_FAR = 40
_FIGURES, _MOST = 2, 80
_PLAIN = ("经费", "资金", "补助", "补贴", "费用", "预算", "投资")
_PER_HEAD = lazy(r"每|人均|户均|标准|单价|[元]?/|罚款|收取|收费|邮寄|不足|以上|以下|起付|限额")
_SAID_AGAIN = lazy(
    r"[，。](?:这|该|上述|此)(?:笔|项|些)?(?:共计?)?$|[，。]减免的$|[比较]上年(?:的|度)?$"
)
_SAME = lazy(r"均|全部|已|资金|经费|补贴|补助|专款")
_PLANNED = lazy(r"预算|概算|计划|安排|批复|核定|下达|申请|估算|拟")
_SPENT = lazy(r"决算|实际|支出|支付|使用|执行|到位|中标|合同|结算|完成|落实|拨付")


class AmountUnitMix(Rule):
    """同一笔金额前后单位不一。

    前面写“安排经费6万元”，后面写“经费6元”，多半漏了“万”字。“其中”各项有的漏了“万”字，或有的用元、有的用
    万元（45000元、1.5万元），也不便核对。

    只报数字相同而单位差万倍、且所说的是同一事项的，以及一组分项中单位混用的。同一金额换算成另一单位的（400元，
    折合0.04万元）、不足一万元的零头用元的不报。

    请统一单位。
    """

    name = "amount-unit-mix"
    good = [
        "发放补贴120万元，每人120元。安排经费12万元，收取检索费12元。",
        "安排经费8万元，支付邮寄费8元。投资1.2亿元。落实补助1.2万元。",
        "安排公开工作经费6万元。收取信息处理费60元。",
        "安排公开工作经费6万元，其中网站4.5万元、培训1.5万元。",
        "收取复印等成本费用共计400元，折合0.04万元，减免费用65元。",
        "安排经费6万元，其中网站5.4万元、培训0.5万元，邮寄费860元。",
        "全年支出30万元，其中设备10万元；收费共计600元，减免2次、15元。",
        "发放惠农补贴2.34亿元。将2.34亿元惠农补贴的明细张榜。",
        "发放惠农补贴2.34亿元。安排2.34万元培训费。",
        "项目投资3500万元（0.35亿元），经费6万元（6元由单位承担）。",
        "收费4000元（折合0.4万元）。安排经费6元（上年6万元）。",
        "补贴资金12亿元，覆盖全县。下达资金12万元。",
        "补助2.5万元，每户1.5元，另有1万元。收入3.6亿元，支出3.2亿元，比上年增加4000万元。",
    ]
    bad = {
        "公开经费预算为8万元，实际支出⟦8元⟧，执行率100%。": None,
        "经费年初预算26.4万元，年末决算也是⟦26.4亿元⟧。": None,
        "安排网站维护费18.5元，这⟦18.5万元⟧用于栏目改版。": None,
        "涉及资金560万元，⟦560元⟧补贴通过一卡通发放。": None,
        "落实公开经费10万元。经费⟦10亿元⟧用于平台维护。": None,
        "全年安排政务公开经费12万元。\n落实⟦政务公开经费12元⟧，保障到位。": None,
        "安排经费⟦6万元，其中网站45000元、培训1.5万元⟧。": None,
        "投入资金⟦12万元建设专区，其中设备7元、装修5万元⟧。": None,
        "支出⟦4.24万元，其中：印刷费1.3万元，培训费1.7万元，维护费12400元⟧，都在预算内。": None,
        "发放惠农补贴2.34亿元。将⟦2.34万元惠农补贴⟧的明细张榜。": None,
        "争取资金35万元，已支付⟦350000万元⟧。": None,
        "改造预算26.5万元，实际支出⟦25.8元⟧，结余0.7万元。": None,
        "“三公”经费86.4万元，比预算的⟦92亿元⟧减少5.6万元。": None,
        "落实经费⟦15.6元，其中网站9.2万元、公报6.4万元⟧。": None,
        "项目投资⟦3500万元（3.5亿元⟧），已经公示。": None,
        "公示补贴⟦1.36亿元，其中地力补贴0.92元、农机补贴0.44亿元⟧。": None,
        "涉及资金1.37亿元。\n上述⟦资金1.37元⟧的使用情况已公布。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Compare amounts with the same digits, and those of one list."""
        if not doc.prose.mentions(("万元", "亿元")):
            return
        amounts = [each for each in doc.quantities if each.unit == "元"]
        yield from _same_digits(amounts)
        yield from _converted_twice(amounts)
        yield from reckoned(amounts)
        yield from converted(amounts)
        for found in doc.breakdowns:
            if found.total.unit == "元":
                yield from _mixed(found)


def _mixed(found: Breakdown) -> Iterable[Finding]:
    """Parts in 元 among parts in 万元: 万 lost, or amounts of the same size in two units."""
    parts = [part.quantity for part in found.parts if not is_converted(part.label)]
    if lost := _lost_by_total(found.total, parts):
        yield found.text.finding(f"“{found.total.text.plain}”疑漏“{lost}”字：补上后才等于各项之和")
        return
    plain = [each for each in parts if not each.scale]
    if len({each.scale for each in parts}) < 2 or not plain:  # noqa: PLR2004
        return
    rest = sum((each.value for each in parts if each.scale), Decimal())
    bare = sum((each.value for each in plain), Decimal())
    missing = next((sign for sign, size in _SIZES if rest + bare * size == found.total.value), None)
    if missing:
        lost = "、".join(each.text.plain for each in plain)
        yield found.text.finding(f"“{lost}”疑漏“{missing}”字：补上后各项之和才等于总数")
    elif any(each.value >= _TEN_THOUSAND for each in plain):
        yield found.text.finding("各项金额有的用元、有的用万元，请统一单位", severity=INFO)


def _lost_by_total(total: Quantity, parts: Sequence[Quantity]) -> str:
    """What a total lacks whose parts are all in 万元 or 亿元 and come to its figures."""
    if total.scale or not all(each.scale for each in parts):
        return ""
    rest = sum((each.value for each in parts), Decimal())
    return next((sign for sign, size in _SIZES if rest == total.value * size), "")


def _converted_twice(amounts: Sequence[Quantity]) -> Iterable[Finding]:
    """35万元 said again as 350000万元: the number is in 元 already."""
    for index, amount in enumerate(amounts):
        for earlier in amounts[max(0, index - _MOST) : index]:
            if (
                amount.scale == earlier.scale == "万"
                and amount.value == earlier.value * _TEN_THOUSAND
            ):
                said = earlier.text.plain
                yield amount.text.finding(
                    f"前文为{said}，此处为{amount.text.plain}，多了“万”字",
                    related=[(earlier.text, f"这里是{said}")],
                )
                break


def _same_digits(amounts: Sequence[Quantity]) -> Iterable[Finding]:
    for index, amount in enumerate(amounts):
        for earlier in amounts[max(0, index - _MOST) : index]:
            if (
                earlier.scale != amount.scale
                and earlier.number == amount.number
                and ((topic := _topic(earlier, amount)) or _is_one(earlier, amount))
            ):
                place = _with_topic(amount, topic) if topic else amount.text
                said = f"{earlier.text.plain}"
                yield place.finding(
                    f"前文为{said}，此处为{amount.text.plain}，请统一",
                    related=[(earlier.text, f"这里是{said}")],
                )
                break


def _is_one(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts of a sentence, or of this one and the next, are surely one.

    Figures of two digits are, unless one of them is a rate or a fee; shorter ones where the
    words say so: 预算8万元，支出8元.
    """
    if other.text.low - one.text.high > _FAR:
        return False
    between = one.text.flow.text[one.text.high : other.text.low]
    around = one.label + between + other.text.after(_LEAST)
    if "\n" in between or _PER_HEAD.search(around):
        return False
    following = other.text.after(_LEAST)
    if between.endswith("，") and not other.label and _SAME.match(following):
        return True
    if _SAID_AGAIN.search(between):
        return True
    digits = sum(sign.isdecimal() for sign in other.number.strip("0."))
    if "。" in between:
        return other.label in _PLAIN and one.label.endswith(other.label)
    spent = _PLANNED.search(one.label) and _SPENT.search(between)
    follows = digits >= _FIGURES and (between == "，" or _SPENT.search(between))
    return bool(spent or follows)


def _with_topic(amount: Quantity, topic: str) -> Text:
    """An amount with the words, before or behind it, that say what it is."""
    text = amount.text
    if amount.label.endswith(topic):
        return text.flow.whole.cut(text.low - len(topic), text.high)
    return text.flow.whole.cut(text.low, text.high + len(topic))


def _topic(one: Quantity, other: Quantity) -> str:
    """The words that both labels end in, if they are enough to mean one thing.

    Two characters (资金) are enough beside figures of some length.
    """
    first, second = one.label, other.label
    length = 0
    while length < min(len(first), len(second)) and first[-length - 1] == second[-length - 1]:
        length += 1
    digits = sum(sign.isdecimal() for sign in other.number.strip("0"))
    least = _LEAST - (digits >= _FEWEST_DIGITS)
    if length >= least:
        return second[len(second) - length :]
    return _behind(first, other, least) or (
        topic if (topic := _behind(second, one, least)) and second.endswith(topic) else ""
    )


def _behind(label: str, amount: Quantity, least: int) -> str:
    """What a label ends in and an amount is followed by: 补贴2.3亿元, 2.3万元补贴."""
    following = amount.text.after(_NAMED)
    return next(
        (label[at:] for at in range(len(label) - least + 1) if following.startswith(label[at:])), ""
    )
