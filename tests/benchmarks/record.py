"""Measure all anew and keep it: figures.json, of which .ci/generate.py makes docs/figures.md.

    python tests/benchmarks/record.py [--peers FOLDER]

runs every benchmark with ``--record``, one after another; on a quiet machine in less than ten
minutes. With ``--peers`` also the comparison (see peers.py), which takes some ten minutes more. The
run over 100,000 reports is kept by hand (see corpus.py). Needs the extras ``dev`` and Chromium.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

BENCHMARKS = ("bench", "readers", "cache", "editing", "page")
HERE = Path(__file__).parent


def main() -> None:
    """Run them all; name those that failed."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--peers", metavar="FOLDER")
    chosen = options.parse_args()
    commands = {name: ["--record"] for name in BENCHMARKS}
    if chosen.peers:
        commands["peers"] = ["--record", "--peers", chosen.peers]
    failed = []
    for name, arguments in commands.items():
        print(f"== {name}", flush=True)
        command = [sys.executable, HERE / f"{name}.py", *arguments]
        if subprocess.run(command, check=False).returncode:
            failed.append(name)
    sys.exit(f"failed, their old figures stay: {', '.join(failed)}" if failed else 0)


if __name__ == "__main__":
    main()
