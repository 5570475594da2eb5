"""Articles of the Regulation on annual reports that the law of the era numbers otherwise."""

from collections.abc import Iterable

from gilint.api import CitedTitle, Document, Era, Finding, Held, Rule, Text

_LAW = r"(?:(?:中华人民共和国)?政府信息公开)?条例$"
_REPORT = r"[^《。；\n]{0,60}?(?:年度报告|年报)"
_WRITTEN = (
    r"[^。；\n]{0,200}?(?:编制|编写|撰写|形成|公布|发布)[^。；，《》\n]{0,16}"
    r"(?:年度报告|年报|本报告|此报告)"
)
_RIGHT = {Era.ORDER_492: (31, 32), Era.TRIAL_FORM: (49, 50), Era.FORM_2021: (49, 50)}
_WRONG = {Era.ORDER_492: (49, 50), Era.TRIAL_FORM: (31, 32), Era.FORM_2021: (31, 32)}
_CHINESE = {31: "三十一", 32: "三十二", 49: "四十九", 50: "五十"}
_LAST_OLD_YEAR = 2017


class ArticleNumber(Rule):
    """引《条例》编制年度报告的条款，条次不符。

    关于年度报告，2007年《政府信息公开条例》是第三十一条（期限）、第三十二条（内容），2019年修订后
    是第四十九条（期限）、第五十条（内容）。报告按修订后的《条例》编制却引第三十二条，是沿用旧稿。

    只在同一句里《条例》条次与年度报告同现时检查。不报：引其他条款的；一并引了正确条款的；
    2018年度报告（公布时正值修订）引新条款的。
    """

    name = "article-number"
    basis = "《政府信息公开条例》（国务院令第711号）第四十九条、第五十条"
    good = [
        "青石县2024年政府信息公开工作年度报告\n根据《条例》第五十条规定，编制本年度报告。",
        "青石县2016年政府信息公开工作年度报告\n根据《条例》第三十一条、第三十二条，编制本年度报告。",
        "青石县2024年政府信息公开工作年度报告\n依照《条例》第二十条主动公开信息。现公布年度报告。",
        "青石县2024年政府信息公开工作年度报告\n根据《条例》第五十四条和通知要求，编制本报告。",
        "青石县2024年政府信息公开工作年度报告\n依照《白鹭市政府信息公开规定》第三十二条编制年度报告。",
    ]
    bad = {
        "青石县2024年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》（以下简称《条例》）"
        "⟦第三十二条⟧规定，编制本年度报告。": None,
        "青石县2021年政府信息公开工作年度报告\n按《条例》⟦第三十一条⟧和《通知》编制本报告。": None,
        "青石县2015年政府信息公开工作年度报告\n根据《条例》⟦第五十条⟧，编制本年度报告。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare the articles that stand with 年度报告 with those of the era."""
        if doc.era is None:
            return
        right = _RIGHT[doc.era]
        for title in doc.titles:
            if title.articles is None or not _is_about_reports(doc, title, title.articles):
                continue
            if set(title.article_numbers) & set(right):
                yield title.articles.held("处条文序号相符")
            elif _is_wrong(doc, title, doc.era):
                first, second = (_CHINESE[number] for number in right)
                law = "修订前的" if doc.era is Era.ORDER_492 else "现行"
                yield title.articles.finding(
                    f"{law}《条例》关于年度报告的规定在第{first}条（期限）、第{second}条（内容）"
                )


def _is_about_reports(doc: Document, title: CitedTitle, articles: Text) -> bool:
    if not title.name.match(_LAW):
        return False
    rest = doc.prose.cut(articles.high, articles.high + 260)
    return bool(rest.match(_REPORT) or rest.match(_WRITTEN))


def _is_wrong(doc: Document, title: CitedTitle, era: Era) -> bool:
    if not set(title.article_numbers) & set(_WRONG[era]):
        return False
    return era is not Era.ORDER_492 or (doc.year or 0) <= _LAST_OLD_YEAR
