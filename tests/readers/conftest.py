"""Lets the tests of readers import ``making``, which makes their files."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
