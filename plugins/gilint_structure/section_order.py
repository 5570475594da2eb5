"""Parts out of order, or twice."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from gilint.api import INFO, Document, Finding, Part, Rule, Section
from gilint_structure._law import (
    FORMS,
    NAMES_2008,
    NUMBERS_2019,
    is_sentence,
    is_topic,
    new_form,
    numeral,
)

_SHIFTED = 4
_RECEIVED = r"收到|接收|受理|提出"
_ANSWERED = r"答复|处理|办理|办结"
_WHOLE = r"(?:政府)?信息公开(?:工作)?(?:的)?情况$"
"""A heading over applications and fees too, which is no second overview."""
_SWAPPED = {"fees", "review"}


class SectionOrder(Rule):
    """各部分的先后顺序与规定不一致，或同一部分出现两次。

    2019年度起的统一格式规定了六个部分的顺序：总体情况、主动公开、收到和处理申请、行政复议和行政诉讼、问题及改进、其他。
    一个部分排在后一部分之后，或者各部分的序号整体移动了一位，会让读者和汇总系统对不上号。
    2018年度及以前的顺序没有强制力，颠倒的仅作提示；收费与复议诉讼对调的很多，不报。

    只看最高一级标题；总体情况之下的（一）主动公开等小标题不在此列。
    """

    name = "section-order"
    basis = FORMS
    quiets = ("structure/heading-sequence",)
    good = (
        (
            "青石县2022年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开。好。\n二、"
            "主动公开政府信息情况\n"
            "三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况"
        ),
        "青石县2016年政府信息公开工作年度报告\n一、主动公开情况\n好。\n二、依申请公开情况\n无。",
        "云溪区2023年政府信息公开工作年度报告\n一、总体情况\n好。\n二、主动公开政府信息情况\n好。",
        (
            "云溪区2023年政府信息公开工作年度报告\n一、总体情况，包含主动公开、依申请公开等五方面情况。\n"
            "二、主动公开政府信息情况\n好。\n三、总体情况，另有监督保障等方面情况。"
        ),
        (
            "云溪区2023年政府信息公开工作年度报告\n一、总体情况\n好。\n二、主动公开政府信息情况\n好。\n"
            "三、收到申请情况\n收到申请6件。\n四、申请答复情况\n答复6件。"
        ),
        (
            "云溪镇2023年政府信息公开工作年度报告\n一、总体情况\n好。\n一、强化组织保障。专人负责。\n"
            "二、及时主动公开。公开信息86条。\n二、主动公开政府信息情况\n好。\n三、收到申请情况\n无。"
        ),
        (
            "云溪镇2021年政府信息公开工作年度报告\n（一）总体情况\n好。\n（二）政府信息公开情况\n"
            "1.主动公开情况。公开信息86条。\n2.依申请公开情况。无。\n（三）行政复议、行政诉讼情况\n无。"
        ),
        (
            "云溪镇2020年政府信息公开工作年度报告\n（一）主动公开信息的数量：公开12条。\n"
            "（二）主动公开信息的途径：网站。\n（三）依申请公开情况：无。"
        ),
        (
            "云溪镇2023年政府信息公开工作年度报告\n（一）总体情况\n好。\n（一）主动公开方面。好。\n"
            "（二）依申请公开方面。无。\n（二）主动公开政府信息的情况\n公开12条。"
        ),
        "云溪区2023年政府信息公开工作年度报告\n二、总体情况\n好。\n三、主动公开政府信息情况\n好。\n四、收到和处理政府信息公开申请情况\n无。",
        "云溪区2016年政府信息公开工作年度报告\n一、概述\n好。\n二、行政复议情况\n无。\n三、收费及减免情况\n无。",
    )
    bad = {
        (
            "青石县2022年政府信息公开工作年度报告\n一、总体情况\n好。\n二、"
            "主动公开政府信息情况\n好。\n"
            "⟦四、政府信息公开行政复议、行政诉讼情况⟧\n无。\n三、"
            "收到和处理政府信息公开申请情况\n无。"
        ): None,
        (
            "青石县2022年政府信息公开工作年度报告\n一、总体情况\n好。\n二、"
            "主动公开政府信息情况\n好。\n"
            "⟦三、主动公开政府信息情况⟧\n好。"
        ): None,
        (
            "云溪区2016年政府信息公开工作年度报告\n一、概述\n好。\n⟦二、行政复议、"
            "行政诉讼情况⟧\n无。\n"
            "三、依申请公开情况\n无。"
        ): None,
        (
            "云溪区2023年政府信息公开工作年度报告\n⟦二、总体情况⟧\n好。\n三、"
            "主动公开政府信息情况\n好。\n四、收到和处理政府信息公开申请情况\n无。\n五、"
            "政府信息公开行政复议、行政诉讼情况\n无。"
        ): None,
        (
            "云溪区2023年政府信息公开工作年度报告\n一、总体情况\n好。\n二、"
            "主动公开政府信息情况\n好。\n三、收到申请情况\n收到6件。\n⟦四、依申请公开情况⟧\n"
            "均已公开。"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Compare neighbours, then look for repetition and a common shift."""
        if doc.era is None:
            return
        new = new_form(doc)
        order = list(NUMBERS_2019 if new else NAMES_2008)
        tops = list(_tops(doc, order))
        for (one, first), (two, second) in pairwise(tops):
            if first > second and (new or {order[first], order[second]} != _SWAPPED):
                yield one.heading.finding(
                    f"“{one.title.plain}”应在“{two.title.plain}”之后，两部分顺序颠倒",
                    related=[(two.heading, "应在前")],
                    severity=None if new else INFO,
                )
        yield from _repeated(doc.parts, new=new)
        if new:
            yield from _shifted(tops, order)


def _tops(doc: Document, order: list[str]) -> Iterator[tuple[Section, int]]:
    """The parts' headings at the top, with the place of each in the form."""
    seen = set()
    for part in doc.parts:
        section = part.section
        if section is None or section.depth > 1 or is_sentence(section.title):
            continue
        if section.heading not in seen and part.id in order:
            seen.add(section.heading)
            yield section, order.index(part.id)


def _repeated(parts: Iterable[Part], *, new: bool) -> Iterator[Finding]:
    seen = set()
    for part in parts:
        tops = [section for section in part.sections if section.depth == 1]
        tops = [own for own in tops if not is_sentence(own.title) and not is_topic(own)]
        for first, second in pairwise(tops):
            same = first.title.plain == second.title.plain
            lower = (
                first.number == second.number and not same
            )  # a list under 一、, numbered as it is
            unlike = lower or _halves(first, second)
            if part.id == "overview" and second.title.match(_WHOLE):
                continue
            topmost = new and first.level == 1  # （一）（二） may be aspects of one part
            if (topmost or same) and second.heading not in seen and not unlike:
                seen.add(second.heading)
                yield second.heading.finding(
                    f"“{first.title.plain}”部分出现两次，应合并或改正标题",
                    related=[(first.heading, "前一处")],
                    severity=None if new else INFO,
                )


def _halves(first: Section, second: Section) -> bool:
    """Whether one heading speaks of applications received, the other of the answers only."""
    got = [own.title.first(_RECEIVED) is not None for own in (first, second)]
    done = [own.title.first(_ANSWERED) is not None for own in (first, second)]
    return got[0] != got[1] and done == got[::-1]


def _shifted(tops: list[tuple[Section, int]], order: list[str]) -> Iterator[Finding]:
    """All parts carry numbers that are too high or too low by the same amount."""
    shifts = [
        (section, section.number - NUMBERS_2019[order[place]])
        for section, place in tops
        if section.number and section.level == 1
    ]
    if len(shifts) >= _SHIFTED and len({shift for _, shift in shifts}) == 1 and shifts[0][1]:
        section, shift = shifts[0]
        right = numeral(section.number - shift) if section.number > shift else "一"
        yield section.heading.finding(
            f"从这里起各部分的序号都差{abs(shift)}位，统一格式中本部分是“{right}、”",
            related=[(other.heading, "同样差位") for other, _ in shifts[1:]],
        )
