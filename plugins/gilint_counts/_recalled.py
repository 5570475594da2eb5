"""Parts of what a sentence before has counted: 主动公开信息60条。主动公开的信息中，……."""

from collections.abc import Iterable, Sequence

from gilint.api import Document, Finding, Quantity, Text, lazy
from gilint_counts._sentences import PERCENT
from gilint_counts._sums import added, by_channel

_OPENING = (
    r"(?:在|其中，)?(?P<what>(?:(?:主动|依申请|不予)公开|收到|受理|办结|答复|产生|制作|发布|编发|印发)的"
    r"[^，。；：、\d]{2,10}?)(?:之?中|里)?，"
)
_NEXT = lazy(r"[；，、]?(?:占[^，。；\d]{0,10}[\d.]+%[，；、]?)?")
_REST = lazy(r"其[他它余]")
_WITHIN = lazy(r"其中|含|分别|同比|增长|减少|上年|累计|历年")
_PLAIN = lazy(r"其中|全年|本年度?|(?:19|20)\d\d年度?|共计?|政府|的|各类|有关")
_FEWEST = 2


def recalled(doc: Document) -> Iterable[Finding]:
    """Parts that are more than their whole, or that 其他 closes at another sum."""
    for before, sentence in zip(doc.sentences, doc.sentences[1:], strict=False):
        hit = sentence.match(_OPENING)
        whole = _whole(doc, before, hit["what"].plain) if hit else None
        if hit is None or whole is None or "\n" in whole.text.joined(hit).plain:
            continue
        parts = _parts(doc, sentence, hit)
        if not parts or any(part.unit != whole.unit or not part.exact for part in parts):
            continue
        yield from _compared(whole, parts, hit)


def _compared(whole: Quantity, parts: Sequence[Quantity], hit: Text) -> Iterable[Finding]:
    most = max(parts, key=lambda part: part.value)
    place = hit.joined(parts[-1].text)
    total = f"前句的{whole.text.plain}"
    if most.value > whole.value:
        yield place.finding(f"其中一项{most.text.plain}，比{total}还多，请核对")
    elif len(parts) >= _FEWEST and _REST.match(parts[-1].label):
        sum_ = added(parts)
        if sum_.value != whole.value and not by_channel(part.label for part in parts):
            yield place.finding(f"{sum_.formula}，与{total}不符，请核对")


def _whole(doc: Document, before: Text, what: str) -> Quantity | None:
    """The one number of a sentence that counts what the next one goes on about."""
    name = _PLAIN.sub("", what)
    named = [
        each
        for each in doc.quantities_in(before.low, before.high)
        if each.exact and each.unit not in PERCENT and _PLAIN.sub("", each.label) == name
    ]
    return named[0] if len(named) == 1 else None


def _parts(doc: Document, sentence: Text, hit: Text) -> list[Quantity]:
    """The numbers of one list from the opening on; none where something else is told between."""
    flow, at, parts = sentence.flow.text, hit.high, []
    for count in doc.quantities_in(hit.high, sentence.high):
        if count.unit in PERCENT:
            continue
        said = flow[at : count.text.low]
        skipped = _NEXT.match(said)
        label = said[skipped.end() :] if skipped else said
        if label != count.label or not label or _WITHIN.search(label):
            return []
        parts.append(count)
        at = count.text.high
    return parts
