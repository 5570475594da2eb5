"""The bench in short: clean reports stay clean, every shape plants, most of them are found."""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import bench
import holding
import planting

from gilint.packs import load_packs

CLEAN = Path(__file__).parent / "clean"


def test_clean_reports_are_many_and_stay_clean():
    paths = [path for path in CLEAN.iterdir() if path.suffix in (".txt", ".md", ".html")]
    assert len(paths) >= 60
    command = [sys.executable, "-m", "gilint", "check", "--isolated", "--format", "json"]
    command += ["--today", "2026-06-30", *map(str, paths)]
    said = json.loads(subprocess.run(command, check=False, capture_output=True).stdout)
    assert said["summary"]["files"] == len(paths)
    loud = [
        (found["rule"], found["path"], found["message"])
        for found in said["findings"]
        if found["severity"] != "info" or found["rule"] not in planting.HINTED
    ]
    assert loud == []


def test_good_examples_are_silent_in_a_report():
    """Some rules ask nothing where no title tells of a year: an example alone may prove nothing."""
    rules = {f"{pack.name}/{rule.name}": rule for pack in load_packs().packs for rule in pack.rules}
    said = {name: holding.said_under_a_title(name, rule) for name, rule in rules.items()}
    assert {name: texts for name, texts in said.items() if texts} == {}


@pytest.fixture(scope="module")
def outcomes():
    return bench.run(times=1)


def test_every_shape_plants_and_what_was_found_is_found(outcomes):
    assert {outcome.shape.name for outcome in outcomes} == {shape.name for shape in planting.SHAPES}
    assert sorted(bench.missed(outcomes) - bench.kept_missed()) == []


def test_the_right_texts_give_no_alarm(outcomes):
    assert [(each.shape.name, each.report, each.alarm) for each in outcomes if each.alarm] == []


def test_shapes_have_names_of_their_own_and_rules_that_exist(outcomes):
    names = Counter((shape.rules[0], shape.name) for shape in planting.SHAPES)
    assert [name for name, number in names.items() if number > 1] == []
    known = set(bench.Bench().rules)
    assert {rule for shape in planting.SHAPES for rule in shape.rules} <= known
