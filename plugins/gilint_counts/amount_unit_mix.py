"""One amount of money in two units."""

from collections.abc import Iterable, Sequence

from gilint.api import Document, Finding, Quantity, Rule

_LEAST = 3


class AmountUnitMix(Rule):
    """同一笔金额前后单位不一。

    前面写“安排经费6万元”，后面写“经费6元”，多半漏了“万”字。一组分项中有的用元、有的用万元，也不便核对。

    只报数字相同而单位差万倍、且所说的是同一事项的，以及“其中”各项单位混用的。

    请统一单位。
    """

    name = "amount-unit-mix"
    good = [
        "安排公开工作经费6万元。收取信息处理费60元。",
        "安排公开工作经费6万元，其中网站4.5万元、培训1.5万元。",
    ]
    bad = {
        "全年安排政务公开经费12万元。\n落实⟦政务公开经费12元⟧，保障到位。": None,
        "安排经费⟦6万元，其中网站45000元、培训1.5万元⟧。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Compare amounts with the same digits, and those of one list."""
        if not doc.prose.mentions("万元"):
            return
        amounts = [each for each in doc.quantities if each.unit == "元"]
        yield from _same_digits(amounts)
        for found in doc.breakdowns:
            scales = {part.quantity.scale for part in found.parts}
            if found.total.unit == "元" and len(scales) > 1:
                yield found.text.finding("各项金额有的用元、有的用万元，请统一单位")


def _same_digits(amounts: Sequence[Quantity]) -> Iterable[Finding]:
    for index, amount in enumerate(amounts):
        for earlier in amounts[:index]:
            if (
                earlier.scale != amount.scale
                and earlier.number == amount.number
                and (topic := _topic(earlier, amount))
            ):
                place = amount.text.flow.whole.cut(amount.text.low - len(topic), amount.text.high)
                said = f"{earlier.text.plain}"
                yield place.finding(
                    f"前文为{said}，此处为{amount.text.plain}，请统一",
                    related=[(earlier.text, f"这里是{said}")],
                )
                break


def _topic(one: Quantity, other: Quantity) -> str:
    """The words that both labels end in, if there are enough to mean one thing."""
    first, second = one.label, other.label
    length = 0
    while length < min(len(first), len(second)) and first[-length - 1] == second[-length - 1]:
        length += 1
    return second[len(second) - length :] if length >= _LEAST else ""
