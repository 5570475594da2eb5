"""How the law calls the parts of a report, for messages."""

from gilint.api import Document, Era, Part, Section, Text, heading_core, is_part_name

NAMES_2008 = {
    "overview": "概述",
    "proactive": "主动公开政府信息的情况",
    "requests": "依申请公开政府信息的情况",
    "refusals": "不予公开政府信息的情况",
    "fees": "收费及减免情况",
    "review": "行政复议情况",
    "litigation": "行政诉讼情况",
    "problems": "存在的主要问题",
    "improvement": "改进情况",
    "other": "其他需要报告的事项",
    "attachment": "附表",
}
"""国务院令第492号第三十二条, part by part."""

NUMBERS_2019 = {
    "overview": 1,
    "proactive": 2,
    "requests": 3,
    "refusals": 3,
    "review": 4,
    "litigation": 4,
    "problems": 5,
    "improvement": 5,
    "other": 6,
}
"""The place of each part in the forms of 2019 and 2021."""

OWN_TOPICS = {
    heading_core(name)
    for name in ("政府信息管理", "政府信息公开平台建设", "平台建设", "公开平台建设", "监督保障")
}
TOPICS = {"主动公开", "依申请公开", "平台运行", *OWN_TOPICS}
"""The topics of the overview in both forms; the first ones name nothing else."""

FORMS = (
    "政府信息公开工作年度报告格式（2019、2020年度：国办公开办函〔2019〕60号；"
    "2021年度起：国办公开办函〔2021〕30号）"
)
"""The basis of what both forms say alike."""

OLD_LAW = "《政府信息公开条例》（国务院令第492号）第三十二条"
NEW_LAW = "《政府信息公开条例》（国务院令第711号）第五十条"

_ITEMS_2008 = {
    "proactive": 1,
    "requests": 2,
    "refusals": 2,
    "fees": 3,
    "review": 4,
    "litigation": 4,
    "problems": 5,
    "improvement": 5,
    "other": 6,
}
_ITEMS_2019 = {
    "proactive": 1,
    "requests": 2,
    "refusals": 2,
    "review": 3,
    "litigation": 3,
    "problems": 4,
    "improvement": 4,
    "other": 5,
}

_LONGEST_NAME = 36
_ANNEX = r"^[#*]{0,6}附|统计表$"


def is_topic(section: Section) -> bool:
    """Whether （一）主动公开 stands at the top: a topic of an overview whose heading is lost."""
    return section.depth == 1 and section.level > 1 and heading_core(section.title.plain) in TOPICS


NUMERALS = "零一二三四五六七八九十"


def numeral(number: int) -> str:
    """A number from 1 to 99 as headings print it."""
    tens, ones = divmod(number, 10)
    if not tens:
        return NUMERALS[ones]
    return (NUMERALS[tens] if tens > 1 else "") + "十" + (NUMERALS[ones] if ones else "")


def is_sentence(heading: Text) -> bool:
    """Whether a heading is rather a sentence that speaks of a part."""
    if len(heading) > _LONGEST_NAME:
        return True
    return heading.mentions(("，", "；")) and not is_part_name(heading.plain)


def new_form(doc: Document) -> bool:
    """Whether a report stands under the forms of 2019 or 2021."""
    return doc.era is not None and doc.era is not Era.ORDER_492


def form(doc: Document) -> str:
    """The form that a report of 2019 or later follows."""
    number = "2021〕30" if doc.era is Era.FORM_2021 else "2019〕60"
    return f"政府信息公开工作年度报告格式（国办公开办函〔{number}号）"


def article(doc: Document, part: str = "") -> str:
    """The article that binds this report, and its item on a part; empty if the year is unknown."""
    if doc.era is None:
        return ""
    law, items = (NEW_LAW, _ITEMS_2019) if new_form(doc) else (OLD_LAW, _ITEMS_2008)
    return f"{law}第（{numeral(items[part])}）项" if part in items else law


def row_in(doc: Document, part: Part, pattern: str = r"^.+$") -> Text | None:
    """The first match in the rows of the tables that stand in a part, above an annex."""
    low, high = part.heading.end, len(doc.source.text)
    ends = [own.heading.start for own in doc.sections if own.depth == 1]
    ends += [line.start for line in doc.paragraphs if line.first(_ANNEX, near=("附", "统计表"))]
    high = min((end for end in ends if end >= low), default=high)
    return next((row for row in doc.flows.tables.find(pattern) if low <= row.start < high), None)
