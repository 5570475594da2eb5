"""A file's findings as comments in its own bytes, its fixes as changes to accept or refuse."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gilint.fixing import Mode, edited
from gilint.reporters.notes import notes_of
from gilint.rounds import as_before_reading, composed

if TYPE_CHECKING:
    from gilint.finding import Edit
    from gilint.readers import Annotator
    from gilint.report import FileReport
    from gilint.runner import Check, Runner


class Annotated(NamedTuple):
    """A file's report, and its bytes with a comment for each finding."""

    file: FileReport
    data: bytes


class Annotation:
    """What holds for every file: who reads and mends it, and what ``check`` says of its bytes.

    With ``suggest`` all that ``--fix --unsafe-fixes`` would do is proposed too.
    """

    def __init__(self, runner: Runner, check: Check, *, suggest: bool) -> None:
        self._runner = runner
        self._check = check
        self._suggest = suggest

    def of(self, annotator: Annotator, data: bytes, path: str) -> Annotated:
        """A file with comments in the place of those that an earlier run has put there.

        Raises:
            UnreadableError: the bytes are not what the suffix says.
            UnwritableError: they take no comments.
        """
        data = annotator.unannotated(data)
        file = self._check(data, path)
        if file.source is None or not file.entries:
            return Annotated(file, data)
        edits = self._suggestions(file, data) if self._suggest else ()
        return Annotated(file, annotator.annotated(data, file.source, notes_of(file), edits))

    def _suggestions(self, file: FileReport, data: bytes) -> tuple[Edit, ...]:
        """The fixes of all rounds as edits of the text as it is."""
        text = read = file.source.text if file.source else ""
        edits: tuple[Edit, ...] = ()
        for each in self._runner.rounds(file, data, Mode(unsafe=True), self._check):
            more = as_before_reading(each.choice.edits, read, edited(text, edits))
            edits = composed(text, edits, more)
            read = each.after.source.text if each.after.source else ""
        return edits
