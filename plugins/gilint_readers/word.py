"""Word files: their text, and edits put into the runs where the characters stand."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, takewhile
from operator import eq
from typing import TYPE_CHECKING
from xml.parsers.expat import ExpatError

from gilint.api import Edit, Span, UnreadableError, UnwritableError, edited_text
from gilint_readers.limits import LIMITS, Limits
from gilint_readers.package import Package, W
from gilint_readers.wordml import MC
from gilint_readers.wordtext import with_texts
from gilint_readers.wordwalk import walked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from xml.etree.ElementTree import Element

    from gilint.api import Source
    from gilint_readers.wordwalk import Walk

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
    if any(name.startswith(_SIGNATURES) for name in package.names):
        message = "文件有数字签名，改动会使签名失效；请先去掉签名"
        raise UnwritableError(message)
    walk = walked(package)
    texts = {walk.elements[piece]: text for piece, text in _changed(walk, source, edits).items()}
    expected = _lines(edited_text(source.text, edits))
    try:
        new = package.with_parts(_parts(package, texts))
        same = _lines(read(new, source.path, None, limits).text) == expected
    except (ExpatError, UnreadableError):
        same = False
    if not same:
        message = "改后的 Word 文件读回来与应有的不同；请在 Word 里手工改"
        raise UnwritableError(message)
    return new


def _lines(text: str) -> list[str]:
    """The lines of a text but empty ones: a paragraph that lost all its text is none to readers."""
    return [line for line in text.split("\n") if line]


def _changed(walk: Walk, source: Source, edits: Sequence[Edit]) -> dict[int, str]:
    """The new text of each piece of the walk that an edit touches, by its index."""
    starts = [0, *accumulate(map(len, walk.typed))]
    inside: dict[int, list[Edit]] = {}
    for edit in edits:
        for piece, part in _pieces(_trimmed(edit, source.text), source, starts):
            inside.setdefault(piece, []).append(part)
    return {piece: edited_text(walk.typed[piece], parts) for piece, parts in inside.items()}


def _trimmed(edit: Edit, text: str) -> Edit:
    """An edit without what it leaves as it is at both ends, so that runs keep their own text."""
    (start, end), new = edit
    front = _common(text[start:end], new)
    rest, new = text[start + front : end], new[front:]
    back = _common(rest[::-1], new[::-1])
    return Edit(Span(start + front, end - back), new[: len(new) - back])


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return sum(takewhile(bool, map(eq, one, other)))


def _pieces(edit: Edit, source: Source, starts: Sequence[int]) -> Iterator[tuple[int, Edit]]:
    """What an edit does to each piece: the first takes the new text, all lose the old."""
    low, high, piece = _place(edit.span, source, starts)
    text = edit.text
    while piece < len(starts) - 1:
        start, end = starts[piece], starts[piece + 1]
        yield piece, Edit(Span(low - start, min(high, end) - start), text)
        if high <= end:
            return
        low, text, piece = end, "", piece + 1


def _place(span: Span, source: Source, starts: Sequence[int]) -> tuple[int, int, int]:
    """The range of typed characters that a span means, and the piece in which it begins.

    What is put in between two pieces goes to the one before, as when somebody types there.
    """
    assert source.origins is not None  # noqa: S101 - every Word file with text has them
    low, high = source.origins.range(*span)
    follows = span.start and source.origins.of(span.start - 1) == (low - 1, low)
    inserts_behind = low == high and follows
    return low, high, bisect_right(starts, low - 1 if inserts_behind else low) - 1


def _parts(package: Package, texts: Mapping[Element, str]) -> dict[str, bytes]:
    """The parts of the file in which elements have new texts."""
    parts = {}
    for name, root in package.roots.items():
        twins = _twins(root)
        both = {**texts, **{twins[each]: text for each, text in texts.items() if each in twins}}
        numbers = {n: both[each] for n, each in enumerate(root.iter()) if each in both}
        if numbers:
            parts[name] = with_texts(package.unpacked(name), numbers)
    return parts


def _twins(root: Element) -> dict[Element, Element]:
    """For texts of a drawing in a new form those of its old form, which old programs show."""
    found: dict[Element, Element] = {}
    for both in root.iter(f"{MC}AlternateContent"):
        choice, fallback = both.find(f"{MC}Choice"), both.find(f"{MC}Fallback")
        if choice is None or fallback is None:
            continue
        new, old = list(choice.iter(f"{W}t")), list(fallback.iter(f"{W}t"))
        if [each.text for each in new] == [each.text for each in old]:
            found.update(zip(new, old, strict=True))
    return found
