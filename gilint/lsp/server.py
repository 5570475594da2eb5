"""The server itself: documents come in, findings go out as soon as they are known.

Findings are pushed, for that is what every editor takes: Neovim before 0.10 and eglot do not ask
for them, and those that do ask take pushed ones as well.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import from_fs_path, to_fs_path

from gilint import __version__
from gilint.lsp import answers
from gilint.lsp.checking import SUFFIXES, Checked, Checker
from gilint.lsp.conversion import Converter
from gilint.lsp.documents import Protocol
from gilint.lsp.schedule import Schedule

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gilint.source import Source

_FOLDERS = "folders"
_CONFIGURED = (".yaml", ".yml")
"""What a configuration builds on may have any name."""


class Result(NamedTuple):
    """What was found in the newest text of a document."""

    converter: Converter
    checked: Checked


class Server(LanguageServer):
    """Keeps for each open document what was found in its last checked version.

    With ``whole_folders`` the files of the opened folders are checked too, open or not.
    """

    def __init__(self) -> None:
        super().__init__("gilint", __version__, protocol_cls=Protocol)
        self.checker = Checker()
        self.results: dict[str, Result] = {}
        self.whole_folders = False
        self._schedule = Schedule()
        self._published: set[str] = set()
        self._told: set[str] = set()

    def changed(self, uri: str) -> None:
        """Check an open document: it has a new text, or its configuration is another."""
        self.results.pop(uri, None)
        self._schedule.begin(uri, partial(self._check, uri))

    def closed(self, uri: str) -> None:
        """Forget a document; with whole folders its file is checked in its place."""
        self._schedule.drop(uri)
        self.results.pop(uri, None)
        if self.whole_folders:
            self.saved(uri)
        else:
            self._publish(uri, [])

    def saved(self, uri: str) -> None:
        """Check a file that is not open."""
        self._schedule.begin(uri, partial(self._check_file, uri))

    def deleted(self, uri: str) -> None:
        """Take back what was said of a file that is gone."""
        self._schedule.drop(uri)
        self._publish(uri, [])

    def reload(self) -> None:
        """Read the configurations again, and check everything under them."""
        self.checker.reload()
        self._told.clear()
        for uri in self.open_documents:
            self.changed(uri)
        if self.whole_folders:
            self._schedule.begin(_FOLDERS, self._check_folders)

    @property
    def is_told_of_files(self) -> bool:
        """Whether the editor can be asked to tell of changed files."""
        workspace = self.client_capabilities.workspace
        watching = workspace and workspace.did_change_watched_files
        return bool(watching and watching.dynamic_registration)

    @property
    def open_documents(self) -> tuple[str, ...]:
        """The documents that the editor has open."""
        return tuple(document.uri for document in self.workspace.text_documents.values())

    async def result(self, uri: str) -> Result | None:
        """What was found in a document as it is now, once that is known."""
        await self._schedule.settled(uri)
        return self.results.get(uri)

    async def _check(self, uri: str) -> None:
        document = self.workspace.get_text_document(uri)
        version = document.version
        path = to_fs_path(uri) or "untitled.txt"
        result = await self._checked(document.source, path)
        if result and result.report.source:
            self.results[uri] = Result(self._converter(result.report.source, uri), result)
        self._publish(uri, self._diagnostics(result, uri), version)

    async def _check_folders(self) -> None:
        """Check the files of all folders, each when no open document waits."""
        uris = [uri for path in await self._files() if (uri := from_fs_path(path))]
        for gone in self._published.difference(uris, self.open_documents):
            self._publish(gone, [])
        for uri in uris:
            await self._schedule.idle(_FOLDERS)
            await self._check_saved(uri)

    async def _check_file(self, uri: str) -> None:
        """Check a file if it is one of the folders', as patterns and .gitignore have it."""
        if to_fs_path(uri) in await self._files():
            await self._check_saved(uri)
        else:
            self._publish(uri, [])

    async def _check_saved(self, uri: str) -> None:
        path = to_fs_path(uri)
        if path and path not in map(to_fs_path, self.open_documents):
            self._publish(uri, self._diagnostics(await self._checked(None, path), uri))

    async def _files(self) -> tuple[str, ...]:
        """The paths of the files in the opened folders."""
        folders = [path for uri in self.workspace.folders if (path := to_fs_path(uri))]
        if not folders and self.workspace.root_path:
            folders = [self.workspace.root_path]
        return await self._schedule.in_worker(lambda _: self.checker.files(folders))

    async def _checked(self, text: str | None, path: str) -> Checked | None:
        """A document's report; ``None`` if gilint itself failed, which is told."""
        try:
            result = await self._schedule.in_worker(partial(self.checker.checked, text, path))
        except Exception as error:  # noqa: BLE001 - whatever it was, the editor must hear of it
            self._tell([f"没有查 {path}：{error}（{type(error).__name__}）"])
            return None
        self._tell([*result.mistakes, *self.checker.problems])
        self._tell(problem.message for problem in result.report.problems)
        return result

    def _tell(self, messages: Iterable[str]) -> None:
        """Show messages, each once until the configuration changes."""
        for said in messages:
            if said not in self._told:
                self._told.add(said)
                self.window_show_message(
                    lsp.ShowMessageParams(lsp.MessageType.Error, f"gilint：{said}")
                )

    def _diagnostics(self, checked: Checked | None, uri: str) -> list[lsp.Diagnostic]:
        if checked is None or checked.report.source is None:
            return []
        converter = self._converter(checked.report.source, uri)
        return [converter.diagnostic(entry) for entry in checked.report.entries]

    def _converter(self, source: Source, uri: str) -> Converter:
        return Converter(source, uri, self.workspace.position_encoding)

    def _publish(
        self, uri: str, diagnostics: Sequence[lsp.Diagnostic], version: int | None = None
    ) -> None:
        if diagnostics:
            self._published.add(uri)
        else:
            self._published.discard(uri)
        self.text_document_publish_diagnostics(
            lsp.PublishDiagnosticsParams(uri, diagnostics, version)
        )


def make_server() -> Server:
    """A server with its features; it speaks when started on a pair of streams."""
    server = Server()
    _follow_documents(server)
    _follow_files(server)
    _answer(server)
    return server


def _follow_documents(server: Server) -> None:
    @server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: lsp.DidOpenTextDocumentParams) -> None:
        server.changed(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: lsp.DidChangeTextDocumentParams) -> None:
        server.changed(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: lsp.DidCloseTextDocumentParams) -> None:
        server.closed(params.text_document.uri)

    @server.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: lsp.DidSaveTextDocumentParams) -> None:
        del params
        if not server.is_told_of_files:
            server.reload()


def _follow_files(server: Server) -> None:
    @server.feature(lsp.INITIALIZE)
    def initialize(params: lsp.InitializeParams) -> None:
        options = params.initialization_options
        server.whole_folders = isinstance(options, dict) and options.get("wholeFolders") is True

    @server.feature(lsp.INITIALIZED)
    def initialized(params: lsp.InitializedParams) -> None:
        del params
        if server.is_told_of_files:
            server.client_register_capability(lsp.RegistrationParams([_watchers(server)]))
        server.reload()

    @server.feature(lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def watched(params: lsp.DidChangeWatchedFilesParams) -> None:
        if any(change.uri.endswith(_CONFIGURED) for change in params.changes):
            server.reload()
        elif server.whole_folders:
            for change in params.changes:
                gone = change.type == lsp.FileChangeType.Deleted
                (server.deleted if gone else server.saved)(change.uri)

    @server.feature(lsp.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)
    def folders(params: lsp.DidChangeWorkspaceFoldersParams) -> None:
        del params
        server.reload()


def _watchers(server: Server) -> lsp.Registration:
    """What the editor is to tell of: configurations, with whole folders the reports too."""
    suffixes = (*_CONFIGURED, *(SUFFIXES if server.whole_folders else ()))
    globs = [f"**/*{suffix}" for suffix in suffixes]
    options = lsp.DidChangeWatchedFilesRegistrationOptions(list(map(lsp.FileSystemWatcher, globs)))
    return lsp.Registration("files", lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)


def _answer(server: Server) -> None:
    @server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions(answers.KINDS))
    async def actions(params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        found = await server.result(params.text_document.uri)
        return list(answers.actions(*found, params)) if found else []

    @server.feature(lsp.TEXT_DOCUMENT_HOVER)
    async def hover(params: lsp.HoverParams) -> lsp.Hover | None:
        found = await server.result(params.text_document.uri)
        return answers.hover(*found, params.position, server.checker.rules) if found else None

    @server.feature(lsp.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    async def symbols(params: lsp.DocumentSymbolParams) -> list[lsp.DocumentSymbol]:
        found = await server.result(params.text_document.uri)
        return found.converter.symbols(found.checked.sections()) if found else []

    @server.feature(lsp.TEXT_DOCUMENT_FOLDING_RANGE)
    async def folds(params: lsp.FoldingRangeParams) -> list[lsp.FoldingRange]:
        found = await server.result(params.text_document.uri)
        return list(found.converter.folds(found.checked.sections())) if found else []
