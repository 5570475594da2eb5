"""A source cut into numbered chunks: the same source, the same chunks, in every run."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any, NamedTuple

from gilint.files import reason, too_large

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from gilint.corpus.sources import Item

SIZE = 256
"""Reports in a chunk, unless the user says otherwise."""
_BYTES = 64 << 20
"""A chunk is full with these, so that a process holds few files at once."""


class ChangedError(Exception):
    """The source is not what it was when the chunks that are kept were made."""


class Chunk(NamedTuple):
    """Reports to be checked together; ``seal`` is another one when one of them has changed."""

    number: int
    seal: str
    reports: Any


def chunks(
    items: Iterable[Item],
    size: int,
    largest: int,
    kept: Callable[[int], str | None],
    passed: Callable[[int], None] = lambda _: None,
) -> Iterator[Chunk]:
    """The chunks that are not kept yet, their reports read; of the others only the seal is checked.

    ``kept`` gives the seal under which a number is kept, ``passed`` hears of the reports in it.
    Files of more than ``largest`` bytes are not read.

    Raises:
        ChangedError: what is kept was made of other reports.
    """
    number = 0
    open_ = _Open(largest, kept(0))
    for item in items:
        if open_.count and (open_.count >= size or open_.bytes + item.size > _BYTES):
            yield from _closed(open_, number, passed)
            number += 1
            open_ = _Open(largest, kept(number))
        open_.add(item)
    if open_.count:
        yield from _closed(open_, number, passed)
        number += 1
    if kept(number) is not None:
        raise ChangedError


class _Open:
    """A chunk that more may come to; contents are read only if nothing is ``kept`` of it."""

    def __init__(self, largest: int, kept: str | None) -> None:
        self.kept = kept
        self.count = self.bytes = 0
        self.digest = blake2b(digest_size=16)
        self.columns: dict[str, list[Any]] = {"id": [], "name": [], "bytes": [], "text": []}
        self.columns["fault"] = []
        self._largest = largest

    def add(self, item: Item) -> None:
        self.count += 1
        self.bytes += item.size
        said = f"{item.id}\0{item.size}\0{item.mark}\n"
        self.digest.update(said.encode("utf-8", "surrogateescape"))
        if self.kept is None:
            content, fault = _content(item, self._largest)
            text = isinstance(content, str)
            row = (item.id, item.name, None if text else content, content if text else None, fault)
            for column, value in zip(self.columns.values(), row, strict=True):
                column.append(value)


def _content(item: Item, largest: int) -> tuple[bytes | str | None, str]:
    if item.size > largest:
        return None, too_large(item.id, largest).message
    try:
        return item.read(), ""
    except OSError as error:
        return None, f"打不开：{reason(error)}"


def _closed(open_: _Open, number: int, passed: Callable[[int], None]) -> Iterator[Chunk]:
    seal = open_.digest.hexdigest()
    if open_.kept is None:
        yield Chunk(number, seal, reports(open_.columns))
    elif open_.kept == seal:
        passed(open_.count)
    else:
        raise ChangedError


def reports(columns: dict[str, list[Any]]) -> Any:  # noqa: ANN401 - pyarrow has no types
    """Reports as the batch that :func:`gilint.corpus.mapping.map_reports` takes."""
    import pyarrow as pa

    plain = {
        name: [_plain(value) for value in values] if name != "bytes" else values
        for name, values in columns.items()
    }
    types = {"bytes": pa.large_binary()}
    own = pa.schema([(name, types.get(name, pa.string())) for name in columns])
    return pa.RecordBatch.from_pydict(plain, schema=own)


def _plain(value: str | None) -> str | None:
    return value and value.encode("utf-8", "backslashreplace").decode("utf-8")
