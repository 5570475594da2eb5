"""A report as rules see it: immutable views, each made when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from gilint.context import Agency, Context, Era
from gilint.layout.flows import Flows, flows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.flow import Text
    from gilint.source import Source
    from gilint.views.sections import Section
    from gilint.views.title import TitleView


class Document:
    """One report.

    ``prose`` is what a person reads: sentences whole, characters folded to one variant, tables
    left out. ``written`` is the same lines as they were typed, for rules of typography. Both are
    :class:`~gilint.flow.Text`; everything else is found in them.
    """

    def __init__(self, source: Source, context: Context | None = None) -> None:
        self.source = source
        self.context = context or Context()

    @cached_property
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
        return any(quote.low < text.high and text.low < quote.high for quote in self.foreign_words)

    @cached_property
    def paragraphs(self) -> tuple[Text, ...]:
        """The paragraphs of the prose, headings among them, none empty."""
        return tuple(self.prose.find(r"^.+$"))

    @cached_property
    def sentences(self) -> tuple[Text, ...]:
        """The sentences of the prose, with their closing mark; headings count as sentences."""
        return tuple(self.prose.find(r"[^。！？\n]+[。！？]?[”’）》]*"))

    @cached_property
    def foreign_words(self) -> tuple[Text, ...]:
        """Quotations, titles and addresses, in order."""
        from gilint.views.quotes import foreign_words  # noqa: PLC0415 - views load when asked for

        return foreign_words(self.prose)

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The numbered sections, in reading order."""
        from gilint.views.sections import sections  # noqa: PLC0415

        return sections(self.paragraphs, self.prose.cut(len(self.prose)))

    @cached_property
    def identity(self) -> TitleView:
        """What the head of the report says: title, agency, year."""
        from gilint.views.title import read_title  # noqa: PLC0415

        return read_title(self.paragraphs, self.sections)

    @property
    def title(self) -> Text:
        """The title; where none is found, an empty place at the beginning."""
        return self.identity.title or self.prose.cut(0, 0)

    @property
    def agency(self) -> Agency:
        """Who reports: the configuration's word, else the title's."""
        return self.context.agency if self.context.agency.name else self.identity.agency

    @property
    def year(self) -> int | None:
        """The year reported on, the configuration's word first; ``None`` if nothing tells."""
        return self.context.year or self.identity.year

    @property
    def era(self) -> Era | None:
        """The law and form that the report stands under; ``None`` if no year is known."""
        if self.context.era or self.year is None:
            return self.context.era
        return Era.of(self.year)

    def heading_above(self, offset: int) -> str:
        """The heading that stands above an offset of the source, as read; empty above the first."""
        section = self.section_at(offset)
        return section.heading.plain if section else ""

    def place(self, offset: int) -> str:
        """Where an offset of the source stands, in a person's words: 标题, 二（一）3, 落款, 开头."""
        if self.title.start <= offset <= self.title.end and len(self.title):
            return "标题"
        section = self.section_at(offset)
        if section is None:
            return "开头"
        if self.sign_off is not None and offset >= self.sign_off.start:
            return "落款"
        return section.path

    @cached_property
    def sign_off(self) -> Text | None:
        """The lines below the last paragraph that name agency and date, or ``None``."""
        from gilint.views.title import read_sign_off  # noqa: PLC0415

        return read_sign_off(self.paragraphs)

    def section_at(self, offset: int) -> Section | None:
        """The innermost section that holds an offset of the source."""
        found = None
        for section in self.sections:
            if section.heading.start <= offset < max(section.body.end, section.heading.end):
                found = section
        return found
