"""What the rules on document numbers share: the right form, and a mend for places with blanks."""

from gilint.api import DocNumber, Edit, Finding, Fix, Text, lazy

_SERIES = lazy(r"(?:号?[、，和及与至到—～-]{1,2}(?:〔\d{4}〕)?\d{1,5}){1,6}号")
OTHER_UNITS = "期次条批辑页件份年"


def mended(text: Text, message: str, fix: str, *, safe: bool) -> Finding:
    """A finding whose fix replaces the whole place; none where a line ends inside it."""
    if "\n" in str(text):
        return text.finding(message)
    return Finding(text.span, message, Fix((Edit(text.span, fix),), safe))


def lacks_unit(number: DocNumber) -> bool:
    """Whether 号 is missing behind a number, which no 号 behind a series (5、8号) stands for."""
    if number.unit.plain or not number.code.plain or number.ordinal.plain:
        return False
    if _SERIES.match(number.text.after(40)):
        return False
    return number.text.after(1) not in ("", "\n", " ", *OTHER_UNITS)


def right_form(number: DocNumber) -> str:
    """The number as the standard writes it."""
    century = "20" if len(number.year) == 2 else ""  # noqa: PLR2004 - digits
    serial = int(number.serial.plain)
    code = "".join(str(number.code).split())
    unit = "号" if lacks_unit(number) else number.unit.plain
    return f"{code}〔{century}{number.year.plain}〕{serial}{unit}"
