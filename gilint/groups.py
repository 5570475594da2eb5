"""Rules over groups: records that share a key are compared, findings go back to their reports."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from gilint import engine
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


class _Said(NamedTuple):
    """What rules over groups say of one report."""

    findings: list[tuple[ActiveRule, Finding]]
    problems: list[Problem]


def compared(
    files: Sequence[FileReport], plan_for: Callable[[str], Plan]
) -> tuple[FileReport, ...]:
    """The reports with what is found when they are compared, each by the rules of its own plan.

    Where plans give a rule different options, those of the group's first report hold.
    """
    said = defaultdict[str, _Said](lambda: _Said([], []))
    active = {
        file.path: {each.id: each for each in plan_for(file.path).rules if _is_group_rule(each)}
        for file in files
        if file.record
    }
    records = _Records(files)
    for (id_, _), members in sorted(_groups(records, active, said).items(), key=_by_members):
        if len(members) > 1:
            group = [records[number] for number in members]
            _compare(active[group[0].path][id_], group, active, said)
    return tuple(_with(file, said.get(file.path), plan_for) for file in files)


class _Records:
    """The records of a run by number, unpacked one by one; passages know how far they spread."""

    def __init__(self, files: Sequence[FileReport]) -> None:
        self._packed = {number: file.record for number, file in enumerate(files) if file.record}
        seen = {
            (passage.digest, record.above, record.agency)
            for record in map(unpacked, self._packed.values())
            for passage in record.passages
        }
        spread = Counter(digest for digest, _, _ in seen)
        self._spread = {digest: number for digest, number in spread.items() if number > 1}

    def __iter__(self) -> Iterator[int]:
        return iter(self._packed)

    def __getitem__(self, number: int) -> Record:
        record = unpacked(self._packed[number])
        spread = self._spread
        passages = (each._replace(spread=spread.get(each.digest, 1)) for each in record.passages)
        return record._replace(passages=tuple(passages))


def _is_group_rule(active: ActiveRule) -> bool:
    return isinstance(active.rule, GroupRule)


def _by_members(group: tuple[tuple[str, Hashable], list[int]]) -> tuple[str, list[int]]:
    (id_, _), members = group
    return id_, members


def _groups(
    records: _Records, active: dict[str, dict[str, ActiveRule]], said: dict[str, _Said]
) -> Groups:
    """The reports of each key of each rule, by their number."""
    found: Groups = defaultdict(list)
    for number in records:
        record = records[number]
        path = record.path
        for each in active[path].values():
            try:
                for key in dict.fromkeys(_rule(each).keys(record)):
                    found[each.id, key].append(number)
            except Exception as error:  # noqa: BLE001 - a rule may fail in any way
                said[path].problems.append(engine.crash(path, each.id, error))
    return found


def _compare(
    rule: ActiveRule,
    group: Sequence[Record],
    active: dict[str, dict[str, ActiveRule]],
    said: dict[str, _Said],
) -> None:
    try:
        for path, finding in _rule(rule).compare(group):
            if rule.id in active[path]:
                said[path].findings.append((active[path][rule.id], finding))
    except Exception as error:  # noqa: BLE001 - a rule may fail in any way
        said[group[0].path].problems.append(engine.crash(group[0].path, rule.id, error))


def _rule(active: ActiveRule) -> GroupRule:
    assert isinstance(active.rule, GroupRule)  # noqa: S101 - only such are asked
    return active.rule


def _with(file: FileReport, said: _Said | None, plan_for: Callable[[str], Plan]) -> FileReport:
    if said is None or file.source is None:
        return file
    plan = plan_for(file.path)
    found, invalid = engine.told(file.source, plan.settings.context, said.findings)
    problems = (*file.problems, *said.problems, *invalid)
    return with_entries(file._replace(problems=problems), file.source, found, plan.quiet)
