"""What ``kill -9`` leaves of the files that ``gilint check --fix`` is writing.

    python tests/tools/kill_fix.py [--files 200] [--kills 100] [--seed 1]

Each time makes the files anew, starts a run, kills it with all its processes at a random moment
and looks: every file must be there, whole, as it was or mended. Then one run ends in peace: it
must mend all and leave nothing behind. Exit status 1 if anything else is seen.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

HEAD = "青石县水务局2017年政府信息公开工作年度报告\n一、概述\n"
FAULTY = "全年公开信息{}条，，均已更新。\n"
COMMAND = [
    *(sys.executable, "-m", "gilint", "check", "--isolated", "--fix-only", "--quiet"),
    *("--jobs", "2", "--select", "punctuation/superfluous-punct", "."),
]


def main() -> None:
    """Kill many times, print what was seen."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--files", type=int, default=200)
    options.add_argument("--kills", type=int, default=100)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    random.seed(chosen.seed)
    texts = {f"{n:03}.txt": HEAD + FAULTY.format(n) * (1 + n % 40) for n in range(chosen.files)}
    mended = {name: text.replace("，，", "，") for name, text in texts.items()}
    with tempfile.TemporaryDirectory() as place:
        sys.exit(killed(Path(place), texts, mended, chosen.kills))


def killed(folder: Path, texts: dict[str, str], mended: dict[str, str], kills: int) -> int:
    """Kill that often; the exit status."""
    for _ in range(2):  # the first fills caches
        put(folder, texts)
        longest = full_run(folder)
    seen: Counter[str] = Counter()
    midway = most_scraps = 0
    for _ in range(kills):
        put(folder, texts)
        kill_one(folder, random.uniform(0, longest))  # noqa: S311 - no secret
        found = look(folder, texts, mended)
        seen.update(found)
        midway += found["old"] > 0 and found["new"] > 0
        most_scraps = max(most_scraps, len(list(folder.glob(".*"))))
    put(folder, texts)
    full_run(folder)
    end = look(folder, texts, mended)
    left = len(list(folder.iterdir())) - len(texts)
    print(f"{kills} kills at random moments of a run of {longest:.2f} s over {len(texts)} files:")
    print(f"  {midway} of them while files were being written")
    print(f"  files seen: {seen['old']} old, {seen['new']} new, {seen['torn']} torn or lost")
    print(f"  temporary files: {most_scraps} at most at once, {left} after a run that ended")
    return int(seen["torn"] > 0 or left > 0 or end["new"] != len(texts))


def put(folder: Path, texts: dict[str, str]) -> None:
    """The faulty files, as they were."""
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")


def full_run(folder: Path) -> float:
    """The seconds of a run that is left in peace."""
    began = time.perf_counter()
    subprocess.run(COMMAND, cwd=folder, check=True)
    return time.perf_counter() - began


def kill_one(folder: Path, moment: float) -> None:
    """Start a run and kill all its processes after some seconds."""
    process = subprocess.Popen(COMMAND, cwd=folder, start_new_session=True)
    time.sleep(moment)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def look(folder: Path, texts: dict[str, str], mended: dict[str, str]) -> Counter[str]:
    """How many files are old, new, or neither."""
    found: Counter[str] = Counter()
    for name, text in texts.items():
        path = folder / name
        now = path.read_text(encoding="utf-8") if path.exists() else None
        found["old" if now == text else "new" if now == mended[name] else "torn"] += 1
    return found


if __name__ == "__main__":
    main()
