"""引文：文号、法规名称、简称，按 GB/T 9704-2012 与 GB/T 15834-2011。"""

from collections.abc import Iterable

from gilint.api import Rule, hookimpl, rules_in


@hookimpl
def gilint_rules() -> Iterable[type[Rule]]:
    """Every rule in this folder."""
    return rules_in(__name__)
