"""Whether some rules keep what they promise: examples, planted faults, silence on clean reports.

    python tests/quality/holding.py dates,counts/parts-not-total

What ``tests/test_rules.py`` and ``test_quality.py`` hold all rules against, for a few and quickly:
one rule after the other, to the first failure. Says nothing and exits with 0 if all is held.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent))

import bench
from planting import HINTED, reports

from gilint.packs import load_packs
from gilint.rule import GroupRule, Severity
from gilint.testing import cases, check_case, run_rule

if TYPE_CHECKING:
    from gilint.rule import Rule

_TITLE = "青石县教育局2024年政府信息公开工作年度报告\n"
_UNTITLED = {"dates/relative-year", "dates/year-conflict"}
"""Rules one of whose good examples is right for want of a title."""


def main() -> None:
    """Check the rules or packs that the call names."""
    wanted = set(sys.argv[1].split(","))
    rules = {
        f"{pack.name}/{rule.name}": rule
        for pack in load_packs().packs
        for rule in pack.rules
        if wanted & {pack.name, f"{pack.name}/{rule.name}"}
    }
    for rule in rules.values():
        for case in cases(rule):
            check_case(case)
    for name, rule in rules.items():
        if said := said_under_a_title(name, rule):
            sys.exit("\n".join(said))
        _check_planted(name)
    _check_clean(rules)


def said_under_a_title(name: str, rule: type[Rule]) -> list[str]:
    """What is found in the good examples as parts of a report: its year and agency are known."""
    if issubclass(rule, GroupRule) or name in _UNTITLED:
        return []
    untitled = [text for text in rule.good if "报告\n" not in text]
    return [text for text in untitled if run_rule(rule, _TITLE + text).entries]


def _check_planted(name: str) -> None:
    outcomes = bench.run(name, times=1)
    lost = bench.missed(outcomes) - bench.kept_missed()
    alarms = [each.alarm for each in outcomes if each.alarm]
    if lost or alarms:
        sys.exit("\n".join([*sorted(lost), *alarms]))


def _check_clean(rules: dict[str, type[Rule]]) -> None:
    here = bench.Bench()
    enabled = tuple(name for name, rule in rules.items() if rule.enabled)
    for report in reports():
        said = here.checked(report.text, "text", enabled)[1]
        loud = [
            each.message
            for each in said.entries
            if each.severity is not Severity.INFO or each.rule not in HINTED
        ]
        if loud or said.problems:
            sys.exit(f"{report.name}: {loud or said.problems}")


if __name__ == "__main__":
    main()
