"""``gilint serve``: the page for people without a terminal."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from gilint.cli.arguments import UsageError

if TYPE_CHECKING:
    from gilint.cli.arguments import Values

HOST = "127.0.0.1"
PORT = 8265


def run(values: Values) -> int:
    """Serve until interrupted.

    Raises:
        UsageError: the extra is not installed, or the address cannot be used.
    """
    if values.config and not Path(values.config).is_file():
        message = f"没有配置文件 {values.config}"
        raise UsageError(message)
    try:
        from gilint.web.server import ServerError, serve  # noqa: PLC0415 - an extra
    except ModuleNotFoundError as error:
        message = f"网页要另装：pip install 'gilint[web]'（缺 {error.name}）"
        raise UsageError(message) from None
    port = PORT if values.port is None else values.port
    try:
        serve(
            values.host or HOST,
            port,
            values.config,
            isolated=values.isolated,
            browse=not values.no_open,
        )
    except ServerError as error:
        raise UsageError(str(error)) from None
    except KeyboardInterrupt:  # how it is meant to end
        sys.stdout.write("已结束。\n")
    return 0
