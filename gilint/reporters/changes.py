"""What was mended or would be: the answer of ``--diff`` and ``--fix-only``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TextIO

from gilint.reporters.display import shown

if TYPE_CHECKING:
    from gilint.report import Report
    from gilint.reporters import Style


class ChangesReporter:
    """Unified diffs on the output, and on standard error what they come to."""

    name = "changes"

    def __init__(self, *, diff: bool) -> None:
        """With ``diff`` nothing was written, and what would change is shown."""
        self.diff = diff

    def write(self, report: Report, out: TextIO, style: Style) -> None:
        """Write the diff of each file that has one; of files that were written, their number."""
        changed = [file for file in report.files if file.fixed]
        if self.diff:
            out.writelines(file.difference for file in changed)
        for problem in report.all_problems():
            where = f"{shown(problem.path)}：" if problem.path else ""
            sys.stderr.write(f"gilint: {where}{shown(problem.message)}\n")
        number = sum(file.fixed for file in changed)
        verb = "可改" if self.diff else "改好"
        if not style.quiet:
            said = f"{verb} {number} 处，在 {len(changed)} 个文件里" if number else "没有可改的"
            sys.stderr.write(f"{said}。\n")
