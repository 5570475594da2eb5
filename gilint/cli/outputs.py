"""Where the results go: formats by name, one to the output, others each to a file."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TextIO

from gilint.cli.arguments import UsageError
from gilint.cli.console import style, tell
from gilint.files import reason
from gilint.reporters import BinaryReporter, Style
from gilint.spelling import suggestion

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gilint.cli.arguments import Values
    from gilint.files import Found
    from gilint.packs import Packs
    from gilint.report import Report
    from gilint.reporters import Reporter


OWN = {
    "text": "gilint.reporters.text:TextReporter",
    "json": "gilint.reporters.json:JsonReporter",
    "html": "gilint.pages.reporter:HtmlReporter",
}
"""The formats that need no pack, each imported only where it is asked for."""


class Output(NamedTuple):
    """A reporter and the file that it writes; without one, the output."""

    reporter: Reporter | BinaryReporter
    file: str = ""


def outputs(values: Values, packs: Packs, found: Found) -> tuple[Output, ...]:
    """What the call asks for, every name and every file checked before a long run.

    Raises:
        UsageError: an unknown format, two for one place, a file that cannot be written.
    """
    if values.options.get("diff") or values.options.get("fix_only"):
        from gilint.reporters.changes import ChangesReporter  # noqa: PLC0415

        check_output(values.output, found)
        return (Output(ChangesReporter(diff=values.diff), values.output or ""),)
    made = []
    for said in values.format or ("text",):
        name, _, file = said.partition(":")
        made.append(Output(_reporter(name, packs), file or ""))
    open_ones = [number for number, each in enumerate(made) if not each.file]
    if values.output:
        if len(open_ones) != 1:
            message = "--output 写进哪个格式说不清；多个格式时写作 --format 格式:文件"
            raise UsageError(message)
        made[open_ones[0]] = made[open_ones[0]]._replace(file=values.output)
    elif len(open_ones) > 1:
        message = "只能有一个格式写到屏幕，其他的写作 --format 格式:文件"
        raise UsageError(message)
    for each in made:
        if isinstance(each.reporter, BinaryReporter) and not each.file:
            name = each.reporter.name
            message = f"{name} 不能写到屏幕，要写进文件：--format {name}:结果.{name}"
            raise UsageError(message)
    _check_files([each.file for each in made if each.file], found)
    return tuple(made)


def _reporter(name: str, packs: Packs) -> Reporter | BinaryReporter:
    if name in OWN:
        module, _, kind = OWN[name].partition(":")
        made: Reporter = getattr(import_module(module), kind)()
        return made
    known: Mapping[str, Reporter | BinaryReporter] = packs.reporters()
    if name not in known:
        names = [*OWN, *known]
        hint = suggestion(name, names, f"可用的有 {'、'.join(names)}")
        message = f"--format 没有格式 {name}{hint}"
        raise UsageError(message)
    return known[name]


def _check_files(files: Sequence[str], found: Found) -> None:
    for file in files:
        if files.count(file) > 1:
            message = f"两个格式都要写进 {file}；请写不同的文件"
            raise UsageError(message)
        check_output(file, found)


def check_output(output: str | None, found: Found) -> None:
    """Refuse to write over a report, and say what is wrong before a long run, not after it.

    Raises:
        UsageError: the file cannot be written, or is one that is to be checked.
    """
    if output is None:
        return
    place = Path(output)
    if place.is_dir():
        message = f"{output} 是文件夹，要写文件名"
        raise UsageError(message)
    if not place.parent.is_dir():
        message = f"没有文件夹 {place.parent.as_posix()}，写不进 {output}"
        raise UsageError(message)
    if place.exists() and any(place.samefile(path) for path in found.files if Path(path).exists()):
        message = f"{output} 就是要检查的文件，会把它覆盖"
        raise UsageError(message)


def unwritable(file: str, error: OSError) -> UsageError:
    """What to raise where a file that the call names cannot be written."""
    return UsageError(f"写不进 {file}：{reason(error)}")


def save(path: Path, text: str) -> None:
    """Write a file as a whole or not at all; a link to it stays one.

    Raises:
        UsageError: it cannot be written.
    """
    place = Path(os.path.realpath(path))
    draft = place.with_name(f"{place.name}.{os.getpid()}")
    try:
        draft.write_text(text, encoding="utf-8")
        draft.replace(place)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise unwritable(path.as_posix(), error) from None


def write(report: Report, made: Sequence[Output], values: Values) -> None:
    """Let every reporter write.

    Raises:
        UsageError: a file cannot be written, or a reporter failed.
        OSError: the output cannot be written.
    """
    for output in made:
        reporter, file = output
        try:
            _write(report, output, values)
        except OSError as error:
            if not file:
                raise
            raise unwritable(file, error) from None
        except Exception as error:
            message = f"格式 {reporter.name} 写结果时出错：{error}（{type(error).__name__}）"
            raise UsageError(message) from error
        if file and not values.quiet:
            sys.stderr.write(f"结果已写进 {file}\n")
    if not values.quiet and all(each.reporter.name != "text" for each in made):
        tell(report.notices)


def _write(report: Report, output: Output, values: Values) -> None:
    """Let a reporter write; that of a foreign pack may fail in any way."""
    reporter, file = output
    if isinstance(reporter, BinaryReporter):
        with Path(file).open("wb") as binary:
            reporter.write_bytes(report, binary, Style())
    elif file:
        with Path(file).open("w", encoding="utf-8", errors="replace") as out:
            reporter.write(report, out, _style(values, out))
    else:
        reporter.write(report, sys.stdout, _style(values, sys.stdout))


def _style(values: Values, out: TextIO) -> Style:
    return style(
        values.color,
        out,
        quiet=values.quiet,
        verbose=values.verbose,
        statistics=values.statistics,
    )
