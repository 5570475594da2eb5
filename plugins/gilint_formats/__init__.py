"""输出格式：给代码平台、CI 和编辑器用的，以及发给各单位的清单。"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, NamedTuple, TextIO

from gilint.api import hookimpl

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gilint.api import BinaryReporter, Report, Reporter, Style

NAMES = ("checkstyle", "csv", "github", "gitlab", "jsonl", "junit", "rdjson", "sarif")


class LazyReporter(NamedTuple):
    """Writes with ``write()`` of the module of this pack that has its name, imported on use."""

    name: str

    def write(self, report: Report, out: TextIO, style: Style) -> None:
        """Write the whole report to an open text stream."""
        from importlib import import_module  # noqa: PLC0415 - only for the format that is used

        del style
        import_module(f"{__name__}.{self.name}").write(report, out)


class LazyBinaryReporter(NamedTuple):
    """Writes bytes in the same way."""

    name: str

    def write_bytes(self, report: Report, out: BinaryIO, style: Style) -> None:
        """Write the whole report to an open binary stream."""
        from importlib import import_module  # noqa: PLC0415 - only for the format that is used

        del style
        import_module(f"{__name__}.{self.name}").write(report, out)


@hookimpl
def gilint_reporters() -> Iterable[Reporter | BinaryReporter]:
    """A reporter for each format."""
    return [*map(LazyReporter, NAMES), LazyBinaryReporter("xlsx")]
