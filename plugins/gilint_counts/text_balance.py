"""Applications received and carried over that do not come to those answered and carried on."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from gilint.api import Document, Finding, Held, Quantity, Rule, Text, lazy, shown
from gilint_counts._sentences import by_piece

_NEXT = r"(?:下一?年度?|次年度?|明年|20\d\d年度?)"
_LAST = r"(?:上一?年度?|去年|往年|以往|20\d\d年度?)"
_CARRIED_ON = lazy(rf"(?:结转|转|顺延|延续|留)(?:至|到|入)?{_NEXT}|{_NEXT}(?:继续)?(?:办理|处理)")
_CARRIED_IN = lazy(rf"(?:{_LAST})?结转(?:自)?(?:{_LAST})?|{_LAST}(?:结转|转入|遗留|未办结)")
_RECEIVED = lazy(
    r"(?:新收|收到|接收|接到|受理|新增|收办)(?!.*(?:复议|诉讼|举报|投诉|来信|留言|意见))"
)
_ANSWERED = lazy(
    r"(?:答复|办结|办理完毕|办复)(?!.*(?:复议|诉讼|举报|投诉|来信|留言|意见))|^(?:全年|共|已|全年共)?办理(?:政府信息公开)?(?:申请)?(?:共|共计)?$"
)
_NONE_ON = lazy(rf"(?:没有|无|未)[^，。；]{{0,6}}结转[^，。；]{{0,3}}{_NEXT}")
_UNITS = ("件", "条", "宗", "份")
_WORDS = ("结转", "顺延", "转下", "转入")


class TextBalance(Rule):
    """一段里的新收、上年结转、办结、结转下年对不上。

    本年新收＋上年结转应等于本年办结（答复）＋结转下年。四个数都在一段里写明时核对，提示里列出算式。

    新收数已含上年结转、办理数已含结转下年等写法都算对；受理数可以少于收到数，缺任何一个数不报。

    请对照第三部分的统计表改正。
    """

    name = "text-balance"
    good = [
        "新收申请33件，上年结转4件，办结31件，结转下年度6件。",
        "受理申请60件，答复62件（含上年度结转4件，另有2件结转下年度）。",
        "收到申请50件（含上年结转5件），办结45件，结转下年度5件。",
        "新收申请26件，上年结转2件，全部办结，没有结转下年度继续办理的申请，共答复28件。",
        "收到申请70件，办结69件，1件结转下年度继续办理。",
    ]
    bad = {
        "⟦新收申请48件，上年结转3件，全年答复47件，结转下年度继续办理6件⟧。": None,
        "⟦受理申请60件，答复63件（含上年度结转4件，另有2件⟧结转下年度）。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Find the four numbers of each paragraph and compare."""
        if not doc.prose.mentions(_WORDS):
            return
        for line in by_piece(doc.quantities, doc.paragraphs):
            if len(line) > 2 and _around(line).mentions(_WORDS):  # noqa: PLR2004
                yield from _balanced(line, doc)


def _around(line: Sequence[Quantity]) -> Text:
    """The text from the first number to the last, with some words on either side."""
    low, high = line[0].text.low, line[-1].text.high
    return line[0].text.flow.whole.cut(max(0, low - 20), high + 20)


def _balanced(line: Sequence[Quantity], doc: Document) -> Iterable[Finding | Held]:
    received = _only(line, _RECEIVED)
    carried_in = _only(line, _CARRIED_IN, barred=_CARRIED_ON)
    answered = _only(line, _ANSWERED)
    carried_on = _carried_on(line)
    none = None if carried_on else _nothing_left(line, doc)
    if received is None or carried_in is None or answered is None or not (carried_on or none):
        return
    on = carried_on.value if carried_on else Decimal()
    numbers = [each for each in (received, carried_in, answered, carried_on) if each]
    first = min(numbers, key=lambda each: each.text.low)
    last = max(numbers, key=lambda each: each.text.high)
    left, right = received.value + carried_in.value, answered.value + on
    where = first.text.flow.whole.cut(first.text.low - len(first.label), last.text.high)
    if left in (right, answered.value) or received.value in (right, answered.value):
        yield where.held("处数字相符")
        return
    formula = f"{received}+{carried_in}={shown(left)}"
    other = f"{answered}+{shown(on)}={shown(right)}"
    yield where.finding(f"新收加上年结转{formula}，办结加结转下年{other}，两者不等")


def _only(
    line: Sequence[Quantity], pattern: re.Pattern[str], barred: re.Pattern[str] | None = None
) -> Quantity | None:
    """The one number whose label fits; ``None`` if there are several or it is not exact."""
    found = [
        each
        for each in line
        if each.unit in _UNITS
        and pattern.search(each.label)
        and not (barred and barred.search(each.label))
        and not _goes_on(each)
        and not (barred is None and _CARRIED_IN.search(each.label))
    ]
    return found[0] if len(found) == 1 and found[0].exact else None


def _carried_on(line: Sequence[Quantity]) -> Quantity | None:
    found = [
        each
        for each in line
        if each.unit in _UNITS and (_CARRIED_ON.search(each.label) or _goes_on(each))
    ]
    return found[0] if len(found) == 1 and found[0].exact else None


def _goes_on(quantity: Quantity) -> bool:
    """Whether the words behind it say that it is carried on: 另有2件结转下年度."""
    after = re.split("[，。；、（）]", quantity.text.after(12))[0]
    return _CARRIED_ON.search(after) is not None


def _nothing_left(line: Sequence[Quantity], doc: Document) -> Text | None:
    low, high = line[0].text.low, line[-1].text.high + 40
    return doc.prose.flow.whole.cut(low, high).first(_NONE_ON.pattern)
