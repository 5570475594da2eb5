"""The part on problems and improvement says too little."""

from collections.abc import Iterable

from gilint.api import INFO, Document, Finding, Held, Part, Presence, Rule, Text
from gilint_structure._law import row_in
from gilint_structure._problems import acts, begins_with_plan, denies, introduces, plans, statements

_NOTHING = (
    r"^(?:（[一二三]）)?(?:[^，。]{0,12}?(?:无|没有|暂无)(?:存在)?(?:主要|突出|明显)?(?:问题|"
    r"情况)?)。?$"
)
_NONE = "问题及改进是必须报告的内容，不能写“无”，应写出具体问题和改进措施"


class ProblemsThin(Rule):
    """“存在的主要问题及改进情况”写“无”、过于简短，或只有问题没有改进。

    这一部分是《条例》规定必须报告的内容，任何单位都不能写“无”；要有具体问题，也要有对应的改进措施。
    少于设定字数（least，默认30字）时提示过短。问题和改进分列两个标题的，合并计算。
    说没有发现问题、别的也没有写的，视同写“无”。问题或措施列在表中的，不查。
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
        (
            "五、存在的主要问题及改进情况\n公开内容偏少，水库水位从未公布。2023年起，水位按周公布，"
            "雨情按日公布，闸门调度结果按月公布。"
        ),
        (
            "五、存在的主要问题及改进情况\n抽查发现检索不到位，两件答复的理由写得含糊。对此，我局没有止于个案：\n"
            "1.规定凡答复“不存在”的附检索记录。\n2.制作文书格式。\n3.答复书改用专用信封。"
        ),
        (
            "五、存在的主要问题及改进情况\n全年没有发现违规公开的问题，但解读形式单一，图表和短片不多。"
            "针对这一情况，增设图解栏目，每季度至少发布两期。"
        ),
        (
            "五、存在的主要问题及改进情况\n存在的问题和改进情况列表如下：\n"
            "| 问题 | 改进 |\n| --- | --- |\n| 更新慢 | 按周更新 |\n"
        ),
        (
            "五、存在的主要问题及改进情况\n汛期稿件容易积压，2023年起改为每周三统一收稿，"
            "当日审核、当日上传，由值班领导签发。"
        ),
        (
            "五、存在的主要问题及改进情况\n2024年，村务信息更新滞后，两个村的账目晚了一个月上墙。"
            "新的一年，我镇将把上墙时间定在每月5日，由驻村干部核对。"
        ),
        (
            "五、存在的主要问题及改进情况\n信息员变动频繁，交接时常有遗漏。一是编印操作手册；"
            "二是每季度培训一次；三是变动必须当面交接。"
        ),
        "五、存在的主要问题及改进情况\n公开目录分类过粗，群众查找信息不便，答复用词含糊，把目录发回各科室核对重写。",
        "五、存在的主要问题及改进情况\n公开目录分类过粗，群众查找信息不便，答复用词含糊，由各科室共同充实目录的栏目。",
    )
    bad = {
        (
            "⟦五、存在的主要问题及改进情况⟧\n主要问题有：\n一是公开的主动性不够，个别科室等着催。\n"
            "二是补贴发放过程的信息偏少。\n三是信息员多为兼职，更换频繁，业务不熟。"
        ): None,
        (
            "⟦五、存在的主要问题及改进情况⟧\n（一）存在的主要问题。政策解读数量偏少，形式不够生动；"
            "公示栏更换不及时。\n（二）改进情况。"
        ): None,
        (
            "⟦五、存在的主要问题及改进情况⟧\n经对照检查，各项工作落实到位，答复规范，更新及时，"
            "目前不存在需要整改的问题。"
        ): None,
        (
            "⟦五、存在的主要问题及改进情况⟧\n下一步，将继续学习贯彻条例，健全工作制度，加强业务培训，"
            "拓宽公开渠道，丰富公开形式。"
        ): None,
        (
            "⟦五、存在的主要问题及改进情况⟧\n2025年，我镇将按月通报更新情况，请群众代表评议，"
            "还要编写问答手册，方便群众查阅。"
        ): None,
        "⟦五、存在的主要问题及改进情况⟧\n无。": None,
        "⟦五、存在的主要问题及改进情况⟧\n公开目录分类过粗，将重新梳理。": None,
        (
            "⟦五、存在问题⟧\n一些科室对公开工作的认识不够，目录分类过粗，群众查找信息不方便，"
            "答复申请时引用法条不准确。"
        ): None,
        (
            "⟦五、存在的主要问题及改进情况⟧\n公开目录分类过粗，群众查找信息不便，"
            "答复申请引用法条不够准确，业务能力有待进一步加强。"
        ): None,
    }
    least: int = 30
    short: int = 600

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Take both halves together: nothing, too short, one-sided."""
        parts = [part for name in ("problems", "improvement") if (part := doc.part(name))]
        bodies = list(dict.fromkeys(part.body for part in parts))
        size = sum(len(body) for body in bodies)
        if size == 0 or any(row_in(doc, part) for part in parts):
            return
        heading = parts[0].heading
        if message := self._fault(doc, parts, bodies):
            brief = len(doc.prose) < self.short and message != _NONE
            yield heading.finding(
                message,
                related=[(body, "这里") for body in bodies if len(body)],
                severity=INFO if brief else None,
            )
        else:
            yield heading.held("处问题及改进有内容")

    def _fault(self, doc: Document, parts: list[Part], bodies: list[Text]) -> str:
        """What is wrong with the parts, or nothing."""
        size = sum(len(body) for body in bodies)
        said = list(statements(doc, parts))
        none = size < self.least and any(body.first(_NOTHING) for body in bodies)
        if none or denies(said):
            return _NONE
        if size < self.least:
            return f"问题及改进只有{size}字，应写出具体问题和对应的改进措施"
        said = [sentence for sentence in said if not introduces(sentence)]
        if len({part.heading for part in parts}) == 1 and not any(map(acts, said)):
            return "只写了存在的问题，没有改进措施，应逐一写出"
        planned = any(map(plans, said)) and all(map(begins_with_plan, said))
        if planned and doc.presence("problems") is not Presence.ELSEWHERE:
            return "只写了打算，没有写存在的问题，应写出具体问题"
        return ""
