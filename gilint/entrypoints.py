"""The entry points of a group, as ``importlib.metadata`` finds them, but read alone.

The standard library reads a distribution's whole metadata with an e-mail parser; that is a quarter
of a short run. Here only ``entry_points.txt`` is read, of each ``*.dist-info`` and ``*.egg-info``
folder on the path; where the path holds anything but folders, the standard library is asked.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_FOLDERS = (".dist-info", ".egg-info")


class EntryPoint(NamedTuple):
    """A name that a distribution gives to one of its modules or to something inside it."""

    name: str
    value: str
    distribution: str
    version: str

    def load(self) -> Any:  # noqa: ANN401 - whatever it names
        """Import what it names.

        Raises:
            ImportError: the module is not there, or fails.
            AttributeError: the module has no such member.
        """
        module, _, member = self.value.partition(":")
        found: Any = import_module(module.strip())
        for name in filter(None, member.partition("[")[0].strip().split(".")):
            found = getattr(found, name)
        return found


def entry_points(group: str) -> list[EntryPoint]:
    """Every entry point of a group; the first distribution of a name on the path wins."""
    folders = list(dict.fromkeys(path or "." for path in sys.path))
    if any(os.path.isfile(path) for path in folders):  # noqa: PTH113 - Path costs 10 ms a run
        return list(_by_the_library(group))
    found: dict[str, list[EntryPoint]] = {}
    for folder in folders:
        for name, path in _distributions(folder):
            title, _, version = name.partition("-")
            key = title.lower().replace("_", "-").replace(".", "-")
            if key not in found:
                found[key] = list(_read(path, group, title.replace("_", "-"), version))
    return [entry for entries in found.values() for entry in entries]


def installed() -> list[str]:
    """Name and version of every distribution on the path, such as ``gilint-0.1.0``, in order."""
    if any(os.path.isfile(path) for path in sys.path):  # noqa: PTH113 - as above
        from importlib.metadata import distributions  # noqa: PLC0415 - slow, rarely needed

        return sorted(f"{each.name}-{each.version}" for each in distributions())
    return sorted({name for folder in sys.path for name, _ in _distributions(folder or ".")})


def _distributions(folder: str) -> Iterator[tuple[str, str]]:
    try:
        names = sorted(os.listdir(folder))  # noqa: PTH208 - as above
    except OSError:
        return
    for name in names:
        if name.endswith(_FOLDERS):
            yield name.rpartition(".")[0], f"{folder}/{name}/entry_points.txt"


def _read(path: str, group: str, distribution: str, version: str) -> Iterator[EntryPoint]:
    try:
        with open(path, encoding="utf-8") as file:  # noqa: PTH123 - as above
            lines = file.read().splitlines()
    except (OSError, UnicodeDecodeError):
        return
    section = ""
    for line in map(str.strip, lines):
        if line.startswith("["):
            section = line.strip("[] ")
        elif section == group and "=" in line and not line.startswith(("#", ";")):
            name, _, value = line.partition("=")
            yield EntryPoint(name.strip(), value.strip(), distribution, version)


def _by_the_library(group: str) -> Iterator[EntryPoint]:
    from importlib.metadata import entry_points as found  # noqa: PLC0415 - slow, rarely needed

    for entry in found(group=group):
        name, version = (entry.dist.name, entry.dist.version) if entry.dist else ("?", "")
        yield EntryPoint(entry.name, entry.value, name, version)
