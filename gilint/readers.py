"""Bytes to Source: the reader protocol, and the reader of text and Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from gilint.decode import UndecodableError, decode
from gilint.source import Source

if TYPE_CHECKING:
    from collections.abc import Sequence


class UnreadableError(ValueError):
    """A file cannot be read; the message says why and what to do, in Chinese."""


class Reader(Protocol):
    """Reads the files of some formats."""

    @property
    def name(self) -> str:
        """Shown by ``gilint show`` and in the JSON."""

    @property
    def suffixes(self) -> Sequence[str]:
        """With the dot, lower case; folder walks take files that end in one of them."""

    def read(self, data: bytes, path: str, encoding: str | None) -> Source:
        """Make a Source of a file's bytes; an explicit ``encoding`` wins over detection.

        Raises:
            UnreadableError: the bytes are not what the suffix says.
        """


class TextReader:
    """Plain text and Markdown, in any encoding that Chinese offices use."""

    name = "text"
    suffixes = (".txt", ".md", ".markdown")

    def read(self, data: bytes, path: str, encoding: str | None) -> Source:
        """Decode the bytes; nothing else is changed, so offsets are those of the file.

        Raises:
            UnreadableError: binary data, or an encoding that cannot be told.
        """
        try:
            decoded = decode(data, encoding)
        except UndecodableError as error:
            raise UnreadableError(str(error)) from None
        return Source(decoded.text, path, encoding=decoded.encoding, reader=self.name)
