"""How much a reader takes before it gives up, so that no file costs unbounded time or memory."""

from __future__ import annotations

from typing import NamedTuple

from gilint.api import UnreadableError


class Limits(NamedTuple):
    """Each is far above what any report has; ``limits`` in ``.gilint.yaml`` changes them."""

    page_bytes: int = 8 << 20
    """A web page; the largest report pages, with styles and scripts inside, have 2 MB."""
    depth: int = 200
    """Elements inside elements; what is nested deeper is read as if it stood at this depth."""
    word_depth: int = 60
    """The same in a Word file; what is nested deeper is not read at all."""
    tables_deep: int = 12
    """Tables inside tables."""
    columns: int = 256
    """Columns of a table; a merged cell counts no more than these."""
    squares: int = 100_000
    """Rows times columns of all tables of a file."""
    members: int = 4_000
    """Files inside a Word or Excel file."""
    part_bytes: int = 24 << 20
    """One part of such a file, unpacked; a report's text has 1 MB."""
    elements: int = 600_000
    """Elements in such a part."""
    pages: int = 300
    """Pages of a PDF."""
    characters: int = 2_000_000
    """Characters in all; a long report has 40,000."""
    lines: int = 20_000
    """Ruled lines on a page of a PDF."""


LIMITS = Limits()
SAID = {
    "page_bytes": "网页超过 {} 字节",
    "depth": "网页的元素套了 {} 层以上",
    "word_depth": "Word 文件的元素套了 {} 层以上",
    "tables_deep": "表格套了 {} 层以上",
    "columns": "表格超过 {} 列",
    "squares": "表格超过 {} 格",
    "members": "文件里的成分超过 {} 个",
    "part_bytes": "文件的一个成分解压后超过 {} 字节",
    "elements": "文件的元素超过 {} 个",
    "pages": "PDF 超过 {} 页",
    "characters": "超过 {} 字",
    "lines": "PDF 的一页上线条超过 {} 条",
}
"""What a user is told, by the name of the limit; ``{}`` is the limit."""


def check(limits: Limits, name: str, amount: int) -> None:
    """Refuse a file that has more of something than a limit.

    Raises:
        UnreadableError: it has; the message says where the limit can be raised.
    """
    limit: int = getattr(limits, name)
    if amount > limit:
        key = name.replace("_", "-")
        message = (
            f"{SAID[name].format(limit)}，不像年度报告，没有读；"
            f"确是报告的，请在 .gilint.yaml 的 limits 里放宽 {key}"
        )
        raise UnreadableError(message)
