"""A walk through a Word file: what a reader of the printed page sees, tracked changes accepted."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from gilint.api import UnreadableError
from gilint_readers.builder import Builder, Merged
from gilint_readers.limits import check
from gilint_readers.numbering import Numbers, chinese
from gilint_readers.package import W
from gilint_readers.wordml import (
    DRAWN,
    MC,
    REMOVED,
    SIGNS,
    SYMBOLS,
    WRAPPERS,
    M,
    chosen,
    comment_texts,
    drawn,
    inside,
    is_data,
    is_on,
    merging,
    removed,
    rows_of,
    skipped,
    spaced,
    texts,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from xml.etree.ElementTree import Element

    from gilint_readers.package import Package

_NOTES = (("footnotes", "footnote", "脚注"), ("endnotes", "endnote", "尾注"))
MAIN = "word/document.xml"
COMMENTS = "word/comments.xml"


def walked(package: Package) -> Walk:
    """Everything that a person reads of a Word file.

    Raises:
        UnreadableError: it is none, is broken, or passes a limit.
    """
    main = package.part(MAIN)
    if main is None:
        message = "不是 Word 文件：里面没有 word/document.xml；请用 Word 或 WPS 另存为 .docx 再检查"
        raise UnreadableError(message)
    walk = Walk(package)
    walk.document(main)
    return walk


class Walk:
    """Writes a document into a Builder.

    ``typed`` are the characters of its runs, in order, ``elements`` those that hold them;
    ``paragraphs`` are in order of ``starts``, the offsets at which their text begins.
    """

    def __init__(self, package: Package) -> None:
        self.builder = Builder(package.limits)
        self.typed: list[str] = []
        self.elements: list[Element] = []
        self.paragraphs: list[Element] = []
        self.starts: list[int] = []
        self._package = package
        self._numbers = Numbers(package.part("word/numbering.xml"), package.part("word/styles.xml"))
        self._comments = comment_texts(package.part(COMMENTS))
        self._typed = 0
        self._paragraphs = 0
        self._tables = 0
        self._boxes: list[Element] = []
        self._boxed = 0
        self._notes: dict[str, list[str]] = {"footnote": [], "endnote": []}
        self._cells = 0
        self._parted = False
        self._depth = 0

    def document(self, root: Element) -> None:
        """Take the body, then the notes at the foot."""
        for body in root.findall(f"{W}body"):
            self._blocks(body)
        for file, kind, words in _NOTES:
            wanted = self._notes[kind]
            notes = self._package.part(f"word/{file}.xml") if wanted else None
            texts = {} if notes is None else {note.get(f"{W}id"): note for note in notes}
            for number, name in enumerate(wanted, 1):
                if name in texts:
                    self.builder.place(f"{words}{number}")
                    self._blocks(texts[name], placed=True)

    def _blocks(self, parent: Iterable[Element], *, placed: bool = False) -> None:
        """Paragraphs and tables; ``placed`` are those of boxes and notes, which have a place."""
        for child in parent:
            tag = child.tag
            if tag == f"{W}p":
                self._paragraph(child, placed=placed)
            elif tag == f"{W}tbl":
                self._table(child)
            elif tag == f"{W}ins" or tag in WRAPPERS or tag == f"{MC}AlternateContent":
                self._deeper(child, placed=placed)

    def _deeper(self, child: Element, *, placed: bool) -> None:
        with self._one_deeper():
            self._blocks(chosen(child), placed=placed)

    @contextmanager
    def _one_deeper(self) -> Iterator[None]:
        self._depth += 1
        check(self.builder.limits, "word_depth", self._depth)
        yield
        self._depth -= 1

    def _paragraph(self, paragraph: Element, *, placed: bool) -> None:
        properties = paragraph.find(f"{W}pPr")
        builder = self.builder
        begin = builder.length
        self.paragraphs.append(paragraph)
        self.starts.append(begin)
        if not placed and not self._cells and builder.at_line_start:
            builder.place(f"第{self._paragraphs + 1}段")
        mark = properties.find(f"{W}rPr/{W}del") if properties is not None else None
        if mark is None or any(True for _ in texts(paragraph)):
            label = self._numbers.label(properties)
            if label:
                self._part(label)
                builder.add(label)
        self._inline(paragraph)
        if mark is not None:
            builder.remark("deletion", "段落标记")
        elif self._cells:
            self._parted = True
        else:
            self._paragraphs += not placed and builder.length > begin
            builder.end_line()
            self._take_boxes()

    def _take_boxes(self) -> None:
        """The text boxes that hang on what has just ended."""
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self._boxed += 1
            self.builder.place(f"文本框{self._boxed}")
            self._deeper(box, placed=True)
            self.builder.end_line()

    def _inline(self, parent: Iterable[Element]) -> None:
        for child in parent:
            tag = child.tag
            if tag == f"{W}r":
                self._run(child)
            elif tag in REMOVED:
                removed = "".join(text.text or "" for text in child.iter(f"{W}delText"))
                self.builder.remark("deletion", removed or "".join(texts(child)))
            elif tag == f"{W}ins":
                begin = self.builder.length
                self._nested(child)
                self.builder.remark("insertion", child.get(f"{W}author", ""), begin)
            elif tag in WRAPPERS or tag == f"{MC}AlternateContent":
                self._nested(child)
            elif tag == f"{M}r":
                for text in child.findall(f"{M}t"):
                    self._type(text.text or "", text)
            elif tag.startswith(M):
                self._nested(child)

    def _nested(self, child: Element) -> None:
        with self._one_deeper():
            self._inline(chosen(child))

    def _run(self, run: Element) -> None:
        properties = run.find(f"{W}rPr")
        if properties is not None and is_on(properties.find(f"{W}vanish")):
            self.builder.remark("hidden", "".join(texts(run)))
            return
        for child in run:
            tag = child.tag
            if tag == f"{W}t":
                self._type(spaced(child), child)
            elif tag in SIGNS:
                self._sign(tag, child)
            elif tag in {f"{W}footnoteReference", f"{W}endnoteReference"}:
                kind = "footnote" if tag.startswith(f"{W}foot") else "endnote"
                self._notes[kind].append(child.get(f"{W}id", ""))
            elif tag == f"{W}commentReference":
                self.builder.remark("comment", self._comments.get(child.get(f"{W}id", ""), ""))
            elif tag in DRAWN:
                self._drawn(child)
            elif tag in WRAPPERS:
                self._nested(child)

    def _type(self, text: str, element: Element) -> None:
        """Characters of a run."""
        if text:
            self._part(text)
            self.typed.append(text)
            self.elements.append(element)
            self.builder.take(text, self._typed, self._typed + len(text))
            self._typed += len(text)

    def _part(self, text: str) -> None:
        """Set the paragraphs of a cell apart where they would run together."""
        if self._parted:
            self._parted = False
            if self._filled and (self.builder.last.isascii() or text[0].isascii()):
                self.builder.add(" ")
        self._filled = True

    _filled = False

    def _sign(self, tag: str, child: Element) -> None:
        if tag in {f"{W}br", f"{W}cr"}:
            if self._cells:
                self._parted = True
            elif child.get(f"{W}type", "textWrapping") == "textWrapping":
                self.builder.end_line()
            return
        text = SYMBOLS.get(child.get(f"{W}char", ""), "") if tag == f"{W}sym" else SIGNS[tag]
        if text:
            self._part(text)
            self.builder.add(text)

    def _drawn(self, drawing: Element) -> None:
        """Text boxes are read behind the paragraph; what else is drawn is an image."""
        boxes, images = drawn(drawing)
        if images:
            self.builder.remark("image")
        if self._cells:
            for box in boxes:
                self._deeper(box, placed=True)
        else:
            self._boxes.extend(boxes)

    def _table(self, table: Element) -> None:
        rows = list(rows_of(table))
        cells = [list(inside(row, f"{W}tc")) for row in rows]
        check(self.builder.limits, "squares", sum(map(len, cells)))
        with self._one_deeper():
            if self._cells or not is_data(cells):
                for row in cells:
                    for cell in row:
                        self._blocks(cell)
            else:
                self._tables += 1
                self._data(rows, cells)

    def _data(self, rows: list[Element], cells: list[list[Element]]) -> None:
        self.builder.end_line()
        merged: list[list[Merged]] = []
        above: dict[int, tuple[int, int]] = {}
        name = "表" + chinese(self._tables, "零一二三四五六七八九", "十百千万")
        for row, line in zip(rows, cells, strict=True):
            number = len(merged)
            taken: list[Merged] = []
            merged.append(taken)
            if removed(row):
                self.builder.remark("deletion", "".join(t for cell in line for t in texts(cell)))
                continue
            column = skipped(row)
            if column:
                taken.append(Merged(self.builder.length, self.builder.length, 1, column))
            self.builder.add("|")
            for cell in line:
                span, goes_on = merging(cell)
                if goes_on and column in above and not any(True for _ in texts(cell)):
                    at, index = above[column]
                    merged[at][index] = merged[at][index]._replace(rows=number - at + 1)
                else:
                    above[column] = number, len(taken)
                    taken.append(
                        self._cell(cell, span, f"{name} 第{number + 1}行 第{column + 1}列")
                    )
                column += span
            self.builder.end_line()
        self.builder.table(merged)
        self._take_boxes()

    def _cell(self, cell: Element, span: int, place: str) -> Merged:
        self.builder.place(place)
        self.builder.add(" ")
        self._cells += 1
        self._parted = self._filled = False
        start = self.builder.length
        self._blocks(cell)
        low, high = self.builder.trimmed(start)
        self._cells -= 1
        self._parted = False
        self.builder.add(" |")
        return Merged(low, high, 1, span)
