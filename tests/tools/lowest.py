"""Are the lower bounds in pyproject.toml true? gilint with the lowest version of everything.

    python tests/tools/lowest.py [--python python3.12] [--newest] [pytest arguments]

Makes a new environment with that Python, puts into it what gilint and its extras need, each in the
lowest version that pyproject.toml allows (``--newest``: the newest), and lets the tests run there.
What only tests need is taken as it comes.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("test", "mutation", "dev")
"""The extras that only developers need."""


def main() -> None:
    """Make the environment, run the tests, exit as they do."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--python", default=sys.executable)
    options.add_argument("--newest", action="store_true")
    chosen, tests = options.parse_known_args()
    with tempfile.TemporaryDirectory() as place:
        subprocess.run([chosen.python, "-m", "venv", place], check=True)
        bounds = Path(place) / "bounds.txt"
        bounds.write_text("" if chosen.newest else "\n".join(lowest()), encoding="utf-8")
        install = [f"{place}/bin/pip", "install", "-q", "-c", bounds, "-e", f"{ROOT}[test]"]
        subprocess.run(install, check=True)
        subprocess.run([f"{place}/bin/pip", "list", "--format=freeze"], check=True)
        done = subprocess.run(
            [f"{place}/bin/python", "-m", "pytest", *tests], cwd=ROOT, check=False
        )
    sys.exit(done.returncode)


def lowest() -> list[str]:
    """Every requirement of gilint and its extras, pinned to its lower bound."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = [*project["dependencies"]]
    for extra, more in project["optional-dependencies"].items():
        needed += more if extra not in TOOLS else []
    return [each.replace(">=", "==") for each in needed if not each.startswith("gilint[")]


if __name__ == "__main__":
    main()
