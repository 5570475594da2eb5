"""Findings as the protocol wants them: positions from 0, in the units that the editor counts in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types as lsp

from gilint.finding import Severity
from gilint.source import Position, split_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from gilint.finding import Edit, Span
    from gilint.report import Entry
    from gilint.rule import Rule
    from gilint.source import Source
    from gilint.views.sections import Section

_LEVELS = {
    Severity.ERROR: lsp.DiagnosticSeverity.Error,
    Severity.WARNING: lsp.DiagnosticSeverity.Warning,
    Severity.INFO: lsp.DiagnosticSeverity.Information,
}
_CODECS = {
    lsp.PositionEncodingKind.Utf8: "utf-8",
    lsp.PositionEncodingKind.Utf16: "utf-16-le",
    lsp.PositionEncodingKind.Utf32: "",
}


class Converter:
    """Converts for one document; ``encoding`` is what client and server have agreed on."""

    def __init__(
        self, source: Source, uri: str, encoding: lsp.PositionEncodingKind | str | None
    ) -> None:
        self.source = source
        self.uri = uri
        self._codec = _CODECS[lsp.PositionEncodingKind(encoding or "utf-16")]

    def position(self, at: Position) -> lsp.Position:
        """A place of the file."""
        column = self.source.column_in(at, self._codec) if self._codec else at.column
        return lsp.Position(at.line - 1, column - 1)

    def range(self, span: Span) -> lsp.Range:
        """A range of the file."""
        start, end = self.source.extent(*span)
        return lsp.Range(self.position(start), self.position(end))

    def diagnostic(self, entry: Entry) -> lsp.Diagnostic:
        """A finding; what can be mended is said in its data."""
        basis = f"\n依据 {entry.basis}" if entry.basis else ""
        related = [
            lsp.DiagnosticRelatedInformation(
                lsp.Location(self.uri, self.range(each.span)), each.message or "另一处"
            )
            for each in entry.related
            if each.path is None
        ]
        return lsp.Diagnostic(
            self.range(entry.span),
            entry.message + basis,
            _LEVELS[entry.severity],
            code=entry.rule,
            source="gilint",
            related_information=related or None,
            data=entry.fingerprint,
        )

    def edits(self, edits: Iterable[Edit]) -> lsp.WorkspaceEdit:
        """Edits of this document."""
        changes = [lsp.TextEdit(self.range(edit.span), edit.text) for edit in edits]
        return lsp.WorkspaceEdit(changes={self.uri: changes})

    def comment(self, entry: Entry) -> lsp.WorkspaceEdit:
        """A comment at the end of a finding's line that silences it."""
        line = self.source.position(entry.span.start).line
        text = split_lines(self.source.file_text)[line - 1]
        end = self.position(Position(line, len(text) + 1))
        said = f" <!-- gilint: disable-line={entry.rule} -->"
        change = lsp.TextEdit(lsp.Range(end, end), said)
        return lsp.WorkspaceEdit(changes={self.uri: [change]})

    def symbols(self, sections: Iterable[Section]) -> list[lsp.DocumentSymbol]:
        """The section tree."""
        inside: dict[int, list[lsp.DocumentSymbol]] = {}
        top: list[lsp.DocumentSymbol] = []
        for section in sections:
            heading = section.heading
            whole = heading.joined(section.body) if len(section.body) else heading
            children: list[lsp.DocumentSymbol] = []
            symbol = lsp.DocumentSymbol(
                heading.plain or section.path,
                lsp.SymbolKind.String,
                self.range(whole.span),
                self.range(heading.span),
                children=children,
            )
            inside[heading.low] = children
            parent = section.parent
            (inside.get(parent.heading.low, top) if parent else top).append(symbol)
        return top

    def folds(self, sections: Iterable[Section]) -> Iterator[lsp.FoldingRange]:
        """The sections that have more than one line."""
        for section in sections:
            where = self.range(section.heading.joined(section.body).span)
            if where.end.line > where.start.line:
                yield lsp.FoldingRange(where.start.line, where.end.line)


def page(entry: Entry, rules: Mapping[str, type[Rule]]) -> str:
    """What a hover shows: the message, then the rule's page."""
    rule = rules.get(entry.rule)
    more = f"\n\n---\n\n{rule.page()}" if rule else ""
    basis = f"\n\n依据：{entry.basis}" if entry.basis else ""
    return f"**{entry.message}**\n\n`{entry.rule}`{basis}{more}"
