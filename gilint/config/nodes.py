"""A YAML file as nodes that know their place. Only values come out of it, never code."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from gilint.config.model import ConfigError, Mistake
from gilint.files import reason

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gilint.config.model import Origin

_LARGEST = 256 * 1024
"""In bytes: far more than anybody writes by hand."""
_DEEPEST = 64
_CORE = "tag:yaml.org,2002:"
_PLAIN = frozenset(["map", "seq", "str", "null", "bool", "int", "float", "timestamp"])
_SAID = (
    (r"found character '\\t'|tab", "用了制表符（Tab）；YAML 缩进只能用空格"),
    (r"mapping values are not allowed", "冒号位置不对：缩进不齐，或值里有冒号而没有加引号"),
    (r"could not find expected ':'", "缺少冒号；每行写成“键: 值”，冒号后空一格"),
    (r"expected <block end>|did not find expected key", "缩进不齐；同一层的键要左对齐"),
    (r"expected ',' or '\]'", "方括号没有配对，或各项之间缺少逗号"),
    (r"expected ',' or '}'", "花括号没有配对，或各项之间缺少逗号"),
    (r"expected the node content", "括号没有配对，或这里缺少值"),
    (r"unexpected end of stream", "引号没有配对"),
    (r"expected '<document start>'", "这一行不属于任何键；缩进或冒号有误"),
    (r"undefined alias", "不支持 * 引用；以 * 开头的值要加引号"),
    (r"another document", "一个文件只能有一份配置，去掉 --- 以下的内容"),
    (r"cannot start any token", "@ ` % 开头的值要加引号"),
    (r"escape character", "双引号内的 \\ 有特殊含义；请改用单引号"),
)


@dataclass(frozen=True)
class Node:
    """A value of a file: ``kind`` is ``mapping``, ``list`` or a scalar's type."""

    kind: str
    value: Any
    line: int
    column: int
    origin: Origin

    @property
    def place(self) -> str:
        """The file and the line."""
        return f"{self.origin.shown}:{self.line}"

    def items(self) -> list[Node]:
        """The items of a list; of anything else, itself alone."""
        return self.value if self.kind == "list" else [self]

    def pairs(self) -> list[tuple[Node, Node]]:
        """The keys and values of a mapping, in order."""
        return self.value if self.kind == "mapping" else []

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written there."""
        return self.kind == "null"

    def plain(self) -> Any:  # noqa: ANN401 - whatever YAML can say
        """The value without places; dates stay as they are written."""
        if self.kind == "mapping":
            return {key.value: value.plain() for key, value in self.pairs()}
        if self.kind == "list":
            return [item.plain() for item in self.items()]
        converters: dict[str, Callable[[str], Any]] = {
            "null": lambda _: None,
            "bool": lambda text: text.lower() == "true",
            "int": lambda text: int(text.replace("_", ""), 0),
            "float": _float,
        }
        return converters.get(self.kind, str)(self.value)


def _float(text: str) -> float:
    return float(text.lower().replace(".inf", "inf").replace(".nan", "nan").replace("_", ""))


def read_text(path: Path, shown: str) -> str:
    """A configuration file's text.

    Raises:
        ConfigError: it is unreadable, too large or not UTF-8.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        raise ConfigError([Mistake(shown, 1, 1, f"打不开：{reason(error)}")]) from None
    if len(data) > _LARGEST:
        said = f"超过 {_LARGEST >> 10} KB，不像配置文件"
        raise ConfigError([Mistake(shown, 1, 1, said)])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", "replace")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        said = "不是 UTF-8 编码；请用编辑器另存为 UTF-8"
        raise ConfigError([Mistake(shown, line, column, said)]) from None


def read_nodes(text: str, origin: Origin) -> tuple[Node, list[Mistake]]:
    """The nodes of a file's text; an empty file is an empty mapping.

    Tags, anchors and keys that stand twice are mistakes; in their place stands nothing.

    Raises:
        ConfigError: it is no YAML.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError  # 50 ms, only where a configuration file stands

    shown = origin.shown
    _check_depth(text, shown)
    try:
        root = YAML(typ="safe", pure=True).compose(text)
        if root is None:
            return Node("mapping", [], 1, 1, origin), []
        builder = _Builder(origin)
        return builder.node(root), builder.mistakes
    except YAMLError as error:
        raise ConfigError([_syntax(error, text, shown)]) from None
    except RecursionError:
        raise ConfigError([Mistake(shown, 1, 1, "括号或缩进嵌套过深")]) from None


def _check_depth(text: str, shown: str) -> None:
    """Refuse brackets in brackets in brackets before ruamel spends seconds on them."""
    depth = 0
    for number, line in enumerate(text.splitlines(), 1):
        if line[:1].isalpha():
            depth = 0
        depth += sum(map(line.count, "[{")) - sum(map(line.count, "]}"))
        if depth > _DEEPEST:
            raise ConfigError([Mistake(shown, number, 1, "括号嵌套过深")])


class _Builder:
    """ruamel's nodes to ours; what a configuration has no use for is refused."""

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.mistakes: list[Mistake] = []
        self._seen: set[int] = set()

    def node(self, raw: Any) -> Node:  # noqa: ANN401 - ruamel has no types for it
        line, column = raw.start_mark.line + 1, raw.start_mark.column + 1
        if getattr(raw, "anchor", None) or id(raw) in self._seen:
            return self._refused(line, column, "不支持锚点和引用（& 与 *）；请直接写出内容")
        self._seen.add(id(raw))
        tag = str(raw.tag)
        kind = tag.removeprefix(_CORE)
        if kind not in _PLAIN:
            shown = tag.replace(_CORE, "!!")
            return self._refused(line, column, f"不支持标签 {shown}；配置里只能写普通的值")
        if kind == "map":
            return Node("mapping", self._pairs(raw.value), line, column, self.origin)
        if kind == "seq":
            items = [self.node(item) for item in raw.value]
            return Node("list", items, line, column, self.origin)
        if kind in {"null", "bool", "int", "float"}:
            return Node(kind, raw.value, line, column, self.origin)
        return Node("str", str(raw.value), line, column, self.origin)

    def _pairs(self, raw: list[tuple[Any, Any]]) -> list[tuple[Node, Node]]:
        pairs: dict[str, tuple[Node, Node]] = {}
        for raw_key, raw_value in raw:
            key, value = self.node(raw_key), self.node(raw_value)
            if not isinstance(key.value, str):
                self._refused(key.line, key.column, "键应是文字")
                continue
            if key.value in pairs:
                first = pairs[key.value][0].line
                self._refused(key.line, key.column, f"键 {key.value} 重复，第 {first} 行已有")
            pairs[key.value] = replace(key, kind="str"), value
        return list(pairs.values())

    def _refused(self, line: int, column: int, message: str) -> Node:
        self.mistakes.append(Mistake(self.origin.shown, line, column, message))
        return Node("null", "", line, column, self.origin)


def _syntax(error: Exception, text: str, shown: str) -> Mistake:
    """What ruamel says, at its place and in Chinese where it is one of the usual mistakes."""
    mark = getattr(error, "problem_mark", None)
    problem = str(getattr(error, "problem", None) or "")
    if mark is None:
        position = min(int(getattr(error, "position", 0) or 0), len(text))
        line = text.count("\n", 0, position) + 1
        column = position - text.rfind("\n", 0, position)
        return Mistake(shown, line, column, "有不能使用的控制字符，请删去")
    known = (said for pattern, said in _SAID if re.search(pattern, problem))
    said = next(known, f"不是合格的 YAML：{problem}")
    return Mistake(shown, mark.line + 1, mark.column + 1, said)
