"""Applications received and carried over that do not come to those answered and carried on."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import chain, pairwise
from typing import NamedTuple

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
    r"(?:答复(?!期)|办结|办理完毕|办复)(?!.*(?:复议|诉讼|举报|投诉|来信|留言|意见))|^(?:全年|本年度?|年内|当年|共|已|全年共)?办理(?:政府信息公开)?(?:申请)?(?:共|共计)?$"
)
_COMPARED = lazy(r"[比较][^比较]{0,10}(?:年|同期)度?的?$")
_REST = lazy(r"其余|余下|剩余|尚未|未到期|延期|未到[^，。；]{0,6}期|期限内(?:的)?$")
_ADDED = lazy(r"另有|另外|加上|连同|加之|再加|合并")
_NONE_ON = lazy(rf"(?:没有|无|未)[^，。；]{{0,6}}结转[^，。；]{{0,3}}{_NEXT}")
_TO_DO = lazy(
    r"^(?:全年|本年度?|共计?|合计|总计)?(?:应办[理结]?|应答复|需办理|待办)(?:申请)?(?:共计?|总数|总量)?(?:为)?$"
)
_LEFT = lazy(r"(?:尚有|还有|仍有|剩余|其余)$")
_IN_HAND = lazy(r"(?:正在|尚在|仍在|还在)(?:依法|按期)?(?:办理|处理|审查)|未办结|尚未办结|在办")
_SHORT = 8
_LETTERS = lazy(r"(?:群众|市民|公众|网民)?(?:来信|留言|举报|投诉|咨询)")
_UNITS = ("件", "条", "宗", "份")
_WORDS = ("结转", "顺延", "转下", "转入")


class Numbers(NamedTuple):
    """What a text says of a year's applications; without the last, nothing was carried on."""

    received: Quantity
    carried_in: Quantity
    answered: Quantity
    carried_on: Quantity | None


class TextBalance(Rule):
    """一段里的新收、上年结转、办结、结转下年对不上。

    本年新收＋上年结转应等于本年办结（答复）＋结转下年。四个数都在一段里写明时核对，提示里列出算式。

    收到数已含上年结转、办理数已含结转下年等写法都算对（写“新收”“另有”“连同”的除外）；受理数可以少于收到数，缺任何一个数不报。

    请对照第三部分的统计表改正。
    """

    name = "text-balance"
    good = [
        "新收申请33件，上年结转4件，办结31件，结转下年度6件。",
        "受理申请60件，答复62件（含上年度结转4件，另有2件结转下年度）。",
        "收到申请50件（含上年结转5件），办结45件，结转下年度5件。",
        "新收申请26件，上年结转2件，全部办结，没有结转下年度继续办理的申请，共答复28件。",
        "新收申请26件（含上年结转2件），办结26件，结转下年度4件。",
        "收到申请26件，含上年结转2件，办结26件，结转下年度4件。",
        "新收申请44件，较2022年的40件增长10%，上年结转3件，办结45件，结转下年2件。办结的45件中，予以公开20件。",
        "新收申请32件。上年结转3件。按期办结34件。未到答复期限的1件，结转下年办理。",
        "新收申请33件，上年结转4件。收到来信48件，办结31件，结转下年度6件。",
        "收到申请70件，办结69件，1件结转下年度继续办理。",
    ]
    bad = {
        "⟦收到申请60件，上年结转2件，答复60件，结转下年度3件⟧。": None,
        "信箱新收⟦群众来信48件，上年结转3件，办结48件，结转下年4件⟧。": None,
        "⟦新收申请48件，上年结转3件，全年答复47件，结转下年度继续办理6件⟧。": None,
        "⟦新收申请26件，上年结转2件，办结26件，结转下年度4件⟧。": None,
        "⟦新收申请33件，上年结转4件，本年办理30件，结转下年度6件⟧。": None,
        "⟦新收申请33件，连同上年结转4件，办结30件，其余需要延期的6件⟧，依法结转下年度办理。": None,
        "⟦新收申请32件。上年结转3件。按期办结39件。未到答复期限的1件⟧，结转下年办理。": None,
        "⟦新收申请19件、上年结转1件，全年办结18件，尚有3件⟧正在办理。": None,
        "⟦新收申请85件，加上上年结转6件，应办93件⟧，其中办结87件，结转下年度4件。": None,
        "⟦上年结转3件，新收申请20件，共计应办结25件⟧。": None,
        "⟦受理申请60件，答复63件（含上年度结转4件，另有2件⟧结转下年度）。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Find the four numbers of each paragraph and compare."""
        if not doc.prose.mentions(_WORDS):
            return
        yield from _in_all(doc)
        for line in by_piece(doc.quantities, doc.paragraphs):
            if len(line) > 2 and _around(line).mentions(_WORDS):  # noqa: PLR2004
                yield from _balanced(line, doc)


def _in_all(doc: Document) -> Iterable[Finding]:
    """新收85件，加上上年结转6件，应办93件: the sum of the two is told at once."""
    for one, other, total in zip(
        doc.quantities, doc.quantities[1:], doc.quantities[2:], strict=False
    ):
        received, carried = (other, one) if _CARRIED_IN.search(one.label) else (one, other)
        units = {received.unit, carried.unit, total.unit}
        if len(units) != 1 or not units <= set(_UNITS) or not _TO_DO.search(total.label):
            continue
        if not (_RECEIVED.search(received.label) and _CARRIED_IN.search(carried.label)):
            continue
        where = one.text.joined(total.text)
        exact = received.exact and carried.exact and total.exact
        value = received.value + carried.value
        within = received.value == total.value and not _is_apart(received, carried)
        if exact and value != total.value and not within and _is_near(where):
            formula = f"{received}+{carried}={shown(value)}"
            where = where.flow.whole.cut(where.low - len(one.label), where.high)
            yield where.finding(f"新收加上年结转{formula}，文中的应办数为{total}，请核对")


def _is_near(where: Text) -> bool:
    """Whether the three stand in one sentence, nothing between them but their labels."""
    return "。" not in where.plain and where.plain.count("，") <= len(_UNITS)


def _balanced(line: Sequence[Quantity], doc: Document) -> Iterable[Finding | Held]:
    """Compare the numbers of the first sentence that gives all four, or of the paragraph."""
    sentences = list(_sentences(line))
    for numbers in filter(_is_of_letters, sentences):
        if read := _read([_without_kind(each) for each in numbers], doc):
            yield _compared(read)
    sentences = [numbers for numbers in sentences if not _is_of_letters(numbers)]
    for numbers in (*sentences, list(chain(*sentences))):
        read = _read(numbers, doc)
        if read is not None:
            yield _compared(read)
            return


def _without_kind(quantity: Quantity) -> Quantity:
    """A number of a sentence on letters or the like, which has a balance of its own."""
    return quantity._replace(label=_LETTERS.sub("", quantity.label))


def _sentences(line: Sequence[Quantity]) -> Iterable[list[Quantity]]:
    group = [line[0]]
    for one, other in pairwise(line):
        if "。" in one.text.flow.text[one.text.high : other.text.low]:
            yield group
            group = []
        group.append(other)
    yield group


def _is_of_letters(numbers: Sequence[Quantity]) -> bool:
    """Whether a sentence counts letters or the like, and no applications."""
    words = [each.label for each in numbers]
    return any(_LETTERS.search(label) for label in words) and not any("申请" in w for w in words)


def _around(line: Sequence[Quantity]) -> Text:
    """The text from the first number to the last, with some words on either side."""
    low, high = line[0].text.low, line[-1].text.high
    return line[0].text.flow.whole.cut(max(0, low - 20), high + 20)


def _read(line: Sequence[Quantity], doc: Document) -> Numbers | None:
    """The four numbers, if all are there."""
    if not line:
        return None
    received = _only(line, _RECEIVED)
    carried_in = _only(line, _CARRIED_IN, barred=_CARRIED_ON)
    answered = _only(line, _ANSWERED)
    carried_on = _carried_on(line)
    if received is None or carried_in is None or answered is None:
        return None
    if carried_on is None and not _nothing_left(line, doc):
        return None
    return Numbers(received, carried_in, answered, carried_on)


def _compared(read: Numbers) -> Finding | Held:
    received, carried_in, answered, carried_on = read
    on = carried_on.value if carried_on else Decimal()
    numbers = [each for each in read if each]
    first = min(numbers, key=lambda each: each.text.low)
    last = max(numbers, key=lambda each: each.text.high)
    left, right = received.value + carried_in.value, answered.value + on
    where = first.text.flow.whole.cut(first.text.low - len(first.label), last.text.high)
    held = {right, answered.value}
    within = {right, answered.value} if _holds_all(carried_in, answered) else {right}
    if left in held or (received.value in within and not _is_apart(received, carried_in)):
        return where.held("处数字相符")
    formula = f"{received}+{carried_in}={shown(left)}"
    other = f"{answered}+{shown(on)}={shown(right)}"
    return where.finding(f"新收加上年结转{formula}，办结加结转下年{other}，两者应相等，请核对")


def _holds_all(carried_in: Quantity, answered: Quantity) -> bool:
    """Whether those received may be just those dealt with: 含上年结转, or 办理 with the rest."""
    return "含" in carried_in.label or "办理" in answered.label


def _is_apart(received: Quantity, carried_in: Quantity) -> bool:
    """Whether the text says that those carried in are not among those received."""
    if any(word in carried_in.label for word in ("含", "包括", "其中")):
        return False
    return "新收" in received.label or _ADDED.search(carried_in.text.before(20)) is not None


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
        and not _COMPARED.search(each.label)
        and not (barred is None and _CARRIED_IN.search(each.label))
    ]
    return _one(found)


def _one(found: Sequence[Quantity]) -> Quantity | None:
    """The number that all of them say, if it is one and definite."""
    if len({each.value for each in found}) != 1 or not found[0].exact:
        return None
    return found[0]


def _carried_on(line: Sequence[Quantity]) -> Quantity | None:
    found = [
        each
        for each in line
        if each.unit in _UNITS and (_CARRIED_ON.search(each.label) or _goes_on(each))
    ]
    return _one(found)


def _goes_on(quantity: Quantity) -> bool:
    """Whether the words behind it say that it is carried on: 另有2件结转下年度, 尚有2件在办."""
    if _LEFT.search(quantity.label) and _IN_HAND.match(quantity.text.after(_SHORT)):
        return True
    clauses = re.split("[，。；、（）]", quantity.text.after(24))
    behind = clauses[0] if not _REST.search(quantity.label) else "".join(clauses[:2])
    return _CARRIED_ON.search(behind) is not None


def _nothing_left(line: Sequence[Quantity], doc: Document) -> Text | None:
    low, high = line[0].text.low, line[-1].text.high + 40
    return doc.prose.flow.whole.cut(low, high).first(_NONE_ON.pattern)
