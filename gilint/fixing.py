"""Fixes put into a file: which ones go together, and how the file stays whole when written.

A file is read and checked again after each round of fixes, until none is left. It is written
once, to a temporary file beside it that then takes its place: whoever looks finds the old file or
the new one, never a part of either. Files of offices are never written over: what they become
goes to a copy beside them.
"""

from __future__ import annotations

import io
import os
import stat
from difflib import unified_diff
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from gilint.finding import Edit, Span
    from gilint.report import Entry

ROUNDS = 10
"""After so many rounds what is left is left; no pair of fixes undoes the other for ever."""
_MENDED = ".改"
_ANNOTATED = ".批注"
_OPENED = os.O_WRONLY | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class Mode(NamedTuple):
    """What the user asked for: also fixes that can change the meaning, and whether to write."""

    unsafe: bool = False
    write: bool = True


class UnwritableError(ValueError):
    """A file cannot be written; the message says why and what to do, in Chinese."""


class Chosen(NamedTuple):
    """Edits that do not touch each other, in order, and how many findings they mend."""

    edits: tuple[Edit, ...]
    number: int


def chosen(entries: Iterable[Entry], mode: Mode) -> Chosen:
    """The fixes to put in together; one that overlaps an earlier one waits for the next round."""
    taken: list[Span] = []
    edits: list[Edit] = []
    number = 0
    for entry in entries:
        fix = entry.fix
        if fix is None or not (fix.safe or mode.unsafe):
            continue
        if any(edit.span.overlaps(span) for edit in fix.edits for span in taken):
            continue
        taken += [edit.span for edit in fix.edits]
        edits += fix.edits
        number += 1
    return Chosen(tuple(sorted(edits)), number)


def edited(text: str, edits: Sequence[Edit]) -> str:
    """A text with edits in their places; they are in order and do not overlap."""
    pieces = []
    done = 0
    for edit in edits:
        pieces += [text[done : edit.span.start], edit.text]
        done = edit.span.end
    return "".join([*pieces, text[done:]])


def difference(path: str, old: str, new: str) -> str:
    """What would change, as a unified diff; its lines end at line feeds only, as those of git."""
    before, after = (list(io.StringIO(text, newline="\n")) for text in (old, new))
    lines = unified_diff(before, after, f"a/{path}", f"b/{path}")
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


def replace_file(path: str, old: bytes, new: bytes) -> None:
    """Put ``new`` in the place of a file that still holds ``old``; its mode is kept.

    Raises:
        UnwritableError: the path leads through a link out of the working folder, or the file
            has changed since it was read.
        OSError: it cannot be written.
    """
    place = _real_place(path)
    if place.read_bytes() != old:
        message = "文件在检查时被改动过，没有改写；请再运行一次"
        raise UnwritableError(message)
    _put(place, new, stat.S_IMODE(place.stat().st_mode))


def copy_of(path: str) -> str:
    """Where the mended copy of a file that is never written over stands: 报告.改.docx."""
    place = Path(path)
    return place.with_name(f"{place.stem}{_MENDED}{place.suffix}").as_posix()


def annotated_copy_of(path: str) -> str:
    """Where the annotated copy of a file stands: 报告.批注.docx; of such a copy, itself."""
    place = Path(path)
    stem = place.stem.removesuffix(_ANNOTATED)
    return place.with_name(f"{stem}{_ANNOTATED}{place.suffix}").as_posix()


def page_of(path: str) -> str:
    """Where the page about a file that takes no comments stands: 报告.pdf.批注.html."""
    return f"{path}{_ANNOTATED}.html"


def is_copy(name: str, names: Collection[str]) -> bool:
    """Whether gilint made a file of another one among the names of its folder."""
    place = Path(name)
    for mark in (_MENDED, _ANNOTATED):
        if place.stem.endswith(mark):
            original = place.stem.removesuffix(mark)
            return original in names or f"{original}{place.suffix}" in names
    return False


def write_copy(path: str, new: bytes, copy: str, *, over: bytes | None = None) -> None:
    """Put what a file became into a copy, unless the copy is so already.

    Where ``over`` stands there, it may go.

    Raises:
        UnwritableError: the path leads out of the working folder, or something else, such as a
            copy that somebody has worked on, stands there.
        OSError: it cannot be written.
    """
    place = _real_place(copy)
    there = place.read_bytes() if place.exists() else over
    if there == over:
        _put(place, new, stat.S_IMODE(Path(path).stat().st_mode))
    elif there != new:
        message = f"{copy} 已经在，内容不同；请先把它移走或改名，再运行一次"
        raise UnwritableError(message)


def _put(place: Path, data: bytes, mode: int) -> None:
    """Write a file whole, by way of a temporary one beside it.

    That one is named after the file and what goes into it: what a killed run left the next one
    takes up, and runs side by side write the same bytes.
    """
    from hashlib import blake2s  # noqa: PLC0415 - 3 ms, only where something is mended

    digest = blake2s(os.fsencode(place.name) + b"\0" + data, digest_size=8).hexdigest()
    scrap = place.with_name(f".gilint-{digest}.tmp")
    try:
        with os.fdopen(os.open(scrap, _OPENED, 0o600), "wb") as file:
            file.write(data)
            file.truncate()
            file.flush()
            os.fsync(file.fileno())
        scrap.chmod(mode | stat.S_IWUSR)
        scrap.replace(place)
    except FileNotFoundError:  # a run side by side was faster
        if place.read_bytes() != data:
            raise
    except BaseException:
        scrap.unlink(missing_ok=True)
        raise
    if not mode & stat.S_IWUSR:
        place.chmod(mode)


def _real_place(path: str) -> Path:
    real = Path(os.path.realpath(path))
    plain = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links
    home = Path(os.path.realpath(Path.cwd()))
    if real != plain and not real.is_relative_to(home):
        message = f"是通到 {real.as_posix()} 的链接，在当前文件夹之外，没有改写"
        raise UnwritableError(message)
    return real
