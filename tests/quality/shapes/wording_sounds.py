"""Words that the pinyin input gave for another word of the same sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from wording_aids import put, spoil

if TYPE_CHECKING:
    from random import Random

HOMOPHONE = (
    "wording/homophone",
    "wording/phrase-typo",
    "wording/phrase-near-miss",
    "wording/serious-shape-typo",
    "wording/confusable",
)


@shape(*HOMOPHONE)
def sound_of_an_application_word(report: Report, draw: Random) -> str | None:
    slips = {
        "(?<=公开)申请(?!人)": "申情/神情/深情/声请",
        "依申请(?=公开)": "一申请/以申请",
        "(?<=法定)期限": "其限/奇限",
        "答复(?=[，。情人])": "大幅/答付",
        "结转(?=下)": "截转/接转",
        "补正(?=后)": "不正",
    }
    return spoil(report, draw, slips)


@shape(*HOMOPHONE)
def sound_of_a_heading_word(report: Report, draw: Random) -> str | None:
    slips = {
        "减免": "简免/见免/减勉",
        "(?<=改进)情况": "请况/清况",
        "事项$": "试想/是项/事象",
        "(?<=主要)问题": "文题/闻题",
        "(?<=主动)公开": "工开/公凯",
        "概述": "盖述/概书",
        "(?<=总体)情况": "情矿/请况",
    }
    return spoil(report, draw, slips, "heading")


@shape(*HOMOPHONE)
def sound_of_a_review_word(report: Report, draw: Random) -> str | None:
    slips = {
        "(?<=行政)复议": "附议/复意/父异/复译",
        "(?<=行政)诉讼": "诉颂/诉送/述讼",
        "行政(?=复议|诉讼)": "形政/行证",
    }
    return spoil(report, draw, slips, "heading", "prose")


@shape(*HOMOPHONE)
def sound_of_a_verb_of_publishing(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "重要文件印发后三日内⟦法布‖发布⟧解读稿。",
        "{month}月起，信息⟦计时‖及时⟧更新，栏目不再空白。",
        "凡是群众关心的事项，一律⟦诸动‖主动⟧公开。",
        "会后通过网站向社会⟦公部‖公布⟧听证结果。",
        "政策出台前，通过网站公开⟦整球‖征求⟧群众意见。",
    )


@shape(*HOMOPHONE)
def sound_of_a_policy_word(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "加强政策⟦戒毒‖解读⟧，用图表说明办理条件。",
        "重要政策⟦阶读‖解读⟧材料与文件同步发布。",
        "积极⟦回音‖回应⟧社会关切，答复网民留言{m}条。",
        "主动回应社会⟦关且‖关切⟧，澄清不实传言{n}次。",
        at="paragraph",
    )


@shape(*HOMOPHONE)
def sound_of_an_organisation_word(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "调整充实了政府信息公开工作⟦令导‖领导⟧小组。",
        "按照上级统一⟦部属‖部署⟧，分解年度任务。",
        "明确各科室的工作⟦指责‖职责⟧，责任到人。",
        "进一步加强组织⟦领到‖领导⟧，定期听取汇报。",
        "健全政府信息公开工作⟦机智‖机制⟧，定期研究解决问题。",
    )


@shape(*HOMOPHONE)
def sound_of_a_review_before_publication(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "严格执行保密⟦神查‖审查⟧制度，做到涉密信息不上网。",
        "拟公开的信息先经保密⟦申查‖审查⟧，再由分管负责人签发。",
        "落实信息发布⟦审合‖审核⟧制度，责任到人。",
        "发布前对涉及个人⟦引私‖隐私⟧的内容作技术处理。",
    )


@shape(*HOMOPHONE)
def sound_in_the_problems(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "少数科室公开⟦仪式‖意识⟧不强，更新不够主动。",
        "工作中还⟦纯在‖存在⟧信息更新不够及时的问题。",
        "与群众的⟦虚求‖需求⟧相比，公开的内容还不够丰富。",
        "个别单位对政府信息公开工作重视⟦成都‖程度⟧不够。",
        at="问题",
    )


@shape(*HOMOPHONE)
def sound_in_the_measures(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "{next}年，将进一步细化改进⟦错失‖措施⟧，提高公开质量。",
        "下一步，继续加强业务⟦陪训‖培训⟧，提高人员素质。",
        "今后将加大工作⟦利度‖力度⟧，补齐短板。",
        "{next}年，将进一步⟦玩善‖完善⟧公开制度，明确办理时限。",
        at="问题",
    )


@shape(*HOMOPHONE)
def sound_in_the_preamble(report: Report, draw: Random) -> str | None:
    slips = {
        "编制": "变制/编织/鞭制",
        "统计(?=期限)": "通计/同济/通缉",
        "期限(?=为|自)": "奇险/其限",
        "规定": "归定/规订",
        "年度报告": "年度报高/年度宝告",
        "联系": "连系/联细",
    }
    return spoil(report, draw, slips, "prose")


@shape(*HOMOPHONE)
def sound_of_a_channel_word(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "进一步拓宽信息公开⟦去到‖渠道⟧，方便群众获取信息。",
        "丰富公开⟦形势‖形式⟧，用好政务微博、微信。",
        "加强信息公开⟦凭台‖平台⟧建设，整合栏目{n}个。",
        "开设信息公开⟦砖栏‖专栏⟧，集中发布重点信息。",
        "更新政府信息公开⟦直男‖指南⟧和目录。",
    )


@shape(*HOMOPHONE)
def near_sound_of_a_dialect_speaker(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "⟦受到‖收到⟧的来信来电均由专人登记并限时回复。",
        "保障公众的知情权、参与权和⟦间督‖监督⟧权。",
        "依法保护公民的合法⟦权宜‖权益⟧。",
        "信息公开⟦程绪‖程序⟧更加规范。",
        "规范信息公开⟦内荣‖内容⟧，避免随意公开。",
        "经查，各单位均按⟦规犯‖规范⟧要求公开了信息。",
    )
