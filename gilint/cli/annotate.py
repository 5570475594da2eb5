"""``gilint annotate``: findings as comments in a copy of the report, for people who have Word."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from gilint.annotation import Annotation
from gilint.cli.arguments import UsageError
from gilint.cli.call import no_stdin, prepared
from gilint.cli.check import failed, known_before, not_checked
from gilint.cli.console import tell, tell_problems
from gilint.cli.outputs import check_output
from gilint.files import reason
from gilint.fixing import (
    UnwritableError,
    annotated_copy_of,
    page_of,
    replace_file,
    write_copy,
)
from gilint.readers import UnreadableError
from gilint.report import FileReport, Problem, Report
from gilint.reporters import Style
from gilint.reporters.wording import LEVELS
from gilint.selection import over_groups

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.baseline import Baseline
    from gilint.cli.arguments import Values
    from gilint.cli.call import Call
    from gilint.files import Found
    from gilint.readers import Annotator


def run(values: Values) -> int:
    """Annotate what the call names, and say where that went; the status is that of a check.

    Raises:
        UsageError: the call is wrong.
        ConfigError: a configuration is.
    """
    no_stdin(values)
    call = prepared(values, values.positional)
    found, _ = call.found(values.positional)
    if values.output and len(found.files) != 1:
        message = f"--output 只用于一个文件，这里有 {len(found.files)} 个"
        raise UsageError(message)
    check_output(values.output, found)
    copies = _Copies(call, known_before(values))
    files = []
    for path in found.files:
        files.append(copies.of_file(path))
        sys.stdout.write(_said(files[-1]))
    report = Report(tuple(files), call.problems(found))
    problems = list(report.all_problems())
    tell((*call.notices, *call.plans.notices, *not_checked(found, call), *_alone(found, call)))
    tell_problems(problems)
    return 2 if problems else int(failed(report, call))


def _alone(found: Found, call: Call) -> Iterator[str]:
    """That files were not held against each other, where a check would have done so."""
    rules = (rule for path in found.files for rule in call.plans.plan_for(path).rules)
    if len(found.files) > 1 and over_groups(rules):
        yield "各份单独批注，没有相互比较；要比较用 gilint compare"


def _said(file: FileReport) -> str:
    """What became of a file, on one line; of one that was not read its problem tells."""
    if file.skipped:
        return f"{file.path}：没有检查：{file.skipped}\n"
    labels = [entry.severity.label for entry in file.entries]
    counts = "、".join(
        f"{labels.count(label)} 处{word}" for label, word in LEVELS.items() if label in labels
    )
    if file.copy:
        return f"{file.path}：{counts or '没有发现'}，写进 {file.copy}\n"
    return f"{file.path}：没有发现\n" if file.checked and not counts else ""


class _Copies:
    """What holds for every file of a call."""

    def __init__(self, call: Call, known: Baseline | None) -> None:
        self._call = call
        self._known = known
        self._annotation = Annotation(call.runner, self._checked, suggest=call.values.suggest)
        self._output: str = call.values.output or ""

    def of_file(self, path: str) -> FileReport:
        """Annotate a file; what cannot be done is a problem of it."""
        data = self._call.runner.data(path)
        if isinstance(data, Problem):
            return FileReport(path, problems=(data,))
        annotator = self._call.runner.annotator(path)
        try:
            if annotator is None:
                return self._as_page(self._checked(data, path))
            return self._as_copy(annotator, data, path)
        except (UnwritableError, UnreadableError) as error:
            said = str(error)
        except OSError as error:
            said = f"写不进：{reason(error)}"
        return FileReport(path, problems=(Problem(said, path=path),))

    def _checked(self, data: bytes, path: str) -> FileReport:
        file = self._call.runner.check_data(data, path)
        return self._known.applied(file) if self._known else file

    def _as_copy(self, annotator: Annotator, data: bytes, path: str) -> FileReport:
        file, new = self._annotation.of(annotator, data, path)
        copy = self._target(annotated_copy_of(path))
        if copy == path:
            if new != data:
                replace_file(path, data, new)
            return file._replace(copy=copy)
        if new == data:
            return file
        try:
            write_copy(path, new, copy, over=_untouched(annotator, copy))
        except UnwritableError as error:
            message = f"{error}；要更新它里面的批注：gilint annotate {copy}"
            raise UnwritableError(message) from None
        return file._replace(copy=copy)

    def _target(self, usual: str) -> str:
        """The file that the call names, or the usual one.

        Raises:
            UnwritableError: it is named like a file of another kind.
        """
        suffix = Path(usual).suffix
        if self._output and Path(self._output).suffix.lower() != suffix.lower():
            message = f"结果是 {suffix} 文件，--output 的文件名要以 {suffix} 结尾"
            raise UnwritableError(message)
        return self._output or usual

    def _as_page(self, file: FileReport) -> FileReport:
        """The report as a page, for files that take no comments."""
        from gilint.pages.reporter import HtmlReporter  # noqa: PLC0415 - only where asked for

        if file.source is None or not file.entries:
            return file
        page = self._target(page_of(file.path))
        out = io.StringIO()
        HtmlReporter().write(Report((file,), rules=self._call.packs.rules()), out, Style())
        there = Path(page).read_bytes() if Path(page).exists() else None
        write_copy(file.path, out.getvalue().encode("utf-8", "replace"), page, over=there)
        return file._replace(copy=page)


def _untouched(annotator: Annotator, copy: str) -> bytes | None:
    """A copy that is as an earlier run wrote it, so that nobody's work goes with it."""
    if not Path(copy).exists():
        return None
    data = Path(copy).read_bytes()
    try:
        return data if annotator.untouched(data) else None
    except UnreadableError:
        return None
