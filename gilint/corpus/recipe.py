"""What a process needs to check reports as every other process does: plain values that travel."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, partial
from hashlib import blake2s
from typing import TYPE_CHECKING

from gilint import __version__
from gilint.config.model import Known
from gilint.corpus.taken import taken
from gilint.packs import load_packs
from gilint.runner import Plan, Runner
from gilint.selection import active_rules, needs
from gilint.settings import Settings
from gilint.suppression import Quiet

if TYPE_CHECKING:
    from gilint.packs import Packs
    from gilint.suppression import Listed


@dataclass(frozen=True)
class Recipe:
    """The settings of every report of a run; by default those of a call without configuration.

    ``listed`` is what the configuration silences, ``without`` are the packs that are left out.
    """

    settings: Settings = field(default_factory=Settings)
    listed: tuple[Listed, ...] = ()
    needs_reason: bool = False
    without: tuple[str, ...] = ()

    @classmethod
    def of(cls, plan: Plan, without: tuple[str, ...] = ()) -> Recipe:
        """The recipe by which another process comes to an equal plan."""
        return cls(plan.settings, plan.quiet.listed, plan.quiet.needs_reason, without)

    @cached_property
    def key(self) -> str:
        """A digest: equal where the same bytes give the same rows, by the same code."""
        said = repr((self.settings, self.listed, self.needs_reason, self.without))
        return blake2s(said.encode("utf-8", "replace"), digest_size=16).hexdigest()


class Kitchen:
    """What a process makes of a recipe, once: packs with their rules, and a runner."""

    def __init__(self, recipe: Recipe) -> None:
        packs = load_packs(recipe.without)
        known = Known.of(packs, recipe.without)
        rules = active_rules(recipe.settings, known.rules, known.absent)
        quiet = Quiet(known.rules, known.absent, recipe.listed, recipe.needs_reason)
        plan = Plan(
            recipe.settings, rules, quiet, recipe.key, take=partial(taken, needs(rules) or ())
        )
        self.plan = plan
        self.runner = Runner(packs, lambda _: plan)


_made: dict[str, Kitchen] = {}


def kitchen(recipe: Recipe) -> Kitchen:
    """The process's own; that of the recipe before is forgotten."""
    if recipe.key not in _made:
        made = Kitchen(recipe)
        _made.clear()
        _made[recipe.key] = made
    return _made[recipe.key]


def versions(packs: Packs) -> dict[str, str]:
    """Of gilint and of every pack; where they differ, findings may."""
    return {
        "gilint": __version__,
        **{pack.name: f"{pack.distribution} {pack.version}" for pack in packs.packs},
    }
