"""Fresh, third set: private data, marks, and what was left of pages, letters and templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import dates_common as common
from planting import shape
from residue_common import at_bottom, under_heading
from third_tools import others, overview, paragraphs, problems, third

if TYPE_CHECKING:
    from random import Random

    from planting import Report

# Two had private mailboxes in their right twins at first, which the rule says something of too.
third(
    "privacy/email-form",
    put=others,
    sign_of_number="意见可发至邮箱：⟦zwgk#qingshi.gov.cn‖zwgk@qingshi.gov.cn⟧。",
    comma_for_point="电子邮箱：⟦zwgk@qingshi,gov.cn‖zwgk@qingshi.gov.cn⟧。",
    ending_lost="联系邮箱为⟦zwgk@qingshi‖zwgk@qingshi.gov.cn⟧，欢迎来信。",
)
third(
    "privacy/id-number",
    number_in_bracket="申请人刘某（身份证号⟦130102198604122310‖略⟧）提交了补正材料。",
    bank_card="退款打入申请人银行卡（⟦6228480402564890018‖尾号0018⟧）。",
)
third(
    "privacy/mobile-number",
    put=others,
    spaced="查阅预约请联系王老师，手机⟦139 5027 4186‖0740-6212108⟧。",
    hyphened="咨询电话：⟦138-2746-0951‖0740-6212108⟧。",
)
third(
    "privacy/person-named",
    plaintiff_named="⟦原告陈志强‖原告陈某⟧不服答复，向人民法院提起诉讼，判决驳回其诉讼请求。",
    applicant_with_home="⟦申请人刘桂芳（住松河镇老街27号）‖申请人⟧要求公开征收补偿方案，已依法答复。",
    reviewed_named="⟦申请人赵国栋‖申请人⟧对答复不服，申请行政复议，复议机关予以维持。",
)
third(
    "punctuation/halfwidth-punct",
    comma_between_han="公开目录按季更新⟦,‖，⟧答复文书按月评查。",
    brackets_of_one_byte="查阅点设在一楼大厅⟦(东侧)‖（东侧）⟧，配有专人引导。",
    semicolon_between_han="线上由网站发布⟦;‖；⟧线下由公示栏张贴。",
)
third(
    "punctuation/sentence-end",
    put=paragraphs,
    paragraph_without_a_stop="公开内容由承办科室起草，经办公室复核后统一发布，发布情况按月登记⟦‖。⟧",
)
third(
    "punctuation/sentence-end",
    "wording/truncated",
    put=paragraphs,
    paragraph_ends_in_comma="查阅点每周开放五天，工作人员协助群众检索和复印⟦，‖。⟧",
)
third(
    "punctuation/stray-space",
    space_in_a_word="继续做好政府信⟦ ‖⟧息公开目录的更新工作。",
    space_before_comma="查阅点配有专人⟦ ‖⟧，可代为检索。",
)
third(
    "punctuation/superfluous-punct",
    comma_and_pause="公开目录按季更新⟦，、‖，⟧答复文书按月评查。",
    stop_behind_semicolon="栏目由专人巡查⟦；。‖。⟧",
    two_stops="答复文书由法制科统一审核⟦。。‖。⟧",
)
third(
    "punctuation/unbalanced-pair",
    round_left_open="查阅点提供多种渠道⟦（电话、邮件、现场‖（电话、邮件、现场）⟧，方便群众咨询。",
    quote_left_open="开设⟦“政策微课堂‖“政策微课堂”⟧专栏，用短视频讲解办事流程。",
    title_closed_wrongly="编印⟦《办事指南手册）‖《办事指南手册》⟧，在查阅点免费发放。",
)
third(
    "residue/broken-line",
    line_cut_in_a_word="办公室每月对公开栏目的更新情⟦\n‖⟧况作一次抽查，发现问题当日交办。",
)
third(
    "residue/chat-residue",
    put=paragraphs,
    cut_to_length="⟦好的，已按照您的要求将这一部分压缩到三百字以内。‖⟧",
    below_is_the_revision="⟦以下是修改后的内容，供您参考：‖⟧",
    may_be_adapted="⟦以上内容可根据贵单位实际情况进行调整和补充。‖⟧",
)
third(
    "residue/chat-residue",
    stars_of_bold="全年⟦**共编发公开简报12期**‖共编发公开简报12期⟧，刊登信息60条。",
)
third(
    "residue/empty-bracket",
    bracket_of_a_number="印发《云溪区信息员管理办法》⟦（）‖（云政办发〔2019〕34号）⟧，明确了职责。",
    telephone_left_out="如有疑问，请与办公室联系（⟦电话：‖电话：0740-6212108⟧）。",
    title_left_out="修订完善⟦《》‖《信息员管理办法》⟧，明确了职责。",
)
third(
    "residue/letter-residue",
    put=paragraphs,
    please_examine="⟦特此报告，请审阅。‖⟧",
    may_it_be_approved="⟦以上报告妥否，请批示。‖⟧",
    sent_on_request="⟦按照贵办通知要求，现将我单位年度报告报上。‖⟧",
)
third(
    "residue/mojibake",
    entity_of_a_quote="开设⟦&ldquo;政策微课堂&rdquo;‖“政策微课堂”⟧专栏，讲解办事流程。",
    replacement_signs="查阅点配有专人引⟦\ufffd\ufffd‖导⟧群众检索。",
    break_tag="公开目录按季更新⟦<br/>‖，⟧答复文书按月评查。",
)
third(
    "residue/page-furniture",
    put=paragraphs,
    size_of_letters="⟦【字体：大 中 小】‖⟧",
    share_with="⟦分享到：微信 微博 QQ空间‖⟧",
    times_read="⟦浏览次数：1325次‖⟧",
)
third(
    "residue/placeholder",
    crosses_for_a_figure="全年召开公开工作专题会议⟦××‖3⟧次，研究解决了栏目更新问题。",
    letter_for_a_figure="组织业务培训⟦N‖3⟧次，参训人员覆盖全部科室。",
    to_be_confirmed="全年发布解读材料⟦（待核实）‖26⟧篇，形式以图文为主。",
    underscores="全年接待查阅群众⟦____‖86⟧人次。",
)
third(
    "residue/template-residue",
    put=problems,
    fill_in_here="⟦（此处填写本机关存在的主要问题，不少于两条。）‖⟧",
)
third(
    "residue/template-residue",
    put=others,
    fill_none="⟦（没有需要报告的事项的，填写“无”。）‖⟧",
)


@shape("residue/page-furniture", fresh=True)
def third_previous_and_next(report: Report, _: Random) -> str:
    return at_bottom(report, "上一篇：没有了　下一篇：关于召开座谈会的公告")


@shape("residue/letter-residue", fresh=True)
def third_copies_sent(report: Report, _: Random) -> str:
    return at_bottom(report, "抄送：市政府政务公开办公室，存档。")


@shape("residue/template-residue", fresh=True)
def third_guide_under_the_overview(report: Report, _: Random) -> str | None:
    return under_heading(
        report, "overview", "（从主动公开、依申请公开等五个方面简要概述，控制在两页以内）"
    )


@shape("residue/other-agency", fresh=True)
def third_guide_of_another_bureau(report: Report, draw: Random) -> str | None:
    mine = common.agency(report)
    other = draw.choice(["临湖县水务局", "鹿岭市民政局"])
    if not mine:
        return None
    return overview(report, draw, f"年内修订了《⟦{other}‖{mine}⟧政府信息公开指南》，并在网站发布。")
