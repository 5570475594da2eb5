"""What stands before the page: only its own requests, none too large; every answer safe."""

from __future__ import annotations

import json
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from starlette.responses import Response

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST = 128 * 1024 * 1024
"""Bytes of a request: a file of 64 MB as it travels, or some hundred reports to be exported."""
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
}


class TooLargeError(Exception):
    """A request went on after the largest size."""


class Guard:
    """Refuses requests that name another host, come from another page, or are too large.

    With ``open_to_others`` any address of the machine will do as a host, but no name: names are
    how a page elsewhere would make a browser believe that it talks to itself.
    """

    def __init__(self, app: ASGIApp, *, open_to_others: bool = False) -> None:
        self._app = app
        self._open = open_to_others

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or let the application answer."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = [(name.encode(), value.encode()) for name, value in HEADERS.items()]
                message["headers"] = [*message.get("headers", []), *own]
            await send(message)

        if refusal := self._refusal(scope):
            await refusal(scope, receive, sent)
            return
        try:
            await self._app(scope, _counted(receive), sent)
        except TooLargeError:
            await refused("文件太大，没有检查", 413)(scope, receive, sent)

    def _refusal(self, scope: Scope) -> Response | None:
        headers = {
            name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]
        }
        host = headers.get("host", "")
        if not self._is_own(host):
            return refused("只能用启动时给出的网址打开", 421)
        if scope["method"] not in {"GET", "HEAD"} and headers.get("origin") != f"http://{host}":
            return refused("只有本页能提交文件", 403)
        length = headers.get("content-length", "0")
        if not length.isdecimal() or int(length) > LARGEST:
            return refused("文件太大，没有检查", 413)
        return None

    def _is_own(self, host: str) -> bool:
        try:
            name = urlsplit(f"//{host}").hostname or ""
            return name in _LOOPBACK or (self._open and bool(ip_address(name)))
        except ValueError:
            return False


def refused(message: str, status: int) -> Response:
    """An answer that says why there is none."""
    body = json.dumps({"message": message}, ensure_ascii=False).encode()
    return Response(body, status, media_type="application/json")


def _counted(receive: Receive) -> Receive:
    """The same request, ended where it grows larger than it may be."""
    taken = 0

    async def counted() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > LARGEST:
            raise TooLargeError
        return message

    return counted
