"""残留：网页杂物、断行、占位符、模板语。"""

from collections.abc import Iterable

from gilint.api import Rule, hookimpl, rules_in


@hookimpl
def gilint_rules() -> Iterable[type[Rule]]:
    """Every rule in this folder."""
    return rules_in(__name__)
