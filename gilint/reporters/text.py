"""Findings for people at a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from gilint.patterns import lazy
from gilint.reporters.display import colored, masked, shortened, shown
from gilint.reporters.excerpt import excerpt, marked_rows
from gilint.reporters.summary import summary_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.finding import Edit, Fix, Related
    from gilint.report import Entry, FileReport, Report
    from gilint.reporters import Style
    from gilint.source import Source

LEVELS = {"error": "错误", "warning": "警告", "info": "提示"}
_INDENT = "    "
_QUOTED = 40
_MOST_RELATED = 5
_MOST_EDITS = 3
_LONGEST_NUMBER = 19
_LINE_ENDS = lazy(r"[\r\n]+")


class TextReporter:
    """File, place, message, the line with the span underlined, article, remedy; a summary."""

    name = "text"

    def write(self, report: Report, out: TextIO, style: Style) -> None:
        """Write findings, then the summary; with ``quiet`` one line a finding and no summary."""
        for file, entry in report.entries():
            if file.source is None:
                continue
            out.write(_headline(file, entry, file.source, style) + "\n")
            if not style.quiet:
                out.writelines(line + "\n" for line in _details(entry, file.source, style))
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


def _details(entry: Entry, source: Source, style: Style) -> Iterator[str]:
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
        yield _detail("改为", _remedy(entry, entry.fix, source), style)
    for related in entry.related[:_MOST_RELATED]:
        yield _detail("另见", _related(related, source), style)
    if len(entry.related) > _MOST_RELATED:
        yield _detail("另见", f"还有 {len(entry.related) - _MOST_RELATED} 处", style)


def _detail(name: str, text: str, style: Style) -> str:
    return f"{_INDENT}{colored(name, 'dim', on=style.color)}  {shown(text)}"


def _remedy(entry: Entry, fix: Fix, source: Source) -> str:
    """What the fix puts in place; where it does not just replace the span, what it replaces."""
    if len(fix.edits) == 1 and fix.edits[0].span == entry.span:
        text = fix.edits[0].text
        edits = [f"“{_short(text)}”" if text else "（删去）"]
    else:
        edits = list(dict.fromkeys(_edit(edit, source) for edit in fix.edits))
    said = "，".join(edits[:_MOST_EDITS])
    if len(fix.edits) > min(len(edits), _MOST_EDITS):
        said += f"，共 {len(fix.edits)} 处"
    return said + ("" if fix.safe else "（请核对后再改）")


def _edit(edit: Edit, source: Source) -> str:
    old = _quote(source, *edit.span)
    if not edit.text:
        return f"删去“{old}”"
    return f"“{old}”改为“{_short(edit.text)}”" if old else f"加上“{_short(edit.text)}”"


def _related(related: Related, source: Source) -> str:
    if related.path is not None:
        return f"{related.path}  {related.message}"
    at = source.position(related.span.start)
    quote = _quote(source, *related.span)
    return f"{at.line}:{at.column} {f'“{quote}”' if quote else ''} {related.message}".rstrip()


def _quote(source: Source, start: int, end: int) -> str:
    low = max(0, start - _LONGEST_NUMBER)
    around = masked(source.text[low : end + _LONGEST_NUMBER])
    return _short(around[start - low : end - low])


def _short(text: str) -> str:
    return shortened(shown(_LINE_ENDS.sub("（换行）", text)), _QUOTED)
