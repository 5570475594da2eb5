"""Findings for people at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from gilint.reporters.display import colored, shown
from gilint.reporters.excerpt import excerpt, marked_rows
from gilint.reporters.summary import summary_lines
from gilint.reporters.wording import LEVELS, quoted, remedy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gilint.finding import Related
    from gilint.report import Entry, FileReport, Report
    from gilint.reporters import Style
    from gilint.source import Source

_INDENT = "    "
_MOST_RELATED = 5


class TextReporter:
    """File, place, message, the line with the span underlined, article, remedy; a summary."""

    name = "text"

    def write(self, report: Report, out: TextIO, style: Style) -> None:
        """Write findings, then the summary; with ``quiet`` one line a finding and no summary."""
        sources = report.sources()
        for file, entry in report.entries():
            if file.source is None:
                continue
            out.write(_headline(file, entry, file.source, style) + "\n")
            if not style.quiet:
                out.writelines(line + "\n" for line in _details(entry, file.path, sources, style))
                out.write("\n")
        if style.quiet:
            out.writelines(
                f"{shown(problem.path or 'gilint')}: 未检查: {shown(problem.message)}\n"
                for problem in report.all_problems()
            )
        else:
            out.writelines(line + "\n" for line in summary_lines(report, style))


def _headline(file: FileReport, entry: Entry, source: Source, style: Style) -> str:
    at = source.position(entry.span.start)
    where = colored(f"{shown(file.path)}:{at.line}:{at.column}", "bold", on=style.color)
    level = colored(LEVELS[entry.severity.label], entry.severity.label, on=style.color)
    rule = colored(f"[{entry.rule}]", "dim", on=style.color)
    return f"{where}: {level} {shown(entry.message)} {rule}"


def _details(entry: Entry, path: str, sources: Mapping[str, Source], style: Style) -> Iterator[str]:
    source = sources[path]
    number = len(str(source.position(entry.span.end).line))
    rows = excerpt(source, entry.span, style.width - len(_INDENT) - number - 3, wide=style.wide)
    for gutter, text, marks in marked_rows(rows):
        yield _INDENT + colored(f"{gutter} | ", "dim", on=style.color) + text
        if marks:
            bar = colored(f"{' ' * len(gutter)} | ", "dim", on=style.color)
            yield _INDENT + bar + colored(marks, entry.severity.label, on=style.color)
    if entry.place:
        yield _detail("位于", entry.place, style)
    if entry.basis:
        yield _detail("依据", entry.basis, style)
    if entry.fix:
        yield _detail("改为", remedy(entry, source), style)
    for related in entry.related[:_MOST_RELATED]:
        yield _detail("另见", _related(related, path, sources), style)
    if len(entry.related) > _MOST_RELATED:
        yield _detail("另见", f"还有 {len(entry.related) - _MOST_RELATED} 处", style)


def _detail(name: str, text: str, style: Style) -> str:
    return f"{_INDENT}{colored(name, 'dim', on=style.color)}  {shown(text)}"


def _related(related: Related, own: str, sources: Mapping[str, Source]) -> str:
    path = related.path or own
    if path not in sources:
        return f"{path}  {related.message}"
    at = sources[path].position(related.span.start)
    quote = quoted(sources[path], related.span)
    where = "" if path == own else f"{path}:"
    words = f"{where}{at.line}:{at.column} {f'“{quote}”' if quote else ''}"
    return f"{words} {related.message}".rstrip()
