"""Bytes to Source: the reader protocol, and the reader of text and Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol, runtime_checkable

from gilint.decode import UndecodableError, decode, encode
from gilint.fixing import UnwritableError, edited
from gilint.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from gilint.finding import Edit, Span

    Writer = Callable[[bytes, Source, Sequence[Edit]], bytes]

FILE_BYTES = "file_bytes"
"""The limit that all files have, whatever their format; see :mod:`gilint.runner`."""


class UnreadableError(ValueError):
    """A file cannot be read; the message says why and what to do, in Chinese."""


class Reader(Protocol):
    """Reads the files of some formats.

    One whose files can be mended has ``edited(data, source, edits)``, which gives the bytes with
    the edits in their places; with ``copies`` set they go to a copy, and the file stays as it is.
    One whose files take comments is an :class:`Annotator` too.
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


class Note(NamedTuple):
    """What is to be said about a span of a text: ``label`` is short, ``lines`` are paragraphs."""

    span: Span
    label: str
    lines: tuple[str, ...]


@runtime_checkable
class Annotator(Protocol):
    """A reader whose files take comments, and edits as changes that people accept or refuse.

    It has ``edited`` too: what is proposed is what mending would do.
    """

    def annotated(
        self, data: bytes, source: Source, notes: Sequence[Note], edits: Sequence[Edit]
    ) -> bytes:
        """The bytes of a file with notes as comments and edits as proposed changes.

        Raises:
            UnwritableError: the bytes would not come back as they were.
        """

    def unannotated(self, data: bytes) -> bytes:
        """The bytes of a file without what ``annotated`` has put there; other comments stay.

        Raises:
            UnreadableError: the bytes are not what the suffix says.
            UnwritableError: they cannot be written anew.
        """

    def untouched(self, data: bytes) -> bool:
        """Whether nobody has written the file since ``annotated`` did.

        Raises:
            UnreadableError: the bytes are not what the suffix says.
        """


def rewritten(source: Source, data: bytes, edits: Sequence[Edit]) -> bytes:
    """The bytes of a text file with edits in their places; encoding and line ends are kept.

    Raises:
        UnwritableError: the bytes would not come back as they were.
    """
    file = source.file_text
    try:
        if encode(file, source.encoding, data) != data:
            message = "读入时有字节对不上，改写会损坏文件，没有改写"
            raise UnwritableError(message)
        return encode(edited(file, edits), source.encoding, data)
    except UndecodableError as error:
        raise UnwritableError(str(error)) from None


def writer_of(reader: Reader) -> Writer | None:
    """What puts edits into the files of a reader; ``None`` where they cannot be mended."""
    found: Writer | None
    found = getattr(reader, "edited", None)
    return found


def copies(reader: Reader) -> bool:
    """Whether what is mended goes to a copy."""
    return bool(getattr(reader, "copies", False))


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

    def edited(self, data: bytes, source: Source, edits: Sequence[Edit]) -> bytes:
        """The bytes with edits in their places.

        Raises:
            UnwritableError: the bytes would not come back as they were.
        """
        return rewritten(source, data, edits)
