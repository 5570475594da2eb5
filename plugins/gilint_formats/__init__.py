"""输出格式：给代码平台、CI 和编辑器用的。"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TextIO

from gilint.api import hookimpl

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gilint.api import Report, Reporter, Style

NAMES = ("checkstyle", "github", "gitlab", "jsonl", "junit", "rdjson", "sarif")


class LazyReporter(NamedTuple):
    """Writes with ``write()`` of the module of this pack that has its name, imported on use."""

    name: str

    def write(self, report: Report, out: TextIO, style: Style) -> None:
        """Write the whole report to an open text stream."""
        from importlib import import_module  # noqa: PLC0415 - only for the format that is used

        del style
        import_module(f"{__name__}.{self.name}").write(report, out)


@hookimpl
def gilint_reporters() -> Iterable[Reporter]:
    """A reporter for each format."""
    return map(LazyReporter, NAMES)
