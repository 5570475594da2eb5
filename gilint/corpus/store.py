"""A folder of Parquet: a chunk's files are there whole, or the chunk is made again.

The file of the reports comes last and carries the seal of the chunk: where it is, the chunk is
done. A run may be killed at any moment; what it has begun is written over by the next one.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from gilint.corpus.tables import Tables
from gilint.corpus.views import script
from gilint.corpus.work import seal_of
from gilint.files import reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from gilint.corpus.work import Parquet

MANIFEST = "run.json"
VIEWS = "views.sql"
"""What :mod:`gilint.corpus.queries` asks, for other programs: ``duckdb -init views.sql``."""
_LOCK = ".lock"
_LAST = "reports"
_ORDER = (*(name for name in Tables._fields if name != _LAST), _LAST)
_COMPARED = "compared"
_OURS = {MANIFEST, VIEWS, _LOCK, *_ORDER, _COMPARED}


class StoreError(Exception):
    """The folder cannot be used; the message says why and what to do, in Chinese."""


class Store:
    """The folder of one run, held against others as long as the process lives."""

    def __init__(self, folder: Path) -> None:
        """Make the folder, or take up what is there.

        Raises:
            StoreError: another run writes there, it is not a folder of ours, or cannot be made.
        """
        self.folder = folder
        self.manifest = manifest_of(folder)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            message = f"建不了文件夹 {folder}：{reason(error)}；请换一个 --out"
            raise StoreError(message) from None
        if self.manifest is None and any(path.name not in _OURS for path in folder.iterdir()):
            message = f"{folder} 里已有别的文件，又没有 {MANIFEST}；请换一个空文件夹"
            raise StoreError(message)
        self._lock = _locked(folder)
        self._take_up()

    def begin(self, manifest: Mapping[str, Any]) -> None:
        """Write down what this run is made from."""
        self._put_manifest(manifest)
        self._put_views()

    def finish(self) -> None:
        """Write down that all of the source is checked."""
        self._put_manifest({**(self.manifest or {}), "finished": True})

    def clear(self) -> None:
        """Remove what an earlier run has made."""
        for name in (_COMPARED, *_ORDER[::-1]):
            for file in self._files(name):
                file.unlink()
        (self.folder / MANIFEST).unlink(missing_ok=True)
        self.manifest = None
        self._done.clear()

    def seal(self, number: int) -> str | None:
        """The seal of a chunk that is done."""
        return seal_of(self._file(_LAST, number)) if number in self._done else None

    def put(self, number: int, tables: Parquet) -> None:
        """Keep a chunk."""
        if self._file(_COMPARED, 0).exists():  # not of all reports any more
            self._file(_COMPARED, 0).unlink()
            self._put_views()
        for name in _ORDER:
            self._put(self._file(name, number), tables[name])
        self._done.add(number)

    def put_compared(self, table: bytes) -> None:
        """Keep what came of comparing all reports."""
        (self.folder / _COMPARED).mkdir(exist_ok=True)
        self._put(self._file(_COMPARED, 0), table)
        self._put_views()

    def _put_manifest(self, manifest: Mapping[str, Any]) -> None:
        self.manifest = dict(manifest)
        text = json.dumps(self.manifest, ensure_ascii=False, indent=1) + "\n"
        self._put(self.folder / MANIFEST, text.encode())

    def _put_views(self) -> None:
        self._put(self.folder / VIEWS, script(tables=tables_in(self.folder)).encode())

    def counts(self) -> dict[str, int]:
        """The rows of each table."""
        import pyarrow.parquet as pq

        return {
            name: sum(pq.read_metadata(file).num_rows for file in self._files(name))
            for name in Tables._fields
        }

    def _files(self, name: str) -> Iterable[Path]:
        return (self.folder / name).glob("*.parquet")

    def _take_up(self) -> None:
        for name in _ORDER:
            (self.folder / name).mkdir(exist_ok=True)
            for scrap in (self.folder / name).glob(".*.tmp"):
                scrap.unlink()
        self._done = {int(file.stem) for file in self._files(_LAST)}

    def _file(self, name: str, number: int) -> Path:
        return self.folder / name / f"{number:07}.parquet"

    def _put(self, place: Path, data: bytes) -> None:
        """Write a file whole or not at all, so that it outlasts a power cut too."""
        scrap = place.with_name(f".{place.name}.tmp")
        with scrap.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        scrap.replace(place)
        _sync(place.parent)


def manifest_of(folder: Path) -> dict[str, Any] | None:
    """What a folder was made from; ``None`` if no run has begun there.

    Raises:
        StoreError: it is of a newer gilint, or broken.
    """
    try:
        said: dict[str, Any] = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else error
        message = f"{folder / MANIFEST} 读不出来：{why}；请换一个空文件夹"
        raise StoreError(message) from None
    return said


def results_in(folder: Path) -> dict[str, Any]:
    """What a folder was made from that holds results.

    Raises:
        StoreError: no run has put anything there.
    """
    said = manifest_of(folder)
    if said is None or not any((folder / _LAST).glob("*.parquet")):
        shown = folder.as_posix()
        message = f"{shown} 里没有 {MANIFEST} 和结果；先运行 gilint corpus run 来源 --out {shown}"
        raise StoreError(message)
    return said


def tables_in(folder: Path) -> tuple[str, ...]:
    """The tables that are there, ``compared`` only once reports have been compared."""
    compared = any((folder / _COMPARED).glob("*.parquet"))
    return (*Tables._fields, _COMPARED) if compared else Tables._fields


def _locked(folder: Path) -> int:
    """Hold the folder; a process that dies lets go of it.

    Raises:
        StoreError: another process holds it.
    """
    lock = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        import fcntl

        fcntl.lockf(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except ImportError:  # no such locks on Windows
        pass
    except OSError:
        os.close(lock)
        message = f"另一个 gilint corpus run 正在往 {folder} 里写；请等它结束"
        raise StoreError(message) from None
    return lock


def _sync(folder: Path) -> None:
    with suppress(OSError):  # Windows has no such thing
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
