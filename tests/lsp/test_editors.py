"""The language server in real editors: open a faulty report, see the finding, take the fix."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SESSIONS = Path(__file__).parent / "editors"
FAULTY = "青石县水务局2017年政府信息公开工作年度报告\n一、概述\n𠮷全年公开信息12条，，均已更新。\n"
MENDED = FAULTY.replace("，，", "，").splitlines()
RULE = "punctuation/superfluous-punct"
FIX = "改：“，”"


def session(program, folder, *command):
    """What an editor saw, as its script wrote it down."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    report = folder / "报告.txt"
    report.write_text(FAULTY, encoding="utf-8")
    (folder / ".gilint.yaml").write_text(f"select: [{RULE}]\n", encoding="utf-8")
    seen = folder / "seen.json"
    told = {
        "REPORT": str(report),
        "SEEN": str(seen),
        "SERVER": json.dumps([sys.executable, "-m", "gilint", "lsp"]),
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
    }
    subprocess.run(
        [program, *command],
        env={**os.environ, **told},
        check=True,
        timeout=240,
        cwd=folder,
        stdin=subprocess.DEVNULL,
    )
    return json.loads(seen.read_text(encoding="utf-8"))


def test_neovim(tmp_path):
    script = str(SESSIONS / "neovim.lua")
    seen = session("nvim", tmp_path, "--clean", "--headless", "-S", script)
    assert not {"fault", "timeout"} & seen.keys(), seen
    (found,) = seen["found"]
    before = "𠮷全年公开信息12条".encode()
    assert (found["line"], found["column"], found["code"]) == (2, len(before), RULE)
    assert RULE in seen["hover"]
    assert seen["offered"][0] == FIX
    assert seen["buffer"] == MENDED


def test_emacs(tmp_path):
    seen = session("emacs", tmp_path, "--batch", "-l", str(SESSIONS / "emacs.el"))
    assert not {"fault", "timeout"} & seen.keys(), seen
    (found,) = seen["found"]
    assert found["words"] == "，，"
    assert found["start"] == FAULTY.index("，，") + 1
    assert seen["offered"][0] == FIX
    assert seen["buffer"] == [*MENDED, ""]
