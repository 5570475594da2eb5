"""Tables of the user's own: YAML files in the shape of ``gilint/forms``, every mistake placed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from gilint.config.model import ConfigError, Origin
from gilint.config.nodes import read_nodes, read_text
from gilint.config.values import Values
from gilint.forms import made

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from gilint.config.nodes import Node
    from gilint.forms import Edition


class _Shape(NamedTuple):
    """What a form, a row or a column may say, and what it must."""

    name: str
    keys: tuple[str, ...]
    needed: Mapping[str, str]
    kinds: tuple[str, ...] = ("",)


_ID = {"id": "字母、数字写的代号"}
_LABEL = {"label": "表上印的名称"}
_HEADS = {"heads": "只有这张表的表头才有的词"}
_FORM = _Shape(
    "forms", ("id", "title", "unit", "heads", "columns", "rows", "sums"), {**_ID, **_HEADS}
)
_COLUMN = _Shape(
    "columns",
    ("id", "label", "group", "kind", "also"),
    {**_ID, **_LABEL},
    ("count", "signed", "amount"),
)
_ROW = _Shape(
    "rows",
    ("id", "label", "unit", "kind", "also", "instead_of"),
    {**_ID, **_LABEL},
    ("data", "header", "optional"),
)
_FILE_KEYS = ("years", "forms")
_LISTS = frozenset(("also", "instead_of", "heads"))
_PARTS = frozenset(("columns", "rows", "sums"))
_SUM_KEYS = ("holds", "level", "says", "rule")
_LEVELS = ("hard", "strong", "soft", "info")
_HOLDS = re.compile(r"([^=<>]+?)\s*(==?|>=|<=)\s*([^=<>]+)")
_RULE = "stats-sum"


def read_forms(path: Path, shown: str) -> Edition:
    """The edition that a file describes, named as the file.

    Raises:
        ConfigError: with every mistake in the file.
    """
    root, mistakes = read_nodes(read_text(path, shown), Origin(path, shown, path.parent))
    values = Values({}, ())
    values.mistakes += mistakes
    said = values.mapping(root, "", _FILE_KEYS)
    forms = [_form(values, node) for node in _list(values, said, root, "forms")]
    years = _years(values, said["years"]) if "years" in said else None
    if not values.mistakes:
        return made(path.stem, {"years": years, "forms": forms})
    raise ConfigError(sorted(set(values.mistakes)))


def _list(values: Values, said: Mapping[str, Node], parent: Node, key: str) -> list[Node]:
    """The items under a key that must be there and hold some."""
    node = said.get(key)
    if node is None or node.kind != "list" or not node.items():
        values.fail(node or parent, f"缺少 {key}：应是列表，每项以 - 开头")
        return []
    found: list[Node] = node.items()
    return found


def _years(values: Values, node: Node) -> list[int | None] | None:
    years = [item.plain() for item in node.items()]
    ends = [year for year in years if year is not None]
    whole = all(isinstance(year, int) for year in ends)
    if node.kind != "list" or len(years) != 2 or years[0] is None or not whole:  # noqa: PLR2004
        values.fail(node, "years 应是两个年份，如 [2014, 2018]；仍在使用的写 [2027, null]")
        return None
    return years


def _words(values: Values, node: Node, shape: _Shape, said: Mapping[str, Node]) -> dict[str, Any]:
    """The words and lists of words of a form, a row or a column."""
    found: dict[str, Any] = {}
    for key, value in said.items():
        if key in _LISTS:
            items = values.strings(value, f"{shape.name} 的 {key}")
            found[key] = [str(item.value) for item in items]
        elif key not in _PARTS:
            found[key] = values.string(value, f"{shape.name} 的 {key}")
    for key, what in shape.needed.items():
        if not found.get(key):
            values.fail(node, f"{shape.name} 缺少 {key}：{what}")
    kind = found.get("kind", shape.kinds[0])
    if kind not in shape.kinds:
        values.fail(node, f"{shape.name} 的 kind 应是 {'、'.join(shape.kinds)} 之一，现为 {kind}")
    return found


def _form(values: Values, node: Node) -> dict[str, Any]:
    said = values.mapping(node, "forms", _FORM.keys)
    form = _words(values, node, _FORM, said)
    for shape in (_COLUMN, _ROW):
        form[shape.name] = _parts(values, _list(values, said, node, shape.name), shape)
    rows, columns = ({each.get("id") for each in form[key]} for key in ("rows", "columns"))
    sums = said["sums"].items() if "sums" in said else []
    form["sums"] = [found for each in sums if (found := _sum(values, each, rows, columns))]
    return form


def _parts(values: Values, nodes: list[Node], shape: _Shape) -> list[dict[str, Any]]:
    """The rows or the columns, each id once."""
    found: dict[str, dict[str, Any]] = {}
    for node in nodes:
        part = _words(values, node, shape, values.mapping(node, shape.name, shape.keys))
        name = part.get("id", "")
        if name in found:
            values.fail(node, f"{shape.name} 的 id {name} 重复")
        found[name] = part
    return list(found.values())


def _sum(
    values: Values, node: Node, rows: set[str | None], columns: set[str | None]
) -> dict[str, Any] | None:
    said = values.mapping(node, "sums", _SUM_KEYS)
    if "holds" not in said:
        values.fail(node, "sums 缺少 holds，如 holds: c1 = c1_1 + c1_2")
        return None
    match = _HOLDS.fullmatch(str(said["holds"].value).strip())
    if match is None:
        values.fail(said["holds"], "holds 应写成 a = b + c、a >= b 或 a <= b")
        return None
    left, right = ([name.strip() for name in side.split("+")] for side in match.group(1, 3))
    if match[2] == "<=":
        left, right = right, left
    names = {*left, *right}
    unknown = sorted(names - rows) if names & rows else sorted(names - columns)
    if unknown:
        values.fail(said["holds"], f"holds 里的 {'、'.join(unknown)} 不是这张表的行或列")
    level = values.choice(said["level"], "level", _LEVELS) if "level" in said else "strong"
    return {
        "rule": values.string(said["rule"], "rule") if "rule" in said else _RULE,
        "over": "columns" if names & rows else "rows",
        "left": left,
        "op": ">=" if match[2] in (">=", "<=") else "=",
        "right": right,
        "level": level or "strong",
        "says": values.string(said["says"], "says") if "says" in said else match[0],
    }
