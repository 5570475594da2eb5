"""SARIF 2.1.0, for GitHub's code scanning and everything else that reads it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TextIO
from urllib.parse import quote

from gilint.api import Rule, __version__
from gilint_formats._items import Item, items, level, silenced_items

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gilint.api import Edit, Position, Problem, Report, Source

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def write(report: Report, out: TextIO) -> None:
    """Write one log with one run."""
    found = [*items(report), *silenced_items(report)]
    ids = sorted({*report.rules, *(item.entry.rule for item in found)})
    run = {
        "tool": {
            "driver": {
                "name": "gilint",
                "version": __version__,
                "rules": [_rule(id_, report.rules.get(id_)) for id_ in ids],
            }
        },
        "columnKind": "utf16CodeUnits",
        "invocations": [
            {
                "executionSuccessful": next(report.all_problems(), None) is None,
                "toolExecutionNotifications": [_notice(each) for each in report.all_problems()],
            }
        ],
        "results": [_result(item, ids) for item in found],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    out.write(json.dumps(log, ensure_ascii=False, indent=1) + "\n")


def _rule(id_: str, rule: type[Rule] | None) -> dict[str, Any]:
    if rule is None:
        return {"id": id_}
    return {
        "id": id_,
        "shortDescription": {"text": rule.summary()},
        "fullDescription": {"text": rule.page()},
        "help": {"text": f"{rule.page()}\n\n依据：{rule.grounds() or '惯例'}"},
        "defaultConfiguration": {
            "enabled": rule.enabled,
            "level": level(rule.severity, "error", "warning", "note"),
        },
    }


def _result(item: Item, ids: list[str]) -> dict[str, Any]:
    entry = item.entry
    said: dict[str, Any] = {
        "ruleId": entry.rule,
        "ruleIndex": ids.index(entry.rule),
        "level": level(entry.severity, "error", "warning", "note"),
        "message": {"text": item.words},
        "locations": [_location(item.path, item.source, item.start, item.end)],
        "partialFingerprints": {"gilint/v1": entry.fingerprint},
    }
    if item.related:
        said["relatedLocations"] = [
            {
                **_location(each.path, each.source, each.start, each.end),
                "message": {"text": each.message or "另一处"},
            }
            for each in item.related
        ]
    if item.suppressed:
        kind = "inSource" if item.suppressed.in_file else "external"
        said["suppressions"] = [{"kind": kind, "justification": item.suppressed.reason}]
    if entry.fix:
        said["fixes"] = [_fix(item, entry.fix.edits)]
    return said


def _fix(item: Item, edits: tuple[Edit, ...]) -> dict[str, Any]:
    replacements = [
        {
            "deletedRegion": _region(item.source, *item.source.extent(*edit.span)),
            "insertedContent": {"text": edit.text},
        }
        for edit in edits
    ]
    change = {"artifactLocation": {"uri": _uri(item.path)}, "replacements": replacements}
    return {"description": {"text": "gilint 的改法"}, "artifactChanges": [change]}


def _location(path: str, source: Source, start: Position, end: Position) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": _uri(path)},
            "region": _region(source, start, end),
        }
    }


def _region(source: Source, start: Position, end: Position) -> Mapping[str, int]:
    return {
        "startLine": start.line,
        "startColumn": source.column_in(start, "utf-16-le"),
        "endLine": end.line,
        "endColumn": source.column_in(end, "utf-16-le"),
    }


def _notice(problem: Problem) -> dict[str, Any]:
    said: dict[str, Any] = {"level": "error", "message": {"text": problem.message}}
    if problem.path:
        said["locations"] = [
            {"physicalLocation": {"artifactLocation": {"uri": _uri(problem.path)}}}
        ]
    return said


def _uri(path: str) -> str:
    return quote(path, safe="/:~!$&'()*+,;=@", errors="surrogateescape")
