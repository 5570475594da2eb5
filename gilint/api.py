"""Everything that a pack may import."""

from gilint import __version__
from gilint.collect import rules_in
from gilint.context import Agency, AgencyKind, Context, Era
from gilint.decode import Decoded, UndecodableError, decode
from gilint.document import Document
from gilint.facts import CellFact
from gilint.finding import Edit, Finding, Fix, Held, Located, Related, Severity, Span
from gilint.fixing import UnwritableError
from gilint.fixing import edited as edited_text
from gilint.flow import Flow, Piece, Text
from gilint.hooks import hookimpl
from gilint.patterns import lazy
from gilint.readers import Note, Reader, UnreadableError, rewritten
from gilint.record import Record, agencies, consecutive, series
from gilint.report import Entry, FileReport, Problem, Report, Suppressed
from gilint.reporters import BinaryReporter, Reporter, Style
from gilint.reporters.json import as_json
from gilint.reporters.wording import LEVELS, quoted, remedy
from gilint.rule import GroupRule, OptionError, Rule
from gilint.source import Grid, GridCell, Origins, Place, Position, Remark, Run, Source
from gilint.terms import Term, TermError, TermRule, Terms, read_terms
from gilint.views.agencies import NAME as AGENCY_NAME
from gilint.views.agencies import agency_named
from gilint.views.breakdowns import Breakdown
from gilint.views.citations import Decree, DocNumber, ShortTitle
from gilint.views.citations import Title as CitedTitle
from gilint.views.dates import Date, DateForm, written
from gilint.views.enumerations import Enumeration
from gilint.views.fingerprints import Passage
from gilint.views.headings import OFFICIAL_2008, OFFICIAL_2019
from gilint.views.headings import bare as heading_words
from gilint.views.headings import core as heading_core
from gilint.views.headings import is_name as is_part_name
from gilint.views.headings import meaning as heading_parts
from gilint.views.lists import Chain
from gilint.views.numerals import numeral
from gilint.views.parts import Part, Presence
from gilint.views.periods import Period
from gilint.views.quantities import Quantity, shown
from gilint.views.sections import Section
from gilint.views.sign_off import SignOff
from gilint.views.tables import Cell, CellKind, SumCheck, Summand, Table, TableRow
from gilint.views.tables.align import core as label_core
from gilint.views.tables.checks import amount_of, stands_for, sum_checks, sum_holds
from gilint.views.title import Published, TitleView
from gilint.words import cut

ERROR = Severity.ERROR
WARNING = Severity.WARNING
INFO = Severity.INFO

__all__ = [
    "AGENCY_NAME",
    "ERROR",
    "INFO",
    "LEVELS",
    "OFFICIAL_2008",
    "OFFICIAL_2019",
    "WARNING",
    "Agency",
    "AgencyKind",
    "BinaryReporter",
    "Breakdown",
    "Cell",
    "CellFact",
    "CellKind",
    "Chain",
    "CitedTitle",
    "Context",
    "Date",
    "DateForm",
    "Decoded",
    "Decree",
    "DocNumber",
    "Document",
    "Edit",
    "Entry",
    "Enumeration",
    "Era",
    "FileReport",
    "Finding",
    "Fix",
    "Flow",
    "Grid",
    "GridCell",
    "GroupRule",
    "Held",
    "Located",
    "Note",
    "OptionError",
    "Origins",
    "Part",
    "Passage",
    "Period",
    "Piece",
    "Place",
    "Position",
    "Presence",
    "Problem",
    "Published",
    "Quantity",
    "Reader",
    "Record",
    "Related",
    "Remark",
    "Report",
    "Reporter",
    "Rule",
    "Run",
    "Section",
    "Severity",
    "ShortTitle",
    "SignOff",
    "Source",
    "Span",
    "Style",
    "SumCheck",
    "Summand",
    "Suppressed",
    "Table",
    "TableRow",
    "Term",
    "TermError",
    "TermRule",
    "Terms",
    "Text",
    "TitleView",
    "UndecodableError",
    "UnreadableError",
    "UnwritableError",
    "__version__",
    "agencies",
    "agency_named",
    "amount_of",
    "as_json",
    "consecutive",
    "cut",
    "decode",
    "edited_text",
    "heading_core",
    "heading_parts",
    "heading_words",
    "hookimpl",
    "is_part_name",
    "label_core",
    "lazy",
    "numeral",
    "quoted",
    "read_terms",
    "remedy",
    "rewritten",
    "rules_in",
    "series",
    "shown",
    "stands_for",
    "sum_checks",
    "sum_holds",
    "written",
]
