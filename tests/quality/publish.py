"""Measure every rule and write what came out into the packs: ``plugins/gilint_*/quality.json``.

    python tests/quality/publish.py [REAL_REPORT...]

Plants all shapes, checks the clean reports, holds the findings on the named real reports against
``verdicts.yaml``. First-run figures are kept in ``first_run.yaml``, since they can be measured
only once. ``python .ci/generate.py`` then writes docs/quality.md from the packs' figures.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import bench
import real
from planting import CLEAN
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parents[2]
FIRST = Path(__file__).parent / "first_run.yaml"


def main() -> None:
    """Write the figures of all packs."""
    figures = measured(sys.argv[1:])
    by_pack: dict[str, dict[str, Any]] = defaultdict(dict)
    for rule, mine in sorted(figures.items()):
        pack, _, name = rule.partition("/")
        by_pack[pack][name] = {key: value for key, value in mine.items() if value}
    for pack, mine in by_pack.items():
        lines = ",\n".join(f" {json.dumps(name)}: {json.dumps(mine[name])}" for name in mine)
        path = ROOT / "plugins" / f"gilint_{pack}" / "quality.json"
        path.write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")


def measured(real_reports: list[str]) -> dict[str, dict[str, Any]]:
    """The figures of every rule that has any, by its id."""
    figures: dict[str, dict[str, Any]] = defaultdict(dict)
    outcomes = defaultdict(list)
    for outcome in bench.run():
        outcomes[outcome.shape.rules[0]].append(outcome)
    alarms = clean_alarms()
    for rule, mine in outcomes.items():
        fixed = [each for each in mine if each.fix]
        figures[rule]["planted"] = [sum(each.found for each in mine), len(mine)]
        alarms[rule] += sum(bool(each.alarm) for each in mine)
        if fixed:
            figures[rule]["fixes"] = [sum(each.fix == "right" for each in fixed), len(fixed)]
    for rule, number in alarms.items():
        figures[rule]["alarms"] = number
    for rule, kept in (YAML(typ="safe").load(FIRST.read_text(encoding="utf-8")) or {}).items():
        later = [kept.pop(name) for name in list(kept) if name != "first"]
        if later:
            kept["fresh"] = [sum(pair) for pair in zip(*later, strict=True)]
        figures[rule] |= kept
    for rule, (true, whole) in judged(real_reports).items():
        figures[rule]["real"] = [true, whole]
    return figures


def clean_alarms() -> Counter[str]:
    """Findings at warning or above on the clean reports, by rule."""
    paths = [
        str(path)
        for folder in CLEAN
        for path in sorted(folder.glob("*.*"))
        if (folder.name == "clean" or path.name.startswith("clean-")) and path.suffix != ".yaml"
    ]
    return Counter(
        found.rule for found in real.findings(paths) if found.severity in ("error", "warning")
    )


def judged(paths: list[str]) -> dict[str, tuple[int, int]]:
    """How many findings on real reports are true, of those that were judged, by rule."""
    verdicts = real.read_verdicts()
    shares: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for found in real.findings(paths) if paths else ():
        if found.key in verdicts:
            shares[found.rule][0] += bool(verdicts[found.key]["true"])
            shares[found.rule][1] += 1
    return {rule: (true, whole) for rule, (true, whole) in shares.items()}


if __name__ == "__main__":
    main()
