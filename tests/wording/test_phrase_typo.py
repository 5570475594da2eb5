"""Fixed phrases: every slip that the table knows is found, and no phrase is a slip of another."""

from gilint.testing import run_rule
from gilint_wording._alike import PHRASES, misspelt
from gilint_wording.phrase_typo import PhraseTypo


def test_no_phrase_is_a_slip_of_another():
    wrong = {wrong for slips in misspelt().values() for wrong, _ in slips}
    assert [phrase for phrase in PHRASES.split() if phrase in wrong] == []


def test_every_phrase_as_it_should_be_is_silent():
    text = "，".join(PHRASES.split()) + "。"
    assert not run_rule(PhraseTypo, text).entries


def test_each_slip_is_mended_to_a_phrase():
    phrases = set(PHRASES.split())
    for pair, slips in misspelt().items():
        for wrong, right in slips:
            assert pair in wrong
            assert right in phrases
            assert wrong != right
