"""What the introduction says of the parts, against the parts."""

from collections.abc import Iterable

from gilint.api import INFO, Document, Finding, Held, Rule, Section
from gilint.api import heading_parts as parts_of
from gilint_structure._declared import Declared, declared
from gilint_structure._law import NAMES_2008

_REQUIRED = ("proactive", "requests", "fees", "review", "problems", "other")
_LEAST = 4
_HALVES = (
    ("litigation", "review", "行政复议", None),
    ("review", "litigation", "行政诉讼", None),
    ("requests", "refusals", "不予公开", INFO),
)


class DeclaredPartsMismatch(Rule):
    """导语说的部分数目、部分名称与正文不一致。

    “本报告由概述、……等六部分组成”之类的话，部分数应与所列名称的个数、正文一级标题的个数一致；文末的附表算一个部分。
    名称中带顿号的（行政复议、行政诉讼情况）按一个算。只写“等几部分”、没有数目的，不核对个数，漏列的法定部分仅作提示。
    """

    name = "declared-parts-mismatch"
    basis = ""
    good = (
        (
            "青石县2016年政府信息公开工作年度报告\n本报告由概述、主动公开情况、行政复议、"
            "行政诉讼情况三部分组成。\n"
            "一、概述\n好。\n二、主动公开情况\n好。\n三、行政复议、行政诉讼情况\n无。"
        ),
        (
            "青石县2016年政府信息公开工作年度报告\n本报告由概述、主动公开情况、"
            "依申请公开情况和附表等四部分组成。\n"
            "一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。"
        ),
        (
            "云溪区2016年政府信息公开工作年度报告\n全文包括概述、主动公开情况、"
            "依申请公开情况等几个部分。\n"
            "一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。\n四、收费情况\n无。"
        ),
        (
            "青石县2014年政府信息公开工作年度报告\n本报告由概述、主动公开情况、"
            "依申请公开情况三个部分和附件（统计表）组成。\n"
            "一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。\n附件\n"
            "政府信息公开情况统计表\n一、主动公开信息数 86条\n二、申请数 9件\n三、答复数 9件\n"
        ),
    )
    bad = {
        (
            "青石县2016年政府信息公开工作年度报告\n本报告由概述、主动公开情况、"
            "依申请公开情况⟦四部分组成⟧。\n"
            "一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。"
        ): None,
        (
            "青石县2016年政府信息公开工作年度报告\n本报告由概述、主动公开情况、"
            "依申请公开情况⟦三部分组成⟧。\n"
            "一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。\n四、收费情况\n无。"
        ): None,
        (
            "云溪区2016年政府信息公开工作年度报告\n本报告由概述、主动公开情况、"
            "依申请公开情况、⟦行政诉讼情况⟧等组成。\n"
            "一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。\n四、"
            "行政复议、行政诉讼情况\n无。"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare the number, then the names."""
        said = declared(doc)
        tops = [section for section in doc.sections if section.depth == 1]
        first = min((section.level for section in tops), default=1)
        tops = _without_attached([section for section in tops if section.level == first])
        if said is None or len(tops) < 3:  # noqa: PLR2004 - no outline to compare with
            return
        found = list(_count(doc, said, len(tops)))
        yield from found
        yield from _halves(doc, said)
        if not found:
            yield from _left_out(doc, said)
            if said.number:
                yield said.tail.held("处部分数目相符")


def _without_attached(tops: list[Section]) -> list[Section]:
    """The headings up to that of an attachment: what stands in its list is none of the report's."""
    for index, section in enumerate(tops):
        if not section.number and parts_of(section.title.plain) == ("attachment",):
            return tops[: index + 1]
    return tops


def _count(doc: Document, said: Declared, tops: int) -> Iterable[Finding]:
    if said.number is None:
        return
    attached = any(parts_of(item.plain) == ("attachment",) for item in said.items)
    headed = doc.part("attachment") is not None
    right = {tops, tops + 1} if attached and not headed else {tops, tops - 1} if headed else {tops}
    listed = len(said.items) if said.regular else said.number
    if said.tail.mentions("等") and listed < said.number - 1:
        listed = said.number  # a mere sample of the names
    names = f"所列名称{listed}个，" if listed != said.number else ""
    if said.number not in right or names:
        yield said.tail.finding(
            f"称有{said.number}个部分，{names}正文一级标题{tops}个，应一致",
            related=[(item, "所列名称") for item in said.items] if names else [],
        )


def _halves(doc: Document, said: Declared) -> Iterable[Finding]:
    listed = {part for item in said.items for part in parts_of(item.plain)}
    for item in said.items:
        ids = parts_of(item.plain)
        for half, other, name, level in _HALVES:
            part, missing = doc.part(half), doc.part(other)
            if half not in ids or other in listed or part is None or missing is None:
                continue
            if level is None or part.heading == missing.heading:
                yield item.finding(
                    f"正文这一部分的标题是“{part.heading.plain}”，导语漏了“{name}”",
                    related=[(part.heading, "正文标题")],
                    severity=level,
                )


def _left_out(doc: Document, said: Declared) -> Iterable[Finding]:
    """Required parts that the report has and the list has not."""
    listed = {part for item in said.items for part in parts_of(item.plain)}
    missing = [part for name in _REQUIRED if name not in listed and (part := doc.part(name))]
    missing = [part for part in missing if part.id != "review" or "litigation" not in listed]
    if missing and len(said.items) > _LEAST:
        names = "、".join(f"“{NAMES_2008[part.id]}”" for part in missing)
        yield said.tail.finding(
            f"导语列举的部分中没有{names}，正文有",
            related=[(part.heading, "正文标题") for part in missing],
            severity=INFO,
        )
