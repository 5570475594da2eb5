"""Findings that were there before: kept in a file, so that only new ones are heard.

The file is YAML that a reviewer can read, one line a finding, by report. A finding is known by its
rule and fingerprint, so that it stays known when lines move; ``line`` and ``quote`` are there for
people. ``reason`` is theirs to write, and is kept.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from gilint.report import Suppressed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

    from gilint.report import Entry, FileReport

NAME = ".gilint-baseline.yaml"
_HEAD = """\
# 先前就有、暂不处理的发现；gilint 只报告这里没有的。由 gilint baseline 写成，reason 可以手写。
version: 1
files:
"""
_QUOTED = 30


class BaselineError(ValueError):
    """A baseline cannot be used; the message says why, in Chinese."""


class Known(NamedTuple):
    """One finding that was there before."""

    rule: str
    fingerprint: str
    line: int = 0
    quote: str = ""
    reason: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What makes it the same finding."""
        return self.rule, self.fingerprint


class Baseline:
    """The findings of a baseline file, by report; paths are relative to the file's folder."""

    def __init__(self, path: Path, files: Mapping[str, Iterable[Known]]) -> None:
        self.path = path
        self.files = {name: {known.key: known for known in found} for name, found in files.items()}

    def name_of(self, path: str) -> str:
        """What the file calls a report."""
        folder = os.path.abspath(self.path.parent)  # noqa: PTH100 - resolve() would follow links
        place = os.path.relpath(os.path.abspath(path), folder)  # noqa: PTH100
        return place.replace(os.sep, "/")

    def applied(self, file: FileReport) -> FileReport:
        """A report without what was there before."""
        known = self.files.get(self.name_of(file.path))
        if not known:
            return file
        kept, dropped = [], list(file.suppressed)
        for entry in file.entries:
            before = known.get((entry.rule, entry.fingerprint))
            if before:
                dropped.append(Suppressed(entry, before.reason or "基线"))
            else:
                kept.append(entry)
        return file._replace(entries=tuple(kept), suppressed=tuple(dropped))

    def gone(self, files: Iterable[FileReport]) -> list[tuple[str, Known]]:
        """What the baseline has of checked reports and no run finds any more."""
        found = []
        for file in files:
            if file.checked:
                name = self.name_of(file.path)
                there = {(each.entry.rule, each.entry.fingerprint) for each in file.suppressed}
                there |= {(entry.rule, entry.fingerprint) for entry in file.entries}
                known = self.files.get(name, {})
                found += [(name, each) for key, each in known.items() if key not in there]
        return found

    def with_findings(self, files: Iterable[FileReport]) -> Baseline:
        """The baseline with the findings of checked reports in the place of theirs before."""
        new: dict[str, list[Known]] = {
            name: list(known.values()) for name, known in self.files.items()
        }
        for file in files:
            if file.checked:
                name = self.name_of(file.path)
                new[name] = [self._known(name, file, entry) for entry in file.entries]
        return Baseline(self.path, {name: known for name, known in sorted(new.items()) if known})

    def with_one(self, file: FileReport, entry: Entry, reason: str) -> Baseline:
        """The baseline with one more finding of a report, and why it is none."""
        name = self.name_of(file.path)
        known = self._known(name, file, entry)._replace(reason=reason)
        return self._with(name, [*self.files.get(name, {}).values(), known])

    def without(self, path: str, keys: Collection[tuple[str, str]]) -> Baseline:
        """The baseline without some findings of a report, by rule and fingerprint."""
        name = self.name_of(path)
        kept = [known for key, known in self.files.get(name, {}).items() if key not in keys]
        return self._with(name, kept)

    def _with(self, name: str, known: Iterable[Known]) -> Baseline:
        files = {each: list(found.values()) for each, found in self.files.items()}
        files[name] = list(known)
        return Baseline(self.path, {each: found for each, found in files.items() if found})

    def _known(self, name: str, file: FileReport, entry: Entry) -> Known:
        assert file.source is not None  # noqa: S101 - what was checked was read
        before = self.files.get(name, {}).get((entry.rule, entry.fingerprint))
        quote = " ".join(file.source.text[slice(*entry.span)].split())[:_QUOTED]
        line = file.source.position(entry.span.start).line
        return Known(entry.rule, entry.fingerprint, line, quote, before.reason if before else "")

    def text(self) -> str:
        """The file's text."""
        lines = [_HEAD.rstrip("\n") + (" {}" if not self.files else "")]
        for name, known in self.files.items():
            lines.append(f"  {_quoted(name)}:")
            lines += [f"    - {_line(each)}" for each in sorted(known.values(), key=_order)]
        return "\n".join(lines) + "\n"


def _order(known: Known) -> tuple[int, str, str]:
    return known.line, *known.key


def _line(known: Known) -> str:
    said = f"rule: {known.rule}, fingerprint: {_quoted(known.fingerprint)}, line: {known.line}"
    return f"{{{said}, quote: {_quoted(known.quote)}, reason: {_quoted(known.reason)}}}"


def _quoted(text: str) -> str:
    """A text as YAML; only a file's name can hold what must be escaped, as lone bytes must."""
    if text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    signs = (sign if sign.isprintable() and sign not in '"\\' else _escaped(sign) for sign in text)
    return f'"{"".join(signs)}"'


def _escaped(sign: str) -> str:
    return f"\\U{ord(sign):08x}"


def read_baseline(path: Path) -> Baseline:
    """The baseline in a file; one that is not there is empty.

    Raises:
        BaselineError: the file is no baseline.
    """
    if not path.exists():
        return Baseline(path, {})
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise _unusable(path, error) from None
    return baseline_of(text, path)


def baseline_of(text: str, path: Path) -> Baseline:
    """The baseline in a text; ``path`` is what it is called, and where its reports stand.

    Raises:
        BaselineError: the text is no baseline.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError  # 50 ms, only where a baseline stands

    try:
        said = YAML(typ="safe", pure=True).load(text)
        files = {
            str(name): [_read(each) for each in found]
            for name, found in (said["files"] or {}).items()
        }
    except (YAMLError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise _unusable(path, error) from None
    return Baseline(path, files)


def _unusable(path: Path, error: Exception) -> BaselineError:
    first = str(error).partition("\n")[0]
    said = f"{path.as_posix()} 不是 gilint baseline 写成的文件（{first}）；请重新生成"
    return BaselineError(said)


def _read(said: Mapping[str, Any]) -> Known:
    return Known(
        str(said["rule"]),
        str(said["fingerprint"]),
        int(said.get("line", 0)),
        str(said.get("quote", "")),
        str(said.get("reason") or ""),
    )
