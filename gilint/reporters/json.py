"""The JSON that editors and scripts build on; its schema is ``gilint/schema/report.json``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TextIO

from gilint import __version__
from gilint.finding import Severity

if TYPE_CHECKING:
    from gilint.finding import Span
    from gilint.report import Entry, FileReport, Report
    from gilint.reporters import Style
    from gilint.source import Source


class JsonReporter:
    """One object for the whole run."""

    name = "json"

    def write(self, report: Report, out: TextIO, style: Style) -> None:
        """Write it on as many lines as people can read, in UTF-8 characters."""
        del style
        json.dump(as_json(report), out, ensure_ascii=False, indent=1)
        out.write("\n")


def as_json(report: Report) -> dict[str, Any]:
    """A report as the plain values of the JSON contract, version 1."""
    return {
        "version": 1,
        "gilint": __version__,
        "findings": [_finding(file, entry) for file, entry in report.entries()],
        "files": [_file(file) for file in report.files if file.source],
        "problems": [
            {
                "path": problem.path,
                "pack": problem.pack,
                "rule": problem.rule,
                "message": problem.message,
            }
            for problem in report.all_problems()
        ],
        "summary": _summary(report),
    }


def _finding(file: FileReport, entry: Entry) -> dict[str, Any]:
    source = _source(file)
    return {
        "rule": entry.rule,
        "severity": entry.severity.label,
        "message": entry.message,
        "path": file.path,
        **_range(source, entry.span),
        "place": entry.place or None,
        "basis": entry.basis or None,
        "fix": entry.fix
        and {
            "safe": entry.fix.safe,
            "edits": [{**_range(source, edit.span), "text": edit.text} for edit in entry.fix.edits],
        },
        "related": [
            {
                "path": related.path or file.path,
                **_range(source, related.span),
                "message": related.message,
            }
            for related in entry.related
        ],
        "fingerprint": entry.fingerprint,
    }


def _source(file: FileReport) -> Source:
    assert file.source is not None  # noqa: S101 - entries come from sources
    return file.source


def _range(source: Source, span: Span) -> dict[str, dict[str, int]]:
    return {
        "start": source.position(span.start)._asdict(),
        "end": source.position(span.end)._asdict(),
    }


def _file(file: FileReport) -> dict[str, Any]:
    source = _source(file)
    return {
        "path": file.path,
        "agency": file.identity.agency or None,
        "year": file.identity.year,
        "era": file.identity.era or None,
        "encoding": source.encoding,
        "reader": source.reader,
    }


def _summary(report: Report) -> dict[str, Any]:
    counts = report.counts()
    return {
        "files": sum(file.checked for file in report.files),
        **{severity.label: counts[severity] for severity in reversed(Severity)},
        "fixable": sum(entry.fix is not None for _, entry in report.entries()),
        "seconds": round(report.seconds, 3),
    }
