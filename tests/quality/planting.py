"""Faults to plant in clean reports: what a shape is, and the clean reports that take it.

A shape writes one fault in one way. It takes a clean report and returns the whole text with the
fault marked as ``⟦faulty‖right⟧``, so that it says at once where the fault stands, what the text
was like without it, and what a fix must leave. A shape that does not suit a report returns
``None``. Shapes import nothing of the program: a mistake in the program's own data would else be
planted and found alike.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

CLEAN = (
    Path(__file__).parent / "clean",
    Path(__file__).resolve().parents[2] / "examples" / "reports",
)
HINTED = {
    *("structure/section-heading-wording", "structure/section-missing", "structure/title-form"),
    *("citations/abbreviation", "residue/page-furniture"),
}
"""The rules that have something to say of the clean reports, as a hint."""
_MARK = re.compile("⟦([^⟦⟧‖]*)‖([^⟦⟧‖]*)⟧")
_HEADING = re.compile(r"^#* ?[一二三四五六七八九十]+、", re.MULTILINE)


class Report(NamedTuple):
    """A clean report of our own; ``year`` is the one that it reports on."""

    name: str
    text: str
    year: int

    @property
    def lines(self) -> list[str]:
        """Its lines, without their ends."""
        return self.text.split("\n")

    @property
    def era(self) -> int:
        """2008, 2019 or 2021: the law and form that it stands under."""
        return 2008 if self.year < 2019 else 2019 if self.year < 2021 else 2021

    def prose(self) -> list[int]:
        """The numbers, from 0, of the lines that are paragraphs of whole sentences."""
        return [
            number
            for number, line in enumerate(self.lines)
            if line.rstrip().endswith("。") and len(line) > 30 and "|" not in line
        ]

    def part(self, words: str) -> tuple[int, int] | None:
        """Offsets of the first-level part whose heading has one of the words (a regex)."""
        heads = [match.start() for match in _HEADING.finditer(self.text)]
        for start, end in zip(heads, [*heads[1:], len(self.text)], strict=False):
            if re.search(words, self.text[start:].split("\n", 1)[0]):
                return start, end
        return None

    def with_line(self, number: int, line: str) -> str:
        """The whole text with one line in the place of another."""
        lines = self.lines
        lines[number] = line
        return "\n".join(lines)

    def with_sentence(self, draw: Random, sentence: str) -> str | None:
        """The whole text with a sentence put behind some sentence of its prose."""
        numbers = self.prose()
        if not numbers:
            return None
        number = draw.choice(numbers)
        line = self.lines[number]
        ends = [match.end() for match in re.finditer("。(?![”’）》])", line)]
        at = draw.choice(ends)
        return self.with_line(number, line[:at] + sentence + line[at:])

    def with_paragraph(self, draw: Random, *paragraphs: str) -> str | None:
        """The whole text with paragraphs put behind some paragraph of its prose."""
        numbers = self.prose()
        if not numbers:
            return None
        number = draw.choice(numbers)
        line = self.lines[number]
        lead = line[: len(line) - len(line.lstrip())]
        gap = "\n\n" if self.lines[number + 1 : number + 2] == [""] else "\n"
        return self.with_line(number, gap.join([line, *(lead + each for each in paragraphs)]))


class Shape(NamedTuple):
    """One way to write a fault.

    ``rules`` are those that may report it, the one it is counted for first. ``anywhere`` is for
    what is missing from a whole report: the finding may stand anywhere if its message has
    ``says``. ``fresh`` shapes were written after the rule was last changed.
    """

    rules: tuple[str, ...]
    name: str
    plant: Callable[[Report, Random], str | None]
    fresh: bool = False
    anywhere: bool = False
    says: str = ""


SHAPES: list[Shape] = []


def shape(
    *rules: str, fresh: bool = False, anywhere: bool = False, says: str = ""
) -> Callable[[Callable[[Report, Random], str | None]], Callable[[Report, Random], str | None]]:
    """Make a function a shape of a rule, named as the function."""

    def keep(function: Callable[[Report, Random], str | None]):
        SHAPES.append(Shape(rules, function.__name__, function, fresh, anywhere, says))
        return function

    return keep


class Planted(NamedTuple):
    """The faulty text, the right one, and the spans (half-open) in which they differ."""

    faulty: str
    right: str
    faults: tuple[tuple[int, int], ...]
    rights: tuple[tuple[int, int], ...]


def unmarked(text: str) -> Planted:
    """The two texts that a marked one stands for."""
    texts = ["", ""]
    spans: tuple[list[tuple[int, int]], list[tuple[int, int]]] = ([], [])
    done = 0
    for mark in _MARK.finditer(text):
        for side in (0, 1):
            texts[side] += text[done : mark.start()]
            start = len(texts[side])
            texts[side] += mark[side + 1]
            spans[side].append((start, len(texts[side])))
        done = mark.end()
    faulty, right = (each + text[done:] for each in texts)
    return Planted(faulty, right, tuple(spans[0]), tuple(spans[1]))


@cache
def reports() -> tuple[Report, ...]:
    """The clean reports that are text, in order of their names."""
    found = []
    for folder in CLEAN:
        for path in sorted(folder.glob("*.*")):
            named = folder.name == "clean" or path.name.startswith("clean-")
            if named and path.suffix in (".txt", ".md"):
                text = path.read_text(encoding="utf-8")
                year = re.search(r"(?:19|20)\d\d", path.name)
                found.append(Report(path.name, text, int(year[0]) if year else 0))
    return tuple(found)
