"""``gilint clean``: remove what is kept between runs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from gilint.cli.arguments import UsageError
from gilint.files import reason
from gilint.patterns import cache_folder

if TYPE_CHECKING:
    from pathlib import Path

    from gilint.cli.arguments import Values

_OURS = ("patterns-*", "reports-*")


def run(values: Values) -> int:
    """Remove gilint's own files from the cache folder; nothing else that may stand there.

    Raises:
        UsageError: one of them cannot be removed.
    """
    del values
    folder = cache_folder()
    files = kept(folder) if folder else []
    size = 0
    for path in files:
        try:
            size += path.stat().st_size
            path.unlink(missing_ok=True)
        except OSError as error:
            message = f"删不掉 {path.as_posix()}：{reason(error)}"
            raise UsageError(message) from None
    said = f"已删去缓存 {size / 1e6:.1f} MB：{folder}" if files and folder else "没有缓存"
    sys.stdout.write(f"{said}\n")
    return 0


def kept(folder: Path) -> list[Path]:
    """The files in the cache folder that are gilint's own."""
    return [path for name in _OURS for path in folder.glob(name)]
