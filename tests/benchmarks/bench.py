"""How fast gilint is, as ratios to what the machine can do at all.

    python tests/benchmarks/bench.py [--files 1000] [--reports FOLDER] [--record]

prints, each beside what the machine can do at all: one report as a whole process, and one that
needs words cut, with and without the extra ``gilint[fast]``; what the lexicon of sound-alikes takes
to load; one call over many reports; one file of 1 MB and one of 5 MB; and the time of each rule
and view in one process. Processor time counts, as others may use the machine; wall time stands
beside it. Nothing is kept from run to run (see ``cache.py``). The reports are ours, faulty and
clean, each copy made different, unless a folder is named.
"""

from __future__ import annotations

import argparse
import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from threading import Timer
from time import perf_counter
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))

from recording import keep

ROOT = Path(__file__).resolve().parents[2]
OPTIONS = ["check", "--isolated", "--no-cache", "--exit-zero", "-q"]
CHECK = [sys.executable, "-m", "gilint", *OPTIONS]
WITHOUT_FAST = "import sys; sys.modules['rjieba'] = None; from gilint.cli import main; main()"
CHECK_PLAIN = [sys.executable, "-c", WITHOUT_FAST, *OPTIONS]
EXAMPLES = ROOT / "examples" / "reports"
CLEAN = ROOT / "tests" / "quality" / "clean"
PLACES = re.compile(
    "(青石|云溪|白鹭|松河|石桥|衔山|栖梧|望川|霁月|汀洲|柳荫|鹿鸣|丹枫|沧澜|苇塘|临江|鹤湾|杏坪|长滩|柳浦|望溪|岚桥)"
)
SIGNS = ord("一") + 0x1000
NEEDS_WORDS = EXAMPLES / "faulty-2024-subdistrict.txt"
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
    options.add_argument("--reports", type=Path)
    options.add_argument("--record", action="store_true")
    chosen = options.parse_args()
    reports = texts(chosen.reports) if chosen.reports else ours()
    figures = {"start": start_up(reports[0]), "lexicon": lexicon()}
    with tempfile.TemporaryDirectory() as folder:
        figures["many"] = many(copies(reports, Path(folder), chosen.files))
    with tempfile.TemporaryDirectory() as folder:
        figures |= large(reports, Path(folder))
    rules(reports)
    if chosen.record:
        keep("bench", figures)


def ours() -> list[Path]:
    """Our own reports, faulty and clean, 6.5 KB on the average."""
    return texts(EXAMPLES) + texts(CLEAN)


def texts(folder: Path) -> list[Path]:
    """The reports of a folder that are plain text."""
    return sorted([*folder.glob("*.txt"), *folder.glob("*.md")])


def start_up(report: Path) -> dict[str, object]:
    """A report, and one that needs words cut, whole process, against an empty Python."""
    commands = {
        "empty": [sys.executable, "-c", "pass"],
        "one": [*CHECK, str(report)],
        "words": [*CHECK, str(NEEDS_WORDS)],
        "words_plain": [*CHECK_PLAIN, str(NEEDS_WORDS)],
    }
    costs = {name: median(command) for name, command in commands.items()}
    for name, taken in costs.items():
        print(
            f"start-up  {name:<12} processor {taken.processor * 1e3:4.0f} ms "
            f"= {taken.processor / costs['empty'].processor:4.1f} x python -c pass, "
            f"wall {taken.wall * 1e3:4.0f} ms, {taken.memory:.0f} MB"
        )
    return {name: taken._asdict() for name, taken in costs.items()}


def lexicon(runs: int = 15) -> dict[str, float]:
    """All lists of the lexicon of ``wording/homophone``, processor time, new processes."""
    script = (
        "import gc; gc.set_threshold(100_000)\n"  # as the command line does
        "from functools import cached_property; from time import process_time\n"
        "from gilint_wording._lexicon import Lexicon\n"
        "lists = [name for name, of in vars(Lexicon).items() if isinstance(of, cached_property)]\n"
        "began = process_time(); lexicon = Lexicon()\n"
        "for name in lists: getattr(lexicon, name)\n"
        "print(process_time() - began)"
    )
    command = [sys.executable, "-c", script]
    times = [float(subprocess.check_output(command)) * 1e3 for _ in range(runs)]
    print(f"lexicon   {min(times):.1f} ms at best, median {statistics.median(times):.1f} ms")
    return {"best": min(times) / 1e3, "median": statistics.median(times) / 1e3}


def median(command: list[str], runs: int = 9, folder: Path | None = None) -> Cost:
    """What a command takes as a whole process, medians after a warm-up."""
    taken = [cost(command, folder) for _ in range(runs + 1)][1:]
    return Cost(*map(statistics.median, zip(*taken, strict=True)))


def cost(command: list[str], folder: Path | None = None, limit: float = 3600) -> Cost:
    """What a command takes once, started in a folder.

    Raises:
        TimeoutError: it took longer than the limit, in seconds, and was stopped.
        RuntimeError: it failed.
    """
    quiet = {
        "stdin": subprocess.DEVNULL,
        "stdout": subprocess.DEVNULL,
        "stderr": subprocess.DEVNULL,
    }
    began = perf_counter()
    with subprocess.Popen(command, cwd=folder, start_new_session=True, **quiet) as process:
        timer = Timer(limit, os.killpg, (process.pid, signal.SIGKILL))
        timer.start()
        _, status, used = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = perf_counter() - began
    if wall > limit:
        raise TimeoutError
    if process.returncode not in {0, 1}:  # 1: something was found
        message = f"{command[0]} ended with {process.returncode}"
        raise RuntimeError(message)
    return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024)


def copies(reports: list[Path], folder: Path, count: int) -> list[Path]:
    """``count`` different files made from some reports: each round is of another prefecture."""
    made = []
    for number in range(count):
        part, at = divmod(number, len(reports))
        text = PLACES.sub(lambda place: elsewhere(place[1], part), read(reports[at]))  # noqa: B023
        copy = folder / f"{number:05}{reports[at].suffix}"
        copy.write_text(f"{text}\n{number}\n", encoding="utf-8")
        made.append(copy)
    return made


def elsewhere(place: str, part: int) -> str:
    """The name that a place of our reports has in another part of the country."""
    return place if part == 0 else place[0] + chr(SIGNS + part)


def many(files: list[Path]) -> dict[str, object]:
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
    figures = {"files": len(files), "megabytes": size / 1e6, "reading": reading}
    return {**figures, **taken._asdict()}


def read(report: Path) -> str:
    """A report's text, whatever it is encoded in."""
    from gilint.readers import TextReader

    return TextReader().read(report.read_bytes(), report.name, None).text


def large(reports: list[Path], folder: Path) -> dict[str, object]:
    """One file of 1 MB and one of 5 MB: how the time grows."""
    figures = {}
    for size in (1, 5):
        taken = cost([*CHECK, str(long_text(reports, folder, size))])
        figures[str(size)] = taken._asdict()
        print(
            f"large     {size} MB: processor {taken.processor:.2f} s, wall {taken.wall:.2f} s, "
            f"{taken.memory:.0f} MB"
        )
    growth = figures["5"]["processor"] / figures["1"]["processor"]
    print(f"          5 times the text takes {growth:.1f} times as long")
    return {"large": figures, "growth": growth}


def long_text(reports: list[Path], folder: Path, megabytes: int) -> Path:
    """One file of so many megabytes, made of some reports."""
    text = "".join(map(read, reports))
    size = len(text.encode())
    text *= megabytes * 1_000_000 // size + 1
    made = folder / f"{megabytes}.txt"
    made.write_text(text.encode()[: megabytes * 1_000_000].decode("utf-8", "ignore"), "utf-8")
    return made


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
