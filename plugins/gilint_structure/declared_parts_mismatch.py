"""What the introduction says of the parts, against the parts."""

from collections.abc import Iterable
from itertools import pairwise

from gilint.api import Document, Finding, Held, Rule, Section, is_part_name
from gilint.api import heading_parts as parts_of
from gilint_structure._declared import Declared, counted, declared
from gilint_structure._law import new_form
from gilint_structure._unsaid import halves, left_out, unannounced

_PAIRS = ({"review", "litigation"}, {"requests", "refusals"}, {"problems", "improvement"})
_OUTLINE = 3
"""The fewest headings that the introduction is held against."""


class DeclaredPartsMismatch(Rule):
    """导语说的部分数目、部分名称与正文不一致。

    “本报告由概述、……等六部分组成”之类的话，部分数应与所列名称的个数、正文一级标题的个数一致；文末的附表算一个部分。
    名称中带顿号的（行政复议、行政诉讼情况）按一个算。只写“等几部分”、没有数目的，不核对个数，漏列的法定部分仅作提示；
    只说“包括……等”的，列出的名称可以从简。正文没有一级标题可对照的，只在所列都是常用名称时核对个数。
    """

    name = "declared-parts-mismatch"
    basis = ""
    good = (
        (
            "云溪区2016年政府信息公开工作年度报告\n全文包括概述、主动公开情况、依申请公开办理情况等。\n"
            "一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开和不予公开情况\n无。"
        ),
        (
            "云溪区2022年政府信息公开工作年度报告\n本报告由总体情况、主动公开情况、依申请公开情况、"
            "被申请行政复议、行政诉讼情况、其他事项与附表5个部分组成。\n正文见附件。"
        ),
        (
            "云溪区2022年政府信息公开工作年度报告\n本报告由总体情况、主动公开情况、队伍建设、"
            "依申请公开情况等六个部分组成。\n正文见附件。"
        ),
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
            "青石县2012年政府信息公开工作年度报告\n本报告共分三部分，包括概述、主动公开情况、"
            "依申请公开情况，内容涵盖全县2012年的工作情况。\n"
            "一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。"
        ),
        (
            "青石县2014年政府信息公开工作年度报告\n本报告由概述、主动公开情况、"
            "依申请公开情况三个部分和附件（统计表）组成。\n"
            "一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。\n附件\n"
            "政府信息公开情况统计表\n一、主动公开信息数 86条\n二、申请数 9件\n三、答复数 9件\n"
        ),
        (
            "青石县2022年政府信息公开工作年度报告\n本报告由总体情况、主动公开政府信息情况、"
            "收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、"
            "其他需要报告的事项六部分组成。\n一、总体情况\n好。\n二、主动公开政府信息情况\n好。\n"
            "三、收到和处理政府信息公开申请情况\n无。\n四、政府信息公开行政复议、行政诉讼情况\n无。\n"
            "五、存在的主要问题及改进情况\n慢，将加快。\n六、其他需要报告的事项\n"
            "（一）收取信息处理费情况\n未收取。\n（二）建议提案办理情况\n办理6件。"
        ),
        (
            "青石县2023年政府信息公开工作年度报告\n本报告由总体情况、主动公开政府信息情况、收到和处理政府信息"
            "公开申请情况三部分组成。\n（一）主动公开\n好。\n（二）依申请公开\n无。\n（三）平台建设\n好。\n"
            "（四）监督保障\n好。"
        ),
        (
            "云溪区2014年政府信息公开工作年度报告\n全文包括概述、主动公开政府信息情况、申请行政复议、"
            "提起行政诉讼的情况、存在的主要问题和改进措施共五个部分。\n正文见附件。"
        ),
        (
            "云溪区2017年政府信息公开工作年度报告\n全文共四部分。\n一、概述\n本报告第三部分有数据。\n"
            "二、主动公开情况\n好。\n三、依申请公开情况\n无。\n附件：统计表"
        ),
        (
            "云溪区2017年政府信息公开工作年度报告\n一、概述\n全年工作包括五个部分。\n"
            "二、主动公开情况\n好。\n三、依申请公开情况\n无。"
        ),
        (
            "云溪区2017年政府信息公开工作年度报告\n本报告由概述、主动公开情况、依申请公开、"
            "不予公开与复议诉讼情况三部分组成。\n一、概述\n好。\n二、主动公开情况\n好。\n"
            "三、依申请公开、不予公开与复议诉讼情况\n无。"
        ),
        (
            "云溪区2017年政府信息公开工作年度报告\n全文分三个部分：概述；解读、回应以及互动情况；"
            "主动公开情况。\n一、概述\n好。\n二、解读、回应以及互动情况\n好。\n三、主动公开情况\n好。"
        ),
        (
            "云溪区2014年政府信息公开工作年度报告\n全文包括概述，主动公开情况，依申请公开情况，"
            "收费及减免情况，行政复议情况、行政诉讼情况，存在问题及整改情况6个部分。\n正文见附件。"
        ),
        (
            "云溪区2011年政府信息公开工作年度报告\n本报告由工作概述，主动公开情况，"
            "依申请公开政府信息、被申请复议及诉讼的情况，收费情况等四部分组成。\n正文见附件。"
        ),
        (
            "云溪区2022年政府信息公开工作年度报告\n本报告分四个部分，包括总体情况、主动公开情况、"
            "依申请公开情况、收费情况，所列数据统计期自1月1日起。\n一、总体情况\n好。\n"
            "二、主动公开情况\n好。\n三、依申请公开情况\n无。\n四、收费情况\n无。"
        ),
        (
            "云溪区2018年政府信息公开工作年度报告\n本报告由总体情况，主动公开情况，填表说明"
            "、重点事项附表，依申请公开情况四部分组成。\n"
            "一、总体情况\n好。\n二、主动公开情况\n好。\n"
            "三、填表说明、重点事项附表\n好。\n四、依申请公开情况\n"
            "无。"
        ),
        (
            "云溪区2018年政府信息公开工作年度报告\n全文由机构情况、人员情况、主动公开情况四"
            "部分组成。\n一、机构职能\n好。\n二、人员\n"
            "好。\n三、主动公开情况\n好。"
        ),
        (
            "云溪区2016年政府信息公开工作年度报告\n本报告由概述、主动公开情况、依申请公开情"
            "况、收费情况组成。\n一、概述\n好。\n二、主动公开情况\n"
            "好。\n三、依申请公开情况\n无。\n四、不予公开情况\n"
            "无。\n五、收费情况\n无。"
        ),
        (
            "云溪区2016年政府信息公开工作年度报告\n本报告由概述、主动公开情况、依申请公开情况、"
            "咨询处理情况4个部分组成。\n概述\n好。\n主动公开情况\n好。\n依申请公开情况\n无。\n"
            "咨询处理情况\n解答12次。"
        ),
    )
    bad = {
        (
            "云溪区2017年政府信息公开工作年度报告\n全文包括概述等⟦五个部分⟧。\n一、概述\n好。\n"
            "二、主动公开情况\n好。\n三、依申请公开情况\n无。"
        ): None,
        (
            "云溪区2016年政府信息公开工作年度报告\n本报告由概述、主动公开情况、"
            "依申请公开情况三部分组成。全文共有⟦四大板块⟧。\n"
            "一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。"
        ): None,
        (
            "云溪区2016年政府信息公开工作年度报告\n本报告由概述、主动公开情况、收费情况和"
            "其他事项⟦组成⟧。\n一、概述\n好。\n二、主动公开情况\n好。\n三、政务新媒体运维情况\n好。\n"
            "四、收费情况\n无。\n五、其他事项\n无。"
        ): None,
        (
            "云溪区2016年政府信息公开工作年度报告\n本报告由概述、主动公开情况、收费情况、其他事项和统计表"
            "⟦共五个部分组成⟧。\n一、概述\n好。\n二、重点领域公开情况\n好。\n三、主动公开情况\n好。\n"
            "四、收费情况\n无。\n五、其他事项\n无。\n附件：统计表"
        ): None,
        (
            "云溪区2022年政府信息公开工作年度报告\n本报告由总体情况、主动公开情况、"
            "行政复议、行政诉讼情况、其他需要报告的事项⟦等5个部分组成⟧。\n正文见附件。"
        ): None,
        (
            "云溪区2022年政府信息公开工作年度报告\n主要内容有：总体情况，主动公开情况，"
            "依申请公开情况，⟦共计四个部分⟧。\n"
            "一、总体情况\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。"
        ): None,
        (
            "青石县2022年政府信息公开工作年度报告\n本报告共分⟦五个部分⟧。\n一、总体情况\n好。\n"
            "二、主动公开政府信息情况\n好。\n三、收到和处理政府信息公开申请情况\n无。\n"
            "四、政府信息公开行政复议、行政诉讼情况\n无。"
        ): None,
        (
            "青石县2016年政府信息公开工作年度报告\n本报告⟦由四部分⟧（概述、主动公开情况、"
            "依申请公开情况）组成。\n一、概述\n好。\n二、主动公开情况\n好。\n三、依申请公开情况\n无。"
        ): None,
        (
            "青石县2016年政府信息公开工作年度报告\n主要内容包括：概述、主动公开情况、"
            "依申请公开情况，⟦共四大部分⟧。\n一、概述\n好。\n二、主动公开情况\n好。\n"
            "三、依申请公开情况\n无。"
        ): None,
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
        (
            "云溪区2016年政府信息公开工作年度报告\n本报告由概述、主动公开情况、依申请公开情"
            "况、⟦行政复议情况⟧⟦五部分组成⟧。\n一、概述\n"
            "好。\n二、主动公开情况\n好。\n三、依申请公开情况\n"
            "无。\n四、行政复议情况\n无。\n五、行政诉讼情况\n"
            "无。"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare the number, then the names."""
        said = declared(doc)
        tops = [section for section in doc.sections if section.depth == 1]
        first = min((section.level for section in tops), default=1)
        tops = _without_attached([section for section in tops if section.level == first])
        if said is None:
            return
        if len(tops) < _OUTLINE or (first > 1 and new_form(doc)):
            yield from _by_itself(doc, said)
            return
        found = list(_count(doc, said, tops))
        for other in counted(doc):
            if not (other.tail.inside(said.tail) or said.tail.inside(other.tail)):
                found += _count(doc, other, tops)
        yield from found
        yield from halves(doc, said)
        if not found:
            left = list(left_out(doc, said))
            yield from left or unannounced(said, tops)
            if said.number:
                yield said.tail.held("处部分数目相符")


def _without_attached(tops: list[Section]) -> list[Section]:
    """The headings up to that of an attachment: what stands in its list is none of the report's."""
    for index, section in enumerate(tops):
        if not section.number and parts_of(section.title.plain) == ("attachment",):
            return tops[: index + 1]
    return tops


def _count(doc: Document, said: Declared, tops: list[Section]) -> Iterable[Finding]:
    if said.number is None or (not said.items and not _in_row(tops)):
        return
    number = len(tops)
    listed = _listed(said, said.number)
    names = f"所列名称{listed}个，" if listed != said.number else ""
    if names or (said.number not in _right(doc, said, number) and _all_numbered(tops)):
        yield said.tail.finding(
            f"称有{said.number}个部分，{names}正文一级标题{number}个，应一致",
            related=[(item, "所列名称") for item in said.items] if names else [],
        )


def _listed(said: Declared, number: int) -> int:
    """How many names are listed; ``number`` where that is not sure."""
    listed = len(said.items) if said.regular else number
    sample = said.tail.mentions("等") and listed < number - 1
    return number if sample else listed


def _by_itself(doc: Document, said: Declared) -> Iterable[Finding]:
    """The number against the names, where no outline tells which names belong together.

    All of them have to be known names; a pair that mostly shares a heading may be one part.
    """
    if said.number is None or not said.items:
        return
    if not all(is_part_name(item.plain) for item in said.items):
        return
    most = listed = _listed(said, said.number)
    ids = [parts_of(item.plain) for item in said.items]
    joined = sum(any({one[-1], two[0]} <= pair for pair in _PAIRS) for one, two in pairwise(ids))
    fewest = most - joined - sum(own == ("attachment",) for own in ids)
    if not new_form(doc):  # 行政复议、行政诉讼 may have been counted as two
        most += sum(item.mentions("、") for item in said.items)
    if not fewest <= said.number <= most:
        yield said.tail.finding(
            f"称有{said.number}个部分，所列名称{listed}个，应一致",
            related=[(item, "所列名称") for item in said.items],
        )


def _right(doc: Document, said: Declared, tops: int) -> set[int]:
    """The numbers that the outline bears out: an attachment may be counted or not."""
    if doc.part("attachment") is not None:
        return {tops, tops - 1}
    listed = any(parts_of(item.plain) == ("attachment",) for item in said.items)
    behind = (line.first(r"^[#*]{0,6}附(?:件|表|：)|统计表$") for line in doc.paragraphs)
    attached = not said.items and any(behind)
    return {tops, tops + 1} if listed or attached else {tops}


def _all_numbered(tops: list[Section]) -> bool:
    """Whether no heading lost its number, so that none goes for a line of the text."""
    return all(top.number or "attachment" in parts_of(top.title.plain) for top in tops)


def _in_row(tops: list[Section]) -> bool:
    """Whether the headings are numbered from 1 without a gap, so that none was overlooked."""
    numbers = [section.number for section in tops if section.number]
    return numbers == list(range(1, len(numbers) + 1))
