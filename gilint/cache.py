"""Reports on files that have not changed, kept between runs in the user's cache folder.

A report is kept under a digest of everything that it was made from: the file's bytes and path, the
plan (see :class:`gilint.runner.Plan`), the code of gilint and of every pack, and the versions of
whatever else is installed. A run that finds the digest would only come to the same again. Nothing
but time depends on the cache: where it cannot be read or written, files are checked as always.
"""

from __future__ import annotations

import os
import pickle
import sqlite3
import sys
import time
from contextlib import suppress
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gilint.entrypoints import installed
from gilint.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gilint.report import FileReport

NAME = "reports-1.sqlite"
_SCHEMA = "CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, day INTEGER, report BLOB)"
_DAYS = 7
"""After these a report is dropped: most are of no use tomorrow, when today is another day."""
_LARGEST = 1 << 30
"""In bytes; a larger cache is begun anew."""
_BATCH = 500
"""Reports to write at once."""
_PATIENCE = 2.0
"""Seconds to wait for another run that is writing."""
_CODE = (".py", ".json", ".yaml", ".txt", ".so", ".pyd")


class Cache:
    """Reports by digest; ``modules`` are those of the packs, whose code takes part in it.

    ``hits`` counts the reports that were found.
    """

    def __init__(self, folder: Path, modules: Iterable[str]) -> None:
        self._file = folder / NAME
        self._modules = {"gilint", *modules}
        self._new: list[tuple[bytes, bytes]] = []
        self.hits = 0

    def key(self, data: bytes, path: str, plan: str) -> bytes:
        """The digest under which the report on a file's bytes is kept."""
        digest = blake2b(self._installed, digest_size=20)
        for part in (path, self._here, plan):
            digest.update(os.fsencode(part) + b"\0")
        digest.update(data)
        return digest.digest()

    def get(self, key: bytes) -> FileReport | None:
        """The report that is kept under a key; rules took no time for it."""
        if self._rows is None:
            return None
        try:
            row = self._rows.execute("SELECT report FROM kept WHERE key = ?", (key,)).fetchone()
            report, source = pickle.loads(row[0]) if row else (None, b"")  # noqa: S301 - our own
        except Exception:  # noqa: BLE001 - whatever stands there instead: it is made anew
            return None
        if report is None:
            return None
        self.hits += 1
        found: FileReport = report._replace(source=_Kept(source))
        return found

    def put(self, report: FileReport) -> None:
        """Keep a report under its key, if nothing about it remained unchecked."""
        if self._rows is None or report.source is None or report.problems:
            return
        source = pickle.dumps(report.source, pickle.HIGHEST_PROTOCOL)
        own = report._replace(source=None, seconds=dict.fromkeys(report.seconds, 0.0), views={})
        self._new.append((report.key, pickle.dumps((own, source), pickle.HIGHEST_PROTOCOL)))
        if len(self._new) >= _BATCH:
            self.save()

    def save(self) -> None:
        """Write what is new, whole or not at all; what another run keeps from us is dropped."""
        if self._rows is None or not self._new:
            return
        today = int(time.time()) // 86400
        with suppress(sqlite3.Error), self._rows:
            self._rows.execute("DELETE FROM kept WHERE day < ?", (today - _DAYS,))
            self._rows.executemany(
                f"INSERT OR REPLACE INTO kept VALUES (?, {today}, ?)",  # noqa: S608 - a number
                self._new,
            )
        self._new.clear()

    def close(self) -> None:
        """Write what is new and close the file; it is opened again when something is asked."""
        self.save()
        rows: sqlite3.Connection | None = self.__dict__.pop("_rows", None)
        if rows is not None:
            rows.close()

    @cached_property
    def _here(self) -> str:
        return str(Path.cwd())

    @cached_property
    def _installed(self) -> bytes:
        return _installed(self._modules)

    @cached_property
    def _rows(self) -> sqlite3.Connection | None:
        with suppress(OSError, sqlite3.Error):
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            if self._file.exists() and self._file.stat().st_size > _LARGEST:
                self._file.unlink()
            try:
                return _opened(self._file)
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError:  # no database: begin anew
                self._file.unlink()
                return _opened(self._file)
        return None


def _opened(file: Path) -> sqlite3.Connection:
    rows = sqlite3.connect(file, timeout=_PATIENCE)
    try:
        rows.execute("PRAGMA synchronous = OFF")
        rows.execute(_SCHEMA)
    except sqlite3.Error:
        rows.close()
        raise
    return rows


class _Kept(Source):
    """A source that is unpickled when something is asked of it: of a clean report, nothing is."""

    def __init__(self, pickled: bytes) -> None:
        self._pickled = pickled

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a source has
        if "text" in self.__dict__ or name.startswith("__"):
            raise AttributeError(name)
        self.__dict__.update(pickle.loads(self._pickled).__dict__)  # noqa: S301 - our own
        return getattr(self, name)


def _installed(modules: Iterable[str]) -> bytes:
    """A digest of the code of some modules and of the versions of everything that is installed."""
    digest = blake2b(repr((sys.version, installed())).encode(), digest_size=20)
    for name in sorted({module.partition(".")[0] for module in modules}):
        for path, size, changed in sorted(_code(name)):
            digest.update(f"{path}\0{size}\0{changed}\n".encode("utf-8", "surrogateescape"))
    return digest.digest()


def _code(module: str) -> Iterator[tuple[str, int, int]]:
    """The files of a loaded module's code: path, bytes, nanoseconds of the last change."""
    loaded = sys.modules[module]
    folders = list(getattr(loaded, "__path__", ()))
    if not folders and loaded.__file__:
        stat = os.stat(loaded.__file__)  # noqa: PTH116 - Path costs time for 400 files
        yield loaded.__file__, stat.st_size, stat.st_mtime_ns
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if entry.is_dir():
                    folders += [entry.path] if entry.name != "__pycache__" else []
                elif entry.name.endswith(_CODE):
                    stat = entry.stat()
                    yield entry.path, stat.st_size, stat.st_mtime_ns
