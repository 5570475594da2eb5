"""Rules over groups: records that share a key are compared, findings go back to their reports."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import lru_cache
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from gilint import engine
from gilint.failures import FAILURES, failure
from gilint.patience import Patience
from gilint.record import spread, unpacked
from gilint.selection import over_groups
from gilint.suppression import with_entries

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence

    from gilint.finding import Finding
    from gilint.record import Record
    from gilint.report import FileReport, Problem
    from gilint.rule import GroupRule
    from gilint.runner import Plan
    from gilint.selection import ActiveRule

    Active = Mapping[str, tuple[ActiveRule, GroupRule]]
    Groups = dict[tuple[str, Hashable], list[int]]


_RECENT = 32
"""Records that stay unpacked: groups of the same reports follow one another."""


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
    active = {file.path: over_groups(plan_for(file.path).rules) for file in files if file.taken}
    records = _Records(files)
    groups = _groups(records, active, said)
    for members, id_ in sorted((members, id_) for (id_, _), members in groups.items()):
        if len(members) > 1:
            _compare(id_, [records[number] for number in members], active, said)
    return tuple(_with(file, said.get(file.path), plan_for) for file in files)


class _Records:
    """The records of a run by number, unpacked one by one; passages know how far they spread."""

    def __init__(self, files: Sequence[FileReport]) -> None:
        self._packed = {number: file.taken for number, file in enumerate(files) if file.taken}
        seen = {
            (passage.digest, record.above, record.agency)
            for record in map(unpacked, self._packed.values())
            for passage in record.passages
        }
        numbers = Counter(digest for digest, _, _ in seen)
        self._spread = {digest: number for digest, number in numbers.items() if number > 1}
        self._recent = lru_cache(_RECENT)(self._unpacked)

    def __iter__(self) -> Iterator[int]:
        return iter(self._packed)

    def __getitem__(self, number: int) -> Record:
        return self._recent(number)

    def _unpacked(self, number: int) -> Record:
        return spread(unpacked(self._packed[number]), self._spread)


def _groups(records: _Records, active: Mapping[str, Active], said: dict[str, _Said]) -> Groups:
    """The reports of each key of each rule, by their number."""
    found: Groups = defaultdict(list)
    with Patience() as patience:
        for number in records:
            record = records[number]
            path = record.path
            said[path].seconds.update(dict.fromkeys(active[path], 0.0))
            for id_, (_, rule) in active[path].items():
                patience.start()
                try:
                    for key in dict.fromkeys(rule.keys(record)):
                        found[id_, key].append(number)
                except FAILURES as error:
                    said[path].problems.append(failure(path, id_, error))
    return found


def _compare(
    id_: str,
    group: Sequence[Record],
    active: Mapping[str, Active],
    said: dict[str, _Said],
) -> None:
    """Let the first report's rule compare; each finding has the severity of its own report's."""
    first = group[0].path
    _, rule = active[first][id_]
    began = perf_counter()
    try:
        with Patience():
            for path, finding in rule.compare(group):
                if id_ in active[path]:
                    said[path].findings.append((active[path][id_][0], finding))
    except FAILURES as error:
        said[first].problems.append(failure(first, id_, error))
    spent = said[first].seconds
    spent[id_] = spent.get(id_, 0.0) + perf_counter() - began


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
