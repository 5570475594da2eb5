"""GitLab's Code Quality report: a list of issues, each with its fingerprint."""

from __future__ import annotations

import json
from hashlib import blake2s
from typing import TYPE_CHECKING, Any, TextIO

from gilint_formats._items import items, level

if TYPE_CHECKING:
    from gilint.api import Problem, Report


def write(report: Report, out: TextIO) -> None:
    """Write one array."""
    issues: list[dict[str, Any]] = [
        {
            "description": item.words,
            "check_name": item.entry.rule,
            "fingerprint": _digest(item.path, item.entry.rule, item.entry.fingerprint),
            "severity": level(item.entry.severity, "major", "minor", "info"),
            "location": {
                "path": item.path,
                "positions": {
                    "begin": item.start._asdict(),
                    "end": item.end._asdict(),
                },
            },
        }
        for item in items(report)
    ]
    issues += map(_problem, report.all_problems())
    out.write(json.dumps(issues, ensure_ascii=False, indent=1) + "\n")


def _problem(problem: Problem) -> dict[str, Any]:
    path = problem.path or "."
    return {
        "description": problem.message,
        "check_name": "gilint/not-checked",
        "fingerprint": _digest(path, "gilint/not-checked", problem.message),
        "severity": "blocker",
        "location": {"path": path, "lines": {"begin": 1}},
    }


def _digest(*parts: str) -> str:
    """Two files may hold the same finding; GitLab wants different fingerprints."""
    return blake2s("\0".join(parts).encode("utf-8", "replace"), digest_size=16).hexdigest()
