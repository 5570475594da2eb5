"""What a report has and the list of parts in its introduction leaves out."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from gilint.api import INFO, Document, Finding, heading_core
from gilint.api import heading_parts as parts_of
from gilint_structure._law import NAMES_2008

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gilint.api import Section
    from gilint_structure._declared import Declared

_REQUIRED = ("proactive", "requests", "fees", "review", "problems", "other")
_LEAST = 4
_HALVES = (
    ("litigation", "review", "行政复议", None),
    ("review", "litigation", "行政诉讼", None),
    ("requests", "refusals", "不予公开", INFO),
)


def halves(doc: Document, said: Declared) -> Iterable[Finding]:
    """Half of a pair: a part announced as 行政诉讼 whose heading has 行政复议 as well."""
    listed = {part for item in said.items for part in parts_of(item.plain)}
    open_ = said.tail.plain == "等。"
    for item in said.items:
        ids = parts_of(item.plain)
        for half, other, name, level in _HALVES:
            part, missing = doc.part(half), doc.part(other)
            if half not in ids or other in listed or part is None or missing is None:
                continue
            if level == INFO and open_:
                continue  # 等 stands for the rest
            if level is None or part.heading == missing.heading:
                yield item.finding(
                    f"正文这一部分的标题是“{part.heading.plain}”，导语漏了“{name}”",
                    related=[(part.heading, "正文标题")],
                    severity=level,
                )


def left_out(doc: Document, said: Declared) -> Iterable[Finding]:
    """Required parts that the report has and the list has not."""
    listed = {part for item in said.items for part in parts_of(item.plain)}
    missing = [part for name in _REQUIRED if name not in listed and (part := doc.part(name))]
    ranks = {own.section.depth for own in doc.parts if own.section and own.id in listed}
    missing = [part for part in missing if part.section and part.section.depth in ranks]
    missing = [part for part in missing if part.id != "review" or "litigation" not in listed]
    if missing and len(said.items) > _LEAST:
        names = "、".join(f"“{NAMES_2008[part.id]}”" for part in missing)
        yield said.tail.finding(
            f"导语列举的部分中没有{names}，正文有",
            related=[(part.heading, "正文标题") for part in missing],
            severity=INFO,
        )


def unannounced(said: Declared, tops: list[Section]) -> Iterable[Finding]:
    """Parts of the report's own that a closed list of names does not have."""
    if not said.regular or said.tail.mentions("等"):
        return
    numbered = [own for own in tops if own.number]
    if said.number and said.number not in (len(tops), len(numbered)):
        return  # the number is told already
    listed = {part for item in said.items for part in parts_of(item.plain)}
    headed = {"attachment", *(part for own in tops for part in parts_of(own.title.plain))}
    taken = headed if said.number else set()  # a name that stands for another heading
    open_ = [item for item in said.items if not taken & set(parts_of(item.plain))]
    names = [set(pairwise(heading_core(item.plain))) for item in open_]
    more = [
        own
        for own in numbered
        if not listed & set(parts_of(own.title.plain))
        and not any(name & set(pairwise(heading_core(own.title.plain))) for name in names)
    ]
    if len(more) == 1 and len(tops) > _LEAST:
        yield said.tail.finding(
            f"导语列举的部分中没有“{more[0].title.plain}”，正文有",
            related=[(more[0].heading, "正文标题")],
            severity=INFO,
        )
