"""gilint and a third-party pack as people install them: from the sources, afresh."""

import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
REPORT = (
    "青石县水务局2024年政府信息公开工作年度报告\n一、总体情况\n"
    "市民可拨打12345反映。。县国土局已受理。\n"
)


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    """A fresh environment with gilint installed as pre-commit installs it, not editable."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=True)
    run(folder, "pip", "install", "--quiet", wheel(folder, "first"))
    return folder


def wheel(environment, name):
    """gilint's wheel, built anew."""
    folder = environment / name
    run(environment, "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, ROOT)
    (built,) = folder.glob("gilint-*.whl")
    return built


def run(environment, program, *arguments, check=True, cwd=None):
    scripts = environment / ("Scripts" if sys.platform == "win32" else "bin")
    return subprocess.run(
        [scripts / program, *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=check,
        cwd=cwd,
    )


def test_the_installed_program_finds_its_packs(environment, tmp_path):
    listed = run(environment, "gilint", "packs", cwd=tmp_path).stdout
    for path in (ROOT / "plugins").glob("gilint_*"):
        assert path.name.removeprefix("gilint_") in listed


def test_the_installed_program_checks_a_report(environment, tmp_path):
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    checked = run(environment, "gilint", "check", "report.txt", check=False, cwd=tmp_path)
    assert checked.returncode == 1, checked.stderr
    assert "punctuation/superfluous-punct" in checked.stdout


def test_the_same_sources_give_the_same_wheel(environment):
    (first,) = (environment / "first").glob("*.whl")
    assert wheel(environment, "second").read_bytes() == first.read_bytes()


def test_only_our_packages_are_installed(environment):
    shown = run(environment, "pip", "show", "--files", "gilint").stdout
    files = [line.strip() for line in shown.partition("Files:")[2].splitlines() if line.strip()]
    tops = {name.split("/")[0] for name in files if not name.startswith("..")}
    assert {top for top in tops if not top.startswith("gilint")} == set()


def test_a_pack_of_ones_own_is_made_installed_and_runs_beside_ours(environment, tmp_path):
    """By the commands that ``gilint new-pack`` prints; examples/pack is one that it has written."""
    run(environment, "gilint", "new-pack", "bai-lu", cwd=tmp_path)
    run(environment, "pip", "install", "--quiet", "-e", "gilint-bai-lu[test]", cwd=tmp_path)
    tested = run(environment, "pytest", "-p", "no:cacheprovider", "gilint-bai-lu", cwd=tmp_path)
    assert "7 passed" in tested.stdout
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    checked = run(environment, "gilint", "check", "report.txt", check=False, cwd=tmp_path)
    assert "bai-lu/hotline-unnamed" in checked.stdout
    assert "bai-lu/local-name" in checked.stdout
    arguments = ("check", "--without", "bai-lu", "report.txt")
    left_out = run(environment, "gilint", *arguments, check=False, cwd=tmp_path)
    assert "bai-lu" not in left_out.stdout.partition("\n\n")[0]


def test_a_rule_needs_no_more_than_twenty_lines():
    rule = ROOT / "examples" / "pack" / "gilint_qingshi" / "hotline_unnamed.py"
    assert (
        len([line for line in rule.read_text(encoding="utf-8").splitlines() if line.strip()]) <= 20
    )
