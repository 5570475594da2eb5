"""Reading the YAML files of term rules; every mistake is told with its file and line."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from gilint.terms import Term

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_RULE_KEYS = ("name", "doc", "basis", "severity", "enabled", "quiets", "good", "entries")
_ENTRY_KEYS = (
    *("words", "pattern", "near", "message", "fix", "safe"),
    *("severity", "unless", "quoted", "good", "bad"),
)
_LEVELS = ("error", "warning", "info")
_MARKED = re.compile("⟦(.*?)⟧", re.DOTALL)
_FIXED_SIGN = re.compile(r"[\u4e00-\u9fff]+(?![?*{])|[\u4e00-\u9fff]+(?=[\u4e00-\u9fff][?*{])")
_BRACKETS = re.compile(r"\\.|\[[^\]]*\]|[()|]|[^\\\[()|]+")


class TermError(ValueError):
    """A term is not written as it should be."""


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
    from ruamel.yaml import YAML, YAMLError  # noqa: PLC0415 - 0.1 s

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
        "terms": [],
    }
    if not isinstance(node.value.get("entries"), list) or not node.value["entries"]:
        node.fail("缺少 entries，它是词条的列表")
    entries = node.child("entries")
    for index in range(len(entries.value)):
        entry = entries.child(index).mapping(_ENTRY_KEYS)
        facts["terms"] += [_plain(term) for term in _terms(entry)]
        facts["good"] += entry.texts("good")
        facts["bad"].update(_bad(entry))
    return facts


def _plain(term: Term) -> dict[str, Any]:
    """A term without what is as by default."""
    kept = {
        key: value
        for key, value in term._asdict().items()
        if key in {"pattern", "near", "message"} or value != Term._field_defaults[key]
    }
    if term.severity is not None:
        kept["severity"] = term.severity.label
    return kept


def read_terms(entries: tuple[Any, ...]) -> tuple[Term, ...]:
    """Terms from a user's configuration: each an entry, or just ``错词=>正词`` or a word.

    Raises:
        TermError: an entry is not as it should be.
    """
    found: list[Term] = []
    for number, entry in enumerate(entries, 1):
        value = entry
        if isinstance(entry, str):
            wrong, arrow, right = (part.strip() for part in entry.partition("=>"))
            value = {"words": {wrong: right} if arrow else [wrong]}
        try:
            found += _terms(_Node(value).mapping(_ENTRY_KEYS))
        except TermError as error:
            message = f"terms 第{number}项：{error}"
            raise TermError(message) from None
    return tuple(found)


def _terms(node: _Node) -> list[Term]:
    common = _common(node)
    if "words" in node.value and "pattern" not in node.value:
        return _words(node.child("words"), common)
    if "pattern" not in node.value or "words" in node.value:
        node.fail("每个词条要有 words 或 pattern，二者取一")
    pattern = node.text("pattern")
    try:
        expression = re.compile(pattern, re.MULTILINE)
    except re.error as error:
        node.child("pattern").fail(f"pattern 不是合格的正则表达式：{error}")
    if expression.match(""):
        node.child("pattern").fail("pattern 不能匹配空白")
    near = tuple(node.texts("near")) or _literal(pattern)
    if not near:
        node.child("pattern").fail("pattern 中没有必定出现的字，请用 near 列出其中必有的词")
    fix = node.text("fix") if "fix" in node.value else None
    message = node.text("message")
    return [Term(**{**common, "pattern": pattern, "near": near, "message": message, "fix": fix})]


def _common(node: _Node) -> dict[str, Any]:
    from gilint.finding import Severity  # noqa: PLC0415 - kept beside its only use

    level = node.level(None)
    return {
        "message": node.text("message", ""),
        "safe": node.flag("safe", default=False),
        "severity": Severity[level.upper()] if level else None,
        "unless": tuple(node.texts("unless")),
        "quoted": node.flag("quoted", default=False),
        "fix": node.text("fix") if "fix" in node.value else None,
    }


def _words(node: _Node, common: Mapping[str, Any]) -> list[Term]:
    words = node.value
    if isinstance(words, dict):
        pairs = [(wrong, right) for wrong, right in words.items()]
    else:
        pairs = [(word, common["fix"]) for word in ([words] if isinstance(words, str) else words)]
    found = []
    for wrong, right in pairs:
        if not (isinstance(wrong, str) and wrong and isinstance(right, str | None)):
            node.fail(f"words 应是词、词的列表或“错词: 正词”，现有 {wrong!r}: {right!r}")
        message = common["message"] or (
            "不用“{wrong}”" if right is None else "“{wrong}”应为“{right}”"
        )
        pattern = re.escape(wrong)
        found.append(
            Term(
                **{**common, "pattern": pattern, "near": (wrong,), "message": message, "fix": right}
            )
        )
    return found


def _literal(pattern: str) -> tuple[str, ...]:
    """The longest run of Chinese characters that stands in every match; empty if none is seen."""
    depth = 0
    outside = ""
    for part in _BRACKETS.findall(pattern):
        if part == "|" and depth == 0:
            return ()
        depth += {"(": 1, ")": -1}.get(part, 0)
        outside += part if depth == 0 and part != ")" else "."
    runs = [run for run in _FIXED_SIGN.findall(outside) if run]
    return (max(runs, key=len),) if runs else ()


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
