"""Shares that are told as bounds or in words: 占比超过80%, 占六成, 占三分之二."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from gilint.api import Document, Finding, Quantity, Text, lazy, numeral, shown
from gilint_counts._sentences import PERCENT, before
from gilint_counts._sums import added

_ABOVE = "超过?|逾|高于|过"
_BELOW = "近|将近|接近|不足|不到|低于"
_SHARE = (
    r"(?<=，)占(?:比|全部|总数|总量|申请总数|总数量)?的?(?:比例|比重)?(?:为|达到?)?"
    rf"(?:(?P<above>{_ABOVE})|(?P<below>{_BELOW})|(?P<about>约))?"
    r"(?:(?P<percent>\d{1,2}(?:\.\d{1,2})?)%|(?P<tenths>[一二三四五六七八九])成(?P<more>[一二三四五六七八九半])?"
    r"|(?P<half>一半|半数|半)|(?P<down>[二三四五])分之(?P<up>[一二三四两]))"
    r"(?P<least>以上|多)?(?P<around>左右)?(?=[，。；、）]|$)"
)
_WHOLE = lazy(r"共|总|全年|收到|受理|新收|办结|答复|合计|发布|公开")
_AMONG = lazy(r"[^，。；、\d]{0,10}[中里]，?[^，。；、\d]{0,6}$")
_HUNDRED, _TEN, _HALF = Decimal(100), 10, Decimal(5)
_LOOSE, _NARROW = Decimal(5), Decimal(4)
_NEAR = 40


class _Told(NamedTuple):
    """Between which shares a text says that one lies."""

    least: Decimal
    most: Decimal


def bounded(doc: Document) -> Iterator[Finding]:
    """Every such share that no number before it gives."""
    for hit in doc.find(_SHARE, near="占", quoted=False):
        numbers = before(doc, hit)
        counts = [each for each in numbers if each.unit not in PERCENT]
        if counts and numbers[-1].text.high + _NEAR > hit.low and (told := _told(hit)):
            yield from _compared(hit, counts, told)


def _compared(hit: Text, counts: Sequence[Quantity], told: _Told) -> Iterator[Finding]:
    *earlier, part = counts
    between = part.text.joined(hit).plain[: hit.low - part.text.low]
    alike = [each for each in earlier if each.unit == part.unit and each.value >= part.value]
    if "。" in between or between.count("，") > 1 or not alike or not part.value:
        return
    if not all(each.exact for each in (*alike, part)) or not (
        _WHOLE.search(alike[0].label)
        or _is_among(alike, part)
        or (part.label == "其中" and len(alike) == 1)
    ):
        return
    wholes = [each.value for each in alike]
    if part.label != "其中" and not _is_among(alike, part):
        wholes.append(added(counts).value)
    shares = [part.value * _HUNDRED / whole for whole in wholes]
    if not any(told.least <= share <= told.most for share in shares):
        whole = alike[0]
        worked = shown(round(part.value * _HUNDRED / whole.value, 1))
        formula = f"{shown(part.value)}÷{shown(whole.value)}={worked}%"
        yield part.text.joined(hit).finding(f"{formula}，与“{hit.plain}”不符，请核对")


def _is_among(alike: Sequence[Quantity], part: Quantity) -> bool:
    """Whether the only number before is what the part is said to be among: 120份问卷中，80份."""
    whole = alike[0].text
    return len(alike) == 1 and _AMONG.match(whole.flow.text[whole.high : part.text.low]) is not None


def _told(hit: Text) -> _Told | None:
    share = _value(hit)
    exact = hit.get("percent") is not None
    if hit.get("above") or hit.get("least"):
        return _Told(share, _HUNDRED)
    if hit.get("below"):
        return _Told(Decimal(0), share)
    if exact:
        return None
    loose = _NARROW if hit.get("more") or hit.get("down") else _LOOSE
    return _Told(share - loose, share + loose)


def _value(hit: Text) -> Decimal:
    if percent := hit.get("percent"):
        return Decimal(percent.plain)
    if tenths := hit.get("tenths"):
        more = hit.get("more")
        rest = _HALF if more and more.plain == "半" else Decimal(numeral(more.plain) if more else 0)
        return Decimal(numeral(tenths.plain) * _TEN) + rest
    if hit.get("half"):
        return _HUNDRED / 2
    return _HUNDRED * numeral(hit["up"].plain) / numeral(hit["down"].plain)
