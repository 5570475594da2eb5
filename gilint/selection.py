"""Which rules run: selectors against the installed rules."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, NamedTuple

from gilint.rule import GroupRule
from gilint.spelling import nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

    from gilint.document import Document
    from gilint.finding import Severity
    from gilint.rule import Rule
    from gilint.settings import Settings


class ActiveRule(NamedTuple):
    """A rule that runs, with the user's options; ``severity`` where the user overrules it."""

    id: str
    rule: Rule
    severity: Severity | None = None


class Choice(NamedTuple):
    """The rules that a selector names, and the notice if it uses an old name."""

    ids: tuple[str, ...]
    notice: str = ""


class Selection(NamedTuple):
    """What one place (a configuration file, the command line) says of the rules to run.

    ``select`` replaces everything that was said before it, ``ignore`` takes away last.
    """

    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


class Decision(NamedTuple):
    """Whether a rule runs; ``by`` counts the selections, ``key`` says which part of it decided.

    ``by`` is ``None`` where no selection speaks of the rule: it is on or off by default.
    """

    runs: bool
    by: int | None = None
    key: str = ""


def choose(selector: str, rules: Mapping[str, type[Rule]], absent: Collection[str] = ()) -> Choice:
    """The ids that a selector names: a rule, a pack, or a glob; old names still work.

    Of packs in ``absent`` nobody knows the rules, so a selector that names one is no mistake.

    Raises:
        LookupError: it names nothing; the message gives the nearest name, in Chinese.
    """
    if selector in rules:
        return Choice((selector,))
    if selector.lower() == "all":
        return Choice(tuple(rules))
    pack = selector.partition("/")[0]
    if selector.rstrip("/") == pack and (ids := tuple(_of_pack(pack, rules))):
        return Choice(ids)
    if any(sign in selector for sign in "*?["):
        matching = tuple(id_ for id_ in rules if fnmatchcase(id_, selector))
        if matching:
            return Choice(matching)
    for id_, rule in rules.items():
        if selector in rule.renamed_from:
            return Choice((id_,), f"规则 {selector} 已改名为 {id_}，旧名暂时可用，请更新")
    if pack in absent:
        return Choice(())
    raise LookupError(_unknown(selector, rules))


def _of_pack(pack: str, rules: Iterable[str]) -> Iterable[str]:
    return (id_ for id_ in rules if id_.partition("/")[0] == pack)


def _unknown(selector: str, rules: Collection[str]) -> str:
    packs = {id_.partition("/")[0] for id_ in rules}
    near = ""
    if "/" not in selector:
        near = next((id_ for id_ in rules if id_.partition("/")[2] == selector), "")
    near = near or nearest(selector, [*rules, *packs])
    hint = f"；是不是 {near}？" if near else "；用 gilint rules 查看全部规则"
    return f"没有规则或规则包 {selector}{hint}"


def selected(
    selections: Iterable[Selection], rules: Mapping[str, type[Rule]], absent: Collection[str] = ()
) -> frozenset[str]:
    """The ids that run after every place has had its say, the strongest last.

    Raises:
        LookupError: a selector names nothing.
    """
    found = decisions(selections, rules, absent)
    return frozenset(id_ for id_, decision in found.items() if decision.runs)


def decisions(
    selections: Iterable[Selection], rules: Mapping[str, type[Rule]], absent: Collection[str] = ()
) -> dict[str, Decision]:
    """Of every rule whether it runs, and who said so last.

    Raises:
        LookupError: a selector names nothing.
    """
    found = {id_: Decision(rule.enabled) for id_, rule in rules.items()}
    for by, selection in enumerate(selections):
        if selection.select is not None:
            chosen = _ids(selection.select, rules, absent)
            found = {id_: Decision(id_ in chosen, by, "select") for id_ in found}
        for key, runs in (("extend-select", True), ("ignore", False)):
            for id_ in _ids(getattr(selection, key.replace("-", "_")), rules, absent):
                found[id_] = Decision(runs, by, key)
    return found


def active_rules(
    settings: Settings, rules: Mapping[str, type[Rule]], absent: Collection[str] = ()
) -> tuple[ActiveRule, ...]:
    """The rules that run under some settings, with their options.

    Raises:
        LookupError: a selector names nothing.
        OptionError: an option is unknown or of the wrong type.
    """
    own = Selection(settings.select, settings.extend_select, settings.ignore)
    chosen = selected([own], rules, absent)
    severities = {
        id_: level
        for selector, level in settings.severity.items()
        for id_ in choose(selector, rules, absent).ids
    }
    return tuple(
        ActiveRule(id_, rule(**settings.options.get(id_, {})), severities.get(id_))
        for id_, rule in rules.items()
        if id_ in chosen
    )


def alone(rules: Iterable[ActiveRule]) -> Iterator[ActiveRule]:
    """Those of some rules that are asked about one report alone."""
    return (each for each in rules if not isinstance(each.rule, GroupRule))


def over_groups(rules: Iterable[ActiveRule]) -> dict[str, tuple[ActiveRule, GroupRule]]:
    """Those of some rules that are asked about several reports, by id."""
    return {each.id: (each, each.rule) for each in rules if isinstance(each.rule, GroupRule)}


def needs(rules: Iterable[ActiveRule]) -> frozenset[str] | None:
    """What the rules over groups among some rules need of a record; ``None`` without any."""
    found = [rule.needs for _, rule in over_groups(rules).values()]
    return frozenset[str]().union(*found) if found else None


def recorder(rules: Iterable[ActiveRule]) -> Callable[[Document], bytes] | None:
    """What makes the record that rules over groups need, packed; ``None`` without such rules."""
    needed = needs(rules)
    if needed is None:
        return None
    from gilint.record import packed, record_of  # noqa: PLC0415 - where reports are compared

    return lambda doc: packed(record_of(doc, needed))


def _ids(
    selectors: Iterable[str], rules: Mapping[str, type[Rule]], absent: Collection[str]
) -> set[str]:
    return {id_ for selector in selectors for id_ in choose(selector, rules, absent).ids}
