"""Which numbers stand together."""

from collections.abc import Iterable, Iterator, Sequence

from gilint.api import Document, Quantity, Text

PERCENT = ("%", "个百分点")


_FAR = 600
_MOST = 24


def in_sentence(
    quantities: Sequence[Quantity], index: int, marks: str = "。；\n"
) -> list[Quantity]:
    """The last numbers before the one at ``index`` in its sentence, in order."""
    here = quantities[index].text
    text = here.flow.text
    start = max(text.rfind(mark, max(0, here.low - _FAR), here.low) for mark in marks) + 1
    found = []
    for quantity in reversed(quantities[max(0, index - _MOST) : index]):
        if quantity.text.low < start or here.low - quantity.text.low > _FAR:
            break
        found.append(quantity)
    return found[::-1]


def before(doc: Document, place: Text) -> list[Quantity]:
    """The numbers before a place in its sentence, in order."""
    sentence = doc.sentence_of(place)
    low = sentence.low if sentence else place.low
    return [each for each in doc.quantities_in(low, place.low) if each.text.high <= place.low]


def by_piece(quantities: Iterable[Quantity], pieces: Iterable[Text]) -> Iterator[list[Quantity]]:
    """The numbers of each paragraph or sentence that has any; both in order."""
    group: list[Quantity] = []
    rest = iter(pieces)
    piece = next(rest, None)
    for quantity in quantities:
        while piece is not None and piece.high <= quantity.text.low:
            if group:
                yield group
                group = []
            piece = next(rest, None)
        group.append(quantity)
    if group:
        yield group
