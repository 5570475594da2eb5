"""Growth told in tenths, 增长三成, beside the two numbers that it is of."""

from collections.abc import Iterator
from decimal import Decimal

from gilint.api import Document, Finding, Text, numeral, shown
from gilint_counts._changes import DOWN, UP, pair
from gilint_counts._sentences import before

_TENTHS = (
    rf"(?:(?P<up>{UP})|(?P<down>{DOWN}))了?(?P<tenths>[一二两三四五六七八九])成(?P<half>半)?"
    r"(?=[，。；、）]|$)"
)
_HUNDRED, _TEN, _HALF, _LOOSE = Decimal(100), 10, 5, 5
_FAR = 36


def tenths(doc: Document) -> Iterator[Finding]:
    """从60人次增加到90人次，增长三成: 增长五成 is meant."""
    for hit in doc.find(_TENTHS, near="成", quoted=False):
        counts = [each for each in before(doc, hit) if hit.low - _FAR < each.text.high]
        if len(counts) < 2 or counts[-1].text.joined(hit).plain.count("，") > 1:  # noqa: PLR2004
            continue
        one, other = counts[-2:]
        if one.unit != other.unit or not (one.exact and other.exact):
            continue
        change = pair(one, other, doc.year)
        if change is None or not change.old:
            continue
        grown = (change.new - change.old) * _HUNDRED / change.old
        if abs(grown - _told(hit)) > _LOOSE:
            worked = shown(round(abs(grown), 1))
            way = "增长" if grown > 0 else "下降"
            yield one.text.joined(hit).finding(
                f"由{shown(change.old)}到{shown(change.new)}是{way}{worked}%，"
                f"与“{hit.plain}”不符，请核对"
            )


def _told(hit: Text) -> int:
    """The growth in per cent, below 0 where it falls."""
    told = numeral(hit["tenths"].plain) * _TEN
    return (told + (_HALF if hit.get("half") else 0)) * (1 if hit.get("up") else -1)
