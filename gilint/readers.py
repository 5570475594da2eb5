"""Bytes to Source: the reader protocol, and the reader of text and Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from gilint.decode import UndecodableError, decode
from gilint.source import Source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


FILE_BYTES = "file_bytes"
"""The limit that all files have, whatever their format; see :mod:`gilint.runner`."""


class UnreadableError(ValueError):
    """A file cannot be read; the message says why and what to do, in Chinese."""


class Reader(Protocol):
    """Reads the files of some formats.

    One that gives up on huge files may have ``limits``, a mapping of names to numbers, and
    ``limited(limits)``, which gives the same reader with others; users set them in their
    configuration.
    """

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


def limits_of(reader: Reader) -> Mapping[str, int]:
    """The limits that a reader has, by name; most have none."""
    found: Mapping[str, int] = getattr(reader, "limits", {})
    return found


def limited(reader: Reader, limits: Mapping[str, int]) -> Reader:
    """The reader with those of the limits that it knows."""
    if not limits:
        return reader
    own = {name: number for name, number in limits.items() if name in limits_of(reader)}
    found: Reader = reader.limited(own) if own else reader  # type: ignore[attr-defined]
    return found


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
