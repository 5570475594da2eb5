"""Headings with nothing under them."""

from bisect import bisect_left
from collections.abc import Iterable

from gilint.api import Document, Finding, Rule, Section, heading_core
from gilint_structure._law import NEW_LAW, OLD_LAW, TOPICS, article, new_form

_NOUN = r"(?:情况|事项|问题|措施|方面|概述|概况|打算|计划)[。：；]?$"
_SECOND = 2
_LABEL = 12
_SAID = r"[^\s—\-…/.·。、]"
_TABLES = {"proactive", "requests", "refusals", "review", "litigation", "attachment"}


class SectionEmpty(Rule):
    """标题之下没有内容。

    每个部分都应有文字或表格；没有发生的写“无”或者一句说明，不以“——”“/”代替。
    （一）（二）（三）并列的小标题，别的都有内容、只有中间一个没有的，也报。
    附表、附件的标题不在此列；2019年度起第二至四部分以表格报告，表可能是图片，也不在此列。
    """

    name = "section-empty"
    basis = NEW_LAW
    basis_until_2018 = OLD_LAW
    good = (
        (
            "青石县2022年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n更新慢，"
            "将加快。\n六、其他需要报告的事项\n无。"
        ),
        (
            "青石县2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n三、"
            "收到和处理政府信息公开申请情况\n"
        ),
        (
            "青石县2016年政府信息公开工作年度报告\n一、概述\n（一）机构情况。健全。\n（二）"
            "公开收费标准和办事流程\n附件"
        ),
        (
            "石门市2015年政府信息公开工作年度报告\n第一部分　概述\n平稳。\n第二部分　主动公开情况\n"
            "一、公开数量。共86条。\n二、公开渠道。网站公开80条。\n第三部分　依申请公开情况\n无。"
        ),
        (
            "云溪区2016年政府信息公开工作年度报告\n一、概述\n公开下列信息：\n（一）机构职能\n（二）办事指南\n"
            "（三）财政预算\n（四）其他。见网站。\n二、主动公开情况\n公开信息86条。"
        ),
        (
            "云溪区2022年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开。好。\n（二）监督保障情况\n"
            "一、抓实考核。每季考核1次。二、办好培训。办班2次。\n二、主动公开政府信息情况\n好。"
        ),
        (
            "云溪区2023年政府信息公开工作年度报告\n- 总体情况\n（一）主动公开情况。好。\n"
            "（二）依申请公开情况。无。"
        ),
        (
            "云溪区2016年政府信息公开工作年度报告\n一、概述\n（一）公开内容\n（1）机构信息：已公开。\n"
            "（2）收支情况。\n（3）油价补贴。\n二、主动公开情况\n公开信息86条。"
        ),
        (
            "云溪区2011年政府信息公开工作年度报告\n二、主动公开情况\n1、公开内容\n（1）机构职能\n"
            "（2）重点工程项目\n（3）突发事件处置情况\n（4）人事任免\n2、公开形式\n网站公开86条。"
        ),
        (
            "云溪区2017年政府信息公开工作年度报告\n本报告包括以下4个部分内容：\n1.概述；\n"
            "2.主动公开情况；\n3.依申请公开情况；\n4.收费情况。\n一、概述\n好。\n"
            "二、主动公开情况\n好。\n三、依申请公开情况\n无。\n四、收费情况\n无。"
        ),
    )
    bad = {
        (
            "云溪区2022年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n更新慢，将加快。\n"
            "⟦六、其他需要报告的事项⟧\n——"
        ): None,
        (
            "云溪区2016年政府信息公开工作年度报告\n一、概述\n（一）机构健全。设专人。\n⟦（二）程序到位⟧\n"
            "（三）培训到点。办班2次。\n二、主动公开情况\n公开信息86条。"
        ): None,
        (
            "青石县2022年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n更新慢，将加快。\n"
            "⟦六、其他需要报告的事项⟧\n\n青石县人民政府\n2023年3月2日"
        ): None,
        "云溪区2016年政府信息公开工作年度报告\n⟦一、概述⟧\n二、主动公开情况\n公开信息86条。": None,
        (
            "云溪区2016年政府信息公开工作年度报告\n三、问题及改进\n⟦（一）存在问题⟧\n（二）"
            "改进措施\n将加快。"
        ): None,
        (
            "云溪区2016年政府信息公开工作年度报告\n一、概述\n（一）机构健全\n设专人。\n"
            "⟦（二）程序到位⟧\n（三）培训到点\n办班2次。\n二、主动公开情况\n公开信息86条。"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for text, subsections and rows of tables behind each heading."""
        rows: list[int] | None = None
        parts: dict[int, set[str]] = {}
        for part in doc.parts:
            for section in part.sections:
                parts.setdefault(section.ordinal.low, set()).add(part.id)
        for index, section in enumerate(doc.sections):
            if (
                section.body.first(_SAID)
                or section.run_in
                or _is_listed(doc, index)
                or not _counts(doc, section, parts.get(section.ordinal.low, set()))
            ):
                continue
            if rows is None:
                rows = [row.start for row in doc.flows.tables.find(r"^.+$")]
            following = doc.sections[index + 1 : index + 2]
            if following and _turned_round(section, following[0]):
                continue
            until = following[0].heading.start if following else len(doc.source.text)
            behind = bisect_left(rows, section.heading.end)
            if behind == len(rows) or rows[behind] >= until:
                own = parts.get(section.ordinal.low, set())
                basis = article(doc, *own) if len(own) == 1 else article(doc)
                message = "标题之下没有内容，应写明情况；没有的写“无”"
                yield section.heading.finding(message, basis=basis)


def _turned_round(section: Section, following: Section) -> bool:
    """Whether sentences numbered from 一、 again are what stands under a （三）."""
    again = following.number == 1 and following.run_in
    return again and any(own.level == following.level for own in section.above)


def _is_listed(doc: Document, index: int) -> bool:
    """Whether it is an item of a bare list, as the one beside it: （8）重点项目 （9）处置情况."""
    section = doc.sections[index]
    beside = (*doc.sections[max(0, index - 1) : index], *doc.sections[index + 1 : index + 2])
    return section.level > _SECOND and any(
        own.level == section.level
        and own.title.first(_NOUN) is None
        and not own.run_in
        and own.body.first(_SAID) is None
        for own in beside
    )


def _is_odd(doc: Document, section: Section) -> bool:
    """Whether it is a short sub-heading between others that all have their text."""
    if section.level != _SECOND or section.parent is None or not _is_label(section):
        return False
    row = [own for own in doc.sections if own.parent is section.parent and own.level == _SECOND]
    others = [own for own in row if own is not section]
    return (
        len(others) > 1
        and row[-1] is not section
        and all(_is_label(own) and (own.run_in or own.body.first(_SAID)) for own in others)
    )


def _is_label(section: Section) -> bool:
    return 0 < len(section.title) <= _LABEL and not section.title.mentions(("，", "、"))


def _counts(doc: Document, section: Section, parts: set[str]) -> bool:
    """Whether the heading must have something under it."""
    title = section.title
    if _is_odd(doc, section):
        return True
    if section.level == _SECOND and new_form(doc) and heading_core(title.plain) in TOPICS:
        return True
    if section.level > _SECOND and "。" in section.heading.plain[-1:] + section.heading.after(1):
        return False  # an item of a list: （2）财务收支情况。
    if title.first(_NOUN) is None or title.first(r"\d|未|没有|无(?!障)|，"):
        return False
    if parts & {"attachment"} or (new_form(doc) and parts & _TABLES):
        return False
    return section.depth == 1 or bool(parts) or len(section.title) <= 8  # noqa: PLR2004 - short
