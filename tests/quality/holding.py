"""Whether some rules keep what they promise: their examples, and the faults found in one go.

    python tests/quality/holding.py dates,counts/parts-not-total

What ``tests/test_rules.py`` and ``test_quality.py`` hold all rules against, for a few and quickly.
Says nothing and exits with 0 if they do.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import bench

from gilint.packs import load_packs
from gilint.testing import cases, check_case


def main() -> None:
    """Check the rules or packs that the call names."""
    wanted = sys.argv[1]
    for pack in load_packs().packs:
        for rule in pack.rules:
            if {pack.name, f"{pack.name}/{rule.name}"} & set(wanted.split(",")):
                for case in cases(rule):
                    check_case(case)
    outcomes = bench.run(wanted, times=1)
    lost = bench.missed(outcomes) - bench.kept_missed()
    alarms = [each.alarm for each in outcomes if each.alarm]
    if lost or alarms:
        sys.exit("\n".join([*sorted(lost), *alarms]))


if __name__ == "__main__":
    main()
