"""Where the bytes of a source come from: this machine, or through fsspec whatever has a URL."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator


class SourceError(Exception):
    """A source cannot be used; the message says why and what to do, in Chinese."""


class File(NamedTuple):
    """A file or folder: its name, its path for :meth:`Files.opened`, its bytes.

    ``mark`` is another one when the file has been changed.
    """

    name: str
    path: str
    size: int = 0
    mark: str = ""
    folder: bool = False


class Files(Protocol):
    """A place of files; what the system refuses is an OSError."""

    def file(self, path: str) -> File:
        """What stands at a path."""

    def inside(self, folder: str) -> Iterator[File]:
        """The files and folders right in a folder, by name; hidden ones are left out."""

    def opened(self, path: str) -> BinaryIO:
        """A file to be read."""

    def beside(self, path: str, other: str) -> str:
        """The path of a file that another one names from its own folder."""


class LocalFiles:
    """Files of this machine; links to folders are not followed."""

    def file(self, path: str) -> File:
        """What stands at a path."""
        return _local(Path(path).name, path, os.stat(path), folder=Path(path).is_dir())  # noqa: PTH116

    def inside(self, folder: str) -> Iterator[File]:
        """The files and folders right in a folder, by name."""
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
        for entry in entries:
            if entry.name.startswith("."):
                continue
            try:
                inner = entry.is_dir(follow_symlinks=False)
                yield _local(entry.name, entry.path, entry.stat(), folder=inner)
            except OSError:  # told when it is opened
                yield File(entry.name, entry.path)

    def opened(self, path: str) -> BinaryIO:
        """A file to be read."""
        return Path(path).open("rb")

    def beside(self, path: str, other: str) -> str:
        """The path of a file that another one names from its own folder."""
        return str(Path(path).parent / other)


def _local(name: str, path: str, stat: os.stat_result, *, folder: bool) -> File:
    return File(name, path, stat.st_size, str(stat.st_mtime_ns), folder)


class RemoteFiles:
    """Files of one fsspec file system."""

    def __init__(self, system: Any) -> None:  # noqa: ANN401 - fsspec has no types
        self._system = system

    def file(self, path: str) -> File:
        """What stands at a path."""
        with _refused_as_here():
            return _remote(self._system.info(path))

    def inside(self, folder: str) -> Iterator[File]:
        """The files and folders right in a folder, by name."""
        own = folder.rstrip("/")
        with _refused_as_here():
            found = [_remote(info) for info in self._system.ls(folder, detail=True)]
        for file in sorted(found):
            if not file.name.startswith(".") and file.path.rstrip("/") != own:
                yield file

    def opened(self, path: str) -> BinaryIO:
        """A file to be read."""
        with _refused_as_here():
            file: BinaryIO = self._system.open(path, "rb")
        return file

    def beside(self, path: str, other: str) -> str:
        """The path of a file that another one names from its own folder."""
        return f"{path.rpartition('/')[0]}/{other}"


@contextmanager
def _refused_as_here() -> Iterator[None]:
    """Let what clients of foreign systems raise, without credentials for one, be an OSError."""
    try:
        yield
    except OSError:
        raise
    except Exception as error:
        message = f"{error}（{type(error).__name__}）"
        raise OSError(message) from error


def _remote(info: dict[str, Any]) -> File:
    path = str(info["name"])
    marks = (info.get(key) for key in ("ETag", "etag", "md5Hash", "LastModified", "mtime"))
    mark = next((str(mark) for mark in marks if mark), "")
    folder = info.get("type") == "directory"
    return File(path.rstrip("/").rpartition("/")[2], path, info.get("size") or 0, mark, folder)


def place_of(source: str) -> tuple[Files, str]:
    """Who opens a source, and its path there.

    Raises:
        SourceError: nothing that is installed opens a URL of this kind.
    """
    if "://" not in source:
        return LocalFiles(), source
    try:
        from fsspec.core import url_to_fs

        system, path = url_to_fs(source)
    except (ImportError, ValueError) as error:
        kind = source.partition("://")[0]
        message = f"打不开 {kind}:// 的来源：{error}；请先装上读它的包，如 pip install s3fs"
        raise SourceError(message) from None
    return RemoteFiles(system), str(path)
