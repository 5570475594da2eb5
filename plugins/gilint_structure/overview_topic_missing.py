"""Aspects that the overview does not speak of."""

from collections.abc import Iterable

from gilint.api import INFO, Document, Era, Finding, Held, Rule, Text

_TOPICS = {
    "主动公开": r"主动公开|公开(?:各类)?(?:政府)?信息",
    "依申请公开": r"依申请|公开申请",
    "政府信息管理": (
        r"信息管理|公开属性|保密审查|发布审[核查]|三审|清理|归档|公文公开|源头"
        r"|(?:修订|编制|梳理|调整|完善|更新|动态)[^。，；]{0,12}(?:目录|清单|台账)"
    ),
    "政府信息公开平台建设": (r"平台|网站|新媒体|公众号|微信|微博|公报|专栏|专区|查阅点|公示栏"),
    "监督保障": (
        r"监督|保障|考核|培训|评议|追责|问责|责任追究|督查|督导|检查"
        r"|组织领导|领导小组|专题会"
    ),
}


_MANAGED = r"规范性文件|公文|审[核查]|目录|归集|台账"
_OTHERS = ("主动公开", "申请")


class OverviewTopicMissing(Rule):
    """总体情况没有写到规定的五个方面。

    2021年度起，总体情况应写主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面。
    按内容中的关键词判断，不要求有小标题；缺几个方面合为一条提示。写主动公开、依申请公开的句子里提到目录、审核的，
    不算写了政府信息管理。
    """

    name = "overview-topic-missing"
    basis = "国办公开办函〔2021〕30号"
    severity = INFO
    good = (
        (
            "青石县2022年政府信息公开工作年度报告\n一、总体情况\n主动公开信息86条，"
            "受理依申请公开6件，"
            "清理规范性文件3件，改版门户网站，举办培训2次。"
        ),
        "青石县2020年政府信息公开工作年度报告\n一、总体情况\n主动公开信息86条。",
        (
            "云溪区2023年政府信息公开工作年度报告\n一、总体情况\n（一）主动公开。好。\n"
            "（二）依申请公开。好。\n"
            "（三）政府信息管理。好。\n（四）平台建设。好。\n（五）监督保障。好。"
        ),
        (
            "青石县2022年政府信息公开工作年度报告\n一、总体情况\n全年主动公开信息86条，修订主动公开目录。"
            "依申请公开6件。改版网站，举办培训2次。"
        ),
    )
    bad = {
        (
            "青石县2022年政府信息公开工作年度报告\n⟦一、总体情况⟧\n"
            "各类补贴按目录主动公开。依申请公开实行登记、会商、审核、答复四个环节。改版网站。举办培训2次。"
        ): None,
        (
            "青石县2022年政府信息公开工作年度报告\n⟦一、总体情况⟧\n（一）主动公开。公开信息86条。\n"
            "（二）依申请公开。收到申请6件。"
        ): None,
        (
            "青石县2021年政府信息公开工作年度报告\n⟦一、总体情况⟧\n全年公开政府信息86条，"
            "其中网站60条。"
        ): None,
        (
            "云溪区2023年政府信息公开工作年度报告\n⟦一、总体情况⟧\n（一）主动公开。好。\n"
            "（二）平台建设。好。\n"
            "（三）监督保障。好。\n二、主动公开政府信息情况"
        ): None,
    }

    def check(self, doc: Document) -> Iterable[Finding | Held]:
        """Look for the words of each aspect."""
        part = doc.part("overview")
        if doc.era is not Era.FORM_2021 or part is None or not len(part.body):
            return
        missing = [name for name, words in _TOPICS.items() if part.body.first(words) is None]
        if "政府信息管理" in missing and _speaks_of_management(part.body):
            missing.remove("政府信息管理")
        if missing:
            yield part.heading.finding(
                f"总体情况没有写到{'、'.join(missing)}，统一格式要求写五个方面"
            )
        else:
            yield part.heading.held("处总体情况五个方面齐全")


def _speaks_of_management(body: Text) -> bool:
    """Whether a sentence that is not about another topic has words of this one."""
    return any(
        sentence.first(_MANAGED) is not None and not sentence.mentions(_OTHERS)
        for sentence in body.find(r"[^。；\n]+")
    )
