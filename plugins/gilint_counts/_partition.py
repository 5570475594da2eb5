"""Whether the parts of a breakdown divide its total, so that they must come to it."""

from gilint.api import Breakdown, lazy
from gilint_counts._sums import (
    added,
    has_opposites,
    has_rest,
    has_shares,
    is_closed,
    is_of_answers,
    is_parallel,
    is_set,
)

_ACTION = lazy(
    r"发布|推送|回应|举办|召开|组织|开展|制作|编发|印发|解读|更新|受理|开设|收到|办理|答复|培训"
    r"|发放|接受|编印|报送|处理|通过|向|在"
)
_DEED = lazy(rf"(?!通过|向|在)(?:{_ACTION.pattern})")
_PROCESS = lazy(
    r"办结|结转|转入|转下|转办|移[交送]|答复|回复|反馈|采纳|整改|核查|立案|完成|审结|在办|未办|关停|撤"
)
_SUMS = ("合计", "共计", "总计")
_TRAITS = ("的", "公开", "发布", "办理", "提出", "以上", "参加")
_LEAST, _MOST = 0.6, 1.6
_NEARLY = 0.8
_BARE = 4


def is_partition(breakdown: Breakdown) -> bool:
    """Whether the parts divide the total at all, where no 其中 says so."""
    if breakdown.kind in ("lead", "bracket", "ways"):
        return True
    share = added(part.quantity for part in breakdown.parts).value / (breakdown.total.value or 1)
    if not _LEAST <= share <= _MOST:
        return False
    if share < _NEARLY and not has_rest(breakdown) and _is_loose(breakdown):
        return False
    if breakdown.kind == "result":
        return is_closed(breakdown)
    if breakdown.kind == "among":
        sorted_ = is_set(breakdown) or _is_sorted(breakdown)
        opposed = has_opposites(part.label for part in breakdown.parts)
        return sorted_ or opposed or has_rest(breakdown) or has_shares(breakdown)
    return _names_kinds(breakdown)


def _is_sorted(breakdown: Breakdown) -> bool:
    """Whether the parts are short nouns, of which a thing can be but one: 图解, not 带图的."""
    return all(
        0 < len(part.label) <= _BARE and not part.label.endswith(_TRAITS)
        for part in breakdown.parts
    )


def _names_kinds(breakdown: Breakdown) -> bool:
    """Whether the parts are kinds of what is counted, not further things that were done."""
    labels = [part.label for part in breakdown.parts]
    if breakdown.kind == "summed":
        bare = breakdown.total.label in _SUMS
        return all(label and (bare or not _DEED.match(label)) for label in labels[1:])
    answers = is_of_answers(breakdown) and len(labels) > 2  # noqa: PLR2004
    if answers or has_opposites(labels):
        return True
    if any(_PROCESS.search(label) for label in labels):
        return False
    if any(_ACTION.match(label) or not label for label in labels):
        return has_rest(breakdown)
    if breakdown.kind == "colon" or has_rest(breakdown) or is_parallel(breakdown):
        return True
    return len(labels[0]) <= _BARE


def _is_loose(breakdown: Breakdown) -> bool:
    """Whether more parts than the text names may belong to the total: 全年共培训200人."""
    label = breakdown.total.label
    return breakdown.kind == "colon" or (breakdown.kind == "summed" and len(label) > _BARE)
