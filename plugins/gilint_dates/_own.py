"""Where years stand in a report's own sentences."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from gilint.api import Date, Document, Text, lazy

_SCHOOL_YEAR = r"(20\d\d)年0?[89]月0?1日[^，。；\d]{1,6}(20\d\d)年(?:0?8月31日|0?7月31日)"
_LISTED = lazy(r"[-—–～至到〔/]$|(?:\d{4}|年度?|月|日)、$")
_HAN_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")
_IN_HAN = str.maketrans("0123456789", "〇一二三四五六七八九")
YEAR = "(?:19|20)\\d{2}|[一二][九〇零][〇零一二三四五六七八九]{2}"
"""A year before 年, in either script; :func:`year_of` reads it."""
PLANS = "打算|思路|展望|设想|努力方向|工作方向|改进方向"
"""How headings call what is planned; 计划 is left out, it may be the plan that was carried out."""
INTENDS = (
    r"(?<![对草模虚起])拟(?=从|在|对|把|将|于|用|以|为|给|向|请|再|补|完善|完成|新建|启动|制定|修订|加|增|推进|推行|邀请|召开"
    r"|扩|改|优化|细化|规范|聘|选派|升级|打造|实施|配|设|实现|压缩|利用|围绕|针对|依托|引入|结合|试|全面|适时"
    r"|通过|开展|开设|开通|建立|举办|组织|继续|进一步|逐步|采取|重点)(?![^，。；]{0,4}的)"
)
"""拟 before what is to be done, not before what is drafted or about to be disclosed."""
SENTENCE = r"[^。\n]{0,300}"
"""A sentence from where the match begins; longer ones are no sentences."""


def lone_years(doc: Document) -> Iterator[Date]:
    """The years that stand without a month, outside quotations, titles and ranges of years."""
    for date in doc.dates:
        if date.month is not None or date.year is None or date.end or date.damage:
            continue
        if _LISTED.search(date.text.before(6)):
            continue
        if not doc.is_foreign(date.text):
            yield date


def year_of(text: Text) -> int:
    """The value of a year in Arabic digits or in Chinese numerals."""
    return int(text.plain.translate(_HAN_DIGITS))


def names_year(text: str, year: int) -> bool:
    """Whether a text names a year as a whole, in either script."""
    spoken = str(year).translate(_IN_HAN)
    pattern = rf"(?:{year}|{spoken})(?:年(?!\d)|[，度])"
    return re.search(pattern, text.replace("零", "〇")) is not None


@lru_cache(maxsize=1)
def is_school_year(doc: Document) -> bool:
    """Whether the report covers a school year: 2023年9月1日至2024年8月31日."""
    hits = doc.find(_SCHOOL_YEAR, near="31日")
    return any(int(hit[2].plain) == int(hit[1].plain) + 1 for hit in hits)


def rest_of_sentence(text: Text) -> Text:
    """From behind a piece to the end of its sentence."""
    whole = text.flow.whole
    return whole.cut(text.high).match(SENTENCE) or whole.cut(text.high, text.high)


def opens_sentence(text: Text, marks: str = "\n。；：") -> bool:
    """Whether a piece begins a sentence, a paragraph or an item, or follows 此外，."""
    before = text.before(1)  # nothing stands before the first: "" is in every string
    return before in marks or text.before(3) in ("此外，", "另外，")


def is_plan(doc: Document, text: Text) -> bool:
    """Whether a piece stands in the part on problems and improvement."""
    before = bisect_right(_plans(doc), (text.low, len(text.flow.text)))
    return before > 0 and text.low < _plans(doc)[before - 1][1]


@lru_cache(maxsize=1)
def _plans(doc: Document) -> list[tuple[int, int]]:
    """Where the part on problems and improvement stands, in order, nothing twice."""
    parts = filter(None, map(doc.part, ("problems", "improvement")))
    sections = [section for part in parts for section in part.sections]
    found: list[tuple[int, int]] = []
    for low, high in sorted((s.heading.low, max(s.body.high, s.title.high)) for s in sections):
        if not found or high > found[-1][1]:
            found.append((low, high))
    return found
