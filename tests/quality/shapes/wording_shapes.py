"""Characters that look like another one: reading machines, shape input, tired eyes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planting import Report, shape
from wording_aids import put, spoil

if TYPE_CHECKING:
    from random import Random

SERIOUS = (
    "wording/serious-shape-typo",
    "wording/phrase-typo",
    "wording/homophone",
    "wording/confusable",
)
OFFICIAL = (
    "wording/official-name-typo",
    "wording/phrase-typo",
    "wording/own-name-typo",
    "wording/serious-shape-typo",
    "wording/homophone",
    "wording/phrase-near-miss",
)


@shape(*SERIOUS)
def application_read_as_middle_request(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {"申请": "中请/甲请/申清"}, "prose")


@shape(*SERIOUS)
def not_yet_read_as_end(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {"(?<![年月])未(?=收|发生|公开|采纳|明确)": "末"}, "prose") or put(
        report, draw, "查阅点全年开放，⟦末‖未⟧收取任何费用。"
    )


@shape(*SERIOUS)
def not_yet_read_as_end_in_a_longer_clause(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "个别栏目⟦末‖未⟧能做到每周更新。",
        "全年⟦末‖未⟧出现失泄密情况。",
        "对⟦末‖未⟧按要求整改的单位进行通报。",
        "少数单位⟦末‖未⟧及时报送材料。",
        "{year}年，⟦末‖未⟧接到有关投诉。",
    )


@shape(*SERIOUS)
def already_read_as_self(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "上述问题均⟦己‖已⟧整改到位。",
        "⟦巳‖已⟧建成查阅点{n}处，配备电脑{m}台。",
        "信息公开制度⟦己‖已⟧基本健全。",
        "⟦己‖已⟧将公开工作列入年度目标考核。",
        "有关栏目⟦己经‖已经⟧恢复更新。",
    )


@shape(*SERIOUS)
def leading_group_mistyped(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "成立以主要负责人为组长的政府信息公开领导⟦小姐‖小组⟧。",
        "调整了政务公开⟦领导小祖‖领导小组⟧成员，明确分工。",
        "信息公开⟦领寻小组‖领导小组⟧每季度召开例会。",
    )


@shape(*SERIOUS, "dates/date-broken", "dates/date-unit-missing")
def day_read_as_say(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {"(?<=\\d)日": "曰"}, "prose", "other")


@shape(*SERIOUS, "wording/official-name-typo", "wording/own-name-typo")
def people_read_as_enter(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {"人民政府": "入民政府", "申请人": "申请入"}, "prose") or put(
        report, draw, "自觉接受⟦入大代表‖人大代表⟧监督。"
    )


@shape(*SERIOUS)
def catalogue_read_as_daily_record(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "编制政府信息公开⟦日录‖目录⟧，逐项标明责任科室。",
        "充实信息公开⟦栏日‖栏目⟧，每周更新。",
        "基层政务公开标准⟦目彔‖目录⟧已经编制完成。",
    )


@shape(*SERIOUS)
def read_machine_slips_in_common_words(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "积极⟦冋应‖回应⟧群众关心的问题。",
        "组织⟦开屐‖开展⟧业务培训{n}次。",
        "⟦认直‖认真⟧做好信息公开各项工作。",
        "⟦遂步‖逐步⟧扩大公开范围。",
        "为群众⟦提洪‖提供⟧查阅便利。",
        "公开⟦士地‖土地⟧征收补偿标准。",
        at="paragraph",
    )


@shape(*SERIOUS)
def traditional_or_foreign_shape(report: Report, draw: Random) -> str | None:
    slips = {"检查": "检査/檢查", "审查": "审査", "公开": "公幵/公開", "信息": "信恩/信息息"}
    return spoil(report, draw, slips, "prose")


@shape(*SERIOUS)
def shape_slips_in_the_problems(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "信息公开的深度和⟦广庋‖广度⟧还不够。",
        "个别科室信息更新⟦不及吋‖不及时⟧。",
        "工作人员业务⟦水乎‖水平⟧有待提高。",
        "个别领导⟦千部‖干部⟧对公开工作认识不足。",
        at="问题",
    )


@shape(*SERIOUS)
def post_or_media_word_misread(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "通过⟦徽信‖微信⟧、公告栏推送便民信息。",
        "通过政务⟦徽博‖微博⟧转发权威信息。",
        "申请人可以采用⟦信涵‖信函⟧、当面等方式提出申请。",
        "开通⟦传直‖传真⟧和电子邮箱，接受群众咨询。",
    )


@shape(*SERIOUS, "wording/official-name-typo")
def heading_word_misread(report: Report, draw: Random) -> str | None:
    slips = {"复议": "复义/夏议", "诉讼": "诉汾/拆讼/讼诉", "申请": "中请", "公开": "公升"}
    return spoil(report, draw, slips, "heading")


@shape(*OFFICIAL)
def own_government_mistyped(report: Report, draw: Random) -> str | None:
    slips = {"人民政府": "人名政府/人民正府/人们政府/人民政俯/人民政付/人民致府"}
    return spoil(report, draw, slips, "prose", "other")


@shape(*OFFICIAL)
def own_government_with_a_character_lost(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {"人民政府": "人民府/人政府/民政府/人民政"}, "prose", "other")


@shape(*OFFICIAL, "wording/duplicated-word")
def own_government_with_a_character_doubled_or_swapped(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {"人民政府": "人民民政府/人民政政府/民人政府/人政民府"}, "prose")


@shape(*OFFICIAL)
def title_government_mistyped(report: Report, draw: Random) -> str | None:
    return spoil(report, draw, {"人民政府": "人名政府/人民正府/人民政俯"}, "title")


@shape(*OFFICIAL)
def government_in_a_document_title_mistyped(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "认真落实《白鹭市⟦人名政府‖人民政府⟧办公室关于加强信息发布管理的通知》。",
        "转发《白鹭市⟦人民正府‖人民政府⟧关于优化服务的意见》。",
        "转发《⟦国务院办工厅‖国务院办公厅⟧关于加强解读回应的意见》。",
    )


@shape(*OFFICIAL, "citations/known-doc-mismatch")
def country_mistyped(report: Report, draw: Random) -> str | None:
    slips = {
        "中华人民共和国": "中华人民共和囯/中华人名共和国/"
        "中化人民共和国/中华人民共合国/中华人民公和国"
    }
    return spoil(report, draw, slips, "prose", inside=True)


@shape(*OFFICIAL, "citations/known-doc-mismatch")
def country_with_a_character_lost_or_moved(report: Report, draw: Random) -> str | None:
    slips = {
        "中华人民共和国": "中华人民共国/中华人共和国/中华人民和国/"
        "人民共和国/中华人民国共和/中人民共和国"
    }
    return spoil(report, draw, slips, "prose", inside=True)


@shape(*OFFICIAL, "citations/known-doc-mismatch")
def regulation_mistyped(report: Report, draw: Random) -> str | None:
    slips = {
        "政府信息公开条例": "政府信息公开条列/政务信息公开条例/"
        "政府信息公开例条/政府公开信息条例/政府信息公开条理"
    }
    return spoil(report, draw, slips, "prose", inside=True)


@shape(*OFFICIAL, "citations/known-doc-mismatch")
def state_council_office_mistyped(report: Report, draw: Random) -> str | None:
    slips = {
        "国务院办公厅": "国务院办公庁/国务员办公厅/国务院办工厅/"
        "国务院办厅/国院办公厅/国务院办公亭/国务院公办厅"
    }
    return spoil(report, draw, slips, "prose", inside=True) or put(
        report, draw, "认真落实⟦国务员‖国务院⟧有关文件精神。"
    )


@shape(*OFFICIAL)
def state_council_mistyped_in_a_sentence(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "贯彻落实党中央、⟦国务员‖国务院⟧关于公开工作的要求。",
        "贯彻⟦国务院办公听‖国务院办公厅⟧文件精神，细化分工。",
        "按照党中央、⟦国物院‖国务院⟧的部署，深化政务公开。",
        at="preamble",
    )


@shape(*OFFICIAL)
def court_or_congress_mistyped(report: Report, draw: Random) -> str | None:
    return put(
        report,
        draw,
        "认真听取⟦人民法远‖人民法院⟧的司法建议。",
        "与⟦人民检查院‖人民检察院⟧建立会商机制。",
        "主动向⟦人民代表大回‖人民代表大会⟧常务委员会报告公开工作。",
        "主动向人大⟦常务委员汇‖常务委员会⟧报告工作。",
    )


@shape(*OFFICIAL)
def government_in_the_signature_mistyped(report: Report, draw: Random) -> str | None:
    slips = {"(?<=[县区市镇乡])人民政府(?=\n)": "人名政府/人民府/人民政俯"}
    return spoil(report, draw, slips, "other")
