"""The recipes for CI: their YAML by the schemas of GitHub and GitLab, their commands by running."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

RECIPES = Path(__file__).resolve().parents[1] / "examples" / "ci"
SCHEMAS = {
    "github-actions.yml": "vendor.github-workflows",
    "gitlab-ci.yml": "vendor.gitlab-ci",
}
REPORT = "青石县水务局2017年政府信息公开工作年度报告\n一、概述\n全年公开信息12条，，均已更新。\n"


def test_every_recipe_has_a_schema():
    assert {path.name for path in RECIPES.iterdir()} == set(SCHEMAS)


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_recipe_fits_the_schema(name):
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", SCHEMAS[name]]
    options = ["--data-transform", "gitlab-ci"] if name.startswith("gitlab") else []
    done = subprocess.run(
        [*command, *options, RECIPES / name], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


def commands(node):
    """Every line that calls gilint, wherever it stands."""
    if isinstance(node, str):
        yield from (line for line in node.splitlines() if line.startswith("gilint "))
    elif isinstance(node, dict | list):
        for each in node.values() if isinstance(node, dict) else node:
            yield from commands(each)


@pytest.fixture
def merged(tmp_path):
    """A repository as a runner has it: an old report with a fault, a merge that brings one more."""

    def git(*arguments):
        name = ("-c", "user.name=tests", "-c", "user.email=tests@example.org")
        done = subprocess.run(
            ["git", *name, *arguments], check=True, capture_output=True, cwd=tmp_path
        )
        return done.stdout.decode().strip()

    git("init", "-q", "-b", "main")
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "old.txt").write_text(REPORT, encoding="utf-8")
    git("add", ".")
    git("commit", "-q", "-m", "old")
    git("checkout", "-q", "-b", "change")
    (tmp_path / "reports" / "new.txt").write_text(REPORT, encoding="utf-8")
    git("add", ".")
    git("commit", "-q", "-m", "new")
    git("checkout", "-q", "main")
    git("merge", "-q", "--no-ff", "-m", "merge", "change")
    return tmp_path, git("rev-parse", "HEAD^1")


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_commands_of_a_recipe_do_what_it_says(name, merged):
    folder, base = merged
    environment = {**os.environ, "CI_MERGE_REQUEST_DIFF_BASE_SHA": base}
    lines = list(commands(YAML(typ="safe").load((RECIPES / name).read_text(encoding="utf-8"))))
    assert len(lines) == 2
    for line in lines:
        call = line.replace("gilint ", f"{shlex.quote(sys.executable)} -m gilint ", 1)
        done = subprocess.run(
            ["sh", "-c", call], check=False, capture_output=True, cwd=folder, env=environment
        )
        assert done.returncode == (0 if "--exit-zero" in line else 1), done.stderr.decode()
        out = done.stdout.decode()
        assert "reports/new.txt" in out
        assert ("reports/old.txt" in out) == ("--diff-base" not in line)
    artifact = {
        "github-actions.yml": "gilint.sarif",
        "gitlab-ci.yml": "gl-code-quality-report.json",
    }
    assert "reports/new.txt" in (folder / artifact[name]).read_text(encoding="utf-8")
