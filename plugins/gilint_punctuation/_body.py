"""Where the report's own text begins, and what in it is not the report's own."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sized

    from gilint.api import Document, Text

HAN = "\u4e00-\u9fff"
_SENTENCE = r"^[^，。；\n]{4,240}[，。；].{8,}$"
_FURNITURE = (
    r"[ \u3000\xa0]*(?:来源|作者|责任编辑|编辑|审核|发布|浏览|打印|字号|字体|信息来源|索引号"
    r"|上一篇|下一篇|分享|附件|当前位置|版权|主办|承办|网站|扫一扫)"
)


def body_start(doc: Document) -> int:
    """Where the first whole sentence or heading begins, in the source; page head above it."""
    first = doc.prose.first(_SENTENCE)
    starts = [section.heading.start for section in doc.sections]
    if first is not None:
        starts.append(first.start)
    return min(starts, default=0)


def in_all(places: Sized) -> str:
    """How many places a message speaks of, if of more than one."""
    return f"，全文共{len(places)}处" if len(places) > 1 else ""


class Own:
    """Tells what of the written text is the report's own words."""

    def __init__(self, doc: Document) -> None:
        self._start = body_start(doc)
        self._written = doc.written
        self._foreign = [(words.start, words.end) for words in doc.foreign_words]
        self._lows = [low for low, _ in self._foreign]
        self._numbers = [number.text for number in doc.doc_numbers]

    def holds(self, text: Text) -> bool:
        """Whether a piece begins in the body, outside quotations, titles and addresses."""
        if text.start < self._start:
            return False
        index = bisect_right(self._lows, text.start) - 1
        return index < 0 or self._foreign[index][1] <= text.start

    def starts(self, text: Text) -> bool:
        """Whether a piece begins in the body."""
        return text.start >= self._start

    def in_number(self, text: Text) -> bool:
        """Whether a piece lies inside a document number."""
        return text.inside_any(self._numbers)

    def furniture(self, text: Text) -> bool:
        """Whether a piece stands on a line of the page around the report."""
        plain = self._written.flow.text
        low = plain.rfind("\n", 0, text.low) + 1
        end = plain.find("\n", low)
        line = self._written.cut(low, end if end >= 0 else None)
        return "。" not in line.plain and line.match(_FURNITURE) is not None
