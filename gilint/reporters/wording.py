"""How a finding is said to people, in every format: its level, what it quotes, how to mend it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gilint.patterns import lazy
from gilint.reporters.display import masked, shortened, shown

if TYPE_CHECKING:
    from gilint.finding import Edit, Span
    from gilint.report import Entry
    from gilint.source import Source

LEVELS = {"error": "错误", "warning": "警告", "info": "提示"}
_QUOTED = 40
_MOST_EDITS = 3
_LONGEST_NUMBER = 19
_LINE_ENDS = lazy(r"[\r\n]+")


def remedy(entry: Entry, source: Source) -> str:
    """What the fix puts in place, empty without one; where needed, what it replaces."""
    fix = entry.fix
    if fix is None:
        return ""
    if len(fix.edits) == 1 and fix.edits[0].span == entry.span:
        text = fix.edits[0].text
        edits = [f"“{_short(text)}”" if text else "（删去）"]
    else:
        edits = list(dict.fromkeys(_edit(edit, source) for edit in fix.edits))
    said = "，".join(edits[:_MOST_EDITS])
    if len(fix.edits) > min(len(edits), _MOST_EDITS):
        said += f"，共 {len(fix.edits)} 处"
    return said + ("" if fix.safe else "（请核对后再改）")


def _edit(edit: Edit, source: Source) -> str:
    old = quoted(source, edit.span)
    if not edit.text:
        return f"删去“{old}”"
    return f"“{old}”改为“{_short(edit.text)}”" if old else f"加上“{_short(edit.text)}”"


def quoted(source: Source, span: Span) -> str:
    """What stands there, on one line and short, without numbers of persons."""
    low = max(0, span.start - _LONGEST_NUMBER)
    around = masked(source.text[low : span.end + _LONGEST_NUMBER])
    return _short(around[span.start - low : span.end - low])


def _short(text: str) -> str:
    return shortened(shown(_LINE_ENDS.sub("（换行）", text)), _QUOTED)


def paragraphs(page: str) -> list[str]:
    """A rule's page by paragraph, without line ends that mean nothing; lists keep theirs."""
    return [_joined(paragraph) for paragraph in re.split(r"\n\s*\n", page.strip()) if paragraph]


def _joined(paragraph: str) -> str:
    if re.search(r"^\s*(?:[-*]|\d+[.、])\s", paragraph, re.MULTILINE) or "\n  " in paragraph:
        return paragraph
    return re.sub(r"(?<![!-~])\n\s*|\n\s*(?![!-~])", "", paragraph)
