"""Broken reports through every command: nothing may fail in a way that is not told.

    python tests/tools/fuzz_commands.py [--seconds 60] [--seed 1] [--keep FOLDER]

Takes our example reports and the report of tests/readers as a web page, Word, Excel and PDF file,
breaks them at random (bytes, pieces moved and doubled; inside Word and Excel files also their
parts), and runs ``check`` with all rules and formats, ``facts``, ``annotate --suggest`` and
``check --fix --unsafe-fixes`` over folders of them. A refusal in words is right; an error of
gilint's own, a rule or a reader that crashes or takes longer than five seconds is not, and is kept.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "tests" / "readers")]

from breaking import broken  # noqa: E402 - a module of the tests
from making import ROWS, pdf_file, web_page, word_file  # noqa: E402 - a module of the tests

from gilint import patience  # noqa: E402
from gilint.cli import main as gilint  # noqa: E402

BATCH = 40
FORMATS = ("html", "csv", "xlsx", "sarif", "junit", "text")
CALLS = (
    (
        "check",
        "--isolated",
        "--select=all",
        "--no-cache",
        *(f"--format={f}:../fuzz.{f}" for f in FORMATS),
    ),
    ("facts", "--isolated"),
    ("annotate", "--isolated", "--suggest"),
    ("check", "--isolated", "--fix", "--unsafe-fixes", "--no-cache"),
)
WRONG = ("程序内部出错", "中途结束", "写结果时出错")


def main() -> None:
    """Break and run until the time is over; exit status 1 if anything went wrong."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seconds", type=float, default=60)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--keep", type=Path, default=Path(tempfile.gettempdir()) / "gilint-fuzz")
    chosen = options.parse_args()
    patience.SECONDS = 5  # of a clock, on a machine that may be busy
    seeds, chance = seed_files(), random.Random(chosen.seed)  # noqa: S311 - no secret
    seen: Counter[str] = Counter()
    until = time.monotonic() + chosen.seconds
    while time.monotonic() < until:
        with tempfile.TemporaryDirectory() as place, contextlib.chdir(inside(place)):
            for number in range(BATCH):
                name, data = chance.choice(seeds)
                Path(f"{number:02}-{name}").write_bytes(broken(data, chance))
            run_all(seen, chosen.keep)
    print(
        f"seed {chosen.seed}, {chosen.seconds:.0f} s: {seen['files']} files broken, "
        f"{seen['read']} of them read, {seen['findings']} findings; "
        f"{seen['wrong']} went wrong (kept in {chosen.keep})"
    )
    sys.exit(seen["wrong"] > 0)


def inside(place: str) -> Path:
    """A folder to work in; what is written stands above it."""
    folder = Path(place, "reports")
    folder.mkdir()
    return folder


def seed_files() -> list[tuple[str, bytes]]:
    """Names and bytes of whole files, one of each kind as often as all examples together."""
    from openpyxl import Workbook

    book, out = Workbook(), io.BytesIO()
    for row in ROWS:
        book.active.append(row)
    book.save(out)
    texts = [
        path for path in sorted((ROOT / "examples/reports").iterdir()) if "yaml" not in path.name
    ]
    found = [(path.name, path.read_bytes()) for path in texts]
    others = [
        ("a.html", web_page().encode()),
        ("a.docx", word_file()),
        ("a.pdf", pdf_file()),
        ("a.xlsx", out.getvalue()),
    ]
    return found + others * len(found)


def run_all(seen: Counter[str], keep: Path) -> None:
    """Every command over the files of the working folder; what goes wrong is kept."""
    names = sorted(path.name for path in Path().iterdir())
    seen["files"] += len(names)
    for call in CALLS:
        shown = call[0] == "check"
        out, err, status = ran([*call, *(["--format=json"] if shown else []), *names])
        wrong = [word for word in WRONG if word in err]
        if signal.getitimer(signal.ITIMER_REAL)[0]:
            wrong.append("an alarm is left")
        if status not in {0, 1, 2} or (shown and not out):
            wrong.append(f"status {status}")
        if shown and out:
            wrong += judged(json.loads(out), seen, call)
        for said in wrong:
            seen["wrong"] += 1
            place = keep / f"{seen['wrong']:03}"
            shutil.copytree(".", place, dirs_exist_ok=True)
            (place / "said.txt").write_text(f"{' '.join(call)}\n{said}\n{err}", encoding="utf-8")
            print(f"{place}: {said}")


def judged(report: dict, seen: Counter[str], call: tuple[str, ...]) -> list[str]:
    """What of a JSON report must not be."""
    if "--fix" not in call:
        seen["read"] += report["summary"]["files"]
        seen["findings"] += len(report["findings"])
    return [
        f"{problem['path']}: {problem['message']}"
        for problem in report["problems"]
        if problem["rule"] or "出错" in problem["message"] or "已停止" in problem["message"]
    ]


def ran(arguments: list[str]) -> tuple[str, str, int]:
    """Output, errors and exit status of a call in this process."""
    out, err = io.StringIO(), io.StringIO()
    status = 0
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            gilint(arguments)
        except SystemExit as ended:
            status = int(ended.code or 0)
    return out.getvalue(), err.getvalue(), status


if __name__ == "__main__":
    main()
