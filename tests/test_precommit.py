"""The hook under a real pre-commit, in a scratch repository."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
FAULTY = "青石县水务局2024年政府信息公开工作年度报告\n一、总体情况\n市民可拨打12345反映。。\n"
CONFIG = """\
repos:
  - repo: {source}
    rev: {rev}
    hooks:
      - id: gilint
        args: [--select, "punctuation,qingshi"]
        additional_dependencies: [{pack}]
      - id: gilint-fix
        args: [--select, "punctuation"]
        additional_dependencies: [{pack}]
      - id: gilint-project
        args: [--select, "punctuation,qingshi"]
        additional_dependencies: [{pack}]
"""


def run(*command, cwd, check=True):
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", check=check, cwd=cwd
    )


def pre_commit(*arguments, cwd):
    return run(sys.executable, "-m", "pre_commit", *arguments, cwd=cwd, check=False)


def repository(folder):
    folder.mkdir()
    run("git", "init", "-q", cwd=folder)
    run("git", "config", "user.email", "tests@example.org", cwd=folder)
    run("git", "config", "user.name", "tests", cwd=folder)
    return folder


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    """A repository with the sources as they are in the work tree."""
    folder = repository(tmp_path_factory.mktemp("source") / "gilint")
    for name in (
        "pyproject.toml",
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        ".pre-commit-hooks.yaml",
    ):
        shutil.copy(ROOT / name, folder)
    for name in ("gilint", "plugins", "examples"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    run("git", "add", ".", cwd=folder)
    run("git", "commit", "-q", "-m", "sources", cwd=folder)
    return folder


@pytest.fixture
def reports(tmp_path, monkeypatch):
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "cache"))
    folder = repository(tmp_path / "reports")
    (folder / "2024.txt").write_text(FAULTY, encoding="utf-8")
    (folder / "notes.py").write_text("print('。。')\n", encoding="utf-8")
    run("git", "add", ".", cwd=folder)
    return folder


def test_try_repo_shows_the_findings_of_the_staged_reports(source, reports):
    tried = pre_commit("try-repo", str(source), "gilint", "--all-files", cwd=reports)
    assert tried.returncode == 1, tried.stdout + tried.stderr
    assert "punctuation/superfluous-punct" in tried.stdout
    assert "notes.py" not in tried.stdout


def test_a_pinned_hook_with_a_third_party_pack(source, reports):
    rev = run("git", "rev-parse", "HEAD", cwd=source).stdout.strip()
    config = CONFIG.format(source=source, rev=rev, pack=ROOT / "examples" / "pack")
    (reports / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
    run("git", "add", ".", cwd=reports)
    later = reports / "later.txt"
    later.write_text(FAULTY, encoding="utf-8")
    faulty = pre_commit("run", "gilint", cwd=reports)
    assert faulty.returncode == 1, faulty.stdout + faulty.stderr
    assert "qingshi/hotline-unnamed" in faulty.stdout
    mending = pre_commit("run", "gilint-fix", cwd=reports)
    assert mending.returncode == 1, mending.stdout + mending.stderr
    assert "files were modified by this hook" in mending.stdout
    mended = (reports / "2024.txt").read_text(encoding="utf-8")
    assert mended == FAULTY.replace("。。", "。")
    (reports / "2024.txt").write_text(
        mended.replace("12345", "12345政务服务便民热线"), encoding="utf-8"
    )
    run("git", "add", "2024.txt", cwd=reports)
    for hook in ("gilint", "gilint-fix"):
        clean = pre_commit("run", hook, cwd=reports)
        assert clean.returncode == 0, clean.stdout + clean.stderr
    assert "later.txt" not in faulty.stdout + mending.stdout
    assert later.read_text(encoding="utf-8") == FAULTY
    whole = pre_commit("run", "gilint-project", cwd=reports)
    assert (whole.returncode, "later.txt" in whole.stdout) == (1, True)
    later.unlink()
    assert pre_commit("run", "gilint-project", cwd=reports).returncode == 0
