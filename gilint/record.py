"""A report as rules that compare several see it: its data and the fingerprints of its text.

A :class:`Record` is small, holds plain values only and travels between processes; the text itself
stays behind. Those that share a key come together as a group (see :class:`gilint.rule.GroupRule`).
"""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from gilint.facts import Facts, facts_of
from gilint.finding import Finding, Located, Related, Severity, Span
from gilint.views.agencies import is_anywhere, parted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from gilint.document import Document
    from gilint.facts import CellFact
    from gilint.views.fingerprints import Passage

    Figures = Mapping[tuple[str, str, str, str], CellFact]


_TELLING = 4
"""Figures; fewer tell nothing of whether two reports are one."""


class Record(NamedTuple):
    """What is kept of one report to compare it with others.

    ``agency`` is its name without what lies above it, ``above`` the nearest area that the name
    puts it in: 淮安市洪泽区水利局 is 洪泽区水利局 in 淮安市. ``title`` is where the title
    stands. ``parent`` is the agency that sums up its figures, ``children`` are those whose
    figures it sums up, named in the same way; empty where the configuration names none. Passages
    are there where a rule needs them.
    """

    facts: Facts
    agency: str
    above: str
    title: Span
    parent: str = ""
    children: tuple[str, ...] = ()
    passages: tuple[Passage, ...] = ()

    @property
    def path(self) -> str:
        """The path of the report's file."""
        return self.facts.path

    @property
    def year(self) -> int:
        """The year reported on, 0 where nothing tells."""
        return self.facts.year or 0

    @property
    def known(self) -> bool:
        """Whether agency and year are known, without which a report has no place in a series."""
        return bool(self.agency and self.year) and not is_anywhere(self.agency)

    @property
    def figures(self) -> dict[tuple[str, str, str, str], CellFact]:
        """The numbers of sure tables by edition, table, row and column."""
        return {
            (cell.edition, cell.table, cell.row, cell.column): cell
            for cell in self.facts.cells
            if cell.sure and cell.value is not None
        }

    def cells(self, table: str, *rows: str) -> Iterator[CellFact]:
        """The cells of some rows of a table, by the ids of its form; of a sure table only."""
        for cell in self.facts.cells:
            if cell.table == table and cell.row in rows and cell.sure:
                yield cell

    def finding(
        self,
        span: Span,
        message: str,
        *,
        related: Iterable[Related] = (),
        severity: Severity | None = None,
    ) -> Located:
        """A finding at a place of this report."""
        places = (each._replace(path=None) if each.path == self.path else each for each in related)
        return Located(self.path, Finding(span, message, None, tuple(places), severity))

    def at(self, span: Span, message: str) -> Related:
        """A place of this report as a finding, in this or another one, refers to it."""
        return Related(span, message, self.path)


def record_of(doc: Document, needs: Iterable[str]) -> Record:
    """What rules with these needs compare of a report: ``passages``, ``quantities``."""
    name, parent = _listed(doc)
    above, agency = parted(name)
    children = tuple(
        parted(each.name)[1]
        for each in doc.context.agencies
        if each.parent and parted(each.parent)[1] == agency
    )
    found = doc.passages if "passages" in needs else ()
    facts = facts_of(doc, text="quantities" in needs)
    return Record(facts, agency, above, doc.title.span, parted(parent)[1], children, found)


def _listed(doc: Document) -> tuple[str, str]:
    """The name of a report's agency, as the configuration lists it, and its parent's."""
    own = parted(doc.agency.name)[1]
    for listed in doc.context.agencies:
        if any(own == parted(name)[1] for name in (listed.name, *listed.aliases)):
            return listed.name, listed.parent
    return doc.agency.name, ""


def packed(record: Record) -> bytes:
    """A record in a few kilobytes."""
    import pickle  # noqa: PLC0415 - rules that see one report alone do without
    import zlib  # noqa: PLC0415

    return zlib.compress(pickle.dumps(record, pickle.HIGHEST_PROTOCOL), 1)


def unpacked(data: bytes) -> Record:
    """The record that :func:`packed` made; of our own making only, since pickles can do harm."""
    import pickle  # noqa: PLC0415
    import zlib  # noqa: PLC0415

    record: Record = pickle.loads(zlib.decompress(data))  # noqa: S301 - our own
    return record


def spread(record: Record, numbers: Mapping[int, int]) -> Record:
    """A record whose passages know how many agencies have them, by digest; others none."""
    passages = (each._replace(spread=numbers.get(each.digest, 1)) for each in record.passages)
    return record._replace(passages=tuple(passages))


def agencies(group: Iterable[Record]) -> Iterator[list[Record]]:
    """The reports of one name, sorted into agencies, in the order of years.

    Two agencies of one name lie in different areas (the 鼓楼区 of 南京市 and of 福州市); where
    that is so, reports that do not say which they are of are left out. So are all of a name under
    which two reports on one year have other figures throughout: the 城关镇 of two counties.
    """
    members = sorted((each for each in group if each.known), key=_order)
    areas = sorted({each.above for each in members if each.above})
    if len(areas) > 1:
        found = [[each for each in members if each.above == area] for area in areas]
    else:
        found = [members] if members else []
    yield from (own for own in found if _is_one(own))


def _is_one(members: Iterable[Record]) -> bool:
    """Whether reports on the same year can be files of one report."""
    for _, same in groupby(members, key=lambda each: each.year):
        first, *more = same
        figures = first.figures if more else {}
        if any(_other_throughout(figures, each.figures) for each in more):
            return False
    return True


def _other_throughout(here: Figures, there: Figures) -> bool:
    """Whether most figures differ; where both have none or 0, nothing can be told."""
    pairs = [(cell.value, there[place].value) for place, cell in here.items() if place in there]
    told = [one != other for one, other in pairs if one or other]
    return len(told) >= _TELLING and sum(told) > len(told) / 2


def series(group: Iterable[Record]) -> Iterator[list[Record]]:
    """Each agency's reports, one a year in their order.

    Of several files of one year the one with most of its tables read counts.
    """
    for own in agencies(group):
        yield [next(same) for _, same in groupby(own, key=lambda each: each.year)]


def consecutive(group: Iterable[Record]) -> Iterator[tuple[Record, Record]]:
    """Each two reports of one agency on a year and the next."""
    for reports in series(group):
        for before, now in pairwise(reports):
            if now.year == before.year + 1:
                yield before, now


def _order(record: Record) -> tuple[int, int, str]:
    return record.year, -sum(cell.sure for cell in record.facts.cells), record.path
