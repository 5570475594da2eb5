"""What the elements of a Word file mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint_readers.package import W

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from xml.etree.ElementTree import Element

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
WRAPPERS = frozenset(
    W + name
    for name in (
        *("sdtContent", "sdt", "customXml", "smartTag", "moveTo", "hyperlink", "fldSimple"),
        *("bdo", "dir", "ruby", "rubyBase", "body"),
    )
) | {f"{MC}Choice", f"{M}oMath", f"{M}oMathPara"}
SIGNS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}br": "",
    f"{W}cr": "",
    f"{W}sym": "",
    f"{W}noBreakHyphen": "-",
}
DRAWN = frozenset((f"{W}drawing", f"{W}pict", f"{W}object", f"{MC}AlternateContent"))
SYMBOLS = {"F0A8": "□", "F06F": "□", "F0FE": "☑", "F052": "☑", "F0FC": "√", "F050": "√"}
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_V = "{urn:schemas-microsoft-com:vml}"
BOX = f"{W}txbxContent"
REMOVED = frozenset((f"{W}del", f"{W}moveFrom"))
IMAGES = frozenset((f"{_A}blip", f"{_V}imagedata"))
_LONG_CELL = 300
_SENTENCES = 3


def chosen(element: Element) -> Iterable[Element]:
    """An element's children; of a drawing in a new form and an old one, the new."""
    if element.tag != f"{MC}AlternateContent":
        return element
    choice = element.find(f"{MC}Choice")
    fallback = element.find(f"{MC}Fallback")
    return next((part for part in (choice, fallback) if part is not None), ())


def drawn(drawing: Element) -> tuple[list[Element], int]:
    """The text boxes inside a drawing, in order, and how many images."""
    boxes: list[Element] = []
    images = 0
    waiting = [drawing]
    while waiting:
        element = waiting.pop()
        if element.tag == BOX:
            boxes.append(element)
        else:
            images += element.tag in IMAGES
            waiting.extend(reversed(list(chosen(element))))
    return boxes, images


def texts(element: Element) -> Iterator[str]:
    """The typed characters inside, but not what was deleted, which stands in ``delText``."""
    for text in element.iter(f"{W}t"):
        if text.text:
            yield text.text


def spaced(element: Element) -> str:
    """The characters of a ``t``, its outer blanks only where the file keeps them."""
    text = element.text or ""
    if element.get("{http://www.w3.org/XML/1998/namespace}space") != "preserve":
        text = text.strip(" \t\r\n")
    return text.translate(_BLANKS)


_BLANKS = {ord(blank): " " for blank in "\t\r\n\v\f"}


def is_on(switch: Element | None) -> bool:
    """Whether a property that needs no value is set."""
    return switch is not None and switch.get(f"{W}val", "1") not in {"0", "false", "off"}


def inside(parent: Element, tag: str) -> Iterator[Element]:
    """Children with a tag, through what may stand round them."""
    waiting = list(reversed(parent))
    while waiting:
        child = waiting.pop()
        if child.tag == tag:
            yield child
        elif child.tag in WRAPPERS or child.tag == f"{W}ins":
            waiting.extend(reversed(child))


def rows_of(table: Element) -> Iterator[Element]:
    """The rows of a table."""
    return inside(table, f"{W}tr")


def removed(row: Element) -> bool:
    """Whether a row was deleted with changes tracked."""
    return row.find(f"{W}trPr/{W}del") is not None


def skipped(row: Element) -> int:
    """The columns that a row leaves out before its first cell."""
    before = row.find(f"{W}trPr/{W}gridBefore")
    return 0 if before is None else _width(before)


def merging(cell: Element) -> tuple[int, bool]:
    """The columns that a cell spans, and whether it goes on the one above."""
    properties = cell.find(f"{W}tcPr")
    if properties is None:
        return 1, False
    span = properties.find(f"{W}gridSpan")
    merge = properties.find(f"{W}vMerge")
    goes_on = merge is not None and merge.get(f"{W}val", "continue") == "continue"
    return (1 if span is None else max(1, _width(span))), goes_on


def _width(element: Element) -> int:
    digits = element.get(f"{W}val", "")
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 6 else 1  # noqa: PLR2004


def is_data(cells: list[list[Element]]) -> bool:
    """Whether a table holds data: not if it is one row or column, or holds tables or prose."""
    if len(cells) < 2 or max(map(len, cells)) < 2:  # noqa: PLR2004
        return False
    for row in cells:
        for cell in row:
            if next(cell.iter(f"{W}tbl"), None) is not None:
                return False
            text = "".join(texts(cell))
            if len(text) > _LONG_CELL and text.count("。") >= _SENTENCES:
                return False
    return True


def comment_texts(root: Element | None) -> dict[str, str]:
    """What each comment says, its author before it, by its id."""
    found = {}
    for comment in root.iter(f"{W}comment") if root is not None else ():
        text = "".join(texts(comment))
        author = comment.get(f"{W}author", "")
        found[comment.get(f"{W}id", "")] = f"{author}：{text}" if author else text
    return found
