"""本单位的用语规则。"""

from gilint.api import hookimpl, rules_in


@hookimpl
def gilint_rules():
    """Every rule in this folder."""
    return rules_in(__name__)
