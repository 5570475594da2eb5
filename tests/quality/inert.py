"""Changes by cosmic-ray that no test can or need notice."""

from __future__ import annotations

import ast
import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cosmic_ray.work_item import MutationSpec

_SAME = re.compile("_(Eq_Is|Is_Eq|NotEq_IsNot|IsNot_NotEq)$|RemoveDecorator$")
"""``==`` and ``is`` are the same for small numbers and ``None``; the decorators are caches."""
_EXAMPLES = {"good", "bad"}
_AROUND = {"before", "after"}
_WIDE = 3
_LARGE, _YEAR = 10, 1900
"""From so many characters on, how far a rule looks, or how long something may be, has slack."""


def is_inert(change: MutationSpec) -> bool:
    """Whether a change leaves the behaviour as it is, or touches an example and no rule."""
    if _SAME.search(change.operator_name):
        return True
    return any(
        start <= change.start_pos and change.end_pos <= end
        for start, end in _inert_spans(change.module_path)
    )


@cache
def _inert_spans(path: Path) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    source = path.read_text(encoding="utf-8")
    lines = source.split("\n")
    found = (each for node in ast.walk(ast.parse(source)) for each in _inert_in(node))
    return [_span(node, lines) for node in found if node is not None]


def _inert_in(node: ast.AST) -> Iterator[ast.expr | None]:
    """Annotations, caches, examples, and how much a rule looks at or a message quotes."""
    match node:
        case ast.FunctionDef():
            yield from (node.returns, *node.decorator_list)
        case ast.arg() | ast.AnnAssign():
            yield node.annotation
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            yield node.test
        case ast.keyword(arg="strict"):
            yield node.value
        case ast.Assign(targets=[ast.Name(id=name)]) if name in _EXAMPLES:
            yield node.value
        case ast.Assign(value=ast.Constant(value=int(limit))) if _LARGE <= limit < _YEAR:
            yield node.value
        case ast.JoinedStr():
            yield from (each.upper for each in ast.walk(node) if isinstance(each, ast.Slice))
        case ast.Call(func=ast.Attribute(attr=name), args=[ast.Constant(value=int(width))]) if (
            name in _AROUND and width >= _WIDE
        ):
            yield node.args[0]


def _span(node: ast.expr, lines: list[str]) -> tuple[tuple[int, int], tuple[int, int]]:
    """Where a node stands, in characters as cosmic-ray counts; ``ast`` counts bytes."""
    return _place(node.lineno, node.col_offset, lines), _place(
        node.end_lineno or node.lineno, node.end_col_offset or 0, lines
    )


def _place(line: int, column: int, lines: list[str]) -> tuple[int, int]:
    return line, len(lines[line - 1].encode()[:column].decode())
