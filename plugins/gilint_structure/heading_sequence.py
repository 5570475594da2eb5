"""Numbers of headings that skip, repeat or turn back."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from gilint.api import INFO, Document, Finding, Held, Rule, Section, heading_parts
from gilint_structure._law import NUMBERS_2019, new_form, numeral

_NAMED = 3
_FAR = 2000
_ROW = 2


class HeadingSequence(Rule):
    """标题的序号跳号、重号或倒序。

    同一上级标题之下，同一层次的序号应从“一”起连续。跳号常是漏了一部分或删改后没有重排，重号常是复制后没有改。

    不报：换了上级标题后重新起号；以（一）为最高层次的报告；“一、”写在上一段之内的；上一段的“1.2.3.”在下一标题之下接着编号；
    统计表中的行次。（1）以下的层次仅作提示。
    """

    name = "heading-sequence"
    basis = "GB/T 9704-2012 7.3.3"
    good = (
        (
            "青石县2023年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开\n好。\n（二）\n依申请公开\n无。\n"
            "（三）\n政府信息管理\n好。\n二、主动公开政府信息情况\n好。"
        ),
        "一、做好公开 | 2.更新概况 | 办公室 |\n3.反馈意见 | 各科室 | |\n4.更新公众号 | 办公室 | |",
        "一、概述 （一）机制健全，专人负责。\n（二）制度健全，每季一查。\n（三）培训到位。好。",
        "一、概述\n（一）机制\n好。\n（二）制度\n好。\n二、主动公开\n（一）数量\n好。",
        "（一）概述。好。\n（二）主动公开。好。\n（三）依申请公开。好。",
        (
            "一、概述\n（一）网站\n1.内容。好。\n2.形式。好。\n（二）公众号\n3.数量。好。\n二、"
            "主动公开\n好。"
        ),
        (
            "二、问题\n存在以下问题：\n1.目录粗。\n2.更新慢。\n采取以下措施：\n1.重编目录。\n"
            "2.加快更新。"
        ),
        (
            "第一部分　概述\n平稳。\n第二部分　主动公开情况\n一、数量。86条。\n二、渠道。网站。\n"
            "三、领域。财政。\n第三部分　依申请公开情况\n一、申请。无。\n二、收费。无。"
        ),
        (
            "一、总体情况\n好。\n二、主动公开\n好。\n三、收到和处理政府信息公开申请情况\n"
            "三、本年度办理结果 | （一）予以公开 | 5 | 2 | 7 |\n"
            "（二）部分公开 | 1 | 0 | 1 |\n（三）不予公开 | 1.属于国家秘密 | 0 | 0 | 0 |\n"
            "（四）无法提供 | 1.本机关不掌握相关政府信息 | 2 | 1 | 3 |\n"
            "四、行政复议、行政诉讼情况\n无。"
        ),
        (
            "八、机构建设和保障经费情况 —\n（一）政府信息公开工作专门机构数 个 1\n"
            "（二）设置政府信息公开查阅点数 个 2\n（三）从事政府信息公开工作人员数 人 3\n"
            "（四）政府信息公开专项经费（不包括用于政府公报编辑管理等方面的经费） 万元 0"
        ),
        (
            "云溪镇2021年政府信息公开工作年度报告\n现汇报如下： 一、总体情况 公开信息40条。\n二、"
            "主动公开政府信息情况\n好。\n三、收到和处理政府信息公开申请情况\n无。"
        ),
        "青石县2022年政府信息公开工作年度报告\n一、总体情况\n好。\n三、收到和处理政府信息公开申请情况\n无。\n二、主动公开政府信息情况\n好。",
    )
    bad = {
        (
            "青石县2023年政府信息公开工作年度报告\n一、总体情况\n⟦一、⟧主动公开\n好。\n二、依申请公开\n无。\n"
            "三、政府信息管理\n好。\n二、主动公开政府信息情况\n好。"
        ): None,
        "云溪区2018年年报\n一、概述\n好。\n⟦一、⟧主动公开情况\n好。\n二、回应解读情况\n无。": None,
        (
            "云溪镇2023年政府信息公开工作年度报告\n一、总体情况\n好。\n⟦一、⟧强化组织保障\n好。\n"
            "二、及时主动公开\n好。\n三、完善设施\n好。\n二、主动公开政府信息情况\n好。\n三、收到申请情况\n无。"
        ): None,
        "一、概述\n（一）机制\n好。\n（二）制度\n好。\n⟦（二）⟧培训\n好。\n（四）平台\n好。": None,
        (
            "青石县2023年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开\n好。\n（二）\n依申请公开\n无。\n"
            "⟦（二）⟧\n政府信息管理\n好。\n（四）平台建设\n好。"
        ): None,
        (
            "青石县2022年政府信息公开工作年度报告\n一、总体情况\n好。\n三、主动公开政府信息情况\n好。\n"
            "⟦二、⟧收到和处理政府信息公开申请情况\n无。"
        ): None,
        "一、概述\n好。\n⟦一、⟧主动公开\n好。\n三、依申请公开\n无。": None,
        "一、概述\n好。\n二、主动公开\n好。\n⟦四、⟧依申请公开\n无。": None,
        "一、概述\n好。\n二、主动公开\n好。\n⟦二、⟧依申请公开\n无。": None,
        (
            "一、概述\n（一）机制\n好。\n（二）制度\n好。\n⟦（二）⟧培训\n好。\n二、主动公开\n好。"
        ): None,
        "⟦二、⟧主动公开\n好。\n三、依申请公开\n无。\n四、收费\n无。": None,
        (
            "云溪区2016年政府信息公开工作年度报告\n一、概述\n好。\n三、依申请公开情况\n无。\n"
            "⟦二、⟧主动公开情况\n好。"
        ): None,
        "一、概述\n好。\n⟦一、⟧队伍建设\n好。\n三、渠道建设\n好。": None,
        (
            "一、概况\n1.机构。\n2.人员。\n⟦4.⟧经费。\n"
            "二、公开\n（1）机构。\n（2）人员。\n⟦（4）⟧经费。"
        ): None,
        "一、概述\n好。\n⟦一、⟧队伍建设\n好。\n三、渠道建设\n好。\n⟦五、⟧收费\n无。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Follow the numbers of each level below each heading."""
        rows: dict[tuple[int, int], list[Section]] = {}
        for section in doc.sections:
            if section.number and not _in_annex(section) and not _in_cell(doc, section):
                above = section.parent.heading.low if section.parent else -1
                rows.setdefault((above, section.level), []).append(section)
        last: dict[int, int] = {}
        for (_, level), sections in rows.items():
            before = last.get(level, 0)
            last[level] = sections[-1].number
            found = [*_late(sections, before), *_breaks(sections, parts=new_form(doc))]
            found += _signed_as_above(sections)
            yield from found
            if not found and len(sections) > 1:
                yield sections[0].ordinal.held("组序号连续")


def _in_annex(section: Section) -> bool:
    """Whether it is a row of the statistic table behind the report."""
    top = list(section.above)[-1:]
    return bool(top) and not top[0].number and heading_parts(top[0].title.plain) == ("attachment",)


def _in_cell(doc: Document, section: Section) -> bool:
    """Whether an item stands in a row of a table that lacks its rules (任务 | 1.要求 | 科室)."""
    line = doc.paragraph_of(section.ordinal) if section.level >= _NAMED else None
    return line is not None and line.mentions("|")


def _place(section: Section) -> int:
    """Where the form has the part; 0 for what is none of its parts."""
    ids = heading_parts(section.title.plain)
    return NUMBERS_2019.get(ids[0], 0) if ids else 0


def _signed_as_above(sections: list[Section]) -> Iterator[Finding]:
    """一、二、三、 under the heading 一、: they should be （一）（二）（三）."""
    first, above = sections[0], sections[0].parent
    if above and above.number and above.level == first.level and not _is_named(above, first):
        yield _within(first, sections[-1])


def _is_named(*sections: Section) -> bool:
    """Whether 第一部分 is among them, which may stand above or below 一、."""
    return any(section.ordinal.plain.startswith("第") for section in sections)


def _late(sections: list[Section], before: int) -> Iterator[Finding]:
    """A row that begins neither with 1 nor where the row above it ended."""
    first, sign = sections[0], _sign(sections[0], 1)
    if first.number in (1, before + 1) or len(sections) < _ROW or _inside(first, sign):
        return
    yield _finding(first, f"序号不从“{sign}”起，请核对是否缺少前面的部分", ())


def _breaks(sections: list[Section], *, parts: bool) -> Iterator[Finding]:
    """``parts``: two required parts that changed places are another rule's to report."""
    numbers = [section.number for section in sections]
    firsts = {number: at for at, number in reversed(list(enumerate(numbers)))}
    permuted = sorted(numbers) == list(range(1, len(numbers) + 1))
    start = 0  # the last that is numbered 1, but the first of all
    for at, (previous, section) in enumerate(pairwise(sections), 1):
        number, wanted = section.number, previous.number + 1
        start = at - 1 if previous.number == 1 else start
        again = numbers[:3] == [1, 1, 3] and at == 1
        again = again or (number == previous.number and 0 < _place(previous) < _place(section))
        if number == wanted or (number == 1 and not again):
            continue
        if number > wanted and wanted in firsts:
            continue
        if number < previous.number and permuted:
            if parts and section.depth == 1 and 0 < _place(section) < _place(previous):
                continue
            message = (
                f"序号倒置：“{_sign(previous, previous.number)}”之后是“{_sign(section, number)}”"
            )
        elif inner := _inner(sections, start, number):
            yield _within(inner, previous)
            continue
        elif number == previous.number or firsts[number] < firsts[previous.number]:
            message = f"序号“{_sign(section, number)}”重复，应为“{_sign(section, wanted)}”"
        elif number == wanted + 1 and _repeats(numbers, at):
            continue  # right, had the one before not been a repetition
        elif number > wanted:
            message = (
                f"“{_sign(previous, previous.number)}”之后直接为“{_sign(section, number)}”，"
                f"缺“{_sign(section, wanted)}”"
            )
        else:
            continue
        yield _finding(section, message, (previous,))


def _inside(section: Section, sign: str) -> bool:
    """Whether the first of the row stands in a line above it (…如下：一、总体情况（一）公开)."""
    opened = rf"(?:[。；：]|[一二三四五六七八九十]、[^。；：\n]{{1,16}}) ?{re.escape(sign)}"
    return re.search(opened, section.heading.before(_FAR)) is not None


def _inner(sections: list[Section], start: int, number: int) -> Section | None:
    """The first of a list that has its heading's own level, where ``number`` goes on behind it."""
    goes_on = start and number == sections[start - 1].number + 1
    return sections[start] if goes_on else None


def _repeats(numbers: list[int], at: int) -> bool:
    """Whether a number says how many stand up to it, and the one before it stands twice."""
    return numbers[at] == at + 1 and numbers[at - 1] == numbers[at - 2]


def _within(first: Section, last: Section) -> Finding:
    signs = f"“{_sign(first, first.number)}”到“{_sign(last, last.number)}”"
    return _finding(first, f"从{signs}是上一标题之内的，应改用下一层序号", ())


def _finding(section: Section, message: str, related: tuple[Section, ...]) -> Finding:
    return section.ordinal.finding(
        message,
        related=[(other.heading, "前一标题") for other in related],
        severity=INFO if section.level > _NAMED else None,
    )


def _sign(section: Section, number: int) -> str:
    """A number as it would stand at a section's level."""
    return {1: f"{numeral(number)}、", 2: f"（{numeral(number)}）", 3: f"{number}."}.get(
        section.level, f"（{number}）"
    )
