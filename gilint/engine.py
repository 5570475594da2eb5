"""One source through all its rules: checks what they yield, stamps it, puts it in order."""

from __future__ import annotations

from collections import Counter
from time import perf_counter
from typing import TYPE_CHECKING

from gilint.document import Document
from gilint.finding import Finding, Held
from gilint.report import Entry, FileReport, Identity, Problem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from gilint.context import Context
    from gilint.finding import Fix, Span
    from gilint.selection import ActiveRule
    from gilint.source import Source


class _Stamped:
    """A finding with the rule that yielded it."""

    __slots__ = ("active", "finding")

    def __init__(self, active: ActiveRule, finding: Finding) -> None:
        self.active = active
        self.finding = finding


class _Run:
    """The rules' answers about one document, as they come in."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.stamped: list[_Stamped] = []
        self.held: Counter[str] = Counter()
        self.problems: list[Problem] = []
        self.seconds: dict[str, float] = {}

    def ask(self, active: ActiveRule) -> None:
        """Run one rule; a crash or an invalid finding is a problem, what came before stays.

        The time of the views that it is the first to ask for is not the rule's.
        """
        began, viewing = perf_counter(), self.doc.viewing
        try:
            for said in active.rule.check(self.doc):
                self._take(active, said)
        except (Exception, SystemExit) as error:  # noqa: BLE001 - a rule may fail in any way
            self.problems.append(_crash(self.doc.source, active, error))
        self.seconds[active.id] = perf_counter() - began - (self.doc.viewing - viewing)

    def _take(self, active: ActiveRule, said: object) -> None:
        if isinstance(said, Held):
            self.held[said.what] += said.number
            return
        fault = _fault(said, len(self.doc.source.text))
        if fault:
            raise ValueError(fault)
        assert isinstance(said, Finding)  # noqa: S101 - _fault has seen to it
        if not (active.rule.below_head and _is_in_head(self.doc, said.span.start)):
            self.stamped.append(_Stamped(active, said))


def _is_in_head(doc: Document, offset: int) -> bool:
    """Whether the page printed what stands there, above or right under the title."""
    return offset < doc.head_end and not doc.title.start <= offset < doc.title.end


def check(source: Source, rules: Collection[ActiveRule], context: Context) -> FileReport:
    """Ask every rule about a source. A rule with ``gate`` that finds something ends the check."""
    doc = Document(source, context)
    run = _Run(doc)
    gates = [active for active in rules if active.rule.gate]
    skipped = ""
    for active in gates:
        run.ask(active)
        if run.stamped:
            skipped = run.stamped[0].finding.message
            break
    if not skipped:
        whole = not _is_annex(doc)
        for active in rules:
            if not active.rule.gate and (whole or active.rule.annex):
                run.ask(active)
    return FileReport(
        source.path,
        source,
        _identity(doc),
        tuple(_entries(doc, run.stamped)),
        dict(run.held),
        tuple(run.problems),
        skipped,
        run.seconds,
        views=doc.seconds,
    )


def _is_annex(doc: Document) -> bool:
    try:
        return doc.is_annex
    except Exception:  # noqa: BLE001 - the rules that read the same views report it
        return False


def _identity(doc: Document) -> Identity:
    try:
        return Identity(doc.agency.name, doc.year, str(doc.era) if doc.era else "")
    except Exception:  # noqa: BLE001 - shown for information; rules report their own failures
        return Identity()


def _fault(said: object, length: int) -> str:
    """Why something that a rule yielded is no valid finding; empty if it is one."""
    if not isinstance(said, Finding):
        return f"给出的不是 Finding：{type(said).__name__}"
    if not said.message.strip():
        return "给出的提示为空"
    spans = [said.span, *(related.span for related in said.related if related.path is None)]
    spans += [edit.span for edit in said.fix.edits] if said.fix else []
    if not all(0 <= span.start <= span.end <= length for span in spans):
        return f"给出的位置 {spans} 超出全文 {length} 字"
    return ""


def _crash(source: Source, active: ActiveRule, error: BaseException) -> Problem:
    said = " ".join(str(error).split())
    return Problem(
        f"规则 {active.id} 出错，未能查完：{said or '无说明'}（{type(error).__name__}）；"
        f"请反馈给规则包作者，或用 --ignore {active.id} 暂时停用",
        path=source.path,
        pack=active.id.partition("/")[0],
        rule=active.id,
    )


def _entries(doc: Document, stamped: list[_Stamped]) -> Iterable[Entry]:
    """Drop what a more specific rule has said and what was said twice; sort; stamp."""
    quieting = _quieting(stamped)
    kept = [item for item in stamped if not _is_quieted(item, quieting)]
    kept.sort(key=lambda item: (item.finding.span, item.active.id, item.finding.message))
    seen: set[tuple[object, ...]] = set()
    occurrences: Counter[tuple[str, str, str]] = Counter()
    for item in kept:
        key = (item.finding.span, item.active.id, item.finding.message)
        if key not in seen:
            seen.add(key)
            yield _entry(doc, item, occurrences)


def _quieting(stamped: list[_Stamped]) -> dict[str, list[Span]]:
    """By a rule that is to be quiet, the places of which more specific ones have spoken."""
    found: dict[str, list[Span]] = {}
    for item in stamped:
        for rule in item.active.rule.quiets:
            found.setdefault(rule, []).extend(_places(item.finding))
    return found


def _is_quieted(item: _Stamped, quieting: dict[str, list[Span]]) -> bool:
    places = quieting.get(item.active.id, ())
    return any(place.overlaps(item.finding.span) for place in places)


def _places(finding: Finding) -> Iterator[Span]:
    """All places of this file that a finding speaks of."""
    yield finding.span
    yield from (related.span for related in finding.related if related.path is None)


def _entry(doc: Document, item: _Stamped, occurrences: Counter[tuple[str, str, str]]) -> Entry:
    from hashlib import blake2s  # noqa: PLC0415 - 3 ms that clean reports need not pay

    active, finding = item.active, item.finding
    quote = doc.source.text[finding.span.start : finding.span.end]
    heading = doc.heading_above(finding.span.start)
    key = (active.id, quote, heading)
    occurrences[key] += 1
    digest = blake2s(
        "\0".join((*key, str(occurrences[key]))).encode("utf-8", "replace"), digest_size=8
    )
    return Entry(
        active.id,
        active.severity or finding.severity or active.rule.severity,
        finding.span,
        finding.message,
        active.rule.basis,
        doc.place(finding.span.start),
        digest.hexdigest(),
        _applicable(finding.fix, doc.source),
        finding.related,
    )


def _applicable(fix: Fix | None, source: Source) -> Fix | None:
    """A fix only where its characters stand in the file as they do in the text."""
    if fix and all(source.is_whole(edit.span.start, edit.span.end) for edit in fix.edits):
        return fix
    return None
