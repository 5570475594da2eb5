"""Sentences that stand twice."""

from collections.abc import Iterable

from gilint.api import INFO, Document, Finding, Rule, Text

_SHORTEST, _AT_ONCE = 20, 8
_TITLE = 4
_PERIOD = ("统计期限", "统计时限", "统计时段")
_STATEMENT = r"[^。\n]*(?:未|无|没有|零|(?<!\d)0(?!\d)|不存在|本报告|《)"


class RepeatedSentence(Rule):
    """同一句话在正文里出现两次，或小标题与上一级标题重复。

    二十字以上的整句一字不差地重复，多为复制时留下的，保留一处即可；小标题应比上一级标题具体。

    “未收到申请”“未收取费用”这类要在不同部分分别说明的句子不提示；紧接着又写一遍的，都提示。
    """

    name = "repeated-sentence"
    below_head = True
    severity = INFO
    good = [
        (
            "一、总体情况\n2023年，未收到政府信息公开申请，也未发生行政复议、行政诉讼案件。\n"
            "三、申请情况\n2023年，未收到政府信息公开申请，也未发生行政复议、行政诉讼案件。"
        ),
        "（一）加强领导。成立了领导小组。\n（二）加强领导。成立了领导小组。",
        "指定县图书馆为公众查阅场所，方便群众查阅信息。指定县档案馆为公众查阅场所，方便群众查阅信息。",
    ]
    bad = {
        "指定县图书馆为政府信息公众查阅场所，方便群众查阅。更新目录12次。\n"
        "⟦指定县图书馆为政府信息公众查阅场所，方便群众查阅。⟧": None,
        "一、总体情况\n下一步将继续加强学习培训，提高工作人员业务水平。\n二、措施\n"
        "⟦下一步将继续加强学习培训，提高工作人员业务水平。⟧": None,
        "本报告所列数据的统计期限自2023年1月1日起。\n"
        "⟦本年度报告所列数据的统计期限自2023年1月1日起。⟧": None,
        "全年未收到政府信息公开申请。⟦全年未收到政府信息公开申请。⟧": None,
        "一、总体情况\n（一）⟦总体情况⟧\n共12条。": None,
        "（一）主动公开政府信息情况\n共12条。\n1.⟦主动公开政府信息⟧。共12条。": None,
        "严格执行保密审查制度，确保公开的信息不涉密、不敏感。"
        "⟦严格执行保密审查制度，确保公开的信息不涉密、不敏感。⟧": None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Compare every sentence with those before it, every heading with the one above."""
        seen: dict[str, Text] = {}
        last = ""
        for sentence in doc.sentences:
            words, before = sentence.plain, last
            last = words
            if len(words) < _SHORTEST and (words != before or len(words) < _AT_ONCE):
                continue
            words = words.replace("本年度报告", "本报告")
            if words[-1] != "。":
                continue
            stated = sentence.mentions(_PERIOD) or not sentence.match(_STATEMENT)
            if words == before:
                yield sentence.finding("这句话与前一句相同，删去一句")
            elif words in seen and stated:
                yield sentence.finding(
                    "这句话前面已经出现过，保留一处即可", related=[(seen[words], "前一处")]
                )
            seen.setdefault(words, sentence)
        for section in doc.sections:
            if section.parent and _core(section.title) == _core(section.parent.title) != "":
                yield section.title.finding(
                    f"标题与上一级标题“{section.parent.title.plain}”重复",
                    related=[(section.parent.title, "上一级标题")],
                )


def _core(title: Text) -> str:
    """A heading without 情况 and the like at its end."""
    return title.plain.removesuffix("情况").removesuffix("工作") if len(title) >= _TITLE else ""
