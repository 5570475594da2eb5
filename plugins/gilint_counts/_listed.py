"""Parts behind a total that says nothing of them, and parts that are more than their whole."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from gilint.api import Document, Finding, Quantity, lazy
from gilint_counts._kinds import REVIEWS
from gilint_counts._sentences import PERCENT, by_piece
from gilint_counts._sums import added, has_opposites, is_subtotal

_MARKS = "，、；：（"
_REVIEWED = lazy(r"复议|诉讼")
_NEAR = Decimal("1.25")
_KIND = 2
_SEVERAL, _MOST = 3, 12
_ENDS = ("。", "；", "\n", "）", "")
_LAST_YEAR = lazy(r"结转|上年|往年|去年|累计|含|历年")
_ABOVE = 6
_WHOLES = (
    (
        lazy(r"(?:发放|发出|下发|印发)[^，。；]*(?:问卷|调查表|测评表)?$"),
        lazy(r"^(?:共|实际)?(?:收回|回收)"),
    ),
    (lazy(r"^(?:共|实际)?(?:收回|回收)"), lazy(r"有效|满意")),
    (lazy(r"应(?:主动)?公开"), lazy(r"^(?:已|实际)(?:主动)?公开|^(?:主动)?公开")),
    (lazy(r"应(?:到|参加|参训)"), lazy(r"^(?:实到|实际参加|实际参训)")),
    (lazy(r"(?:抽查|检查|抽取|抽检|巡查|评查)"), lazy(r"^(?:其中)?(?:不?合格|不?达标|优秀|良好)$")),
    (lazy(r"(?:收到|征集|收集|征求)[^，。；]*(?:建议|意见)$"), lazy(r"^(?:已|共)?(?:采纳|吸收)")),
    (lazy(r"(?:编发|报送|上报|撰写|编报)"), lazy(r"^被[^，。；]{1,8}(?:采用|录用|采纳)$")),
    (
        lazy(r"公开(?:政府|政务)?信息(?:共|共计)?$"),
        lazy(r"^(?:其中)?通过[^，。；]{2,14}公开(?:政府|政务)?(?:信息)?$"),
    ),
    (lazy(r"发布(?:各类)?(?:信息)(?:共|共计)?$"), lazy(r"^通过[^，。；]{2,14}发布(?:信息)?$")),
)
"""What one counts and another can only be a part of, by the words before the two."""


def listed(doc: Document) -> Iterable[Finding]:
    """解读材料32件，文字解读18件，图表解读9件，视频解读6件."""
    for line in by_piece(doc.quantities, doc.paragraphs):
        counts = [each for each in line if each.unit not in PERCENT]
        for index, total in enumerate(counts):
            if (
                not total.label
                or not total.exact
                or (index and _in_one_sentence(counts[index - 1], total))
            ):
                continue
            parts = list(_following(counts, index))
            if len(parts) < _KIND or not all(part.exact for part in parts):
                continue
            first = not total.label.startswith(("其中", "包括", "分别"))
            if first and _is_wrong(total, parts) and not _is_read(doc, total):
                place = total.text.joined(parts[-1].text)
                told = f"{added(parts).formula}，与总数{total.text.plain}不符，请核对"
                yield place.finding(told)


def _following(counts: Sequence[Quantity], index: int) -> Iterator[Quantity]:
    """The numbers of one measure word that a mark and their labels alone part."""
    last = counts[index]
    for part in counts[index + 1 :]:
        between = part.text.flow.text[last.text.high : part.text.low]
        if part.unit != last.unit or not part.label or is_subtotal(part.label):
            return
        if between[:1] not in _MARKS or between[1:] != part.label:
            return
        yield part
        last = part


def _is_wrong(total: Quantity, parts: Sequence[Quantity]) -> bool:
    value = added(parts).value
    if _REVIEWED.search(total.label) and all(part.label.startswith(REVIEWS) for part in parts):
        return value > total.value
    near = max(value, total.value) <= min(value, total.value) * _NEAR
    if len(parts) == _KIND and has_opposites(part.label for part in parts):
        return near and value != total.value
    kind = parts[0].label[-_KIND:]
    if len(parts) < _SEVERAL or not value or value == total.value or kind not in total.label:
        return False
    alike = all(part.label.endswith(kind) and len(part.label) <= _ABOVE for part in parts)
    return alike and near and parts[-1].text.after(1) in _ENDS


def _in_one_sentence(one: Quantity, other: Quantity) -> bool:
    return one.unit == other.unit and "。" not in one.text.joined(other.text).plain


def _is_read(doc: Document, total: Quantity) -> bool:
    """Whether the total has been read as one already."""
    return any(each.total.text.low == total.text.low for each in doc.breakdowns)


def more_than_whole(doc: Document) -> Iterable[Finding]:
    """发放问卷200份，收回210份: what can only be a part is more than its whole."""
    for line in by_piece(doc.quantities, doc.sentences):
        for index, part in enumerate(line):
            alike = (
                each
                for each in reversed(line[max(0, index - _MOST) : index])
                if each.unit == part.unit
            )
            whole = next((each for each in alike if _belongs(each, part)), None)
            if whole and whole.exact and part.exact and part.value > whole.value:
                place = whole.text.joined(part.text)
                if not _LAST_YEAR.search(whole.label + place.plain):
                    label = part.label.removeprefix("其中")
                    told = f"“{label}{part.text.plain}”比“{whole.label}{whole.text.plain}”还多"
                    yield place.finding(f"{told}，请核对")


def _belongs(whole: Quantity, part: Quantity) -> bool:
    return any(one.search(whole.label) and other.search(part.label) for one, other in _WHOLES)
