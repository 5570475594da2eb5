"""The texts that an editor has open: changes put in where the protocol says, and in nothing else.

pygls ends lines wherever Python does, at a form feed or U+2028 too; the protocol only at LF, CR LF
and CR. In a report taken out of a PDF file every page begins with a form feed, and all edits
behind the first would go to the wrong line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast
from urllib.parse import unquote

from lsprotocol import types as lsp
from pygls.protocol import LanguageServerProtocol
from pygls.protocol.language_server import lsp_method
from pygls.workspace import TextDocument

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of a text as the protocol counts them, with their ends."""
    return tuple(_LINE.findall(text))


class OpenDocument(TextDocument):
    """A document that an editor has open."""

    @property
    def lines(self) -> Sequence[str]:
        """Its lines, with their ends."""
        return lines_of(self.source)


class Protocol(LanguageServerProtocol):
    """The protocol with documents of our own.

    What arrives with every keystroke is handled by plain functions: of generators pygls keeps a
    future for ever.
    """

    @lsp_method(lsp.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: lsp.DidOpenTextDocumentParams) -> None:
        """Take a document in."""
        item = params.text_document
        self.workspace.text_documents[unquote(item.uri)] = OpenDocument(
            item.uri,
            item.text,
            item.version,
            item.language_id,
            position_codec=self.workspace.position_codec,
        )
        self._pass_on(lsp.TEXT_DOCUMENT_DID_OPEN, params)

    @lsp_method(lsp.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: lsp.DidChangeTextDocumentParams) -> None:
        """Put changes in."""
        for change in params.content_changes:
            self.workspace.update_text_document(params.text_document, change)
        self._pass_on(lsp.TEXT_DOCUMENT_DID_CHANGE, params)

    def _pass_on(self, method: str, params: object) -> None:
        cast("Callable[[object], None]", self.fm.features[method])(params)
