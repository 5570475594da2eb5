"""Fixed phrases of which one character is mistyped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from wording_aids import put, spoil

if TYPE_CHECKING:
    from random import Random

PHRASE = (
    "wording/phrase-typo",
    "wording/homophone",
    "wording/phrase-near-miss",
    "wording/serious-shape-typo",
    "wording/confusable",
)


@shape(*PHRASE)
def phrase_with_one_character_of_the_same_sound(report: Report, draw: Random) -> str | None:
    slips = {
        "行政复议": "行政付议/行证复议/行政复仪",
        "行政诉讼": "行政诉松/型政诉讼",
        "政府信息公开": "政府信息工开/政付信息公开/政府信西公开/正府信息公开",
        "主动公开": "主动公凯/住动公开",
        "依申请公开": "衣申请公开/依申请攻开/依声请公开",
        "法定期限": "法定其限/法订期限",
        "个人隐私": "个人引私/各人隐私",
        "商业秘密": "商业密秘/伤业秘密",
    }
    return spoil(report, draw, slips, "prose")


@shape(*PHRASE)
def heading_phrase_with_a_wrong_character(report: Report, draw: Random) -> str | None:
    slips = {
        "行政复议": "行政复仪/行政夏议",
        "行政诉讼": "行政诉论/行政拆讼",
        "收费及减免": "收费及减兔/收废及减免",
        "改进情况": "改近情况/改进清况",
        "需要报告": "需要抱告/须要报告",
        "政府信息公开": "政府信息公幵/政府信思公开",
        "总体情况": "总体情况况/总休情况",
    }
    return spoil(report, draw, slips, "heading")


@shape(*PHRASE)
def table_phrase_with_a_wrong_character(report: Report, draw: Random) -> str | None:
    slips = {
        "行政复议": "行政复仪/行政付议",
        "行政许可": "行政许克/行政许司",
        "商业企业": "商业企叶/商业企亚",
        "不予公开": "不于公开/不矛公开",
        "规范性文件": "规范性文仵/规犯性文件",
    }
    return spoil(report, draw, slips, "table")


@shape(*PHRASE)
def character_doubled_in_a_phrase(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "加强⟦规范范性文件‖规范性文件⟧管理，全部入库。",
        "健全⟦保密审审查‖保密审查⟧机制，责任到岗。",
        "推进⟦重点点领域‖重点领域⟧信息公开。",
        "编制⟦权力清清单‖权力清单⟧，逐项公布办理依据。",
        "成立⟦领导小小组‖领导小组⟧，明确分工。",
    )


@shape(*PHRASE)
def two_characters_of_a_phrase_swapped(report: Report, draw: Random) -> str | None:
    slips = {
        "行政复议": "行政议复/政行复议",
        "行政诉讼": "行政讼诉/行诉政讼",
        "规范性文件": "规范文性件/规性范文件/规范性件文",
        "政府信息公开": "政府信公息开/政信府息公开/政府信息开公",
        "主动公开": "主动开公/动主公开",
        "依申请公开": "申依请公开/依申请开公",
    }
    return spoil(report, draw, slips, "prose", "heading")


@shape(*PHRASE)
def phrase_of_the_institutions_mistyped(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "自觉接受⟦人大代裱‖人大代表⟧和群众的监督。",
        "邀请人大代表、⟦政协委园‖政协委员⟧座谈{n}次。",
        "全面推进⟦依法刑政‖依法行政⟧，规范权力运行。",
        "公布⟦行政出罚‖行政处罚⟧、行政许可事项的办理依据。",
        "推进⟦政务公天‖政务公开⟧标准化规范化建设。",
    )


@shape(*PHRASE)
def phrase_of_the_rights_mistyped(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "保障人民群众的⟦知请权‖知情权⟧、参与权和监督权。",
        "保障群众的⟦合法权亦‖合法权益⟧。",
        "为公众参与提供便利，维护⟦公众厉益‖公众利益⟧。",
        "公开与⟦人民群总‖人民群众⟧切身利益密切相关的信息。",
    )


@shape(*PHRASE)
def phrase_of_the_media_mistyped(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "通过⟦门户网占‖门户网站⟧、公告栏发布信息。",
        "充分利用⟦政务徽博‖政务微博⟧和公告栏等载体。",
        "通过⟦微信公从号‖微信公众号⟧推送便民信息。",
        "召开⟦新闻发步会‖新闻发布会⟧，介绍有关政策。",
        "改版⟦政府网钻‖政府网站⟧，优化检索功能。",
        at="paragraph",
    )


@shape(*PHRASE)
def phrase_of_the_work_mistyped(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "进一步⟦加强组织领寻‖加强组织领导⟧，落实专人专岗。",
        "建立⟦责任追究治度‖责任追究制度⟧，严肃工作纪律。",
        "将公开工作纳入⟦年度考刻‖年度考核⟧，与评优挂钩。",
        "开展⟦监督检察‖监督检查⟧{n}次，整改问题{m}个。",
        "完善⟦工作机治‖工作机制⟧，形成齐抓共管的局面。",
        at="last",
    )


@shape(*PHRASE, "wording/official-name-typo")
def phrase_inside_a_document_title_mistyped(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "落实《关于加强⟦政府信息公升‖政府信息公开⟧工作的意见》。",
        "印发《⟦政府信息公开治南‖政府信息公开指南⟧》，方便群众查阅。",
        "修订《⟦保密审察‖保密审查⟧制度》，明确审查责任。",
    )


@shape(*PHRASE)
def phrase_with_a_figure_beside_it_mistyped(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "举办⟦业务培圳‖业务培训⟧{n}期，参训人员{m}人次。",
        "公开⟦财政预决蒜‖财政预决算⟧信息，细化支出科目。",
        "推出⟦便民服勿‖便民服务⟧举措{n}项。",
        "收集⟦意见建义‖意见建议⟧{m}条，均已采纳或答复。",
        "接听⟦咨洵电话‖咨询电话⟧{c}个。",
    )
