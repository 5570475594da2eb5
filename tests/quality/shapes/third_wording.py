"""Fresh, third set: words that are wrong, doubled, lost or not the agency's own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import dates_common as common
from again_tools import at_end_in, swapped
from planting import shape
from third_tools import overview, paragraphs, problems, third

if TYPE_CHECKING:
    from random import Random

    from planting import Report

third(
    "wording/blended-frame",
    because_and_caused="栏目更新较慢的原因⟦是因为人手不足造成的‖是人手不足⟧。",
    aim_is_for="开展轮训的⟦目的是为了‖目的是⟧提高经办人员的业务能力。",
    through_that_made="⟦通过开展业务轮训，使经办人员的答复水平‖通过开展业务轮训，经办人员的答复水平⟧有了提高。",
)
third(
    "wording/collocation",
    strengthen_level="组织业务轮训，进一步⟦加强公开水平‖提高公开水平⟧。",
    nearly_about="全年接待查阅群众⟦大约300人次左右‖约300人次⟧。",
    involve_to="这项工作⟦涉及到多个科室‖涉及多个科室⟧，由办公室牵头。",
)
third(
    "wording/confusable",
    until_the_end="⟦截止{年}年底‖截至{年}年底⟧，公开目录已更新四次。",
    reflect="认真办理群众⟦反应‖反映⟧的栏目问题，当月答复。",
    account="核查政务新媒体⟦帐号‖账号⟧，关停一个。",
)
third(
    "wording/duplicated-word",
    further_twice="⟦进一步进一步‖进一步⟧细化公开目录，明确更新时限。",
    item_twice="栏目涵盖政策文件、财政预算、人事招录、⟦政策文件、‖⟧应急管理。",
    de_twice="及时更新群众关心⟦的的‖的⟧民生信息。",
)
third(
    "wording/genre-term",
    by_the_application="规范⟦依申请公示‖依申请公开⟧办理流程，统一文书格式。",
    active_publicity="加大⟦主动公布‖主动公开⟧政府信息的力度，充实栏目内容。",
)
third(
    "wording/homophone",
    even_for_timely="公开目录有变动的，⟦即使‖及时⟧更新并向社会说明。",
    column_wood="对公开⟦栏木‖栏目⟧逐个检查，补齐缺失内容。",
    deploy="按照上级统一⟦布属‖部署⟧，开展了栏目清理。",
    mechanism="建立健全信息发布⟦机置‖机制⟧，明确审核责任。",
    guide="修订完善政府信息公开⟦只南‖指南⟧，公布查阅点地址。",
    review="严格落实信息发布保密⟦审察‖审查⟧制度，先审后发。",
)
third(
    "wording/measure-word",
    suits_in_tiao="全年发生行政诉讼⟦2条‖2件⟧。",
    reviews_in_tiao="全年收到行政复议申请⟦3条‖3件⟧。",
)
third(
    "wording/missing-separator",
    fields_run_together="重点公开教育⟦‖、⟧医疗、就业、养老等领域的信息。",
    ways_run_together="通过网站、公众号⟦‖、⟧公示栏、广播等渠道发布信息。",
)
third(
    "wording/official-name-typo",
    "wording/phrase-typo",
    tax_office="与⟦国家税物总局‖国家税务总局⟧的栏目建立了链接。",
    office_of_the_council="学习了⟦国务院办工厅‖国务院办公厅⟧关于政务公开的文件。",
    law_of_review="学习了《中华人民共和国行政⟦复义‖复议⟧法》，规范答复文书。",
)
third(
    "wording/phrase-near-miss",
    "wording/phrase-typo",
    laws_turned="组织学习⟦法律规法‖法律法规⟧，增强依法公开意识。",
    first_time_doubled="对群众留言⟦第一时间间‖第一时间⟧转办，限期答复。",
    open_turned="继续做好政府⟦信公息开‖信息公开⟧工作，充实栏目内容。",
)
third(
    "wording/phrase-typo",
    seek_truth="坚持⟦实事求事‖实事求是⟧的原则，如实公布统计数据。",
    transparent="推动权力运行公开⟦透名‖透明⟧，接受群众监督。",
    people_first="牢固树立⟦以人为木‖以人为本⟧的理念，优化查阅服务。",
    duly="答复文书做到⟦有法可衣‖有法可依⟧，经法制科审核。",
)
third(
    "wording/serious-shape-typo",
    already="历史文件⟦己全部‖已全部⟧补标公开属性。",
    not_yet="全年⟦末发生‖未发生⟧失泄密事件。",
    self="群众可在查阅点⟦自已‖自己⟧检索文件。",
)
third(
    "wording/truncated",
    put=paragraphs,
    ends_in_and="公开内容由承办科室起草，经办公室审核后在网站⟦以及‖发布⟧。",
    ends_in_carried_out="办公室每季度对公开栏目⟦进行了‖进行了抽查⟧。",
    ends_in_of="查阅点配有专人，主要为群众提供检索和复印⟦的‖服务⟧。",
)
third(
    "wording/word-dropped",
    "wording/truncated",
    open_halved="继续做好政府信息⟦开‖公开⟧工作，充实栏目内容。",
    group_halved="调整了政务公开工作领导⟦组‖小组⟧，由主要负责人任组长。",
    report_halved="按时编制并公布年度报⟦‖告⟧，接受社会监督。",
    review_halved="全年未发生行政⟦议‖复议⟧案件。",
)


@shape("wording/level-word", fresh=True)
def third_whole_province(report: Report, draw: Random) -> str | None:
    found = re.match(r"[#\s]*\S{1,4}?([县区镇乡])(?:人民政府|\S{0,8}局)", report.text)
    if found is None:
        return None
    word = found[1]
    wrong = {"县": "市", "区": "县", "镇": "市", "乡": "市"}[word]
    return overview(report, draw, f"⟦全{wrong}‖全{word}⟧政务公开工作由办公室统一推进。")


@shape("wording/name-variants-in-document", fresh=True)
def third_account_under_two_names(report: Report, draw: Random) -> str | None:
    first = overview(report, draw, "微信公众号“柳浦微政务”由办公室专人维护。")
    if first is None:
        return None
    return problems(
        report._replace(text=first),
        draw,
        "微信公众号“⟦柳浦微政府‖柳浦微政务⟧”的互动功能还不完善。",
    )


@shape("wording/name-variants-in-document", fresh=True)
def third_group_under_two_names(report: Report, draw: Random) -> str | None:
    first = overview(report, draw, "云溪区政务公开工作领导小组每季度听取汇报。")
    if first is None:
        return None
    return problems(
        report._replace(text=first),
        draw,
        "⟦云溪区政府公开工作领导小组‖云溪区政务公开工作领导小组⟧对薄弱环节作了通报。",
    )


@shape("wording/own-name-typo", fresh=True)
def third_own_government_misspelt(report: Report, draw: Random) -> str | None:
    name = common.agency(report)
    if not name.endswith("人民政府"):
        return None
    return overview(report, draw, f"⟦{name[:-4]}人名政府‖{name}⟧办公室负责日常工作。")


@shape("wording/own-name-typo", fresh=True)
def third_own_bureau_misspelt_in_signature(report: Report, _: Random) -> str | None:
    name = common.agency(report)
    at = report.text.rfind(name)
    if not name.endswith("局") or len(name) < 7 or at < len(report.text) // 2:
        return None
    wrong = f"{name[:-3]}{name[-2]}{name[-3]}局"
    return f"{report.text[:at]}⟦{wrong}‖{name}⟧{report.text[at + len(name) :]}"


@shape("wording/repeated-sentence", fresh=True)
def third_sentence_in_two_parts(report: Report, draw: Random) -> str | None:
    text = "坚持先审查后公开，由承办科室起草、办公室复核、分管领导签发，层层把关。"
    first = overview(report, draw, text)
    if first is None:
        return None
    return at_end_in(report._replace(text=first), draw, "问题|不足", f"⟦{text}‖⟧")


@shape("wording/self-reference-mixed", fresh=True)
def third_other_self_in_problems(report: Report, draw: Random) -> str | None:
    mine = common.we(report)
    if len(mine) != 2 or report.text.count(mine) < 2:
        return None
    wrong = "我委" if mine != "我委" else "我局"
    return problems(report, draw, f"⟦{wrong}‖{mine}⟧还缺少专职信息员。")


@shape("wording/wrong-legal-term", fresh=True)
def third_heading_of_complaints(report: Report, draw: Random) -> str | None:
    return swapped(report, draw, r"(?m)(?<=四、政府信息公开行政复议、行政)诉讼(?=情况$)", "起诉")


@shape("wording/wrong-legal-term", fresh=True)
def third_suits_called_appeals(report: Report, draw: Random) -> str | None:
    return overview(report, draw, "全年没有因政府信息公开引起的行政复议和⟦行政申诉‖行政诉讼⟧。")
