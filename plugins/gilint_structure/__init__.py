"""结构：标题、必备部分、层次序数、落款。"""

from collections.abc import Iterable

from gilint.api import Rule, hookimpl, rules_in


@hookimpl
def gilint_rules() -> Iterable[type[Rule]]:
    """Every rule in this folder."""
    return rules_in(__name__)
