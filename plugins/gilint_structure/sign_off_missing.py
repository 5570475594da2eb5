"""Reports that nobody signs, or that have no date."""

from collections.abc import Iterable

from gilint.api import INFO, Document, Finding, Held, Rule, Text
from gilint_structure._law import new_form


class SignOffMissing(Rule):
    """文末没有落款署名或成文日期。

    报告应由编制机关署名并写明日期，读者才知道是谁、什么时候公布的。署名和日期分别提出。
    日期一行只有空着的“年 月 日”的，按没有日期提出。
    署名独占一行写在标题之下的也算。没有标题的正文（多是从网页取下的）仅作提示。网页文首有发布时间的，视为有日期；标题或来源一栏写有机关名称的，读者已知道是谁，缺署名仅作提示。
    2019年度起的统一格式到第六部分为止，没有规定落款：不要求日期；标题没有写机关名称的，缺署名仅作提示。

    起草阶段可设 draft，不查本条。
    """

    name = "sign-off-missing"
    basis = ""
    good = (
        (
            "青石县水务局2017年政府信息公开工作年度报告\n一、概述\n工作平稳。\n\n青石县水务局\n"
            "2018年2月26日"
        ),
        (
            "青石县水务局2017年政府信息公开工作年度报告\n一、概述\n工作平稳。\n青石县水务局 "
            "2018-02-26\n附件：统计表"
        ),
        (
            "青石县水务局2022年政府信息公开工作年度报告\n发布时间：2023-01-20 来源：县水务局\n"
            "一、总体情况\n工作平稳。"
        ),
        "白鹭市第三中学2014年信息公开工作年度报告\n一、概述\n平稳。\n\n白鹭市第三中学\n2015年1月9日",
        "青石县人民医院2014年信息公开工作年度报告\n一、概述\n平稳。\n青石县人民医院 2015年1月9日",
        (
            "青石县财政局2017年政府信息公开工作年度报告\n（青财函〔2018〕8号　2018年1月28日）\n"
            "一、概述\n工作平稳。\n青石县财政局"
        ),
        "青石县水务局2022年政府信息公开工作年度报告\n一、总体情况\n工作平稳。",
        "云溪区2013年政府信息公开工作年度报告\n云溪区人民政府办公室\n一、概述\n平稳。\n2014年1月9日",
        (
            "青石县财政局2017年政府信息公开工作年度报告\n青石县财政局 2018-03-21\n"
            "一、概述\n工作平稳。\n青石县财政局"
        ),
        (
            "标题 | 青石县财政局2017年政府信息公开工作年度报告 |\n发文日期 | 2018-03-21 |\n"
            "一、概述\n工作平稳。\n青石县财政局"
        ),
    )
    bad = {
        "青石县水务局2017年政府信息公开工作年度报告\n一、概述\n工作平稳⟦。⟧\n2018年2月26日": None,
        "青石县水务局2017年政府信息公开工作年度报告\n一、概述\n工作平稳⟦。⟧\n青石县水务局": None,
        "2022年政府信息公开工作年度报告\n一、总体情况\n工作平稳⟦。⟧": None,
        (
            "青石县水务局2022年政府信息公开工作年度报告\n一、总体情况\n工作平稳。\n青石县水务局\n"
            "⟦年　月　日⟧"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Ask for the agency and for the date, each by itself."""
        if doc.context.draft or not doc.paragraphs or not doc.under_regulation:
            return
        if not (doc.identity.title or doc.parts):
            return
        signature = doc.signature
        uniform = new_form(doc)
        end = _end(doc)
        if signature and signature.agency:
            yield signature.agency.held("处署名")
        elif above := _signed_above(doc):
            yield above.held("处署名")
        elif not (uniform and doc.identity.named):
            named = doc.identity.named or _named_above(doc)
            level = INFO if uniform or named or doc.identity.title is None else None
            yield end.finding("文末没有落款署名，应写明编制机关的名称", severity=level)
        if (signature and signature.date) or _dated(doc) or doc.signed or _dated_above(doc):
            yield end.held("处日期")
        elif blank := _blank_date(doc):
            yield blank.finding("文末的日期没有填写，应写明年月日")
        elif not uniform:
            yield end.finding(
                "文末没有成文日期，文首也没有发布日期，应写明年月日",
                severity=None if doc.identity.title else INFO,
            )


def _blank_date(doc: Document) -> Text | None:
    """The line of a date that was never filled in, among the last ones."""
    return next((text for text in doc.paragraphs[-3:] if text.first(r"^年\s*月\s*日$")), None)


def _end(doc: Document) -> Text:
    """The last character of the report's last paragraph."""
    sign_off = doc.sign_off
    last = [text for text in doc.paragraphs if sign_off is None or text.high <= sign_off.low]
    return (last or list(doc.paragraphs))[-1].cut(-1)


def _signed_above(doc: Document) -> Text | None:
    """The line between title and first heading that is the agency's name and nothing else."""
    own = r"^[\u4e00-\u9fff]{2,20}(?:局|委|办|厅|部|政府|办公室|管委会|街道|镇|乡)$"
    below = (text for text in _head(doc) if text.low > doc.title.low)
    return next((text for text in below if text.first(own)), None)


def _named_above(doc: Document) -> bool:
    """Whether the page's source, below the title, names the agency."""
    below = (text for text in _head(doc) if text.low > doc.title.low)
    return any(text.first(r"来源：[\u4e00-\u9fff]{3}") is not None for text in below)


def _dated(doc: Document) -> bool:
    """Whether the page prints a day in one of its fields: 发布时间, 发文日期."""
    return doc.page_date is not None or any(field.day for field in doc.identity.published)


def _dated_above(doc: Document) -> bool:
    """Whether a line of the head is a date: that of a cover page, or below the title."""
    day = (
        r"^（?(?:[^，。\d]{1,16}〔\d{4}〕\d{1,4}号[，、]?|[\u4e00-\u9fff]{2,20}[局委办厅府室会院处])?"
        r"(?:19|20)\d{2}(?:年\d{1,2}月(?:\d{1,2}日)?|-\d{1,2}-\d{1,2}.{0,9})）?$"
    )
    return any(text.first(day) is not None for text in _head(doc))


def _head(doc: Document) -> list[Text]:
    until = doc.sections[0].heading.low if doc.sections else len(doc.prose)
    return [text for text in doc.paragraphs[:10] if text.low < until]
