"""Findings as comments in a Word file, and fixes as tracked changes to accept or refuse."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import count
from typing import TYPE_CHECKING
from xml.parsers.expat import ExpatError
from xml.sax.saxutils import escape, quoteattr

from gilint.api import Edit, Span, UnreadableError, UnwritableError, edited_text
from gilint_readers.limits import LIMITS, Limits
from gilint_readers.package import Package, W
from gilint_readers.word import lines, read, unsigned
from gilint_readers.wordclean import cleaned_parts
from gilint_readers.wordmarks import AUTHOR, Marks
from gilint_readers.wordpieces import Pieces, twins
from gilint_readers.wordseal import is_sealed, sealed
from gilint_readers.wordtext import with_more
from gilint_readers.wordwalk import COMMENTS, MAIN, walked

if TYPE_CHECKING:
    from collections.abc import Sequence
    from xml.etree.ElementTree import Element

    from gilint.api import Note, Source
    from gilint_readers.wordmarks import Spot
    from gilint_readers.wordwalk import Walk

_LINKS = "word/_rels/document.xml.rels"
_TYPES = "[Content_Types].xml"
_COUNTED = frozenset(f"{W}{name}" for name in ("comment", "ins", "del", "moveFrom", "moveTo"))
_NUMBER = re.compile("[0-9]{1,9}")
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_FORMS = {
    b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"': (
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    ),
    b'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"': (
        "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
    ),
}
"""How a part declares the names that marks use, and what a link to the comments is called there."""
_PARAGRAPH = (
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
    '<w:ind w:left="0" w:right="0" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="left"/>'
    '</w:pPr><w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">{}</w:t></w:r></w:p>'
)
"""Without the indents and large letters that the text of official documents has."""


def annotated(
    data: bytes,
    source: Source,
    notes: Sequence[Note],
    edits: Sequence[Edit],
    limits: Limits = LIMITS,
) -> bytes:
    """The file with notes as comments and edits as tracked changes.

    Raises:
        UnwritableError: it would not read back as it should, or the file is signed.
    """
    package = Package(data, limits)
    unsigned(package)
    try:
        annotation = _Annotation(package, source)
        edits = [edit for edit in edits if annotation.takes(edit)]
        new = package.with_parts(annotation.parts(notes, edits))
        read_back = read(new, source.path, None, limits).text
        refused = read(unannotated(new, limits), source.path, None, limits).text
        same = lines(read_back) == lines(edited_text(source.text, edits))
        same = same and refused == source.text
    except (ExpatError, UnreadableError):
        same = False
    if not same:
        message = "加了批注的 Word 文件读回来与原文不同；请用 --format html 看结果"
        raise UnwritableError(message)
    return new


def unannotated(data: bytes, limits: Limits = LIMITS) -> bytes:
    """The file without gilint's comments and changes; the same bytes where it has none.

    Raises:
        UnreadableError: it is no Word file, is broken, or passes a limit.
        UnwritableError: it cannot be packed anew without loss.
    """
    package = Package(data, limits)
    try:
        parts = cleaned_parts(package)
    except ExpatError:
        message = "Word 文件的写法特殊，找不到以前的批注；请用 Word 或 WPS 另存为 .docx 再试"
        raise UnwritableError(message) from None
    return package.with_parts(parts) if parts else data


def untouched(data: bytes, limits: Limits = LIMITS) -> bool:
    """Whether nobody has written the file since ``annotated`` did.

    Raises:
        UnreadableError: it is no Word file, is broken, or passes a limit.
    """
    return is_sealed(Package(data, limits))


class _Annotation:
    """A file, its walk, and the marks that go into its parts."""

    def __init__(self, package: Package, source: Source) -> None:
        self._package = package
        self._walk: Walk = walked(package)
        self._marks: dict[str, Marks] = {}
        self._numbers = count(_last_number(package) + 1)
        self._pieces = Pieces(self._walk, source)
        self._part_of = {
            element: name for name, root in package.roots.items() for element in root.iter()
        }

    def parts(self, notes: Sequence[Note], edits: Sequence[Edit]) -> dict[str, bytes]:
        """The parts that change."""
        said = []
        for note in notes:
            number = next(self._numbers)
            first, last = self._spots(note.span)
            self._marks_in(MAIN).comment(first, last, number)
            said.append(_comment(note, number))
        self._suggest(edits)
        marked = {name: marks.marked(self._numbers) for name, marks in self._marks.items()}
        if not said:
            return marked
        return sealed(self._package, marked | _with_comments(self._package, "".join(said)))

    def takes(self, edit: Edit) -> bool:
        """Whether an edit can be proposed: not in a formula."""
        return all(self._walk.elements[piece].tag == f"{W}t" for piece, _ in self._pieces.of(edit))

    def _suggest(self, edits: Sequence[Edit]) -> None:
        drawn = {
            new: old for root in self._package.roots.values() for new, old in twins(root).items()
        }
        for edit in edits:
            parts = [
                (self._walk.elements[piece], self._walk.typed[piece], part)
                for piece, part in self._pieces.of(edit)
            ]
            self._propose(parts)
            if all(element in drawn for element, *_ in parts):
                self._propose([(drawn[element], text, part) for element, text, part in parts])

    def _propose(self, parts: Sequence[tuple[Element, str, Edit]]) -> None:
        """Propose what an edit does in each element: all that goes, behind it what comes."""
        for element, text, (span, _) in parts:
            self._marks_in(self._part_of[element]).delete(element, text, span)
        first, _, (_, new) = parts[0]
        last, text, (span, _) = parts[-1]
        marks = self._marks_in(self._part_of[first])
        marks.insert(last, text, Edit(span, new), first)

    def _spots(self, span: Span) -> tuple[Spot, Spot]:
        """Where a comment begins and ends; without characters of its own, on its paragraph."""
        ends = self._pieces.ends(span)
        if ends is None:
            walk = self._walk
            index = max(0, bisect_right(walk.starts, span.start) - 1)
            return self._marks_in(MAIN).whole(self._in_body(walk.paragraphs[index]))
        (first, start), (last, end) = ends
        return self._around(first, start)[0], self._around(last, end)[1]

    def _around(self, piece: int, at: int) -> tuple[Spot, Spot]:
        """The place at which a comment begins at an offset in a piece, and that where one ends."""
        element = self._walk.elements[piece]
        marks = self._marks_in(MAIN)
        if self._part_of[element] != MAIN:
            return marks.whole(self._in_body(element))
        return marks.at(element, self._walk.typed[piece], at)

    def _in_body(self, element: Element) -> Element:
        """What stands for an element in the body: for those of a note the sign that leads to it."""
        name = self._part_of[element]
        if name == MAIN:
            return element
        kind = "footnote" if "footnotes" in name else "endnote"
        note = next(
            each
            for each in self._package.roots[name]
            if any(inner is element for inner in each.iter())
        )
        return next(
            sign
            for sign in self._package.roots[MAIN].iter(f"{W}{kind}Reference")
            if sign.get(f"{W}id") == note.get(f"{W}id")
        )

    def _marks_in(self, name: str) -> Marks:
        if name not in self._marks:
            part = self._package.unpacked(name)
            _form(part)
            self._marks[name] = Marks(self._package.roots[name], part)
        return self._marks[name]


def _last_number(package: Package) -> int:
    """The highest number that a comment or a tracked change of the file has."""
    said = (
        element.get(f"{W}id", "")
        for root in package.roots.values()
        for element in root.iter()
        if element.tag in _COUNTED
    )
    return max((int(each) for each in said if _NUMBER.fullmatch(each)), default=-1)


def _form(part: bytes) -> bytes:
    """How a part declares the names that marks use.

    Raises:
        UnwritableError: it does so in none of the known ways.
    """
    found = next((form for form in _FORMS if form in part), None)
    if found is None:
        raise _unusual()
    return found


def _unusual() -> UnwritableError:
    return UnwritableError("Word 文件的写法特殊，加不进批注；请用 Word 或 WPS 另存为 .docx 再试")


def _comment(note: Note, number: int) -> str:
    """The comment of a note: a paragraph a line."""
    head = f'<w:comment w:id="{number}" w:author="{AUTHOR}" w:initials={quoteattr(note.label)}>'
    return f"{head}{''.join(_PARAGRAPH.format(escape(line)) for line in note.lines)}</w:comment>"


def _with_comments(package: Package, said: str) -> dict[str, bytes]:
    """The part with all comments; where it is new, those that must name it too."""
    if COMMENTS in package.names:
        comments = package.unpacked(COMMENTS)
        _form(comments)
        return {COMMENTS: with_more(comments, said)}
    form = _form(package.unpacked(MAIN))
    types, links = (_unpacked(package, name) for name in (_TYPES, _LINKS))
    if not types or b'relationships/comments"' in links:
        raise _unusual()
    if not links:
        links = f'{_DECLARED}<Relationships xmlns="{_PACKAGE}"></Relationships>'.encode()
    return {
        COMMENTS: f"{_DECLARED}<w:comments {form.decode()}>{said}</w:comments>".encode(),
        _TYPES: with_more(types, f'<Override PartName="/{COMMENTS}" ContentType="{_KIND}"/>'),
        _LINKS: with_more(
            links,
            f'<Relationship Id="gilintComments" Type="{_FORMS[form]}" Target="comments.xml"/>',
        ),
    }


def _unpacked(package: Package, name: str) -> bytes:
    return package.unpacked(name) if name in package.names else b""
