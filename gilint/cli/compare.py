"""``gilint compare``: rules over groups alone, and who was compared with whom."""

from __future__ import annotations

from collections import Counter, defaultdict
from time import perf_counter
from typing import TYPE_CHECKING

from gilint.cli.call import no_stdin, prepared
from gilint.cli.check import failed, known_before, not_checked, reports
from gilint.cli.outputs import outputs, write
from gilint.record import agencies, unpacked
from gilint.report import Report
from gilint.rule import GroupRule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from gilint.cli.arguments import Values
    from gilint.record import Record
    from gilint.report import FileReport

_MOST = 10
"""Names that a list shows, unless all are asked for."""


def run(values: Values) -> int:
    """Compare what the call names and say how it went: 0, 1 or 2 as ``gilint check``.

    Raises:
        UsageError: the call is wrong.
        ConfigError: a configuration is.
    """
    no_stdin(values)
    began = perf_counter()
    known = known_before(values)
    call = prepared(values, values.positional, kind=GroupRule)
    found, _ = call.found(values.positional)
    made = outputs(values, call.packs, found)
    files = reports(call, (), found)
    if known:
        files = tuple(map(known.applied, files))
    notices = (*call.notices, *call.plans.notices, *not_checked(found, call), *_told(values, files))
    seconds = perf_counter() - began
    report = Report(files, call.problems(found), notices, seconds, call.packs.rules())
    write(report, made, values)
    if next(report.all_problems(), None) is not None:
        return 2
    return int(failed(report, call))


def _told(values: Values, files: Sequence[FileReport]) -> Iterator[str]:
    """What was compared and what was not."""
    yield from _not_compared(files)
    records = [unpacked(file.taken) for file in files if file.taken]
    yield from pairing(records, whole=values.verbose)


def _not_compared(files: Sequence[FileReport]) -> Iterator[str]:
    """Why nothing was compared, where nothing was."""
    if len(files) == 1:
        yield "只有一份报告，没有可比的；请写几份，或它们的文件夹"
    elif files and not any(file.taken for file in files) and all(file.checked for file in files):
        yield "没有启用比较的规则，什么也没有比；请改 --select、--ignore 或配置"


def pairing(records: Sequence[Record], *, whole: bool) -> Iterator[str]:
    """Who has which years, which are missing, and what could not be compared.

    Unless it is wanted ``whole``, lists are cut and agencies without a gap only counted.
    """
    most = len(records) if whole else _MOST
    unknown = [record.path for record in records if not record.known]
    if unknown:
        yield (
            f"{len(unknown)} 份没有认出机关或年度，没有比较：{_some(unknown, most)}；"
            "请在配置里写 agency、year"
        )
    known = _by_agency(record for record in records if record.known)
    alone = [name for name, years in known.items() if len(years) == 1]
    if alone:
        yield f"只有一年报告的机关 {len(alone)} 个：{_some(alone, most)}"
    for name, years in known.items():
        missing = sorted(set(range(min(years), max(years))) - set(years))
        if missing:
            yield f"{name}缺{_years(missing)}的报告"
        if whole and len(years) > 1:
            yield f"{name}有{_years(sorted(years))}的报告"
        for year, number in sorted(years.items()):
            if number > 1:
                yield f"{name}{year}年的报告有 {number} 份"
    loose = len(records) - len(unknown) - sum(sum(years.values()) for years in known.values())
    if loose:
        yield f"{loose} 份的机关与别处的同名，分不清，没有比较；请在配置的 agencies 里写明"


def _by_agency(records: Iterable[Record]) -> Mapping[str, Counter[int]]:
    """How many reports each agency has on each year, by its full name."""
    groups = defaultdict[str, list["Record"]](list)
    for record in records:
        groups[record.agency].append(record)
    found: dict[str, Counter[int]] = {}
    for name, group in sorted(groups.items()):
        for own in agencies(group):
            above = next((record.above for record in own if record.above), "")
            found[above + name] = Counter(record.year for record in own)
    return found


def _years(years: Sequence[int]) -> str:
    return "、".join(map(str, years)) + "年"


def _some(names: Sequence[str], most: int) -> str:
    shown = "、".join(names[:most])
    return f"{shown}等" if len(names) > most else shown
