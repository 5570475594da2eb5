"""Which numbers are totals, and which may be their parts, by the words before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.patterns import lazy

if TYPE_CHECKING:
    from gilint.views.quantities import Quantity

_TOTAL = lazy(r"(?<!公)共(?![享同建治用])|合计|总[计数量]|累计")
_RECEIVED = lazy(r"(?:收到|受理|接收|接到|新收)[^，。；]{0,16}$")
_WAYS = lazy(
    r"^(?!.*(?:答复|送达|回复|反馈|告知|公开[^申]*$|公布|办结)).*"
    r"(?:网[络上站]|当面|现场|窗口|信函|邮寄|邮件|邮箱|传真|书面)"
)


def kind_of(total: Quantity) -> str:
    """How parts may follow a total without 其中."""
    if _TOTAL.search(total.label):
        return "plain"
    return "ways" if _RECEIVED.search(total.label) and not is_way(total) else ""


def is_way(count: Quantity) -> bool:
    """Whether a number counts applications by the way in which they came."""
    return _WAYS.search(count.label) is not None


def is_single(count: Quantity) -> bool:
    """Whether a number is no total."""
    return not _TOTAL.search(count.label)
