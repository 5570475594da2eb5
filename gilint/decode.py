"""Bytes to text: a byte order mark wins, then UTF-8, then what a library detects."""

from __future__ import annotations

import codecs
from typing import NamedTuple

from gilint.patterns import lazy

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "utf-16"),
)
_MARKED = {
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
_CANDIDATES = ["gb18030", "big5", "utf_16_le", "utf_16_be"]
_SAMPLE = 4000
_COMMON_SHARE = 0.85
_CONTROL = lazy("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_KNOWN = (
    (b"%PDF-", "PDF 文件"),
    (b"PK\x03\x04", "Word、Excel 或压缩文件"),
    (b"\xd0\xcf\x11\xe0", "旧版 Word 或 WPS 文件"),
)


class Decoded(NamedTuple):
    """A file's text and the codec that gave it (without the byte order mark)."""

    text: str
    encoding: str


class UndecodableError(ValueError):
    """The bytes are no text, or nobody can say in which encoding; the message tells, in Chinese."""


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """Decode a file's bytes; an explicit ``encoding`` wins over everything.

    Raises:
        UndecodableError: binary data, bytes that the encoding does not allow, an unknown
            encoding, or an encoding that cannot be told with confidence.
    """
    for magic, kind in _KNOWN:
        if data.startswith(magic):
            message = f"不是纯文本，像是{kind}；请另存为 .txt 或 .md 再检查"
            raise UndecodableError(message)
    decoded = _explicit(data, encoding) if encoding else _detected(data)
    if _CONTROL.search(decoded.text):
        message = "不是纯文本，或编码不对：含有控制字符；请核对文件，或用 --encoding 指明编码"
        raise UndecodableError(message)
    return decoded


def encode(text: str, encoding: str, like: bytes) -> bytes:
    """Encode a text as the file ``like`` is: with its byte order mark, if it has one.

    Raises:
        UndecodableError: a character does not exist in that encoding.
    """
    for mark, _, name in _MARKS:
        if like.startswith(mark) and name == encoding:
            codec = _MARKED.get(mark, encoding)
            return mark + text.encode(codec)
    try:
        return text.encode(encoding)
    except UnicodeEncodeError as error:
        message = f"“{text[error.start]}”在编码 {encoding} 里没有；请先把文件另存为 UTF-8"
        raise UndecodableError(message) from None


def _explicit(data: bytes, encoding: str) -> Decoded:
    try:
        name = codecs.lookup(encoding).name
        text = data.decode(name)
    except LookupError:
        message = f"不认识的编码 {encoding!r}；常用的有 utf-8、gb18030、utf-16"
        raise UndecodableError(message) from None
    except UnicodeDecodeError as error:
        message = f"不能按 {encoding} 解码：第 {error.start} 字节起不合该编码；请核对 --encoding"
        raise UndecodableError(message) from None
    return Decoded(text.removeprefix("\ufeff"), name)


def _detected(data: bytes) -> Decoded:
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data.decode(codec), name)
            except UnicodeDecodeError:
                message = f"文件以 {name} 标记开头，内容却不合该编码；文件可能已损坏"
                raise UndecodableError(message) from None
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _guessed(data)


def _guessed(data: bytes) -> Decoded:
    """GB18030 where it gives everyday Chinese, else what the library says of the rest.

    The library needs long texts to tell GB18030 from Big5; everyday characters tell it at once.
    """
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        text = ""
    if text and _common_share(text[:_SAMPLE]) >= _COMMON_SHARE:
        return Decoded(text, "gb18030")
    from charset_normalizer import from_bytes  # 30 ms, rarely needed

    best = from_bytes(data, cp_isolation=_CANDIDATES).best()
    if best is None or _chinese_share(str(best)[:_SAMPLE]) < _COMMON_SHARE:
        message = (
            "认不出编码（不是 UTF-8、GB18030 或 UTF-16）；请用 --encoding 指明，或另存为 UTF-8"
        )
        raise UndecodableError(message)
    return Decoded(data.decode(best.encoding), best.encoding)


def _common_share(text: str) -> float:
    """How many of the characters are ASCII, Chinese marks or the 3,755 of GB 2312 level 1."""
    return sum(_is_common(character) for character in text) / len(text)


def _is_common(character: str) -> bool:
    code = character.encode("gb2312", "ignore")
    return len(code) == 1 or (len(code) == 2 and 0xA1 <= code[0] <= 0xD7)  # noqa: PLR2004


def _chinese_share(text: str) -> float:
    """How many of the characters are ASCII, Chinese marks or Chinese characters at all."""
    return sum(
        character.isascii()
        or "\u3000" <= character <= "\u303f"
        or "\u4e00" <= character <= "\u9fff"
        or "\uff00" <= character <= "\uffef"
        for character in text
    ) / len(text)
