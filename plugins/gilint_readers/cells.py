"""The rows and cells of a table in a web page."""

from __future__ import annotations

import re

from gilint_readers.body import is_dead
from gilint_readers.markup import Node, Piece
from gilint_readers.tags import CELLS


def rows_of(table: Node) -> tuple[list[list[Node]], list[Node | Piece]]:
    """The rows with their cells, and what stands in the table outside of cells."""
    rows: list[list[Node]] = []
    strays: list[Node | Piece] = []
    waiting: list[Node | Piece] = list(reversed(table.children))
    while waiting:
        item = waiting.pop()
        if isinstance(item, Piece):
            strays.append(item)
        elif is_dead(item):
            continue
        elif item.tag in {"tbody", "thead", "tfoot", "form", "colgroup"}:
            waiting.extend(reversed(item.children))
        elif item.tag == "tr":
            cells = []
            for child in item.children:
                if isinstance(child, Node) and child.tag in CELLS:
                    if not is_dead(child):
                        cells.append(child)
                else:
                    strays.append(child)
            rows.append(cells)
        elif item.tag in CELLS:
            rows.append([item])
        else:
            strays.append(item)
    return rows, strays


def span_of(cell: Node, name: str) -> int:
    """How many rows or columns a cell spans; ``rowspan=0`` means all that are left."""
    digits = re.match(r"\s*(\d{1,5})", cell.get(name))
    number = int(digits[1]) if digits else 1
    if name == "rowspan" and digits and number == 0:
        return 1 << 16
    return max(1, number)
