"""Report to output: one module a format."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, NamedTuple, Protocol, TextIO, runtime_checkable

if TYPE_CHECKING:
    from gilint.report import Report


class Style(NamedTuple):
    """How to write for a person: ``width`` in columns; ``statistics`` adds time and counts.

    ``wide`` is for terminals on which “ ” → … take two columns, as those of code page 936 do.
    """

    color: bool = False
    quiet: bool = False
    verbose: bool = False
    statistics: bool = False
    width: int = 100
    wide: bool = False


class Reporter(Protocol):
    """Writes a report in one format."""

    @property
    def name(self) -> str:
        """What ``--format`` calls it."""

    def write(self, report: Report, out: TextIO, style: Style) -> None:
        """Write the whole report to an open text stream."""


@runtime_checkable
class BinaryReporter(Protocol):
    """Writes a report in a format that is no text, such as a workbook; always to a file."""

    @property
    def name(self) -> str:
        """What ``--format`` calls it."""

    def write_bytes(self, report: Report, out: BinaryIO, style: Style) -> None:
        """Write the whole report to an open binary stream."""
