"""Topics of the overview outside of it."""

from collections.abc import Iterable

from gilint.api import Document, Finding, Rule, Section, heading_core
from gilint_structure._law import FORMS, OWN_TOPICS, TOPICS, new_form

_VERBS = ("强化", "加强", "推进", "完善", "健全", "做好", "抓好", "落实", "优化", "提升", "夯实")


class TopicInWrongSection(Rule):
    """总体情况的小标题放到了别的部分。

    2019年度起，主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面写在“一、总体情况”之下；第二、三部分只填表。
    把它们单列为一级标题，或者放在第二、三、四、六部分之下，会与统一格式不符。
    """

    name = "topic-in-wrong-section"
    basis = FORMS
    good = (
        (
            "青石县2022年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开方面。好。\n"
            "（二）依申请公开。好。"
        ),
        (
            "青石县2022年政府信息公开工作年度报告\n本报告由县政府办公室编制。一、总体情况\n"
            "（一）主动公开。好。\n（二）政府信息管理情况\n好。"
        ),
        "青石县2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n（一）规范性文件。3件。",
        "青石县2022年政府信息公开工作年度报告\n（一）公开数量：12条。\n（二）平台建设：好。",
        (
            "青石县2022年政府信息公开工作年度报告\n（一）总体情况\n好。\n（一）主动公开。好。\n"
            "（二）政府信息管理。好。\n（二）主动公开政府信息情况\n公开12条。"
        ),
        (
            "青石县2022年政府信息公开工作年度报告\n- 总体情况\n（一）主动公开。好。\n"
            "（二）依申请公开。无。\n（三）政府信息管理情况\n好。"
        ),
        (
            "青石县2022年政府信息公开工作年度报告\n一、总体情况\n（一）加强平台建设。好。\n"
            "五、存在的主要问题及改进情况\n（一）强化监督保障。好。\n（二）推进主动公开。好。"
        ),
        (
            "青石县2016年政府信息公开工作年度报告\n二、主动公开情况\n（一）平台建设。好。\n三、"
            "监督保障情况\n好。"
        ),
    )
    bad = {
        (
            "青石县2022年政府信息公开工作年度报告\n一、总体情况\n好。\n六、其他需要报告的事项\n"
            "（一）信息处理费。未收取。\n⟦（二）政府信息管理⟧。好。"
        ): None,
        (
            "青石县2022年政府信息公开工作年度报告\n一、总体情况\n好。\n二、主动公开政府信息情况\n"
            "⟦（一）公开平台建设工作⟧\n改版网站。"
        ): None,
        (
            "青石县2022年政府信息公开工作年度报告\n一、总体情况\n好。\n二、主动公开政府信息情况\n"
            "⟦（一）依申请公开情况⟧。收到申请6件。\n⟦（二）政府信息管理⟧。好。"
        ): None,
        "青石县2022年政府信息公开工作年度报告\n一、总体情况\n好。\n⟦二、监督保障情况⟧\n好。": None,
        (
            "云溪区2023年政府信息公开工作年度报告\n一、总体情况\n好。\n⟦四、加强平台建设⟧\n好。\n"
            "五、存在的主要问题及改进情况\n（一）强化监督保障。好。"
        ): None,
        (
            "云溪区2023年政府信息公开工作年度报告\n一、总体情况\n好。\n三、"
            "收到和处理政府信息公开申请情况\n"
            "⟦（一）主动公开方面⟧。好。\n⟦（二）平台运行⟧。好。"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding]:
        """Look at top headings, and at what stands right below the second and third part."""
        if not new_form(doc):
            return
        overview = doc.part("overview")
        names = ("proactive", "requests", "review", "other")
        closed = [part.section for name in names if (part := doc.part(name))]
        for section in doc.sections:
            if self._misplaced(section, _topic(section), closed):
                related = [(overview.heading, "应写在这里")] if overview else []
                yield section.heading.finding(
                    "这是总体情况的一个方面，应写在“一、总体情况”之下", related=related
                )

    def _misplaced(self, section: Section, name: str, closed: list[Section | None]) -> bool:
        if section.depth == 1:
            return section.level == 1 and name in OWN_TOPICS
        parent = section.parent
        return name in TOPICS and parent in closed and parent is not None and parent.depth == 1


def _topic(section: Section) -> str:
    """The heading's words without the verb before the topic (强化监督保障) and 方面, 工作."""
    name = heading_core(section.title.plain).removesuffix("方面").removesuffix("工作")
    return heading_core(name[2:]) if name.startswith(_VERBS) else name
