"""Which configuration file holds for a path: the nearest above it, and no other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gilint.config.model import NAME, ConfigError
from gilint.files import absolute, exists, is_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gilint.config.extends import ConfigFile
    from gilint.config.model import Mistake


class ConfigFiles:
    """Finds and reads the configuration above each folder, each file once."""

    def __init__(self, explicit: str | None = None, *, isolated: bool = False) -> None:
        """Look at ``explicit`` only, its patterns from the working folder; ``isolated``: at none.

        Raises:
            ConfigError: the explicit file cannot be used.
        """
        self._found: dict[Path, ConfigFile | None] = {}
        self._explicit = _read(absolute(explicit), Path.cwd()) if explicit else None
        self._fixed = isolated or explicit is not None
        self.mistakes: list[Mistake] = []

    def above(self, folder: Path) -> ConfigFile | None:
        """The file that holds for an absolute folder; what is wrong goes to ``mistakes``."""
        if self._fixed:
            return self._explicit
        if folder not in self._found:
            self._found[folder] = self._look(folder)
        return self._found[folder]

    def without(self, paths: Sequence[str]) -> set[str]:
        """The packs that the configurations of all these paths leave out."""
        files = [self.above(_folder(path)) for path in paths or ["."]]
        if not all(files):
            return set()
        from gilint.config.extends import left_out  # noqa: PLC0415 - only where a file stands

        return set.intersection(*(set(left_out(file)) for file in files if file))

    def _look(self, folder: Path) -> ConfigFile | None:
        path = folder / NAME
        if not exists(path):
            return None if folder.parent == folder else self.above(folder.parent)
        try:
            return _read(path, folder)
        except ConfigError as error:
            self.mistakes += error.mistakes
            return None


def _read(path: Path, base: Path) -> ConfigFile:
    from gilint.config.extends import read_config  # noqa: PLC0415 - only where a file stands

    return read_config(path, base)


def _folder(path: str) -> Path:
    place = absolute(path)
    return place if is_folder(place) else place.parent
