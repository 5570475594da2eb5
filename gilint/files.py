"""From the paths of a call to the files to be checked, and to their bytes."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from gilint.fixing import is_copy
from gilint.report import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from pathspec import GitIgnoreSpec

LARGEST = 64 * 1024 * 1024
"""In bytes, unless ``file-bytes`` among the limits of a configuration says otherwise.

The longest reports have 200 KB, scanned ones in PDF 30 MB.
"""
_DOCUMENTS = (".doc", ".docx", ".htm", ".html", ".odt", ".ofd", ".pdf", ".rtf", ".wps", ".xlsx")


class Found(NamedTuple):
    """The files of a call, in order and each once, with ``/`` separators.

    ``missing`` are paths that do not exist; ``empty`` folders in which no file was found;
    ``closed`` folders that could not be read and why; ``unread`` counts, by suffix, the
    documents in walked folders that no reader claims; ``excluded`` the files that were named but
    kept out; ``copies`` those that gilint has made of others beside them.
    """

    files: tuple[str, ...]
    missing: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()
    closed: tuple[tuple[str, OSError], ...] = ()
    unread: Mapping[str, int] = Counter()
    excluded: int = 0
    copies: int = 0


class Taken(NamedTuple):
    """The suffixes of the files that walks take; ``copied`` are those of the copies gilint makes.

    A copy beside its original is left out: both would be told twice.
    """

    suffixes: Collection[str]
    copied: Collection[str] = ()


class Patterns:
    """Patterns as in .gitignore, for the paths under ``folder``."""

    def __init__(self, folder: Path, lines: Sequence[str]) -> None:
        """Compile the patterns.

        Raises:
            ValueError: a pattern is not well formed.
        """
        self._root = f"{folder}{'' if str(folder).endswith(os.sep) else os.sep}"
        self._lines = tuple(lines)
        self._spec = _spec(lines) if lines else None

    def __repr__(self) -> str:
        return f"Patterns({self._root!r}, {self._lines!r})"

    def verdict(self, path: Path, *, folder: bool = False) -> bool | None:
        """Whether an absolute path is meant (``False``: excepted); ``None`` if not mentioned."""
        text = str(path)
        if self._spec is None or not text.startswith(self._root):
            return None
        name = text[len(self._root) :].replace(os.sep, "/") + ("/" if folder else "")
        return self._spec.check_file(name).include


def find_files(
    paths: Sequence[str],
    taken: Taken,
    exclude: Sequence[str] = (),
    excluding: Callable[[Path], Sequence[Patterns]] = lambda _: (),
) -> Found:
    """Files as named; folders walked for what is ``taken``, .gitignore and ``exclude`` respected.

    ``exclude`` are patterns as in .gitignore, relative to the working folder; ``excluding``
    gives further patterns for an absolute path, of which the first that mention it decide. A file
    that is named outright is taken whatever its suffix and whatever .gitignore says, but
    exclusions still hold.
    """
    walk = _Walk(taken, Patterns(Path.cwd(), exclude), excluding)
    files: dict[Path, str] = {}
    missing, empty, excluded = [], [], 0
    for path in paths:
        place = Path(path)
        if is_folder(place):
            before = len(walk.closed)
            inside = list(walk.files(place))
            for file in inside:
                files.setdefault(absolute(file), _shown(file))
            if not inside and len(walk.closed) == before:
                empty.append(path)
        elif not exists(place):
            missing.append(path)
        elif walk.excludes(absolute(place)):
            excluded += 1
        else:
            files.setdefault(absolute(place), _shown(place))
    closed = tuple(walk.closed)
    return Found(
        tuple(files.values()),
        tuple(missing),
        tuple(empty),
        closed,
        walk.unread,
        excluded,
        walk.copies,
    )


class _Walk:
    """Walks folders in the order of names, hidden ones left out."""

    def __init__(
        self,
        taken: Taken,
        exclude: Patterns,
        excluding: Callable[[Path], Sequence[Patterns]],
    ) -> None:
        self._taken = taken
        self._exclude = exclude
        self._excluding = excluding
        self.closed: list[tuple[str, OSError]] = []
        self.unread: Counter[str] = Counter()
        self.copies = 0

    def files(self, root: Path) -> Iterator[Path]:
        """The files under a folder that a reader claims."""
        ignores = _ignores_above(absolute(root))
        for folder, folders, names in os.walk(root, onerror=self._note_closed):
            here = absolute(Path(folder))
            if ".gitignore" in names:
                ignores[here] = _ignore_file(here)
            folders[:] = sorted(
                name
                for name in folders
                if not name.startswith(".") and not self._skips(here / name, ignores, folder=True)
            )
            for name in sorted(names):
                if self._skips(here / name, ignores):
                    continue
                suffix = Path(name).suffix.lower()
                if suffix in self._taken.copied and is_copy(name, names):
                    self.copies += 1
                elif suffix in self._taken.suffixes:
                    yield Path(folder, name)
                elif suffix in _DOCUMENTS:
                    self.unread[suffix] += 1

    def excludes(self, path: Path, *, folder: bool = False) -> bool:
        """Whether the user's patterns keep an absolute path out."""
        if self._exclude.verdict(path, folder=folder):
            return True
        verdicts = (each.verdict(path, folder=folder) for each in self._excluding(path))
        return next((verdict for verdict in verdicts if verdict is not None), False)

    def _skips(self, path: Path, ignores: Mapping[Path, Patterns], *, folder: bool = False) -> bool:
        return self.excludes(path, folder=folder) or _is_ignored(path, ignores, folder=folder)

    def _note_closed(self, error: OSError) -> None:
        self.closed.append((_shown(Path(error.filename)), error))


def _is_ignored(path: Path, ignores: Mapping[Path, Patterns], *, folder: bool) -> bool:
    """As git decides: the nearest .gitignore that mentions a path has the last word."""
    if not ignores:
        return False
    for above in path.parents:
        if above in ignores:
            verdict = ignores[above].verdict(path, folder=folder)
            if verdict is not None:
                return verdict
    return False


def _ignores_above(root: Path) -> dict[Path, Patterns]:
    """The .gitignore files between the top of the repository and ``root``, if in one."""
    inside = []
    for folder in (root, *root.parents):
        if folder != root:
            inside.append(folder)
        if (folder / ".git").exists():
            return {
                above: _ignore_file(above) for above in inside if (above / ".gitignore").is_file()
            }
    return {}


def _ignore_file(folder: Path) -> Patterns:
    try:
        text = (folder / ".gitignore").read_text(encoding="utf-8", errors="replace")
        return Patterns(folder, text.splitlines())
    except (OSError, ValueError):
        return Patterns(folder, ())


def _spec(lines: Sequence[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec  # 20 ms, only where patterns are used

    return GitIgnoreSpec.from_lines(lines)


def exists(path: Path) -> bool:
    """Whether something stands there, as far as the system will say."""
    try:
        return path.exists()
    except OSError:
        return False


def is_folder(path: Path) -> bool:
    """Whether a folder stands there, as far as the system will say."""
    try:
        return path.is_dir()
    except OSError:
        return False


def absolute(path: str | Path) -> Path:
    """Absolute, without ``..``; links stay what they are."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links


def _shown(path: Path) -> str:
    return path.as_posix()


def reason(error: OSError) -> str:
    """Why the system refused something, in Chinese where it is one of the usual reasons."""
    known = {
        "FileNotFoundError": "文件不存在",
        "PermissionError": "没有权限",
        "IsADirectoryError": "是文件夹",
        "NotADirectoryError": "路径中有一段不是文件夹",
        "FileExistsError": "已经存在",
    }
    by_number = {28: "磁盘已满", 30: "磁盘只读", 36: "文件名过长", 122: "超出磁盘配额"}
    return (
        known.get(type(error).__name__)
        or by_number.get(error.errno or 0)
        or error.strerror
        or str(error)
    )


def file_data(path: str, largest: int = LARGEST) -> bytes | Problem:
    """A file's bytes; a Problem says why it cannot be read."""
    try:
        with Path(path).open("rb") as file:
            data = file.read(largest + 1)
    except OSError as error:
        return Problem(f"打不开：{reason(error)}", path=path)
    return too_large(path, largest) if len(data) > largest else data


def too_large(path: str, largest: int) -> Problem:
    """That a file has more bytes than the limit."""
    size = f"{largest >> 20} MB" if largest >> 20 else f"{largest} 字节"
    said = f"超过 {size}，不像年度报告，没有读"
    return Problem(f"{said}；确是报告的，请在 .gilint.yaml 的 limits 里放宽 file-bytes", path=path)
