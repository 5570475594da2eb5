"""The lines of tables as runs of figures with the words around them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.layout.folding import ZERO_WIDTH, fold
from gilint.patterns import lazy
from gilint.views.tables.cells import UNITS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from gilint.flow import Text
    from gilint.source import GridCell, Source

_TOKEN = lazy(r"[^ ]+")
_CELL = lazy(
    rf"[-+−增减约]?\d[\d,，]*(?:\.\d+)?(?:（?(?:{UNITS})）?)?|[-—–―/\\]+|无|不适用|[不未]涉及|[×╳✕]"
)
_UNIT = lazy(UNITS)
_LETTER = "oOlI〇○"
_GLUED = lazy(r"(.*[^\d.,，])(\d+(?:\.\d+)?)")
_RULER = lazy(r"[ |:：+-]+")
_NAME = lazy(r"[\u4e00-\u9fff]{3}")
_LABEL = lazy(r"[\u4e00-\u9fff]{2}")
_BLANKS = str.maketrans("", "", " |" + ZERO_WIDTH)


class Line(NamedTuple):
    """A line of a table. ``cells`` are its parts where pipes or tabs set them apart."""

    text: Text
    folded: str
    cells: tuple[Text, ...] | None

    @property
    def dense(self) -> str:
        """Its characters without blanks and pipes."""
        return self.folded.translate(_BLANKS)


class Run(NamedTuple):
    """Figures that stand together.

    ``own`` are the words on the same line, ``before`` those since the run above, ``after``
    those before the run below, all without blanks. ``marked`` says that pipes or tabs set the
    cells apart; ``place`` is the label with the figures.
    """

    cells: tuple[Text, ...]
    own: str
    before: str
    after: str
    marked: bool
    place: Text


def lines_of(tables: Text) -> list[Line]:
    """The lines of the flow of tables, rulers of Markdown left out."""
    found = []
    rows = _grid_rows(tables.flow.source)
    for text in tables.find(r"^.+$"):
        folded = fold(text.plain)
        if "-" in folded and "|" in folded and _RULER.fullmatch(folded):
            continue
        row = rows.get(text.start)
        cells = _squares(text, row) if row else _parts(text, folded)
        found.append(Line(text, folded, cells))
    return found


def _grid_rows(source: Source) -> dict[int, tuple[GridCell, ...]]:
    """The rows of the tables that the reader kept, by where their lines begin."""
    rows = {}
    for grid in source.tables:
        for number, row in enumerate(grid.rows):
            own = next((cell for cell in row if cell.row == number), None)
            if own is not None:
                rows[source.text.rfind("\n", 0, own.start) + 1] = row
    return rows


def _squares(text: Text, row: Iterable[GridCell]) -> tuple[Text, ...]:
    """A text for each square; empty where a cell began in a row above or in a square before.

    Squares that the file leaves out at the end of a row are left out.
    """
    start, cells = text.start, []
    seen: GridCell | None = None
    for cell in row:
        if seen and cell is not seen and cell.start == cell.end == seen.end:
            break
        low, high = cell.start - start, cell.end - start
        own = cell is not seen and low >= 0
        cells.append(text.cut(low, high) if own else text.cut(0, 0))
        seen = cell
    return tuple(cells)


def _parts(text: Text, folded: str) -> tuple[Text, ...] | None:
    plain = text.plain
    if folded.strip().startswith("|") and folded.count("|") > 1:
        mark = "|"
        low = folded.index("|") + 1
        high = folded.rindex("|") if folded.rstrip().endswith("|") else len(folded)
    elif "\t" in plain:
        mark, low, high = "\t", 0, len(plain)
    else:
        return None
    parts = []
    start = low
    for index in range(low, high + 1):
        if index == high or plain[index] == mark:
            parts.append(text.cut(start, index))
            start = index + 1
    return tuple(parts)


def runs_of(
    lines: Iterable[Line],
    width: int,
    columns: Mapping[int, tuple[int, ...]] | None = None,
    *,
    bare: bool = False,
) -> list[Run]:
    """The runs of figures in some lines; ``width`` is how many a row should have.

    ``columns`` says of lines with so many cells which of them hold the figures; ``bare`` rows
    have no label, so that a line of blanks can be one.
    """
    runs: list[Run] = []
    words: list[str] = []
    places = columns or {}
    for line in lines:
        if line.cells:
            made = list(_marked(line, width, places.get(len(line.cells), ()), bare=bare))
        else:
            made = list(_spaced(line, width))
        if not made:
            words.append(line.dense)
        for run in made:
            _add(runs, run, words, width)
            words = []
    afters = [*(run.before for run in runs[1:]), "".join(words)]
    return [run._replace(after=after) for run, after in zip(runs, afters, strict=False)]


def _add(runs: list[Run], run: Run, words: list[str], width: int) -> None:
    """Take a run in, or figures alone on a line into the unfinished run above."""
    last = runs[-1] if runs else None
    if last and not words and not run.own and not run.marked and not last.marked:
        together = len(last.cells) + len(run.cells)
        if together <= width:
            place = last.place.joined(run.place)
            runs[-1] = last._replace(cells=last.cells + run.cells, place=place)
            return
    runs.append(run._replace(before="".join(words)))


def _marked(line: Line, width: int, columns: tuple[int, ...], *, bare: bool) -> Iterator[Run]:
    """A line with pipes or tabs: the last cells are figures, what stands before is the label."""
    cells = line.cells or ()
    if columns:
        yield from _chosen(line, width, columns, bare=bare)
        return
    first = max(0, len(cells) - width)
    for index in range(len(cells) - 1, first - 1, -1):
        part = fold(cells[index].plain).strip()
        if _LABEL.search(part) and not is_figure(part):
            first = index + 1
            break
    while 0 < first < len(cells) and _CELL.fullmatch(fold(cells[first - 1].plain).strip()):
        first -= 1
    figures = cells[first:]
    label = "".join(fold(cell.plain) for cell in cells[:first]).translate(_BLANKS)
    shown = [part for cell in figures if (part := fold(cell.plain).strip())]
    if any(map(is_figure, shown)) or (not shown and (label or bare) and len(figures) == width):
        yield Run(figures, label, "", "", marked=True, place=line.text)


def _chosen(line: Line, width: int, columns: tuple[int, ...], *, bare: bool) -> Iterator[Run]:
    """A line whose head says where its figures stand; more places are for a number torn in two."""
    cells = line.cells or ()
    figures = tuple(cells[index] for index in columns[:width])
    for index in columns[width:]:
        if is_figure(fold(cells[index].plain).strip()):
            figures = (*figures, cells[index])
    label = "".join(fold(cell.plain) for cell in cells[: columns[0]]).translate(_BLANKS)
    shown = [part for cell in figures if (part := fold(cell.plain).strip())]
    if any(map(is_figure, shown)) or (not shown and (label or bare)):
        yield Run(figures, label, "", "", marked=True, place=line.text)


def is_figure(part: str) -> bool:
    """Whether a cell without blanks holds a number, or what stands in the place of one."""
    return _CELL.fullmatch(part) is not None or _digit_first(part)


def is_named(run: Run, width: int) -> bool:
    """Whether a run is a whole row with a name, be it one that the form does not have."""
    return len(run.cells) == width and _NAME.search(run.own or run.before) is not None


def _digit_first(part: str) -> bool:
    return part[:1].isdecimal() and part[1:2] not in (".", "、")


def _spaced(line: Line, width: int) -> Iterator[Run]:
    """A line of text: every run of figures with the words before it, the last with the rest."""
    found: list[tuple[list[Text], str, int]] = []
    words = ""
    start = 0
    open_run = False
    for low, high, figure in _tokens(line, width):
        if not figure:
            start = low if open_run else start
            open_run = False
            words += line.folded[low:high]
            continue
        if not open_run:
            found.append(([], words, start))
            words = ""
        found[-1][0].append(line.text.cut(low, high))
        open_run = True
    for number, (cells, own, first) in enumerate(found):
        label = own + words if number == len(found) - 1 else own
        yield _run(line, cells, label, first)


def _run(line: Line, cells: list[Text], words: str, start: int) -> Run:
    place = line.text.cut(start).joined(cells[-1])
    return Run(tuple(cells), words.translate(_BLANKS), "", "", marked=False, place=place)


def _with_units(
    text: str, tokens: list[tuple[int, int]], kinds: list[bool]
) -> tuple[list[tuple[int, int]], list[bool]]:
    """Tokens, a unit behind a figure (5658 件) taken into the figure's."""
    joined: list[tuple[int, int]] = []
    figures: list[bool] = []
    for (low, high), figure in zip(tokens, kinds, strict=True):
        if figures and figures[-1] and _UNIT.fullmatch(text, low, high):
            joined[-1] = (joined[-1][0], high)
            continue
        joined.append((low, high))
        figures.append(figure)
    return joined, figures


def _tokens(line: Line, width: int) -> Iterator[tuple[int, int, bool]]:
    """The tokens of a line: offsets, and whether each is a figure; a glued one is parted."""
    tokens = [match.span() for match in _TOKEN.finditer(line.folded)]
    kinds = [_CELL.fullmatch(line.folded, low, high) is not None for low, high in tokens]
    tokens, kinds = _with_units(line.folded, tokens, kinds)
    for number, (low, high) in enumerate(tokens):  # a letter among figures stands for one
        beside = kinds[max(0, number - 1) : number] + kinds[number + 1 : number + 2]
        if high - low == 1 and line.folded[low] in _LETTER and any(beside):
            kinds[number] = True
    for number, ((low, high), figure) in enumerate(zip(tokens, kinds, strict=True)):
        follow = 0
        while number + 1 + follow < len(kinds) and kinds[number + 1 + follow]:
            follow += 1
        parted = not figure and (follow or width == 1)
        glued = _GLUED.fullmatch(line.folded, low, high) if parted else None
        if glued:
            yield low, glued.end(1), False
            yield glued.start(2), high, True
        else:
            yield low, high, figure
