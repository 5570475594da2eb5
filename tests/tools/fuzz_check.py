"""One file through the whole pipe, and what must not come out of it.

The public door is :class:`gilint.runner.Runner`, as command line, editor and web server use it:
reader, document, all rules, report. A refusal in words is right.
"""

from __future__ import annotations

import io
import json
import signal
import warnings
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from gilint.config.plans import Plan
from gilint.facts import facts_of
from gilint.fixing import ROUNDS, Mode
from gilint.packs import load_packs
from gilint.pages.reporter import HtmlReporter
from gilint.report import FileReport, Report, by_place
from gilint.reporters import BinaryReporter, Style
from gilint.reporters.json import as_json
from gilint.reporters.text import TextReporter
from gilint.runner import Runner
from gilint.selection import active_rules, recorder
from gilint.settings import Settings

if TYPE_CHECKING:
    from random import Random

    from gilint.document import Document
    from gilint.finding import Span
    from gilint.report import Entry, Problem

warnings.simplefilter("error")

SECONDS = 10
"""Of the processor, for one check of a file; after them it hangs."""
_PACKS = load_packs()
_SETTINGS = Settings(select=("all",))
_RULES = active_rules(_SETTINGS, _PACKS.rules())
_RECORDED = recorder(_RULES)


def _taken(doc: Document) -> tuple[object, object]:
    """What ``gilint facts`` and rules over groups take of a document."""
    assert _RECORDED
    return facts_of(doc), _RECORDED(doc)


_PLAIN = Runner(_PACKS, lambda _: Plan(_SETTINGS, _RULES))
_TAKING = Runner(_PACKS, lambda _: Plan(_SETTINGS, _RULES, take=_taken))
_MENDING = Runner(_PACKS, lambda _: Plan(_SETTINGS, _RULES), Mode(unsafe=True, write=False))
_REPORTERS = (TextReporter(), HtmlReporter(), *_PACKS.reporters().values())


class HangError(BaseException):
    """The file took too long; no Exception, so that nothing swallows it."""


class Fault(NamedTuple):
    """What went wrong: ``kind`` is ``crash``, ``hang``, ``span`` or ``other``."""

    kind: str
    said: str


class Outcome(NamedTuple):
    """Whether the file was read, not refused, and what went wrong, or ``None``."""

    read: bool
    fault: Fault | None = None


class Case(NamedTuple):
    """A file, or with ``str`` the text that an editor holds; ``rare`` is what else is done."""

    path: str
    data: bytes | str
    rare: frozenset[str] = frozenset()


RARE = {"mend": 0.05, "take": 0.02, "report": 0.003}
"""With a part of the files: mend and check again, take facts and records, write every format."""


def rare(chance: Random) -> frozenset[str]:
    """Some of the names in ``RARE``, each as often as it says."""
    return frozenset(name for name, share in RARE.items() if chance.random() < share)


def outcome(case: Case) -> Outcome:
    """What comes of a file."""

    def hangs(number: int, frame: object) -> None:
        raise HangError

    signal.signal(signal.SIGPROF, hangs)
    checks = ROUNDS + 2 if "mend" in case.rare else 1
    signal.setitimer(signal.ITIMER_PROF, SECONDS * checks)
    try:
        return _outcome(case)
    except HangError:
        return Outcome(read=True, fault=Fault("hang", f"more than {SECONDS * checks} s"))
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        return Outcome(read=True, fault=Fault("crash", f"{type(error).__name__}: {error}"))
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _outcome(case: Case) -> Outcome:
    runner = _TAKING if "take" in case.rare else _PLAIN
    check = runner.check_text if isinstance(case.data, str) else runner.check_data
    report = check(case.data, case.path)
    found = _judged(report)
    if not found and report.source:
        json.dumps(as_json(Report((report,), rules=_PACKS.rules())), ensure_ascii=False).encode()
        if "report" in case.rare:
            _written(report)
        if "mend" in case.rare and any(entry.fix for entry in report.entries):
            found = _mended(case)
    return Outcome(report.source is not None, found)


def _judged(report: FileReport) -> Fault | None:
    """What must not be said, nor stand where it does."""
    if found := next(filter(None, map(_blamed, report.problems)), None):
        return found
    if report.source is None:
        return None if report.problems else Fault("other", "neither read nor refused")
    length = len(report.source.text)
    places = [span for entry in report.entries for span in (entry.span, *_others(entry))]
    if any(not 0 <= start <= end <= length for start, end in places):
        return Fault("span", f"{places} in {length} characters")
    order = [by_place(entry) for entry in report.entries]
    if order != sorted(set(order)):
        return Fault("other", "findings out of order or twice")
    return None


def _blamed(problem: Problem) -> Fault | None:
    """A problem that is gilint's own, not the file's."""
    said = problem.message
    if "超出全文" in said:
        return Fault("span", said)
    if "已停止" in said:
        return Fault("hang", said)
    if problem.rule or "出错" in said or "作者" in said:
        return Fault("crash", said)
    return None


def _others(entry: Entry) -> list[Span]:
    """The other places that an entry names: related ones, those of its fix."""
    edits = entry.fix.edits if entry.fix else ()
    return [*(each.span for each in entry.related), *(edit.span for edit in edits)]


def _written(report: FileReport) -> None:
    """Every format."""
    whole, style = Report((report,), rules=_PACKS.rules()), Style()
    for reporter in _REPORTERS:
        if isinstance(reporter, BinaryReporter):
            reporter.write_bytes(whole, io.BytesIO(), style)
        else:
            reporter.write(whole, io.StringIO(), style)


def _mended(case: Case) -> Fault | None:
    """All fixes, in rounds; each round is checked again by the runner."""
    data = case.data.encode("utf-8", "replace") if isinstance(case.data, str) else case.data
    report, _ = _MENDING.mended(data, case.path)
    return _judged(report)


def suffix(case: Case) -> str:
    """What a file that keeps the case is called behind the point."""
    return PurePath(case.path).suffix
