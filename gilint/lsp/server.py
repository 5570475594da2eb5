"""The server itself: what an editor may ask, and findings sent when typing pauses."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from gilint import __version__
from gilint.fixing import Mode, chosen
from gilint.lsp.checking import Checked, Checker
from gilint.lsp.conversion import Converter, page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.report import Entry

PAUSE = 0.1
"""Seconds without a keystroke after which a document is checked."""
_FIX_ALL = "source.fixAll.gilint"
_COMMENTED = (".txt", ".md", ".markdown", ".html", ".htm", ".shtml")


class Server(LanguageServer):
    """Keeps for each open document what was found in its last checked version."""

    def __init__(self) -> None:
        super().__init__("gilint", __version__)
        self.checker = Checker()
        self.results: dict[str, tuple[Converter, Checked]] = {}
        self._waiting: dict[str, asyncio.Task[None]] = {}

    def later(self, uri: str) -> None:
        """Check a document when typing pauses; an earlier check that still waits is dropped."""
        task = self._waiting.pop(uri, None)
        if task:
            task.cancel()
        self._waiting[uri] = asyncio.ensure_future(self._after_pause(uri))

    async def _after_pause(self, uri: str) -> None:
        await asyncio.sleep(PAUSE)
        self._waiting.pop(uri, None)
        self.check(uri)

    def check(self, uri: str) -> None:
        """Check a document as it stands and send what is found."""
        document = self.workspace.get_text_document(uri)
        result = self.checker.checked(document.source, to_fs_path(uri) or "untitled.txt")
        for said in (*result.mistakes, *self.checker.problems):
            self.window_show_message(
                lsp.ShowMessageParams(lsp.MessageType.Error, f"gilint：{said}")
            )
        diagnostics: list[lsp.Diagnostic] = []
        if result.report.source:
            encoding = self.workspace.position_encoding or lsp.PositionEncodingKind.Utf16
            converter = Converter(
                result.report.source, uri, str(getattr(encoding, "value", encoding))
            )
            self.results[uri] = converter, result
            diagnostics = [converter.diagnostic(entry) for entry in result.report.entries]
        for problem in result.report.problems:
            self.window_show_message(
                lsp.ShowMessageParams(lsp.MessageType.Error, f"gilint：{problem.message}")
            )
        self.text_document_publish_diagnostics(
            lsp.PublishDiagnosticsParams(uri, diagnostics, version=document.version)
        )

    def forget(self, uri: str) -> None:
        """Drop a closed document."""
        task = self._waiting.pop(uri, None)
        if task:
            task.cancel()
        self.results.pop(uri, None)
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, []))

    def current(self, uri: str) -> tuple[Converter, Checked] | None:
        """What was found in a document, if that is what the editor now has."""
        found = self.results.get(uri)
        if found and found[0].source.file_text == self.workspace.get_text_document(uri).source:
            return found
        return None


def make_server() -> Server:
    """A server with its features; it speaks when started on a pair of streams."""
    server = Server()

    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: lsp.DidOpenTextDocumentParams) -> None:
        server.check(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: lsp.DidChangeTextDocumentParams) -> None:
        server.later(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: lsp.DidCloseTextDocumentParams) -> None:
        server.forget(params.text_document.uri)

    @server.feature(lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def watched(params: lsp.DidChangeWatchedFilesParams) -> None:
        del params
        server.checker.reload()
        for uri in tuple(server.results):
            server.later(uri)

    kinds = lsp.CodeActionOptions([lsp.CodeActionKind.QuickFix, _FIX_ALL])

    @server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, kinds)
    def actions(params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        return list(_actions(server, params))

    @server.feature(lsp.TEXT_DOCUMENT_HOVER)
    def hover(params: lsp.HoverParams) -> lsp.Hover | None:
        return _hover(server, params)

    @server.feature(lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    def symbols(params: lsp.DocumentSymbolParams) -> list[lsp.DocumentSymbol]:
        found = server.current(params.text_document.uri)
        return found[0].symbols(found[1].sections) if found else []

    @server.feature(lsp.TEXT_DOCUMENT_FOLDING_RANGE)
    def folds(params: lsp.FoldingRangeParams) -> list[lsp.FoldingRange]:
        found = server.current(params.text_document.uri)
        return list(_folds(*found)) if found else []

    return server


def _actions(server: Server, params: lsp.CodeActionParams) -> Iterator[lsp.CodeAction]:
    uri = params.text_document.uri
    found = server.current(uri)
    if not found:
        return
    converter, (report, _, _) = found
    for entry in report.entries:
        where = converter.range(entry.span)
        if not _touch(where, params.range):
            continue
        diagnostic = [converter.diagnostic(entry)]
        if entry.fix:
            yield lsp.CodeAction(
                f"改：{_short(entry)}" + ("" if entry.fix.safe else "（请核对）"),
                lsp.CodeActionKind.QuickFix,
                diagnostic,
                edit=converter.edits(entry.fix.edits),
                is_preferred=entry.fix.safe or None,
            )
        if Path(uri).suffix.lower() in _COMMENTED:
            yield lsp.CodeAction(
                f"这一行不再提示 {entry.rule}",
                lsp.CodeActionKind.QuickFix,
                diagnostic,
                edit=converter.comment(entry),
            )
    choice = chosen(report.entries, Mode())
    if choice.edits:
        yield lsp.CodeAction(
            f"改好全部 {choice.number} 处不会改变意思的",
            _FIX_ALL,
            edit=converter.edits(choice.edits),
        )


def _short(entry: Entry) -> str:
    text = entry.fix.edits[0].text if entry.fix else ""
    return f"“{text}”" if text else "删去"


def _touch(one: lsp.Range, other: lsp.Range) -> bool:
    return _order(one.start) <= _order(other.end) and _order(other.start) <= _order(one.end)


def _order(at: lsp.Position) -> tuple[int, int]:
    return at.line, at.character


def _hover(server: Server, params: lsp.HoverParams) -> lsp.Hover | None:
    found = server.current(params.text_document.uri)
    if not found:
        return None
    converter, (report, _, _) = found
    here = lsp.Range(params.position, params.position)
    said = [
        page(entry, server.checker.rules)
        for entry in report.entries
        if _touch(converter.range(entry.span), here)
    ]
    if not said:
        return None
    return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, "\n\n---\n\n".join(said)))


def _folds(converter: Converter, checked: Checked) -> Iterator[lsp.FoldingRange]:
    for section in checked.sections:
        where = converter.range(section.heading.joined(section.body).span)
        if where.end.line > where.start.line:
            yield lsp.FoldingRange(where.start.line, where.end.line)
