"""What several rules of this pack need: words of a message, one finding for many places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gilint.api import Edit, Finding, Fix, Related

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gilint.api import Document, Severity, Text

_MARKDOWN = (".md", ".markdown", ".mkd", ".mdown")
_MOST_RELATED = 50
_MOST_QUOTED = 20


def is_markdown(doc: Document) -> bool:
    """Whether the file's name says that it is Markdown, where its marks are no fault."""
    return doc.source.path.lower().endswith(_MARKDOWN)


def quoted(text: Text) -> str:
    """The words of a place in a message; of many the first, and a sign that there are more."""
    words = text.plain.strip()
    return f"“{words}”" if len(words) <= _MOST_QUOTED else f"“{words[:_MOST_QUOTED]}…”"


def one_finding(  # noqa: PLR0913 - what a finding consists of
    hits: Sequence[Text],
    message: str,
    remark: str,
    *,
    puts: Sequence[str] | None = None,
    safe: bool = False,
    severity: Severity | None = None,
) -> Finding:
    """One finding for a fault that occurs often: at its first place, the others related.

    ``puts`` are the texts to put in the places of the hits, one each, all in one fix.
    """
    fix = None
    if puts is not None:
        edits = tuple(Edit(hit.span, text) for hit, text in zip(hits, puts, strict=True))
        fix = Fix(edits, safe)
    related = tuple(Related(hit.span, remark) for hit in hits[1 : _MOST_RELATED + 1])
    count = f"（共{len(hits)}处）" if len(hits) > 1 else ""
    return Finding(hits[0].span, message + count, fix, related, severity)
