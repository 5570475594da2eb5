"""What a report cites: titles in 《》, document numbers, decrees, short titles."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from gilint.views.numerals import numeral

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gilint.flow import Text

_TITLE = (
    r"《[^《》\n]{1,200}(?:《[^《》\n]{1,150}》[^《》\n]{0,120}){0,3}》"
    r"|《(?:《[^《》\n]{1,150}》[^《》\n]{1,120}){1,3}》"
)
_INNER = r"[《〈<﹤](?P<name>[^《》〈〉<>﹤﹥\n]{1,150})[》〉>﹥]"
_NOTE = r"（[^（）\n]{1,90}(?:（[^（）\n]{0,30}）[^（）\n]{0,60})?）"
_ONES = "[一二三四五六七八九]"
_NUMERAL = rf"(?:\d{{1,2}}|{_ONES}?十{_ONES}?|{_ONES})"
_AND = "[、和及与至到—～-]"
_ARTICLES = (
    rf"[中的]?(?P<articles>第{_NUMERAL}(?:{_AND}第?{_NUMERAL}){{0,4}}条"
    rf"(?:(?:第?{_NUMERAL}款|第?（?{_NUMERAL}）?项|{_AND}(?=第|{_NUMERAL}条)|第?{_NUMERAL}条)"
    r"{1,6})?)"
)
_ARTICLE = rf"(?:第|(?<={_AND}))(?P<n>{_NUMERAL})(?=条|{_AND})"
_NUMBER = (
    r"(?P<open>[〔\[【（〈《<﹤])(?P<year>(?:19|20)?\d{2})(?:年?(?P<close>[〕\]】）〉》>﹥])|(?P<broken>))"
    r"(?P<ordinal>第?)(?P<serial>\d{1,5})(?!\d)(?P<unit>号?)"
)
_NUMBER_WITHOUT_OPENING = (
    r"(?P<open>(?<=[发函字电传]))(?P<year>(?:19|20)\d{2})(?P<close>〕)"
    r"(?P<ordinal>第?)(?P<serial>\d{1,5})(?!\d)(?P<unit>号)"
)
_OPENERS = ("〔", "[", "【", *(f"{mark}{digit}" for mark in "（〈《<﹤" for digit in "12"))
_DOUBTFUL = tuple("（〈《<﹤")
_CODE = r"[\u4e00-\u9fff]{1,24}\Z"
_CODE_AFTER_WORDS = (
    r"(?:.*(?:按照|根据|依据|依照|遵照|贯彻|落实|执行|参照|参考|结合|文件|通知|号文?|以及|和|及|与|的|了"
    r"|按|在|并|且|由|以|对|是|把|印发|下发|出台|收到|转来))"
    r"(?P<code>[\u4e00-\u9fff]{1,14})\Z"
)
_CODE_LOST = r".*(?:按照?|根据|依据|依照|遵照|贯彻|落实|执行|参照|参考|结合|对标|对照)\Z"
_CODE_END = "发函办字电传通告规秘综议督改厅委文令党政"
_LONGEST_CODE = 24
_DECREE = (
    r"国(?:务院)?(?:令第?(?P<serial>\d{1,4})号|第?(?P<serial2>\d{1,4})号令)"
    r"|第(?P<serial3>\d{1,4})号国务院令"
)
_MARKED = r"[新原旧]?[《〈“](?:[新原旧]?《)?[^《》〈〉“”\n]{1,24}》?[》〉”]"
_SHORT = (
    r"(?:(?:以下|[后下全]文)(?:分别|统一|均|合并)?(?:简称|统称|称)|下称|简称(?<!\w简称))(?:为|：)?"
    rf"(?P<names>{_MARKED}(?:[、和及与]?{_MARKED}){{1,3}}(?=[），。；])|{_MARKED}"
    r"|[\u4e00-\u9fff]{2,16}(?=[），。；]))"
)
_REACH = 1300
"""From where the longest title begins to where its notes end."""
_SHORT_NAME = r"[《〈“](?:[新原旧]?《)?(?P<name>[^《》〈〉“”\n]{1,24})》?[》〉”]"


class Title(NamedTuple):
    """A title in 《》, outermost marks only.

    ``name`` are the words between the marks; ``inner`` the titles inside it, each with its
    marks, whichever marks these are; ``notes`` up to two brackets right behind it;
    ``articles`` the articles cited behind these (第十九条、第二十条 or 第十九、二十条),
    ``None`` if none is.
    """

    text: Text
    name: Text
    inner: tuple[Text, ...]
    notes: tuple[Text, ...]
    articles: Text | None

    @property
    def names(self) -> tuple[Text, ...]:
        """Its own words and those of the titles inside it."""
        return (self.name, *(inner.cut(1, -1) for inner in self.inner))

    @property
    def article_numbers(self) -> tuple[int, ...]:
        """The numbers of the cited articles, in order."""
        if self.articles is None:
            return ()
        return tuple(numeral(hit["n"].plain) for hit in self.articles.find(_ARTICLE))


class DocNumber(NamedTuple):
    """A document number in whatever form: 国办发〔2014〕32号, 青政办[2014]第05号.

    Any part but ``year`` and ``serial`` may be empty; ``str()`` of ``opening`` and ``closing``
    gives the brackets as typed.
    """

    text: Text
    code: Text
    opening: Text
    year: Text
    closing: Text
    ordinal: Text
    serial: Text
    unit: Text

    @property
    def plain(self) -> str:
        """The number as it ought to be written; a short year stays short."""
        return f"{self.code.plain}〔{self.year.plain}〕{int(self.serial.plain)}号"


class Decree(NamedTuple):
    """An order of the State Council: 国务院令第711号, 国务院711号令, 国令第711号."""

    text: Text
    serial: int


class ShortTitle(NamedTuple):
    """A short form as it is introduced: （以下简称《条例》）.

    ``text`` runs from 以下简称 to the last name; ``name`` are the words without marks;
    ``full`` is the title right before the bracket, ``None`` where none stands there or the
    bracket names several.
    """

    text: Text
    name: Text
    full: Title | None


def titles(prose: Text) -> tuple[Title, ...]:
    """All titles in 《》 whose marks are paired, in order."""
    return tuple(_title(prose, hit) for hit in prose.find(_TITLE, near="《"))


def _title(prose: Text, hit: Text) -> Title:
    name = hit.cut(1, -1)
    inner = tuple(name.find(_INNER, near=("《", "〈", "<", "﹤")))
    notes: list[Text] = []
    rest = prose.cut(hit.high, hit.high + 280)
    while len(notes) < 2 and (note := rest.match(_NOTE)):  # noqa: PLR2004 - as documented
        notes.append(note)
        rest = rest.cut(len(note))
    articles = rest.match(_ARTICLES)
    return Title(hit, name, inner, tuple(notes), articles["articles"] if articles else None)


def doc_numbers(prose: Text) -> tuple[DocNumber, ...]:
    """All document numbers, right and wrong forms, in order.

    A number in round or square brackets counts only with an agency code and 号 around it.
    """
    hits = list(prose.find(_NUMBER, near=_OPENERS))
    if prose.plain.count("〕") > prose.plain.count("〔"):
        hits += prose.find(_NUMBER_WITHOUT_OPENING)
        hits.sort(key=lambda hit: hit.low)
    found = (_number(prose, hit) for hit in hits)
    return tuple(number for number in found if _is_number(number))


def _number(prose: Text, hit: Text) -> DocNumber:
    closing = hit.get("close") or hit["year"].cut(len(hit["year"]))
    code = _code(prose.cut(max(0, hit.low - _LONGEST_CODE), hit.low))
    return DocNumber(
        code.joined(hit),
        code,
        hit["open"],
        hit["year"],
        closing,
        hit["ordinal"],
        hit["serial"],
        hit["unit"],
    )


def _code(before: Text) -> Text:
    """The agency code at the end of a piece, without the words that lead up to it."""
    words = before.first(_CODE)
    if words is None or words.match(_CODE_LOST):
        return before.cut(len(before))
    led_up = words.match(_CODE_AFTER_WORDS)
    return led_up["code"] if led_up else words


def _is_number(number: DocNumber) -> bool:
    opening, full, unit = number.opening.plain, len(number.year) == 4, len(number.unit) > 0  # noqa: PLR2004 - digits
    if not number.closing.plain:
        return opening == "〔" and full and unit
    if opening in ("", "〔"):
        return True
    coded = number.code.plain[-1:] in tuple(_CODE_END)
    if opening in _DOUBTFUL:
        return unit and full and (coded or _stands_alone(number))
    return coded or (unit and number.text.before(1) in tuple("（》，"))


def _stands_alone(number: DocNumber) -> bool:
    """Whether it has a line of its own, as below a title."""
    ends = ("", "\n")
    return len(number.code) > 0 and number.text.before(1) in ends and number.text.after(1) in ends


def decrees(prose: Text) -> tuple[Decree, ...]:
    """All orders of the State Council that are cited by number, in order."""
    return tuple(
        Decree(hit, int((hit.get("serial") or hit.get("serial2") or hit["serial3"]).plain))
        for hit in prose.find(_DECREE, near="令")
    )


def short_titles(prose: Text, known: tuple[Title, ...]) -> tuple[ShortTitle, ...]:
    """All short forms that the report introduces; ``known`` are its titles."""
    return tuple(
        short
        for hit in prose.find(_SHORT, near=("简称", "下称", "统称"))
        for short in _shorts(hit, known)
    )


def _low(title: Title) -> int:
    return title.text.low


def _shorts(hit: Text, known: tuple[Title, ...]) -> Iterator[ShortTitle]:
    marked = [name["name"] for name in hit["names"].find(_SHORT_NAME)]
    names = marked or [hit["names"]]
    first = bisect_left(known, hit.low - _REACH, key=_low)
    near = known[first : bisect_left(known, hit.low, key=_low)]
    full = next((title for title in near if any(map(hit.inside, title.notes))), None)
    for name in names:
        yield ShortTitle(hit, name, full if len(names) == 1 else None)
