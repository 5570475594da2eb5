"""How fast ``gilint corpus run`` is, and how much memory its processes take.

    python tests/benchmarks/corpus.py crawl.parquet [more …] [--engine dask] [--jobs 2] [--record]

Runs over each source (see tests/tools/make_corpus.py) in a folder of its own, and looks at all
processes twice a second: wall time, processor time, the most memory that the first process and any
other had (resident, shared pages counted in each), bytes written. Processor time is what counts on
a machine with other work; the load tells how busy that was.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import psutil
import pyarrow.parquet as pq

sys.path.insert(0, str(Path(__file__).parent))

from recording import keep


def main() -> None:
    """Run over each source, print a line."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("sources", nargs="+", type=Path)
    options.add_argument("--engine", default="local")
    options.add_argument("--jobs", default="2")
    options.add_argument("--record", action="store_true")
    chosen = options.parse_args()
    for source in chosen.sources:
        with tempfile.TemporaryDirectory() as place:
            figures = measured(source, Path(place, "out"), chosen.engine, chosen.jobs)
    if chosen.record:
        keep("corpus", figures)  # of the last source, the largest


def measured(source: Path, out: Path, engine: str, jobs: str) -> dict[str, float]:
    """One run, printed as a line."""
    command = [sys.executable, "-m", "gilint", "corpus", "run", str(source), "--out", str(out)]
    load, began = os.getloadavg()[0], time.perf_counter()
    options = ["--engine", engine, "--jobs", jobs, "--isolated", "--quiet"]
    with subprocess.Popen([*command, *options], stdout=subprocess.DEVNULL) as process:
        first, others, seconds = watched(psutil.Process(process.pid), process)
    wall = time.perf_counter() - began
    count = sum(pq.read_metadata(file).num_rows for file in (out / "reports").glob("*.parquet"))
    size = sum(file.stat().st_size for file in out.rglob("*.parquet"))
    print(
        f"{engine}: {count} reports in {wall:.1f} s, {count / wall:.1f}/s, "
        f"{1000 * seconds / count:.1f} ms of processor each; first process {first >> 20} MB, "
        f"largest other {others >> 20} MB; {size / count:.0f} bytes written each; "
        f"load {load:.1f} to {os.getloadavg()[0]:.1f}; exit {process.returncode}",
        flush=True,
    )
    memory = {"first": first / 2**20, "worker": others / 2**20}
    return {"reports": count, "wall": wall, "processor": seconds / count, **memory}


def watched(root: psutil.Process, process: subprocess.Popen[bytes]) -> tuple[int, int, float]:
    """The most memory of the first process and of any other, and the processor time of all."""
    first = others = 0
    spent: dict[int, float] = {}
    while process.poll() is None:
        with suppress(psutil.Error):
            for each in (root, *root.children(recursive=True)):
                with suppress(psutil.Error):
                    used = each.memory_info().rss
                    times = each.cpu_times()
                    spent[each.pid] = times.user + times.system
                    first = max(first, used) if each.pid == root.pid else first
                    others = others if each.pid == root.pid else max(others, used)
        time.sleep(0.5)
    return first, others, sum(spent.values())


if __name__ == "__main__":
    main()
