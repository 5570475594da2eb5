"""Many files through the engine: read, check, in one process or several."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from gilint import engine
from gilint.files import LARGEST, file_data, reason
from gilint.fixing import (
    ROUNDS,
    UnwritableError,
    chosen,
    copy_of,
    difference,
    replace_file,
    write_copy,
)
from gilint.patience import SECONDS, Patience, TimeUpError
from gilint.readers import (
    FILE_BYTES,
    Annotator,
    TextReader,
    UnreadableError,
    copies,
    limited,
    writer_of,
)
from gilint.report import FileReport, Problem
from gilint.selection import recorder
from gilint.suppression import Quiet, silenced

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from gilint.cache import Cache
    from gilint.engine import Take
    from gilint.fixing import Chosen, Mode
    from gilint.packs import Packs
    from gilint.readers import Reader, Writer
    from gilint.selection import ActiveRule
    from gilint.settings import Settings
    from gilint.source import Source

    Check = Callable[[bytes, str], FileReport]

_WORTH_FORKING = 24
"""Files; fewer are checked sooner than processes are started."""
_WORTH_KEEPING = 8
"""Files; fewer are checked sooner than the cache is opened."""


class Plan(NamedTuple):
    """What to do with the files under one configuration.

    ``before`` is called before each rule, ``take`` at the end (see :func:`gilint.engine.check`).

    Under equal ``key``s, the same bytes at the same path give the same report, in any process,
    as long as the packs are the same.
    """

    settings: Settings
    rules: Collection[ActiveRule]
    quiet: Quiet = Quiet()
    key: str = ""
    before: Callable[[], None] | None = None
    take: Take | None = None


class Round(NamedTuple):
    """Fixes that went in together, what the file became, and what is left to find in it."""

    choice: Chosen
    data: bytes
    after: FileReport


class Runner:
    """Checks files; ``plan_for`` gives the plan of each path (see :mod:`gilint.config`).

    With a ``mode`` it mends them too (see :mod:`gilint.fixing`); then no ``cache`` is of use.
    """

    def __init__(
        self,
        packs: Packs,
        plan_for: Callable[[str], Plan],
        mode: Mode | None = None,
        cache: Cache | None = None,
    ) -> None:
        self._plan_for = plan_for
        self._mode = mode
        self._cache = cache
        self._together = False
        text = TextReader()
        self._readers: dict[str, Reader] = dict.fromkeys(text.suffixes, text)
        for suffix, reader in packs.readers().items():
            self._readers.setdefault(suffix, reader)
        self._text = text

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The suffixes of the files that a walk through folders takes."""
        return tuple(
            suffix
            for suffix, reader in self._readers.items()
            if suffix not in getattr(reader, "only_named", ())
        )

    @property
    def copied(self) -> tuple[str, ...]:
        """The suffixes of files that are never written over."""
        return tuple(suffix for suffix, reader in self._readers.items() if copies(reader))

    def _reader(self, path: str) -> Reader:
        reader = self._readers.get(Path(path).suffix.lower(), self._text)
        return limited(reader, self._plan_for(path).settings.limits)

    def writer(self, path: str) -> Writer | None:
        """What puts edits into a file of this name; ``None`` where it cannot be mended."""
        return writer_of(self._reader(path))

    def annotator(self, path: str) -> Annotator | None:
        """What puts comments into a file of this name; ``None`` where it takes none."""
        reader = self._reader(path)
        return reader if isinstance(reader, Annotator) else None

    def read_data(self, data: bytes, path: str, encoding: str | None = None) -> Source | Problem:
        """Make a Source of a file's bytes under its path; a Problem says why that failed.

        Without an ``encoding`` that of the configuration is taken.
        """
        reader = self._reader(path)
        try:
            with Patience():
                return reader.read(data, path, encoding or self._plan_for(path).settings.encoding)
        except UnreadableError as error:
            return Problem(str(error), path=path)
        except TimeUpError:
            said = f"读了 {SECONDS} 秒还没有读完，已停止；请检查文件是否正常"
            return Problem(said, path=path)
        except Exception as error:  # noqa: BLE001 - a foreign reader may fail in any way
            said = f"读取器 {reader.name} 出错：{error}（{type(error).__name__}）"
            return Problem(said, path=path)

    def read_file(self, path: str) -> Source | Problem:
        """Read one file; a Problem says why that failed."""
        data = self.data(path)
        return data if isinstance(data, Problem) else self.read_data(data, path)

    def data(self, path: str) -> bytes | Problem:
        """A file's bytes; a Problem says why they cannot be had."""
        limits = self._plan_for(path).settings.limits
        return file_data(path, limits.get(FILE_BYTES, LARGEST))

    def check_data(self, data: bytes, path: str) -> FileReport:
        """Check a file's bytes under its path; what cannot be read is a problem."""
        return self._checked(self.read_data(data, path), path)

    def check_text(self, text: str, path: str) -> FileReport:
        """Check a text that an editor holds, as if its file were saved.

        Half a character, as stands there between two keys of some editors, is read as ``?``.
        """
        return self._checked(self.read_data(text.encode("utf-8", "replace"), path, "utf-8"), path)

    def check_file(self, path: str) -> FileReport:
        """Read and check one file, and mend it where that was asked for."""
        data = self.data(path)
        if isinstance(data, Problem):
            return FileReport(path, problems=(data,))
        report, new = self.mended(data, path)
        if self._mode and self._mode.write and new != data:
            return self._written(report, data, new)
        return report

    def _written(self, mended: FileReport, data: bytes, new: bytes) -> FileReport:
        """The report of a file whose new bytes are put into it, or into a copy of it."""
        path = mended.path
        try:
            if copies(self._reader(path)):
                copy = copy_of(path)
                write_copy(path, new, copy)
                return self.check_data(data, path)._replace(fixed=mended.fixed, copy=copy)
            replace_file(path, data, new)
        except (UnwritableError, OSError) as error:
            said = reason(error) if isinstance(error, OSError) else str(error)
            problem = Problem(f"没有改写：{said}", path=path)
            return self.check_data(data, path)._replace(problems=(problem,))
        return mended

    def mended(self, data: bytes, path: str) -> tuple[FileReport, bytes]:
        """A file's report, and its bytes with all fixes that were asked for.

        Nothing is mended in a file that did not read cleanly, or whose mended text does not.
        """
        report = first = self.check_data(data, path)
        if self._mode is None:
            return report, data
        new, number = data, 0
        try:
            for each in self.rounds(report, data, self._mode, self.check_data):
                report, new = each.after, each.data
                number += each.choice.number
        except UnwritableError as error:
            return first._replace(problems=(Problem(f"没有改写：{error}", path=path),)), data
        if not number:
            return report, data
        if report.problems or not (first.source and report.source):
            said = f"改后的文字查不了，没有改写：{report.problems[0].message}"
            return first._replace(problems=(Problem(said, path=path),)), data
        shown = difference(path, first.source.lined_text, report.source.lined_text)
        return report._replace(fixed=number, difference=shown), new

    def rounds(self, report: FileReport, data: bytes, mode: Mode, check: Check) -> Iterator[Round]:
        """Rounds of fixes, each in what the one before has made of the file, until none is left.

        ``report`` is what ``check`` says of ``data``.

        Raises:
            UnwritableError: edits cannot be put into the file.
        """
        write = self.writer(report.path)
        if write is None:
            return
        for _ in range(ROUNDS):
            choice = chosen(report.entries, mode)
            if not choice.edits or not report.source or report.problems or report.skipped:
                return
            data = write(data, report.source, choice.edits)
            report = check(data, report.path)
            yield Round(choice, data, report)

    def check_files(self, paths: Sequence[str], jobs: int) -> Iterator[FileReport]:
        """Check files, in their order, with up to ``jobs`` processes where that pays.

        Where many are checked, what the cache keeps is not checked again. Of several, each report
        has its record, so that they can be compared (see :mod:`gilint.groups`).
        """
        self._together = len(paths) > 1
        cache = self._cache if len(paths) >= _WORTH_KEEPING else None
        if cache is None:
            yield from _each(self.check_file, paths, jobs)
            return
        kept = {path: report for path in paths if (report := self._kept(path, cache))}
        missing = [path for path in paths if path not in kept]
        checked = _each(partial(self._checked_to_keep, cache), missing, jobs)
        try:
            for path in paths:
                report = kept.get(path)
                if report is None:
                    report = next(checked)
                    cache.put(report)
                yield report
        finally:
            cache.close()

    def _kept(self, path: str, cache: Cache) -> FileReport | None:
        data = self.data(path)
        return None if isinstance(data, Problem) else cache.get(self._key(data, path, cache))

    def _checked_to_keep(self, cache: Cache, path: str) -> FileReport:
        data = self.data(path)
        if isinstance(data, Problem):
            return FileReport(path, problems=(data,))
        return self.check_data(data, path)._replace(key=self._key(data, path, cache))

    def _key(self, data: bytes, path: str, cache: Cache) -> bytes:
        return cache.key(data, path, self._plan_for(path).key)

    def _checked(self, source: Source | Problem, path: str) -> FileReport:
        if isinstance(source, Problem):
            return FileReport(path, problems=(source,))
        plan = self._plan_for(path)
        take = plan.take or (self._together and recorder(plan.rules)) or None
        report = engine.check(source, plan.rules, plan.settings.context, take, plan.before)
        return silenced(report, plan.quiet)


def _each(
    check: Callable[[str], FileReport], paths: Sequence[str], jobs: int
) -> Iterator[FileReport]:
    if jobs > 1 and len(paths) >= _WORTH_FORKING and hasattr(os, "fork"):
        from gilint.parallel import check_forked  # noqa: PLC0415 - 20 ms, only for many files

        return check_forked(check, paths, jobs)
    return map(check, paths)
