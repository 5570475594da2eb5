"""A clean report stays clean however it was printed or copied."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import reprints


@pytest.mark.parametrize("name", reprints.REPRINTS)
def test_a_reprint_is_as_clean_as_the_report(name):
    assert reprints.alarms(reprints.REPRINTS[name]) == []


@pytest.mark.parametrize("name", reprints.REPRINTS)
def test_a_reprint_is_another_text(name):
    texts = [path.read_bytes().decode() for path in reprints.CLEAN.glob("*.[tm]*")]
    assert sum(reprints.REPRINTS[name](text) != text for text in texts) >= 5
