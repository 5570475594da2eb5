"""The pack's rules keep the promises of their own examples."""

import gilint_qingshi
import pytest

from gilint.testing import cases, check_case


@pytest.mark.parametrize("case", cases(gilint_qingshi), ids=str)
def test_rule(case):
    check_case(case)
