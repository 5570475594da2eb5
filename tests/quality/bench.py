"""How many of the planted faults each rule finds, and what it says of the texts without them.

    python tests/quality/bench.py [--rules dates,counts/parts-not-total] [--times 12] [--show]

For each shape (see planting.py) so many clean reports are drawn, in text, as a web page and as a
Word file. A fault is found if a finding of one of the shape's rules touches it; the same text
without the fault must have none there, and a fix must leave the right text. ``--show`` prints
the misses, the alarms and the wrong fixes.
"""

from __future__ import annotations

import argparse
import datetime as dt
import importlib
import random
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))

from forms import FORMS, placed
from planting import SHAPES, Planted, Report, Shape, reports, unmarked

from gilint.context import Context
from gilint.engine import check
from gilint.packs import load_packs
from gilint.readers import TextReader
from gilint.selection import ActiveRule

TODAY = dt.date(2026, 6, 30)
TIMES = 12
MISSED = Path(__file__).parent / "missed.txt"
"""What one go over all shapes misses: less may be missed, but no other."""


class Outcome(NamedTuple):
    """What became of one planted fault."""

    shape: Shape
    report: str
    form: str
    found: bool
    alarm: str
    fix: str  # "", "right" or what it left
    line: str


def load_shapes() -> None:
    """Import every module of shapes, which fills SHAPES."""
    folder = Path(__file__).parent / "shapes"
    sys.path.insert(0, str(folder))
    for path in sorted(folder.glob("*.py")):
        importlib.import_module(path.stem)


class Bench:
    """All rules, and the readers that the forms need."""

    def __init__(self) -> None:
        packs = load_packs()
        self.rules = {
            f"{pack.name}/{rule.name}": ActiveRule(f"{pack.name}/{rule.name}", rule())
            for pack in packs.packs
            for rule in pack.rules
        }
        self._readers = {".txt": TextReader(), ".md": TextReader(), **packs.readers()}
        self._context = Context(today=TODAY)

    def checked(self, text: str, form: str, rules: tuple[str, ...]):
        """A text in a form through some rules."""
        suffix, data = FORMS[form](text)
        source = self._readers[suffix].read(data, f"report{suffix}", None)
        return source, check(source, [self.rules[rule] for rule in rules], self._context)

    def tried(self, shape: Shape, report: Report, form: str, seed: str) -> Outcome | None:
        """Plant one fault and see what is found; ``None`` where the shape does not suit."""
        marked = shape.plant(report, random.Random(seed))  # noqa: S311 - figures, no secrets
        if marked is None:
            return None
        planted = unmarked(marked)
        if not planted.faults:
            message = f"{shape.name}: no mark in the text that it gives for {report.name}"
            raise ValueError(message)
        hits = self._hits(shape, planted.faulty, planted.faults, form)
        alarms = self._hits(shape, planted.right, planted.rights, form)
        fix = ""
        if form == "text" and hits and not shape.anywhere:
            fix = _fixed(planted, hits)
        return Outcome(
            shape,
            report.name,
            form,
            bool(hits),
            alarms[0].message if alarms else "",
            fix,
            _line(planted),
        )

    def _hits(self, shape: Shape, text: str, spans, form: str) -> list:
        source, said = self.checked(text, form, shape.rules)
        if said.problems:
            raise ValueError(said.problems)
        if shape.anywhere:
            return [each for each in said.entries if shape.says in each.message]
        places = placed(text, spans, source.text) if form != "text" else spans
        return [each for each in said.entries if any(_touches(each, span) for span in places)]


def _touches(entry, span: tuple[int, int]) -> bool:
    low, high = span
    spans = [entry.span, *(related.span for related in entry.related if related.path is None)]
    spans += [edit.span for edit in entry.fix.edits] if entry.fix else []
    return any(
        start <= max(high, low + 1) - 1 and end > low - (low == high) for start, end in spans
    )


def _fixed(planted: Planted, hits: list) -> str:
    edits = sorted({edit for entry in hits if entry.fix for edit in entry.fix.edits})
    if not edits:
        return ""
    text, done = "", 0
    for edit in edits:
        if edit.span.start >= done:
            text += planted.faulty[done : edit.span.start] + edit.text
            done = edit.span.end
    text += planted.faulty[done:]
    if _without_blank_lines(text) == _without_blank_lines(planted.right):
        return "right"
    return "; ".join(edit.text or "(gone)" for edit in edits)


def _without_blank_lines(text: str) -> list[str]:
    """A line that goes may take its line break along or leave it."""
    return [line for line in text.splitlines() if line.strip()]


def _line(planted: Planted) -> str:
    low, high = planted.faults[0]
    start = planted.faulty.rfind("\n", 0, low) + 1
    end = planted.faulty.find("\n", high)
    line = planted.faulty[start : end if end >= 0 else None]
    at = low - start
    return ("…" if at > 60 else "") + line[max(0, at - 60) : at + 60 + high - low]


def run(
    rules: str = "", times: int = TIMES, *, forms: bool = True, seed: str = "", set_: str = ""
) -> list[Outcome]:
    """Try the shapes of some rules (names or packs, comma-separated; all if empty) and one set."""
    if not SHAPES:
        load_shapes()
    wanted = [each for each in rules.split(",") if each]
    bench = Bench()
    outcomes = []
    for shape in SHAPES:
        if not shape.plant.__module__.startswith(set_):
            continue
        if wanted and not any(
            shape.rules[0] == each or shape.rules[0].startswith(f"{each}/") for each in wanted
        ):
            continue
        draw = random.Random(f"{shape.name}{seed}")  # noqa: S311 - figures, no secrets
        chosen = list(reports())
        draw.shuffle(chosen)
        done = 0
        for report in chosen:
            form = ("text", "text", "html", "text", "docx", "text")[done % 6] if forms else "text"
            outcome = bench.tried(shape, report, form, f"{shape.name}{report.name}{seed}")
            if outcome is not None:
                outcomes.append(outcome)
                done += 1
            if done >= times:
                break
        if not done:
            message = f"{shape.name} suits no report"
            raise ValueError(message)
    return outcomes


def main() -> None:
    """Print a line a rule."""
    cli = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    cli.add_argument("--rules", default="")
    cli.add_argument("--times", type=int, default=TIMES)
    cli.add_argument("--seed", default="")
    cli.add_argument(
        "--set",
        default="",
        help="only shapes of modules so named: again, third, fourth, fifth, sixth",
    )
    cli.add_argument("--text-only", action="store_true")
    cli.add_argument("--show", action="store_true")
    cli.add_argument("--keep", action="store_true", help="keep what one go over all shapes misses")
    options = cli.parse_args()
    if options.keep:
        MISSED.write_text("".join(f"{name}\n" for name in sorted(missed(run(times=1)))), "utf-8")
        return
    outcomes = run(
        options.rules,
        options.times,
        forms=not options.text_only,
        seed=options.seed,
        set_=options.set,
    )
    if options.show:
        show(outcomes)
    by_rule: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in outcomes:
        by_rule[outcome.shape.rules[0]].append(outcome)
    for rule, mine in sorted(by_rule.items()):
        print(summary(rule, mine))
    print(summary("all", outcomes))


def missed(outcomes: list[Outcome]) -> set[str]:
    """The shapes that one go missed, each with its rule."""
    return {_name(each) for each in outcomes if not each.found}


def kept_missed() -> set[str]:
    """The shapes that one go is known to miss."""
    return set(MISSED.read_text(encoding="utf-8").split("\n")) - {""}


def _name(outcome: Outcome) -> str:
    return f"{outcome.shape.rules[0]} {outcome.shape.name}"


def summary(name: str, outcomes: list[Outcome]) -> str:
    """Recall, of fresh shapes too, alarms on the right twins, fixes that were right."""
    fresh = [each for each in outcomes if each.shape.fresh]
    fixed = Counter(each.fix == "right" for each in outcomes if each.fix)
    shapes = len({each.shape.name for each in outcomes})
    return (
        f"{name:<40} shapes {shapes:3}  recall {_share(outcomes)}  fresh {_share(fresh)}"
        f"  alarms {sum(bool(each.alarm) for each in outcomes)}"
        f"  fixes {fixed[True]}/{fixed[True] + fixed[False]}"
    )


def _share(outcomes: list[Outcome]) -> str:
    found = sum(each.found for each in outcomes)
    share = f"{found / len(outcomes):6.1%}" if outcomes else "     –"
    return f"{found:4}/{len(outcomes):<4} {share}"


def show(outcomes: list[Outcome]) -> None:
    """Print what was missed, alarmed at or mended wrongly."""
    for each in outcomes:
        where = f"{each.shape.rules[0]} {each.shape.name} {each.report} {each.form}"
        line = re.sub(r"\s+", " ", each.line)
        if not each.found:
            print(f"miss   {where}: {line}")
        if each.alarm:
            print(f"alarm  {where}: {each.alarm} <- {line}")
        if each.fix not in ("", "right"):
            print(f"fix    {where}: {each.fix} <- {line}")


if __name__ == "__main__":
    main()
