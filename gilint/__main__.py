"""``python -m gilint`` is ``gilint``."""

from gilint.cli import main

main()
