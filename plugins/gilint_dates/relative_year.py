"""今年 in a report that comes out in another year."""

from collections.abc import Iterable

from gilint.api import INFO, Document, Finding, Rule

from ._own import is_plan

_RELATIVE = r"(?<![每当逐历])今年(?!轻|度?计划)(?:以来|来|全年)?"


class RelativeYear(Rule):
    """正文用“今年”指报告年度。

    年度报告在次年公布，读者看到的“今年”已是次年，应写明年份，如“2017年以来”。一份报告里有多处的并为一条，
    列出其余各处。引文、书名不查；改进措施里的“今年”也可能指次年，不给改法。
    """

    name = "relative-year"
    severity = INFO
    good = [
        "白鹭市水务局2017年政府信息公开工作年度报告\n2017年以来，公开信息20条。",
        "白鹭市水务局2017年政府信息公开工作年度报告\n开展“今年我来办”活动，印发《今年工作要点》。",
        "白鹭市水务局2017年政府信息公开工作年度报告\n本年度收到申请2件，当年办结。",
        "今年以来，公开信息20条。",
    ]
    bad = {
        "白鹭市水务局2017年政府信息公开工作年度报告\n⟦今年以来⟧，公开信息20条。": (
            "白鹭市水务局2017年政府信息公开工作年度报告\n2017年以来，公开信息20条。"
        ),
        "白鹭市水务局2017年政府信息公开工作年度报告\n⟦今年⟧全市公开信息20条。": (
            "白鹭市水务局2017年政府信息公开工作年度报告\n2017年全市公开信息20条。"
        ),
        (
            "白鹭市水务局2017年政府信息公开工作年度报告\n五、存在的主要问题及改进情况\n"
            "⟦今年⟧将改版网站。"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Gather all places into one finding."""
        if doc.year is None:
            return
        hits = list(doc.find(_RELATIVE, near="今年", quoted=False))
        if hits:
            first, *others = hits
            planned = is_plan(doc, first)
            plain = first.plain.replace("今年来", "今年以来").replace("今年", f"{doc.year}年")
            meant = "分不清指哪一年" if planned else f"指{doc.year}年的"
            yield first.finding(
                f"报告在次年公布，“{first.plain}”{meant}，应写明年份",
                fix=None if planned else plain,
                related=[(hit, "同样的写法") for hit in others],
            )
