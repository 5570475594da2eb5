"""What an editor asks about a document that was checked: mends, pages of rules."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol import types as lsp

from gilint.fixing import Mode, chosen
from gilint.lsp.checking import SUFFIXES
from gilint.lsp.conversion import page

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gilint.lsp.checking import Checked
    from gilint.lsp.conversion import Converter
    from gilint.report import Entry
    from gilint.rule import Rule

FIX_ALL = "source.fixAll.gilint"
"""The kind of the action that mends all that can be mended safely; editors run it on saving."""
KINDS = (lsp.CodeActionKind.QuickFix.value, FIX_ALL)


def actions(
    converter: Converter, checked: Checked, params: lsp.CodeActionParams
) -> Iterator[lsp.CodeAction]:
    """The mends and silencing comments for a range, and the mend of everything."""
    wanted = tuple(map(str, params.context.only or KINDS))
    if _is_wanted(KINDS[0], wanted):
        for entry in checked.report.entries:
            if _touch(converter.range(entry.span), params.range):
                yield from _quick_fixes(converter, entry)
    choice = chosen(checked.report.entries, Mode())
    if choice.edits and _is_wanted(FIX_ALL, wanted):
        yield lsp.CodeAction(
            f"改好全部 {choice.number} 处不会改变意思的",
            FIX_ALL,
            edit=converter.edits(choice.edits),
        )


def hover(
    converter: Converter,
    checked: Checked,
    position: lsp.Position,
    rules: Mapping[str, type[Rule]],
) -> lsp.Hover | None:
    """The messages and the rules' pages at a place."""
    here = lsp.Range(position, position)
    said = [
        page(entry, rules)
        for entry in checked.report.entries
        if _touch(converter.range(entry.span), here)
    ]
    if not said:
        return None
    return lsp.Hover(lsp.MarkupContent(lsp.MarkupKind.Markdown, "\n\n---\n\n".join(said)))


def _quick_fixes(converter: Converter, entry: Entry) -> Iterator[lsp.CodeAction]:
    about = [converter.diagnostic(entry)]
    if entry.fix:
        yield lsp.CodeAction(
            f"改：{_short(entry)}" + ("" if entry.fix.safe else "（请核对）"),
            lsp.CodeActionKind.QuickFix,
            about,
            edit=converter.edits(entry.fix.edits),
            is_preferred=entry.fix.safe or None,
        )
    if Path(converter.uri).suffix.lower() in SUFFIXES:
        yield lsp.CodeAction(
            f"这一行不再提示 {entry.rule}",
            lsp.CodeActionKind.QuickFix,
            about,
            edit=converter.comment(entry),
        )


def _is_wanted(kind: str, wanted: tuple[str, ...]) -> bool:
    """Whether a kind is one of those, or under one: ``source.fixAll`` asks for ours too."""
    return any(kind == each or kind.startswith(f"{each}.") for each in wanted)


def _short(entry: Entry) -> str:
    text = entry.fix.edits[0].text if entry.fix else ""
    return f"“{text}”" if text else "删去"


def _touch(one: lsp.Range, other: lsp.Range) -> bool:
    return _order(one.start) <= _order(other.end) and _order(other.start) <= _order(one.end)


def _order(at: lsp.Position) -> tuple[int, int]:
    return at.line, at.character
