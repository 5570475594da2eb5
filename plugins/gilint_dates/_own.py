"""Where years stand in a report's own sentences."""

from collections.abc import Iterator

from gilint.api import Date, Document, Text

_SCHOOL_YEAR = r"(20\d\d)年0?[89]月0?1日[^，。；\d]{1,6}(20\d\d)年(?:0?8月31日|0?7月31日)"
SENTENCE = r"[^。\n]{0,300}"
"""A sentence from where the match begins; longer ones are no sentences."""


def lone_years(doc: Document) -> Iterator[Date]:
    """The years that stand without a month, outside quotations, titles and ranges of years."""
    for date in doc.dates:
        if date.month is not None or date.year is None or date.end or date.damage:
            continue
        if date.text.before(1) in "-—–～至到、〔/" and date.text.before(1):
            continue
        if not doc.is_foreign(date.text):
            yield date


def is_school_year(doc: Document) -> bool:
    """Whether the report covers a school year: 2023年9月1日至2024年8月31日."""
    hits = doc.find(_SCHOOL_YEAR, near="31日")
    return any(int(hit[2].plain) == int(hit[1].plain) + 1 for hit in hits)


def rest_of_sentence(text: Text) -> Text:
    """From behind a piece to the end of its sentence."""
    whole = text.flow.whole
    return whole.cut(text.high).match(SENTENCE) or whole.cut(text.high, text.high)


def opens_sentence(text: Text, marks: str = "\n。；：") -> bool:
    """Whether a piece begins a sentence, a paragraph or an item."""
    return text.low == 0 or text.before(1) in marks


def is_plan(doc: Document, text: Text) -> bool:
    """Whether a piece stands in the part on problems and improvement."""
    for name in ("problems", "improvement"):
        part = doc.part(name)
        if part and any(
            section.heading.low <= text.low < max(section.body.high, section.title.high)
            for section in part.sections
        ):
            return True
    return False
