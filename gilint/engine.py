"""One source through all its rules: checks what they yield, stamps it, puts it in order."""

from __future__ import annotations

from collections import Counter
from time import perf_counter
from typing import TYPE_CHECKING

from gilint.context import Era
from gilint.document import Document
from gilint.failures import FAILURES, failure, failures, own_failure
from gilint.finding import Finding, Held
from gilint.patience import Patience, TimeUpError
from gilint.report import Entry, FileReport, Identity, Problem
from gilint.selection import alone

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from gilint.context import Context
    from gilint.finding import Fix, Span
    from gilint.rule import Rule
    from gilint.selection import ActiveRule
    from gilint.source import Source

    Take = Callable[[Document], object]


class _Stamped:
    """A finding with the rule that yielded it."""

    __slots__ = ("active", "finding")

    def __init__(self, active: ActiveRule, finding: Finding) -> None:
        self.active = active
        self.finding = finding


class _Run:
    """The rules' answers about one document, as they come in."""

    def __init__(
        self, doc: Document, patience: Patience, before: Callable[[], None] | None = None
    ) -> None:
        self.doc = doc
        self.patience = patience
        self.before = before
        self.stamped: list[_Stamped] = []
        self.held: Counter[str] = Counter()
        self.failed: list[tuple[str, BaseException]] = []
        self.problems: list[Problem] = []
        self.seconds: dict[str, float] = {}

    def ask(self, active: ActiveRule) -> None:
        """Run one rule; a failure, to end in time too, is a problem; what came before stays.

        The time of the views that it is the first to ask for is not the rule's.
        """
        if self.before:
            self.before()
        began, viewing = perf_counter(), self.doc.viewing
        try:
            self._ask_in_time(active)
        except FAILURES as error:
            self.failed.append((active.id, error))
        self.seconds[active.id] = perf_counter() - began - (self.doc.viewing - viewing)

    def _ask_in_time(self, active: ActiveRule) -> None:
        self.patience.start()
        try:
            for said in active.rule.check(self.doc):
                self.take(active, said)
        finally:
            self.patience.stop()

    def take(self, active: ActiveRule, said: object) -> None:
        """Keep what a rule said.

        Raises:
            ValueError: it is no valid finding.
        """
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


def check(
    source: Source,
    rules: Collection[ActiveRule],
    context: Context,
    take: Take | None = None,
    before: Callable[[], None] | None = None,
) -> FileReport:
    """Ask every rule about a source. A rule with ``gate`` that finds something ends the check.

    ``take`` makes of the document what else is wanted of it: it has been read by then. ``before``
    is called before each rule; what it raises ends the check too.
    """
    doc = Document(source, context)
    with Patience() as patience:
        run = _Run(doc, patience, before)
        skipped = _asked(run, rules)
        patience.start()
        taken = None if skipped or take is None else _taken(doc, take, run.problems)
    return FileReport(
        source.path,
        source,
        _identity(doc),
        _told(doc, run),
        dict(run.held),
        (*failures(source.path, run.failed), *run.problems),
        skipped,
        run.seconds,
        views=doc.seconds,
        context=context,
        taken=taken,
    )


def _asked(run: _Run, rules: Collection[ActiveRule]) -> str:
    """Ask the gates, then all others; why these were not asked, where a gate was shut."""
    for active in rules:
        if active.rule.gate:
            run.ask(active)
            if run.stamped:
                return run.stamped[0].finding.message
    whole = not _is_annex(run.doc)
    for active in alone(rules):
        if not active.rule.gate and (whole or active.rule.annex):
            run.ask(active)
    return ""


def told(
    source: Source, context: Context, findings: Iterable[tuple[ActiveRule, object]]
) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """What rules over groups said of a source, stamped; what is no valid finding is a problem."""
    run = _Run(Document(source, context), Patience())
    for active, said in findings:
        try:
            run.take(active, said)
        except ValueError as error:
            run.problems.append(failure(source.path, active.id, error))
    return tuple(_entries(run.doc, run.stamped)), tuple(run.problems)


def _taken(doc: Document, take: Take, problems: list[Problem]) -> object:
    try:
        return take(doc)
    except (Exception, TimeUpError) as error:  # noqa: BLE001 - one report stops no other
        problems.append(own_failure("读取数据", doc.source.path, error))
        return None


def _told(doc: Document, run: _Run) -> tuple[Entry, ...]:
    """What was found, with its places; a view that fails then costs one file, not the run."""
    try:
        return tuple(_entries(doc, run.stamped))
    except Exception as error:  # noqa: BLE001 - whatever a view may raise
        run.problems.append(own_failure("整理结果", doc.source.path, error))
        return ()


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
        finding.basis or _basis(doc, active.rule),
        doc.place(finding.span.start),
        digest.hexdigest(),
        _applicable(finding.fix, doc.source),
        finding.related,
    )


def _basis(doc: Document, rule: Rule) -> str:
    """What binds a report of that year."""
    old = rule.basis_until_2018 and doc.era is Era.ORDER_492
    return rule.basis_until_2018 if old else rule.basis


def _applicable(fix: Fix | None, source: Source) -> Fix | None:
    """A fix only where its characters stand in the file as they do in the text."""
    if fix and all(source.is_whole(edit.span.start, edit.span.end) for edit in fix.edits):
        return fix
    return None
