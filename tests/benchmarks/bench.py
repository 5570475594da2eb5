"""How fast gilint is, as ratios to what the machine can do at all.

    python tests/benchmarks/bench.py [--files 1000] [--reports FOLDER]

prints, each beside what the machine can do at all: one report as a whole process; what the lexicon
of sound-alikes takes to load; one call over many reports; one file of 1 MB and one of 5 MB; and the
time of each rule and view in one process. Processor time counts, as others may use the machine;
wall time stands beside it. Nothing is kept from run to run (see ``cache.py``).
The reports are ours (``examples/reports``), each copy made different, unless a folder is named.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
CHECK = [sys.executable, "-m", "gilint", "check", "--isolated", "--no-cache", "--exit-zero", "-q"]
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # users have compiled modules


class Cost(NamedTuple):
    """What a process and those that it started took: seconds, and megabytes at most in one."""

    processor: float
    wall: float
    memory: float


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
    with tempfile.TemporaryDirectory() as folder:
        large(reports, Path(folder))
    rules(reports)


def start_up(report: Path) -> None:
    """One report, whole process, against an empty Python."""
    empty = median([sys.executable, "-c", "pass"]).processor
    whole = median([*CHECK, str(report)])
    print(
        f"start-up  one report {whole.processor * 1e3:.0f} ms = {whole.processor / empty:.1f} x "
        f"python -c pass; {whole.memory:.0f} MB"
    )


def lexicon(runs: int = 15) -> None:
    """The lexicon that ``wording/homophone`` loads once a run, processor time, new processes."""
    script = (
        "import gc; gc.set_threshold(100_000)\n"  # as the command line does
        "from time import process_time; from gilint_wording._lexicon import load; "
        "began = process_time(); load(); print(process_time() - began)"
    )
    command = [sys.executable, "-c", script]
    times = [float(subprocess.check_output(command)) * 1e3 for _ in range(runs)]
    print(f"lexicon   {min(times):.1f} ms at best, median {statistics.median(times):.1f} ms")


def median(command: list[str], runs: int = 9) -> Cost:
    """What a command takes as a whole process, medians after a warm-up."""
    taken = [cost(command) for _ in range(runs + 1)][1:]
    return Cost(*map(statistics.median, zip(*taken, strict=True)))


def cost(command: list[str]) -> Cost:
    """What a command takes once."""
    began = perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return Cost(used.ru_utime + used.ru_stime, perf_counter() - began, used.ru_maxrss / 1024)


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
    taken = median([*CHECK, str(files[0].parent)], 3)
    print(
        f"many      {len(files)} files, {size / 1e6:.1f} MB: processor {taken.processor:.2f} s "
        f"= {taken.processor / reading:.0f} x reading them, wall {taken.wall:.2f} s, "
        f"{taken.memory:.0f} MB a process"
    )


def read(report: Path) -> str:
    """A report's text, whatever it is encoded in."""
    from gilint.readers import TextReader

    return TextReader().read(report.read_bytes(), report.name, None).text


def large(reports: list[Path], folder: Path) -> None:
    """One file of 1 MB and one of 5 MB: how the time grows."""
    text = "".join(map(read, reports))
    seconds = []
    for size in (1, 5):
        file = folder / f"{size}.txt"
        file.write_text(text * (size * 1_000_000 // len(text.encode())), encoding="utf-8")
        taken = cost([*CHECK, str(file)])
        seconds.append(taken.processor)
        print(f"large     {size} MB: {taken.processor:.2f} s, {taken.memory:.0f} MB")
    print(f"          5 times the text takes {seconds[1] / seconds[0]:.1f} times as long")


def rules(reports: list[Path]) -> None:
    """Each rule's and view's share of the time of one process over the reports, second round."""
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
            report = check(source, active, Context())
            views = {f"view {name}": spent for name, spent in report.views.items()}
            for name, spent in (*report.seconds.items(), *views.items()):
                seconds[name] = seconds.get(name, 0) + spent
        total = perf_counter() - began
    print(f"engine    {total / len(sources) * 1e3:.2f} ms a report, {len(active)} rules")
    for name, spent in sorted(seconds.items(), key=lambda item: -item[1])[:25]:
        each = spent / len(sources) * 1e6
        print(f"          {spent / total:6.1%}  {each:7.0f} us a report  {name}")


if __name__ == "__main__":
    main()
