"""Where the page's head ends: what a web page prints above a report and under its title."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gilint.flow import Text

_PAGE_FIELD = (
    r"【|（?(?:19|20)\d\d[年.\-/][^，。]{0,60}$"
    r"|(?:索引|文号|分类|发布|公开|来源|作者|时间|日期|字[体号]|浏览|阅读|点击|打印|分享|主题|时效|有效|保护视力)"
    r"[^，。]{0,80}$"
)
"""A line that the page prints under the title: a date, a field, a button."""


def head_end(prose: Text, paragraphs: tuple[Text, ...], title: Text) -> int:
    """The offset in the source where the head ends; 0 where no title or sentences above it."""
    if not title or prose.cut(0, title.low).mentions("。"):
        return 0
    for line in paragraphs:
        if line.low >= title.high and not line.match(_PAGE_FIELD):
            return line.start
    return title.start
