"""How fast gilint is, as ratios to what the machine can do at all.

    python tests/benchmarks/bench.py [--files 1000] [--reports FOLDER]

prints start-up against ``python -c pass``; what the lexicon of sound-alikes takes to load; one
call over many reports, with files and megabytes a second against reading and decoding the same
files; and the time of each rule in one process.
The reports are ours (``examples/reports``), each copy made different, unless a folder is named.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[2]
GILINT = [sys.executable, "-m", "gilint"]


def main() -> None:
    """Run all measurements and print them."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--files", type=int, default=1000)
    options.add_argument("--reports", type=Path, default=ROOT / "examples" / "reports")
    chosen = options.parse_args()
    reports = sorted(chosen.reports.glob("*.txt"))
    start_up(reports[0])
    lexicon()
    with tempfile.TemporaryDirectory() as folder:
        many(copies(reports, Path(folder), chosen.files))
    rules(reports)


def start_up(report: Path) -> None:
    """One report, whole process, against an empty Python."""
    empty = median([sys.executable, "-c", "pass"])
    whole = median([*GILINT, "check", "--isolated", "--exit-zero", str(report)])
    print(f"start-up  one report {whole * 1e3:.0f} ms = {whole / empty:.1f} x python -c pass")


def lexicon(runs: int = 15) -> None:
    """The lexicon that ``wording/homophone`` loads once a run, processor time, new processes."""
    script = (
        "from time import process_time; from gilint_wording._lexicon import load; "
        "began = process_time(); load(); print(process_time() - began)"
    )
    command = [sys.executable, "-c", script]
    times = [float(subprocess.check_output(command)) * 1e3 for _ in range(runs)]
    print(f"lexicon   {min(times):.1f} ms at best, median {statistics.median(times):.1f} ms")


def median(command: list[str], runs: int = 9) -> float:
    """Seconds of a command as a whole process, median after a warm-up."""
    times = []
    for _ in range(runs + 1):
        began = perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        times.append(perf_counter() - began)
    return statistics.median(times[1:])


def copies(reports: list[Path], folder: Path, count: int) -> list[Path]:
    """``count`` different files made from some reports."""
    made = []
    for number in range(count):
        original = reports[number % len(reports)]
        copy = folder / f"{number:05}.txt"
        copy.write_bytes(original.read_bytes() + f"\n第{number}号。\n".encode("ascii", "ignore"))
        made.append(copy)
    return made


def many(files: list[Path]) -> None:
    """Many reports in one call, against reading them."""
    began = perf_counter()
    size = sum(len(file.read_bytes().decode("utf-8", "replace").encode()) for file in files)
    reading = perf_counter() - began
    command = [*GILINT, "check", "--isolated", "--exit-zero", "--quiet", str(files[0].parent)]
    seconds = median(command, 3)
    print(
        f"many      {len(files)} files, {size / 1e6:.1f} MB in {seconds:.2f} s: "
        f"{len(files) / seconds:.0f} files/s, {size / seconds / 1e6:.1f} MB/s "
        f"= {seconds / reading:.0f} x reading them"
    )


def rules(reports: list[Path]) -> None:
    """Each rule's share of the time of one process over the reports, second round."""
    from gilint.context import Context
    from gilint.engine import check
    from gilint.packs import load_packs
    from gilint.readers import TextReader
    from gilint.selection import active_rules
    from gilint.settings import Settings

    active = active_rules(Settings(), load_packs().rules())
    sources = [TextReader().read(file.read_bytes(), str(file), None) for file in reports]
    for _ in range(2):
        began = perf_counter()
        seconds: dict[str, float] = {}
        for source in sources:
            for rule, spent in check(source, active, Context()).seconds.items():
                seconds[rule] = seconds.get(rule, 0) + spent
        total = perf_counter() - began
    print(f"engine    {total / len(sources) * 1e3:.2f} ms a report, {len(active)} rules")
    for rule, spent in sorted(seconds.items(), key=lambda item: -item[1])[:25]:
        each = spent / len(sources) * 1e6
        print(f"          {spent / total:6.1%}  {each:7.0f} us a report  {rule}")


if __name__ == "__main__":
    main()
