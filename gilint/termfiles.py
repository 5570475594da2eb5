"""Reading the YAML files of term rules; every mistake is told with its file and line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from gilint.patterns import lazy
from gilint.terms import TermError

if TYPE_CHECKING:
    from pathlib import Path

_RULE_KEYS = ("name", "doc", "basis", "severity", "enabled", "quiets", "good", "entries")
_ENTRY_KEYS = (
    *("words", "pattern", "near", "message", "fix", "safe"),
    *("severity", "unless", "quoted", "tables", "unless_table", "good", "bad"),
)
_LEVELS = ("error", "warning", "info")
_MARKED = lazy("⟦(.*?)⟧", re.DOTALL)
_FIXED_RUN = lazy(r"[\u4e00-\u9fff]+(?![?*{])")
_BRACKETS = lazy(r"\\.|\[[^\]]*\]|[()|]|[^\\\[()|]+")


class _Node(NamedTuple):
    """A value and where it stands: the file's name and a line, counted from 1."""

    value: Any
    file: str = ""
    line: int = 0

    def fail(self, message: str) -> NoReturn:
        where = f"{self.file}:{self.line}: " if self.file else ""
        raise TermError(where + message)

    def child(self, key: Any) -> _Node:  # noqa: ANN401 - a key or an index
        line = self.line
        place = getattr(self.value, "lc", None)
        if place is not None and place.data:
            line = place.data[key][0] + 1
        return self._replace(value=self.value[key], line=line)

    def mapping(self, keys: tuple[str, ...]) -> _Node:
        if not isinstance(self.value, dict):
            self.fail("这里应是“键: 值”的列表")
        for key in self.value:
            if key not in keys:
                import difflib  # noqa: PLC0415 - only for a mistake

                near = difflib.get_close_matches(str(key), keys, 1)
                hint = f"，是不是 {near[0]}？" if near else f"，可用的键有 {'、'.join(keys)}"
                self.child(key).fail(f"没有 {key} 这个键{hint}")
        return self

    def text(self, key: str, default: str | None = None) -> str:
        if key not in self.value:
            if default is None:
                self.fail(f"缺少 {key}")
            return default
        node = self.child(key)
        if not isinstance(node.value, str):
            node.fail(f"{key} 应是文字，现为 {node.value!r}")
        return str(node.value)

    def flag(self, key: str, *, default: bool) -> bool:
        value = self.value.get(key, default)
        if not isinstance(value, bool):
            self.child(key).fail(f"{key} 应是 true 或 false，现为 {value!r}")
        return value

    def texts(self, key: str) -> list[str]:
        value = self.value.get(key, [])
        items = [value] if isinstance(value, str) else value
        if not (isinstance(items, list) and all(isinstance(item, str) for item in items)):
            self.child(key).fail(f"{key} 应是文字或文字的列表，现为 {value!r}")
        return [str(item) for item in items]

    def level(self, default: str | None) -> str | None:
        level = self.value.get("severity", default)
        if level is not None and level not in _LEVELS:
            self.child("severity").fail(f"severity 应是 {'、'.join(_LEVELS)} 之一，现为 {level!r}")
        return None if level is None else str(level)


def read_term_file(path: Path) -> dict[str, Any]:
    """What a YAML file says, as plain data.

    Raises:
        TermError: it is not as it should be.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        loaded = YAML(typ="rt", pure=True).load(path.read_text(encoding="utf-8"))
    except YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        _Node(None, path.name, mark.line + 1 if mark else 1).fail(
            f"不是合格的 YAML：{getattr(error, 'problem', '') or error}"
        )
    return _rule_facts(_Node(loaded, path.name, 1).mapping(_RULE_KEYS))


def _rule_facts(node: _Node) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "name": node.text("name"),
        "doc": node.text("doc"),
        "basis": node.text("basis", ""),
        "severity": node.level("warning"),
        "enabled": node.flag("enabled", default=True),
        "quiets": node.texts("quiets"),
        "good": node.texts("good"),
        "bad": {},
        "entries": [],
    }
    if not isinstance(node.value.get("entries"), list) or not node.value["entries"]:
        node.fail("缺少 entries，它是词条的列表")
    entries = node.child("entries")
    for index in range(len(entries.value)):
        entry = entries.child(index).mapping(_ENTRY_KEYS)
        facts["entries"].append(_entry(entry))
        facts["good"] += entry.texts("good")
        facts["bad"].update(_bad(entry))
    return facts


def read_entry(entry: str | dict[str, Any]) -> dict[str, Any]:
    """What an entry from a user's configuration says, as plain data.

    Raises:
        TermError: it is not as it should be.
    """
    if isinstance(entry, str):
        wrong, arrow, right = (part.strip() for part in entry.partition("=>"))
        entry = {"words": {wrong: right} if arrow else [wrong]}
    return _entry(_Node(entry).mapping(_ENTRY_KEYS))


def _entry(node: _Node) -> dict[str, Any]:
    """What an entry says, as plain data: its patterns and what they share."""
    if ("words" in node.value) == ("pattern" in node.value):
        node.fail("每个词条要有 words 或 pattern，二者取一")
    fix = node.text("fix") if "fix" in node.value else None
    return {
        "patterns": _words(node.child("words"), fix) if "words" in node.value else _pattern(node),
        "message": node.text("message", "" if "words" in node.value else None),
        "safe": node.flag("safe", default=False),
        "severity": node.level(None),
        "unless": node.texts("unless"),
        "quoted": node.flag("quoted", default=False),
        "tables": node.flag("tables", default=False),
        "unless_table": _expression(node, "unless_table") if "unless_table" in node.value else "",
    }


def _pattern(node: _Node) -> list[Any]:
    pattern = _expression(node, "pattern")
    near = node.texts("near") or _literals(pattern)
    if not near:
        node.child("pattern").fail("pattern 中没有必定出现的字，请用 near 列出其中必有的词")
    return [[pattern, near, node.text("fix") if "fix" in node.value else None]]


def _expression(node: _Node, key: str) -> str:
    """A regular expression that matches something."""
    pattern = node.text(key)
    try:
        expression = re.compile(pattern, re.MULTILINE)
    except re.error as error:
        node.child(key).fail(f"{key} 不是合格的正则表达式：{error}")
    if expression.match(""):
        node.child(key).fail(f"{key} 不能匹配空白")
    return pattern


def _words(node: _Node, fix: str | None) -> list[Any]:
    """Each word as a pattern; where nothing needs escaping it is its own literal (``None``)."""
    words = [node.value] if isinstance(node.value, str) else node.value
    if not isinstance(words, dict | list):
        node.fail(f"words 应是词、词的列表或“错词: 正词”，现为 {words!r}")
    pairs = list(words.items() if isinstance(words, dict) else ((word, fix) for word in words))
    found: list[Any] = []
    for wrong, right in pairs:
        if not (isinstance(wrong, str) and wrong and isinstance(right, str | None)):
            node.fail(f"words 应是词、词的列表或“错词: 正词”，现有 {wrong!r}: {right!r}")
        pattern = re.escape(wrong)
        found.append([pattern, None if pattern == wrong else [wrong], right])
    return found


def _literals(pattern: str) -> list[str]:
    """The longest run of Chinese characters of each branch; nothing if a branch may lack any."""
    depth = 0
    branches = [""]
    for part in _BRACKETS.findall(pattern):
        if part == "|" and depth == 0:
            branches.append("")
        else:
            depth += {"(": 1, ")": -1}.get(part, 0)
            branches[-1] += part if depth == 0 and part != ")" else "."
    runs = [max(_FIXED_RUN.findall(branch), key=len, default="") for branch in branches]
    return list(dict.fromkeys(runs)) if all(runs) else []


def _bad(node: _Node) -> dict[str, str | None]:
    """The bad examples with what the fix leaves: the marked words replaced."""
    value = node.value.get("bad", [])
    if isinstance(value, dict):
        return {str(text): None if fixed is None else str(fixed) for text, fixed in value.items()}
    fixes = node.value.get("words")
    found: dict[str, str | None] = {}
    for text in node.texts("bad"):
        if not _MARKED.search(text):
            node.child("bad").fail("bad 要用 ⟦ ⟧ 标出有错的词")
        fixed = [_fixed(mark, fixes, node.value.get("fix")) for mark in _MARKED.findall(text)]
        if None in fixed:
            found[text] = None
        else:
            words = iter(fixed)
            found[text] = _MARKED.sub(lambda _: str(next(words)), text)  # noqa: B023 - used at once
    return found


def _fixed(mark: str, words: object, fix: str | None) -> str | None:
    """What stands in place of one marked piece of a bad example."""
    right = words.get(mark) if isinstance(words, dict) else fix
    return None if right is None else str(right)
