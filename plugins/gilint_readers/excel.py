"""Excel files: the statistics table as an office keeps it, a row of the sheet a line."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, NamedTuple

from gilint.api import UnreadableError
from gilint_readers.builder import Builder, Merged
from gilint_readers.limits import LIMITS, Limits, check
from gilint_readers.package import Package

if TYPE_CHECKING:
    from gilint.api import Source

_BROKEN = "Excel 文件已损坏，打不开；请用 Excel 或 WPS 打开后另存为 .xlsx 再检查"
_LEAST_CELLS = 2


class _Row(NamedTuple):
    """A row of a sheet: its number as people count, its words up to the last that is filled."""

    number: int
    words: list[str]


def read(data: bytes, path: str, encoding: str | None, limits: Limits = LIMITS) -> Source:
    """Make a Source of an Excel file's bytes; formulas count as what they came to.

    Raises:
        UnreadableError: it is none, is broken or locked, has nothing in it, or passes a limit.
    """
    del encoding
    _check_parts(data, limits)
    builder = Builder(limits)
    book = _opened(data)
    try:
        for sheet in book.worksheets:
            if sheet.sheet_state == "visible":
                _sheet(builder, sheet, limits)
            else:
                builder.remark("hidden", sheet.title)
    except UnreadableError:
        raise
    except (KeyError, ValueError, TypeError, AttributeError, SyntaxError):
        raise UnreadableError(_BROKEN) from None
    finally:
        book.close()
    source = builder.source(path, "utf-8", "xlsx", "", lines=False)
    if not source.text.strip():
        message = "Excel 文件里没有内容；请改查填好的表"
        raise UnreadableError(message)
    return source


def _check_parts(data: bytes, limits: Limits) -> None:
    """Unpack everything once, so that the library meets neither a bomb nor a document type."""
    package = Package(data, limits, "Excel", ".xlsx")
    if "xl/workbook.xml" not in package.names:
        message = "不是 Excel 文件：里面没有 xl/workbook.xml；请用 Excel 或 WPS 另存为 .xlsx 再检查"
        raise UnreadableError(message)
    for name in package.names:
        if name.endswith((".xml", ".rels")):
            package.part(name)


def _opened(data: bytes) -> Any:  # noqa: ANN401 - the library has no types
    import openpyxl

    try:
        return openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    except Exception:  # noqa: BLE001 - the library fails in any way on what is broken
        raise UnreadableError(_BROKEN) from None


def _sheet(builder: Builder, sheet: Any, limits: Limits) -> None:  # noqa: ANN401
    """Rows of several cells as a table's, others as lines; a blank row ends a table."""
    table: list[_Row] = []
    squares = 0
    for number, values in enumerate(sheet.iter_rows(max_col=limits.columns, values_only=True), 1):
        words = [_words(value) for value in values]
        squares += sum(map(bool, words))
        check(limits, "squares", max(squares, number))
        filled = [column for column, word in enumerate(words, 1) if word]
        if len(filled) >= _LEAST_CELLS or (filled and table):
            table.append(_Row(number, words[: filled[-1]]))
            continue
        _write(builder, sheet.title, table)
        table = []
        if filled:
            builder.place(f"{sheet.title} 第{number}行")
            builder.add(words[filled[0] - 1])
            builder.end_line()
    _write(builder, sheet.title, table)


def _write(builder: Builder, title: str, table: list[_Row]) -> None:
    from openpyxl.utils import get_column_letter

    width = max((len(row.words) for row in table), default=0)
    rows = []
    for row in table:
        cells = []
        builder.add("|")
        for column in range(1, width + 1):
            builder.place(f"{title} {get_column_letter(column)}{row.number}")
            builder.add(" ")
            start = builder.length
            builder.add(row.words[column - 1] if column <= len(row.words) else "")
            cells.append(Merged(start, builder.length))
            builder.add(" |")
        builder.end_line()
        rows.append(cells)
    builder.table(rows)


def _words(value: object) -> str:
    """A cell as it is read: 12 for 12.0, on one line."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return " ".join(str(value).split()).replace("|", "｜")
