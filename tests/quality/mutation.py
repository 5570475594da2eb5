"""How many small changes to the packs' code the tests notice: a sample by cosmic-ray.

    pip install -e '.[mutation]'
    python tests/quality/mutation.py [PACK ...] [--sample 40] [--seed 1] [--keep]

Works on a copy of the last commit. Of each place that can be changed at most one change is tried,
so that a ``+``, for which there are eleven others, weighs no more than a ``not``; what is no part
of a rule's behaviour (see ``inert.py``) is left alone. Each change is held against the rule's
examples and planted faults, then the pack's tests and the example reports: as ``.ci/run`` does,
the cheapest first. Prints the survivors with their change, to be read, then for each pack how
many were noticed; ``--keep`` writes that into ``mutants.json``, which docs/quality.md shows.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

sys.path.insert(0, str(Path(__file__).parent))

from cosmic_ray.commands.init import init
from cosmic_ray.mutating import mutate_and_test
from cosmic_ray.testing import run_tests
from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import TestOutcome
from inert import is_inert
from real import version

from gilint.packs import load_packs

if TYPE_CHECKING:
    from cosmic_ray.work_item import MutationSpec

KEPT = Path(__file__).parent / "mutants.json"
_SECONDS = 90
"""So much of the processor's time a command may take: some changes make it run for ever."""
_PATIENCE = 3600.0
_NO_RULES = ("__init__.py", "_examples.py")


class Score(NamedTuple):
    """What became of the changes to a pack."""

    noticed: int
    tried: int

    def __str__(self) -> str:
        return f"{self.noticed}/{self.tried}  {self.noticed / self.tried:.0%}"


def main() -> None:
    """Measure the named packs, or all that have rules."""
    cli = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    cli.add_argument("packs", nargs="*")
    cli.add_argument("--sample", type=int, default=40)
    cli.add_argument("--seed", type=int, default=1)
    cli.add_argument("--keep", action="store_true", help="write the scores into mutants.json")
    options = cli.parse_args()
    packs = options.packs or [pack.name for pack in load_packs().packs if pack.rules]
    with version("HEAD") as tree:
        os.chdir(tree)
        os.environ["PYTHONPATH"] = os.pathsep.join([str(tree), str(tree / "plugins")])
        scores = {pack: measured(pack, options.sample, options.seed) for pack in packs}
    for pack, score in scores.items():
        print(f"{pack:<12} {score}")
    print(f"{'all':<12} {Score(*map(sum, zip(*scores.values(), strict=True)))}")
    if options.keep:
        kept = json.loads(KEPT.read_text("utf-8")) if KEPT.exists() else {}
        lines = (f' "{pack}": {list(score)}' for pack, score in sorted({**kept, **scores}.items()))
        KEPT.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


def measured(pack: str, sample: int, seed: int) -> Score:
    """Try a sample of the changes to one pack in the current folder, and print who survives.

    Raises:
        RuntimeError: the tests fail without any change, or a change cannot be made.
    """
    if run_tests(_tests(pack, pack), _PATIENCE)[0] != TestOutcome.SURVIVED:
        message = f"{pack}: the tests fail without any change"
        raise RuntimeError(message)
    chosen = _chosen(pack, random.Random(seed), sample)  # noqa: S311 - a sample, no secrets
    noticed = 0
    for change in chosen:
        result = mutate_and_test([change], _tests(pack, _rules_of(pack, change)), _PATIENCE)
        if result.test_outcome == TestOutcome.SURVIVED:
            print(f"{change.module_path}/{change.operator_name}\n{result.diff}", flush=True)
        elif result.test_outcome == TestOutcome.KILLED:
            noticed += 1
        else:
            message = f"{change}: {result.output}"
            raise RuntimeError(message)
    return Score(noticed, len(chosen))


def _chosen(pack: str, draw: random.Random, sample: int) -> list[MutationSpec]:
    places = defaultdict(list)
    for change in _changes(pack):
        if not is_inert(change):
            places[change.module_path, change.start_pos, change.end_pos].append(change)
    drawn = draw.sample(sorted(places), min(sample, len(places)))
    return [draw.choice(places[place]) for place in drawn]


def _changes(pack: str) -> list[MutationSpec]:
    paths = sorted(Path("plugins", f"gilint_{pack}").glob("*.py"))
    with (
        tempfile.TemporaryDirectory() as folder,
        use_db(str(Path(folder) / "session.sqlite"), WorkDB.Mode.create) as work,
    ):
        init([path for path in paths if path.name not in _NO_RULES], work, {})
        return sorted((item.mutations[0] for item in work.work_items), key=str)


def _rules_of(pack: str, change: MutationSpec) -> str:
    """The rules that stand in the changed module, or the whole pack if it serves several."""
    module = f"gilint_{pack}.{change.module_path.stem}"
    (rules,) = [each.rules for each in load_packs().packs if each.name == pack]
    names = [f"{pack}/{rule.name}" for rule in rules if rule.__module__ == module]
    return ",".join(names) or pack


def _tests(pack: str, rules: str) -> str:
    """The commands that must pass, as one.

    Whether a fault is found in every form of file is the readers' business, and slow.
    """
    python = f"{sys.executable} -P"
    commands = [f"{python} tests/quality/holding.py {rules}"]
    if Path("tests", pack).exists():
        options = "-x -q -p no:cacheprovider"
        commands.append(f'{python} -m pytest {options} tests/{pack} -k "not every_form"')
    commands.append(f"{sys.executable} .ci/generate.py --check")  # its neighbours are imported
    return f"sh -c 'ulimit -t {_SECONDS}; {' && '.join(commands)}'"


if __name__ == "__main__":
    main()
