"""Chains of ordinals inside the text: 一是…二是…, with what each member says."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from gilint.flow import Text
from gilint.patterns import compiled
from gilint.views.quantities import numeral

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gilint.views.sections import Section

_CHAIN_SIGNS = (
    "二是",
    "三是",
    "二要",
    "三要",
    "第二",
    "其二",
    "其次",
    "方面",
    "②",
    "一是",
    "一要",
    "第三",
    "第一，",
    "③",
)
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩"
_HAN = "一二三四五六七八九十"
# One set of characters comes first, so that the search skips all others at once.
_ORDINALS = (
    rf"[{_HAN}第其首再最另①-⑩](?:(?<=[{_HAN}])[{_HAN}]{{0,2}}[是要]|(?<=一)方面|(?<=另)一方面|(?<=[①-⑩])"
    rf"|(?<=第)[{_HAN}]{{1,3}}(?=[，：是])|(?<=其)[{_HAN}](?=[，：是])"
    r"|(?:(?<=首)先|(?<=[其再])次|(?<=最)后)(?=[，是要]))"
)
_DEEPEST = 8
_NOT_BEFORE = "一二三四五六七八九十百千第其之统唯单同周期月初万划惟"
_BREAKS = "。；：，！？”》）—\n"
_WORDS = {"首先": 1, "其次": 2, "再次": 3, "最后": 4, "一方面": 1, "另一方面": 2}


class Member(NamedTuple):
    """One member of a chain: its number, its sign as printed, and all that it says."""

    number: int
    sign: Text
    text: Text


class Chain(NamedTuple):
    """A chain of ordinals with their members, in reading order.

    ``family`` is ``is`` (一是, 一要), ``rank`` (第一，), ``its`` (其一), ``order`` (首先, 其次),
    ``side`` (一方面, 另一方面) or ``circled`` (①). A chain whose signs open paragraphs runs
    over them (``across``) until the next numbered heading; one inside a paragraph ends with it.
    """

    family: str
    members: tuple[Member, ...]
    across: bool

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of its members, as they stand."""
        return tuple(member.number for member in self.members)

    @property
    def complete(self) -> bool:
        """Whether they run 1, 2, 3 and so on."""
        return self.numbers == tuple(range(1, len(self.members) + 1))


class _Sign(NamedTuple):
    family: str
    number: int
    text: Text
    paragraph: int
    opens: bool


def chains(
    prose: Text, paragraphs: Sequence[Text], sections: Iterable[Section]
) -> tuple[Chain, ...]:
    """All chains of two members or more, or that do not begin with one, by their first sign."""
    signs = list(_signs(prose, paragraphs))[::-1]
    if not signs:
        return ()
    open_: list[list[_Sign]] = []
    done: list[list[_Sign]] = []
    heads = {section.ordinal.low for section in sections}
    for index, paragraph in enumerate(paragraphs):
        if paragraph.low in heads:
            done += open_
            open_ = []
        while signs and signs[-1].paragraph == index:
            _place(signs.pop(), open_, done)
        done += [chain for chain in open_ if not chain[0].opens]
        open_ = [chain for chain in open_ if chain[0].opens]
    found = [_chain(chain, paragraphs) for chain in [*done, *open_]]
    kept = (chain for chain in found if len(chain.members) > 1 or chain.numbers != (1,))
    return tuple(sorted(kept, key=lambda chain: chain.members[0].sign.low))


def _signs(prose: Text, paragraphs: Sequence[Text]) -> Iterator[_Sign]:
    if not prose.mentions(_CHAIN_SIGNS):
        return
    flow = prose.flow
    index = 0
    for match in compiled(_ORDINALS).finditer(flow.text, prose.low, prose.high):
        word = match[0]
        family = _family(word)
        before = flow.text[match.start() - 1 : match.start()] if match.start() else "\n"
        if (before in _NOT_BEFORE) if word[-1] == "是" else (before not in _BREAKS):
            continue
        while paragraphs[index].high < match.end():
            index += 1
        if number := _value(word):
            opens = match.start() == paragraphs[index].low
            yield _Sign(family, number, Text(flow, *match.span()), index, opens)


def _family(word: str) -> str:
    if word[-1] in "是要":
        return "is"
    if word in _WORDS:
        return "side" if word[-1] == "面" else "order"
    return {"第": "rank", "其": "its"}.get(word[0], "circled")


def _value(word: str) -> int:
    if word in _WORDS:
        return _WORDS[word]
    if word in _CIRCLED:
        return _CIRCLED.index(word) + 1
    return int(numeral(word.strip("是要第其")) or 0)


def _place(sign: _Sign, open_: list[list[_Sign]], done: list[list[_Sign]]) -> None:
    """Put a sign into the chain that it continues; a first one begins a chain of its own."""
    if sign.opens:
        inner = [chain for chain in open_ if not chain[0].opens]
        done += inner
        open_[:] = [chain for chain in open_ if chain[0].opens]
    own = [
        chain
        for chain in reversed(open_)
        if chain[0].family == sign.family and chain[0].opens == sign.opens
    ]
    fitting = next((chain for chain in own if chain[-1].number + 1 == sign.number), None)
    outer = None if sign.opens else _outer(sign, open_)
    if fitting is None and outer and (not own or outer[-1].number + 1 == sign.number):
        fitting = outer if sign.number > 1 else None
    if fitting is None and own and sign.number > 1:
        fitting = own[0]
    if fitting is None:
        open_.append([sign])
        done += open_[:-_DEEPEST]
        del open_[:-_DEEPEST]
    else:
        while open_[-1] is not fitting:
            done.append(open_.pop())
        fitting.append(sign)


def _outer(sign: _Sign, open_: list[list[_Sign]]) -> list[_Sign] | None:
    """The chain that this paragraph's first words belong to."""
    for chain in reversed(open_):
        if chain[0].family == sign.family and chain[0].opens:
            return chain if chain[-1].paragraph == sign.paragraph else None
    return None


def _chain(signs: list[_Sign], paragraphs: Sequence[Text]) -> Chain:
    ends = [following.text.low for following in signs[1:]]
    ends.append(paragraphs[signs[-1].paragraph].high)
    members = tuple(
        Member(sign.number, sign.text, sign.text.flow.whole.cut(sign.text.low, end))
        for sign, end in zip(signs, ends, strict=True)
    )
    across = any(one.paragraph != other.paragraph for one, other in pairwise(signs))
    return Chain(signs[0].family, members, across)
