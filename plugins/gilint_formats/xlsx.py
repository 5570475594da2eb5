"""A workbook: the list of findings, and a sheet with one row a report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, BinaryIO

from gilint.api import ERROR, INFO, WARNING
from gilint_formats._listing import COLUMNS, rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gilint.api import FileReport, Report

_WIDTHS = (22, 8, 28, 18, 26, 10, 46, 36, 30, 36)
_REPORT_COLUMNS = ("机关", "年度", "文件", "错误", "警告", "提示", "结果")
_REPORT_WIDTHS = (22, 8, 40, 8, 8, 8, 40)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML, and so a workbook, cannot hold."""


def write(report: Report, out: BinaryIO) -> None:
    """Write both sheets."""
    from openpyxl import Workbook

    book = Workbook()
    _fill(book.active, "问题清单", COLUMNS, _WIDTHS, rows(report))
    _fill(book.create_sheet(), "各报告", _REPORT_COLUMNS, _REPORT_WIDTHS, _reports(report))
    book.save(out)


def _reports(report: Report) -> Iterator[Sequence[str | int]]:
    for file in report.files:
        levels = [entry.severity for entry in file.entries]
        counts = [levels.count(level) for level in (ERROR, WARNING, INFO)]
        who = file.identity
        yield (who.agency, str(who.year or ""), file.path, *counts, _result(file))


def _result(file: FileReport) -> str:
    if file.problems:
        return f"没有查完：{'；'.join(problem.message for problem in file.problems)}"
    if file.skipped:
        return f"不必检查：{file.skipped}"
    return "有问题" if file.entries else "没有发现问题"


def _fill(
    sheet: Any,  # noqa: ANN401 - openpyxl has no types
    name: str,
    columns: Sequence[str],
    widths: Sequence[int],
    lines: Iterable[Sequence[str | int]],
) -> None:
    from openpyxl.styles import Alignment, Font

    sheet.title = name
    for values in (columns, *lines):
        sheet.append([_clean(value) for value in values])
    for cell in (cell for row in sheet.iter_rows() for cell in row):
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        if isinstance(cell.value, str):
            cell.data_type = "s"  # what begins with = is a text all the same
    for index, width in enumerate(widths, 1):
        sheet.cell(1, index).font = Font(bold=True)
        sheet.column_dimensions[sheet.cell(1, index).column_letter].width = width
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"


def _clean(value: str | int) -> str | int:
    return _CONTROL.sub("�", value) if isinstance(value, str) else value
