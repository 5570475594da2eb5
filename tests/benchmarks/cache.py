"""How fast a run is over reports that have not changed since the last one.

    python tests/benchmarks/cache.py [--files 5000] [--reports FOLDER] [--record]

prints the first run, the same again, and one with a single report changed: seconds as a whole
process (the least of three) and as a ratio to the first run. The reports are our clean ones, each
copy made different, unless a folder is named; the first run over 5,000 takes minutes.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from bench import CLEAN, Cost, copies, cost, texts
from recording import keep

RUNS = 3
OPTIONS = ["check", "--isolated", "--exit-zero", "--quiet"]


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
        command = [sys.executable, "-m", "gilint", *OPTIONS, folder]
        first = cost(command)
        again = least([cost(command) for _ in range(RUNS)])
        changed = []
        for number in range(RUNS):
            with files[number].open("a", encoding="utf-8") as file:
                file.write("\n")
            changed.append(cost(command))
        size = sum(path.stat().st_size for path in Path(kept).iterdir())
    more = least(changed).processor - again.processor
    print(
        f"first     {chosen.files} files in {first.wall:.2f} s, processor {first.processor:.2f} s"
    )
    print(
        f"again     {again.wall:.2f} s = {again.wall / first.wall:.3f} x the first run, "
        f"processor {again.processor:.2f} s; {size / 1e6:.0f} MB kept"
    )
    print(f"one new   {more * 1e3:.0f} ms of processor more")
    if chosen.record:
        times = {"first": first._asdict(), "again": again._asdict(), "more": more}
        keep("cache", {"files": chosen.files, **times, "megabytes": size / 1e6})


def least(costs: list[Cost]) -> Cost:
    """The least of each."""
    return Cost(*map(min, zip(*costs, strict=True)))


if __name__ == "__main__":
    main()
