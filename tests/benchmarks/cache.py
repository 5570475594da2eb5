"""How fast a run is over reports that have not changed since the last one.

    python tests/benchmarks/cache.py [--files 5000] [--reports FOLDER] [--record]

prints the first run, the same again, and one with a single report changed: seconds as a whole
process (the least of five) and as a ratio to the first run. The reports are our clean ones, each
copy made different, unless a folder is named; the first run over 5,000 takes minutes.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parent))

from bench import CLEAN, copies, texts
from recording import keep

RUNS = 5


def main() -> None:
    """Run all measurements and print them."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--files", type=int, default=5000)
    options.add_argument("--reports", type=Path, default=CLEAN)
    options.add_argument("--record", action="store_true")
    chosen = options.parse_args()
    reports = texts(chosen.reports)
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as kept:
        os.environ["GILINT_CACHE_DIR"] = kept
        files = copies(reports, Path(folder), chosen.files)
        first = seconds(folder)
        again = min(seconds(folder) for _ in range(RUNS))
        changed = []
        for number in range(RUNS):
            with files[number].open("a", encoding="utf-8") as file:
                file.write("\n")
            changed.append(seconds(folder))
        size = sum(path.stat().st_size for path in Path(kept).iterdir())
    print(f"first     {chosen.files} files in {first:.2f} s")
    print(
        f"again     {again:.2f} s = {again / first:.3f} x the first run; {size / 1e6:.0f} MB kept"
    )
    print(f"one new   {min(changed):.2f} s: {(min(changed) - again) * 1e3:.0f} ms more")
    if chosen.record:
        times = {"first": first, "again": again, "changed": min(changed)}
        keep("cache", {"files": chosen.files, **times, "megabytes": size / 1e6})


def seconds(folder: str) -> float:
    """Wall time of a check of a folder as a whole process."""
    command = [
        sys.executable,
        "-m",
        "gilint",
        "check",
        "--isolated",
        "--exit-zero",
        "--quiet",
        folder,
    ]
    began = perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return perf_counter() - began


if __name__ == "__main__":
    main()
