"""A check reads files and nothing else; what it finds hangs on nothing but the file."""

import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gilint.cli.arguments import parse
from gilint.cli.call import prepared
from gilint.cli.commands import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
REPORTS = sorted((ROOT / "examples" / "reports").glob("*.[tm]*"))
GUARDED = """
import os, sys

CACHE = os.path.realpath(os.environ["GILINT_CACHE_DIR"])
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT
RUNS = {"os.system", "os.exec", "os.posix_spawn", "os.startfile"}
CHANGES = {"os.remove", "os.rename", "os.mkdir", "os.truncate", "sqlite3.connect"}

def guard(event, args):
    bad = event in RUNS or event.startswith(("socket.", "subprocess."))
    if event in CHANGES or event == "open" and args[2] & WRITES:
        bad = isinstance(args[0], str) and not os.path.realpath(args[0]).startswith(CACHE)
    if bad:
        sys.stderr.write(f"FORBIDDEN {event} {args}\\n")
        os._exit(99)

sys.dont_write_bytecode = True
sys.addaudithook(guard)
from gilint import runner
from gilint.cli import main
runner._WORTH_FORKING = 2
main()
"""


@pytest.fixture
def folder(tmp_path, save_word):
    """The example reports, and other formats."""
    from fpdf import FPDF
    from openpyxl import Workbook

    for path in REPORTS:
        shutil.copy(path, tmp_path)
    save_word(tmp_path / "a.docx", REPORTS[0].read_text(encoding="utf-8"))
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica")
    pdf.cell(text="2024 2023")
    pdf.output(tmp_path / "a.pdf")
    Workbook().save(tmp_path / "a.xlsx")
    return tmp_path


def test_checking_reaches_for_no_network_no_program_and_writes_nothing_but_its_cache(folder):
    def run(*arguments):
        command = [sys.executable, "-c", GUARDED, "check", *arguments]
        return subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)

    done = run("--jobs=2", ".", "a.xlsx")
    assert done.stderr == ""
    assert f"检查了 {len(REPORTS) + 2} 个文件" in done.stdout
    assert "FORBIDDEN open ('b.txt'" in run("--isolated", "--output=b.txt", "a.pdf").stderr


def found(paths, *options):
    """What is found in each file, by path."""
    _, values = parse(COMMANDS, ["check", "--isolated", *options, *paths])
    call = prepared(values, paths)
    reports = call.runner.check_files(call.found(paths)[0].files, values.jobs or 1)
    return {each.path: (each.entries, each.held, each.problems) for each in reports}


def test_neither_order_nor_processes_nor_the_cache_change_what_is_found(folder, monkeypatch):
    monkeypatch.setattr("gilint.runner._WORTH_FORKING", 2)
    paths = sorted(map(str, folder.glob("*.[tm]*")))
    expected = found(paths, "--no-cache")
    assert any(entries for entries, *_ in expected.values())
    for jobs in ("1", "2"):
        random.Random(jobs).shuffle(paths)  # noqa: S311 - no secret
        assert found(paths, "--no-cache", "--jobs", jobs) == expected
    assert found(paths) == expected  # fills the cache
    assert found(paths[::-1]) == expected
    assert found(paths[:1]) == {paths[0]: expected[paths[0]]}
