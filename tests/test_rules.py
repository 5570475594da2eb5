"""Every rule of every installed pack keeps its own promises: page, good and bad examples."""

import pytest

from gilint.packs import load_packs
from gilint.testing import cases, check_case

PACKS = load_packs()


def test_all_packs_load():
    assert PACKS.problems == ()


EACH = [
    pytest.param(case, id=f"{pack.name}/{case}")
    for pack in PACKS.packs
    for case in cases(*pack.rules)
]


@pytest.mark.parametrize("case", EACH)
def test_rule(case):
    check_case(case)
