"""The licences of everything that gilint and its extras bring along, and whether MIT may use them.

    python tests/tools/licences.py [--record]

Reads what is installed, so all extras must be; prints a line each and exits 1 where a licence is
unknown or asks more of those who pass gilint on than that its text is kept. ``--record`` keeps
them in licences.json, of which .ci/generate.py makes the table in docs/SECURITY.md. What only
developers need is left out: it is not passed on.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

FILE = Path(__file__).with_name("licences.json")
EXTRAS = {"", "corpus", "dask", "fast", "lsp", "watch", "web"}
FREE = re.compile(r"\b(MIT|BSD|Apache|PSF|Python Software Foundation|ISC|0BSD)", re.IGNORECASE)
FILE_BOUND = re.compile(r"\bMPL|Mozilla Public License", re.IGNORECASE)
"""Asks that changed files of its own stay open; gilint changes none and may use it."""


def main() -> None:
    """Print the licences; exit 1 where one does not fit."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--record", action="store_true")
    chosen = options.parse_args()
    found: dict[str, dict[str, object]] = {}
    for extra in sorted(EXTRAS):
        gather("gilint", {extra}, extra, found)
    del found["gilint"]
    found = dict(sorted(found.items()))
    for name, each in found.items():
        print(f"{name:<20} {each['licence']}")
    if chosen.record:
        FILE.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    wrong = [name for name, each in found.items() if not fits(str(each["licence"]))]
    sys.exit(f"look at these: {', '.join(wrong)}" if wrong else 0)


def gather(name: str, extras: set[str], why: str, found: dict[str, dict[str, object]]) -> None:
    """Put a distribution and all that it needs among those that are found."""
    name = canonicalize_name(name)
    if name in found and not extras - {""}:
        return
    try:
        installed = distribution(name)
    except PackageNotFoundError:
        sys.exit(f"{name} is not installed: pip install -e '.[dev]'")
    found.setdefault(name, {"licence": licence(installed), "extra": why})
    for line in installed.requires or ():
        needed = Requirement(line)
        if any(not needed.marker or needed.marker.evaluate({"extra": each}) for each in extras):
            gather(needed.name, needed.extras | {""}, why, found)


def licence(installed: Distribution) -> str:
    """What a distribution says of its licence, in a line."""
    said = installed.metadata
    classified = [
        each.rpartition(" :: ")[2]
        for each in said.get_all("Classifier") or ()
        if each.startswith("License :: ") and each != "License :: OSI Approved"
    ]
    plain = said.get("License-Expression") or said.get("License") or ""
    return plain.strip().partition("\n")[0] or ", ".join(classified) or "?"


def fits(licence: str) -> bool:
    """Whether a program under MIT may use and name it as a dependency."""
    return bool(FREE.search(licence) or FILE_BOUND.search(licence)) and "GPL" not in licence


if __name__ == "__main__":
    main()
