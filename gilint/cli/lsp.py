"""``gilint lsp``: the language server on standard input and output."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.cli.arguments import UsageError

if TYPE_CHECKING:
    from gilint.cli.arguments import Values


def run(values: Values) -> int:
    """Serve until the editor ends it.

    Raises:
        UsageError: the extra is not installed.
    """
    del values
    try:
        from gilint.lsp.server import make_server  # noqa: PLC0415 - an extra, and slow to import
    except ModuleNotFoundError as error:
        message = f"语言服务器要另装：pip install 'gilint[lsp]'（缺 {error.name}）"
        raise UsageError(message) from None
    make_server().start_io()
    return 0
