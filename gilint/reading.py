"""A report as text: what a person reads, what was typed, and what is found in either."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from time import perf_counter
from typing import TYPE_CHECKING, Any

from gilint.context import Context
from gilint.layout.flows import Flows, flows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.flow import Text
    from gilint.source import Source

    view = cached_property
else:

    class view(cached_property):  # noqa: N801 - named like the decorator that it is
        """A view: made when it is first asked for, once, its time kept apart from the rules'."""

        def __get__(self, reading: Any, owner: type | None = None) -> Any:  # noqa: ANN401 - as its parent
            """What the view gives; the time of another view that it asks for is that one's."""
            if reading is None:
                return self
            began, others = perf_counter(), reading.viewing
            try:
                return super().__get__(reading, owner)
            finally:
                whole = perf_counter() - began
                reading.seconds[self.attrname] = whole - (reading.viewing - others)
                reading.viewing = others + whole


class Reading:
    """The text of one report, immutable; each view is made when it is first asked for.

    ``prose`` is what a person reads: sentences whole, characters folded to one variant, tables
    left out. ``written`` is the same lines as they were typed, for rules of typography. Both are
    :class:`~gilint.flow.Text`; everything else is found in them. ``seconds`` says what each view
    took, ``viewing`` what all of them did.
    """

    def __init__(self, source: Source, context: Context | None = None) -> None:
        self.source = source
        self.context = context or Context()
        self.seconds: dict[str, float] = {}
        self.viewing = 0.0

    @view
    def flows(self) -> Flows:
        """The flows of the source and how its lines were broken."""
        return flows(self.source)

    @property
    def prose(self) -> Text:
        """The report as it is read."""
        return self.flows.prose

    @property
    def written(self) -> Text:
        """The report as it was typed, tables left out."""
        return self.flows.written

    def find(
        self, pattern: str, *, near: str | tuple[str, ...] = (), quoted: bool = True
    ) -> Iterator[Text]:
        """Every match of a pattern in the prose (see :meth:`gilint.flow.Text.find`).

        With ``quoted=False`` matches that touch a quotation, a 《title》 or an address are
        left out: what others wrote is not the report's own.
        """
        for hit in self.prose.find(pattern, near=near):
            if quoted or not self.is_foreign(hit):
                yield hit

    def is_foreign(self, text: Text) -> bool:
        """Whether a piece touches a quotation, a 《title》 or an address."""
        before = bisect_left(self.foreign_words, text.high, key=lambda quote: quote.low)
        return before > 0 and self.foreign_words[before - 1].high > text.low

    @view
    def paragraphs(self) -> tuple[Text, ...]:
        """The paragraphs of the prose, headings among them, none empty."""
        return tuple(self.prose.find(r"^.+$"))

    @view
    def sentences(self) -> tuple[Text, ...]:
        """The sentences of the prose, with their closing mark; headings count as sentences."""
        return tuple(self.prose.find(r"[^。！？\n]+[。！？]?[”’）》]*"))

    def paragraph_of(self, text: Text) -> Text | None:
        """The paragraph in which a piece of the prose begins."""
        return _holding(self.paragraphs, text.low)

    def sentence_of(self, text: Text) -> Text | None:
        """The sentence in which a piece of the prose begins."""
        return _holding(self.sentences, text.low)

    @view
    def foreign_words(self) -> tuple[Text, ...]:
        """Quotations, titles and addresses, in order."""
        from gilint.views.quotes import foreign_words  # noqa: PLC0415 - views load when asked for

        return foreign_words(self.prose)


def _holding(pieces: tuple[Text, ...], low: int) -> Text | None:
    """Which of some pieces in order holds the character at an offset of their flow."""
    before = bisect_right(pieces, low, key=lambda piece: piece.low)
    return pieces[before - 1] if before and low < pieces[before - 1].high else None
