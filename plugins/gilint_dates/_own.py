"""Where years stand in a report's own sentences."""

from collections.abc import Iterator

from gilint.api import Date, Document, Text

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
