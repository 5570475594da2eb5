"""A report as rules see it: immutable views, each made when it is first asked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from gilint.context import Agency, Era
from gilint.reading import Reading, view

if TYPE_CHECKING:
    from gilint.flow import Text
    from gilint.views.breakdowns import Breakdown
    from gilint.views.citations import Decree, DocNumber, ShortTitle
    from gilint.views.citations import Title as CitedTitle
    from gilint.views.dates import Date
    from gilint.views.enumerations import Enumeration
    from gilint.views.fingerprints import Passage
    from gilint.views.lists import Chain
    from gilint.views.parts import Part, Presence
    from gilint.views.periods import Period
    from gilint.views.quantities import Quantity
    from gilint.views.sections import Section
    from gilint.views.sign_off import SignOff
    from gilint.views.tables import Table
    from gilint.views.title import TitleView


class Document(Reading):
    """One report: its text, and what the views make of it."""

    @view
    def quantities(self) -> tuple[Quantity, ...]:
        """The numbers with a measure word, in order."""
        from gilint.views.quantities import quantities  # noqa: PLC0415

        return quantities(self.prose)

    def quantities_in(self, low: int, high: int) -> tuple[Quantity, ...]:
        """The quantities that begin between two offsets into the prose, half-open, in order."""
        first = bisect_left(self.quantities, low, key=lambda each: each.text.low)
        last = bisect_left(self.quantities, high, key=lambda each: each.text.low)
        return self.quantities[first:last]

    @view
    def lists(self) -> tuple[Chain, ...]:
        """The 一是…二是… chains, in the order of their first members."""
        from gilint.views.lists import chains  # noqa: PLC0415

        return chains(self.prose, self.paragraphs, self.sections)

    @view
    def tables(self) -> tuple[Table, ...]:
        """The official tables that were recognised, in order (see :mod:`gilint.views.tables`)."""
        from gilint.views.tables import tables  # noqa: PLC0415

        return tables(self.flows.tables, self.year, self.context.editions)

    @view
    def is_annex(self) -> bool:
        """Whether it is the statistics table alone, as an attachment to a report or a sheet."""
        from gilint.views.genre import is_annex  # noqa: PLC0415

        sheet = self.source.reader == "xlsx"
        return sheet or bool(is_annex(self.flows) and not self.parts and self.tables)

    @view
    def enumerations(self) -> tuple[Enumeration, ...]:
        """The 、 lists with the number of their items, in order."""
        from gilint.views.enumerations import enumerations  # noqa: PLC0415

        return enumerations(self.prose, self.quantities, self.paragraphs)

    @view
    def breakdowns(self) -> tuple[Breakdown, ...]:
        """The totals with the parts that the text gives for them, in order."""
        from gilint.views.breakdowns import breakdowns  # noqa: PLC0415

        return breakdowns(self.paragraphs, self.quantities)

    @view
    def passages(self) -> tuple[Passage, ...]:
        """The sentences without their words, to be compared with those of other reports."""
        from gilint.views.fingerprints import passages  # noqa: PLC0415

        return passages(self.sentences, self.parts, self.sections, self.agency)

    @view
    def dates(self) -> tuple[Date, ...]:
        """All dates of the prose in reading order, months, years and damaged ones included."""
        from gilint.views.datelines import run_together  # noqa: PLC0415
        from gilint.views.dates import dates  # noqa: PLC0415

        runs = run_together(self.paragraphs)
        return tuple(sorted([*dates(self.prose), *runs], key=lambda date: date.text.low))

    @view
    def table_dates(self) -> tuple[Date, ...]:
        """The dates that stand in tables, official or not."""
        from gilint.views.dates import dates  # noqa: PLC0415

        return dates(self.flows.tables)

    @view
    def periods(self) -> tuple[Period, ...]:
        """The statistical periods that the report states; most state one."""
        from gilint.views.periods import periods  # noqa: PLC0415

        return periods(self.dates)

    @property
    def period(self) -> Period | None:
        """The first stated statistical period, or ``None``."""
        return self.periods[0] if self.periods else None

    @view
    def page_date(self) -> Date | None:
        """The day of publication that the page itself names, or ``None``."""
        from gilint.views.datelines import page_date  # noqa: PLC0415

        return page_date(self.dates, self.paragraphs, self.sections)

    @view
    def signed(self) -> Date | None:
        """The date in the sign-off, or ``None``; it may be damaged."""
        from gilint.views.datelines import signed  # noqa: PLC0415

        return signed(self.dates, self.paragraphs)

    @view
    def titles(self) -> tuple[CitedTitle, ...]:
        """Titles in 《》, outermost only, in order."""
        from gilint.views.citations import titles  # noqa: PLC0415

        return titles(self.prose)

    @view
    def doc_numbers(self) -> tuple[DocNumber, ...]:
        """Document numbers, right and wrong forms, in order."""
        from gilint.views.citations import doc_numbers  # noqa: PLC0415

        return doc_numbers(self.prose)

    @view
    def decrees(self) -> tuple[Decree, ...]:
        """Orders of the State Council cited by number, in order."""
        from gilint.views.citations import decrees  # noqa: PLC0415

        return decrees(self.prose)

    @view
    def short_titles(self) -> tuple[ShortTitle, ...]:
        """Short forms that the report introduces with 以下简称, in order."""
        from gilint.views.citations import short_titles  # noqa: PLC0415

        return short_titles(self.prose, self.titles)

    @view
    def sections(self) -> tuple[Section, ...]:
        """The numbered sections, in reading order."""
        from gilint.views.sections import sections  # noqa: PLC0415

        end = self.prose.cut(len(self.prose))
        return sections(self.paragraphs, end, self.sign_off)

    @view
    def identity(self) -> TitleView:
        """What the head of the report says: title, agency, year."""
        from gilint.views.title import read_title  # noqa: PLC0415

        return read_title(self.paragraphs, self.sections, self.signature)

    @property
    def title(self) -> Text:
        """The title; where none is found, an empty place at the beginning."""
        return self.identity.title or self.prose.cut(0, 0)

    @view
    def head_end(self) -> int:
        """Where the page's head ends, in the source: what the page prints round the title."""
        from gilint.views.page_head import head_end  # noqa: PLC0415

        return head_end(self.prose, self.paragraphs, self.title)

    @view
    def agency(self) -> Agency:
        """Who reports: the configuration's word, else what title, signature or preamble say."""
        given = self.context.agency
        if not given.name:
            return self.identity.agency
        from gilint.views.agencies import completed  # noqa: PLC0415

        return completed(given)

    @view
    def self_names(self) -> tuple[str, ...]:
        """How the agency may speak of itself: 我局, 本局 …, and what any agency may say."""
        from gilint.views.agencies import self_names  # noqa: PLC0415

        return self_names(self.agency)

    @property
    def year(self) -> int | None:
        """The year reported on, the configuration's word first; ``None`` if nothing tells."""
        return self.context.year or (self.identity.year if self.under_regulation else None)

    @view
    def under_regulation(self) -> bool:
        """Whether 政府信息公开条例 asks for this report: not for a school's, nor another genre."""
        from gilint.views.genre import is_under_regulation  # noqa: PLC0415

        first = self.sections[0].heading.low if self.sections else len(self.prose)
        return is_under_regulation(self.prose, self.identity.title, self.prose.cut(0, first))

    @view
    def era(self) -> Era | None:
        """The law and form that the report stands under, by its year, else by its tables.

        ``None`` where nothing tells, and for a public service that does not use the form.
        """
        from gilint.views.genre import is_public_service  # noqa: PLC0415

        if self.context.era or (is_public_service(self.identity.title) and not self.tables):
            return self.context.era
        year = self.year
        if year is None:
            from gilint.views.tables import year_of  # noqa: PLC0415

            year = year_of(self.tables, self.context.editions)
        return Era.of(year) if year else None

    def heading_above(self, offset: int) -> str:
        """The heading that stands above an offset of the source, as read; empty above the first."""
        section = self.section_at(offset)
        return section.heading.plain if section else ""

    def place(self, offset: int) -> str:
        """Where an offset of the source stands, in a person's words: 标题, 二（一）3, 落款.

        Where the reader knows more, such as 第3页 or 表三 第4行 第2列, that comes first.
        """
        found = self.source.place(offset)
        part = "" if found and self.is_annex else self._part_at(offset)
        return "，".join(filter(None, (found, part)))

    def _part_at(self, offset: int) -> str:
        for text, name in ((self.title, "标题"), (self.sign_off, "落款")):
            if text and text.start <= offset <= text.end:
                return name
        if section := self.section_at(offset):
            return section.path
        return "文末" if self.sections and offset > self.sections[0].heading.start else "开头"

    @property
    def sign_off(self) -> Text | None:
        """The lines below the last paragraph that name agency or date, or ``None``."""
        return self.signature.whole if self.signature else None

    @view
    def signature(self) -> SignOff | None:
        """Agency and date of the sign-off, each ``None`` where it is missing."""
        from gilint.views.sign_off import read_sign_off  # noqa: PLC0415

        return read_sign_off(self.paragraphs)

    @view
    def parts(self) -> tuple[Part, ...]:
        """The parts that have a heading, in reading order (see :mod:`gilint.views.parts`)."""
        from gilint.views.parts import find_parts  # noqa: PLC0415

        return find_parts(self.sections, self.era)

    def part(self, part: str) -> Part | None:
        """The part with an id such as ``problems`` that has a heading of its own, or ``None``."""
        return next((found for found in self.parts if found.id == part), None)

    def part_elsewhere(self, part: str) -> Part | None:
        """The sentence that reports on a part under another heading or none, or ``None``."""
        from gilint.views.parts import reported_elsewhere  # noqa: PLC0415

        return reported_elsewhere(part, self.prose, self.sections, self.parts)

    def presence(self, part: str) -> Presence:
        """How a part is there: with a heading, elsewhere or in a table, only mentioned, or not."""
        from gilint.views.parts import presence  # noqa: PLC0415

        return presence(part, self.prose, self.flows.tables, self.sections, self.parts)

    def section_at(self, offset: int) -> Section | None:
        """The innermost section that holds an offset of the source."""
        index = bisect_right(self._heading_starts, offset) - 1
        section = self.sections[index] if index >= 0 else None
        while section and offset >= max(section.body.end, section.heading.end):
            section = section.parent
        return section

    @view
    def _heading_starts(self) -> tuple[int, ...]:
        """Where the headings begin in the source, in order."""
        return tuple(section.ordinal.start for section in self.sections)
