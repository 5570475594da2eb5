"""The official form before anybody has filled it in."""

from collections.abc import Iterable

from gilint.api import Document, Finding, Rule

_LEAST_CELLS = 20
_MOST_WORDS = 60
_HEAD = "政府信息公开工作年度报告\n二、主动公开政府信息情况\n"
_CELLS = " | ".join([" "] * 7)
_ROWS = (
    "| 一、本年新收政府信息公开申请数量 | {0} |\n| 二、上年结转政府信息公开申请数量 | {0} |\n"
    "| 四、结转下年度继续办理 | {0} |\n"
)
_TABBED = _ROWS.format("\t" * 6).replace(" |", "\t").replace("| ", "")
_OWN = (
    "2024年，我局公开各类信息，修订公开指南，办理群众提出的申请，按季度更新栏目，还组织了两期培训，"
    "邀请社区居民评议公开工作，逐条答复所提意见并予公布。"
)


class BlankForm(Rule):
    """文件是还没有填写的年度报告表样。

    统计表没有一个数字，正文除了标题和填写说明也没有内容，逐条检查没有意义，所以只报这一条，别的规则都不再查。

    正文已经写好而表还空着的，照常检查（见 tables/blank-cell）。

    请填好后再检查；没有发生的填0。
    """

    name = "blank-form"
    basis = "国办公开办函〔2021〕30号 附件"
    gate = True
    good = [
        _HEAD + _OWN + "\n" + _ROWS.format(_CELLS),
        _HEAD + _ROWS.format("0 | 0 | 0 | 0 | 0 | 0 | 0"),
        _HEAD + "本年没有制发规范性文件。",
        _HEAD + _OWN + "\n" + _TABBED,
    ]
    bad = {
        "⟦" + _HEAD.replace("\n", "⟧\n", 1) + _ROWS.format(_CELLS) + "（文字描述）": None,
        "⟦" + _HEAD.replace("\n", "⟧\n", 1) + _TABBED: None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for figures, then for prose of the agency's own."""
        if not {"|", "\t"} & set(doc.flows.tables.plain) or _own_words(doc) > _MOST_WORDS:
            return
        cells = [cell for table in doc.tables for _, _, cell in table.each()]
        if len(cells) >= _LEAST_CELLS and all(cell.missing for cell in cells):
            place = doc.title or next(iter(doc.paragraphs), doc.tables[0].text)
            yield place.finding(
                f"这是还没有填写的表样：{len(doc.tables)}张表{len(cells)}格都没有数字，"
                "正文也没有内容；请填好后再检查"
            )


def _own_words(doc: Document) -> int:
    """How many characters stand in the paragraphs that are no heading, title or guidance."""
    headings = {section.heading.low for section in doc.sections}
    return sum(
        len(paragraph)
        for paragraph in doc.paragraphs
        if paragraph.low not in headings
        and not doc.title.inside(paragraph)
        and not paragraph.plain.startswith(("（", "第二十条"))
    )
