"""Findings that somebody has looked at and does not want to hear: in the text, or by configuration.

In text, Markdown and web pages a comment says so, with the rules and, better, the reason::

    <!-- gilint: disable-line=dates/late-publication reason="经批准延期" -->
    <!-- gilint: disable-next-line=counts -->       the next line that is not blank
    <!-- gilint: disable=wording -->                from here to enable or to the end
    <!-- gilint: enable=wording -->
    <!-- gilint: disable-file=privacy/mobile-number -->

A comment that silences nothing, or names no rule, is itself found: it would hide the next fault.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.files import absolute
from gilint.finding import Severity, Span
from gilint.patterns import lazy
from gilint.report import Entry, Suppressed, by_place
from gilint.selection import choose
from gilint.source import split_lines

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from gilint.files import Patterns
    from gilint.report import FileReport
    from gilint.rule import Rule
    from gilint.source import Source

_MARK = "gilint:"
_COMMENT = lazy(r"<!--\s*gilint:\s*(?P<said>[^>]{1,400}?)\s*-->")
_SAID = lazy(
    r"(?P<kind>disable(?:-file|-line|-next-line)?|enable)\s*=\s*(?P<rules>[\w/*?,-]+)"
    r"""(?:\s+reason\s*=\s*(?:"(?P<long>[^"]*)"|(?P<short>\S+)))?"""
)
_BLANK = lazy(r"\s*(?:<!--[^>]*-->\s*)*")


class Listed(NamedTuple):
    """What the configuration silences: findings of some rules, in some files, at some words."""

    ids: tuple[str, ...]
    files: Patterns | None = None
    quote: str = ""
    reason: str = ""


class Quiet(NamedTuple):
    """Everything that decides what is silenced: the installed rules, what the user listed."""

    rules: Mapping[str, type[Rule]] = {}
    absent: Collection[str] = ()
    listed: tuple[Listed, ...] = ()
    needs_reason: bool = False


class _Directive(NamedTuple):
    """A comment: its place in the file, the lines (1-based, half-open) and rules that it means."""

    start: int
    end: int
    lines: range
    ids: tuple[str, ...]
    reason: str
    fault: str = ""


def silenced(report: FileReport, quiet: Quiet) -> FileReport:
    """A report without what was silenced, and with what is wrong in the comments that do so."""
    source = report.source
    if source is None:
        return report
    comments = list(_directives(source, quiet)) if _MARK in source.file_text else []
    if not comments and not quiet.listed:
        return report
    kept, dropped, used = _sorted_out(report.entries, source, report.path, comments, quiet)
    ran = set(report.seconds)
    kept += [
        _entry(source, each, *fault)
        for each in comments
        if (fault := _fault(each, ran, quiet, used=each in used))
    ]
    once = {by_place(entry): entry for entry in sorted(kept, key=by_place)}
    return report._replace(entries=tuple(once.values()), suppressed=tuple(dropped))


def with_entries(
    report: FileReport, source: Source, entries: Iterable[Entry], quiet: Quiet
) -> FileReport:
    """A report with findings that came later, when it was compared with others.

    What is silenced is told apart as before. A comment that silences none of them is no fault:
    the other report may be there next time.
    """
    comments = list(_directives(source, quiet)) if _MARK in source.file_text else []
    kept, dropped, _ = _sorted_out(entries, source, report.path, comments, quiet)
    return report._replace(
        entries=tuple(sorted([*report.entries, *kept], key=by_place)),
        suppressed=(*report.suppressed, *dropped),
    )


def _sorted_out(
    entries: Iterable[Entry],
    source: Source,
    path: str,
    comments: Collection[_Directive],
    quiet: Quiet,
) -> tuple[list[Entry], list[Suppressed], set[_Directive]]:
    """The findings that stay, those that are silenced, and the comments that do so."""
    kept: list[Entry] = []
    dropped: list[Suppressed] = []
    used: set[_Directive] = set()
    for entry in entries:
        by = [each for each in comments if _covers(each, entry, source)]
        used.update(by)
        listed = [each for each in quiet.listed if _is_listed(each, entry, source, path)]
        if by or listed:
            reason = (by or listed)[0].reason
            dropped.append(Suppressed(entry, reason, in_file=bool(by)))
        else:
            kept.append(entry)
    return kept, dropped, used


def _covers(directive: _Directive, entry: Entry, source: Source) -> bool:
    return entry.rule in directive.ids and source.position(entry.span.start).line in directive.lines


def _is_listed(listed: Listed, entry: Entry, source: Source, path: str) -> bool:
    if entry.rule not in listed.ids:
        return False
    if listed.files and not listed.files.verdict(absolute(path)):
        return False
    start, end = entry.span
    line = source.text.rfind("\n", 0, start) + 1
    stop = source.text.find("\n", end)
    return listed.quote in source.text[line : stop if stop >= 0 else None]


def _directives(source: Source, quiet: Quiet) -> Iterator[_Directive]:
    """The comments of a file, in order; those that end a region give nothing of their own."""
    text = source.file_text
    lines = split_lines(text)
    found = [(match, len(split_lines(text[: match.start()]))) for match in _COMMENT.finditer(text)]
    said = [(match, line, _SAID.fullmatch(match["said"])) for match, line in found]
    for number, (match, line, words) in enumerate(said):
        if words is None:
            fault = '写法有误，应写作 <!-- gilint: disable-line=规则 reason="原因" -->'
            yield _Directive(match.start(), match.end(), range(0), (), "", fault)
            continue
        ids, unknown = _ids(words["rules"], quiet)
        if words["kind"] != "enable":
            ends = [
                (at, _ids(other["rules"], quiet)[0])
                for _, at, other in said[number + 1 :]
                if other and other["kind"] == "enable"
            ]
            reach = _reach(words["kind"], line, lines, ends, ids)
            reason = words["long"] or words["short"] or ""
            yield _Directive(match.start(), match.end(), reach, ids, reason, unknown)
        elif unknown:
            yield _Directive(match.start(), match.end(), range(0), (), "", unknown)


def _ids(selectors: str, quiet: Quiet) -> tuple[tuple[str, ...], str]:
    """The rules that selectors name, and what is wrong with them."""
    ids: dict[str, None] = {}
    for selector in filter(None, selectors.split(",")):
        try:
            ids.update(dict.fromkeys(choose(selector, quiet.rules, quiet.absent).ids))
        except LookupError as error:
            return (), str(error.args[0])
    return tuple(ids), ""


def _reach(
    kind: str,
    line: int,
    lines: Sequence[str],
    ends: Iterable[tuple[int, tuple[str, ...]]],
    ids: tuple[str, ...],
) -> range:
    """The lines that a comment on ``line`` means."""
    if kind == "disable-file":
        return range(1, len(lines) + 2)
    if kind == "disable-line":
        return range(line, line + 1)
    if kind == "disable-next-line":
        following = range(line, len(lines))
        target = next((at for at in following if not _BLANK.fullmatch(lines[at])), line)
        return range(target + 1, target + 2)
    end = next((at for at, enabled in ends if set(ids) <= set(enabled)), len(lines) + 1)
    return range(line, end + 1)


def _fault(
    directive: _Directive, ran: set[str], quiet: Quiet, *, used: bool
) -> tuple[str, str] | None:
    """The rule and the message for a comment that is wrong, or ``None``."""
    if directive.fault:
        return "gilint/unknown-suppression", f"略过的注释不起作用：{directive.fault}"
    if not used and ran.intersection(directive.ids):
        return "gilint/unused-suppression", "略过的注释没有略过任何发现，请删去"
    if quiet.needs_reason and not directive.reason:
        return "gilint/suppression-without-reason", '略过的注释没有写原因，请补上 reason="…"'
    return None


def _entry(source: Source, directive: _Directive, rule: str, message: str) -> Entry:
    from hashlib import blake2s  # noqa: PLC0415 - 3 ms that most runs need not pay

    span = Span(*source.text_range(directive.start, directive.end))
    quote = source.file_text[directive.start : directive.end]
    digest = blake2s(f"{rule}\0{quote}".encode("utf-8", "replace"), digest_size=8).hexdigest()
    return Entry(rule, Severity.WARNING, span, message, "", "", digest)
