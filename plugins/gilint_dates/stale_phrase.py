"""Slogans and campaigns of a time before or after the year."""

from collections.abc import Iterable

from gilint.api import INFO, Document, Finding, Rule

_SHIPPED = (
    "“十二五”收官=2015-2015",
    "“十三五”开局=2016-2016",
    "“十三五”收官=2020-2020",
    "“十四五”开局=2021-2021",
    "“十四五”收官=2025-2025",
    "“十五五”开局=2026-2026",
    "迎接党的十九大=2017-2017",
    "喜迎党的十九大=2017-2017",
    "迎接党的二十大=2022-2022",
    "喜迎党的二十大=2022-2022",
    "群众路线教育实践活动=2013-2014",
    "“三严三实”专题教育=2015-2016",
    "“两学一做”学习教育=2016-2019",
    "“不忘初心、牢记使命”主题教育=2019-2020",
    "党史学习教育=2021-2023",
    "党纪学习教育=2024-2024",
)


class StalePhrase(Rule):
    """提法或活动不属于报告年度。

    如2024年度报告写“‘十三五’收官之年”。清单里每一项是“提法=起始年-截止年”，报告年度不在其间就提示；
    可以用选项 phrases 换成自己的清单。同一活动各地起止不一，回顾往年也会写到，所以默认不开。
    """

    name = "stale-phrase"
    severity = INFO
    enabled = False
    phrases: tuple[str, ...] = _SHIPPED
    good = [
        "青石县教育局2020年政府信息公开工作年度报告\n2020年是“十三五”收官之年。",
        "青石县教育局2024年政府信息公开工作年度报告\n编制“十四五”规划中期评估报告。",
        "结合《“两学一做”回顾》一书开展学习。",
    ]
    bad = {
        "青石县教育局2024年政府信息公开工作年度报告\n今年是⟦“十三五”收官⟧之年。": None,
        "青石县教育局2024年政府信息公开工作年度报告\n今年是⟦“十三五”规划收官⟧之年。": None,
        "青石县教育局2024年政府信息公开工作年度报告\n实现⟦“十四五”良好开局⟧。": None,
        "青石县教育局2024年政府信息公开工作年度报告\n在⟦“不忘初心牢记使命”主题教育⟧中改进。": None,
        "青石县教育局2024年政府信息公开工作年度报告\n结合⟦“两学一做”学习教育⟧，推进公开。": None,
        "青石县教育局2024年政府信息公开工作年度报告\n以⟦迎接党的二十大⟧为主线。": None,
        "青石县教育局2022年政府信息公开工作年度报告\n结合⟦党纪学习教育⟧，推进公开。": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look for each phrase that the year lies outside of."""
        year = doc.identity.year and doc.year
        if not year:
            return
        for phrase in self.phrases:
            words, _, years = phrase.partition("=")
            first, _, last = years.partition("-")
            if first.isdigit() and last.isdigit() and not int(first) <= year <= int(last):
                for hit in doc.find(_pattern(words), near=words.strip("“”")[:2]):
                    yield hit.finding(f"提法{words}属于{first}年至{last}年，与报告年度{year}年不符")


def _pattern(words: str) -> str:
    """The words as a pattern, with or without their marks: “十三五”规划的收官之年."""
    signs = {
        "“": "“?",
        "”": "”?(?:规划|时期)?的?(?:良好|精彩|圆满|胜利|顺利|成功|高质量)?",
        "、": "[、，]?",
    }
    return "".join(signs.get(sign, sign) for sign in words)
