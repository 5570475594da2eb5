"""Regular expressions, compiled at first use and remembered between runs.

Compiling is most of what a short run costs: the 270 patterns that one report needs take 20 times
as long to compile as to load. So the compiler's result is kept in a file of the user's cache
folder, by Python version. Where the interpreter's internals are not what they were, or the file
cannot be read or written, patterns are compiled as always: nothing but time depends on it.
"""

from __future__ import annotations

import contextlib
import marshal
import os
import re
import sys
import zlib
from array import array
from importlib import import_module
from pathlib import Path
from typing import Any, cast

_MOST = 1000
_DIGEST = 4

_Key = tuple[str, int]
_Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""Flags, the words of the code (32 bits each), groups, group names, names by position."""

_patterns: dict[_Key, re.Pattern[str]] = {}
_codes: dict[_Key, _Code] = {}
_state = {"loaded": False, "new": 0}


def compiled(pattern: str, flags: int = re.MULTILINE) -> re.Pattern[str]:
    """The compiled pattern; by default ``^`` and ``$`` match at line ends.

    Raises:
        re.error: it is no regular expression.
    """
    key = (pattern, int(flags))
    found = _patterns.get(key)
    if found is None:
        if len(_patterns) > 2 * _MOST:
            _patterns.clear()
        found = _patterns[key] = _restored(key) or _fresh(key)
    return found


def lazy(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern for module level: it looks compiled, and is at its first use."""
    return cast("re.Pattern[str]", _Lazy(pattern, flags))


class _Lazy:
    """Stands for a pattern until one of its methods is wanted."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a pattern has
        value = getattr(compiled(self.pattern, self.flags), name)
        setattr(self, name, value)
        return value


def _restored(key: _Key) -> re.Pattern[str] | None:
    if not _state["loaded"]:
        _state["loaded"] = True
        _codes.update(_load())
    code = _codes.get(key)
    if code is None:
        return None
    try:
        return _made(key[0], code)
    except Exception:  # noqa: BLE001 - internals of the interpreter: any failure means compile
        del _codes[key]
        return None


def _made(pattern: str, code: _Code) -> re.Pattern[str]:
    flags, words, *rest = code
    unpacked = memoryview(words).cast("I").tolist()
    return cast("re.Pattern[str]", import_module("_sre").compile(pattern, flags, unpacked, *rest))


def _fresh(key: _Key) -> re.Pattern[str]:
    """Compile, and keep the code; the steps are those of ``re.compile`` since Python 3.11."""
    try:
        compiler, parser = import_module("re._compiler"), import_module("re._parser")
        parsed = parser.parse(*key)
        state = parsed.state
        names = dict(state.groupdict)
        positions: list[str | None] = [None] * state.groups
        for name, index in names.items():
            positions[index] = name
        code = array("I", compiler._code(parsed, key[1])).tobytes()  # noqa: SLF001
        flags = int(key[1] | state.flags)
        kept: _Code = (flags, code, state.groups - 1, names, tuple(positions))
        made = _made(key[0], kept)
    except re.error:
        raise
    except Exception:  # noqa: BLE001 - as above
        return re.compile(*key)
    if len(_codes) < 2 * _MOST:  # what names an agency is of no use to the next report
        _codes[key] = kept
        _state["new"] += 1
    return made


def remember() -> None:
    """Write what was compiled anew to the cache; call it once, at the end of a run."""
    path = _path()
    if not _state["new"] or path is None:
        return
    kept = (
        _codes if len(_codes) <= _MOST else {key: _codes[key] for key in _patterns if key in _codes}
    )
    data = marshal.dumps(kept)
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        partial = path.with_name(f"{path.name}.{os.getpid()}")
        partial.write_bytes(_digest(data) + data)
        partial.replace(path)
    _state["new"] = 0


def _digest(data: bytes) -> bytes:
    return zlib.crc32(data).to_bytes(_DIGEST, "little")


def _load() -> dict[_Key, _Code]:
    path = _path()
    if path is None:
        return {}
    try:
        whole = path.read_bytes()
        data = whole[_DIGEST:]
        if _digest(data) != whole[:_DIGEST]:
            return {}
        return cast("dict[_Key, _Code]", marshal.loads(data))  # noqa: S302 - our own, by its digest
    except (OSError, ValueError, EOFError, TypeError):
        return {}


def _path() -> Path | None:
    """The cache file, by the interpreter that made it; ``None`` where there is no home."""
    tag = sys.implementation.cache_tag
    folder = cache_folder()
    if folder is None or tag is None or sys.implementation.name != "cpython":
        return None
    magic = getattr(import_module("_sre"), "MAGIC", 0)
    return folder / f"patterns-2-{tag}-{sys.hexversion:x}-{magic}"


def cache_folder() -> Path | None:
    """Where gilint may keep what only saves time: ``GILINT_CACHE_DIR``, else the user's cache."""
    named = os.environ.get("GILINT_CACHE_DIR")
    if named is not None:
        return Path(named) if named else None
    base = os.environ.get("LOCALAPPDATA") or os.environ.get("XDG_CACHE_HOME")
    try:
        return (Path(base) if base else Path.home() / ".cache") / "gilint"
    except RuntimeError:
        return None
