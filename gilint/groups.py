"""Rules over groups: records that share a key are compared, findings go back to their reports."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import lru_cache
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from gilint import engine
from gilint.patience import Patience
from gilint.record import unpacked
from gilint.rule import GroupRule
from gilint.suppression import with_entries

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence

    from gilint.finding import Finding
    from gilint.record import Record
    from gilint.report import FileReport, Problem
    from gilint.runner import Plan
    from gilint.selection import ActiveRule

    Groups = dict[tuple[str, Hashable], list[int]]

_KEPT = 256
"""Records that stay unpacked at a time, of 200 KB each."""


class _Said(NamedTuple):
    """What rules over groups say of one report; ``seconds`` as in its FileReport."""

    findings: list[tuple[ActiveRule, Finding]]
    problems: list[Problem]
    seconds: dict[str, float]


def compared(
    files: Sequence[FileReport], plan_for: Callable[[str], Plan]
) -> tuple[FileReport, ...]:
    """The reports with what is found when they are compared, each by the rules of its own plan.

    Where plans give a rule different options, those of the group's first report hold.
    """
    said = defaultdict[str, _Said](lambda: _Said([], [], {}))
    active = {
        file.path: {each.id: each for each in plan_for(file.path).rules if _is_group_rule(each)}
        for file in files
        if file.taken
    }
    records = _Records(files)
    for (id_, _), members in sorted(_groups(records, active, said).items(), key=_by_members):
        if len(members) > 1:
            group = [records[number] for number in members]
            _compare(active[group[0].path][id_], group, active, said)
    return tuple(_with(file, said.get(file.path), plan_for) for file in files)


class _Records:
    """The records of a run by number, few unpacked at a time; passages know how far they spread."""

    def __init__(self, files: Sequence[FileReport]) -> None:
        self._packed = {number: file.taken for number, file in enumerate(files) if file.taken}
        self._unpacked = lru_cache(_KEPT)(lambda number: unpacked(self._packed[number]))
        seen = {
            (passage.digest, record.above, record.agency)
            for record in map(self._unpacked, self)
            for passage in record.passages
        }
        spread = Counter(digest for digest, _, _ in seen)
        self._spread = {digest: number for digest, number in spread.items() if number > 1}

    def __iter__(self) -> Iterator[int]:
        return iter(self._packed)

    def __getitem__(self, number: int) -> Record:
        record = self._unpacked(number)
        spread = self._spread
        passages = (each._replace(spread=spread.get(each.digest, 1)) for each in record.passages)
        return record._replace(passages=tuple(passages))


def _is_group_rule(active: ActiveRule) -> bool:
    return isinstance(active.rule, GroupRule)


def _by_members(group: tuple[tuple[str, Hashable], list[int]]) -> tuple[list[int], str]:
    """All rules look at the same few records before they look at others."""
    (id_, _), members = group
    return members, id_


def _groups(
    records: _Records, active: dict[str, dict[str, ActiveRule]], said: dict[str, _Said]
) -> Groups:
    """The reports of each key of each rule, by their number."""
    found: Groups = defaultdict(list)
    for number in records:
        record = records[number]
        path = record.path
        said[path].seconds.update(dict.fromkeys(active[path], 0.0))
        for each in active[path].values():
            try:
                for key in dict.fromkeys(_rule(each).keys(record)):
                    found[each.id, key].append(number)
            except engine.FAILURES as error:
                said[path].problems.append(engine.failure(path, each.id, error))
    return found


def _compare(
    rule: ActiveRule,
    group: Sequence[Record],
    active: dict[str, dict[str, ActiveRule]],
    said: dict[str, _Said],
) -> None:
    began = perf_counter()
    try:
        with Patience():
            for path, finding in _rule(rule).compare(group):
                if rule.id in active[path]:
                    said[path].findings.append((active[path][rule.id], finding))
    except engine.FAILURES as error:
        said[group[0].path].problems.append(engine.failure(group[0].path, rule.id, error))
    spent = said[group[0].path].seconds
    spent[rule.id] = spent.get(rule.id, 0.0) + perf_counter() - began


def _rule(active: ActiveRule) -> GroupRule:
    assert isinstance(active.rule, GroupRule)  # noqa: S101 - only such are asked
    return active.rule


def _with(file: FileReport, said: _Said | None, plan_for: Callable[[str], Plan]) -> FileReport:
    if said is None or file.source is None:
        return file
    plan = plan_for(file.path)
    found, invalid = (
        engine.told(file.source, plan.settings.context, said.findings)
        if said.findings
        else ((), ())
    )
    more = file._replace(
        problems=(*file.problems, *said.problems, *invalid),
        seconds={**file.seconds, **said.seconds},
    )
    return with_entries(more, file.source, found, plan.quiet)
