"""Articles of the Regulation on annual reports that the law of the era numbers otherwise."""

from collections.abc import Iterable, Iterator

from gilint.api import CitedTitle, Document, Era, Finding, Held, Rule, Text

_LAW = r"(?:(?:中华人民共和国)?政府信息公开)?条例$"
_FULL_LAW = r"(?:中华人民共和国)?政府信息公开条例$"
_MADE = "(?:编制|编写|编撰|撰写|拟写|起草|拟定|制定|制作|汇总|形成|公布|发布)"
_FOLLOWING = (
    r"[^《。；\n]{0,60}?(?:年度报告|年报)",
    rf"[^。；\n]{{0,200}}?{_MADE}[^。；，《》\n]{{0,16}}(?:年度报告|年报|本报告|此报告)",
    r"[^。；，\n]{0,120}，(?:结合[^。；，\n]{0,20}，)?现[将就][^。；\n]{0,80}?(?:报告|信息公开|政务公开)",
)
"""What the sentence says behind the articles where they are a basis of the report."""
_SUBJECT = (
    r"(?:年度报告|年报|本报告|此报告)[^。；，\n]{0,40}(?:根据|依据|按照|依照|遵照|遵循|对照|参照|按)"
    r"[^。；，\n]{0,120}\Z"
)
_BASED = (
    r"(?:年度报告|年报|本报告|此报告)[^。；\n]{0,24}(?:依据|根据|按照|依照|遵循|遵照|执行|出自|来自|源于|见于|依)"
    r"(?:的?[是为]|的)?[^。；，\n]{0,80}\Z"
)
"""The basis as what the report is said to have: 本报告的编制，依据的是《条例》."""
_MAKING = (
    rf"(?:年度报告|年报|本报告|此报告)的?{_MADE}(?:工作)?，?(?:均|皆|系|是|严格)?"
    r"(?:根据|依据|按照|依照|遵照|遵循|对照|按)[^。；，\n]{0,120}\Z"
)
"""The making itself as what follows the law: 年度报告的编写，遵循《条例》."""
_PREDICATE = rf"[^。；\n]{{0,200}}?{_MADE}"
_OTHER_MATTERS = ("第三方", "申请人", "收到申请", "收到之日", "补正", "答复")
_REACH = 260
_RIGHT = {Era.ORDER_492: (31, 32), Era.TRIAL_FORM: (49, 50), Era.FORM_2021: (49, 50)}
_WRONG = {Era.ORDER_492: (49, 50), Era.TRIAL_FORM: (31, 32), Era.FORM_2021: (31, 32)}
_CHINESE = {31: "三十一", 32: "三十二", 49: "四十九", 50: "五十"}
_ALSO = {
    Era.ORDER_492: {4, 36, 37},
    Era.TRIAL_FORM: {4, 54, 55},
    Era.FORM_2021: {4, 54, 55},
}
"""Who makes reports at all, and whom the law holds for: another basis that may be named."""
_ONLY_REPORTS = (
    r"(?:(?:之?规定)?(?:以及|[和及与、])《[^《》\n]{2,80}》(?:（[^（）\n]{0,40}）)?)?(?:的?(?:规定|要求|之规定|有关规定|精神))?[的，]?"
    r"(?:(?!公开(?!工作|年度)|发布|答复|申请|审查|征求|收费|举报|指南|目录)[^。；《》\n]){0,24}"
    r"(?:年度报告|年报|本报告|此报告)"
)
"""What follows articles that nothing but the report can be the matter of."""
_N = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_NUMBER = rf"第{_N}(?:[、和及与至到]第?{_N}){{0,4}}条"
_FAR = rf"[^《》。；\n]{{1,40}}?(?<![款项])(?P<articles>{_NUMBER})"
"""Articles that do not stand right behind the title: 《条例》规定，特别是第三十二条."""
_BARE = (
    r"(?:(?:根据|依据|依照|按照|遵照|对照|参照|按|照|上述|修订后的|新修订的?|现行|该|本|新)|政府信息公开)条例"
    rf"[^《》。；\n]{{0,12}}?(?P<articles>{_NUMBER})"
)
_LAST_OLD_YEAR = 2017
_ARTICLES_OF_OLD_LAW = 38


class ArticleNumber(Rule):
    """引《条例》编制年度报告的条款，条次不符。

    关于年度报告，2007年《政府信息公开条例》是第三十一条（期限）、第三十二条（内容），2019年修订后
    是第四十九条（期限）、第五十条（内容）。报告按修订后的《条例》编制却引第三十二条，是沿用旧稿。

    只在同一句里《条例》条次是编制、公布年度报告的依据时检查，条次可以离书名号稍远；句中只说编制报告、却引了
    别的条款的，也报。另外，2007年《条例》只有三十八条，
    2017年度及以前的报告引到更后面的条次，一律报出。不报：引其他条款说其他事项的；一并引了正确条款的；
    2018年度报告（公布时正值修订）引新条款的。
    """

    name = "article-number"
    basis = "《政府信息公开条例》（国务院令第711号）第四十九条、第五十条"
    basis_until_2018 = "《政府信息公开条例》（国务院令第492号）第三十一条、第三十二条"
    good = [
        "青石县2024年政府信息公开工作年度报告\n根据《条例》第五十条规定，编制本年度报告。",
        (
            "青石县2024年政府信息公开工作年度报告\n根据《条例》第二十条规定主动公开信息，并编制年度报告。"
            "年度报告公布后，依照《条例》第四十七条受理举报。"
        ),
        (
            "青石县2024年政府信息公开工作年度报告\n依据《条例》第二十五条规定，设置了查阅点，年度报告在查阅点"
            "供公众查阅。"
        ),
        "青石县2016年政府信息公开工作年度报告\n根据《条例》第三十一条、第三十二条，编制本年度报告。",
        "青石县2024年政府信息公开工作年度报告\n依照《条例》第二十条主动公开信息。现公布年度报告。",
        "青石县2024年政府信息公开工作年度报告\n根据《条例》第五十四条和通知要求，编制本报告。",
        "青石县2024年度报告\n根据《条例》第二十条和《公开目录》主动公开信息，编制年度报告。",
        "青石县2024年政府信息公开工作年度报告\n依照《白鹭市政府信息公开规定》第三十二条编制年度报告。",
        "青石县2024年政府信息公开工作年度报告\n本报告依据《条例》第四十九、五十条编制。",
        (
            "青石县2024年政府信息公开工作年度报告\n年度报告所列4件，均按照《条例》第三十二条征求"
            "第三方意见后公布。"
        ),
        (
            "青石县2024年政府信息公开工作年度报告\n本报告由办公室编制。依照《条例》第三十一条确定收到"
            "申请的时间，答复书统一制作。"
        ),
        (
            "青石县2024年政府信息公开工作年度报告\n依据《条例》第三十一条，办理期限自收到之日起算，"
            "现将流程公布如下。"
        ),
        (
            "青石县2024年政府信息公开工作年度报告\n年度报告的编制情况见附件。对照《条例》第三十二条，"
            "逐件征求第三方意见。"
        ),
        "青石县2016年政府信息公开工作年度报告\n学习《信访条例》第五十条，宣传《条例》第三十条。",
        "青石县2018年政府信息公开工作年度报告\n根据《政府信息公开条例》第五十条编制本报告。",
        "青石县2016年政府信息公开工作年度报告\n依据《政府信息公开条例》第三十八条，规范公开。",
    ]
    bad = {
        "青石县2024年政府信息公开工作年度报告\n根据《中华人民共和国政府信息公开条例》（以下简称《条例》）"
        "⟦第三十二条⟧规定，编制本年度报告。": None,
        "青石县2021年政府信息公开工作年度报告\n按《条例》⟦第三十一条⟧和《通知》编制本报告。": None,
        "青石县2015年政府信息公开工作年度报告\n根据《条例》⟦第五十条⟧，编制本年度报告。": None,
        "青石县2023年政府信息公开工作年度报告\n本报告依据《条例》⟦第三十二条⟧编制。": None,
        "青石县2023年政府信息公开工作年度报告\n依据《条例》⟦第三十一、三十二条⟧编制本报告。": None,
        "青石县2023年政府信息公开工作年度报告\n本年报由县府办按《条例》⟦第32条⟧撰写。": None,
        (
            "青石县2023年政府信息公开工作年度报告\n根据《条例》⟦第三十二条⟧规定，现将青石县2023年"
            "政府信息公开工作情况报告如下："
        ): None,
        "青石县2023年度报告\n年度报告的编写，遵循《条例》⟦第三十一条至第三十二条⟧。": None,
        "青石县2023年度报告\n本年度报告的内容对照《条例》⟦第三十二条⟧逐项编写。": None,
        (
            "青石县2016年政府信息公开工作年度报告\n一年来，对照《政府信息公开条例》⟦第四十九条⟧，"
            "规范公开。"
        ): None,
        (
            "青石县2016年度报告\n根据《条例》⟦第三十三条⟧和《编制通知》（青政发〔2017〕8号）要求，"
            "编制年度报告。"
        ): None,
        "青石县2023年度报告\n依照《条例》⟦第五十一条⟧，年度报告由办公室编制。": None,
        "青石县2023年度报告\n本年度报告的编制，依据的是《政府信息公开条例》⟦第十五条⟧。": None,
        "青石县2023年度报告\n按照《条例》规定，特别是⟦第三十二条⟧的要求，编制本年度报告。": None,
        "青石县2023年政府信息公开工作年度报告\n本报告按照新修订条例⟦第三十二条⟧编制。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Compare the articles that stand with 年度报告 with those of the era."""
        if doc.era is None:
            return
        for title in _citing(doc):
            if title.articles is not None:
                yield from _judged(doc, title, title.articles, doc.era)


def _citing(doc: Document) -> Iterator[CitedTitle]:
    """The places that cite articles of the Regulation, whether right behind its title or not."""
    for title in doc.titles:
        if title.name.match(_LAW):
            if title.articles is not None:
                yield title
            elif far := doc.prose.cut(title.text.high, title.text.high + _REACH).match(_FAR):
                yield title._replace(articles=far["articles"])
    for hit in doc.find(_BARE, near="条例", quoted=False):
        yield CitedTitle(hit, hit, (), (), hit["articles"])


def _judged(doc: Document, title: CitedTitle, articles: Text, era: Era) -> Iterator[Finding | Held]:
    right, cited = _RIGHT[era], set(title.article_numbers)
    old = era is Era.ORDER_492
    if _is_about_reports(doc, title, articles, era):
        if cited & set(right):
            yield articles.held("处条文序号相符")
            return
        if cited & set(_WRONG[era]) and not (old and (doc.year or 0) > _LAST_OLD_YEAR):
            first, second = (_CHINESE[number] for number in right)
            law = "修订前的" if old else "现行"
            yield articles.finding(
                f"{law}《条例》关于年度报告的规定在第{first}条（期限）、第{second}条（内容）"
            )
            return
    if (
        cited
        and not cited & {*right, *_ALSO[era], *_WRONG[era]}
        and _is_sole_basis(doc, title, articles)
    ):
        first, second = (_CHINESE[number] for number in right)
        yield articles.finding(
            f"《条例》关于年度报告的规定在第{first}条（期限）、第{second}条（内容），这里引的是别的条款"
        )
        return
    if old and 0 < (doc.year or 0) <= _LAST_OLD_YEAR and title.name.match(_FULL_LAW):
        beyond = [number for number in cited if number > _ARTICLES_OF_OLD_LAW]
        if beyond:
            yield articles.finding(
                f"{doc.year}年度适用的是修订前的《条例》，只有三十八条，没有第{min(beyond)}条"
            )


def _is_sole_basis(doc: Document, title: CitedTitle, articles: Text) -> bool:
    """Whether the sentence has no other matter than how the report is made."""
    rest = doc.prose.cut(articles.high, articles.high + _REACH)
    before = doc.prose.cut(max(0, title.text.low - _REACH), title.text.low)
    behind = before.first(_BASED) or before.first(_MAKING)
    ends = rest.match(
        r"(?:的?(?:有关|相关)?(?:规定|要求))?(?:编[制写]|撰写|拟定|形成)?(?:而成|的)?[。；\n]"
    )
    clause = before.first(r"(?:^|[。；，\n])[^。；，\n]*\Z")
    alone = clause is None or not clause.mentions(("主动公开", "申请", "答复", "目录", "指南"))
    making = rest.match(_ONLY_REPORTS)
    made = making is not None and rest.cut(0, len(making) + 40).first(_MADE) is not None
    return alone and bool((behind and ends) or made)


def _is_about_reports(doc: Document, title: CitedTitle, articles: Text, era: Era) -> bool:
    """Whether the articles are what the report is made by; the new 31 and 32 have other matters."""
    rest = doc.prose.cut(articles.high, articles.high + _REACH)
    said = next((hit for form in _FOLLOWING if (hit := rest.match(form))), None)
    if said is None:
        before = doc.prose.cut(max(0, title.text.low - _REACH), title.text.low)
        said = rest.match(_PREDICATE) if before.first(_SUBJECT) else None
        if said is None and before.first(_MAKING):
            said = rest.match(r"[^。；\n]{0,80}")
    return said is not None and (era is Era.ORDER_492 or not said.mentions(_OTHER_MATTERS))
