"""用词：音近形近误字、漏字重字、称谓与术语。"""

from collections.abc import Iterable

from gilint.api import Rule, hookimpl, rules_in


@hookimpl
def gilint_rules() -> Iterable[type[Rule]]:
    """Every rule in this folder."""
    return rules_in(__name__)
