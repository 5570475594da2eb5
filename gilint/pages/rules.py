"""The page of a rule: what it asks, why, and short examples."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.patterns import lazy
from gilint.reporters.wording import LEVELS, paragraphs

if TYPE_CHECKING:
    from gilint.rule import Rule

_MARKED = lazy(r"⟦([^⟦⟧]*)⟧")
_MOST_EXAMPLES = 3
_LONGEST_EXAMPLE = 120
_MOST_LINES = 3


class Example(NamedTuple):
    """A text in pieces, each with whether it is the fault, and what the fix leaves."""

    pieces: tuple[tuple[str, bool], ...]
    fixed: str | None = None


class RulePage(NamedTuple):
    """What ``gilint explain`` says of a rule, for a page; lists keep their line ends."""

    id: str
    level: str
    summary: str
    paragraphs: tuple[str, ...]
    basis: str
    bad: tuple[Example, ...]
    good: tuple[str, ...]


def rule_page(id_: str, rule: type[Rule]) -> RulePage:
    """The page of a rule."""
    summary, _, rest = rule.page().partition("\n")
    return RulePage(
        id_,
        LEVELS[rule.severity.label],
        summary,
        tuple(paragraphs(rest)),
        rule.grounds(),
        tuple(Example(_pieces(text), fixed) for text, fixed in rule.bad.items() if _is_short(text))[
            :_MOST_EXAMPLES
        ],
        tuple(text for text in rule.good if _is_short(text))[:_MOST_EXAMPLES],
    )


def _is_short(text: str) -> bool:
    return len(text) <= _LONGEST_EXAMPLE and len(text.splitlines()) <= _MOST_LINES


def _pieces(text: str) -> tuple[tuple[str, bool], ...]:
    """An example cut at its brackets: what stands between a pair is the fault."""
    parts = _MARKED.split(text)
    return tuple((part, index % 2 == 1) for index, part in enumerate(parts) if part)
