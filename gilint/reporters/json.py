"""The JSON that editors and scripts build on; its schema is ``gilint/schema/report.json``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TextIO

from gilint import __version__
from gilint.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gilint.finding import Related, Span
    from gilint.report import Entry, FileReport, Report
    from gilint.reporters import Style
    from gilint.source import Source

_BEGINNING = {"start": {"line": 1, "column": 1}, "end": {"line": 1, "column": 1}}


class JsonReporter:
    """One object for the whole run."""

    name = "json"

    def write(self, report: Report, out: TextIO, style: Style) -> None:
        """Write it on as many lines as people can read.

        What goes to a stream of another encoding than UTF-8, or cannot be encoded in it, is
        written in ASCII with escapes, so that it is UTF-8 wherever it ends up.
        """
        del style
        said = as_json(report)
        text = json.dumps(said, ensure_ascii=not _is_utf8(out), indent=1)
        if not _is_encodable(text):
            text = json.dumps(said, indent=1)
        out.write(text + "\n")


def _is_utf8(out: TextIO) -> bool:
    encoding = getattr(out, "encoding", None) or "utf-8"
    return encoding.lower().replace("_", "-") in {"utf-8", "utf8", "utf-8-sig"}


def _is_encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:  # a file name that is no UTF-8
        return False
    return True


def as_json(report: Report) -> dict[str, Any]:
    """A report as the plain values of the JSON contract, version 1."""
    sources = report.sources()
    return {
        "version": 1,
        "gilint": __version__,
        "findings": [_finding(file, entry, sources) for file, entry in report.entries()],
        "files": [_file(file, file.source) for file in report.files if file.source],
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


def _finding(file: FileReport, entry: Entry, sources: Mapping[str, Source]) -> dict[str, Any]:
    source = sources[file.path]
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
        "related": [_related(file.path, related, sources) for related in entry.related],
        "fingerprint": entry.fingerprint,
    }


def _related(own: str, related: Related, sources: Mapping[str, Source]) -> dict[str, Any]:
    path = related.path or own
    place = _range(sources[path], related.span) if path in sources else _BEGINNING
    return {"path": path, **place, "message": related.message}


def _range(source: Source, span: Span) -> dict[str, dict[str, int]]:
    start, end = source.extent(span.start, span.end)
    return {"start": start._asdict(), "end": end._asdict()}


def _file(file: FileReport, source: Source) -> dict[str, Any]:
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
        "suppressed": sum(len(file.suppressed) for file in report.files),
        "fixed": sum(file.fixed for file in report.files),
        "fixable": sum(entry.fix is not None for _, entry in report.entries()),
        "seconds": round(report.seconds, 3),
    }
