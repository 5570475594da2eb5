"""Words that are not the report's own: quotations, titles, addresses of pages and mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gilint.flow import Text

_FOREIGN = (
    r"《[^《》\n]{0,80}(?:《[^《》\n]{0,60}》[^《》\n]{0,60})?》|“[^“”\n]{0,120}”|「[^「」\n]{0,80}」"
    r"|(?:https?|ftp)[:：]//[^\s，。；、）》]+|www[.][^\s，。；、）》]+"
    r"|(?<![A-Za-z0-9_.+-])[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]{1,63}[.][A-Za-z0-9.-]{1,250}"
)


def foreign_words(prose: Text) -> tuple[Text, ...]:
    """Quotations, titles in 《》 and addresses, outermost only, in order."""
    return tuple(prose.find(_FOREIGN))
