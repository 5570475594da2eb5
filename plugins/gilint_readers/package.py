"""The parts of a Word or Excel file: a zip of XML, read without trusting what either says."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING, NoReturn
from xml.etree import ElementTree as ET

from gilint.api import UnreadableError, UnwritableError
from gilint_readers.limits import LIMITS, Limits, check
from gilint_readers.refused import other_kind

if TYPE_CHECKING:
    from collections.abc import Mapping

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = (
    b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
)
_MOST = 512 << 20
_BROKEN = "{0} 文件已损坏，打不开；请用 {0} 或 WPS 打开后另存为 {1} 再检查"
_LOCKED = "{0} 文件加了密码；请去掉密码再检查"
_DTD = "{0} 文件里有文档类型声明（DTD），不是办公软件所写，没有读"

_FAULTS = (
    *(zipfile.BadZipFile, zlib.error, struct.error),
    *(OSError, EOFError, ValueError, NotImplementedError),
)
"""What the library raises where a zip is broken, or packed in a way that it does not know."""


class Package:
    """The zip, its parts parsed when they are asked for; ``kind`` and ``suffix`` name it.

    ``roots`` are those that were.
    """

    def __init__(
        self, data: bytes, limits: Limits = LIMITS, kind: str = "Word", suffix: str = ".docx"
    ) -> None:
        """Open a file.

        Raises:
            UnreadableError: it is no zip, or has too many members.
        """
        self.limits = limits
        self._kind = kind, suffix
        if not data.startswith(b"PK"):
            raise UnreadableError(self._foreign(data))
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _FAULTS:
            raise self._error(_BROKEN) from None
        names = self._zip.namelist()
        check(limits, "members", len(names))
        self.names = frozenset(names)
        self.roots: dict[str, ET.Element] = {}

    def part(self, name: str) -> ET.Element | None:
        """The root of a part, or ``None`` if the file has no such part.

        Raises:
            UnreadableError: the part is broken, locked, too large, or declares entities.
        """
        if name not in self.names:
            return None
        data = self.unpacked(name)
        check(self.limits, "elements", data.count(b"<") // 2)
        parser = ET.XMLParser(target=_Tree())  # noqa: S314 - no document type gets past it
        try:
            parser.feed(data.replace(*_STRICT))
            root: ET.Element = parser.close()
        except _DocumentTypeError:
            raise self._error(_DTD) from None
        except (ET.ParseError, ValueError, LookupError):
            raise self._error(_BROKEN) from None
        self.roots[name] = root
        return root

    def with_parts(self, parts: Mapping[str, bytes]) -> bytes:
        """The file with other bytes in some parts, those that it had not yet behind the others.

        Order, names, dates and all else are kept.

        Raises:
            UnwritableError: the file cannot be packed anew without loss.
        """
        members = self._zip.infolist()
        if len(members) != len(self.names) or sum(each.file_size for each in members) > _MOST:
            message = "文件的打包方式特殊，重新打包会有损失；请用 Word 或 WPS 另存一份再改"
            raise UnwritableError(message)
        new = io.BytesIO()
        with zipfile.ZipFile(new, "w") as packed:
            packed.comment = self._zip.comment
            for member in members:
                name = member.filename
                data = parts[name] if name in parts else self._whole(member)
                packed.writestr(member, data)
            for name in sorted(parts.keys() - self.names):
                packed.writestr(zipfile.ZipInfo(name), parts[name], zipfile.ZIP_DEFLATED)
        return new.getvalue()

    def _whole(self, member: zipfile.ZipInfo) -> bytes:
        try:
            return self._zip.read(member)
        except (*_FAULTS, RuntimeError):
            message = "文件有损坏的地方，没有改写；请用 Word 或 WPS 打开后另存一份再改"
            raise UnwritableError(message) from None

    def _error(self, message: str) -> UnreadableError:
        return UnreadableError(message.format(*self._kind))

    def _foreign(self, data: bytes) -> str:
        kind, suffix = self._kind
        if data.startswith(b"\xd0\xcf\x11\xe0"):
            return (
                f"后缀是 {suffix}，内容却是旧版 {kind} 文件，或加了密码；请用 {kind} 或 WPS 打开，"
                f"去掉密码，另存为 {suffix} 再检查"
            )
        other = other_kind(data)
        if other:
            return f"后缀是 {suffix}，内容却是{other}；请改对后缀再检查"
        return _BROKEN.format(kind, suffix)

    def unpacked(self, name: str) -> bytes:
        """The bytes of a part.

        Raises:
            UnreadableError: the part is broken, locked or too large.
        """
        most = self.limits.part_bytes
        try:
            with self._zip.open(name) as part:
                data = part.read(most + 1)
        except _FAULTS:
            raise self._error(_BROKEN) from None
        except RuntimeError:
            raise self._error(_LOCKED) from None
        check(self.limits, "part_bytes", len(data))
        return data


class _DocumentTypeError(Exception):
    """A part declares a document type."""


class _Tree(ET.TreeBuilder):
    """Builds elements; a document type, which alone can declare entities, ends it."""

    def doctype(self, name: str, pubid: str | None, system: str | None) -> NoReturn:
        """Refuse it."""
        del name, pubid, system
        raise _DocumentTypeError
