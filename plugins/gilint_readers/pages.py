"""The pages of a PDF as pdfium gives them: characters, ruled lines, tables between lines."""

from __future__ import annotations

import ctypes
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from gilint.api import UnreadableError
from gilint_readers.glyphs import Glyph, Printed, cell_text, lines_of, spelled
from gilint_readers.lattice import Box, Lattice, Rule, lattices
from gilint_readers.limits import LIMITS, Limits, check

if TYPE_CHECKING:
    from collections.abc import Iterator

_STRAIGHT = 1.0
_THIN = 3.0
_OVERSIZED = 3
_ALIGNED_ROWS = 3
_NO_CHARACTERS = frozenset((0, 0xFFFE, 0xFFFF))
_BROKEN = "PDF 文件已损坏，打不开；请重新导出或下载后再检查"


class Page(NamedTuple):
    """What stands on a page, from the top down: lines, and tables with their cells' texts."""

    number: int
    items: list[Printed | Tabular]
    height: float


class Square(NamedTuple):
    """A cell of a row: its text, the rows and columns that it spans, its first column."""

    text: str
    rows: int
    columns: int
    column: int


class Tabular(NamedTuple):
    """A table: its rows with each cell's text and the squares it spans."""

    rows: list[list[Square]]
    lefts: tuple[float, ...]
    top: float


def pages_of(data: bytes, limits: Limits = LIMITS) -> tuple[list[Page], list[int]]:
    """The pages, and the numbers of those that are but an image."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise UnreadableError("PDF 文件加了密码；请去掉密码再检查" if locked else _BROKEN) from None
    pages: list[Page] = []
    pictured: list[int] = []
    characters = 0
    try:
        check(limits, "pages", len(document))
        for number in range(1, len(document) + 1):
            page = document[number - 1]
            text = page.get_textpage()
            characters += text.count_chars()
            check(limits, "characters", characters)
            glyphs = _glyphs(text, _Turn.of(page))
            if not glyphs and _has_image(page):
                pictured.append(number)
            pages.append(_laid_out(number, page.get_height(), glyphs, page, limits))
            text.close()
            page.close()
    except pypdfium2.PdfiumError:
        raise UnreadableError(_BROKEN) from None
    finally:
        document.close()
    return pages, pictured


_Sides = tuple[float, float, float, float]


class _Turn(NamedTuple):
    """How a page is turned for reading, in quarters clockwise, and its sides before that."""

    quarters: int
    width: float
    height: float

    @classmethod
    def of(cls, page: Any) -> _Turn:  # noqa: ANN401
        """The turn of a page."""
        quarters = page.get_rotation() // 90 % 4
        width, height = page.get_size()
        return cls(quarters, *((height, width) if quarters % 2 else (width, height)))

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the page stands for its reader."""
        if self.quarters == 0:
            return x, y
        turned = ((y, self.width - x), (self.width - x, self.height - y), (self.height - y, x))
        return turned[self.quarters - 1]

    def box(self, left: float, bottom: float, right: float, top: float) -> _Sides:
        """The sides of a box as its reader sees it."""
        if self.quarters == 0:
            return left, bottom, right, top
        (x0, y0), (x1, y1) = self.point(left, bottom), self.point(right, top)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _glyphs(textpage: Any, turn: _Turn) -> list[Glyph]:  # noqa: ANN401 - pypdfium2 has no types
    """The characters of a page; pdfium's own additions and overprinted doubles left out."""
    from pypdfium2 import raw

    box = raw.FS_RECTF()
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    found: list[Glyph] = []
    inked: list[_Sides] = []
    seen = set()
    for index in range(textpage.count_chars()):
        if raw.FPDFText_IsGenerated(textpage, index) == 1:
            continue
        code = raw.FPDFText_GetUnicode(textpage, index)
        if chr(code).isspace():
            if found and not found[-1].spaced:
                found[-1] = found[-1]._replace(spaced=True)
            continue
        if code in _NO_CHARACTERS or 0xD800 <= code < 0xE000:  # noqa: PLR2004 - surrogates
            continue
        raw.FPDFText_GetLooseCharBox(textpage, index, box)
        raw.FPDFText_GetCharBox(textpage, index, left, right, bottom, top)
        key = code, round(box.left), round(box.bottom)
        if key not in seen:
            seen.add(key)
            sides = turn.box(box.left, box.bottom, box.right, box.top)
            found.append(Glyph(chr(code), *sides, max(sides[3] - sides[1], 1.0)))
            inked.append(turn.box(left.value, bottom.value, right.value, top.value))
    return list(_sized(found, inked))


def _sized(glyphs: list[Glyph], inked: list[_Sides]) -> Iterator[Glyph]:
    """Glyphs as large as their ink where their font says nonsense, as in upright writing."""
    if not glyphs:
        return
    usual = sorted(glyph.size for glyph in glyphs)[len(glyphs) // 2]
    for glyph, (left, bottom, right, top) in zip(glyphs, inked, strict=True):
        ink = max(right - left, top - bottom)
        if glyph.size > _OVERSIZED * usual and glyph.size > _OVERSIZED * ink:
            yield Glyph(glyph.text, left, bottom, right, top, max(ink, 1.0), glyph.spaced)
        else:
            yield glyph


def _has_image(page: Any) -> bool:  # noqa: ANN401
    from pypdfium2 import raw

    return next(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3), None) is not None


def _rules(page: Any, limits: Limits) -> tuple[list[Rule], list[Rule]]:  # noqa: ANN401
    """The horizontal and vertical strokes on a page, edges of filled boxes among them."""
    from pypdfium2 import raw

    turn = _Turn.of(page)
    flat: list[Rule] = []
    upright: list[Rule] = []
    strokes = 0
    for path in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=3):
        strokes += raw.FPDFPath_CountSegments(path)
        check(limits, "lines", strokes)
        if not _is_stroked(path):
            left, bottom, right, top = path.get_bounds()
            if min(right - left, top - bottom) > _THIN:
                continue  # a shade behind the text
        a, b, c, d, e, f = path.get_matrix().get()
        for x0, y0, x1, y1 in _strokes(path):
            px, py = turn.point(a * x0 + c * y0 + e, b * x0 + d * y0 + f)
            qx, qy = turn.point(a * x1 + c * y1 + e, b * x1 + d * y1 + f)
            if abs(py - qy) <= _STRAIGHT:
                flat.append(Rule((py + qy) / 2, min(px, qx), max(px, qx)))
            elif abs(px - qx) <= _STRAIGHT:
                upright.append(Rule((px + qx) / 2, min(py, qy), max(py, qy)))
    return flat, upright


def _is_stroked(path: Any) -> bool:  # noqa: ANN401
    from pypdfium2 import raw

    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(path, fill, stroke)
    return bool(stroke.value)


def _strokes(path: Any) -> Iterator[tuple[float, float, float, float]]:  # noqa: ANN401
    """The straight segments of a path, in its own coordinates."""
    from pypdfium2 import raw

    x, y = ctypes.c_float(), ctypes.c_float()
    begin = last = (0.0, 0.0)
    for index in range(raw.FPDFPath_CountSegments(path)):
        segment = raw.FPDFPath_GetPathSegment(path, index)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        point = (x.value, y.value)
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            begin = point
        elif kind == raw.FPDF_SEGMENT_LINETO:
            yield (*last, *point)
        last = point
        if raw.FPDFPathSegment_GetClose(segment):
            yield (*last, *begin)
            last = begin


def _laid_out(
    number: int,
    height: float,
    glyphs: list[Glyph],
    page: Any,  # noqa: ANN401
    limits: Limits,
) -> Page:
    """Tables and the lines between them, from the top of the page down."""
    found = lattices(*_rules(page, limits), limits.squares) if glyphs else []
    inside: list[dict[Box, list[Glyph]]] = [{} for _ in found]
    outside = [glyph for glyph in glyphs if not _put(glyph, found, inside)]
    items: list[Printed | Tabular] = list(lines_of(outside))
    for lattice, cells in zip(found, inside, strict=True):
        if len(cells) > 1:
            items.append(_tabular(lattice, cells))
        else:
            items += lines_of(glyph for held in cells.values() for glyph in held)
    items.sort(key=lambda item: -item.top)
    return Page(number, list(_with_aligned(items)), height)


def _put(glyph: Glyph, found: list[Lattice], inside: list[dict[Box, list[Glyph]]]) -> bool:
    x, y = glyph.middle
    for lattice, cells in zip(found, inside, strict=True):
        if lattice.left <= x <= lattice.right and lattice.bottom <= y <= lattice.top:
            for box in lattice.boxes:
                if box.left <= x <= box.right and box.bottom <= y <= box.top:
                    cells.setdefault(box, []).append(glyph)
                    return True
    return False


def _tabular(lattice: Lattice, cells: dict[Box, list[Glyph]]) -> Tabular:
    rows: list[list[Square]] = [[] for _ in range(lattice.height)]
    for box in lattice.boxes:
        text = cell_text(cells.get(box, ()), box.left, box.right)
        rows[box.row].append(Square(text, box.rows, box.columns, box.column))
    return Tabular(rows, lattice.lefts, lattice.top)


def _with_aligned(items: list[Printed | Tabular]) -> Iterator[Printed | Tabular]:
    """Lines in columns, three or more on end, become a table."""
    for in_columns, group in groupby(items, _is_in_columns):
        lines = list(group)
        if not in_columns or len(lines) < _ALIGNED_ROWS:
            yield from lines
            continue
        rows = [
            [Square(spelled(part), 1, 1, at) for at, part in enumerate(line.parts)]
            for line in lines
            if isinstance(line, Printed)
        ]
        yield Tabular(rows, (), lines[0].top)


def _is_in_columns(item: Printed | Tabular) -> bool:
    return isinstance(item, Printed) and len(item.parts) > 1 and "。" not in item.text
