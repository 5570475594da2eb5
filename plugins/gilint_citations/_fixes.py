"""Findings with a mend for places that have blanks inside, which the prose leaves out."""

from gilint.api import Edit, Finding, Fix, Text


def mended(text: Text, message: str, fix: str, *, safe: bool) -> Finding:
    """A finding whose fix replaces the whole place; none where a line ends inside it."""
    if "\n" in str(text):
        return text.finding(message)
    return Finding(text.span, message, Fix((Edit(text.span, fix),), safe))
