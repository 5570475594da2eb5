"""Bytes and entities of a web page to characters."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache
from html import unescape
from html.entities import html5

from gilint.api import UndecodableError, UnreadableError, decode

_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,400}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE
)
_SNIFFED = 4096
_LOST_SHARE = 0.01


def page_text(data: bytes, encoding: str | None) -> tuple[str, str]:
    """A page's text and codec: the user's word, a byte order mark, UTF-8, ``<meta>``, a guess.

    Raises:
        UnreadableError: it is no text, or nobody can say in which encoding.
    """
    try:
        if encoding or b"\0" in data:
            return decode(data, encoding)
        try:
            return data.removeprefix(codecs.BOM_UTF8).decode("utf-8"), "utf-8"
        except UnicodeDecodeError:
            pass
        return _declared(data) or decode(data)
    except UndecodableError as error:
        raise UnreadableError(str(error)) from None


def _declared(data: bytes) -> tuple[str, str] | None:
    """As the page's head says, if hardly a byte is against it."""
    match = _CHARSET.search(data, 0, _SNIFFED)
    if match is None or b"\0" in data:
        return None
    name = match[1].decode("ascii", "replace").lower()
    if name in {"gb2312", "gbk", "gb_2312-80", "x-gbk", "cp936"}:
        name = "gb18030"
    try:
        codec = codecs.lookup(name).name
        text = data.decode(codec, "replace")
    except (LookupError, ValueError):
        return None
    wide = len(text) - sum(map(len, re.findall(r"[ -~\s]+", text)))
    return (text, codec) if text.count("\ufffd") <= _LOST_SHARE * wide else None


@lru_cache(maxsize=512)
def entity(written: str) -> tuple[str, int]:
    """What an entity stands for, and how many of its characters it takes; 0 if it is none.

    As in browsers, ``&nbsp`` and the numbered ones need no semicolon, ``&ldquo`` does.
    """
    if written.startswith("&#"):
        return unescape(written) or "\ufffd", len(written)
    for end in range(len(written), 2, -1):
        if written[1:end] in html5:
            return html5[written[1:end]], end
    return "", 0
