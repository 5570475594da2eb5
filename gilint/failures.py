"""What is said of a rule, or of what is done around the rules, that failed on a report."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from gilint.patience import SECONDS, TimeUpError
from gilint.report import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FAILURES = (Exception, SystemExit, TimeUpError)
"""The ways in which a rule may fail."""

_SHARED = 4
"""So many rules do not fail for one reason of their own: it lies in what they all read."""


def failure(path: str, rule: str, error: BaseException) -> Problem:
    """What is to be said of a file where a rule failed."""
    if isinstance(error, TimeUpError):
        said = f"规则 {rule} 用了 {SECONDS} 秒还没有查完，已停止，其他规则照常"
    else:
        said = f"规则 {rule} 出错，未能查完：{_why(error)}"
    return Problem(
        f"{said}；请反馈给规则包作者，或用 --ignore {rule} 暂时停用",
        path=path,
        pack=rule.partition("/")[0],
        rule=rule,
    )


def failures(path: str, failed: Iterable[tuple[str, BaseException]]) -> Iterator[Problem]:
    """What is to be said of all rules that failed on a file: one line where they share a cause."""
    causes: dict[str, list[tuple[str, BaseException]]] = {}
    for rule, error in failed:
        cause = rule if isinstance(error, TimeUpError) else _why(error)
        causes.setdefault(cause, []).append((rule, error))
    for cause, those in causes.items():
        if len(those) < _SHARED:
            yield from (failure(path, rule, error) for rule, error in those)
        else:
            packs = Counter(rule.partition("/")[0] for rule, _ in those)
            told = "、".join(f"{pack} {number} 条" for pack, number in packs.items())
            said = f"{len(those)} 条规则（{told}）因同一原因出错，未能查完：{cause}"
            yield Problem(f"{said}；请反馈给 gilint 的作者", path=path)


def own_failure(doing: str, path: str, error: BaseException) -> Problem:
    """What is to be said of a file where no rule failed, but what is done around them."""
    slow = isinstance(error, TimeUpError)
    why = f"用了 {SECONDS} 秒还没有读完（{type(error).__name__}）" if slow else _why(error)
    return Problem(f"{doing}时出错：{why}；请反馈给 gilint 的作者", path=path)


def _why(error: BaseException) -> str:
    said = " ".join(str(error).split()) or "无说明"
    return f"{said}（{type(error).__name__}）"
