"""What the user asked for, checked and ready to use; made by the command line and configuration."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from gilint.context import Context
from gilint.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Settings:
    """The rules to run and how, for the files under one configuration.

    ``select``, ``extend_select`` and ``ignore`` hold selectors: a rule (``dates/date-broken``), a
    pack (``dates``) or a glob (``dates/*``). ``options`` are keyed by rule id, ``limits`` by the
    names that readers give theirs. What a configuration says of single files is settled before
    (see :mod:`gilint.config.plans`).
    """

    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    context: Context = field(default_factory=Context)
    encoding: str | None = None
    limits: Mapping[str, int] = field(default_factory=dict)
    fail_on: Severity = Severity.WARNING
