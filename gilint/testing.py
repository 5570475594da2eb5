"""What a pack's tests may use: every rule is checked by its own examples.

The tests of a pack need only::

    from gilint.testing import cases, check_case

    @pytest.mark.parametrize("case", cases(my_pack), ids=str)
    def test_rule(case):
        check_case(case)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from gilint.context import Context
from gilint.document import Document
from gilint.engine import check
from gilint.groups import compared
from gilint.patterns import lazy
from gilint.rule import GroupRule
from gilint.runner import Plan
from gilint.selection import ActiveRule, recorder
from gilint.settings import Settings
from gilint.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from types import ModuleType

    from gilint.report import Entry, FileReport
    from gilint.rule import Rule

_MARKED = lazy("⟦(.*?)⟧", re.DOTALL)
_NEXT = "\n====\n"
"""What parts the reports of one example."""
_MOST_ROUNDS = 10


class Case(NamedTuple):
    """One promise of one rule: ``kind`` is ``page``, ``good`` or ``bad``."""

    rule: type[Rule]
    kind: str
    text: str = ""
    fixed: str | None = None

    def __str__(self) -> str:
        return f"{self.rule.name}-{self.kind}-{self.text[:24]}"


def cases(*rules: type[Rule] | ModuleType) -> list[Case]:
    """Every promise of some rules, or of all rules of a pack's module."""
    found: list[Case] = []
    for item in rules:
        members: Iterable[type[Rule]] = [item] if isinstance(item, type) else item.gilint_rules()
        for rule in members:
            found.append(Case(rule, "page"))
            found += (Case(rule, "good", text) for text in rule.good)
            found += (Case(rule, "bad", text, fixed) for text, fixed in rule.bad.items())
    return found


def check_case(case: Case) -> None:
    """Assert that a rule keeps one of its promises.

    ``page``: it has a docstring in sentences, good and bad examples. ``good``: it is silent.
    ``bad``: it finds exactly the marked spans; the fixes, applied until none is left, give the
    stated text, in which it is silent.

    Raises:
        AssertionError: it does not.
    """
    {"page": _check_page, "good": _check_good, "bad": _check_bad}[case.kind](case)


def _check_page(case: Case) -> None:
    rule = case.rule
    assert rule.summary().endswith("。"), f"{rule.name}: the docstring's first line is no sentence"
    assert rule.bad, f"{rule.name}: no bad example"
    assert rule.good, f"{rule.name}: no good example"


def _check_good(case: Case) -> None:
    for report in _reports(case.rule, case.text):
        assert not report.problems, report.problems
        assert not report.entries, _shown(report)


def _check_bad(case: Case) -> None:
    if issubclass(case.rule, GroupRule):
        _check_group(case.rule, case.text)
        return
    text, spans = unmarked(case.text)
    report = run_rule(case.rule, text)
    assert not report.problems, report.problems
    found = [tuple(entry.span) for entry in report.entries]
    assert found == spans, f"found {_shown(report)}, expected {spans}"
    fixed = apply_fixes(case.rule, text)
    expected = text if case.fixed is None else case.fixed
    assert fixed == expected, f"the fix leaves {fixed!r}, expected {expected!r}"
    if case.fixed is not None:
        left = run_rule(case.rule, fixed)
        assert not left.entries, f"still found in the fixed text: {_shown(left)}"


def _check_group(rule: type[GroupRule], text: str) -> None:
    texts, marked = zip(*map(unmarked, text.split(_NEXT)), strict=True)
    reports = run_group(rule, texts)
    for report, spans in zip(reports, marked, strict=True):
        assert not report.problems, report.problems
        found = [tuple(entry.span) for entry in report.entries]
        assert found == spans, f"{report.path}: found {_shown(report)}, expected {spans}"


def _reports(rule: type[Rule], text: str) -> Sequence[FileReport]:
    return (
        run_group(rule, text.split(_NEXT))
        if issubclass(rule, GroupRule)
        else [run_rule(rule, text)]
    )


def unmarked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """A text without its ``⟦ ⟧`` marks, and the spans that they marked."""
    spans = []
    plain = ""
    done = 0
    for mark in _MARKED.finditer(text):
        plain += text[done : mark.start()]
        spans.append((len(plain), len(plain) + len(mark[1])))
        plain += mark[1]
        done = mark.end()
    return plain + text[done:], spans


def run_rule(rule: type[Rule], text: str, context: Context | None = None) -> FileReport:
    """One rule, with the options of its examples, over a text."""
    active = ActiveRule(f"example/{rule.name}", rule(**rule.given))
    return check(rule.example(text), [active], context or Context(today=rule.today))


def run_group(
    rule: type[GroupRule], texts: Iterable[str], context: Context | None = None
) -> tuple[FileReport, ...]:
    """One rule, with the options of its examples, over several reports."""
    active = ActiveRule(f"example/{rule.name}", rule(**rule.given))
    context = context or Context(today=rule.today, agencies=tuple(rule.listed))
    plan = Plan(Settings(context=context), [active])
    files = (
        check(Source(text, f"{number}.txt"), [active], plan.settings.context, recorder([active]))
        for number, text in enumerate(texts, 1)
    )
    return compared(tuple(files), lambda _: plan)


def document(text: str, context: Context | None = None) -> Document:
    """A document made from a text, to look at its views."""
    return Document(Source(text, "example.txt"), context)


def apply_fixes(rule: type[Rule], text: str) -> str:
    """The text after all fixes of a rule, safe and unsafe, in rounds until none is left.

    Raises:
        AssertionError: fixes are still left after ten rounds.
    """
    for _ in range(_MOST_ROUNDS):
        edited = _edited(text, run_rule(rule, text).entries)
        if edited == text:
            return text
        text = edited
    message = f"{rule.name}: fixes do not converge"
    raise AssertionError(message)


def _edited(text: str, entries: Iterable[Entry]) -> str:
    edits = sorted(edit for entry in entries if entry.fix for edit in entry.fix.edits)
    pieces = []
    done = 0
    for edit in edits:
        if edit.span.start >= done:
            pieces += [text[done : edit.span.start], edit.text]
            done = edit.span.end
    return "".join([*pieces, text[done:]])


def _shown(report: FileReport) -> str:
    assert report.source
    text = report.source.text
    return "; ".join(
        f"{tuple(entry.span)} {text[entry.span.start : entry.span.end]!r}: {entry.message}"
        for entry in report.entries
    )
