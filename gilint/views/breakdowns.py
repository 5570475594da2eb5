"""Totals and the parts that a text gives for them: ``共70条，其中会议31条，财政9条``."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, NamedTuple

from gilint.patterns import lazy
from gilint.views.totals import holds, is_single, is_way, kind_of, leads_in, leaves, without_whole

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Sequence

    from gilint.flow import Text
    from gilint.views.quantities import Quantity

_HIDDEN = "\0"
_BRACKET = lazy(r"（[^（）\n]*(?:（[^（）\n]*）[^（）\n]*)*）")
_SUMMED = lazy(
    r"(?:以上|上述)?(?:全年|年内)?(?:共计?|合计|总计|总数为?|累计)(?P<what>[\u4e00-\u9fff]{2,10})?"
)
_ENDED = lazy(
    r"(?:，占[^，。；\d]{0,8}\d[\d.]*%)?(?:[。；\n]|，(?:均|全部|都|已全部|依法|按时|按期)|$)"
)
_SURE = ("among", "colon")
_PIECES = (*"件条份篇个项期次场", "篇次", "件次", "条次")
_PARTLY = ("含", "另", "包括", "同比", "较", "比", "截至")
_RANKS = {"、": 1, "，": 2, "：": 2, "；": 3, "。": 4, "！": 4, "？": 4}
_MARKS = lazy("[，；。：]")
_NUMBERED = lazy(r"\d|\0")
_SAYING = 4
_FAR = 80
_TOTAL_SIGNS = ("共", "计", "总", "收", "受理", "接到")
_OTHER = ("其他", "其它", "其余", "剩余", "另有", "另外")
_PERCENT = ("%", "个百分点")


class Part(NamedTuple):
    """A part of a total: what it is, as the text puts it, and how many."""

    label: str
    quantity: Quantity


class Breakdown(NamedTuple):
    """A total with its parts.

    ``kind`` says how the text ties them: ``lead`` (其中…), ``among`` (12件中，网络7件、信函5件),
    ``result`` (办理结果为…), ``colon`` (12件：网络7件、信函5件), ``bracket`` (12件（网络7件、信函
    5件）), ``plain`` (共12件，网络7件、信函5件), ``ways`` (收到12件，网络7件，信函5件), ``summed``
    (网络7件、信函5件，共12件).
    ``parts`` have the total's measure word and follow each other; ``mixed`` are numbers of pieces
    with another measure word among them (文件26件，信息30条); ``rest`` are further numbers of the
    total's measure word which may belong to them. ``others`` are numbers that may be the total
    instead. ``ended`` says that nothing but an end or a remark (均已答复) follows the last part,
    ``nested`` that another 其中 follows inside. ``text`` runs over the whole.
    """

    kind: str
    total: Quantity
    parts: tuple[Part, ...]
    mixed: tuple[Quantity, ...]
    rest: tuple[Quantity, ...]
    others: tuple[Quantity, ...]
    ended: bool
    nested: bool
    text: Text

    @property
    def between(self) -> str:
        """The words from the total to the last part and two more."""
        last = self.parts[-1].quantity.text
        flow = self.text.flow.text
        return flow[self.text.low : max(last.high, self.total.text.high) + 2]


def breakdowns(paragraphs: Iterable[Text], quantities: Sequence[Quantity]) -> tuple[Breakdown, ...]:
    """Every total with parts, in order."""
    found: list[Breakdown] = []
    index = 0
    for paragraph in paragraphs:
        own = []
        while index < len(quantities) and quantities[index].text.low < paragraph.high:
            own.append(quantities[index])
            index += 1
        if len({count.unit for count in own}) < len(own):
            found += _Reading(paragraph, own).all()
    return tuple(found)


class _Reading:
    """A paragraph with its numbers; what stands in brackets is read apart."""

    def __init__(self, paragraph: Text, counts: Sequence[Quantity]) -> None:
        self.paragraph = paragraph
        self.low = paragraph.low
        self.text = paragraph.plain
        counts = [count for count in counts if count.unit not in _PERCENT]
        self.main = counts
        self.aside: list[Quantity] = []
        if "（" in self.text:
            self.text = _BRACKET.sub(lambda bracket: _HIDDEN * len(bracket[0]), self.text)
            self.main = [count for count in counts if self.text[self._at(count)] != _HIDDEN]
            self.aside = [count for count in counts if self.text[self._at(count)] == _HIDDEN]

    def _at(self, count: Quantity) -> int:
        return count.text.low - self.low

    def _past(self, count: Quantity) -> int:
        return count.text.high - self.low

    def all(self) -> Iterator[Breakdown]:
        if leads := leads_in(self.text):
            yield from self._leads(leads)
        if self.aside:
            yield from self._brackets()
        if any(sign in self.text for sign in _TOTAL_SIGNS):
            yield from self._plain(leads)
            yield from self._summed()

    def _leads(self, leads: list[re.Match[str]]) -> Iterator[Breakdown]:
        starts = [lead.start() for lead in leads] + [len(self.text)]
        for lead, following in zip(leads, starts[1:], strict=True):
            stop = self.text.find("。", lead.end())
            stop = len(self.text) if stop < 0 else stop
            end = min(stop, following)
            if following < stop and self.text.count("；", lead.end(), end) == 1:
                end = self.text.find("；", lead.end())  # what the next lead divides is no part
            if self.text.startswith("、其中", lead.start() - 1):  # a comma parts more than 、
                end = max(self.text.find("，", lead.end() + 1, end), 0) or end
            inside = self._between(lead.end(), end)[:_FAR]
            before = self._between(0, lead.start())[-_FAR:]
            rest = self._between(end, len(self.text))[:_FAR]
            kind = lead.lastgroup or "lead"
            for unit in dict.fromkeys(count.unit for count in inside):
                mine = _of(unit, inside)
                total = self._total(lead, mine[0], before, inside)
                if total:
                    mine = without_whole(kind, total, mine)
                    yield self._made(
                        kind,
                        total,
                        mine,
                        _of(unit, rest),
                        others=() if kind in _SURE else _of(unit, before),
                        next_lead=following if following < stop else 0,
                    )

    def _total(
        self,
        lead: re.Match[str],
        first: Quantity,
        before: Sequence[Quantity],
        inside: Sequence[Quantity],
    ) -> Quantity | None:
        """The nearest number before a lead that its parts may belong to."""
        before = [count for count in before if holds(count, first)]
        same = _of(first.unit, before)
        if not same:
            return None
        start = self.text.rfind("。", 0, lead.start()) + 1
        if not self.text[start : lead.start()].strip(" ；"):
            start = self.text.rfind("。", 0, max(0, start - 1)) + 1
        elif lead["result"] and not any(self._at(count) >= start for count in same):
            start = 0
        if self._at(same[-1]) < start:
            return None
        return same[-1] if first.unit in (before[-1].unit, inside[0].unit) else None

    def _made(  # noqa: PLR0913 - what the four ways of giving parts have in common
        self,
        kind: str,
        total: Quantity,
        counts: Sequence[Quantity],
        rest: Sequence[Quantity],
        *,
        others: Sequence[Quantity] = (),
        next_lead: int = 0,
    ) -> Breakdown:
        parts, left = self._parts(counts)
        last = parts[-1].quantity
        first = min(total, parts[0].quantity, key=self._at)
        final = max(total, last, key=self._at)
        past = self._past(final)
        while self.text[past : past + 1] == _HIDDEN:
            past += 1
        between = self._between(self._at(first), self._past(final))
        apart = "；" in self.text[past:next_lead] and "；" not in self.text[self._at(first) : past]
        return Breakdown(
            kind,
            total,
            tuple(parts),
            tuple(each for each in between if each.unit in _PIECES and each.unit != total.unit),
            (*left, *rest),
            tuple(count for count in others if count is not total),
            _ENDED.match(self.text, past) is not None,
            next_lead > 0 and not apart,
            first.text.joined(final.text),
        )

    def _parts(self, counts: Sequence[Quantity]) -> tuple[list[Part], Sequence[Quantity]]:
        """The parts up to where the list ends: at a higher mark, or where another topic begins."""
        parts = [Part(counts[0].label, counts[0])]
        level = 0
        for index, (one, other) in enumerate(pairwise(counts), 1):
            rank = self._rank(one, other)
            label = other.label
            if level and rank > level and not label.startswith(_OTHER):
                return parts, counts[index:]
            if rank > 1 and (leaves(label, parts[0].label) or self._turns(one, other)):
                return parts, counts[index:]
            level = level or rank
            parts.append(Part(label, other))
        return parts, ()

    def _rank(self, one: Quantity, other: Quantity) -> int:
        between = self.text[self._past(one) : self._at(other)]
        return max((_RANKS.get(sign, 0) for sign in between), default=0)

    def _turns(self, one: Quantity, other: Quantity) -> bool:
        """Whether a clause without any number stands between: 全部按期答复."""
        clauses = _MARKS.split(self.text[self._past(one) : self._at(other)])[1:-1]
        return any(len(clause) >= _SAYING and not _NUMBERED.search(clause) for clause in clauses)

    def _between(self, low: int, high: int) -> list[Quantity]:
        first = bisect_left(self.main, low, key=self._at)
        last = bisect_right(self.main, high, key=self._past)
        return self.main[first:last]

    def _brackets(self) -> Iterator[Breakdown]:
        """12件（网络7件、信函5件）."""
        for total in self.main:
            past = self._past(total)
            past += self.paragraph.plain.startswith("，（其中", past)
            if self.text[past : past + 1] != _HIDDEN:
                continue
            end = next(
                (i for i in range(past, len(self.text)) if self.text[i] != _HIDDEN), len(self.text)
            )
            low = bisect_left(self.aside, past, key=self._at)
            high = bisect_left(self.aside, end, key=self._at)
            aside = self.aside[low:high]
            several = len(_of(total.unit, aside)) > 1
            if several and not self.paragraph.plain.startswith(_PARTLY, past + 1):
                yield self._made_aside(total, aside)

    def _made_aside(self, total: Quantity, aside: Sequence[Quantity]) -> Breakdown:
        inside = _of(total.unit, aside)
        parts = tuple(Part(count.label.removeprefix("其中"), count) for count in inside)
        text = total.text.joined(inside[-1].text)
        ended = inside[-1].text.after(1) == "）"
        pieces = tuple(each for each in aside if each.unit in _PIECES and each not in inside)
        return Breakdown("bracket", total, parts, pieces, (), (), ended, nested=False, text=text)

    def _plain(self, leads: list[re.Match[str]]) -> Iterator[Breakdown]:
        """共12件，网络7件、信函5件: no 其中 up to the end of the sentence."""
        for index, total in enumerate(self.main):
            past = self._past(total)
            kind = kind_of(total) if self.text[past : past + 1] in ("，", "：") else ""
            if not kind:
                continue
            belongs = is_single if kind == "plain" else is_way
            stop = self.text.find("。", past)
            stop = len(self.text) if stop < 0 else stop
            stop = min([stop, *(lead.start() for lead in leads if lead.start() >= past)])
            inside = [
                count
                for count in takewhile(belongs, self.main[index + 1 : index + _FAR])
                if count.unit == total.unit and self._at(count) < stop
            ]
            if len(inside) > 1 and "；" not in self.text[past : self._at(inside[0])]:
                yield self._made(kind, total, inside, ())

    def _summed(self) -> Iterator[Breakdown]:
        """网络7件、信函5件，共12件."""
        earlier = 0
        for index, total in enumerate(self.main):
            summed = _SUMMED.fullmatch(total.label)
            if not summed:
                continue
            first, earlier = max(earlier, index - _FAR), index + 1
            start = max(self.text.rfind(sign, 0, self._at(total)) for sign in "。；：") + 1
            inside = [c for c in _of(total.unit, self.main[first:index]) if self._at(c) >= start]
            if len(inside) > 1 and _shared(summed["what"] or "", inside):
                yield self._made("summed", total, inside, ())


def _shared(what: str, counts: Sequence[Quantity]) -> bool:
    """Whether every number counts what a total does: 共发布信息20条 of 发布12条, 发布8条."""
    words = {what[at : at + 2] for at in range(len(what) - 1)}
    return not words or any(all(word in count.label for count in counts) for word in words)


def _of(unit: str, counts: Sequence[Quantity]) -> list[Quantity]:
    return [count for count in counts if count.unit == unit]
