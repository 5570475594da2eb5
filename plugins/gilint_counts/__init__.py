"""数字：正文里的合计、列举、百分比与序数。"""

from collections.abc import Iterable

from gilint.api import Rule, hookimpl, rules_in


@hookimpl
def gilint_rules() -> Iterable[type[Rule]]:
    """Every rule in this folder."""
    return rules_in(__name__)
