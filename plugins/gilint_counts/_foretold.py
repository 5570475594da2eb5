"""Rates that stand before the numbers that they are of: 回复率95%，收到200条，回复180条."""

from collections.abc import Iterator
from decimal import Decimal

from gilint.api import Document, Finding, shown

_UNIT = "[件条份封个次]"
_FORETOLD = (
    r"(?<!按时|按期|及时|到期|如期|应办|限时|准时)(?P<done>办结|答复|回复|办复|采纳|反馈|整改)率(?:均?为|均?达到?|是)?"
    r"(?P<share>\d{1,3}(?:\.\d{1,2})?)%[，：]"
    r"(?:其中|全年|共|累计){0,2}(?:收到|受理|接到|征集|发现|查出)[^，。；、\d]{0,10}"
    rf"(?P<whole>\d{{1,6}})(?P<unit>{_UNIT})，(?:已|均已|现已)?(?:按期|按时|及时)?"
    r"(?P=done)(?:了)?(?P<part>\d{1,6})(?P=unit)(?=[。；]|，(?!\d|[其剩]余|另|尚|还))"
)
_HUNDRED = Decimal(100)


def foretold(doc: Document) -> Iterator[Finding]:
    """A rate, the whole and the part in one breath, that do not go together."""
    for hit in doc.find(_FORETOLD, near="率", quoted=False):
        whole, part = (Decimal(hit[name].plain) for name in ("whole", "part"))
        share = Decimal(hit["share"].plain)
        slack = Decimal(10) ** -max(0, -int(share.as_tuple().exponent))
        if whole and part <= whole and abs(part * _HUNDRED / whole - share) > slack:
            worked = shown(round(part * _HUNDRED / whole, 1))
            yield hit.finding(f"{part}÷{whole}={worked}%，文中为{share}%，请核对")
