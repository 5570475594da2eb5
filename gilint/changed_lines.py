"""Lines that were changed since a commit, so that a run can speak of them alone.

Git says what it has tracked and what differs between the commit and the files as they stand. What
it does not track counts as changed.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from gilint.finding import Span
    from gilint.report import Entry, FileReport
    from gilint.source import Source

_HUNK = re.compile(rb"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
_DIFF = ("diff-index", "-M", "--no-ext-diff", "--no-textconv", "--ignore-submodules")


class GitError(ValueError):
    """Git cannot say what was changed; the message says why and what to do, in Chinese."""


class ChangedLines(NamedTuple):
    """What differs from a commit in the work tree under ``top``; names are as git has them.

    ``lines`` are 1-based, as git counts them; files in ``binary`` changed, and git sees no lines.
    """

    top: str
    tracked: Collection[str]
    lines: Mapping[str, list[range]]
    binary: Collection[str]

    def of(self, file: FileReport) -> list[range] | None:
        """The changed lines of a file; ``None`` if all of it counts as changed.

        That is so in new files, and where nobody can tell the lines: Word, PDF, UTF-16.
        """
        name = os.path.relpath(os.path.realpath(file.path), self.top).replace(os.sep, "/")
        if name not in self.tracked or name in self.binary:
            return None
        lines = self.lines.get(name, [])
        return None if lines and file.source and file.source.places else lines

    def applied(self, file: FileReport) -> FileReport:
        """A report with the findings alone that touch a changed line."""
        lines = self.of(file)
        if lines is None or file.source is None:
            return file
        touched = (entry for entry in file.entries if _touches(entry, file.source, lines))
        return file._replace(entries=tuple(touched))


def _touches(entry: Entry, source: Source, changed: list[range]) -> bool:
    """Whether one of the places that a finding speaks of stands on a changed line."""
    spans = [entry.span, *(related.span for related in entry.related if related.path is None)]
    return any(
        low < lines.stop and lines.start <= high
        for low, high in (_git_lines(source, span) for span in spans)
        for lines in changed
    )


def _git_lines(source: Source, span: Span) -> tuple[int, int]:
    """The first and the last line of a span; for git only LF ends one."""
    text = source.file_text
    start, end = source.origins.range(*span) if source.origins else span
    first = text.count("\n", 0, start) + 1
    return first, first + text.count("\n", start, max(start, end - 1))


def changed_since(revision: str) -> ChangedLines:
    """What differs from a commit in the repository of the working folder.

    Raises:
        GitError: there is no repository, no such commit, or no git.
    """
    top = _line(_git(".", "rev-parse", "--show-toplevel"))
    commit = _commit(top, revision)
    lines: dict[str, list[range]] = {}
    for name, changed in _hunks(_git(top, *_DIFF, "-p", "-U0", commit)):
        lines.setdefault(name, []).append(changed)
    tracked = map(os.fsdecode, _git(top, "ls-files", "-z").split(b"\0"))
    binary = _binary(_git(top, *_DIFF, "--numstat", "-z", commit))
    return ChangedLines(os.path.realpath(top), frozenset(tracked), lines, frozenset(binary))


def _commit(top: str, revision: str) -> str:
    """The name of a commit in full, which is no option whatever the user wrote."""
    try:
        return _line(_git(top, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}"))
    except GitError:
        message = f"--diff-base：没有提交 {revision}；浅克隆的仓库请先用 git fetch 取来历史"
        raise GitError(message) from None


def _line(said: bytes) -> str:
    return os.fsdecode(said.removesuffix(b"\n"))


def _git(folder: str, *arguments: str) -> bytes:
    import subprocess  # noqa: PLC0415 - 10 ms, only where git is asked

    command = ["git", "-C", folder, "-c", "core.quotePath=true", *arguments]
    try:
        done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - no shell
    except OSError:
        message = "--diff-base：找不到 git，请先安装"
        raise GitError(message) from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        message = f"--diff-base 要在 git 仓库里用，git 说：{said}"
        raise GitError(message)
    return done.stdout


def _hunks(patch: bytes) -> Iterator[tuple[str, range]]:
    """The files and changed lines of a patch without context."""
    name, inside = "", 0
    for line in patch.split(b"\n"):
        if inside and not line.startswith(b"\\"):
            inside -= 1
        elif line.startswith(b"+++ "):
            name = _name(line.removeprefix(b"+++ "))
        elif hunk := _HUNK.match(line):
            removed, start, added = (
                1 if number is None else int(number) for number in hunk.groups()
            )
            inside = removed + added
            yield name, range(start, start + added)


def _name(said: bytes) -> str:
    """A name as a patch has it: quoted as in C where it is unusual, with a tab after blanks."""
    if said.startswith(b'"'):
        from ast import literal_eval  # noqa: PLC0415 - rare

        unquoted: bytes = literal_eval(f"b{said.decode('ascii')}")
    else:
        unquoted = said.removesuffix(b"\t")
    return os.fsdecode(unquoted.removeprefix(b"b/"))


def _binary(numbers: bytes) -> Iterator[str]:
    """The files in which git counts no lines; a renamed one has both its names behind."""
    fields = iter(numbers.split(b"\0"))
    for field in fields:
        counts, _, name = field.rpartition(b"\t")
        if field and not name:
            next(fields)
            name = next(fields)
        if counts == b"-\t-":
            yield os.fsdecode(name)
