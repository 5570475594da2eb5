"""The language server as an editor drives it, over real pipes."""

import asyncio
import sys

import pytest
from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient

REPORT = (
    "青石县𠮷水务局2017年政府信息公开工作年度报告\n一、概述\n𠮷全年公开信息12条，，均已更新。\n"
)
CONFIG = "select: [punctuation/superfluous-punct]\n"


class Client(LanguageClient):
    """A client that keeps what the server publishes."""

    def __init__(self):
        super().__init__("tests", "1")
        self.published = asyncio.Queue()
        self.shown = []
        self.watched = []

        @self.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def keep(params):
            self.published.put_nowait(params)

        @self.feature(lsp.WINDOW_SHOW_MESSAGE)
        def show(params):
            self.shown.append(params.message)

        @self.feature(lsp.CLIENT_REGISTER_CAPABILITY)
        def register(params):
            for each in params.registrations:
                watchers = each.register_options["watchers"]
                self.watched += [watcher["globPattern"] for watcher in watchers]

    async def next(self):
        return await asyncio.wait_for(self.published.get(), 30)


def drive(
    folder, steps, encodings=(lsp.PositionEncodingKind.Utf16,), *, watching=True, options=None
):
    """Start a server, initialise it, run the steps, end it."""

    async def session():
        client = Client()
        await client.start_io(sys.executable, "-m", "gilint", "lsp")
        try:
            files = lsp.DidChangeWatchedFilesClientCapabilities(dynamic_registration=watching)
            capabilities = lsp.ClientCapabilities(
                general=lsp.GeneralClientCapabilities(position_encodings=list(encodings)),
                workspace=lsp.WorkspaceClientCapabilities(did_change_watched_files=files),
            )
            answer = await client.initialize_async(
                lsp.InitializeParams(
                    capabilities, root_uri=folder.as_uri(), initialization_options=options
                )
            )
            client.initialized(lsp.InitializedParams())
            await steps(client, answer)
        finally:
            await client.shutdown_async(None)
            client.exit(None)
            await client.stop()

    asyncio.run(asyncio.wait_for(session(), 120))


@pytest.fixture
def report(tmp_path):
    (tmp_path / ".gilint.yaml").write_text(CONFIG, encoding="utf-8")
    path = tmp_path / "报告.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


def opened(client, path, text=REPORT):
    item = lsp.TextDocumentItem(path.as_uri(), "plaintext", 1, text)
    client.text_document_did_open(lsp.DidOpenTextDocumentParams(item))


def change(client, path, version, where, text):
    client.text_document_did_change(
        lsp.DidChangeTextDocumentParams(
            lsp.VersionedTextDocumentIdentifier(version, path.as_uri()),
            [lsp.TextDocumentContentChangePartial(where, text)],
        )
    )


def test_half_a_character_is_no_end_of_checking(report):
    async def steps(client, _):
        opened(client, report, REPORT.replace("𠮷全年", "\ud842全年"))
        (found,) = (await client.next()).diagnostics
        assert found.range.start == lsp.Position(2, len("?全年公开信息12条"))

    drive(report.parent, steps)


@pytest.mark.parametrize(
    ("encoding", "column"),
    [
        (lsp.PositionEncodingKind.Utf16, len("𠮷全年公开信息12条".encode("utf-16-le")) // 2),
        (lsp.PositionEncodingKind.Utf8, len("𠮷全年公开信息12条".encode())),
        (lsp.PositionEncodingKind.Utf32, len("𠮷全年公开信息12条")),
    ],
)
def test_positions_are_in_the_units_that_were_agreed_on(report, encoding, column):
    async def steps(client, answer):
        assert answer.capabilities.position_encoding == encoding
        opened(client, report)
        (found,) = (await client.next()).diagnostics
        assert found.range.start == lsp.Position(2, column)
        assert found.code == "punctuation/superfluous-punct"

    drive(report.parent, steps, (encoding,))


def test_findings_follow_the_typing(report):
    async def steps(client, _answer):
        opened(client, report)
        (found,) = (await client.next()).diagnostics
        change(client, report, 2, found.range, "，")
        assert not (await client.next()).diagnostics
        end = lsp.Range(lsp.Position(2, 0), lsp.Position(2, 0))
        for version in range(3, 43):
            change(client, report, version, end, "公开，，信息。")
        told = [await client.next()]
        while told[-1].version < 42:
            told.append(await client.next())
        versions = [each.version for each in told]
        assert versions == sorted(set(versions))
        assert [len(each.diagnostics) for each in told] == [version - 2 for version in versions]
        assert client.published.empty()

    drive(report.parent, steps)


def test_actions_mend_and_silence(report):
    async def steps(client, _answer):
        opened(client, report)
        (found,) = (await client.next()).diagnostics
        actions = await client.text_document_code_action_async(
            lsp.CodeActionParams(
                lsp.TextDocumentIdentifier(report.as_uri()),
                found.range,
                lsp.CodeActionContext([found]),
            )
        )
        mend, silence, everything = actions
        (edit,) = mend.edit.changes[report.as_uri()]
        assert (edit.range, edit.new_text) == (found.range, "，")
        assert everything.kind == "source.fixAll.gilint"
        (comment,) = silence.edit.changes[report.as_uri()]
        change(client, report, 2, comment.range, comment.new_text)
        assert not (await client.next()).diagnostics

    drive(report.parent, steps)


def test_mending_everything_can_be_asked_for_by_itself(report):
    async def steps(client, _answer):
        opened(client, report)
        name = lsp.TextDocumentIdentifier(report.as_uri())
        everywhere = lsp.Range(lsp.Position(0, 0), lsp.Position(9, 0))
        for only, titles in (("source.fixAll", 1), ("quickfix", 2), ("refactor", 0)):
            context = lsp.CodeActionContext([], [only])
            asked = lsp.CodeActionParams(name, everywhere, context)
            actions = await client.text_document_code_action_async(asked)
            assert [each.kind.startswith(only) for each in actions] == [True] * titles

    drive(report.parent, steps)


def test_lines_end_where_the_protocol_says_and_nowhere_else(report):
    async def steps(client, _answer):
        text = "\f" + REPORT.replace("概述", "概\u2028述")
        opened(client, report, text)
        (found,) = (await client.next()).diagnostics
        assert found.range.start.line == 2
        change(client, report, 2, found.range, "，")
        assert not (await client.next()).diagnostics

    drive(report.parent, steps)


def test_what_is_asked_right_after_a_change_is_answered_for_the_new_text(report):
    async def steps(client, _answer):
        name = lsp.TextDocumentIdentifier(report.as_uri())
        opened(client, report)
        change(client, report, 2, lsp.Range(lsp.Position(1, 2), lsp.Position(1, 4)), "总体情况")
        symbols = await client.text_document_document_symbol_async(lsp.DocumentSymbolParams(name))
        assert [symbol.name for symbol in symbols] == ["一、总体情况"]

    drive(report.parent, steps)


def test_hover_symbols_and_folds(report):
    async def steps(client, _answer):
        opened(client, report)
        (found,) = (await client.next()).diagnostics
        name = lsp.TextDocumentIdentifier(report.as_uri())
        hover = await client.text_document_hover_async(lsp.HoverParams(name, found.range.start))
        assert "punctuation/superfluous-punct" in hover.contents.value
        elsewhere = lsp.HoverParams(name, lsp.Position(0, 0))
        assert await client.text_document_hover_async(elsewhere) is None
        symbols = await client.text_document_document_symbol_async(lsp.DocumentSymbolParams(name))
        assert [symbol.name for symbol in symbols] == ["一、概述"]
        folds = await client.text_document_folding_range_async(lsp.FoldingRangeParams(name))
        assert [(fold.start_line, fold.end_line) for fold in folds] == [(1, 2)]

    drive(report.parent, steps)


def told_of(client, path, kind=lsp.FileChangeType.Changed):
    event = lsp.FileEvent(path.as_uri(), kind)
    client.workspace_did_change_watched_files(lsp.DidChangeWatchedFilesParams([event]))


def test_a_changed_configuration_is_read_again_and_a_wrong_one_told_once(report):
    async def steps(client, _answer):
        opened(client, report)
        assert len((await client.next()).diagnostics) == 1
        assert client.watched == ["**/*.yaml", "**/*.yml"]
        config = report.parent / ".gilint.yaml"
        config.write_text("ignore: [all]\n", encoding="utf-8")
        told_of(client, config)
        assert not (await client.next()).diagnostics
        config.write_text("selct: [x]\n", encoding="utf-8")
        told_of(client, config)
        await client.next()
        change(client, report, 2, lsp.Range(lsp.Position(0, 0), lsp.Position(0, 0)), "\n")
        await client.next()
        assert sum("是不是 select" in said for said in client.shown) == 1

    drive(report.parent, steps)


def test_where_files_are_not_watched_saving_reads_the_configuration_again(report):
    async def steps(client, _answer):
        opened(client, report)
        assert len((await client.next()).diagnostics) == 1
        assert not client.watched
        (report.parent / ".gilint.yaml").write_text("ignore: [all]\n", encoding="utf-8")
        name = lsp.TextDocumentIdentifier(report.as_uri())
        client.text_document_did_save(lsp.DidSaveTextDocumentParams(name))
        assert not (await client.next()).diagnostics

    drive(report.parent, steps, watching=False)


def test_whole_folders_are_checked_files_come_and_go(report):
    other = report.parent / "镇" / "往年.txt"

    async def steps(client, _answer):
        first = await client.next()
        assert (first.uri, len(first.diagnostics)) == (report.as_uri(), 1)
        opened(client, report, REPORT.replace("，，", "，"))
        assert not (await client.next()).diagnostics
        other.parent.mkdir()
        other.write_bytes(REPORT.encode("gb18030"))
        told_of(client, other, lsp.FileChangeType.Created)
        found = await client.next()
        assert (found.uri, len(found.diagnostics)) == (other.as_uri(), 1)
        name = lsp.TextDocumentIdentifier(report.as_uri())
        client.text_document_did_close(lsp.DidCloseTextDocumentParams(name))
        saved = await client.next()
        assert (saved.uri, len(saved.diagnostics)) == (report.as_uri(), 1)
        other.unlink()
        told_of(client, other, lsp.FileChangeType.Deleted)
        gone = await client.next()
        assert (gone.uri, gone.diagnostics) == (other.as_uri(), ())
        report.with_name(".gitignore").write_text("*.txt\n", encoding="utf-8")
        told_of(client, report)
        ignored = await client.next()
        assert (ignored.uri, ignored.diagnostics) == (report.as_uri(), ())

    drive(report.parent, steps, options={"wholeFolders": True})


def test_a_closed_document_has_no_findings(report):
    async def steps(client, _answer):
        opened(client, report)
        await client.next()
        name = lsp.TextDocumentIdentifier(report.as_uri())
        client.text_document_did_close(lsp.DidCloseTextDocumentParams(name))
        assert not (await client.next()).diagnostics

    drive(report.parent, steps)
