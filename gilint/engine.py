"""One source through all its rules: checks what they yield, stamps it, puts it in order."""

from __future__ import annotations

from collections import Counter
from time import perf_counter
from typing import TYPE_CHECKING

from gilint.document import Document
from gilint.finding import Finding, Held
from gilint.patience import SECONDS, Patience, TimeUpError
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

    def __init__(self, doc: Document, patience: Patience) -> None:
        self.doc = doc
        self.patience = patience
        self.stamped: list[_Stamped] = []
        self.held: Counter[str] = Counter()
        self.problems: list[Problem] = []
        self.seconds: dict[str, float] = {}

    def ask(self, active: ActiveRule) -> None:
        """Run one rule; a failure, to end in time too, is a problem; what came before stays."""
        began = perf_counter()
        try:
            self._ask_in_time(active)
        except TimeUpError:
            self.problems.append(_endless(self.doc.source, active))
        except (Exception, SystemExit) as error:  # noqa: BLE001 - a rule may fail in any way
            self.problems.append(_crash(self.doc.source, active, error))
        self.seconds[active.id] = perf_counter() - began

    def _ask_in_time(self, active: ActiveRule) -> None:
        self.patience.start()
        try:
            for said in active.rule.check(self.doc):
                self._take(active, said)
        finally:
            self.patience.stop()

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
    with Patience() as patience:
        run = _Run(doc, patience)
        skipped = _asked(run, rules)
    return FileReport(
        source.path,
        source,
        _identity(doc),
        tuple(_entries(doc, run.stamped)),
        dict(run.held),
        tuple(run.problems),
        skipped,
        run.seconds,
    )


def _asked(run: _Run, rules: Collection[ActiveRule]) -> str:
    """Ask the gates, then all others; why these were not asked, where a gate was shut."""
    for active in rules:
        if active.rule.gate:
            run.ask(active)
            if run.stamped:
                return run.stamped[0].finding.message
    whole = not _is_annex(run.doc)
    for active in rules:
        if not active.rule.gate and (whole or active.rule.annex):
            run.ask(active)
    return ""


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
    said = " ".join(str(error).split()) or "无说明"
    return _unfinished(
        source, active, f"规则 {active.id} 出错，未能查完：{said}（{type(error).__name__}）"
    )


def _endless(source: Source, active: ActiveRule) -> Problem:
    return _unfinished(
        source, active, f"规则 {active.id} 用了 {SECONDS} 秒还没有查完，已停止，其他规则照常"
    )


def _unfinished(source: Source, active: ActiveRule, said: str) -> Problem:
    return Problem(
        f"{said}；请反馈给规则包作者，或用 --ignore {active.id} 暂时停用",
        path=source.path,
        pack=active.id.partition("/")[0],
        rule=active.id,
    )


def _entries(doc: Document, stamped: list[_Stamped]) -> Iterable[Entry]:
    """Drop what a more specific rule has said and what was said twice; sort; stamp."""
    loud = [item for item in stamped if item.active.rule.quiets]
    kept = [item for item in stamped if not _is_quieted(item, loud)]
    kept.sort(key=lambda item: (item.finding.span, item.active.id, item.finding.message))
    seen: set[tuple[object, ...]] = set()
    occurrences: Counter[tuple[str, str, str]] = Counter()
    for item in kept:
        key = (item.finding.span, item.active.id, item.finding.message)
        if key not in seen:
            seen.add(key)
            yield _entry(doc, item, occurrences)


def _is_quieted(item: _Stamped, loud: list[_Stamped]) -> bool:
    return any(
        item.active.id in other.active.rule.quiets
        and any(place.overlaps(item.finding.span) for place in _places(other.finding))
        for other in loud
    )


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
