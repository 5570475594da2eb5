"""The list that an inspector sends to each agency: one row a finding, whoever must answer first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.api import LEVELS, quoted, remedy
from gilint_formats._items import items

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.api import Report
    from gilint_formats._items import Item

COLUMNS = ("机关", "年度", "文件", "位置", "规则", "级别", "问题", "依据", "建议", "原文")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Row(NamedTuple):
    """A row in the order of :data:`COLUMNS`."""

    agency: str
    year: str
    path: str
    place: str
    rule: str
    level: str
    problem: str
    basis: str
    remedy: str
    quote: str


def rows(report: Report) -> Iterator[Row]:
    """Every finding, by agency and file, then what was not checked, so that nothing is silent."""
    who = {file.path: file.identity for file in report.files}
    found = [
        Row(
            who[item.path].agency,
            str(who[item.path].year or ""),
            item.path,
            _place(item),
            item.entry.rule,
            LEVELS[item.entry.severity.label],
            item.entry.message,
            item.entry.basis,
            remedy(item.entry, item.source),
            quoted(item.source, item.entry.span),
        )
        for item in items(report)
    ]
    yield from sorted(found, key=lambda row: (row.agency, row.year, row.path))
    for problem in report.all_problems():
        yield _unchecked(problem.path or "", "没有查完", problem.message)
    for file in report.files:
        if file.skipped:
            yield _unchecked(file.path, "不必检查", file.skipped)


def _unchecked(path: str, level: str, why: str) -> Row:
    return Row("", "", path, "", "", level, why, "", "", "")


def _place(item: Item) -> str:
    """Where a person finds it; lines only where the file has them."""
    line = f"第{item.start.line}行" if item.source.has_lines else ""
    return "，".join(filter(None, (line, item.entry.place)))


def harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
