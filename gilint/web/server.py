"""The server: a socket on this machine, workers, the browser opened when all is ready."""

from __future__ import annotations

import os
import socket
import sys
import webbrowser
from ipaddress import ip_address
from threading import Thread

import uvicorn

from gilint.web.app import make_app
from gilint.web.workers import WorkerError, Workers

_MOST_WORKERS = 4
_BACKLOG = 64


class ServerError(Exception):
    """The page cannot be served; the message says why and what to do, in Chinese."""


def serve(host: str, port: int, config: str | None, *, isolated: bool, browse: bool) -> None:
    """Serve until interrupted; ``port`` 0 takes a free one.

    Raises:
        ServerError: the address cannot be used, or nothing can be loaded.
    """
    listening = _listening(host, port)
    url = f"http://{'127.0.0.1' if host == 'localhost' else host}:{listening.getsockname()[1]}/"
    workers = Workers(_number(), config, isolated=isolated)

    def ready() -> None:
        sys.stdout.write(f"请在浏览器打开 {url}\n文件只在本机检查，不上传；按 Ctrl+C 结束。\n")
        sys.stdout.flush()
        if browse:
            Thread(target=webbrowser.open, args=(url,), daemon=True).start()

    app = make_app(workers, ready, open_to_others=not _is_loopback(host))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", server_header=False))
    try:
        workers.start()
        server.run(sockets=[listening])
    except WorkerError as error:
        raise ServerError(str(error)) from None
    finally:
        workers.end()
        listening.close()


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family)
    try:
        if os.name == "posix":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(_BACKLOG)
    except OSError as error:
        listening.close()
        message = f"{host} 的端口 {port} 用不了（{error.strerror}）；请换一个，如 --port {port + 1}"
        raise ServerError(message) from None
    return listening


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _number() -> int:
    """Two people are served at once on any machine."""
    return max(2, min(os.cpu_count() or 1, _MOST_WORKERS))
