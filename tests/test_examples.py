"""The example reports: what was planted is found, what is clean stays silent."""

import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parents[1]
REPORTS = ROOT / "examples" / "reports"
PLANTED = sorted((ROOT / "tests" / "data" / "planted").glob("*.md"))
LINE = re.compile(r"- L(?P<line>\d+) · `?(?P<quote>.*?)`? · (?P<rule>[\w-]+/[\w-]+) · (?P<why>.*)")
LATER = ("compare/",)
"""Packs that do not exist yet."""


def findings(name):
    (path,) = [path for path in REPORTS.glob("*.expected.yaml") if path.name.split(".")[0] == name]
    return YAML(typ="safe").load(path)["findings"]


def planted(path):
    text = path.read_text(encoding="utf-8").partition("## 不应报")[0]
    for line in text.splitlines():
        match = LINE.match(line)
        if match and not match["rule"].startswith(LATER) and "允许不报" not in match["why"]:
            yield match


def is_found(fault, found):
    """Whether a finding of the rule stands on the line, or anywhere for what is missing."""
    for item in found:
        first, last = (int(at.split(":")[0]) for at in item["at"].split("-"))
        if item["rule"] == fault["rule"] and (
            fault["line"] == "0" or first <= int(fault["line"]) <= last
        ):
            return True
    return False


@pytest.mark.parametrize("path", PLANTED, ids=lambda path: path.stem)
def test_what_was_planted_is_found(path):
    found = findings(path.stem)
    missed = [fault[0] for fault in planted(path) if not is_found(fault, found)]
    assert missed == []


@pytest.mark.parametrize(
    "name", sorted(path.name.split(".")[0] for path in REPORTS.glob("clean-*.expected.yaml"))
)
def test_clean_reports_have_no_errors_or_warnings(name):
    assert [item for item in findings(name) if item["severity"] != "info"] == []


def test_every_report_has_its_expectations():
    reports = {path.name.split(".")[0] for path in REPORTS.iterdir() if path.suffix != ".yaml"}
    expected = {path.name.split(".")[0] for path in REPORTS.glob("*.expected.yaml")}
    assert reports == expected
    assert len(reports) >= 8
