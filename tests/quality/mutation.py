"""How many small changes to the packs' code the tests notice: a sample by cosmic-ray.

    pip install -e '.[mutation]'
    python tests/quality/mutation.py [PACK ...] [--sample 80] [--seed 1]

Works on a copy of the last commit. Prints for each pack how many of the sampled mutants were
noticed, then the survivors with their change, to be read.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

sys.path.insert(0, str(Path(__file__).parent))

from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import TestOutcome, WorkerOutcome, WorkResult
from real import version

from gilint.packs import load_packs

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[2]
_CONFIG = '''[cosmic-ray]
module-path = ["plugins/gilint_{pack}"]
timeout = {seconds}
excluded-modules = ["plugins/gilint_{pack}/__init__.py", "plugins/gilint_{pack}/_examples.py"]
test-command = """sh -c '{tests}'"""

[cosmic-ray.filters.operators-filter]
exclude-operators = ["core/ReplaceBinaryOperator_BitOr_.*"]

[cosmic-ray.distributor]
name = "local"
'''
_SECONDS = 120.0


class Score(NamedTuple):
    """What became of the mutants of a pack."""

    pack: str
    noticed: int
    tried: int
    survivors: tuple[str, ...]


def main() -> None:
    """Measure the named packs, or all that have rules."""
    cli = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    cli.add_argument("packs", nargs="*")
    cli.add_argument("--sample", type=int, default=80)
    cli.add_argument("--seed", type=int, default=1)
    options = cli.parse_args()
    packs = options.packs or [pack.name for pack in load_packs().packs if pack.rules]
    with version("HEAD") as tree:
        scores = [measured(pack, tree, options.sample, options.seed) for pack in packs]
    for score in scores:
        print("\n".join(score.survivors))
    for score in scores:
        print(f"{score.pack:<12} {score.noticed}/{score.tried}  {score.noticed / score.tried:.0%}")
    noticed, tried = (sum(each) for each in list(zip(*scores, strict=True))[1:3])
    print(f"{'all':<12} {noticed}/{tried}  {noticed / tried:.0%}")


def measured(pack: str, tree: Path, sample: int, seed: int) -> Score:
    """Try a sample of the mutants of one pack."""
    with tempfile.TemporaryDirectory() as folder:
        config, session = Path(folder) / "config.toml", Path(folder) / "session.sqlite"
        tests = _tests(pack, tree)
        config.write_text(
            _CONFIG.format(pack=pack, seconds=_SECONDS, tests=tests),
            encoding="utf-8",
        )
        _run(["init", str(config), str(session)], tree)
        _filtered(config, session, tree)
        with use_db(str(session), WorkDB.Mode.open) as work:
            items = {item.job_id: item for item in work.pending_work_items}
            jobs = list(items)
            order = sorted(jobs, key=lambda job: _place(items[job]))
            kept = set(random.Random(seed).sample(order, min(sample, len(order))))  # noqa: S311
            skipped = WorkResult(worker_outcome=WorkerOutcome.SKIPPED)
            work.set_multiple_results([job for job in jobs if job not in kept], skipped)
        _run(["exec", str(config), str(session)], tree)
        with use_db(str(session), WorkDB.Mode.open) as work:
            results = {job: result for job, result in work.results if job in kept}
        return _score(pack, results, items)


def _place(item) -> tuple:
    (mutation,) = item.mutations
    return str(mutation.module_path), mutation.operator_name, mutation.occurrence


def _score(pack: str, results, items) -> Score:
    survivors = tuple(
        f"{'/'.join(map(str, _place(items[job])))}\n{result.diff}"
        for job, result in sorted(results.items(), key=lambda pair: _place(items[pair[0]]))
        if result.test_outcome == TestOutcome.SURVIVED
    )
    return Score(pack, len(results) - len(survivors), len(results), survivors)


def _tests(pack: str, tree: Path) -> str:
    """The commands that must pass: the rules' own examples, then the pack's folder of tests."""
    pytest = f"{sys.executable} -P -m pytest -x -q -p no:cacheprovider"
    commands = [f"{pytest} tests/test_rules.py -k {pack}/", f"{pytest} tests/test_examples.py"]
    commands.append(f"{sys.executable} -P tests/quality/bench.py --rules {pack} --held")
    if (tree / "tests" / pack).exists():
        commands.append(f"{pytest} tests/{pack}")
    return " && ".join(commands)


def _filtered(config: Path, session: Path, tree: Path) -> None:
    """Leave out what changes nothing: | stands in annotations, which are not evaluated."""
    command = [sys.executable, "-m", "cosmic_ray.tools.filters.operators_filter"]
    subprocess.run([*command, str(session), str(config)], check=True, cwd=tree)


def _run(arguments: Sequence[str], tree: Path) -> None:
    places = os.pathsep.join([str(tree), str(tree / "plugins")])
    command = [sys.executable, "-m", "cosmic_ray.cli", *arguments]
    subprocess.run(command, check=True, cwd=tree, env={**os.environ, "PYTHONPATH": places})


if __name__ == "__main__":
    main()
