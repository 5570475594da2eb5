"""Documents tell the truth: paths exist, commands are the ones that CI runs."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from gilint import __version__

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = [
    *ROOT.glob("*.md"),
    ROOT / "gilint" / "README.md",
    ROOT / "changelog.d" / "README.md",
    *(ROOT / "docs").glob("*.md"),
]
NAMED = re.compile(
    r"(?<![\w/.@:-])((?:gilint|plugins|tests|examples|docs|changelog\.d|\.ci)/[\w./-]*\w(?![\w<])|\.ci/run)"
)

TEST = re.compile(r"(tests/[\w/]+\.py)::(\w+)")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_path_that_a_document_names_exists(document):
    text = document.read_text(encoding="utf-8")
    named = {path for path in NAMED.findall(text) if "gilint_qingshi" not in path}
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_test_that_a_document_names_is_there(document):
    named = TEST.findall(document.read_text(encoding="utf-8"))
    assert [
        (file, test)
        for file, test in named
        if f"\ndef {test}(" not in (ROOT / file).read_text(encoding="utf-8")
    ] == []


def test_every_module_of_the_core_is_on_the_walk():
    walk = (ROOT / "gilint" / "README.md").read_text(encoding="utf-8")
    names = {path.name for path in (ROOT / "gilint").glob("*.py")} - {"__init__.py", "__main__.py"}
    names |= {f"{path.parent.name}/" for path in (ROOT / "gilint").glob("*/__init__.py")}
    names |= {"context.py", "settings.py"} & names
    assert [name for name in sorted(names) if name not in walk] == []


def test_ci_runs_the_command_that_the_readme_gives():
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    for name in ("README.md", "README.zh-CN.md"):
        readme = (ROOT / name).read_text(encoding="utf-8")
        command = next(line.strip() for line in readme.splitlines() if line.endswith("/pytest"))
        assert f"\n{command}\n" in script


def test_the_version_is_said_once_and_the_same():
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f'\nversion = "{__version__}"\n' in project
    for name in ("README.md", "README.zh-CN.md"):
        assert f" rev: v{__version__}\n" in (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_the_example_shows_what_gilint_prints(name):
    report = ROOT / "examples" / "reports" / "faulty-2017-first-look.txt"
    command = [sys.executable, "-m", "gilint", "check", "--isolated", str(report)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    printed = done.stdout.replace(str(report), "report.txt")
    text = (ROOT / name).read_text(encoding="utf-8")
    example = text.partition("<!-- example -->")[2].partition("<!-- /example -->")[0]
    lines = [line.removeprefix("    ") for line in example.splitlines()[2:] if line.strip()]
    assert lines
    assert [line for line in lines if line not in printed and "条规则" not in line] == []


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_the_rule_that_is_shown_is_the_one_in_the_example_pack(name):
    rule = ROOT / "examples" / "pack" / "gilint_qingshi" / "hotline_unnamed.py"
    text = (ROOT / name).read_text(encoding="utf-8")
    shown = text.partition("<!-- rule -->")[2].partition("<!-- /rule -->")[0]
    lines = [line.removeprefix("    ") for line in shown.strip("\n").splitlines()]
    assert "\n".join(lines) == rule.read_text(encoding="utf-8").rstrip()
