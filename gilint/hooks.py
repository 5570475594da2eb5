"""The hooks through which a pack brings what it has; the same door for ours and others'."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pluggy

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from gilint.readers import Reader
    from gilint.reporters import BinaryReporter, Reporter
    from gilint.rule import Rule

hookspec = pluggy.HookspecMarker("gilint")
hookimpl = pluggy.HookimplMarker("gilint")


@hookspec
def gilint_rules() -> Iterable[type[Rule]]:
    """The rule classes of a pack; :func:`gilint.api.rules_in` collects them from its files."""
    raise NotImplementedError


@hookspec
def gilint_readers() -> Iterable[Reader]:
    """Objects that turn a file's bytes into a Source, each for the suffixes that it claims."""
    raise NotImplementedError


@hookspec
def gilint_reporters() -> Iterable[Reporter | BinaryReporter]:
    """Objects that write a Report in a format, as text or bytes, by name with ``--format``."""
    raise NotImplementedError


@hookspec
def gilint_configuration() -> Path:
    """The YAML file of a configuration that users take over with ``extends`` and the pack's name.

    It is written like a ``.gilint.yaml`` and may itself extend files beside it and other packs; its
    patterns start from the folder of the user's file.
    """
    raise NotImplementedError
