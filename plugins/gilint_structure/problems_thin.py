"""The part on problems and improvement says too little."""

from collections.abc import Iterable

from gilint.api import INFO, Document, Finding, Held, Presence, Rule, Text

_NOTHING = (
    r"^(?:（[一二三]）)?(?:[^，。]{0,12}?(?:无|没有|暂无)(?:存在)?(?:主要|突出|明显)?(?:问题|"
    r"情况)?)。?$"
)
_PROBLEM = (
    r"问题|不足|差距|有待|不够|薄弱|欠缺|亟待|仍需|还需|需要|需进一步|短板|困难|不高|不强|"
    r"不平衡|滞后|单一|较少|较低|不规范|不到位|缺乏|缺少|偏|慢"
)
_WISH = (
    r"(?:有待|仍需|还需|亟需|亟待|尚需|需要|需|须|待)(?:要)?(?:进一步|继续|不断)?(?:加强|提高|"
    r"提升|完善|强化|改进|深化|优化|规范)[^，。；]{0,6}"
)
_MEASURE = (
    r"下一?步|今后|接下来|措施|改进|整改|针对|打算|计划|拟|将|已|一是|进一步|加强|加大|强化|"
    r"完善|提高|推进|健全|(?:19|20)\d\d年，"
)


class ProblemsThin(Rule):
    """“存在的主要问题及改进情况”写“无”、过于简短，或只有问题没有改进。

    这一部分是《条例》规定必须报告的内容，任何单位都不能写“无”；要有具体问题，也要有对应的改进措施。
    少于设定字数（least，默认40字）时提示过短。问题和改进分列两个标题的，合并计算。
    全文不足设定字数（short，默认600字）的简短报告，除写“无”的以外仅作提示。
    """

    name = "problems-thin"
    basis = "《政府信息公开条例》（国务院令第711号）第五十条；国办公开办函〔2021〕30号"
    good = (
        (
            "五、存在的主要问题及改进情况\n2022年，公开目录分类过粗，群众查找信息不便。"
            "下一步，将重新梳理目录，"
            "按照办事习惯分类，每季度更新一次。"
        ),
        (
            "四、存在的主要问题\n公开目录分类过粗，群众查找信息不便，部分科室更新不及时。\n"
            "五、下步工作打算\n重新梳理目录，每季度检查一次，并通报结果。"
        ),
        (
            "六、存在的主要问题及改进情况\n（一）主要问题。工程信息偏重两头，过程信息较少，"
            "图表也少。\n"
            "（二）改进情况。设计变更已纳入公开目录，补录信息27条。"
        ),
    )
    bad = {
        "⟦五、存在的主要问题及改进情况⟧\n无。": None,
        "⟦五、存在的主要问题及改进情况⟧\n公开目录分类过粗，将重新梳理。": None,
        (
            "⟦五、存在问题⟧\n一些科室对公开工作的认识不够，目录分类过粗，群众查找信息不方便，"
            "答复申请时引用法条不准确。"
        ): None,
    }
    least: int = 40
    short: int = 600

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Take both halves together: nothing, too short, one-sided."""
        parts = [part for name in ("problems", "improvement") if (part := doc.part(name))]
        if not parts:
            return
        bodies = list(dict.fromkeys(part.body for part in parts))
        size = sum(len(body) for body in bodies)
        heading = parts[0].heading
        level = INFO if len(doc.prose) < self.short else None
        if size == 0:
            return
        if size < self.least and any(body.first(_NOTHING) for body in bodies):
            yield heading.finding(
                "问题及改进是必须报告的内容，不能写“无”，应写出具体问题和改进措施"
            )
        elif size < self.least:
            yield heading.finding(
                f"问题及改进只有{size}字，应写出具体问题和对应的改进措施", severity=level
            )
        elif len({part.heading for part in parts}) == 1 and not _has(bodies, _MEASURE):
            yield heading.finding("只写了存在的问题，没有改进措施，应逐一写出", severity=level)
        elif doc.presence("problems") < Presence.ELSEWHERE and not _has(bodies, _PROBLEM):
            yield heading.finding("只写了打算，没有写存在的问题，应写出具体问题", severity=level)
        else:
            yield heading.held("处问题及改进有内容")


def _has(bodies: list[Text], pattern: str) -> bool:
    """Whether one of the bodies has such words, wishes for improvement left out."""
    for body in bodies:
        wishes = list(body.find(_WISH)) if pattern == _MEASURE else []
        for hit in body.find(pattern):
            if not any(wish.low <= hit.low < wish.high for wish in wishes):
                return True
    return False
