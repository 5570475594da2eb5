"""How much of what is planted is found, and what is said of sets without a fault.

    python tests/compare/recall.py [--sets 100] [--seed 0] [--show]

Each planter plants its fault in a set of its own, drawn anew until there is a place for it. A fault
is found if its rule speaks in the right file and names a place in another file where there is one.
"""

import argparse
import io
import json
import sys
import tempfile
from collections import Counter
from contextlib import redirect_stdout, suppress
from itertools import chain
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import wrong_figures  # noqa: F401 - fills PLANTERS
import wrong_text  # noqa: F401 - the same
from faults import PLANTERS
from sets import Set

_ALONE = "compare/foreign-name"
_TRIES = 50


def found(folder):
    """What the pack says of the files of a folder."""
    from gilint.cli import main

    out = io.StringIO()
    with redirect_stdout(out), suppress(SystemExit):
        main(["check", str(folder), "--select", "compare", "--format", "json", "--no-cache"])
    said = json.loads(out.getvalue())
    assert not said["problems"], said["problems"]
    return said["findings"]


def clean(seed, folder):
    """The findings in a set without a fault."""
    Set(seed).write(folder)
    return found(folder)


def planted(plant, seed, folder, *, small=False):
    """A fault, whether it was found, and all findings."""
    for number in range(_TRIES):
        reports = Set(f"{plant.__name__} {seed} {number}", small=small)
        fault = plant(reports)
        if fault:
            reports.write(folder)
            findings = found(folder)
            return fault, any(map(fault_is(fault), findings)), findings
    message = f"{plant.__name__}: no set has a place for it"
    raise AssertionError(message)


def fault_is(fault):
    """Whether a finding is that of a fault, with places in both files."""

    def check(finding):
        elsewhere = any(each["path"] != finding["path"] for each in finding["related"])
        return (
            finding["rule"] == fault.rule
            and Path(finding["path"]).stem in fault.files
            and (elsewhere or fault.rule == _ALONE)
        )

    return check


def main():
    """Read the call."""
    cli = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    cli.add_argument("--sets", type=int, default=100)
    cli.add_argument("--seed", type=int, default=0)
    cli.add_argument("--only", default="", help="planters whose name has this")
    cli.add_argument("--show", action="store_true", help="print what was missed")
    options = cli.parse_args()
    seeds = range(options.seed, options.seed + options.sets)
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        if not options.only:
            alarms = list(chain(*(clean(seed, root / f"clean-{seed}") for seed in seeds)))
            print(f"{options.sets} clean sets: {len(alarms)} alarms")
            for each in alarms:
                print("alarm", each["path"], each["rule"], each["message"])
        for plant in PLANTERS:
            if options.only not in plant.__name__:
                continue
            hits, others = 0, Counter()
            for seed in seeds:
                fault, hit, findings = planted(plant, seed, root / f"{plant.__name__}-{seed}")
                hits += hit
                others.update(each["rule"] for each in findings if each["rule"] != fault.rule)
                if options.show and not hit:
                    print("missed", plant.__name__, seed, fault, [f["message"] for f in findings])
            name = f"{fault.rule} {plant.__name__}"
            print(f"{hits:4} of {options.sets}  {name:50} besides: {dict(others)}")


if __name__ == "__main__":
    main()
