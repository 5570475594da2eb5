"""Packs and baselines as the command line wants them: what cannot be had is a wrong call."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gilint.cli.arguments import UsageError
from gilint.config.model import Known
from gilint.entrypoints import entry_points
from gilint.packs import GROUP, load_packs
from gilint.spelling import suggestion

if TYPE_CHECKING:
    from collections.abc import Collection

    from gilint.baseline import Baseline
    from gilint.cli.arguments import Values
    from gilint.packs import Packs


def load(without: Collection[str], besides: Collection[str] = ()) -> tuple[Packs, Known]:
    """Load the packs; ``besides`` are left out too, but checked by whoever named them.

    Raises:
        UsageError: a pack in ``without`` is not installed.
    """
    left_out = {*without, *besides}
    installed = {entry.name for entry in entry_points(GROUP)} if left_out else set()
    for name in without:
        if name not in installed:
            hint = suggestion(name, installed, f"已装的有 {'、'.join(sorted(installed))}")
            message = f"--without 没有规则包 {name}{hint}"
            raise UsageError(message)
    packs = load_packs(left_out)
    return packs, Known.of(packs, left_out & installed)


def baseline(values: Values) -> Baseline:
    """The baseline that a call names, or the one in the working folder.

    Raises:
        UsageError: it cannot be used.
    """
    from gilint.baseline import NAME, BaselineError, read_baseline  # noqa: PLC0415 - few have one

    try:
        return read_baseline(Path(values.baseline or NAME))
    except BaselineError as error:
        raise UsageError(str(error)) from None
