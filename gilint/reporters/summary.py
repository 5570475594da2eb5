"""The last lines of a run: how much was found, what held, what was not checked and why."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from gilint.finding import Severity
from gilint.reporters.display import colored, shown, table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.report import FileReport, Report
    from gilint.reporters import Style

_COUNTS = {Severity.ERROR: "处错误", Severity.WARNING: "处警告", Severity.INFO: "处提示"}
_MOST_SLOW = 15


def summary_lines(report: Report, style: Style) -> Iterator[str]:
    """The summary as lines."""
    if style.statistics:
        yield from _statistics(report, style)
    if style.verbose:
        yield from _files(report, style)
    yield _result(report, style)
    if fixed := sum(file.fixed for file in report.files):
        files = sum(bool(file.fixed) for file in report.files)
        yield colored(f"改好 {fixed} 处，在 {files} 个文件里。", "good", on=style.color)
    held = "；".join(f"{number} {what}" for what, number in report.held().items())
    if held:
        yield f"核对无误：{held}。"
    if quiet := sum(len(file.suppressed) for file in report.files):
        yield f"按注释或配置略过 {quiet} 处。"
    yield from _unchecked(report, style)
    for notice in report.notices:
        yield f"{colored('说明', 'info', on=style.color)}：{shown(notice)}"


def _result(report: Report, style: Style) -> str:
    counts = report.counts()
    said = "、".join(
        colored(f"{counts[level]} {words}", level.label, on=style.color)
        for level, words in _COUNTS.items()
        if counts[level]
    )
    fixable = sum(entry.fix is not None for _, entry in report.entries())
    if said and fixable:
        said += f"，其中 {fixable} 处附有改法"
    checked = sum(file.checked for file in report.files)
    rules = len({rule for file in report.files for rule in file.seconds})
    seconds = f"{report.seconds:.2f}" if report.seconds < 10 else f"{report.seconds:.0f}"  # noqa: PLR2004
    head = f"检查了 {checked} 个文件（{rules} 条规则，{seconds} 秒）："
    if said:
        return f"{head}{said}。"
    if checked:
        return head + colored("没有发现问题。", "good", on=style.color)
    return head + "没有检查任何文件。"


def _unchecked(report: Report, style: Style) -> Iterator[str]:
    skipped = [(file.path, file.skipped) for file in report.files if file.skipped]
    problems = list(report.all_problems())
    if problems:
        yield f"{colored('没有查完', 'error', on=style.color)}，共 {len(problems)} 处："
        for problem in problems:
            where = f"{shown(problem.path)}：" if problem.path else ""
            yield f"  {where}{shown(problem.message)}"
    if skipped:
        yield f"{colored('不必检查', 'warning', on=style.color)}，共 {len(skipped)} 个文件："
        for path, why in skipped:
            yield f"  {shown(path)}：{shown(why)}"


def _files(report: Report, style: Style) -> Iterator[str]:
    """What gilint took each file for."""
    rows = [_file(file) for file in report.files if file.source]
    if rows:
        yield from table([("文件", "发现", "编码", "年份", "版式", "机关"), *rows], style.width)
        yield ""


def _file(file: FileReport) -> tuple[str, ...]:
    who = file.identity
    encoding = file.source.encoding if file.source else ""
    year = str(who.year or "？")
    found = str(len(file.entries))
    return shown(file.path), found, encoding, year, who.era or "？", shown(who.agency or "？")


def _statistics(report: Report, style: Style) -> Iterator[str]:
    found: Counter[str] = Counter()
    fixable: Counter[str] = Counter()
    for _, entry in report.entries():
        found[entry.rule] += 1
        fixable[entry.rule] += entry.fix is not None
    seconds: Counter[str] = Counter()
    for file in report.files:
        seconds.update(file.seconds)
        seconds.update({f"（视图）{name}": spent for name, spent in file.views.items()})
    if found:
        rows = [("发现", "附改法", "规则")]
        rows += [(str(number), str(fixable[rule]), rule) for rule, number in found.most_common()]
        yield from table(rows, style.width)
        yield ""
    if seconds:
        whole = sum(seconds.values()) or 1.0
        rows = [("毫秒", "占比", "规则或几条规则共用的视图")]
        rows += [
            (f"{1000 * spent:.1f}", f"{100 * spent / whole:.0f}%", rule)
            for rule, spent in seconds.most_common(_MOST_SLOW)
        ]
        yield from table(rows, style.width)
        yield ""
