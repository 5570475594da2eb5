"""How a pack finds its own rules: every module beside its ``__init__`` is looked into."""

from __future__ import annotations

import importlib
from pathlib import Path

from gilint.rule import Rule


def rules_in(package: str) -> list[type[Rule]]:
    """The rules of a package: its modules' Rule classes and its ``*.yaml`` term rules.

    What begins with ``_`` is none. A new rule is a new file and no edit anywhere else. Call it
    inside the hook function with ``__name__``.
    """
    module = importlib.import_module(package)
    found: list[type[Rule]] = []
    for folder in module.__path__:
        paths = [path for path in Path(folder).iterdir() if not path.name.startswith("_")]
        for path in sorted(paths):
            if path.suffix == ".py":
                member = importlib.import_module(f"{package}.{path.stem}")
                found += [
                    value for value in vars(member).values() if _is_own(value, member.__name__)
                ]
        if any(path.suffix == ".yaml" for path in paths):
            from gilint.terms import term_rules  # noqa: PLC0415 - only packs with YAML pay for it

            found += term_rules(Path(folder))
    return sorted(found, key=lambda rule: rule.name)


def _is_own(value: object, module: str) -> bool:
    return (
        isinstance(value, type)
        and issubclass(value, Rule)
        and value.__module__ == module
        and "name" in value.__dict__
    )
