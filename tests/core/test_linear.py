"""Every rule takes time that grows with the text, on an endless line of its own fault."""

import time

import pytest

from gilint.packs import load_packs
from gilint.testing import run_rule

SHORT, LONG = 2_000, 8_000
SOON = 0.06
"""Seconds for the long text that ask no questions."""
GROWTH = 9
"""What four times the text may cost: 4 times is linear, 16 times quadratic."""
ENDLESS = {ord(sign): None for sign in "⟦⟧。\n"}


def seconds(rule, text):
    began = time.process_time()
    run_rule(rule, text)
    return time.process_time() - began


def grows(rule, line, middle=""):
    """Whether the time grows out of proportion; asked thrice, for machines are busy."""

    def text(size):
        half = (line * (size // len(line) + 1))[: size // 2]
        return f"{half}{middle}{half}"

    if seconds(rule, text(LONG)) < SOON:
        return False
    return all(seconds(rule, text(LONG)) > GROWTH * seconds(rule, text(SHORT)) for _ in range(3))


@pytest.mark.parametrize("middle", ["", "。"])
def test_time_grows_with_the_text(middle):
    lines = {
        name: next(iter(rule.bad)).translate(ENDLESS) for name, rule in load_packs().rules().items()
    }
    assert len(lines) > 100
    rules = load_packs().rules()
    assert [name for name, line in lines.items() if line and grows(rules[name], line, middle)] == []


def test_a_paragraph_of_many_clauses():
    assert not grows(load_packs().rules()["wording/truncated"], "好，是项")


@pytest.mark.parametrize(
    ("pattern", "slow"), [(r"(?:一|公)+[^一]*开", True), (r"一[^一]{0,9}开", False)]
)
def test_a_pattern_that_goes_back_is_seen(pattern, slow):
    from gilint.api import Rule

    class Probe(Rule):
        """探针。"""

        name = "probe"

        def check(self, doc):
            for hit in doc.find(pattern):
                yield hit.finding("有")

    assert grows(Probe, "一") is slow
