"""What cannot be read, with the way out."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING, NoReturn

from gilint.api import UnreadableError

if TYPE_CHECKING:
    from gilint.api import Source

_TEXTS = {
    ".doc": "旧版 Word 文件",
    ".dot": "旧版 Word 模板",
    ".docm": "带宏的 Word 文件",
    ".wps": "WPS 文字文件",
    ".wpt": "WPS 文字模板",
    ".rtf": "RTF 文件",
    ".odt": "OpenDocument 文件",
}
_SHEETS = {
    ".xls": "旧版 Excel 文件",
    ".et": "WPS 表格文件",
    ".csv": "CSV 表格",
}
_MAGIC = {
    b"%PDF-": "PDF 文件（.pdf）",
    b"\xd0\xcf\x11\xe0": "旧版 Word、Excel 或 WPS 文件",
    b"{\\rtf": "RTF 文件（.rtf）",
    b"\x89PNG": "图片",
    b"\xff\xd8\xff": "图片",
    b"GIF8": "图片",
}
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s{0,200}<(?:!doctype html|html|head|meta|table)", re.IGNORECASE
)
_OTHERS = {
    ".ofd": "OFD 版式文件不能直接读；请用阅读器导出为带文字层的 PDF，或改查排版前的 .docx",
    **dict.fromkeys(
        (".mht", ".mhtml"),
        "单个文件网页不能直接读；请在浏览器里另存为“网页，仅 HTML”（.html）再检查",
    ),
}


def read(data: bytes, path: str, encoding: str | None, limits: object = None) -> Source:
    """Say what the file is and into what it can be converted.

    Raises:
        UnreadableError: always.
    """
    del encoding, limits
    refuse(PurePath(path).suffix.lower(), data)


def refuse(suffix: str, data: bytes) -> NoReturn:
    """Say why a file with this suffix is not read.

    Raises:
        UnreadableError: always.
    """
    raise UnreadableError(_reason(suffix, data))


def other_kind(data: bytes) -> str:
    """What a file's first bytes say that it is, where it is none of text; else empty."""
    if data.startswith(b"PK\x03\x04"):
        return "Word 文件（.docx）" if b"word/document.xml" in data else "压缩包或 Excel 文件"
    return next((words for magic, words in _MAGIC.items() if data.startswith(magic)), "")


def _reason(suffix: str, data: bytes) -> str:
    if suffix in _TEXTS:
        if data.startswith(b"PK\x03\x04") and b"word/document.xml" in data:
            return f"内容是 Word 文件（.docx），后缀却是 {suffix}；请把后缀改为 .docx 再检查"
        if _PAGE.match(data):
            return f"内容是网页，后缀却是 {suffix}；请把后缀改为 .html 再检查"
        return f"{_TEXTS[suffix]}不能直接读；请用 Word 或 WPS 打开，另存为 .docx 再检查"
    if suffix in _SHEETS:
        return f"{_SHEETS[suffix]}不能直接读；请用 Excel 或 WPS 打开，另存为 .xlsx 再检查"
    return _OTHERS.get(suffix, "图片里的文字读不出；请改查报告的网页、.docx 或带文字层的 PDF")
