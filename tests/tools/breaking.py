"""Bytes with some of them changed: what every kind of file can be broken by."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random


def broken(data: bytes, chance: Random) -> bytes:
    """The bytes of a file with some of them changed; of a zip file, mostly those of one part."""
    if data.startswith(b"PK") and chance.random() < 0.8:
        return broken_part(data, chance)
    for _ in range(chance.choice((1, 1, 2, 8, 40))):
        data = chance.choice((flipped, cut, doubled, moved))(data, chance)
    return data


def broken_part(data: bytes, chance: Random) -> bytes:
    """A zip file with one broken part."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        ill = chance.choice([name for name in old.namelist() if name.endswith(".xml")])
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, broken(part, chance) if name == ill else part)
    return out.getvalue()


def flipped(data: bytes, chance: Random) -> bytes:
    """One byte is another one."""
    at = chance.randrange(len(data) + 1)
    return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]


def piece(data: bytes, chance: Random) -> slice:
    """Where a piece of up to 200 bytes stands."""
    at = chance.randrange(len(data) + 1)
    return slice(at, at + chance.randrange(200))


def cut(data: bytes, chance: Random) -> bytes:
    """A piece is missing."""
    where = piece(data, chance)
    return data[: where.start] + data[where.stop :]


def doubled(data: bytes, chance: Random) -> bytes:
    """A piece stands there several times."""
    where = piece(data, chance)
    return data[: where.start] + data[where] * chance.choice((2, 3, 50)) + data[where.stop :]


def moved(data: bytes, chance: Random) -> bytes:
    """A piece stands elsewhere too."""
    at = chance.randrange(len(data) + 1)
    return data[:at] + data[piece(data, chance)] + data[at:]
