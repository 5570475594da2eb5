"""Word files: their text, and edits put into the runs where the characters stand."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers.expat import ExpatError

from gilint.api import UnreadableError, UnwritableError, edited_text
from gilint_readers.limits import LIMITS, Limits
from gilint_readers.package import Package
from gilint_readers.wordpieces import Pieces, twins
from gilint_readers.wordtext import with_texts
from gilint_readers.wordwalk import walked

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from xml.etree.ElementTree import Element

    from gilint.api import Edit, Source

_SIGNATURES = "_xmlsignatures/"


def read(data: bytes, path: str, encoding: str | None, limits: Limits = LIMITS) -> Source:
    """Make a Source of a Word file's bytes.

    Raises:
        UnreadableError: it is none, is broken or locked, has no text, or passes a limit.
    """
    del encoding
    walk = walked(Package(data, limits))
    source = walk.builder.source(path, "utf-8", "docx", "".join(walk.typed), lines=False)
    if not source.text.strip():
        seen = "只有图片" if source.remarks else "没有文字"
        message = f"Word 文件里{seen}；请改查有文字的文件"
        raise UnreadableError(message)
    return source


def edited(data: bytes, source: Source, edits: Sequence[Edit], limits: Limits = LIMITS) -> bytes:
    """The file with edits in their places; read back it must give the edited text.

    Raises:
        UnwritableError: it would not, or the file is signed.
    """
    package = Package(data, limits)
    unsigned(package)
    walk = walked(package)
    texts = {
        walk.elements[piece]: edited_text(walk.typed[piece], parts)
        for piece, parts in Pieces(walk, source).edits(edits).items()
    }
    expected = lines(edited_text(source.text, edits))
    try:
        new = package.with_parts(_parts(package, texts))
        same = lines(read(new, source.path, None, limits).text) == expected
    except (ExpatError, UnreadableError):
        same = False
    if not same:
        message = "改后的 Word 文件读回来与应有的不同；请在 Word 里手工改"
        raise UnwritableError(message)
    return new


def unsigned(package: Package) -> None:
    """Refuse a file whose signature a change would break.

    Raises:
        UnwritableError: it is signed.
    """
    if any(name.startswith(_SIGNATURES) for name in package.names):
        message = "文件有数字签名，改动会使签名失效；请先去掉签名"
        raise UnwritableError(message)


def lines(text: str) -> list[str]:
    """The lines of a text but empty ones: a paragraph that lost all its text is none to readers."""
    return [line for line in text.split("\n") if line]


def _parts(package: Package, texts: Mapping[Element, str]) -> dict[str, bytes]:
    """The parts of the file in which elements have new texts."""
    parts = {}
    for name, root in package.roots.items():
        drawn = twins(root)
        both = {**texts, **{drawn[each]: text for each, text in texts.items() if each in drawn}}
        numbers = {n: both[each] for n, each in enumerate(root.iter()) if each in both}
        if numbers:
            parts[name] = with_texts(package.unpacked(name), numbers)
    return parts
