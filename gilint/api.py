"""Everything that a pack may import."""

from gilint.collect import rules_in
from gilint.context import Agency, AgencyKind, Context, Era
from gilint.document import Document
from gilint.finding import Edit, Finding, Fix, Held, Related, Severity, Span
from gilint.flow import Flow, Piece, Text
from gilint.hooks import hookimpl
from gilint.readers import Reader, UnreadableError
from gilint.report import Entry, FileReport, Problem, Report
from gilint.reporters import Reporter
from gilint.rule import Rule
from gilint.source import Position, Source

ERROR = Severity.ERROR
WARNING = Severity.WARNING
INFO = Severity.INFO

__all__ = [
    "ERROR",
    "INFO",
    "WARNING",
    "Agency",
    "AgencyKind",
    "Context",
    "Document",
    "Edit",
    "Entry",
    "Era",
    "FileReport",
    "Finding",
    "Fix",
    "Flow",
    "Held",
    "Piece",
    "Position",
    "Problem",
    "Reader",
    "Related",
    "Report",
    "Reporter",
    "Rule",
    "Severity",
    "Source",
    "Span",
    "Text",
    "UnreadableError",
    "hookimpl",
    "rules_in",
]
