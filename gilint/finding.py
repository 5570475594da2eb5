"""What a rule says: a place, a message, perhaps a mend.

Every place is a :class:`Span`, half-open, in code points of ``Source.text``. Lines and
columns exist only in reporters.
"""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple


class Severity(IntEnum):
    """How grave a finding is; ordered, so that levels can be compared."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The name used in configuration and JSON: ``info``, ``warning``, ``error``."""
        return self.name.lower()


class Span(NamedTuple):
    """A half-open range of code points of one source."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character, or one is an empty place inside the other."""
        if self.start == self.end or other.start == other.end:
            return self.start <= other.end and other.start <= self.end
        return self.start < other.end and other.start < self.end


class Edit(NamedTuple):
    """Put ``text`` in the place of ``span``."""

    span: Span
    text: str


class Fix(NamedTuple):
    """Edits that mend a finding; ``safe`` ones change no meaning and are applied by ``--fix``."""

    edits: tuple[Edit, ...]
    safe: bool


class Related(NamedTuple):
    """A second place of a finding; ``path`` is ``None`` for the finding's own file."""

    span: Span
    message: str
    path: str | None = None


class Finding(NamedTuple):
    """One thing that is wrong, as a rule yields it.

    ``severity`` and ``basis`` (the article behind it) are only given where they differ from the
    rule's own; the rule's name and everything else is stamped by the engine.
    """

    span: Span
    message: str
    fix: Fix | None = None
    related: tuple[Related, ...] = ()
    severity: Severity | None = None
    basis: str | None = None


class Located(NamedTuple):
    """A finding of a rule that sees several reports, and the path of the one in which it is."""

    path: str
    finding: Finding


class Held(NamedTuple):
    """Something that a rule checked and found right, for the summary: ``12 处数字相符``.

    ``what`` follows ``number`` directly and carries its measure word; ``span`` is where it
    stands.
    """

    span: Span
    what: str
    number: int = 1
