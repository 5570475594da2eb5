"""What the second set of fresh shapes shares: sentences to plant, the figures of a table's row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fresh_counts import into_quiet_prose as quiet
from planting import shape

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from planting import Report

_FIGURE = r"[-+]?\d[\d.]*"


def into_prose(*rules: str, **sentences: str) -> None:
    """A fresh shape for each sentence: it is put into a paragraph that lists nothing."""
    _each(rules, sentences, quiet)


def into_problems(*rules: str, **sentences: str) -> None:
    """A fresh shape for each sentence: it ends a paragraph of the part on problems."""
    _each(rules, sentences, at_problems)


def as_paragraphs(*rules: str, **paragraphs: str) -> None:
    """A fresh shape for each text, whose lines become paragraphs of their own."""

    def put(report: Report, draw: Random, text: str) -> str | None:
        return report.with_paragraph(draw, *text.split("\n"))

    _each(rules, paragraphs, put)


def _each(
    rules: tuple[str, ...],
    texts: dict[str, str],
    put: Callable[[Report, Random, str], str | None],
) -> None:
    for name, text in texts.items():

        def plant(report: Report, draw: Random, text: str = text) -> str | None:
            return put(report, draw, text.replace("{年}", str(report.year)))

        plant.__name__ = f"again_{name}"
        shape(*rules, fresh=True)(plant)


def at_problems(report: Report, draw: Random, sentence: str) -> str | None:
    """The sentence at the end of some paragraph of the part on problems."""
    return at_end_in(report, draw, "问题|不足|改进", sentence)


def at_end_in(report: Report, draw: Random, heading: str, sentence: str) -> str | None:
    """The sentence at the end of some paragraph of the part with such a heading."""
    part = report.part(heading)
    if part is None:
        return None
    low, high = (report.text[:at].count("\n") for at in part)
    numbers = [number for number in report.prose() if low < number < high]
    if not numbers:
        return None
    number = draw.choice(numbers)
    return report.with_line(number, report.lines[number].rstrip() + sentence)


def swapped(report: Report, draw: Random, right: str, faulty: str) -> str | None:
    """The text with one match of the right pattern made faulty."""
    found = list(re.finditer(right, report.text))
    if not found:
        return None
    match = draw.choice(found)
    return (
        f"{report.text[: match.start()]}⟦{match.expand(faulty)}‖{match[0]}⟧"
        f"{report.text[match.end() :]}"
    )


def row(report: Report, label: str, cells: int) -> list[tuple[int, int]]:
    """Where the figures of a table's row stand, in whatever shape the table comes."""
    found = re.search(rf"{label}[^\d\n]*(?:[\s|]*{_FIGURE}(?=[\s|])){{{cells}}}", report.text)
    if found is None:
        return []
    figures = re.finditer(rf"(?<=[\s|]){_FIGURE}(?=[\s|])", report.text[: found.end() + 1])
    return [each.span() for each in figures][-cells:]


def figures(report: Report, label: str, cells: int = 7) -> list[int]:
    """The figures of a table's row; none if the report has no such row."""
    return [int(float(report.text[low:high])) for low, high in row(report, label, cells)]


def with_cells(report: Report, changed: dict[tuple[int, int], str]) -> str:
    """The text with some cells made faulty."""
    text = report.text
    for (low, high), faulty in sorted(changed.items(), reverse=True):
        text = f"{text[:low]}⟦{faulty}‖{text[low:high]}⟧{text[high:]}"
    return text
