"""What may stand behind a key: each function takes a node and gives a value or notes a mistake."""

from __future__ import annotations

import codecs
import datetime as dt
import re
from typing import TYPE_CHECKING, Any

from gilint.config.model import Mistake
from gilint.context import AgencyKind, Era
from gilint.finding import Severity
from gilint.patterns import lazy
from gilint.selection import choose
from gilint.spelling import suggestion

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from gilint.config.nodes import Node
    from gilint.rule import Rule

LEVELS = {level.label: level for level in reversed(Severity)}
ERAS = {str(era): era for era in Era}
KINDS = {str(kind): kind for kind in AgencyKind}
YEARS = range(1990, 2100)
_DATE = lazy(r"(\d{4})(?:-|年)(\d{1,2})(?:-|月)(\d{1,2})日?")
_KINDS = {
    "mapping": "“键: 值”的一组",
    "list": "列表",
    "null": "空白",
    "bool": "true 或 false",
    "int": "整数",
    "float": "数",
    "str": "文字",
}


class ValueMistake(ValueError):  # noqa: N818 - it becomes a Mistake
    """A value is not what it should be; the message says what is allowed, in Chinese."""


def parse_date(text: str) -> dt.date:
    """A day, written 2025-03-01 or 2025年3月1日.

    Raises:
        ValueMistake: it is none.
    """
    match = _DATE.fullmatch(text.strip())
    try:
        if match:
            return dt.date(*map(int, match.groups()))
    except ValueError:
        pass
    message = f"应是日期，如 2025-03-01，现为 {text}"
    raise ValueMistake(message)


def parse_year(text: str) -> int:
    """A year that a report may be about.

    Raises:
        ValueMistake: it is none.
    """
    if re.fullmatch(r"[0-9]{4}", text.strip()) and int(text) in YEARS:
        return int(text)
    message = f"应是四位年份，如 2024，现为 {text}"
    raise ValueMistake(message)


def parse_encoding(text: str) -> str:
    """An encoding that Python knows and that gives text.

    Raises:
        ValueMistake: it is none.
    """
    try:
        "".encode(text)
        codecs.lookup(text)
    except (LookupError, ValueError):
        usual = ["utf-8", "gb18030", "gbk", "big5", "utf-16"]
        hint = suggestion(text, usual, f"常用的有 {'、'.join(usual)}")
        message = f"不认识的编码 {text}{hint}"
        raise ValueMistake(message) from None
    return text


def parse_choice(text: str, allowed: Iterable[str]) -> str:
    """One of some names.

    Raises:
        ValueMistake: it is none of them; the message gives the nearest.
    """
    names = list(allowed)
    if text in names:
        return text
    hint = suggestion(text, names)
    message = f"应是 {'、'.join(names)} 之一，现为 {text or '空白'}{hint}"
    raise ValueMistake(message)


class Values:
    """Takes nodes for values and gathers the mistakes and notices."""

    def __init__(self, rules: Mapping[str, type[Rule]], absent: Collection[str]) -> None:
        self.rules = rules
        self.absent = absent
        self.mistakes: list[Mistake] = []
        self.notices: list[str] = []

    def fail(self, node: Node, message: str) -> None:
        """Note a mistake at a node."""
        self.mistakes.append(Mistake(node.origin.shown, node.line, node.column, message))

    def mapping(self, node: Node, name: str, keys: Collection[str]) -> dict[str, Node]:
        """The values of a mapping whose keys are given; others are mistakes."""
        found = {}
        for key, value in self.pairs(node, name):
            if key.value in keys:
                if not value.is_empty:
                    found[key.value] = value
            else:
                hint = suggestion(key.value, keys, f"可用的键有 {'、'.join(keys)}")
                inside = f"{name} 里" if name else ""
                self.fail(key, f"{inside}没有 {key.value} 这个键{hint}")
        return found

    def pairs(self, node: Node, name: str) -> list[tuple[Node, Node]]:
        """The pairs of a mapping, whatever its keys."""
        if node.kind != "mapping":
            if not node.is_empty:
                what = f"{name} " if name else "配置"
                self.fail(node, f"{what}应是“键: 值”的一组，现为{_KINDS[node.kind]}")
            return []
        return node.pairs()

    def strings(self, node: Node, name: str) -> list[Node]:
        """The items of a list of words; a single word counts as a list of one."""
        good = []
        for item in node.items():
            if item.kind in {"mapping", "list", "null"}:
                self.fail(item, f"{name} 应是文字的列表，这一项是{_KINDS[item.kind]}")
            else:
                good.append(item)
        return good

    def string(self, node: Node, name: str) -> str:
        """Words; numbers count as words."""
        if node.kind in {"mapping", "list"}:
            self.fail(node, f"{name} 应是文字，现为{_KINDS[node.kind]}")
            return ""
        return str(node.value)

    def flag(self, node: Node, name: str) -> bool:
        """``true`` or ``false``."""
        if node.kind != "bool":
            shown = f" {node.value}" if isinstance(node.value, str) else _KINDS[node.kind]
            self.fail(node, f"{name} 应是 true 或 false，现为{shown}")
            return False
        return bool(node.plain())

    def parsed(self, node: Node, name: str, parse: Callable[[str], Any]) -> Any:  # noqa: ANN401
        """What a parser makes of a node's words; ``None`` and a mistake if nothing."""
        text = self.string(node, name)
        if node.kind in {"mapping", "list"}:
            return None
        try:
            return parse(text)
        except ValueMistake as error:
            self.fail(node, f"{name}{' ' if name.isascii() else ''}{error}")
            return None

    def choice(self, node: Node, name: str, allowed: Iterable[str]) -> str | None:
        """One of some names."""
        found: str | None = self.parsed(node, name, lambda text: parse_choice(text, allowed))
        return found

    def selector(self, node: Node) -> tuple[str, ...]:
        """The rules that a node names; an old name gives a notice."""
        try:
            choice = choose(str(node.value), self.rules, self.absent)
        except LookupError as error:
            self.fail(node, str(error.args[0]))
            return ()
        if choice.notice:
            self.notices.append(f"{node.place}:{node.column}：{choice.notice}")
        return choice.ids

    def selectors(self, node: Node, name: str) -> tuple[str, ...]:
        """The rules that a list of selectors names."""
        ids: dict[str, None] = {}
        for item in self.strings(node, name):
            ids.update(dict.fromkeys(self.selector(item)))
        return tuple(ids)
