"""The configuration that holds for one file, and where each value of it was said."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from gilint.config.extends import joined
from gilint.config.keys import AGENCY_KEYS
from gilint.files import Patterns, absolute
from gilint.selection import choose, decisions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from gilint.config.extends import ConfigFile
    from gilint.config.model import Configuration, Known
    from gilint.config.nodes import Node
    from gilint.config.plans import Overrides
    from gilint.selection import Decision

DEFAULTS: Mapping[str, Any] = {
    "year": None,
    "era": None,
    "today": None,
    "draft": False,
    "encoding": None,
    "fail-on": "warning",
    "require-reason": False,
}
"""The keys that hold one value, and what is taken where nobody says one."""


class Whence(NamedTuple):
    """Where something was said: a file and line, an option of the call, or nowhere: the default.

    ``key`` is the key that said it, where that does not go without saying.
    """

    file: str = ""
    line: int = 0
    option: str = ""
    key: str = ""


class Said(NamedTuple):
    """A value as a configuration writes it, and where it was said."""

    value: Any
    whence: Whence = Whence()


class RuleState(NamedTuple):
    """A rule under a configuration: whether it runs, at what level, with what options."""

    id: str
    runs: Said
    severity: Said
    options: Mapping[str, Said]


class Effective(NamedTuple):
    """What holds for a file: the files that say so (the strongest first), values and rules.

    ``excluded`` says where the file is kept out, if it is. Patterns are settled: rules that
    ``per-file-ignores`` takes away do not run, suppressions are those of this file.
    """

    files: tuple[str, ...]
    excluded: Whence | None
    values: Mapping[str, Said]
    mappings: Mapping[str, Mapping[str, Said]]
    lists: Mapping[str, tuple[Said, ...]]
    rules: tuple[RuleState, ...]


def effective(
    path: str, files: Sequence[ConfigFile], said: Configuration, asked: Overrides, known: Known
) -> Effective:
    """What files, of which ``said`` was made, and a call say for a path together."""
    place = absolute(path)
    nodes = {key.value: node for key, node in joined(files).pairs()} if files else {}
    layers = [*said.selections, asked.selection]
    runs = {
        id_: Said(decision.runs, _decided(decision, id_, files, known))
        for id_, decision in decisions(layers, known.rules, known.absent).items()
    }
    for id_, whence in _taken_away(nodes, known, place):
        if runs[id_].value:
            runs[id_] = Said(value=False, whence=whence)
    return Effective(
        tuple(file.origin.shown for file in reversed(files)),
        _excluded(nodes.get("exclude"), place),
        {key: _value(key, nodes.get(key), asked) for key in DEFAULTS},
        {
            "agency": {
                key: each for key, each in _pairs(nodes.get("agency")) if key in AGENCY_KEYS
            },
            "limits": {key: Said(limit) for key, limit in known.limits.items()}
            | dict(_pairs(nodes.get("limits"))),
        },
        {
            "agencies": tuple(map(_said, _items(nodes.get("agencies")))),
            "terms": tuple(map(_said, _items(nodes.get("terms")))),
            "forms": tuple(_moved(item, files) for item in _items(nodes.get("forms"))),
            "suppressions": tuple(_fitting(_items(nodes.get("suppressions")), place)),
            "without": tuple(map(_said, _items(nodes.get("without")))),
        },
        tuple(_rules(nodes, runs, known)),
    )


def _whence(node: Node, key: str = "") -> Whence:
    return Whence(node.origin.shown, node.line, key=key)


def _said(node: Node) -> Said:
    return Said(node.plain(), _whence(node))


def _items(node: Node | None) -> list[Node]:
    return node.items() if node else []


def _pairs(node: Node | None) -> Iterator[tuple[str, Said]]:
    for key, value in node.pairs() if node else ():
        if not value.is_empty:
            yield key.value, _said(value)


def _value(key: str, node: Node | None, asked: Overrides) -> Said:
    option = getattr(asked, key.replace("-", "_"))
    if option:
        value = option.label if key == "fail-on" else option
        plain = value if isinstance(value, bool | int) else str(value)
        return Said(plain, Whence(option=f"--{key}"))
    return _said(node) if node else Said(DEFAULTS[key])


def _moved(item: Node, files: Sequence[ConfigFile]) -> Said:
    """A file as the strongest configuration would name it."""
    path = item.origin.folder / str(item.value)
    return Said(Path(os.path.relpath(path, files[-1].origin.folder)).as_posix(), _whence(item))


def _fits(item: Node, place: Path) -> bool | None:
    return Patterns(item.origin.base, [str(item.value).removeprefix("./")]).verdict(place)


def _excluded(node: Node | None, place: Path) -> Whence | None:
    """Where a file is kept out; the last pattern that mentions it decides."""
    for item in reversed(_items(node)):
        verdict = _fits(item, place)
        if verdict is not None:
            return _whence(item) if verdict else None
    return None


def _fitting(nodes: Iterable[Node], place: Path) -> Iterator[Said]:
    """The suppressions that mean a file, without saying so."""
    for node in nodes:
        one = {key.value: value for key, value in node.pairs()}
        files = one.pop("files", None)
        if not _items(files) or any(_fits(item, place) for item in _items(files)):
            yield Said({key: value.plain() for key, value in one.items()}, _whence(node))


def _rules(
    nodes: Mapping[str, Node], runs: Mapping[str, Said], known: Known
) -> Iterator[RuleState]:
    levels = _by_rule(nodes.get("severity"), known)
    options = _by_rule(nodes.get("rules"), known)
    for id_, rule in known.rules.items():
        level = _said(levels[id_][-1]) if id_ in levels else Said(rule.severity.label)
        mine = {option.name: Said(option.default) for option in rule.options()}
        for node in options.get(id_, ()):
            mine |= {key.replace("-", "_"): value for key, value in _pairs(node)}
        yield RuleState(id_, runs[id_], level, mine)


def _by_rule(node: Node | None, known: Known) -> dict[str, list[Node]]:
    """What a mapping from selectors says of each rule, the weakest first."""
    found: dict[str, list[Node]] = {}
    for key, value in node.pairs() if node else ():
        for id_ in choose(key.value, known.rules, known.absent).ids:
            found.setdefault(id_, []).append(value)
    return found


def _decided(decision: Decision, id_: str, files: Sequence[ConfigFile], known: Known) -> Whence:
    """The item of a file, or the option, that decided about a rule."""
    if decision.by is None:
        return Whence()
    if decision.by == len(files):
        return Whence(option=f"--{decision.key}")
    pairs = files[decision.by].root.pairs()
    node = next(value for key, value in pairs if key.value == decision.key)
    naming = (item for item in node.items() if id_ in _ids(item, known))
    return _whence(next(naming, node), decision.key)


def _ids(item: Node, known: Known) -> tuple[str, ...]:
    return choose(str(item.value), known.rules, known.absent).ids


def _taken_away(
    nodes: Mapping[str, Node], known: Known, place: Path
) -> Iterator[tuple[str, Whence]]:
    """The rules that do not run in a file though they are selected."""
    ignores = nodes.get("per-file-ignores")
    for key, value in ignores.pairs() if ignores else ():
        if _fits(key, place):
            for item in value.items():
                whence = _whence(item, "per-file-ignores")
                yield from ((id_, whence) for id_ in _ids(item, known))
    for item in _items(nodes.get("without")):
        mine = (id_ for id_ in known.rules if id_.partition("/")[0] == item.value)
        yield from ((id_, _whence(item, "without")) for id_ in mine)
