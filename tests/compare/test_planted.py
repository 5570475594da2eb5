"""Sets of reports without a fault are silent; each fault planted in one is found."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import recall
from recall import PLANTERS


@pytest.mark.parametrize("seed", range(2))
def test_a_set_without_a_fault_is_silent(seed, tmp_path):
    assert recall.clean(seed, tmp_path) == []


@pytest.mark.parametrize("plant", PLANTERS, ids=lambda plant: plant.__name__)
def test_a_planted_fault_is_found(plant, tmp_path):
    fault, hit, findings = recall.planted(plant, 1, tmp_path, small=True)
    assert hit, (fault, [(each["path"], each["message"]) for each in findings])


def test_every_rule_of_the_pack_has_a_planter():
    from gilint.packs import load_packs

    rules = {id_ for id_ in load_packs().rules() if id_.startswith("compare/")}
    assert {plant.rule for plant in PLANTERS} == rules
