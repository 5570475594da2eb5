"""``gilint baseline create|update|show``: the findings that were there before."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from gilint.cli.arguments import UsageError
from gilint.cli.call import no_stdin
from gilint.cli.check import checked
from gilint.cli.console import tell_problems
from gilint.cli.loading import baseline
from gilint.cli.outputs import save

if TYPE_CHECKING:
    from gilint.baseline import Baseline
    from gilint.cli.arguments import Values
    from gilint.report import Report

ACTIONS = ("create", "update", "show")


def run(values: Values) -> int:
    """Do what the call says: 0, or 2 where something was not checked.

    Raises:
        UsageError: the call is wrong, or the file cannot be used.
    """
    action, *paths = values.positional
    if action not in ACTIONS:
        message = f"baseline 后面写 {'、'.join(ACTIONS)} 之一，现为 {action}"
        raise UsageError(message)
    no_stdin(values)
    old = baseline(values)
    if action == "show":
        sys.stdout.write(_shown(old))
        return 0
    if not paths:
        message = f"缺少路径；用法：gilint baseline {action} 路径…"
        raise UsageError(message)
    if action == "create" and old.path.exists():
        message = f"{old.path.as_posix()} 已经存在；更新用 gilint baseline update"
        raise UsageError(message)
    report = checked(values, paths)
    new = old.with_findings(report.files)
    save(old.path, new.text())
    sys.stderr.write(_said(old, new, report))
    problems = list(report.all_problems())
    tell_problems(problems)
    return 2 if problems else 0


def _said(old: Baseline, new: Baseline, report: Report) -> str:
    number = sum(map(len, new.files.values()))
    gone = len(old.gone(report.files))
    more = f"，去掉已经改好的 {gone} 处" if gone else ""
    return f"{new.path.as_posix()}：记下 {number} 处，在 {len(new.files)} 个文件里{more}。\n"


def _shown(known: Baseline) -> str:
    if not known.files:
        return f"{known.path.as_posix()}：没有记下任何发现。\n"
    lines = []
    for name, found in known.files.items():
        lines.append(name)
        for each in found.values():
            why = f"（{each.reason}）" if each.reason else ""
            lines.append(f"  {each.line:>5}  {each.rule}  {each.quote}{why}")
    return "\n".join(lines) + "\n"
