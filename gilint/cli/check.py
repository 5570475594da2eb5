"""``gilint check``: from the call to the exit status."""

from __future__ import annotations

import sys
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from gilint.baseline import NAME
from gilint.cli.arguments import UsageError
from gilint.cli.call import STDIN, prepared, processors
from gilint.cli.loading import baseline
from gilint.cli.outputs import outputs, write
from gilint.cli.progress import with_progress
from gilint.files import reason
from gilint.finding import Severity
from gilint.fixing import Mode
from gilint.report import FileReport, Problem, Report
from gilint.selection import over_groups

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gilint.baseline import Baseline
    from gilint.changed_lines import ChangedLines
    from gilint.cli.arguments import Values
    from gilint.cli.call import Call
    from gilint.files import Found


def run(values: Values) -> int:
    """Check what the call names, report, and say how it went; with ``--watch``, again and again.

    Raises:
        UsageError: the call is wrong.
        ConfigError: a configuration is.
    """
    _check_call(values)
    if values.watch:
        from gilint.cli.watch import watched  # noqa: PLC0415 - only where asked for

        return watched(values, _once)
    return _once(values)


def _once(values: Values) -> int:
    began = perf_counter()
    known = known_before(values)
    changed = _changed(values)
    call = prepared(values, values.positional, _mode(values))
    found, stdin = call.found(values.positional)
    made = outputs(values, call.packs, found)
    files = reports(call, stdin, found)
    notices = [*call.notices, *call.plans.notices, *not_checked(found, call), *_copies(files)]
    notices += _alone(call, stdin, found)
    if values.verbose and call.cache and call.cache.hits:
        notices.append(f"{call.cache.hits} 个文件没有改动，沿用上次的结果；--no-cache 重新检查")
    if known:
        files = tuple(map(known.applied, files))
        if gone := len(known.gone(files)):
            notices.append(f"基线里有 {gone} 处已经改好，可用 gilint baseline update 去掉")
    if changed:
        told = tuple(map(changed.applied, files))
        notices += _left_out(files, told, changed, values.diff_base)
        files = told
    report = _report(call, found, files, notices)._replace(seconds=perf_counter() - began)
    write(report, made, values)
    return _status(report, call)


def checked(values: Values, paths: Sequence[str]) -> Report:
    """A run of the default kind over some paths, for commands that want its report.

    Raises:
        UsageError: the call is wrong.
        ConfigError: a configuration is.
    """
    call = prepared(values, paths)
    found, _ = call.found(paths)
    return _report(call, found, reports(call, [], found), [])


def _report(
    call: Call, found: Found, files: tuple[FileReport, ...], notices: Sequence[str]
) -> Report:
    return Report(
        files,
        call.problems(found),
        tuple(notices),
        rules=call.packs.rules(),
    )


def known_before(values: Values) -> Baseline | None:
    """The findings that were there before, where a file says so."""
    if values.isolated and not values.baseline:
        return None
    if not values.baseline and not Path(NAME).exists():
        return None
    if values.baseline and not Path(values.baseline).exists():
        message = f"没有基线文件 {values.baseline}；用 gilint baseline create 路径 生成"
        raise UsageError(message)
    return baseline(values)


def _changed(values: Values) -> ChangedLines | None:
    """The lines that were changed since the commit that the call names."""
    if not values.diff_base:
        return None
    if values.fix or values.fix_only or values.diff or STDIN in values.positional:
        message = "--diff-base 只用于检查文件，不能与 --fix、--fix-only、--diff 或 - 同用"
        raise UsageError(message)
    from gilint.changed_lines import GitError, changed_since  # noqa: PLC0415 - only where asked

    try:
        return changed_since(values.diff_base)
    except GitError as error:
        raise UsageError(str(error)) from None


def _left_out(
    files: Sequence[FileReport], told: Sequence[FileReport], changed: ChangedLines, base: str
) -> Iterator[str]:
    """What is not told since nobody changed it, and where lines cannot be told apart."""
    if silent := sum(len(file.entries) for file in files) - sum(len(file.entries) for file in told):
        yield f"另有 {silent} 处发现不在 {base} 以后改过的行上，没有列出"
    if whole := sum(bool(file.entries) and changed.of(file) is None for file in told):
        yield f"{whole} 个文件是新的，或分不出行（如 Word、PDF），改过就按全文报告"


def _check_call(values: Values) -> None:
    if (values.fix or values.fix_only) and STDIN in values.positional:
        message = "标准输入改不了；用 --diff 看会怎样改，或把内容存成文件再用 --fix"
        raise UsageError(message)
    if values.watch and STDIN in values.positional:
        message = "--watch 盯着文件，不能读标准输入"
        raise UsageError(message)
    if values.format and (values.diff or values.fix_only):
        message = "--format 与 --diff、--fix-only 不能同用"
        raise UsageError(message)
    if values.stdin_filename and STDIN not in values.positional:
        message = "--stdin-filename 要与路径 - 同用，如 gilint check - --stdin-filename 报告.txt"
        raise UsageError(message)


def _mode(values: Values) -> Mode | None:
    """Whether and how to mend."""
    if values.unsafe_fixes and not (values.fix or values.fix_only or values.diff):
        message = "--unsafe-fixes 要与 --fix、--fix-only 或 --diff 同用"
        raise UsageError(message)
    if values.fix or values.fix_only or values.diff:
        return Mode(unsafe=values.unsafe_fixes, write=not values.diff)
    return None


def reports(call: Call, stdin: Sequence[str], found: Found) -> tuple[FileReport, ...]:
    """The reports on all that the call means, each by itself and then compared."""
    files = tuple(_each(call, stdin, found))
    if not any(file.taken for file in files):
        return files
    from gilint.groups import compared  # noqa: PLC0415 - only where there are several

    return compared(files, call.plans.plan_for)


def _each(call: Call, stdin: Sequence[str], found: Found) -> Iterator[FileReport]:
    for name in stdin:
        try:
            data = sys.stdin.buffer.read()
        except (AttributeError, OSError) as error:
            said = reason(error) if isinstance(error, OSError) else "已关闭"
            yield FileReport(name, problems=(Problem(f"读不到标准输入：{said}", path=name),))
        else:
            yield call.runner.mended(data, name)[0]
    files = call.runner.check_files(found.files, call.values.jobs or processors())
    yield from with_progress(files, len(found.files), on=not call.values.quiet)


def not_checked(found: Found, call: Call) -> Iterator[str]:
    """What was left out on purpose, so that silence never passes for a clean check."""
    if call.packs.absent:
        yield f"按要求没有启用规则包 {'、'.join(call.packs.absent)}"
    if found.unread and not found.empty:
        others = "、".join(f"{number} 个 {suffix}" for suffix, number in found.unread.items())
        yield f"文件夹里还有 {others} 文件，gilint 不读这些格式，没有检查"
    if found.excluded:
        yield f"按 exclude 略过 {found.excluded} 个点名的文件"
    if found.copies:
        yield f"略过 {found.copies} 个改好或加了批注的副本（名字是 *.改.*、*.批注.*，原文件在旁边）"
    if call.values.options.get("verbose"):
        yield f"配置文件：{'、'.join(call.plans.config_paths) or '没有'}"


def _alone(call: Call, stdin: Sequence[str], found: Found) -> Iterator[str]:
    """That the standard input is not compared with the files beside which it is named."""
    if found.files and any(over_groups(call.plans.plan_for(name).rules) for name in stdin):
        yield "标准输入的报告没有和别的比较；要比较请存成文件"


def _copies(files: Sequence[FileReport]) -> Iterator[str]:
    """Where the mended text of files that are never written over went."""
    return (f"{file.path} 没有动，改好的存为 {file.copy}" for file in files if file.copy)


def _status(report: Report, call: Call) -> int:
    """As :meth:`Report.exit_status`, each file by the level of its own configuration."""
    if report.exit_status(Severity.ERROR) == 2:  # noqa: PLR2004 - something was not checked
        return 2
    if call.values.fix_only:
        return 0
    if call.values.diff:
        return int(any(file.fixed for file in report.files))
    return int(failed(report, call) and not call.values.exit_zero)


def failed(report: Report, call: Call) -> bool:
    """Whether a finding reaches the level of its file's configuration."""
    return any(
        entry.severity >= call.plans.plan_for(file.path).settings.fail_on
        for file, entry in report.entries()
    )
