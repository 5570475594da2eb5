"""Very many files in one call: does it end, how long does it take, how much memory.

    python tests/tools/many_files.py [--files 100000]

Writes short reports into a temporary folder and lets ``gilint check`` write JSON lines about all.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

REPORT = "青石县水务局2017年政府信息公开工作年度报告\n一、概述\n全年公开信息{}条，，均已更新。\n"
FOLDER = 1000


def main() -> None:
    """Write, check, print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--files", type=int, default=100_000)
    files = options.parse_args().files
    with tempfile.TemporaryDirectory() as place:
        for number in range(files):
            folder = Path(place, "reports", str(number // FOLDER))
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{number}.txt").write_text(REPORT.format(number), encoding="utf-8")
        command = [sys.executable, "-m", "gilint", "check", "--isolated", "--no-cache"]
        command += ["--select", "punctuation", "--quiet", "--format", "jsonl:found.jsonl"]
        began = time.perf_counter()
        done = subprocess.run([*command, "reports"], cwd=place, check=False)
        seconds = time.perf_counter() - began
        found = Path(place, "found.jsonl")
        lines = found.read_text(encoding="utf-8").count("punctuation/superfluous-punct")
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(
        f"{files} files in {seconds:.0f} s, {memory:.0f} MB; exit {done.returncode}; {lines} found"
    )
    sys.exit(done.returncode != 1 or lines != files)


if __name__ == "__main__":
    main()
