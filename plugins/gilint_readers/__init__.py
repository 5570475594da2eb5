"""读取：网页、Word、PDF，单独的 Excel 统计表。"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from gilint.api import hookimpl

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from gilint.api import Edit, Note, Reader, Source


class LazyReader(NamedTuple):
    """Reads with ``read()`` of a module of this pack, which is imported on the first file.

    Walks through folders leave files whose suffix is in ``only_named`` alone. ``changed`` are
    the limits that differ from :mod:`gilint_readers.limits`.
    """

    name: str
    suffixes: tuple[str, ...]
    module: str
    only_named: tuple[str, ...] = ()
    changed: tuple[tuple[str, int], ...] = ()

    @property
    def limits(self) -> Mapping[str, int]:
        """How much it takes, by names that the configuration may change."""
        found: dict[str, int] = self._limits()._asdict()
        return found

    def limited(self, limits: Mapping[str, int]) -> LazyReader:
        """The same reader with other limits."""
        return self._replace(changed=tuple(limits.items()))

    def _limits(self) -> Any:  # noqa: ANN401 - a module that is imported on use has no type here
        module = import_module(f"{__name__}.limits")
        return module.LIMITS._replace(**dict(self.changed))

    def read(self, data: bytes, path: str, encoding: str | None) -> Source:
        """Make a Source of a file's bytes.

        Raises:
            UnreadableError: the bytes are not what the suffix says.
        """
        module = import_module(f"{__name__}.{self.module}")
        source: Source = module.read(data, path, encoding, self._limits())
        return source


class LazyEditor(LazyReader):
    """A reader whose files can be mended, with ``edited()`` of its module."""

    def edited(self, data: bytes, source: Source, edits: Sequence[Edit]) -> bytes:
        """The bytes of a file with edits in their places.

        Raises:
            UnwritableError: the bytes would not come back as they were.
        """
        module = import_module(f"{__name__}.{self.module}")
        new: bytes = module.edited(data, source, edits, self._limits())
        return new


class LazyWord(LazyEditor):
    """That of Word files: they are never written over, what is mended goes to a copy.

    They take comments and tracked changes, with ``annotated()`` of another module.
    """

    copies = True

    def annotated(
        self, data: bytes, source: Source, notes: Sequence[Note], edits: Sequence[Edit]
    ) -> bytes:
        """The bytes of a file with notes as comments and edits as tracked changes.

        Raises:
            UnwritableError: the bytes would not come back as they were.
        """
        module = import_module(f"{__name__}.wordnotes")
        new: bytes = module.annotated(data, source, notes, edits, self._limits())
        return new

    def unannotated(self, data: bytes) -> bytes:
        """The bytes of a file without what ``annotated()`` puts there; other comments stay.

        Raises:
            UnreadableError: the bytes are not what the suffix says.
            UnwritableError: they cannot be written anew.
        """
        module = import_module(f"{__name__}.wordnotes")
        new: bytes = module.unannotated(data, self._limits())
        return new

    def untouched(self, data: bytes) -> bool:
        """Whether nobody has written the file since ``annotated()`` did.

        Raises:
            UnreadableError: the bytes are not what the suffix says.
        """
        module = import_module(f"{__name__}.wordnotes")
        same: bool = module.untouched(data, self._limits())
        return same


@hookimpl
def gilint_readers() -> Iterable[Reader]:
    """A reader for each kind of file; the last one says how to convert what none can read."""
    return (
        LazyEditor("html", (".html", ".htm", ".shtml"), "web"),
        LazyWord("docx", (".docx",), "word"),
        LazyReader("pdf", (".pdf",), "pdf"),
        LazyReader("xlsx", (".xlsx",), "excel", (".xlsx",)),
        LazyReader("refused", (*DOCUMENTS, *OTHERS), "refused", OTHERS),
    )


DOCUMENTS = (".doc", ".dot", ".docm", ".wps", ".wpt", ".ofd", ".rtf", ".odt", ".mht", ".mhtml")
OTHERS = (
    *(".xls", ".et", ".csv"),
    *(".jpg", ".jpeg", ".png", ".gif", ".bmp", ".tif", ".tiff", ".webp"),
)
