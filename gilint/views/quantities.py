"""Numbers that count something: value, measure word, and whether they are exact."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from gilint.flow import Text
from gilint.patterns import compiled, lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0}
_STEPS = {"十": 10, "百": 100, "千": 1000}
_SCALES = {"万": 10**4, "亿": 10**8}
_UNITS = (
    r"个百分点|平方米|平方公里|公里|人次|件次|篇次|场次|批次|户次|部分|方面|%|元|件|条(?![例款])|份|篇|期"
    r"|次(?![性日年月])|场(?!所)|项|户(?![外籍])|家(?![庭长园])|名(?![单称])|位(?!于)|种|类|部(?![门委署])|本(?![级单局年区市县报机着次])"
    r"|册|宗|起(?![草诉源来步])|例(?![如行外])|批(?![复准示])|套|点(?!击)|处(?![理罚置级长分室])|所(?![有在属需以])"
    r"|座(?!谈)|台|辆|组|轮|张|页|幅|块|间(?!接)|级|亩|吨|栋|幢|人(?![员民大才事社均士力口文])"
    r"|大(?=[类块平板优重方功体主举任环措渠攻领项阵])|个(?!月|工作日|小时|自然日|季度)|字(?!号)"
)
_HAN = "一二两三四五六七八九十百千"
# One set of characters comes first, so that the search skips all others at once.
_NUMBER = (
    rf"(?P<number>[0-9{_HAN}](?<![0-9.A-Za-z][0-9])(?<![第〇零万亿{_HAN}][{_HAN}])"
    r"(?:(?<=[0-9])[0-9]{0,15}+(?:[,，][0-9]{3}(?![0-9])){0,6}+(?:\.[0-9]{1,9}+)?+"
    rf"|(?<![0-9])[{_HAN}万亿零〇]{{0,15}}+))"
)
_PATTERN = (
    rf"百分之(?P<share>[0-9]{{1,4}}(?:\.[0-9]{{1,3}})?|[{_HAN}]{{1,5}})(?![{_HAN}0-9点几])"
    rf"|{_NUMBER}(?P<scale>[百千]?[万亿]?)(?P<vague>(?:[余多几来]|数(?=[件条份篇次]))?)(?P<unit>{_UNITS})"
)
_TRAIL = lazy(r"以上|以下|以内|左右|上下|不到|多(?![了出0-9])|余")
_LEAD = lazy(
    r"(?:不足|不到|超过|超出|突破|将近|接近|至少|最多|大约|达到近|(?<![预签契违邀集节条公特])约"
    r"|(?<![附就最临远邻相])近|(?<!赶)超|逾)$"
)
_HUNDREDS = ("几", "数", "上", "成")
_JOINTS = ("-", "～", "—", "–", "至", "到", "/", " ", "，")
_ORDINAL = ("第", "〔", "[")
_BRACKETS = lazy(r"（[^（）]*）")
_CLAUSE = lazy(r".*[，、；。：！？\n（）]", re.DOTALL)
_LABEL_LENGTH = 40
_CHARACTERS_BEFORE = 3


class Quantity(NamedTuple):
    """A number with its measure word.

    ``text`` is both (``1100余条``), ``number`` the numeral as printed. ``value`` is what they
    come to, 万 and 亿 multiplied out, so that ``6万元`` is 60000 of ``unit`` 元; ``scale`` is
    what was multiplied. ``百分之三`` is 3 of ``%``. ``modifier`` holds the word that makes it
    inexact (余, 约, 以上, a range), and is empty where it is exact. ``label`` is what stands
    before it in its clause, back to another number, brackets left out: ``收到申请`` of
    ``收到申请12件``.
    """

    text: Text
    number: str
    value: Decimal
    scale: str
    unit: str
    modifier: str
    label: str

    @property
    def exact(self) -> bool:
        """Whether it says a definite number."""
        return not self.modifier

    @property
    def arabic(self) -> bool:
        """Whether it is printed in digits."""
        return self.number[0].isdecimal()

    @property
    def decimals(self) -> int:
        """How many digits are printed behind the point."""
        return len(self.number.partition(".")[2])

    def __str__(self) -> str:
        return shown(self.value)


def shown(value: Decimal) -> str:
    """A value as a person writes it: no exponent, no needless zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def quantities(prose: Text) -> tuple[Quantity, ...]:
    """Every number with a measure word, in order; ordinals and numbers of articles left out."""
    return tuple(_found(prose))


def _found(prose: Text) -> Iterator[Quantity]:
    flow = prose.flow
    text = flow.text
    last = prose.low
    for match in compiled(_PATTERN).finditer(text, prose.low, prose.high):
        low, high = match.span()
        share, number, scale, vague, unit = match.groups()
        if share:
            number, scale, vague, unit = share, "", "", "%"
        before = text[max(0, low - _CHARACTERS_BEFORE) : low]
        value = None if before[-1:] in _ORDINAL else numeral(number)
        if value is None:
            continue
        for sign in scale:
            value *= _STEPS.get(sign) or _SCALES[sign]
        modifier = vague or _modifier(number, before, text[high : high + 2])
        label = _label(text[max(last, low - _LABEL_LENGTH) : low])
        yield Quantity(Text(flow, low, high), number, value, scale, unit, modifier, label)
        last = high


def _label(before: str) -> str:
    if "）" in before:
        before = _BRACKETS.sub("", before)
    cut = _CLAUSE.match(before)
    return before[cut.end() :] if cut else before


def _modifier(number: str, before: str, after: str) -> str:
    """What makes it inexact; full-width marks in a number leave it in doubt."""
    if "，" in number:
        return "，"
    if lead := _LEAD.search(before):
        return lead[0]
    if number[0] in "十百千万" and before[-1:] in _HUNDREDS:
        return before[-1:]
    if before[-1:] in _JOINTS and before[-2:-1].isdecimal():
        return "至"
    trail = _TRAIL.match(after)
    return trail[0] if trail else ""


def numeral(text: str) -> Decimal | None:
    """The value of a numeral in digits (``1,234.5``) or Chinese (``一百零八``, ``两千三``).

    ``None`` where the characters make no number (一二: one or two; 三五).
    """
    if text[0].isdecimal():
        return Decimal(text.replace(",", "").replace("，", ""))
    total = section = 0
    digit: int | None = None
    for sign in text:
        if sign in _DIGITS:
            if digit:
                return None
            digit = _DIGITS[sign]
        elif sign in _STEPS:
            section += (1 if digit is None else digit) * _STEPS[sign]
            digit = None
        else:
            section += digit or 0
            total = (total + section) * _SCALES[sign] if sign == "亿" else total + section * 10**4
            section, digit = 0, None
    return Decimal(total + section + (digit or 0) * _last_step(text))


def _last_step(text: str) -> int:
    """What a last digit counts: 两千三 is 2300, 两千零三 is 2003, 二十三 is 23."""
    if len(text) > 1 and text[-1] in _DIGITS:
        step = _STEPS.get(text[-2]) or _SCALES.get(text[-2], 1)
        return max(1, step // 10)
    return 1
