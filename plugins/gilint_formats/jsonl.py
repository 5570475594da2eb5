"""JSON Lines: an object a finding or problem, for pipes; members as in ``--format json``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TextIO

from gilint.api import as_json

if TYPE_CHECKING:
    from gilint.api import Report


def write(report: Report, out: TextIO) -> None:
    """Write one object a line, ``kind`` first: finding, problem, then the summary."""
    said = as_json(report)
    lines = [{"kind": "finding", **finding} for finding in said["findings"]]
    lines += [{"kind": "problem", **problem} for problem in said["problems"]]
    lines.append({"kind": "summary", "version": said["version"], **said["summary"]})
    out.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
