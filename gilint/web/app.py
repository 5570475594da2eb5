"""The application: one page, its stylesheets and scripts, three things to ask, how far one is."""

from __future__ import annotations

from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from gilint.pages.drawing import STATIC
from gilint.web.guard import Guard, refused
from gilint.web.workers import WorkerError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from starlette.requests import Request
    from starlette.types import ASGIApp

    from gilint.web.workers import Workers

_FOLDER = Path(__file__).parent
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}


def make_app(workers: Workers, ready: Callable[[], None], *, open_to_others: bool) -> ASGIApp:
    """The application over workers that have started; ``ready`` is called when it answers."""
    page = (_FOLDER / "page.html").read_bytes()
    files = {
        path.name: (path.read_bytes(), _TYPES[path.suffix])
        for folder in (STATIC, _FOLDER / "static")
        for path in folder.iterdir()
        if path.suffix in _TYPES
    }

    progress: dict[str, float] = {}

    async def index(_: Request) -> Response:
        return Response(page, media_type="text/html; charset=utf-8")

    async def static(request: Request) -> Response:
        found = files.get(request.path_params["name"])
        return Response(found[0], media_type=found[1]) if found else refused("没有这个文件", 404)

    async def ask(request: Request) -> Response:
        key = request.query_params.get("key", "")
        tell = partial(progress.__setitem__, key)
        try:
            answer = await workers.ask(request.url.path.strip("/"), await request.body(), tell)
        except WorkerError as error:
            return refused(str(error), 500)
        finally:
            progress.pop(key, None)
        return Response(answer.body, answer.status, media_type=answer.kind)

    async def how_far(request: Request) -> Response:
        return JSONResponse(progress.get(request.query_params.get("key", "")))

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        ready()
        yield

    routes = [
        Route("/", index),
        Route("/static/{name}", static),
        Route("/check", ask, methods=["POST"]),
        Route("/annotate", ask, methods=["POST"]),
        Route("/export", ask, methods=["POST"]),
        Route("/progress", how_far),
    ]
    return Guard(Starlette(routes=routes, lifespan=lifespan), open_to_others=open_to_others)
