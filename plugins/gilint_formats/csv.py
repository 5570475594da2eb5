"""CSV for spreadsheets: with the mark by which Excel knows UTF-8, and nothing that it would run."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, TextIO

from gilint_formats._listing import COLUMNS, harmless, rows

if TYPE_CHECKING:
    from gilint.api import Report

_MARK = "\ufeff"


def write(report: Report, out: TextIO) -> None:
    """Write a head and one row a finding."""
    if (getattr(out, "encoding", None) or "utf-8").lower().startswith("utf"):
        out.write(_MARK)
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(map(harmless, row) for row in rows(report))
