"""What ``kill -9`` costs a run of ``gilint corpus run``.

    python tests/tools/kill_corpus.py SOURCE [--kills 5] [--seed 1] [--engine dask]

One run goes through undisturbed. Another one is killed, with all its processes or only the first
one, at random moments, and taken up each time; what it comes to must be the same, file by file and
byte by byte. Exit status 1 if it is not.
"""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import psutil


def main() -> None:
    """Run, kill, compare."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("source")
    options.add_argument("--kills", type=int, default=5)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--engine", default="local")
    options.add_argument("--chunk", default="64")
    chosen = options.parse_args()
    dice = random.Random(chosen.seed)  # noqa: S311 - no secret
    command = [sys.executable, "-m", "gilint", "corpus", "run", chosen.source, "--isolated"]
    command += ["--quiet", "--chunk", chosen.chunk, "--engine", chosen.engine, "--out"]
    with tempfile.TemporaryDirectory() as place:
        whole, part = Path(place, "whole"), Path(place, "part")
        began = time.perf_counter()
        subprocess.run([*command, whole], check=True, stdout=subprocess.DEVNULL)
        longest = time.perf_counter() - began
        print(f"undisturbed: {longest:.1f} s, {len(content(whole))} files")
        for _ in range(chosen.kills):
            moment = longest * dice.uniform(0.15, 0.45)
            killed = kill([*command, part], moment, everybody=dice.random() < 0.5)
            print(f"killed {killed} after {moment:.1f} s: {len(content(part))} files")
        subprocess.run([*command, part], check=True, stdout=subprocess.DEVNULL)
        same = content(part) == content(whole)
        scraps = [path.name for path in part.rglob("*.tmp")]
        print("the same" if same and not scraps else f"NOT the same; {scraps}")
        sys.exit(not same or bool(scraps))


def kill(command: list[object], moment: float, *, everybody: bool) -> str:
    """Start a run and kill it; what was killed."""
    with subprocess.Popen(list(map(str, command)), stdout=subprocess.DEVNULL) as begun:
        time.sleep(moment)
        others = psutil.Process(begun.pid).children(recursive=True) if everybody else []
        begun.kill()
        for each in others:
            with suppress(psutil.Error):
                each.kill()
    return "all processes" if everybody else "the first process"


def content(folder: Path) -> dict[str, bytes]:
    """Every table of a run."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*.parquet")}


if __name__ == "__main__":
    main()
