"""A seal in a Word file: whether somebody has written its text or comments since gilint did.

It is a comment of XML, which no program shows and which Word leaves out when it saves.
"""

from __future__ import annotations

import re
from hashlib import blake2s
from typing import TYPE_CHECKING

from gilint_readers.wordtext import with_more
from gilint_readers.wordwalk import COMMENTS, MAIN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gilint_readers.package import Package

TEXTS = (MAIN, "word/footnotes.xml", "word/endnotes.xml")
_SEAL = re.compile(rb"<!--gilint ([0-9a-f]{16})-->")


def sealed(package: Package, parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts of a file that are to be written anew, that of the comments with a seal."""
    seal = f"<!--gilint {_digest(package, parts)}-->"
    return {**parts, COMMENTS: with_more(parts[COMMENTS], seal)}


def is_sealed(package: Package) -> bool:
    """Whether a file has a seal that is whole.

    Raises:
        UnreadableError: a part is broken or passes a limit.
    """
    if COMMENTS not in package.names:
        return False
    found = _SEAL.search(package.unpacked(COMMENTS))
    return found is not None and found[1].decode() == _digest(package, {})


def unsealed(part: bytes) -> bytes:
    """The part of the comments without the seal."""
    return _SEAL.sub(b"", part)


def _digest(package: Package, parts: Mapping[str, bytes]) -> str:
    digest = blake2s(digest_size=8)
    for name in (*TEXTS, COMMENTS):
        if name in parts or name in package.names:
            part = parts[name] if name in parts else package.unpacked(name)
            digest.update(b"%s\0%s\0" % (name.encode(), unsealed(part)))
    return digest.hexdigest()
