"""Reports one after the other, always in the same order: a folder, an archive, a list, Parquet.

A folder may hold archives and Parquet files too. Nothing is held in memory but one folder's
names; only a zip keeps the list of what is in it.
"""

from __future__ import annotations

import tarfile
import zipfile
import zlib
from collections import Counter
from contextlib import suppress
from functools import partial
from itertools import chain, islice
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, NamedTuple

from gilint.corpus.files import File, LocalFiles, SourceError, place_of
from gilint.files import reason

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from gilint.corpus.files import Files

_TARS = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")
_LISTS = (".txt", ".list", ".lst")
_BATCH = 64
"""Rows of a Parquet file that are read at once."""
_ENTRIES = 20  # of a list, at the beginning: one must be there
_UTF8_NAME = 0x800
_DAMAGED = (tarfile.TarError, zipfile.BadZipFile, OSError, EOFError, ValueError, zlib.error)
"""What reading an archive, a member of it or a Parquet file may raise."""


class Item(NamedTuple):
    """A report: ``id``, by which it is told; ``name``, whose suffix tells its format.

    ``mark`` is another one when the report has been changed. ``read`` gives its content, where it
    can be had (else OSError); what stands in an archive is only there until the next item comes.
    """

    id: str
    name: str
    size: int
    mark: str
    read: Callable[[], bytes | str | None]


class Corpus:
    """A source; ``suffixes`` are those of the files that folders and archives are searched for.

    ``left_out`` counts, by suffix, the files that were not taken.
    """

    def __init__(self, source: str, suffixes: Collection[str]) -> None:
        """Look what the source is.

        Raises:
            SourceError: there is no such thing, or it is of no known kind.
        """
        self.source = source
        self.left_out: Counter[str] = Counter()
        self._suffixes = tuple(suffixes)
        self._files, path = place_of(source)
        try:
            self._top = self._files.file(path)
        except OSError as error:
            message = f"打不开来源 {source}：{reason(error)}"
            raise SourceError(message) from None
        if not self._top.folder and _kind(self._top.name) is None and not _is_list(self._top):
            message = (
                f"不知道怎样从 {source} 取报告；来源是文件夹、.tar（可压缩）、.zip、.parquet，"
                "或每行一个路径的 .txt"
            )
            raise SourceError(message)

    def items(self) -> Iterator[Item]:
        """Every report; what is behind a damaged place of an archive is one that is refused.

        Raises:
            SourceError: the source is an archive or a Parquet file, and damaged.
        """
        self.left_out.clear()
        if self._top.folder:
            yield from self._folder(self._top.path, "")
        elif _is_list(self._top):
            yield from self._list()
        else:
            yield from self._container(self._top, "")

    def total(self) -> int | None:
        """How many reports there are; ``None`` where nothing but reading all would tell."""
        if not isinstance(self._files, LocalFiles):
            return None
        total = 0
        for count in self._counts(self._top):
            if count is None:
                return None
            total += count
        return total

    def _folder(self, folder: str, prefix: str) -> Iterator[Item]:
        inner = []
        try:
            for file in self._files.inside(folder):
                if file.folder:
                    inner.append(file)
                elif _kind(file.name):
                    yield from self._container(file, f"{prefix}{file.name}/")
                elif self._takes(file.name):
                    yield self._file(file, prefix + file.name)
        except OSError as error:
            yield Item(prefix or ".", "", 0, "", partial(_refused, error))
        for file in inner:
            yield from self._folder(file.path, f"{prefix}{file.name}/")

    def _file(self, file: File, id_: str) -> Item:
        read = partial(_whole, self._files, file.path)
        return Item(id_, file.name, file.size, file.mark, read)

    def _takes(self, name: str) -> bool:
        suffix = PurePosixPath(name).suffix.lower()
        if suffix not in self._suffixes:
            self.left_out[suffix] += 1
        return suffix in self._suffixes

    def _list(self) -> Iterator[Item]:
        entries = self._entries()
        first = list(islice(entries, _ENTRIES))
        if first and not any(there for _, there in first):
            path = self._top.path
            message = f"{path} 不像名单：开头都不是文件；查一份报告用 gilint check {path}"
            raise SourceError(message)
        yield from (item for item, _ in chain(first, entries))

    def _entries(self) -> Iterator[tuple[Item, bool]]:
        """What a list names, and whether it is there."""
        with self._files.opened(self._top.path) as lines:
            for line in lines:
                name = line.decode("utf-8", "surrogateescape").strip().lstrip("\ufeff")
                if not name or name.startswith("#"):
                    continue
                try:
                    files, path = place_of(name)
                    if "://" not in name:
                        files, path = self._files, self._files.beside(self._top.path, name)
                    file = files.file(path)
                    item = Item(name, file.name, file.size, file.mark, partial(_whole, files, path))
                except OSError as error:
                    yield Item(name, name, 0, "", partial(_refused, error)), False
                else:
                    yield item, True

    def _container(self, file: File, prefix: str) -> Iterator[Item]:
        members = _READERS[_kind(file.name) or ""]
        try:
            with self._files.opened(file.path) as opened:
                for item in members(opened):
                    if _kind(file.name) == "parquet" or self._takes(item.name):
                        yield item._replace(id=prefix + item.id)
        except _DAMAGED as error:
            message = f"{file.path} 读不下去：{error}"
            if file is self._top:
                raise SourceError(message) from None
            refused = partial(_refused, OSError(message))
            yield Item(prefix.rstrip("/"), file.name, 0, file.mark, refused)

    def _counts(self, file: File) -> Iterator[int | None]:
        if file.folder:
            try:
                inner = list(self._files.inside(file.path))
            except OSError:  # one report that cannot be read
                yield 1
                return
            for each in inner:
                yield from self._counts(each)
        elif file is self._top and _is_list(file):
            yield sum(1 for _ in self._list())
        elif _kind(file.name) is None:
            yield int(self._takes(file.name))
        elif _kind(file.name) == "parquet":
            yield self._rows_in(file)
        elif _kind(file.name) == "tar" and not file.name.endswith(".tar"):
            yield None
        else:
            yield sum(1 for _ in self._container(file, ""))

    def _rows_in(self, file: File) -> int | None:
        try:
            with self._files.opened(file.path) as opened:
                return int(_parquet(opened).metadata.num_rows)
        except _DAMAGED:  # told when it is read
            return None


def _is_list(file: File) -> bool:
    return file.name.endswith(_LISTS)


def _kind(name: str) -> str | None:
    """What a file holds many reports as, by its suffix."""
    low = name.lower()
    if low.endswith(_TARS):
        return "tar"
    return next((kind for kind in ("zip", "parquet") if low.endswith(f".{kind}")), None)


def _whole(files: Files, path: str) -> bytes:
    with files.opened(path) as file:
        return file.read()


def _refused(error: OSError) -> bytes:
    raise error


def _tar_members(opened: Any) -> Iterator[Item]:  # noqa: ANN401 - any file object
    with tarfile.open(fileobj=opened, mode="r|*") as archive:
        for member in archive:
            archive.members.clear()  # type: ignore[attr-defined] # else every head is kept
            if member.isfile() and not _is_hidden(member.name):
                mark = str(member.mtime)
                read = partial(_from_tar, archive, member)
                yield Item(member.name, member.name, member.size, mark, read)


def _from_tar(archive: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    try:
        file = archive.extractfile(member)
        return file.read() if file else b""
    except _DAMAGED as error:
        raise OSError(str(error)) from None


def _zip_members(opened: Any) -> Iterator[Item]:  # noqa: ANN401
    with zipfile.ZipFile(opened) as archive:
        for member in archive.infolist():
            if not member.is_dir() and not _is_hidden(member.filename):
                read = partial(_from_zip, archive, member)
                name = _zip_name(member)
                yield Item(name, name, member.file_size, str(member.CRC), read)


def _from_zip(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """A member's bytes; what makes one of them unreadable is not the archive's end."""
    try:
        return archive.read(member)
    except (*_DAMAGED, RuntimeError, NotImplementedError) as error:
        raise OSError(str(error)) from None


def _zip_name(member: zipfile.ZipInfo) -> str:
    """A member's name; systems write that of Chinese files in UTF-8 or GBK and do not say so."""
    for encoding in () if member.flag_bits & _UTF8_NAME else ("utf-8", "gb18030"):
        with suppress(UnicodeError):
            return member.filename.encode("cp437").decode(encoding)
    return member.filename


def _is_hidden(name: str) -> bool:
    """Whether a member is one of those that systems put into archives on their own."""
    parts = PurePosixPath(name).parts
    return "__MACOSX" in parts or any(part.startswith(".") and part != "." for part in parts)


def _rows(opened: Any) -> Iterator[Item]:  # noqa: ANN401
    file = _parquet(opened)
    names = set(file.schema_arrow.names)
    if "id" not in names or not names & {"bytes", "text"}:
        found = "、".join(file.schema_arrow.names)
        message = f"Parquet 要有 id 列，和 bytes 或 text 列；现有 {found}"
        raise ValueError(message)
    wanted = [name for name in ("id", "name", "bytes", "text") if name in names]
    for batch in file.iter_batches(_BATCH, columns=wanted, use_threads=False):
        for row in batch.to_pylist():
            content = row.get("bytes")
            content = row.get("text") if content is None else content
            plain = content.encode("utf-8", "replace") if isinstance(content, str) else content
            mark = str(zlib.crc32(plain or b""))
            name = row.get("name") or str(row["id"])
            yield Item(str(row["id"]), name, len(plain or b""), mark, partial(_same, content))


def _same(content: bytes | str | None) -> bytes | str | None:
    return content


def _parquet(opened: Any) -> Any:  # noqa: ANN401
    import pyarrow.parquet as pq

    return pq.ParquetFile(opened, pre_buffer=False, buffer_size=1 << 20)


_READERS: dict[str, Callable[[Any], Iterator[Item]]] = {
    "tar": _tar_members,
    "zip": _zip_members,
    "parquet": _rows,
}
