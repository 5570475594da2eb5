"""The language server in real editors: open a faulty report, see the finding, take the fix."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

SESSIONS = Path(__file__).parent / "editors"
PAGE = Path(__file__).parents[2] / "docs" / "editors.md"
FAULTY = "青石县水务局2017年政府信息公开工作年度报告\n一、概述\n𠮷全年公开信息12条，，均已更新。\n"
MENDED = FAULTY.replace("，，", "，").splitlines()
RULE = "punctuation/superfluous-punct"
FIX = "改：“，”"


def recipe(language, word=""):
    """A recipe of the users' page: the first of a language that holds a word."""
    page = PAGE.read_text(encoding="utf-8")
    blocks = re.findall(r"^ *```(\w+)\n(.*?)^ *```", page, re.MULTILINE | re.DOTALL)
    return next(said for name, said in blocks if name == language and word in said)


def installed(program):
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    return program


@pytest.fixture
def report(tmp_path, monkeypatch):
    """A faulty report, and ``gilint`` on the path."""
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent), prepend=os.pathsep)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    (tmp_path / ".gilint.yaml").write_text(f"select: [{RULE}]\n", encoding="utf-8")
    path = tmp_path / "报告.txt"
    path.write_text(FAULTY, encoding="utf-8")
    return path


def session(command, report, said):
    """What an editor saw under a recipe, as its script wrote it down."""
    seen, written = report.with_name("seen.json"), report.with_name("recipe")
    written.write_text(said, encoding="utf-8")
    told = {"REPORT": str(report), "SEEN": str(seen), "RECIPE": str(written)}
    subprocess.run(
        command,
        env=os.environ | told,
        check=True,
        timeout=240,
        cwd=report.parent,
        stdin=subprocess.DEVNULL,
    )
    found = json.loads(seen.read_text(encoding="utf-8"))
    assert not {"fault", "timeout"} & found.keys(), found
    return found


def test_neovim(report):
    script = str(SESSIONS / "neovim.lua")
    command = [installed("nvim"), "--clean", "--headless", "-S", script]
    seen = session(command, report, recipe("lua", "start_client"))
    (found,) = seen["found"]
    before = "𠮷全年公开信息12条".encode()
    assert (found["line"], found["column"], found["code"]) == (2, len(before), RULE)
    assert RULE in seen["hover"]
    assert seen["offered"][0] == FIX
    assert seen["buffer"] == MENDED


def test_emacs(report):
    command = [installed("emacs"), "--batch", "-l", str(SESSIONS / "emacs.el")]
    seen = session(command, report, recipe("elisp"))
    (found,) = seen["found"]
    assert found["words"] == "，，"
    assert found["start"] == FAULTY.index("，，") + 1
    assert seen["offered"][0] == FIX
    assert seen["buffer"] == [*MENDED, ""]


def test_vim_reads_the_text_format(report):
    said = recipe("vim") + f"edit {report.name}\nsilent make!\n"
    said += "call writefile([json_encode({'found': getqflist()})], $SEEN)\nqall!\n"
    command = [installed("nvim"), "--clean", "--headless", "-S", str(report.with_name("recipe"))]
    (found,) = session(command, report, said)["found"]
    assert (found["lnum"], found["col"]) == (3, FAULTY.splitlines()[2].index("，，") + 1)
    assert RULE in found["text"]


def test_the_other_recipes_are_well_formed():
    helix = tomllib.loads(recipe("toml"))
    servers = helix["language-server"]
    assert all(set(each["language-servers"]) <= set(servers) for each in helix["language"])
    sublime = json.loads(recipe("json", "clients"))["clients"]["gilint"]
    for command in ([servers["gilint"]["command"], *servers["gilint"]["args"]], sublime["command"]):
        assert command == ["gilint", "lsp"]
    assert json.loads(recipe("json", "fixAll"))
